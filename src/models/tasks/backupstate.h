// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backupsmodel.h"
#include "models/items/keptcopiesmodel.h"
#include "models/items/keptdatabasesmodel.h"
#include "models/port/backupsbackend.h"
#include "models/tasks/operationrunner.h"
#include "models/tasks/task.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <optional>
#include <vector>

namespace Slipway::Models {

/// What is carried, read or written here, in numbers.
struct Transfer
{
    enum class Kind { Pull, Verify, Extract, Other };
    Kind kind = Kind::Pull;
    QString title;
    qint64 done = 0;
    qint64 total = -1;
    QString unit{};            ///< as Domain::Progress has it
    double unitsPerSecond = 0; ///< over the last seconds
    qint64 secondsLeft = -1;   ///< -1: unknown
    bool resumed = false;
};

/// What the Backups page shows and does: looks at the servers when asked and after each transfer, pulls by a timer, and runs
/// what needs no job.
/// GUI thread; the work is done elsewhere.
class BackupState final : public QObject
{
    Q_OBJECT
public:
    /// `backend` must outlive it.
    explicit BackupState(BackupsBackend &backend, QObject *parent = nullptr);
    ~BackupState() override;

    [[nodiscard]] BackupsModel *table() { return &m_table; }
    [[nodiscard]] KeptDatabasesModel *keptDatabases() { return &m_keptDatabases; }
    [[nodiscard]] KeptCopiesModel *keptCopies() { return &m_keptCopies; }
    [[nodiscard]] bool hasLookedAtKept() const { return m_hasLookedAtKept; }
    /// Whose kept databases could not be looked at, in sentences; mostly empty.
    [[nodiscard]] const QString &keptProblem() const { return m_keptProblem; }
    /// Which environment's the three lists show; empty: all.
    void setEnvironment(const QString &environment);
    /// For questions that dialogs ask on threads of their own.
    [[nodiscard]] BackupsBackend &backend() { return m_backend; }
    [[nodiscard]] const BackupsSeen &seen() const { return m_seen; }
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }
    [[nodiscard]] bool isLooking() const { return m_look.isRunning(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Of an environment; of all when it is empty.
    [[nodiscard]] std::vector<Domain::BackupAlarm> alarms(const QString &environment) const;
    [[nodiscard]] const Domain::BackupSituation *situation(const QString &environment) const;
    [[nodiscard]] QStringList missingHere(const QString &environment) const;

    [[nodiscard]] const std::optional<Transfer> &transfer() const { return m_transfer; }
    /// How the last one ended, and what it was; nothing before the first.
    [[nodiscard]] const std::optional<Domain::Outcome> &lastOutcome() const { return m_outcome; }
    [[nodiscard]] Transfer::Kind lastKind() const { return m_lastKind; }

    /// At the backups, and at what is kept, which takes longer and is told when it is known.
    void look();
    /// Pulls what is missing each so many minutes; 0: never. By the clock on the wall, and counted from the last pull,
    /// whoever asked for it: a computer that sleeps or a program that is started anew misses none. `last`: when that
    /// was, as pulled() has said it; invalid: from now on.
    void pullEvery(int minutes, const QDateTime &last);
    [[nodiscard]] int pullInterval() const { return m_pullInterval; }
    /// How often it looks whether one is due; for tests.
    void setPullClock(std::chrono::milliseconds every) { m_pullTimer.setInterval(every); }
    // One of these at a time; false while another runs.
    bool pull(const QString &environment, const QStringList &ids);
    bool verify(const QString &environment, const QStringList &ids);
    /// `environment` empty: of all.
    bool pullKept(const QString &environment);
    /// `environment` empty: of all; `ids` empty: every copy of it.
    bool verifyKept(const QString &environment, const QStringList &ids);
    bool extractKept(const ExtractRequest &request);
    bool prune(const QString &environment);
    bool applySchedule(const std::vector<Operations::SchedulePlan> &plans);
    void stopTransfer();

signals:
    void changed();
    void keptChanged();
    void pullIntervalChanged(int minutes);
    /// What is missing has been pulled, or is counted from then on: to be kept for the next start.
    void pulled(const QDateTime &at);
    void transferChanged();
    void transferEnded(const Slipway::Domain::Outcome &outcome);

private:
    bool start(Transfer::Kind kind, const QString &title, OperationRunner::Work work);
    void lookAtKept();
    void lookedAt(bool &again);
    void pullIfDue();
    void countFrom(const QDateTime &at);
    void take(const std::vector<Domain::Event> &events);
    void ended(const Domain::Outcome &outcome);

    BackupsBackend &m_backend;
    BackupsModel m_table;
    KeptDatabasesModel m_keptDatabases;
    KeptCopiesModel m_keptCopies;
    bool m_hasLookedAtKept = false;
    QString m_keptProblem;
    BackupsSeen m_seen;
    bool m_hasLooked = false;
    QString m_problem;
    std::optional<Transfer> m_transfer;
    std::optional<Domain::Outcome> m_outcome;
    Transfer::Kind m_lastKind = Transfer::Kind::Other;
    QElapsedTimer m_rateClock;
    qint64 m_rateBytes = 0;
    QTimer m_pullTimer;
    int m_pullInterval = 0; ///< minutes
    QDateTime m_pulledAt;
    QDeadlineTimer m_pullAgain; ///< after one that failed or was stopped
    bool m_pullsAll = false;    ///< what runs is a pull of all that is missing
    Task<BackupsSeen> m_look;
    bool m_lookAgain = false; ///< a transfer has ended since the look under way began
    Task<KeptSeen> m_keptLook;
    bool m_keptLookAgain = false; ///< likewise
    OperationRunner m_runner;
};

} // namespace Slipway::Models
