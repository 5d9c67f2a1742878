// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/scheduledialog.h"

#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Operations::ScheduleState;

namespace {

/// Our line that stands in the crontab already; null: none does.
QString standingSchedule(const Models::BackupsSeen &seen)
{
    for (const ScheduleState &each : seen.schedules) {
        if (each.line.isOurs && !each.line.isAnothers)
            return each.line.schedule;
    }
    return {};
}

/// When backups are taken: as it stands in the crontab, else as it is declared, else what most want.
QString scheduleOf(const Models::BackupsSeen &seen, const Domain::BackupPolicy &policy)
{
    const QString standing = standingSchedule(seen);
    return !standing.isEmpty() ? standing : !policy.schedule.isEmpty() ? policy.schedule : u"0 3 * * *"_s;
}

/// When the newest one is drilled, likewise; mostly empty.
QString drillsOf(const Models::BackupsSeen &seen, const Domain::BackupPolicy &policy)
{
    return seen.drills.empty() ? policy.drill : seen.drills.front().line.schedule;
}

} // namespace

ScheduleDialog::ScheduleDialog(const Style &style, Models::BackupState &state,
                               const Domain::Configuration &configuration, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_policy(configuration.backups)
    , m_now(new QLabel(this))
    , m_scheduleAtFirst(scheduleOf(state.seen(), configuration.backups))
    , m_drillsAtFirst(drillsOf(state.seen(), configuration.backups))
    , m_field(new QLineEdit(m_scheduleAtFirst, this))
    , m_words(new QLabel(this))
    , m_drillField(new QLineEdit(m_drillsAtFirst, this))
    , m_drillWords(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_remove(new QPushButton(tr("&Take it away"), this))
    , m_apply(new QPushButton(tr("&Change the crontab"), this))
{
    setWindowTitle(tr("Schedule"));
    resize(640, 480);
    auto *title = new QLabel(tr("Backups that the server takes by itself"), this);
    title->setFont(style.heading());
    m_now->setWordWrap(true);
    for (QLineEdit *field : {m_field, m_drillField})
        field->setFont(style.fixed());
    m_field->setAccessibleName(
        tr("When backups are taken: minute, hour, day, month and weekday, as in a crontab"));
    m_drillField->setAccessibleName(tr("When the newest backup is drilled, likewise; empty: never by itself"));
    m_drillField->setPlaceholderText(tr("never"));
    m_preview->setReadOnly(true);
    m_preview->setFont(style.fixed());
    m_preview->setAccessibleName(tr("What would change in the crontab"));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    setStyleProperty(m_apply, "accent", u"staging"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *explanation =
        new QLabel(tr("Cron runs a script in the state directory, which takes the same "
                      "verified backup as everything else and "
                      "needs nothing of this program. A line of another script that backs up "
                      "the same environment makes room for "
                      "it, and comes back when it is taken away. A drill loads the newest "
                      "backup into a throw-away database, within its budget of disk, memory and "
                      "time, and never beside a job."),
                   this);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "role", u"soft"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_now);
    column->addLayout(line(tr("&Backups"), m_field, m_words));
    column->addLayout(line(tr("&Drills"), m_drillField, m_drillWords));
    column->addWidget(m_preview, 1);
    column->addWidget(explanation);
    column->addLayout(buttons);

    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &ScheduleDialog::plan);
    for (QLineEdit *field : {m_field, m_drillField}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_query.drop(); // its plan would be one for the older text
            m_apply->setEnabled(false);
            m_typing.start();
        });
    }
    connect(&m_state, &Models::BackupState::changed, this, &ScheduleDialog::showSeen);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { apply(true); });
    m_apply->setEnabled(false);
    showNow();
    plan();
}

/// A field with its name before it, and in words behind it what stands there.
QHBoxLayout *ScheduleDialog::line(const QString &word, QLineEdit *field, QLabel *words)
{
    auto *name = new QLabel(word, this);
    name->setBuddy(field);
    name->setMinimumWidth(fontMetrics().horizontalAdvance(u"MMMMMMM"_s));
    setStyleProperty(words, "role", u"soft"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(name);
    row->addWidget(field);
    row->addWidget(words, 1);
    return row;
}

void ScheduleDialog::showSeen()
{
    showNow();
    if (!m_field->isEnabled())
        return; // a removal is being asked for, and a new text would drop that
    const auto fill = [](QLineEdit *field, QString &before, const QString &now) {
        if (now == before)
            return;
        const bool isSomebodys = field->text() != before;
        before = now;
        if (!isSomebodys)
            field->setText(now);
    };
    fill(m_field, m_scheduleAtFirst, scheduleOf(m_state.seen(), m_policy));
    fill(m_drillField, m_drillsAtFirst, drillsOf(m_state.seen(), m_policy));
}

void ScheduleDialog::showNow()
{
    QStringList lines;
    bool ours = false;
    for (const ScheduleState &each : m_state.seen().schedules) {
        const QString words = each.line.times ? each.line.times->words() : each.line.schedule;
        QString text =
            u"%1: %2"_s.arg(each.environment.isEmpty() ? tr("unknown environment") : each.environment, words);
        if (!each.line.isOurs)
            text += tr(", by another script");
        else if (!each.line.holder.isEmpty())
            text += tr(", in the crontab of %1").arg(each.line.holder);
        if (each.evidence == ScheduleState::Evidence::Failed)
            text += tr(" – its last run took no backup: %1").arg(each.last->problem());
        else if (each.evidence == ScheduleState::Evidence::Missed)
            text += tr(" – its last run produced no backup");
        else if (each.evidence == ScheduleState::Evidence::Taken)
            text += tr(" – last: %1").arg(each.lastBackup);
        lines << text;
        ours = ours || (each.line.isOurs && !each.line.isAnothers);
    }
    for (const Operations::DrillState &each : m_state.seen().drills) {
        const QString words = each.line.times ? each.line.times->words() : each.line.schedule;
        lines << tr("%1: drilled %2").arg(each.environment, words)
                     + (each.last && !each.last->message.isEmpty()
                            ? tr(" – not the last time: %1").arg(each.last->message)
                            : QString());
    }
    lines << m_state.seen().scheduleProblems;
    m_now->setText(lines.isEmpty() ? tr("The crontab takes no backups now.") : lines.join(u'\n'));
    m_remove->setVisible(ours);
}

void ScheduleDialog::plan()
{
    const auto words = [](const QString &text) {
        const auto schedule = Domain::CronSchedule::parse(text);
        return schedule ? schedule->words() : tr("that is no schedule that cron understands");
    };
    const QString backups = m_field->text();
    const QString drills = m_drillField->text().trimmed();
    m_words->setText(words(backups));
    const bool otherDrills = drills != m_drillsAtFirst;
    m_drillWords->setText(!drills.isEmpty()                    ? words(drills)
                          : otherDrills || m_state.hasLooked() ? tr("no backup is drilled by itself")
                                                               : tr("as it stands there"));
    // What nobody has touched stays as each host has it: here stands that of the first, or of none that has answered yet. A host
    // that has none gets what is shown.
    Operations::ScheduleWish wish;
    (backups != m_scheduleAtFirst ? wish.backups : wish.otherwise) = backups;
    if (otherDrills)
        wish.drills = drills;
    const auto isNone = [](const QString &text) {
        return !text.isEmpty() && !Domain::CronSchedule::parse(text);
    };
    if (backups.isEmpty() || isNone(backups) || isNone(wish.drills.value_or(QString()))) {
        m_preview->clear();
        return;
    }
    ask([wish](Models::BackupsBackend &backend,
               std::stop_token stop) { return backend.planSchedule(wish, std::move(stop)); },
        [this](const Plans &plans) { showPlans(plans); });
}

void ScheduleDialog::showPlans(const std::vector<Operations::SchedulePlan> &plans)
{
    m_plans = plans;
    QStringList differences;
    QStringList staying;
    for (const Operations::SchedulePlan &each : plans) {
        if (!each.changesNothing())
            differences << each.difference();
        if (!each.staying.isEmpty())
            staying << each.stayingText();
    }
    m_preview->setPlainText((differences.isEmpty()
                                 ? tr("The crontab would stay as it is; the files would be brought up "
                                      "to date.")
                                 : differences.join(u'\n'))
                            + (staying.isEmpty() ? QString() : u"\n\n"_s + staying.join(u'\n')));
    m_apply->setEnabled(!m_state.transfer());
}

/// The newest question is the only one.
void ScheduleDialog::ask(std::function<Plans(Models::BackupsBackend &, std::stop_token)> question,
                         std::function<void(const Plans &)> answered)
{
    m_query.drop();
    m_query.start(
        m_state.backend().threads(),
        [&backend = m_state.backend(), question = std::move(question)](std::stop_token stop) {
            return question(backend, std::move(stop));
        },
        std::move(answered),
        [this](const Models::Failure &failure) {
            letGoOn();
            m_preview->setPlainText(QString(failure.message + u'\n' + failure.remedy).trimmed());
        });
}

void ScheduleDialog::letGoOn()
{
    m_field->setEnabled(true);
    m_drillField->setEnabled(true);
    m_remove->setEnabled(true);
    showSeen();
}

void ScheduleDialog::apply(bool removing)
{
    if (!removing) {
        if (m_state.applySchedule(m_plans))
            accept();
        return;
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_field, m_drillField, m_remove, m_apply})
        each->setEnabled(false);
    m_typing.stop();
    ask([](Models::BackupsBackend &backend,
           std::stop_token stop) { return backend.planUnschedule(std::move(stop)); },
        [this](const Plans &plans) {
            if (m_state.applySchedule(plans))
                accept();
            else
                letGoOn();
        });
}

} // namespace Slipway::Ui
