// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"
#include "domain/ornull.h"
#include "operations/changes/manuallock.h"
#include "operations/look/survey.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <climits>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

const QJsonValue null(QJsonValue::Null);

const ObservedEnvironment *observed(const std::vector<ObservedServer> &servers, const QString &name)
{
    for (const ObservedServer &server : servers) {
        if (const ObservedEnvironment *found = server.environment(name))
            return found;
    }
    return nullptr;
}

const ObservedRoute *observedRoute(const std::vector<ObservedServer> &servers, const QString &domain)
{
    for (const ObservedServer &server : servers) {
        for (const ObservedRoute &route : server.routes) {
            if (route.domain == domain)
                return &route;
        }
    }
    return nullptr;
}

Recovery recoveryOf(const ObservedEnvironment &seen)
{
    const auto &newest = seen.newestVerifiedBackup;
    return Domain::recoveryOf(seen.drills, newest ? newest->takenAt : QDateTime(),
                              QDateTime::currentDateTimeUtc());
}

QJsonValue drillJson(const std::optional<ObservedDrill> &drill)
{
    if (!drill)
        return null;
    return QJsonObject{{u"id"_s, drill->backup},
                       {u"at"_s, orNull(drill->at)},
                       {u"seconds"_s, drill->seconds},
                       {u"problem"_s, orNull(drill->reason)}};
}

/// Bytes of the dumps that lie there by that name, of a set of all its files; 0: they are gone.
qint64 drilledBytes(const ObservedDrill &drill, const ObservedEnvironment &seen)
{
    qint64 bytes = 0;
    for (const ObservedDrill &each : seen.drills) {
        for (const BackupFile &file : seen.backupFiles)
            bytes += each.at == drill.at && each.backup == file.name ? file.size : 0;
    }
    return bytes;
}

QJsonArray measuredJson(const Recovery &recovery, const ObservedEnvironment &seen)
{
    QJsonArray measured;
    for (const ObservedDrill &drill : recovery.measured) {
        const qint64 bytes = drilledBytes(drill, seen);
        measured.append(QJsonObject{{u"at"_s, orNull(drill.at)},
                                    {u"seconds"_s, drill.seconds},
                                    {u"bytes"_s, bytes > 0 ? QJsonValue(bytes) : null}});
    }
    return measured;
}

QJsonObject recoveryJson(const Recovery &recovery, const ObservedEnvironment &seen)
{
    const auto number = [](qint64 value) { return value < 0 ? null : QJsonValue(value); };
    const bool failed = recovery.last && !recovery.last->passed;
    return {{u"drilled"_s, drillJson(recovery.proved)},
            {u"failed"_s, failed ? drillJson(recovery.last) : null},
            {u"seconds_before"_s, number(recovery.secondsBefore)},
            {u"measured"_s, measuredJson(recovery, seen)},
            {u"minutes_at_risk"_s, number(recovery.minutesAtRisk)}};
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

/// "restored in a drill on 2026-11-28 04:00, in 4 min 10 s (before: 3 min 50 s, 3 min 48 s); 190 minutes at risk now"
QString recoveryText(const Recovery &recovery)
{
    const auto day = [](const QDateTime &at) { return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); };
    QStringList parts;
    if (recovery.last && !recovery.last->passed)
        parts << Words::tr("the drill of %1 FAILED: %2").arg(day(recovery.last->at), recovery.last->reason);
    if (recovery.proved) {
        QString proved = Words::tr("restored in a drill on %1, in %2")
                             .arg(day(recovery.proved->at), durationText(recovery.proved->seconds));
        QStringList before;
        for (const ObservedDrill &drill : recovery.measured) {
            if (drill.at < recovery.proved->at)
                before << durationText(drill.seconds);
        }
        if (!before.isEmpty())
            proved += Words::tr(" (before: %1)").arg(before.join(u", "_s));
        parts << proved;
    } else {
        parts << Words::tr("no backup was ever restored in a drill");
    }
    if (recovery.minutesAtRisk >= 0)
        parts << Words::tr("%n minute(s) of data at risk now", nullptr,
                           int(std::min<qint64>(recovery.minutesAtRisk, INT_MAX)));
    return parts.join(u"; "_s);
}

QJsonObject environmentJson(const Environment &environment, const ObservedEnvironment &seen)
{
    QJsonObject services;
    for (const Service &service : environment.services) {
        const ObservedContainer *container = seen.container(service.container.text());
        services.insert(service.name, QJsonObject{{u"container"_s, service.container.text()},
                                                  {u"state"_s, container ? container->state : u"missing"_s},
                                                  {u"health"_s, container ? orNull(container->health) : null},
                                                  {u"image"_s, container ? orNull(container->imageId) : null}});
    }
    QJsonValue database = null;
    if (environment.database) {
        const QString name = environment.database->container.text();
        const ObservedContainer *container = seen.container(name);
        database = QJsonObject{{u"container"_s, name},
                               {u"state"_s, container ? container->state : u"missing"_s},
                               {u"health"_s, container ? orNull(container->health) : null}};
    }
    QJsonValue release = null;
    if (seen.release) {
        release = QJsonObject{{u"id"_s, seen.release->id},
                              {u"commit"_s, orNull(seen.release->commit)},
                              {u"deployed_at"_s, orNull(seen.release->deployedAt)},
                              {u"deployed_by"_s, orNull(seen.release->deployedBy)},
                              {u"dirty"_s, seen.release->dirty}};
    }
    QJsonValue backup = null;
    if (seen.newestVerifiedBackup) {
        backup = QJsonObject{{u"id"_s, seen.newestVerifiedBackup->id},
                             {u"taken_at"_s, orNull(seen.newestVerifiedBackup->takenAt)}};
    }
    QJsonObject object{{u"release"_s, release},
                       {u"services"_s, services},
                       {u"database"_s, database},
                       {u"newest_verified_backup"_s, backup},
                       {u"job"_s, seen.lock ? orNull(seen.lock->job) : null},
                       {u"lock"_s, Operations::factsOf(seen.manualLock)}};
    object.insert(u"recovery"_s, recoveryJson(recoveryOf(seen), seen));
    object.insert(u"interrupted_job"_s, orNull(seen.interruptedJob));
    object.insert(u"healthy"_s, seen.healthy());
    QJsonArray unhealthy;
    for (const ObservedContainer *container : seen.unhealthy())
        unhealthy.append(container->name);
    object.insert(u"unhealthy"_s, unhealthy);
    return object;
}

QString containerLine(const QString &label, const QString &containerName, const ObservedEnvironment &seen)
{
    const ObservedContainer *container = seen.container(containerName);
    QString state = container ? container->state : Words::tr("missing");
    if (container && !container->health.isEmpty())
        state += u", "_s + container->health;
    return u"    %1 %2 %3\n"_s.arg(label.leftJustified(12), state.leftJustified(22), containerName);
}

QString environmentText(const Environment &environment, const ObservedEnvironment &seen)
{
    QString text = environment.name.text();
    if (environment.isProtected)
        text += Words::tr(" (protected)");
    text += u"  "_s;
    if (seen.release) {
        text += seen.release->id;
        if (!seen.release->commit.isEmpty())
            text += u" · "_s + seen.release->commit.left(7);
        if (seen.release->dirty)
            text += Words::tr(" · dirty");
        text += Words::tr(" · deployed %1")
                    .arg(seen.release->deployedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
        if (!seen.release->deployedBy.isEmpty())
            text += Words::tr(" by %1").arg(seen.release->deployedBy);
    } else {
        text += seen.directoryExists
                    ? Words::tr("no release recorded yet; the first operation adopts what is there")
                    : Words::tr("nothing there yet");
    }
    text += u'\n';
    for (const Service &service : environment.services)
        text += containerLine(service.name, service.container.text(), seen);
    if (environment.database)
        text += containerLine(Words::tr("database"), environment.database->container.text(), seen);
    // What the configuration doesn't name (another replica, say) is told where it is not well.
    QStringList declared;
    for (const Service &service : environment.services)
        declared << service.container.text();
    if (environment.database)
        declared << environment.database->container.text();
    for (const ObservedContainer *container : seen.unhealthy()) {
        if (!declared.contains(container->name))
            text += containerLine(container->service, container->name, seen);
    }
    text += u"    %1 %2\n"_s.arg(Words::tr("backup").leftJustified(12),
                                 seen.newestVerifiedBackup
                                     ? Words::tr("%1, verified").arg(seen.newestVerifiedBackup->id)
                                     : Words::tr("none that is verified"));
    if (environment.database)
        text += u"    %1 %2\n"_s.arg(Words::tr("recovery").leftJustified(12), recoveryText(recoveryOf(seen)));
    if (seen.lock) {
        text += u"    "_s
                + Words::tr("running now: %1 by %2 since %3 (%4), job %5")
                      .arg(seen.lock->kind, seen.lock->by, seen.lock->since.toLocalTime().toString(u"HH:mm"_s),
                           seen.lock->step, seen.lock->job)
                + u'\n';
    }
    if (seen.manualLock) {
        text += u"    "_s + Operations::manuallyLockedSentence(environment.name, *seen.manualLock) + u'\n';
    }
    if (!seen.interruptedJob.isEmpty()) {
        text += u"    "_s
                + Words::tr("INTERRUPTED: job %1 left no result. slipway-cli recover %2 undoes it.")
                      .arg(seen.interruptedJob, environment.name.text())
                + u'\n';
    }
    return text;
}

} // namespace

QJsonDocument statusJson(const Configuration &configuration, const std::vector<ObservedServer> &servers,
                         const QString &environment, const std::vector<Operations::HostFailure> &failures)
{
    QJsonObject environments;
    for (const Environment &each : configuration.environments) {
        const ObservedEnvironment *seen = observed(servers, each.name.text());
        if (seen && (environment.isEmpty() || each.name.text() == environment))
            environments.insert(each.name.text(), environmentJson(each, *seen));
    }
    QJsonArray routes;
    for (const Route &route : configuration.routes) {
        if (!environment.isEmpty() && route.environment != environment)
            continue;
        const ObservedRoute *seen = observedRoute(servers, route.domain);
        QJsonValue certificate = null;
        if (seen && seen->certificate) {
            const QDateTime now = servers.front().at;
            certificate = QJsonObject{{u"not_after"_s, orNull(seen->certificate->notAfter)},
                                      {u"days_left"_s, now.daysTo(seen->certificate->notAfter)},
                                      {u"served"_s, seen->certificate->served}};
        }
        routes.append(QJsonObject{{u"domain"_s, route.domain},
                                  {u"declared_upstream"_s, orNull(route.upstream)},
                                  {u"observed_upstream"_s, seen ? orNull(seen->upstream) : null},
                                  {u"certificate"_s, certificate}});
    }
    QJsonArray unanswered;
    for (const Operations::HostFailure &failure : failures) {
        unanswered.append(QJsonObject{{u"host"_s, failure.host.text()},
                                      {u"message"_s, failure.outcome.message},
                                      {u"exit_code"_s, failure.outcome.exitCode}});
    }
    return QJsonDocument(
        QJsonObject{{u"environments"_s, environments}, {u"routes"_s, routes}, {u"unanswered"_s, unanswered}});
}

QString statusText(const Configuration &configuration, const std::vector<ObservedServer> &servers,
                   const QString &environment)
{
    QString text;
    for (const Environment &each : configuration.environments) {
        const ObservedEnvironment *seen = observed(servers, each.name.text());
        if (seen && (environment.isEmpty() || each.name.text() == environment))
            text += environmentText(each, *seen);
    }
    QStringList shown;
    for (const Route &route : configuration.routes) {
        if (shown.contains(route.domain) || (!environment.isEmpty() && route.environment != environment))
            continue;
        shown << route.domain;
        const ObservedRoute *seen = observedRoute(servers, route.domain);
        // Nobody knows what a server that did not answer has.
        const bool known = route.environment.isEmpty() || observed(servers, route.environment);
        text +=
            u"%1  %2"_s.arg(route.domain, seen && !seen->upstream.isEmpty() ? QString(u"→ "_s + seen->upstream)
                                          : known                           ? Words::tr("no server block found")
                                                  : Words::tr("its server did not answer"));
        if (seen && seen->certificate)
            text +=
                Words::tr(" · certificate until %1").arg(seen->certificate->notAfter.toString(u"yyyy-MM-dd"_s));
        text += u'\n';
    }
    for (const ObservedServer &server : servers) {
        if (!server.dockerProblem.isEmpty())
            text += Words::tr("Docker does not answer: %1\n").arg(server.dockerProblem);
    }
    return text.trimmed();
}

} // namespace Slipway::Cli::Report
