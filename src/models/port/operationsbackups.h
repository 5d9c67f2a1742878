// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backupsbackend.h"
#include "models/port/taskthreads.h"
#include "operations/context.h"

namespace Slipway::Models {

/// The operations themselves behind the Backups page. As thread-safe as the hosts are.
class OperationsBackups final : public BackupsBackend
{
public:
    /// What `context` refers to must outlive it. `passphrase` is called on the threads of its callers.
    OperationsBackups(Operations::Context context, Operations::PassphraseSource passphrase);

    [[nodiscard]] TaskThreads &threads() override { return m_threads; }
    [[nodiscard]] BackupsSeen look(std::stop_token stop) override;
    [[nodiscard]] KeptSeen lookAtKept(std::stop_token stop) override;
    [[nodiscard]] Sync::KeptGeneration keptFiles(const QString &environment, const QString &id,
                                                 std::stop_token stop) override;
    [[nodiscard]] Operations::PrunePlan planPrune(const QString &environment, std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::SchedulePlan> planSchedule(const Operations::ScheduleWish &wish,
                                                                     std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::SchedulePlan> planUnschedule(std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome verify(const QString &environment, const QStringList &ids,
                                         const EventSink &sink, std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome pull(const QString &environment, const QStringList &ids,
                                       const EventSink &sink, std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome pullKept(const QString &environment, const EventSink &sink,
                                           std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome verifyKept(const QString &environment, const QStringList &ids,
                                             const EventSink &sink, std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome extractKept(const ExtractRequest &request, const EventSink &sink,
                                              std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome prune(const QString &environment, const EventSink &sink,
                                        std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome applySchedule(const std::vector<Operations::SchedulePlan> &plans,
                                                const EventSink &sink, std::stop_token stop) override;

private:
    [[nodiscard]] std::vector<Domain::Environment> environmentsOn(const Domain::HostName &host) const;

    Operations::Context m_context;
    Operations::PassphraseSource m_passphrase;
    TaskThreads m_threads; ///< last: they use the context
};

} // namespace Slipway::Models
