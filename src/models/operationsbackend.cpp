// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationsbackend.h"

#include "operations/boundary.h"
#include "operations/deploy.h"
#include "operations/filebeginning.h"
#include "operations/inspect.h"
#include "operations/truth.h"
#include "sync/commitinfo.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::OperationsBackend)
};

/// Each host that an environment lives on, once.
std::vector<Domain::HostName> hostsOf(const Domain::Configuration &configuration)
{
    std::vector<Domain::HostName> hosts;
    for (const Domain::Environment &environment : configuration.environments) {
        if (std::find(hosts.begin(), hosts.end(), environment.host) == hosts.end())
            hosts.push_back(environment.host);
    }
    return hosts;
}

/// Parameters are exported and never pasted into a script; these lines let one run it by hand.
QString exportLines(const std::map<QByteArray, QByteArray> &environment)
{
    QString text;
    for (const auto &[name, value] : environment) {
        QString quoted = QString::fromUtf8(value);
        quoted.replace(u"'"_s, u"'\\''"_s);
        text += u"export %1='%2'\n"_s.arg(QString::fromUtf8(name), quoted);
    }
    return text;
}

void add(std::vector<FileChange> &files, FileChange::Kind kind, const std::vector<Sync::Entry> &entries)
{
    for (const Sync::Entry &entry : entries) {
        QString path = QString::fromUtf8(entry.path);
        if (entry.type == Sync::Entry::Type::Directory)
            path += u'/';
        files.push_back({kind, path, entry.size});
    }
}

/// The environment's own compose files and what stands beside it under a name that compose reads.
QStringList composeFilesOf(const std::vector<FileChange> &files, const Domain::Environment &environment)
{
    const QString own = environment.composeFile;
    const QString folder = own.left(own.lastIndexOf(u'/') + 1);
    QStringList found;
    for (const FileChange &file : files) {
        const QString name = file.path.mid(folder.size());
        const bool beside = file.path.startsWith(folder) && !name.contains(u'/')
                            && (name.startsWith(u"docker-compose") || name.startsWith(u"compose."))
                            && (name.endsWith(u".yml") || name.endsWith(u".yaml"));
        if (environment.composeFiles().contains(file.path) || beside)
            found += file.path;
    }
    return found;
}

QString renderedLine(const Operations::ComposeDifference &difference)
{
    if (difference.old.isNull())
        return u"+  %1: %2"_s.arg(difference.path, difference.now);
    if (difference.now.isNull())
        return u"−  %1: %2"_s.arg(difference.path, difference.old);
    return u"~  %1: %2 → %3"_s.arg(difference.path, difference.old, difference.now);
}

} // namespace

OperationsBackend::OperationsBackend(Operations::Context context, Operations::AskSudo askSudo)
    : m_context(std::move(context))
    , m_askSudo(std::move(askSudo))
    , m_backups(m_context)
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

std::vector<Remote::JobSummary> OperationsBackend::jobs(int limit, std::stop_token stop)
{
    std::vector<Remote::JobSummary> all;
    for (const Domain::HostName &host : hostsOf(m_context.configuration)) {
        const auto some = Operations::jobsOf(m_context, host).list(limit, stop);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Remote::JobSummary &a, const Remote::JobSummary &b) {
        return a.startedAt > b.startedAt;
    });
    return all;
}

DeployPreview OperationsBackend::planDeploy(const QString &environment, const Operations::DeployWishes &wishes,
                                            const EventSink &sink, std::stop_token stop)
{
    Operations::Deploy deploy(m_context, environment, wishes);
    return previewOf(deploy.plan(sink, std::move(stop)), m_context.configuration);
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

Domain::Outcome OperationsBackend::deploy(const QString &environment, const Operations::DeployWishes &wishes,
                                          const EventSink &sink, std::stop_token stop)
{
    return Operations::Deploy(m_context, environment, wishes).execute(sink, std::move(stop));
}

Domain::Outcome OperationsBackend::attach(const QString &environment, const QString &job, const EventSink &sink,
                                          std::stop_token stop)
{
    return Operations::atBoundary([&] {
        return Operations::jobsOf(m_context, hostOf(environment)).follow(Domain::JobId(job), sink, stop);
    });
}

Domain::Outcome OperationsBackend::recover(const QString &environment, const EventSink &sink,
                                           std::stop_token stop)
{
    return Operations::recover(m_context, environment, sink, std::move(stop));
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

Guard guardOf(const Operations::Condition &condition)
{
    Guard guard;
    guard.name = condition.name;
    guard.text = condition.title;
    guard.forTheJob = !condition.judged;
    guard.state = condition.overridden ? Guard::State::Overridden
                  : condition.met      ? Guard::State::Met
                                       : Guard::State::NotMet;
    if (!condition.met)
        guard.text = QString(condition.problem + u' ' + condition.remedy).trimmed();
    return guard;
}

DeployPreview previewOf(const Operations::DeployPlan &plan, const Domain::Configuration &configuration)
{
    DeployPreview preview;
    preview.environment = plan.environment;
    preview.title = plan.runbook.title;
    preview.summary =
        plan.commit.id.isEmpty()
            ? Words::tr("Brings the local tree to %1 as a new release.").arg(plan.environment)
            : Words::tr("Brings %1 to %2 as a new release.").arg(plan.commit.id.left(7), plan.environment);
    if (!plan.summary.isEmpty())
        preview.summary += u' ' + plan.summary;
    preview.release = plan.release;
    preview.commit = plan.commit.id;
    preview.dirty = plan.commit.isDirty;
    add(preview.files, FileChange::Kind::Added, plan.diff.added);
    add(preview.files, FileChange::Kind::Changed, plan.diff.changed);
    add(preview.files, FileChange::Kind::Removed, plan.diff.removed);
    for (const Sync::Commit &commit : plan.commits)
        preview.commits.push_back({commit.id, commit.subject, commit.author, commit.time});
    preview.bytes = plan.bytes;
    preview.composeFiles = composeFilesOf(preview.files, configuration.environment(plan.environment));
    preview.missingEnvKeys = plan.missingEnvKeys;
    preview.notes = plan.notes;
    if (!plan.migrations.isEmpty())
        preview.notes << Words::tr("Comes with %n new migration(s): %1.", nullptr, int(plan.migrations.size()))
                             .arg(plan.migrations.join(u", "_s));
    for (const Operations::ComposeDifference &difference : plan.compose.differences)
        preview.rendered << renderedLine(difference);
    for (const Operations::Condition &condition : plan.conditions)
        preview.guards.push_back(guardOf(condition));
    preview.problems = plan.problems;
    preview.nothingToDo = plan.nothingToDo;
    for (const Runbooks::Step &step : plan.runbook.steps) {
        preview.steps.push_back(
            {step.name, step.title, exportLines(plan.runbook.environment) + exportLines(step.environment),
             QString::fromUtf8(step.script), QString::fromUtf8(step.undo), step.cancellable, step.changes});
    }
    const auto backsUp = std::any_of(plan.runbook.steps.begin(), plan.runbook.steps.end(),
                                     [](const Runbooks::Step &step) { return step.name == u"backup"; });
    if (backsUp) {
        const Domain::ObservedEnvironment *seen = plan.server.environment(plan.environment);
        const Domain::Environment &declared = configuration.environment(plan.environment);
        const bool hasData = declared.database && seen && seen->container(declared.database->container.text())
                             && seen->container(declared.database->container.text())->state != u"missing";
        preview.guard = hasData ? Words::tr("Guarded by a verified backup that is taken first")
                                : Words::tr("There is no data yet; the job makes sure of that first");
    }
    return preview;
}

} // namespace Slipway::Models
