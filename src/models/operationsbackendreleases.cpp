// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationsbackend.h"

#include "operations/inspect.h"
#include "operations/promote.h"
#include "operations/renew.h"
#include "operations/rollback.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

/// The part of the backend that promotes, rolls back, restarts, changes nginx, and tells who did what.
namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::OperationsBackend)
};

} // namespace

DeployPreview OperationsBackend::planPromote(const QString &environment,
                                             const Operations::PromoteWishes &wishes, const EventSink &sink,
                                             std::stop_token stop)
{
    Operations::Promote promote(m_context, environment, wishes);
    const Operations::PromotePlan plan = promote.plan(sink, std::move(stop));
    DeployPreview preview = previewOf(plan.change, m_context.configuration);
    std::vector<Guard> guards;
    for (const Operations::Condition &condition : plan.conditions)
        guards.push_back(guardOf(condition));
    preview.guards.insert(preview.guards.begin(), guards.begin(), guards.end());
    if (!plan.findings.empty()) {
        const Domain::Finding &gravest = plan.findings.front();
        preview.notes << Words::tr("%n open finding(s) on the two sides; the gravest is on %1: %2", nullptr,
                                   int(plan.findings.size()))
                             .arg(gravest.environment, gravest.message);
    }
    if (plan.expected.seconds >= 0)
        preview.guard += Words::tr(" (earlier promotions took about %1 s)").arg(qRound(plan.expected.seconds));
    return preview;
}

DeployPreview OperationsBackend::planRollback(const QString &environment,
                                              const Operations::RollbackWishes &wishes, const EventSink &sink,
                                              std::stop_token stop)
{
    Operations::Rollback rollback(m_context, environment, wishes);
    const Operations::RollbackPlan plan = rollback.plan(sink, std::move(stop));
    DeployPreview preview = previewOf(plan.change, m_context.configuration);
    preview.summary = plan.sentences.value(0);
    preview.notes = plan.sentences.mid(1) + plan.change.notes;
    return preview;
}

DeployPreview OperationsBackend::planRestart(const QString &environment, const QString &container,
                                             const QStringList &overrides, const EventSink &sink,
                                             std::stop_token stop)
{
    const Operations::RestartPlan plan =
        Operations::planRestart(m_context, environment, container, overrides, sink, std::move(stop));
    DeployPreview preview = previewOf(plan.change, m_context.configuration);
    preview.summary = plan.change.summary;
    return preview;
}

DeployPreview OperationsBackend::planRenewal(const QString &domain, const EventSink &sink, std::stop_token stop)
{
    const Operations::DeployPlan plan = Operations::planRenewal(m_context, domain, sink, std::move(stop));
    DeployPreview preview = previewOf(plan, m_context.configuration);
    preview.summary = plan.summary;
    return preview;
}

std::vector<Operations::NginxPlan> OperationsBackend::planNginx(const QStringList &domains,
                                                                std::stop_token stop)
{
    return Operations::planNginx(m_context, domains, std::move(stop));
}

std::vector<Domain::Release> OperationsBackend::releases(const QString &environment, std::stop_token stop)
{
    return Operations::releases(m_context, environment, std::move(stop));
}

std::vector<Operations::HistoryEntry> OperationsBackend::history(std::stop_token stop)
{
    std::vector<Domain::HostName> hosts;
    std::vector<Operations::HistoryEntry> all;
    for (const Domain::Environment &environment : m_context.configuration.environments) {
        if (std::find(hosts.begin(), hosts.end(), environment.host) != hosts.end())
            continue;
        hosts.push_back(environment.host);
        const auto some = Operations::history(m_context, environment.host, stop);
        all.insert(all.end(), some.begin(), some.end());
    }
    if (hosts.size() > 1) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Operations::HistoryEntry &a, const Operations::HistoryEntry &b) {
                             return a.startedAt > b.startedAt;
                         });
    }
    return all;
}

Domain::Outcome OperationsBackend::promote(const QString &environment, const Operations::PromoteWishes &wishes,
                                           const EventSink &sink, std::stop_token stop)
{
    return Operations::Promote(m_context, environment, wishes).execute(sink, std::move(stop));
}

Domain::Outcome OperationsBackend::rollback(const QString &environment,
                                            const Operations::RollbackWishes &wishes, const EventSink &sink,
                                            std::stop_token stop)
{
    return Operations::Rollback(m_context, environment, wishes).execute(sink, std::move(stop));
}

Domain::Outcome OperationsBackend::restart(const QString &environment, const QString &container,
                                           const Operations::RestartWishes &wishes, const EventSink &sink,
                                           std::stop_token stop)
{
    return Operations::restart(m_context, environment, container, wishes, sink, std::move(stop));
}

Domain::Outcome OperationsBackend::renew(const QString &domain, const EventSink &sink, std::stop_token stop)
{
    return Operations::renew(m_context, domain, {}, sink, std::move(stop));
}

Domain::Outcome OperationsBackend::applyNginx(const Operations::NginxPlan &plan, std::stop_token stop)
{
    return Operations::applyNginx(m_context, plan, m_askSudo, std::move(stop));
}

} // namespace Slipway::Models
