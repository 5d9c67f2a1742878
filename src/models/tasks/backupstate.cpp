// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/backupstate.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {
constexpr std::chrono::seconds looksEvery{60};      ///< whether a pull is due
constexpr std::chrono::minutes pullsAgainAfter{15}; ///< one that failed or was stopped

template <typename Each>
void copyOf(const QString &environment, const std::vector<Each> &from, std::vector<Each> &to)
{
    std::copy_if(from.begin(), from.end(), std::back_inserter(to),
                 [&](const Each &each) { return each.environment == environment; });
}

/// What was seen before of an environment whose host did not answer now stays as it was, in its place among the others.
void keepOfSilentHosts(BackupsSeen &seen, const BackupsSeen &before)
{
    if (seen.failures.empty())
        return;
    std::vector<BackupSituation> situations;
    for (const BackupSituation &each : before.situations) {
        const auto now =
            std::find_if(seen.situations.begin(), seen.situations.end(),
                         [&](const BackupSituation &other) { return other.environment == each.environment; });
        if (now != seen.situations.end()) {
            situations.push_back(std::move(*now));
            seen.situations.erase(now);
            continue;
        }
        situations.push_back(each);
        copyOf(each.environment, before.backups, seen.backups);
        copyOf(each.environment, before.schedules, seen.schedules);
        copyOf(each.environment, before.drills, seen.drills);
    }
    std::move(seen.situations.begin(), seen.situations.end(),
              std::back_inserter(situations)); // seen for the first time
    seen.situations = std::move(situations);
    sortNewestFirst(seen.backups);
}
} // namespace

BackupState::BackupState(BackupsBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    m_pullTimer.setInterval(looksEvery);
    connect(&m_pullTimer, &QTimer::timeout, this, &BackupState::pullIfDue);
    connect(&m_runner, &OperationRunner::eventsArrived, this, &BackupState::take);
    connect(&m_runner, &OperationRunner::finished, this, &BackupState::ended);
}

BackupState::~BackupState() = default;

void BackupState::look()
{
    const bool begun = m_look.start(
        m_backend.threads(),
        [&backend = m_backend](std::stop_token stop) { return backend.look(std::move(stop)); },
        [this](BackupsSeen seen) {
            m_problem = Operations::sentencesOf(seen.failures).join(u'\n');
            keepOfSilentHosts(seen, m_seen);
            m_hasLooked = m_hasLooked || !seen.allHostsFailed;
            m_seen = std::move(seen);
            const QTimeZone zone =
                m_seen.situations.empty() ? QTimeZone::utc() : m_seen.situations.front().zone;
            m_table.setBackups(m_seen.backups, zone);
            m_keptDatabases.setZone(zone);
            m_keptCopies.setZone(zone);
            emit changed();
            lookedAt(m_lookAgain);
        },
        [this](const Failure &failure) {
            m_problem = failure.message;
            emit changed();
            lookedAt(m_lookAgain);
        });
    if (begun)
        emit changed();
    lookAtKept();
}

void BackupState::lookAtKept()
{
    m_keptLook.start(
        m_backend.threads(),
        [&backend = m_backend](std::stop_token stop) { return backend.lookAtKept(std::move(stop)); },
        [this](KeptSeen seen) {
            m_hasLookedAtKept = true;
            m_keptProblem = seen.problems.join(u'\n');
            m_keptDatabases.setDatabases(std::move(seen.databases), seen.now);
            m_keptCopies.setCopies(std::move(seen.copies));
            emit keptChanged();
            lookedAt(m_keptLookAgain);
        },
        [this](const Failure &failure) {
            m_keptProblem = failure.message;
            emit keptChanged();
            lookedAt(m_keptLookAgain);
        });
}

void BackupState::lookedAt(bool &again)
{
    if (std::exchange(again, false))
        look();
}

void BackupState::setEnvironment(const QString &environment)
{
    m_table.setEnvironment(environment);
    m_keptDatabases.setEnvironment(environment);
    m_keptCopies.setEnvironment(environment);
}

void BackupState::pullEvery(int minutes, const QDateTime &last)
{
    m_pullInterval = minutes;
    m_pullTimer.stop();
    if (minutes > 0) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (last.isValid() && last <= now)
            m_pulledAt = last;
        else
            countFrom(now);
        m_pullTimer.start();
    }
    emit pullIntervalChanged(minutes);
}

/// By the wall clock, asked every minute: one long timer would not count the time that the computer sleeps.
void BackupState::pullIfDue()
{
    const qint64 since = m_pulledAt.secsTo(QDateTime::currentDateTimeUtc());
    // Less than none: the clock was set back, and nobody knows how long it was.
    if (m_pullAgain.hasExpired() && (since < 0 || since >= qint64(m_pullInterval) * 60))
        pull({}, {});
}

void BackupState::countFrom(const QDateTime &at)
{
    m_pulledAt = at;
    emit pulled(at);
}

const BackupSituation *BackupState::situation(const QString &environment) const
{
    const auto found =
        std::find_if(m_seen.situations.begin(), m_seen.situations.end(),
                     [&](const BackupSituation &each) { return each.environment == environment; });
    return found == m_seen.situations.end() ? nullptr : &*found;
}

std::vector<BackupAlarm> BackupState::alarms(const QString &environment) const
{
    std::vector<BackupAlarm> all;
    for (const BackupSituation &each : m_seen.situations) {
        if (!environment.isEmpty() && each.environment != environment)
            continue;
        const auto some = backupAlarms(each);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QStringList BackupState::missingHere(const QString &environment) const
{
    QStringList ids;
    for (const Backup &backup : m_seen.backups) {
        if ((environment.isEmpty() || backup.environment == environment) && backup.onServer && !backup.onLaptop
            && backup.state != Backup::State::Foreign)
            ids << backup.id;
    }
    return ids;
}

bool BackupState::pull(const QString &environment, const QStringList &ids)
{
    const int count = ids.isEmpty() ? int(missingHere(environment).size()) : int(ids.size());
    const bool begun = start(
        Transfer::Kind::Pull,
        count > 0 ? tr("Downloading %n backup(s)", nullptr, count) : tr("Looking for backups to download"),
        [&backend = m_backend, environment, ids](const OperationRunner::EventSink &sink, std::stop_token stop) {
            return backend.pull(environment, ids, sink, std::move(stop));
        });
    if (begun)
        m_pullsAll = environment.isEmpty() && ids.isEmpty();
    return begun;
}

bool BackupState::verify(const QString &environment, const QStringList &ids)
{
    const QString title = ids.isEmpty()
                              ? tr("Verifying the backups of %1").arg(environment)
                              : tr("Verifying %n backup(s) of %1", nullptr, int(ids.size())).arg(environment);
    return start(
        Transfer::Kind::Verify, title,
        [&backend = m_backend, environment, ids](const OperationRunner::EventSink &sink, std::stop_token stop) {
            return backend.verify(environment, ids, sink, std::move(stop));
        });
}

bool BackupState::pullKept(const QString &environment)
{
    return start(
        Transfer::Kind::Pull,
        environment.isEmpty() ? tr("Downloading kept files")
                              : tr("Downloading the kept files of %1").arg(environment),
        [&backend = m_backend, environment](const OperationRunner::EventSink &sink, std::stop_token stop) {
            return backend.pullKept(environment, sink, std::move(stop));
        });
}

bool BackupState::verifyKept(const QString &environment, const QStringList &ids)
{
    const QString title = !ids.isEmpty()          ? tr("Verifying %1 of %2").arg(ids.join(u", "), environment)
                          : environment.isEmpty() ? tr("Verifying the copies of kept files")
                                                  : tr("Verifying the kept files of %1").arg(environment);
    return start(
        Transfer::Kind::Verify, title,
        [&backend = m_backend, environment, ids](const OperationRunner::EventSink &sink, std::stop_token stop) {
            return backend.verifyKept(environment, ids, sink, std::move(stop));
        });
}

bool BackupState::extractKept(const ExtractRequest &request)
{
    return start(Transfer::Kind::Extract, tr("Extracting kept files to %1").arg(request.to),
                 [&backend = m_backend, request](const OperationRunner::EventSink &sink, std::stop_token stop) {
                     return backend.extractKept(request, sink, std::move(stop));
                 });
}

bool BackupState::prune(const QString &environment)
{
    return start(
        Transfer::Kind::Other, tr("Removing old backups of %1").arg(environment),
        [&backend = m_backend, environment](const OperationRunner::EventSink &sink, std::stop_token stop) {
            return backend.prune(environment, sink, std::move(stop));
        });
}

bool BackupState::applySchedule(const std::vector<Operations::SchedulePlan> &plans)
{
    return start(Transfer::Kind::Other, tr("Changing the schedule"),
                 [&backend = m_backend, plans](const OperationRunner::EventSink &sink, std::stop_token stop) {
                     return backend.applySchedule(plans, sink, std::move(stop));
                 });
}

bool BackupState::start(Transfer::Kind kind, const QString &title, OperationRunner::Work work)
{
    if (!m_runner.start(m_backend.threads(), std::move(work)))
        return false;
    m_transfer = Transfer{kind, title};
    m_lastKind = kind;
    m_outcome.reset();
    m_rateClock.start();
    m_rateBytes = 0;
    emit transferChanged();
    return true;
}

void BackupState::stopTransfer()
{
    m_runner.requestStop();
}

void BackupState::take(const std::vector<Event> &events)
{
    if (!m_transfer)
        return;
    for (const Event &event : events) {
        if (const auto *progress = std::get_if<Progress>(&event)) {
            if (m_transfer->done == 0 || progress->done < m_transfer->done) {
                m_rateBytes = progress->done; // what earlier tries had brought was not carried now
                m_rateClock.restart();
            }
            m_transfer->done = progress->done;
            m_transfer->total = progress->total;
            m_transfer->unit = progress->unit;
        } else if (std::holds_alternative<Notice>(event)) {
            m_transfer->resumed =
                true; // a transfer tells nothing else by a notice than that it goes on after a loss
        }
    }
    constexpr qint64 span = 1000;
    if (const qint64 elapsed = m_rateClock.elapsed(); elapsed >= span) {
        const double rate = double(m_transfer->done - m_rateBytes) * 1000 / double(elapsed);
        // Exponential smoothing: steady enough to read, and follows a change within seconds.
        m_transfer->unitsPerSecond =
            m_transfer->unitsPerSecond <= 0 ? rate : (m_transfer->unitsPerSecond + rate) / 2;
        m_rateBytes = m_transfer->done;
        m_rateClock.restart();
    }
    const double left = double(m_transfer->total - m_transfer->done);
    constexpr double longest = 100 * 3600; // what would take longer stands still
    const bool knows = left > 0 && left < m_transfer->unitsPerSecond * longest;
    m_transfer->secondsLeft = knows ? qint64(left / m_transfer->unitsPerSecond) + 1 : -1;
    emit transferChanged();
}

void BackupState::ended(const Outcome &outcome)
{
    m_transfer.reset();
    m_outcome = outcome;
    if (std::exchange(m_pullsAll, false)) {
        if (outcome.succeeded())
            countFrom(QDateTime::currentDateTimeUtc());
        else
            m_pullAgain.setRemainingTime(pullsAgainAfter);
    }
    emit transferChanged();
    emit transferEnded(outcome);
    // A look that is under way may have listed this computer before the transfer had ended.
    m_lookAgain = m_look.isRunning();
    m_keptLookAgain = m_keptLook.isRunning();
    look();
}

} // namespace Slipway::Models
