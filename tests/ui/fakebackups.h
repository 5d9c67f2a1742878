// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupsbackend.h"

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

    [[nodiscard]] Models::BackupsSeen look(std::stop_token stop) override;
    [[nodiscard]] Operations::PrunePlan planPrune(const QString &environment, std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::SchedulePlan> planSchedule(const QString &schedule,
                                                                     std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome create(const QString &, const EventSink &, std::stop_token) override;
    [[nodiscard]] Domain::Outcome verify(const QString &, const QStringList &ids, const EventSink &,
                                         std::stop_token) override;
    /// Goes on until letPullEnd(), or until it is stopped.
    [[nodiscard]] Domain::Outcome pull(const QString &, const QStringList &ids, const EventSink &sink,
                                       std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome prune(const QString &environment, const EventSink &,
                                        std::stop_token) override;
    [[nodiscard]] Domain::Outcome applySchedule(const std::vector<Operations::SchedulePlan> &, bool removing,
                                                const EventSink &, std::stop_token) override;

    void letPullEnd();
    [[nodiscard]] QStringList calls() const;

    Models::BackupsSeen seen;

private:
    void called(const QString &what);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_ended;
    bool m_end = false;
    QStringList m_calls;
};

} // namespace Slipway::Tests
