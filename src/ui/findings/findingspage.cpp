// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspage.h"

#include "ui/findings/findinglist.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Severity = Domain::Finding::Severity;

FindingsPage::FindingsPage(const Style &style, const Models::TruthModel &truth, QWidget *parent)
    : QWidget(parent)
    , m_truth(truth)
    , m_summary(new QLabel(this))
    , m_list(new FindingList(style, truth, true))
{
    setAccessibleName(tr("Findings"));
    auto *title = new QLabel(tr("Findings"), this);
    title->setFont(style.heading());
    title->setMinimumHeight(Metrics::titleHeight);
    setStyleProperty(m_summary, "role", u"soft"_s);
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(20, 0, 20, 16);
    cards->addWidget(m_list);
    cards->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Findings"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 0, 20, 0);
    top->setSpacing(12);
    top->addWidget(title);
    top->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    connect(&truth, &Models::TruthModel::changed, this, &FindingsPage::showAll);
    connect(m_list, &FindingList::actionWanted, this, &FindingsPage::actionWanted);
    showAll();
}

void FindingsPage::showAll()
{
    const auto &findings = m_truth.findings();
    const auto count = [&findings](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(), [severity](const Domain::Finding &each) {
            return each.severity == severity;
        }));
    };
    if (!m_truth.seen())
        m_summary->setText(tr("Looking at the server …"));
    else if (findings.empty())
        m_summary->setText(tr("Declared and observed agree."));
    else
        m_summary->setText(QStringList{tr("%n error(s)", nullptr, count(Severity::Error)),
                                       tr("%n warning(s)", nullptr, count(Severity::Warning)),
                                       tr("%n note(s)", nullptr, count(Severity::Info))}
                               .join(u" · "_s));
    m_list->setFindings(findings);
}

} // namespace Slipway::Ui
