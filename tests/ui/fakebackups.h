// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backupsbackend.h"
#include "models/port/taskthreads.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace Slipway::Tests {

/// Backups that are made up: half a year of nights with what goes wrong in half a year, at a fixed time.
class FakeBackups final : public Models::BackupsBackend
{
public:
    /// `more`: nights before those, for a long table.
    explicit FakeBackups(int more = 0);
    /// Whoever is held is let go.
    ~FakeBackups() override;
    Q_DISABLE_COPY_MOVE(FakeBackups)

    [[nodiscard]] Models::TaskThreads &threads() override { return m_threads; }
    [[nodiscard]] Models::BackupsSeen look(std::stop_token stop) override;
    [[nodiscard]] Models::KeptSeen lookAtKept(std::stop_token stop) override;
    [[nodiscard]] Sync::KeptGeneration keptFiles(const QString &environment, const QString &id,
                                                 std::stop_token) override;
    [[nodiscard]] Operations::PrunePlan planPrune(const QString &environment, std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::SchedulePlan> planSchedule(const Operations::ScheduleWish &wish,
                                                                     std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome verify(const QString &, const QStringList &ids, const EventSink &,
                                         std::stop_token) override;
    /// Goes on until letPullEnd(), or until it is stopped.
    [[nodiscard]] Domain::Outcome pull(const QString &, const QStringList &ids, const EventSink &sink,
                                       std::stop_token stop) override;
    /// Goes on as pull() does.
    [[nodiscard]] Domain::Outcome pullKept(const QString &environment, const EventSink &sink,
                                           std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome verifyKept(const QString &environment, const QStringList &ids,
                                             const EventSink &sink, std::stop_token stop) override;
    /// Ends with `extracted`.
    [[nodiscard]] Domain::Outcome extractKept(const Models::ExtractRequest &request, const EventSink &sink,
                                              std::stop_token) override;
    [[nodiscard]] Domain::Outcome prune(const QString &environment, const EventSink &,
                                        std::stop_token) override;
    [[nodiscard]] std::vector<Operations::SchedulePlan> planUnschedule(std::stop_token) override;
    [[nodiscard]] Domain::Outcome applySchedule(const std::vector<Operations::SchedulePlan> &,
                                                const EventSink &, std::stop_token) override;

    void letPullEnd();
    /// As FakeBackend::setStalled().
    void setStalled(bool stalled);
    /// Plans for the schedule are not made.
    void holdSchedules(bool hold);
    /// The schedule that a plan was asked for last.
    [[nodiscard]] QString schedulesAsked() const;
    [[nodiscard]] std::optional<QString> drillsAsked() const;
    /// What was applied last, as a crontab.
    [[nodiscard]] QString applied() const;
    [[nodiscard]] QStringList calls() const;

    Models::BackupsSeen seen;
    Models::KeptSeen kept; ///< two databases and four copies
    Sync::KeptGeneration generation;
    Domain::Outcome extracted;
    QString damagedId; ///< of a copy of kept files of which verifyKept() finds something damaged

private:
    [[nodiscard]] Domain::Outcome carried(const EventSink &sink, const std::stop_token &stop,
                                          const QString &message);
    void called(const QString &what);
    void stall();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_ended;
    bool m_end = false;
    bool m_stalled = false;
    bool m_holdSchedules = false;
    QString m_schedulesAsked;
    std::optional<QString> m_drillsAsked;
    QString m_applied;
    QStringList m_calls;
    Models::TaskThreads m_threads; ///< last: they use all of it
};

} // namespace Slipway::Tests
