// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/port/operationsbackend.h"

#include "operations/boundary.h"
#include "operations/look/filebeginning.h"
#include "operations/look/inspect.h"
#include "operations/look/truth.h"
#include "sync/commitinfo.h"

#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

OperationsBackend::OperationsBackend(Operations::Context context, Operations::AskSudo askSudo,
                                     Operations::PassphraseSource passphrase)
    : m_context(std::move(context))
    , m_askSudo(std::move(askSudo))
    , m_backups(m_context, std::move(passphrase))
{
}

QString OperationsBackend::displayName(const Domain::HostName &host) const
{
    return m_context.hosts.host(host).displayName();
}

LocalTree OperationsBackend::localTree(std::stop_token)
{
    const Sync::CommitInfo info = Sync::commitInfo(m_context.configuration.source);
    return {info.branch, info.id, info.isDirty, int(info.dirtyFiles)};
}

Domain::ObservedServer OperationsBackend::observe(const Domain::HostName &host, std::stop_token stop)
{
    return Operations::observe(m_context, host, std::move(stop));
}

Operations::EachHost<std::vector<Remote::JobSummary>> OperationsBackend::jobs(int limit, std::stop_token stop)
{
    return Operations::askEach(Operations::hostsOf(m_context.configuration), [&](const Domain::HostName &host) {
        return Operations::jobsOf(m_context, host).list(limit, stop);
    });
}

Preview OperationsBackend::plan(const Operations::Change &change, const EventSink &sink, std::stop_token stop)
{
    return previewOf(Operations::plan(m_context, change, sink, std::move(stop)), m_context.configuration);
}

Domain::Outcome OperationsBackend::execute(const Operations::Change &change, const EventSink &sink,
                                           std::stop_token stop)
{
    return Operations::execute(m_context, change, sink, std::move(stop));
}

FileTexts OperationsBackend::fileTexts(const QString &from, const QString &to, const FileChange &change,
                                       std::stop_token stop)
{
    const auto beginning = [&](const QString &environment) {
        return environment.isEmpty() ? Operations::localBeginning(m_context, change.path)
                                     : Operations::remoteBeginning(m_context, environment, change.path, stop);
    };
    FileTexts texts;
    if (change.kind != FileChange::Kind::Added) {
        const Operations::FileBeginning before = beginning(to);
        texts.before = before.content;
        texts.cut = before.cut;
    }
    if (change.kind != FileChange::Kind::Removed) {
        const Operations::FileBeginning after = beginning(from);
        texts.after = after.content;
        texts.cut = texts.cut || after.cut;
    }
    return texts;
}

Remote::Outlook OperationsBackend::outlook(const QString &environment, const QString &kind, const QString &job,
                                           std::stop_token stop)
{
    return Remote::outlook(m_context.hosts.host(hostOf(environment)),
                           Operations::stateDirectory(m_context.configuration), kind, environment, job,
                           std::move(stop));
}

Domain::Outcome OperationsBackend::attach(const QString &environment, const QString &job, const EventSink &sink,
                                          std::stop_token stop)
{
    return Operations::atBoundary([&] {
        return Operations::jobsOf(m_context, hostOf(environment)).follow(Domain::JobId(job), sink, stop);
    });
}

QString OperationsBackend::containerLog(const QString &environment, const QString &container, int lines,
                                        std::stop_token stop)
{
    const Domain::HostName &host =
        environment.isEmpty() ? configuration().environments.front().host : hostOf(environment);
    return Operations::containerLog(m_context, host, Domain::ContainerName(container), lines, std::move(stop));
}

Remote::CancelAnswer OperationsBackend::cancelJob(const QString &environment, const QString &job,
                                                  std::stop_token stop)
{
    return Operations::jobsOf(m_context, hostOf(environment))
        .cancel(Domain::JobId(job), m_context.person, std::move(stop));
}

const Domain::HostName &OperationsBackend::hostOf(const QString &environment) const
{
    return m_context.configuration.environment(environment).host;
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

Operations::EachHost<std::vector<Operations::HistoryEntry>> OperationsBackend::history(std::stop_token stop)
{
    return Operations::askEach(Operations::hostsOf(m_context.configuration), [&](const Domain::HostName &host) {
        return Operations::history(m_context, host, stop);
    });
}

Domain::Outcome OperationsBackend::applyNginx(const Operations::NginxPlan &plan, std::stop_token stop)
{
    return Operations::applyNginx(m_context, plan, m_askSudo, std::move(stop));
}

} // namespace Slipway::Models
