// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "domain/backups/backuprules.h"
#include "models/values/texts.h"
#include "ui/backups/backupdelegate.h"
#include "ui/backups/backuptimeline.h"
#include "ui/backups/keptcopiesview.h"
#include "ui/backups/keptdatabasesview.h"
#include "ui/backups/prunedialog.h"
#include "ui/backups/scheduledialog.h"
#include "ui/kit/notepanel.h"
#include "ui/kit/transferbar.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::BackupAlarm;
using Models::BackupsModel;

namespace {

constexpr int mostDays = 176;
constexpr int fewestDays = 62;
constexpr int mostPills = 4;

Tone toneOf(BackupAlarm::Severity severity)
{
    switch (severity) {
    case BackupAlarm::Severity::Error:
        return Tone::Error;
    case BackupAlarm::Severity::Warning:
        return Tone::Warning;
    case BackupAlarm::Severity::Info:
        break;
    }
    return Tone::Neutral;
}

/// A young history fills the timeline too.
int daysToShow(const Domain::BackupSituation &situation)
{
    QDateTime oldest = situation.now;
    for (const Domain::Backup &backup : Domain::ownBackups(situation.backups))
        oldest = std::min(oldest, backup.takenAt);
    return std::clamp(int(oldest.daysTo(situation.now)) + 7, fewestDays, mostDays);
}

QString ageWords(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 90 * 60)
        return BackupsPage::tr("%1 min ago").arg(std::max<qint64>(seconds / 60, 0));
    if (seconds < 48 * 3600)
        return BackupsPage::tr("%1 h ago").arg(seconds / 3600);
    return BackupsPage::tr("%1 days ago").arg(seconds / 86400);
}

} // namespace

BackupsPage::BackupsPage(const Style &style, const Domain::Configuration &configuration,
                         Models::BackupState &state, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_configuration(configuration)
    , m_state(state)
    , m_problem(new NotePanel(this))
    , m_timeline(new BackupTimeline(style, this))
    , m_schedule(new QLabel(this))
    , m_lists(new QTabBar(this))
    , m_actions(new QStackedWidget(this))
    , m_shown(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_keptDatabases(new KeptDatabasesView(style, configuration, state, this))
    , m_keptCopies(new KeptCopiesView(style, configuration, state, this))
    , m_transfer(new TransferBar(style, state, this))
{
    setAccessibleName(tr("Backups"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addLayout(makeHeader());
    column->addLayout(m_pills);
    column->addWidget(m_problem);
    column->addWidget(m_timeline);
    column->addLayout(makeLegend());
    makeTable();
    column->addLayout(makeLists());
    column->addWidget(m_shown, 1);
    column->addWidget(m_transfer);
    m_problem->hide();

    connect(m_timeline, &BackupTimeline::backupChosen, this, &BackupsPage::choose);
    connect(m_problem, &NotePanel::actionTriggered, &m_state, &Models::BackupState::look);
    connect(&m_state, &Models::BackupState::changed, this, &BackupsPage::showAll);
    connect(&m_state, &Models::BackupState::transferChanged, this, &BackupsPage::showAll);
    connect(&style, &Style::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    chooseEnvironment();
}

void BackupsPage::chooseEnvironment()
{
    m_state.setEnvironment(environment());
    m_keptCopies->setEnvironment(environment());
    showAll();
    showCounts();
}

BackupsPage::List BackupsPage::list() const
{
    return List(m_lists->currentIndex());
}

void BackupsPage::showList(List list)
{
    m_lists->setCurrentIndex(int(list));
}

void BackupsPage::setPullInterval(int minutes)
{
    const auto actions = m_intervals->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == minutes);
}

QString BackupsPage::environment() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void BackupsPage::setEnvironment(const QString &environment)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == environment)
            m_tabs->setCurrentIndex(tab);
    }
}

QString BackupsPage::target() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (environment().isEmpty() && !rows.isEmpty())
        return rows.first().data(BackupsModel::EnvironmentRole).toString();
    return environment().isEmpty() ? m_tabs->tabData(0).toString() : environment();
}

QStringList BackupsPage::selectedIds() const
{
    QStringList ids;
    const QString environment = target(); // which looks at all selected rows itself
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (row.data(BackupsModel::EnvironmentRole).toString() == environment)
            ids << row.data(BackupsModel::IdRole).toString();
    }
    return ids;
}

void BackupsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_state.isLooking())
        m_state.look();
}

void BackupsPage::showAll()
{
    m_problem->setVisible(!m_state.problem().isEmpty());
    if (!m_state.problem().isEmpty()) {
        m_problem->show(Tone::Warning, tr("The backups could not be looked at: %1").arg(m_state.problem()));
        m_problem->setAction(tr("Try again"));
    }
    const int missing = int(m_state.missingHere(environment()).size());
    m_pull->setText(missing == 0 ? tr("Nothing to download") : tr("&Download %n missing", nullptr, missing));
    m_pull->setEnabled(missing > 0 && !m_state.transfer());
    m_create->setEnabled(m_state.hasLooked());
    m_create->setToolTip(tr("A verified backup of %1, now").arg(target()));
    updateRestore();
    // While something is carried only its numbers change.
    if (m_state.transfer())
        return;
    showPills();
    showSchedule();
    const QString shown = environment().isEmpty() ? target() : environment();
    const Domain::BackupSituation *situation = m_state.situation(shown);
    m_timeline->setDays(situation ? Domain::backupDays(*situation, daysToShow(*situation))
                                  : std::vector<Domain::BackupDay>());
    showFoot();
    const bool empty = m_state.table()->rowCount() == 0;
    m_hint->setText(m_state.hasLooked() ? tr("No backup yet. \"Back up now\" takes the first one.")
                                        : tr("Looking at the server..."));
    m_hint->setVisible(empty);
    m_table->setVisible(!empty);
}

void BackupsPage::showPills()
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](Tone tone, const QString &text, const QString &tip) {
        auto *pill = new QLabel(tone == Tone::Neutral ? text : QString(Style::glyph(tone) + u' ' + text), this);
        setStyleProperty(pill, "pill", styleWord(tone));
        pill->setToolTip(tip);
        pill->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        pill->setMinimumWidth(40); // a narrow window cuts words, its pills never widen it
        m_pills->addWidget(pill);
    };
    if (!m_state.hasLooked())
        return;
    const QString shown = environment().isEmpty() ? target() : environment();
    const Domain::BackupSituation *situation = m_state.situation(shown);
    const std::vector<BackupAlarm> alarms = m_state.alarms(environment());
    const bool old = std::any_of(alarms.begin(), alarms.end(), [](const BackupAlarm &alarm) {
        return alarm.kind == BackupAlarm::Kind::TooOld || alarm.kind == BackupAlarm::Kind::NoneVerified;
    });
    if (situation && !old) {
        for (const Domain::Backup &backup : situation->backups) {
            if (backup.state != Domain::Backup::State::Verified)
                continue;
            add(Tone::Ok, tr("newest verified %1").arg(ageWords(backup.takenAt, situation->now)), backup.id);
            break;
        }
    }
    int pills = 0;
    QStringList rest;
    for (const BackupAlarm &alarm : alarms) {
        const QString text =
            environment().isEmpty() ? u"%1: %2"_s.arg(alarm.environment, alarm.text) : alarm.text;
        const QString tip = alarm.ids.mid(0, 12).join(u'\n');
        if (++pills < mostPills)
            add(toneOf(alarm.severity), text, tip);
        else
            rest << text;
    }
    if (!rest.isEmpty())
        add(Tone::Neutral, tr("%n more", nullptr, int(rest.size())), rest.join(u'\n'));
    m_pills->addStretch();
}

void BackupsPage::showSchedule()
{
    const QString shown = environment().isEmpty() ? target() : environment();
    for (const Operations::ScheduleState &each : m_state.seen().schedules) {
        if (each.environment != shown)
            continue;
        const Domain::BackupSituation *situation = m_state.situation(shown);
        const QString words = each.line.times ? each.line.times->words() : each.line.schedule;
        using Evidence = Operations::ScheduleState::Evidence;
        const bool failed = each.evidence == Evidence::Failed;
        // Where something is wrong that is what there is room for; when it should run stands in the tooltip.
        if (failed || each.evidence == Evidence::Missed)
            m_schedule->setText(Style::glyph(Tone::Error) + u' '
                                + (failed ? tr("last run failed") : tr("last run missing")));
        else
            m_schedule->setText(each.line.isOurs ? words : tr("%1, by another script").arg(words));
        setStyleProperty(m_schedule, "role",
                         failed || each.evidence == Evidence::Missed ? u"error"_s : u"soft"_s);
        m_schedule->setToolTip(
            words + u'\n' + each.line.line
            + (each.line.holder.isEmpty() ? QString() : tr("\nin the crontab of %1").arg(each.line.holder))
            + (failed ? u'\n' + each.last->problem() : QString())
            + (situation && each.nextRun.isValid()
                   ? tr("\nnext: %1")
                         .arg(each.nextRun.toTimeZone(situation->zone).toString(u"yyyy-MM-dd HH:mm"_s))
                   : QString()));
        return;
    }
    setStyleProperty(m_schedule, "role", u"soft"_s);
    m_schedule->setText(m_state.hasLooked() ? tr("no schedule on the server") : QString());
    m_schedule->setToolTip({});
}

void BackupsPage::showFoot()
{
    const QString shown = environment().isEmpty() ? target() : environment();
    const Domain::BackupSituation *situation = m_state.situation(shown);
    QDateTime oldest;
    if (situation) {
        for (const Domain::Backup &backup : situation->backups) {
            if (backup.state == Domain::Backup::State::Verified)
                oldest = backup.takenAt;
        }
    }
    const auto &all = m_state.seen().backups;
    m_foreign->setVisible(std::any_of(all.begin(), all.end(), [&](const Domain::Backup &backup) {
        return backup.state == Domain::Backup::State::Foreign
               && (environment().isEmpty() || backup.environment == environment());
    }));
    m_foot->setVisible(oldest.isValid()); // an empty one would still be a gap at the end of the line
    m_foot->setText(oldest.isValid() ? tr("can go back to %1")
                                           .arg(Models::dayText(oldest.toTimeZone(situation->zone).date(),
                                                                QDate::currentDate()))
                                     : QString());
}

void BackupsPage::choose(const QString &id)
{
    const int row = m_state.table()->rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void BackupsPage::openMenu(const QPoint &position)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Verify"), this, [this, ids] { m_state.verify(target(), ids); });
    menu->addAction(tr("&Download"), this, [this, ids] { m_state.pull(target(), ids); });
    if (const QString id = restorable(); !id.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("&Restore..."), this, [this, id] { emit restoreWanted(target(), id); });
        for (const Domain::Environment &into : m_configuration.environments) {
            const QString name = into.name.text();
            if (name != target() && into.database && !into.isProtected)
                menu->addAction(tr("&Bring into %1...").arg(name), this,
                                [this, id, name] { emit bringWanted(name, target(), id); });
        }
        menu->addAction(tr("Dri&ll..."), this, [this, id] { emit drillWanted(target(), id); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Copy name"), this, [ids] { QGuiApplication::clipboard()->setText(ids.join(u'\n')); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QString BackupsPage::restorable() const
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return {};
    const auto &all = m_state.seen().backups;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Domain::Backup &backup) {
        return backup.id == ids.first() && backup.environment == target();
    });
    return found != all.end() && found->onServer && Domain::isUsable(*found) ? found->id : QString();
}

void BackupsPage::updateRestore()
{
    m_restore->setEnabled(!restorable().isEmpty());
    m_restore->setToolTip(m_restore->isEnabled()
                              ? tr("Shows what is in it beside what is live, and asks.")
                              : tr("Select one that lies on the server and is not damaged."));
}

void BackupsPage::openPrune()
{
    if (m_dialog)
        return;
    m_dialog = new PruneDialog(m_style, m_state, m_configuration.environment(target()), window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void BackupsPage::openSchedule()
{
    if (m_dialog)
        return;
    m_dialog = new ScheduleDialog(m_style, m_state, m_configuration, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace Slipway::Ui
