// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findinglist.h"

#include "models/values/findingaction.h"
#include "ui/findings/findingcard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace Slipway::Ui {

FindingList::FindingList(const Style &style, const Models::TruthModel &truth, bool whole, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_truth(truth)
    , m_whole(whole)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(whole ? 10 : 8);
    connect(&style, &Style::changed, this, [this] {
        m_stale = true;
        showAll();
    });
}

void FindingList::setFindings(const std::vector<Domain::Finding> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    m_stale = true;
    setVisible(!findings.empty()); // nothing would still be a gap between what is above and below
    showAll();
}

void FindingList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

void FindingList::showAll()
{
    if (!m_findings || !m_stale || !isVisible())
        return;
    m_stale = false;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it goes with the next event; nothing of it is to be seen until then
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Domain::Finding &finding : *m_findings) {
        auto *card = new FindingCard(m_style, finding, Models::actionText(finding, m_truth.configuration()),
                                     m_whole, this);
        connect(card, &FindingCard::actionWanted, this, &FindingList::actionWanted);
        m_column->addWidget(card);
        card->show();
    }
    layOutNow();
}

/// A card knows its height only once its labels have their fonts and their width, which the layouts would tell each other
/// one event later each: until then cards would be shown with their text cut.
void FindingList::layOutNow()
{
    for (QWidget *widget = this; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(widget, &request);
    }
}

} // namespace Slipway::Ui
