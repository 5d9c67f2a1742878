// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/overview/inspector.h"
#include "ui/overview/topologyview.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const Style &style, Models::Backend &backend, const Models::TruthModel &truth,
                           QWidget *parent)
    : QWidget(parent)
    , m_view(new TopologyView(style, truth))
    , m_inspector(new Inspector(style, backend, truth))
{
    setAccessibleName(tr("Overview"));
    auto *title = new QLabel(tr("Overview"), this);
    title->setFont(style.heading());
    const auto button = [this](const QString &text, const QString &hint) {
        auto *made = new QPushButton(text, this);
        made->setToolTip(hint);
        made->setAccessibleName(hint);
        return made;
    };
    auto *closer = button(u"+"_s, tr("Closer (+)"));
    auto *farther = button(u"−"_s, tr("Farther (-)"));
    auto *fit = button(tr("Fit"), tr("The whole width (0)"));
    auto *exporting = button(tr("Export…"), tr("Save the picture as SVG or PNG"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 0, 20, 0);
    top->setSpacing(6);
    top->addWidget(title);
    top->addStretch();
    for (QPushButton *each : {farther, closer, fit, exporting})
        top->addWidget(each);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 16, 0, 12);
    left->setSpacing(10);
    left->addLayout(top);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(20, 0, 16, 0);
    frame->addWidget(m_view);
    left->addLayout(frame, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_inspector);

    connect(m_view, &TopologyView::selectionChanged, m_inspector, &Inspector::setNode);
    connect(m_view, &TopologyView::opened, this, [this] { m_inspector->setFocus(); });
    connect(m_inspector, &Inspector::actionWanted, this, &OverviewPage::actionWanted);
    connect(m_inspector, &Inspector::renewalWanted, this, &OverviewPage::renewalWanted);
    connect(m_inspector, &Inspector::restartWanted, this, &OverviewPage::restartWanted);
    connect(closer, &QPushButton::clicked, this, [this] { m_view->zoom(1.2); });
    connect(farther, &QPushButton::clicked, this, [this] { m_view->zoom(1 / 1.2); });
    connect(fit, &QPushButton::clicked, m_view, &TopologyView::fit);
    connect(exporting, &QPushButton::clicked, this, &OverviewPage::askForExport);
}

void OverviewPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG picture (*.svg)"), tr("PNG picture (*.png)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_view->exportTo(file))
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the picture"),
                                    tr("%1 could not be written.").arg(file), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace Slipway::Ui
