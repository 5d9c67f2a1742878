// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportbackups.h"
#include "cli/reportwords.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

QString minute(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QString stateWord(const Remote::JobSummary &job)
{
    switch (job.state) {
    case Remote::JobSummary::State::Waiting:
        return Words::tr("waiting");
    case Remote::JobSummary::State::Running:
        return Words::tr("running");
    case Remote::JobSummary::State::Interrupted:
        return Words::tr("interrupted");
    case Remote::JobSummary::State::Ended:
        break;
    }
    return job.outcome;
}

} // namespace

QJsonDocument jobsJson(const std::vector<Remote::JobSummary> &jobs)
{
    QJsonArray array;
    for (const Remote::JobSummary &job : jobs) {
        const bool interrupted = job.state == Remote::JobSummary::State::Interrupted;
        array.append(
            QJsonObject{{u"id"_s, job.id},
                        {u"kind"_s, job.kind},
                        {u"environment"_s, job.environment},
                        {u"by"_s, orNull(job.by)},
                        {u"title"_s, job.title},
                        {u"started_at"_s, orNull(job.startedAt)},
                        {u"ended_at"_s, orNull(job.endedAt)},
                        {u"outcome"_s, interrupted ? QJsonValue(u"interrupted"_s) : orNull(job.outcome)},
                        {u"step"_s, orNull(job.step)}});
    }
    return QJsonDocument(array);
}

QString jobsText(const std::vector<Remote::JobSummary> &jobs)
{
    if (jobs.empty())
        return Words::tr("No job has run yet.");
    QStringList lines;
    for (const Remote::JobSummary &job : jobs) {
        QString line =
            u"%1  %2 %3 %4  %5"_s.arg(minute(job.startedAt), stateWord(job).leftJustified(12),
                                      job.kind.leftJustified(8), job.environment.leftJustified(12), job.id);
        if (!job.by.isEmpty())
            line += Words::tr("  by %1").arg(job.by);
        if (!job.endedAt.isValid() && !job.step.isEmpty())
            line += u"  ("_s + job.step + u')';
        lines << line;
    }
    return lines.join(u'\n');
}

QJsonDocument releasesJson(const std::vector<Release> &releases)
{
    QJsonArray array;
    for (const Release &release : releases) {
        array.append(QJsonObject{{u"id"_s, release.id},
                                 {u"commit"_s, orNull(release.commit)},
                                 {u"deployed_at"_s, orNull(release.deployedAt)},
                                 {u"deployed_by"_s, orNull(release.deployedBy)},
                                 {u"current"_s, release.current},
                                 {u"backup"_s, orNull(release.backup)},
                                 {u"branch"_s, orNull(release.branch)},
                                 {u"dirty"_s, release.dirty},
                                 {u"adopted"_s, release.adopted},
                                 {u"bad"_s, orNull(release.bad)},
                                 {u"promoted_from"_s, orNull(release.promotedFrom)}});
    }
    return QJsonDocument(array);
}

QString releasesText(const std::vector<Release> &releases)
{
    if (releases.empty())
        return Words::tr("No release is recorded yet; the first deploy adopts what is there.");
    QStringList lines;
    for (const Release &release : releases) {
        QString line =
            u"%1 %2  %3"_s.arg(release.current ? u"*"_s : u" "_s, minute(release.deployedAt), release.id);
        if (!release.commit.isEmpty())
            line += u"  "_s + release.commit.left(7);
        if (!release.branch.isEmpty())
            line += u" "_s + release.branch;
        if (release.dirty)
            line += Words::tr("  dirty");
        if (!release.bad.isEmpty())
            line += Words::tr("  BAD (%1)").arg(release.bad);
        if (release.adopted)
            line += Words::tr("  found on the server");
        if (!release.deployedBy.isEmpty())
            line += Words::tr("  by %1").arg(release.deployedBy);
        lines << line;
    }
    return lines.join(u'\n');
}

QJsonDocument keptJson(const std::vector<Operations::KeptDatabase> &kept)
{
    QJsonArray array;
    for (const Operations::KeptDatabase &database : kept) {
        array.append(QJsonObject{{u"name"_s, database.name},
                                 {u"database"_s, database.of},
                                 {u"put_aside_at"_s, orNull(database.at)},
                                 {u"put_aside_by"_s, orNull(database.job)},
                                 {u"size"_s, database.size}});
    }
    return QJsonDocument(array);
}

QString keptText(const std::vector<Operations::KeptDatabase> &kept)
{
    if (kept.empty())
        return Words::tr("No restore has put a database aside.");
    QStringList lines;
    for (const Operations::KeptDatabase &database : kept) {
        lines << Words::tr("%1  %2  was %3 until then")
                         .arg(minute(database.at), human(database.size).rightJustified(9), database.of)
                     + u"  "_s + database.name;
    }
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
