// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/survey.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "operations/throttle.h"
#include "sync/localscan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

const ObservedEnvironment &Survey::observed() const
{
    const ObservedEnvironment *found = server.environment(environment.name.text());
    Q_ASSERT(found);
    return *found;
}

Survey surveyOf(const Context &context, const QString &environment)
{
    Survey survey{context.configuration.environment(environment), {}, {}, {}, {}, {}, {}};
    survey.environment.composeProject = composeProjectOf(context.configuration, survey.environment);
    return survey;
}

LocalStep::LocalStep(const Remote::EventSink &sink, const QString &name, const QString &title)
    : m_sink(sink)
    , m_name(name)
    , m_title(title)
{
    m_sink(StepChanged{m_name, m_title, StepState::Running, false, QDateTime::currentDateTimeUtc()});
}

LocalStep::~LocalStep()
{
    if (!m_done)
        m_sink(StepChanged{m_name, m_title, StepState::Failed, false, QDateTime::currentDateTimeUtc()});
}

void LocalStep::done()
{
    m_done = true;
    m_sink(StepChanged{m_name, m_title, StepState::Done, false, QDateTime::currentDateTimeUtc()});
}

void LocalStep::progress(qint64 done, qint64 total, const QString &unit) const
{
    m_sink(Progress{m_name, done, total, unit});
}

void LocalStep::detail(const QString &text) const
{
    m_sink(Detail{m_name, text});
}

void LocalStep::output(const QString &text) const
{
    m_sink(Output{m_name, text});
}

void scanLocal(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop)
{
    LocalStep step(sink, u"scan"_s, Words::tr("Read the local tree"));
    const QString &source = context.configuration.source;
    survey.commit = Sync::commitInfo(source);
    survey.checkout = Sync::checkoutOf(source);
    Throttle throttle;
    survey.local = Sync::scanLocalTree(source, rulesOf(context.configuration), std::move(stop),
                                       [&](qint64 files, qint64 totalFiles, qint64, qint64) {
                                           if (throttle.due())
                                               step.progress(files, totalFiles, u"files"_s);
                                       });
    step.detail(Words::tr("%n file(s), %1", nullptr, static_cast<int>(survey.local.files()))
                    .arg(QLocale().formattedDataSize(survey.local.bytes(), 1, QLocale::DataSizeSIFormat)));
    if (survey.commit.isDirty) {
        step.detail(Words::tr("The tree is dirty: %n file(s) differ from the commit. The release will say so.",
                              nullptr, static_cast<int>(survey.commit.dirtyFiles)));
    }
    step.done();
}

ServerLook::ServerLook(const Context &context, const Environment &environment, const std::stop_token &stop)
    : m_host(context.hosts.host(environment.host).displayName())
    , m_server([&context, host = environment.host](
                   std::stop_token token) { return observe(context, host, std::move(token)); },
               stop)
    , m_tree(
          [&context, host = environment.host, directory = environment.directory](std::stop_token token) {
              return Sync::readRemoteManifest(context.hosts.host(host), directory,
                                              rulesOf(context.configuration), std::move(token));
          },
          stop)
{
}

void ServerLook::into(Survey &survey, const Remote::EventSink &sink)
{
    LocalStep step(sink, u"look"_s, Words::tr("Look at %1").arg(m_host));
    survey.server = m_server.take();
    survey.remote = m_tree.take();
    step.done();
}

void lookAtServer(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop)
{
    LocalStep step(sink, u"look"_s,
                   Words::tr("Look at %1").arg(context.hosts.host(survey.environment.host).displayName()));
    survey.server = observe(context, survey.environment.host, std::move(stop));
    step.done();
}

void tellDifference(const LocalStep &step, const Sync::TreeDiff &diff)
{
    step.detail(Words::tr("%1 added, %2 changed, %3 removed")
                    .arg(diff.added.size())
                    .arg(diff.changed.size())
                    .arg(diff.removed.size()));
    if (diff.removed.empty())
        return;
    constexpr qsizetype shown = 10;
    QStringList names = Sync::listedNames(diff.removed);
    names.sort();
    step.detail(Words::tr("Would be removed: %1").arg(firstOf(names, shown)));
    if (names.size() > shown)
        step.output(names.join(u'\n') + u'\n');
}

void compare(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop)
{
    LocalStep step(sink, u"compare"_s, Words::tr("Compare with %1").arg(survey.environment.name.text()));
    Remote::RemoteHost &host = context.hosts.host(survey.environment.host);
    const RemotePath &directory = survey.environment.directory;
    const auto hashes =
        Sync::readRemoteHashes(host, directory, Sync::candidatesForHash(survey.local, survey.remote), stop);
    survey.diff = Sync::difference(survey.local, survey.remote, hashes);
    survey.withheld = Sync::withhold(survey.diff, survey.checkout);
    survey.pointers = Sync::lfsPointers(context.configuration.source, survey.diff.toSend());
    judgeDeletions(context, survey, "deploy", {}, std::move(stop));
    tellDifference(step, survey.diff);
    step.done();
}

QString lockedSentence(const EnvironmentName &environment, const LockHolder &holder)
{
    QString sentence = Words::tr("%1 is locked: %2 by %3 since %4")
                           .arg(environment.text(), holder.kind.isEmpty() ? Words::tr("a job") : holder.kind,
                                holder.by.isEmpty() ? Words::tr("somebody") : holder.by,
                                holder.since.isValid() ? holder.since.toUTC().toString(Qt::ISODate) : u"?"_s);
    if (!holder.step.isEmpty())
        sentence += Words::tr(", now at the step \"%1\"").arg(holder.step);
    if (!holder.job.isEmpty())
        sentence += Words::tr(", job %1").arg(holder.job);
    return sentence + u'.';
}

Sync::IgnoreRules rulesOf(const Configuration &configuration)
{
    return {configuration.source, configuration.exclude, configuration.keep};
}

QString manuallyLockedSentence(const EnvironmentName &environment, const ManualLock &lock)
{
    QString sentence = Words::tr("%1 was locked by %2 at %3")
                           .arg(environment.text(), lock.by.isEmpty() ? Words::tr("somebody") : lock.by,
                                lock.since.toUTC().toString(Qt::ISODate));
    if (lock.until.isValid())
        sentence += Words::tr(" until %1").arg(lock.until.toUTC().toString(Qt::ISODate));
    return Words::tr("%1: %2.").arg(sentence, lock.reason);
}

ReleaseId newReleaseId(const QString &commit)
{
    QString id = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (!commit.isEmpty())
        id += u'-' + commit.left(7);
    // Two people may deploy the same commit in the same second.
    const quint32 random = QRandomGenerator::system()->generate();
    id += u"-%1"_s.arg(random & 0xFFFFU, 4, 16, QChar(u'0'));
    return ReleaseId(id);
}

bool everythingRuns(const ObservedEnvironment &seen)
{
    return !seen.containers.empty()
           && std::all_of(seen.containers.begin(), seen.containers.end(),
                          [](const ObservedContainer &container) {
                              return container.endedWell || container.state == "running"_L1;
                          });
}

QString composeProjectOf(const Configuration &configuration, const Environment &environment)
{
    if (!environment.composeProject.isEmpty())
        return environment.composeProject;
    QString name = QString(configuration.projectName + u'-' + environment.name.text()).toLower();
    static const QRegularExpression others(u"[^a-z0-9_-]"_s);
    return name.remove(others);
}

QStringList problemsOf(const Configuration &configuration, const Survey &survey, const QStringList &overrides)
{
    QStringList problems;
    const Environment &environment = survey.environment;
    const ObservedEnvironment &seen = survey.observed();
    if (!survey.server.missingTools.isEmpty())
        problems << Words::tr("The server lacks %1. Install it there.")
                        .arg(survey.server.missingTools.join(u", "_s));
    if (!survey.server.dockerProblem.isEmpty()) {
        problems << Words::tr(
                        "Docker can't be used by %1 on the server: %2\nAdd the user to the group docker there "
                        "(sudo usermod -aG docker %1) and log in again, or start the engine.")
                        .arg(survey.server.user, survey.server.dockerProblem.trimmed());
    } else if (survey.server.composeVersion.isEmpty()) {
        problems << Words::tr(
            "The server has neither docker-compose nor docker compose. Install one of them there.");
    }
    if (seen.directoryExists && !seen.directoryWritable) {
        problems << Words::tr("%1 on the server can't be written by %2. Give it to that user.")
                        .arg(environment.directory.text(), survey.server.user);
    }
    for (const QString &file : environment.composeFiles()) {
        const QByteArray composeFile = file.toUtf8();
        if (survey.local.find(composeFile) || survey.remote.unmanaged.contains(composeFile))
            continue;
        problems << Words::tr(
                        "There is no compose file %1 in %2. Make it, or correct compose_file of %3 in %4.")
                        .arg(file, survey.place.isEmpty() ? configuration.source : survey.place,
                             environment.name.text(), configuration.file);
    }
    QStringList projects;
    for (const ObservedContainer &container : seen.containers) {
        if (!container.project.isEmpty() && container.project != environment.composeProject
            && !projects.contains(container.project)) {
            projects << container.project;
            problems
                << Words::tr(
                       "The container %1 belongs to the compose project \"%2\", but \"%3\" would be used, "
                       "which "
                       "would start everything anew on empty volumes. Put this line under [environments.%4]: "
                       "compose_project = \"%2\"")
                       .arg(container.name, container.project, environment.composeProject,
                            environment.name.text());
        }
    }
    if (const ObservedContainer *other = madeFromOtherFiles(environment, seen);
        other && !overrides.contains(u"compose-files"_s)) {
        const QString line = composeFileLine(environment, *other);
        problems << Words::tr(
                        "The container %1 was made from %2, but %3 is declared: what the other files say of it "
                        "would be gone.")
                            .arg(other->name, other->madeFrom.join(u", "_s),
                                 environment.composeFiles().join(u", "_s))
                        + u' '
                        + (line.isEmpty() ? Words::tr("Those files lie outside of %1; bring them into it.")
                                                .arg(environment.directory.text())
                                          : Words::tr("Put this line under [environments.%1]: %2")
                                                .arg(environment.name.text(), line))
                        + Words::tr(" To go on all the same: --override %1.").arg(u"compose-files"_s);
    }
    if (!seen.markerStateDirectory.isEmpty() && seen.markerStateDirectory != survey.server.stateDirectory) {
        problems
            << Words::tr(
                   "%1/.slipway names the state directory %2, but this configuration uses %3. Put this line "
                   "under [project]: state_directory = \"%2\"")
                   .arg(environment.directory.text(), seen.markerStateDirectory, survey.server.stateDirectory);
    }
    return problems;
}

} // namespace Slipway::Operations
