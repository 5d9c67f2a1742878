// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet.h"

#include "ui/kit/diffview.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/notepanel.h"
#include "ui/sheet/dataview.h"
#include "ui/sheet/filesview.h"
#include "ui/sheet/guardsview.h"
#include "ui/sheet/runbookview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

/// What the sheet is made of.
namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::Preview;

namespace {

QLabel *softLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setStyleProperty(label, "role", u"soft"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

void Sheet::makePanel()
{
    m_panel = new QFrame(this);
    m_panel->setObjectName(u"sheetPanel"_s);
    const QString name = EnvironmentsModel::displayName(environment());
    const QString glyph = Style::glyph(m_surface);
    auto *title = new QLabel(m_proposal.title, m_panel);
    title->setFont(m_style.heading());
    auto *badge = new QLabel(glyph + u' ' + name, m_panel);
    badge->setFont(m_style.strong());
    setStyleProperty(badge, "role", styleWord(m_surface));
    setAccessibleName(title->text());
    m_subtitle = softLabel(m_panel);
    m_problems = new NotePanel(m_panel);
    m_problems->setObjectName(u"sheetProblems"_s);
    m_problems->hide();
    m_notes = new NotePanel(m_panel);
    m_notes->setObjectName(u"sheetNotes"_s);
    m_notes->hide();
    m_tabs = new QTabBar(m_panel);
    m_tabs->setAccessibleName(tr("What would change"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setStyleProperty(m_tabs, "accent", styleWord(m_surface));
    for (const QString &tab : {tr("&Data"), tr("Files"), tr("Commits"), tr("Environment"), tr("Compose"),
                               tr("Runbook"), tr("Rendered"), tr("Guards")})
        m_tabs->addTab(tab);

    auto *heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addSpacing(8);
    heading->addWidget(badge);
    heading->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(22, 20, 22, 0);
    top->setSpacing(6);
    top->addLayout(heading);
    top->addWidget(m_subtitle);
    top->addSpacing(2);
    top->addWidget(m_problems);
    top->addWidget(m_notes);
    top->addWidget(m_tabs);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makePages(), 1);
    column->addWidget(makeFooter());
    m_tabs->setTabVisible(RenderedTab, false);
    m_tabs->setTabVisible(GuardsTab, false);
    if (!m_proposal.movesFiles) {
        for (const Tab tab : {FilesTab, CommitsTab, KeysTab, ComposeTab})
            m_tabs->setTabVisible(tab, false);
        m_tabs->setCurrentIndex(RunbookTab);
    }
    const bool showsData =
        m_proposal.change.kind == Operations::ChangeKind::Restore && !m_proposal.change.wishes.kept;
    m_tabs->setTabVisible(DataTab, showsData);
    if (showsData || m_proposal.movesFiles)
        m_tabs->setCurrentIndex(showsData ? DataTab : FilesTab);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_preview)
            m_pages->setCurrentIndex(tab + 1);
    });
}

QWidget *Sheet::makePages()
{
    m_pages = new QStackedWidget(m_panel);
    m_waiting = softLabel(m_pages);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_waiting);

    m_data = new DataView(m_style, m_pages);
    m_pages->addWidget(m_data);
    const auto list = [](const QString &accessibleName, QWidget *parent) {
        auto *view = new QListView(parent);
        view->setAccessibleName(accessibleName);
        view->setUniformItemSizes(true);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        return view;
    };
    Models::FileComparison::Look look;
    if (m_proposal.from) {
        look = [&backend = m_backend, from = *m_proposal.from,
                to = environment()](const Models::FileChange &change, std::stop_token stop) {
            return backend.fileTexts(from, to, change, std::move(stop));
        };
    }
    m_files = new FilesView(m_style, m_backend.threads(), look, m_pages);
    m_pages->addWidget(m_files);
    const auto addList = [this, &list](const QString &accessibleName) {
        auto *page = new QWidget(m_pages);
        auto *view = list(accessibleName, page);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(22, 10, 22, 0);
        column->addWidget(view);
        m_pages->addWidget(page);
        return view;
    };
    m_commits = addList(tr("Commits that are not there yet"));
    m_keys = addList(tr("Environment variables that are missing there"));
    m_keys->setFont(m_style.fixed());
    m_files->setObjectName(u"filesView"_s);
    m_compose = new FilesView(m_style, m_backend.threads(), look, m_pages);
    m_compose->tree()->setObjectName(u"composeFiles"_s);
    m_compose->diff()->setObjectName(u"composeDiff"_s);
    m_compose->tree()->setAccessibleName(tr("Files that compose reads and that would change"));
    m_pages->addWidget(m_compose);
    m_files->setEmptyText(tr("No file differs."));
    m_compose->setEmptyText(tr("Nothing that compose reads would change."));
    m_runbook = new RunbookView(m_style, m_pages);
    m_pages->addWidget(m_runbook);
    m_rendered = addList(tr("What compose would render otherwise"));
    m_rendered->setFont(m_style.fixed());
    m_guards = new GuardsView(m_style, m_pages);
    m_pages->addWidget(m_guards);
    connect(m_guards, &GuardsView::overridesChanged, this, &Sheet::override);
    return m_pages;
}

QWidget *Sheet::makeFooter()
{
    auto *footer = new QFrame(m_panel);
    footer->setObjectName(u"sheetFooter"_s);
    setStyleProperty(footer, "panel", u"top"_s);
    m_guard = softLabel(footer);
    m_andData = new QCheckBox(tr("and its &data …"), footer);
    m_andData->setObjectName(u"andItsData"_s);
    m_andData->hide();
    m_whyNot = new ElidedLabel(footer);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setAccessibleName(tr("Close"));
    close->setObjectName(u"closeSheet"_s);
    m_deploy = new QPushButton(m_proposal.accept, footer);
    m_deploy->setAccessibleName(m_proposal.title);
    m_deploy->setObjectName(u"acceptSheet"_s);
    setStyleProperty(m_deploy, "accent", styleWord(m_surface));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(22, 12, 22, 12);
    row->setSpacing(12);
    row->addWidget(m_guard, 1);
    row->addWidget(m_andData);
    row->addWidget(m_whyNot);
    if (!m_proposal.toType.isEmpty()) {
        m_typeLabel = new QLabel(footer);
        setMarkup(m_typeLabel, tr("Type <b>%1</b>"), m_proposal.toType);
        setStyleProperty(m_typeLabel, "role", styleWord(m_surface));
        m_typed = new QLineEdit(footer);
        m_typed->setObjectName(u"typedName"_s);
        m_typed->setAccessibleName(tr("Type %1 to confirm").arg(m_proposal.toType));
        m_typed->setFixedWidth(std::max(130, m_typed->fontMetrics().horizontalAdvance(m_proposal.toType) + 24));
        m_typeLabel->setBuddy(m_typed);
        row->addWidget(m_typeLabel);
        row->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &Sheet::updateDeploy);
        connect(m_typed, &QLineEdit::returnPressed, m_deploy, &QPushButton::click);
    }
    row->addWidget(close);
    row->addWidget(m_deploy);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (!whyNot().isEmpty())
            return;
        const Preview preview = *m_preview;
        Models::Proposal proposal = m_proposal;
        proposal.thenRestore = m_andData->isChecked() ? preview.dataBackup : QString();
        dismiss();
        emit accepted(proposal, preview);
    });
    connect(m_problems, &NotePanel::actionTriggered, this, &Sheet::plan);
    return footer;
}

} // namespace Slipway::Ui
