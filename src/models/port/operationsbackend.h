// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/port/operationsbackups.h"
#include "models/port/taskthreads.h"
#include "operations/context.h"

namespace Slipway::Models {

/// The operations themselves behind what the window asks for. As thread-safe as the hosts are.
class OperationsBackend final : public Backend
{
public:
    /// What `context` refers to must outlive it. `askSudo` and `passphrase`, that of the kept copies, are called on the
    /// threads of its callers.
    explicit OperationsBackend(Operations::Context context, Operations::AskSudo askSudo = {},
                               Operations::PassphraseSource passphrase = {});

    [[nodiscard]] const Domain::Configuration &configuration() const override
    {
        return m_context.configuration;
    }
    [[nodiscard]] TaskThreads &threads() override { return m_threads; }
    [[nodiscard]] QString displayName(const Domain::HostName &host) const override;
    [[nodiscard]] LocalTree localTree(std::stop_token stop) override;
    [[nodiscard]] Domain::ObservedServer observe(const Domain::HostName &host, std::stop_token stop) override;
    [[nodiscard]] Operations::EachHost<std::vector<Remote::JobSummary>> jobs(int limit,
                                                                             std::stop_token stop) override;
    [[nodiscard]] Preview plan(const Operations::Change &change, const EventSink &sink,
                               std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome execute(const Operations::Change &change, const EventSink &sink,
                                          std::stop_token stop) override;
    [[nodiscard]] FileTexts fileTexts(const QString &from, const QString &to, const FileChange &change,
                                      std::stop_token stop) override;
    [[nodiscard]] Remote::Outlook outlook(const QString &environment, const QString &kind, const QString &job,
                                          std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::NginxPlan> planNginx(const QStringList &domains,
                                                               std::stop_token stop) override;
    [[nodiscard]] std::vector<Domain::Release> releases(const QString &environment,
                                                        std::stop_token stop) override;
    [[nodiscard]] Operations::EachHost<std::vector<Operations::HistoryEntry>>
    history(std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome applyNginx(const Operations::NginxPlan &plan, std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome attach(const QString &environment, const QString &job, const EventSink &sink,
                                         std::stop_token stop) override;
    [[nodiscard]] Remote::CancelAnswer cancelJob(const QString &environment, const QString &job,
                                                 std::stop_token stop) override;
    [[nodiscard]] BackupsBackend *backups() override { return &m_backups; }
    [[nodiscard]] QString containerLog(const QString &environment, const QString &container, int lines,
                                       std::stop_token stop) override;

private:
    [[nodiscard]] const Domain::HostName &hostOf(const QString &environment) const;

    Operations::Context m_context;
    Operations::AskSudo m_askSudo;
    OperationsBackups m_backups;
    TaskThreads m_threads; ///< last: they use all of it
};

} // namespace Slipway::Models
