// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "ui/backups/backupdelegate.h"
#include "ui/backups/keptcopiesview.h"
#include "ui/backups/keptdatabasesview.h"
#include "ui/kit/tables.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

/// What the Backups page is made of.
namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::BackupsModel;

QHBoxLayout *BackupsPage::makeHeader()
{
    auto *title = new QLabel(tr("Backups"), this);
    title->setFont(m_style.heading());
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"backupEnvironments"_s);
    m_tabs->setAccessibleName(tr("Environment"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    // What would hurt most first.
    auto environments = m_configuration.environments;
    std::stable_partition(environments.begin(), environments.end(),
                          [](const Domain::Environment &environment) { return environment.isProtected; });
    for (const Domain::Environment &environment : environments) {
        const auto surface = environment.isProtected ? Models::Surface::Production : Models::Surface::Staging;
        const int tab = m_tabs->addTab(Style::glyph(surface) + u' ' + environment.name.text());
        m_tabs->setTabData(tab, environment.name.text());
    }
    const int all = m_tabs->addTab(tr("All"));
    m_tabs->setTabData(all, QString());
    m_pills = new QHBoxLayout;
    m_pills->setSpacing(8);
    auto *more = new QPushButton(tr("More"), this);
    more->setMenu(makeMenu());
    setStyleProperty(more, "menu", u"true"_s);
    m_create = new QPushButton(tr("&Back up now"), this);
    m_create->setObjectName(u"backUpNow"_s);
    m_pull = new QPushButton(this);
    m_pull->setObjectName(u"downloadMissing"_s);
    setStyleProperty(m_pull, "accent", u"staging"_s);
    connect(m_tabs, &QTabBar::currentChanged, this, &BackupsPage::chooseEnvironment);
    connect(m_create, &QPushButton::clicked, this, [this] { emit backupWanted(target()); });
    connect(m_pull, &QPushButton::clicked, this, [this] { m_state.pull(environment(), {}); });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(title);
    row->addSpacing(6);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(more);
    row->addWidget(m_create);
    row->addWidget(m_pull);
    return row;
}

QMenu *BackupsPage::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Verify all now"), this, [this] { m_state.verify(target(), {}); });
    menu->addAction(tr("&Remove old backups..."), this, &BackupsPage::openPrune);
    menu->addAction(tr("&Schedule..."), this, &BackupsPage::openSchedule);
    QMenu *interval = menu->addMenu(tr("&Download automatically"));
    m_intervals = new QActionGroup(this);
    const auto add = [&](const QString &text, int minutes) {
        QAction *action = interval->addAction(text);
        action->setCheckable(true);
        action->setData(minutes);
        m_intervals->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { emit pullIntervalWanted(minutes); });
    };
    add(tr("&Never"), 0);
    add(tr("Every &hour"), 60);
    add(tr("Every &6 hours"), 360);
    add(tr("Every &day"), 1440);
    menu->addSeparator();
    menu->addAction(tr("&Look again"), &m_state, &Models::BackupState::look);
    return menu;
}

QHBoxLayout *BackupsPage::makeLegend()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    const auto add = [&](const QString &text, const QString &role) {
        auto *label = new QLabel(text, this);
        setStyleProperty(label, "role", role);
        QFont font = m_style.small();
        label->setFont(font);
        row->addWidget(label);
        return label;
    };
    add(tr("height: size"), u"soft"_s);
    add(u"■ "_s + tr("verified"), u"ok"_s);
    add(Style::glyph(Tone::Warning) + u' ' + tr("much smaller"), u"warning"_s);
    add(Style::glyph(Tone::Error) + u' ' + tr("damaged"), u"error"_s);
    add(u"□ "_s + tr("missing"), u"error"_s);
    add(u"■ "_s + tr("unverified"), u"faint"_s);
    m_foreign = add(u"◇ "_s + tr("foreign"), u"soft"_s);
    m_foreign->setToolTip(
        tr("Another environment's, project's or database's backup in this folder: it is neither judged "
           "nor removed, and counts for nothing."));
    add(u"● "_s + tr("restored in a drill"), u"staging"_s);
    row->addStretch();
    m_schedule->setFont(m_style.small());
    setStyleProperty(m_schedule, "role", u"soft"_s);
    row->addWidget(m_schedule);
    m_foot = add({}, u"soft"_s);
    return row;
}

void BackupsPage::makeTable()
{
    QSet<QString> protectedOnes;
    for (const Domain::Environment &environment : m_configuration.environments) {
        if (environment.isProtected)
            protectedOnes.insert(environment.name.text());
    }
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_state.table());
    m_table->setItemDelegate(new BackupDelegate(m_style, protectedOnes, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    styleTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[] = {150, 130, 80, 0, 64, 64, 80, 190, 90};
    for (int section = 0; section < BackupsModel::ColumnCount; ++section)
        header->resizeSection(section, widths[section]);
    header->setSectionResizeMode(BackupsModel::StateColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::customContextMenuRequested, this, &BackupsPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsPage::updateRestore);
}

/// The three lists, and above each what can be done with what is selected in it.
QHBoxLayout *BackupsPage::makeLists()
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    auto *dumps = new QWidget(m_shown);
    auto *column = new QVBoxLayout(dumps);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    auto *dumpActions = new QWidget(m_actions);
    m_restore = new QPushButton(tr("Re&store..."), dumpActions);
    m_restore->setObjectName(u"restoreBackup"_s);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(target(), restorable()); });
    auto *buttons = new QHBoxLayout(dumpActions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    buttons->addWidget(m_restore);

    m_lists->setObjectName(u"backupLists"_s);
    m_lists->setAccessibleName(tr("What is listed"));
    m_lists->setDrawBase(false);
    m_lists->setExpanding(false);
    m_lists->setUsesScrollButtons(false);
    const auto add = [this](QWidget *list, QWidget *actions) {
        m_lists->addTab({});
        m_shown->addWidget(list);
        m_actions->addWidget(actions);
    };
    add(dumps, dumpActions);
    add(m_keptDatabases, m_keptDatabases->actions());
    add(m_keptCopies, m_keptCopies->actions());
    connect(m_lists, &QTabBar::currentChanged, m_shown, &QStackedWidget::setCurrentIndex);
    connect(m_lists, &QTabBar::currentChanged, m_actions, &QStackedWidget::setCurrentIndex);
    connect(m_keptDatabases, &KeptDatabasesView::putBackWanted, this, &BackupsPage::putBackWanted);
    connect(m_keptDatabases, &KeptDatabasesView::removeWanted, this, &BackupsPage::removeKeptWanted);
    connect(m_keptDatabases, &KeptDatabasesView::jobWanted, this, &BackupsPage::jobWanted);
    connect(&m_state, &Models::BackupState::changed, this, &BackupsPage::showCounts);
    connect(&m_state, &Models::BackupState::keptChanged, this, &BackupsPage::showCounts);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_lists);
    row->addWidget(m_actions, 1);
    return row;
}

void BackupsPage::showCounts()
{
    const auto show = [this](List list, const QString &name, const QAbstractItemModel &model, bool known) {
        m_lists->setTabText(int(list),
                            known ? u"%1 · %2"_s.arg(name, QLocale().toString(model.rowCount())) : name);
    };
    show(List::Dumps, tr("Dumps"), *m_state.table(), m_state.hasLooked());
    show(List::KeptDatabases, tr("Kept databases"), *m_state.keptDatabases(), m_state.hasLookedAtKept());
    show(List::KeptFiles, tr("Kept files"), *m_state.keptCopies(), m_state.hasLookedAtKept());
}

} // namespace Slipway::Ui
