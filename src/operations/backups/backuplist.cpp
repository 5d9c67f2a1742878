// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/backuplist.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "domain/formats/cronschedule.h"
#include "domain/plaintext.h"
#include "remote/answer.h"
#include "sync/gunzip.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
/// More than a folder has in which somebody still finds a backup.
constexpr qsizetype mostLines = 200'000;
constexpr qsizetype mostText = qsizetype(32) << 20;
constexpr qsizetype longestLine = 64 * 1024;

/// What a sidecar says, see backups/inventory.sh.
struct Sidecar
{
    double modified = 0;
    qint64 size = -1;
    QDateTime takenAt;
    QString sha256;
    QString verified;
    QString askedBy;
    QString release;
    qint64 rows = -1;
    QString database;
    QString by;
    QString environment;
    QString project;
    QString problem;
};

/// What else a sidecar says: the files that were taken together.
struct Set
{
    QString id;
    int size = 1;
    std::vector<LeftOutDatabase> leftOut;
};

/// What verify-all.sh has kept.
struct Finding
{
    QString size;
    QString modified;
    QString sha256;
    QString state;
    QString reason;
};

/// What drills have shown of a file; the last one counts.
struct Drill
{
    QDateTime restoredAt; ///< when one has restored it last
    QString problem;      ///< why the last one could not; empty: it has
    int seconds = -1;     ///< that the last one took
};

/// One environment's lines, before they are put together.
struct Lines
{
    std::vector<QStringList> files;
    QHash<QString, Sidecar> sidecars;
    QHash<QString, Set> sets;
    QHash<QString, Finding> findings;
    QHash<QString, Drill> drills;
};

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QDateTime fromSeconds(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(wholeWithin(seconds, lastSecond)).toUTC();
}

/// Seconds since the epoch, with their fraction, as find prints them.
bool isTime(const QString &text)
{
    static const QRegularExpression shape(u"^-?\\d{1,12}(\\.\\d{1,20})?$"_s);
    return shape.match(text).hasMatch();
}

/// Qt takes a zone's name for a path below the folder of zones, and reads whatever lies there.
bool isZoneName(const QString &name)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_+-]{1,40}(/[A-Za-z0-9_+-]{1,40}){0,2}"_s));
    return shape.match(name).hasMatch();
}

/// By its name, where this computer knows it, and else by its offset.
QTimeZone zoneOf(const QString &name, const QTimeZone &offset)
{
    if (isZoneName(name)) {
        const QTimeZone zone(name.toUtf8());
        if (zone.isValid())
            return zone;
    }
    return offset;
}

Sidecar sidecarOf(const QStringList &fields)
{
    Sidecar sidecar;
    sidecar.modified = fields[2].toDouble();
    sidecar.size = byteCount(fields[3]).value_or(-1);
    sidecar.takenAt = timeOf(fields[4]);
    sidecar.sha256 = fields[5];
    sidecar.verified = fields[6];
    sidecar.askedBy = oneLine(fields[8]);
    sidecar.release = oneLine(fields[9]);
    sidecar.rows = fields[10].isEmpty() ? -1 : fields[10].toLongLong();
    sidecar.database = fields[11];
    sidecar.by = oneLine(fields[12]);
    sidecar.environment = oneLine(fields[13]);
    sidecar.project = oneLine(fields[14]);
    sidecar.problem = oneLine(fields[15]);
    return sidecar;
}

Set setOf(const QStringList &fields)
{
    Set set{fields[2], std::max(1, fields[3].toInt()), {}};
    const QJsonArray list = QJsonDocument::fromJson(fields[4].toUtf8()).array();
    for (const auto &value : list) {
        const QString why = oneLine(value.toObject().value(u"why"_s).toString());
        set.leftOut.push_back({value.toObject().value(u"database"_s).toString(), why,
                               why.startsWith("slipway.toml"_L1),
                               why == "the maintenance database is empty"_L1});
    }
    return set;
}

/// Whose backup it is, if its sidecar says that it is somebody else's; else nothing.
QString ownerOf(const Sidecar &sidecar, const QString &environment, const QString &project)
{
    if (!sidecar.project.isEmpty() && sidecar.project != project)
        return Words::tr("it is a backup of %1 of the project %2, not of this one")
            .arg(sidecar.environment.isEmpty() ? Words::tr("an environment") : sidecar.environment,
                 sidecar.project);
    if (!sidecar.environment.isEmpty() && sidecar.environment != environment)
        return Words::tr("it is a backup of %1, not of %2").arg(sidecar.environment, environment);
    return {};
}

/// State and reason, from what is known without reading the file. Another's is not judged at all.
void judge(Backup &backup, const Sidecar *sidecar, const Finding *finding, const QString &project)
{
    using State = Backup::State;
    const auto say = [&](State state, const QString &reason) {
        backup.state = state;
        backup.reason = reason;
    };
    if (const QString owner = sidecar ? ownerOf(*sidecar, backup.environment, project) : QString();
        !owner.isEmpty())
        return say(State::Foreign, owner);
    if (!sidecar && finding && finding->state == "foreign"_L1)
        return say(State::Foreign, finding->reason);
    if (backup.size == 0)
        return say(State::Damaged, Words::tr("the file is empty"));
    if (sidecar && sidecar->size >= 0 && sidecar->size != backup.size)
        return say(State::Damaged,
                   Words::tr("it has %1 bytes, and its sidecar says %2").arg(backup.size).arg(sidecar->size));
    if (finding && finding->state == "verified"_L1)
        return say(State::Verified, finding->reason);
    if (finding && finding->state == "damaged"_L1)
        return say(State::Damaged, finding->reason);
    if (finding && finding->state == "unverified"_L1) {
        backup.couldNotBeChecked = true;
        return say(State::Unverified, finding->reason);
    }
    if (!sidecar)
        return say(State::Unverified, Words::tr("made by another script, and not verified yet"));
    if (!sidecar->problem.isEmpty() && !provesNoDamage(sidecar->problem))
        return say(State::Damaged, sidecar->problem);
    if (sidecar->verified != "true"_L1)
        return say(State::Unverified, Words::tr("not verified yet"));
    // The sidecar is written after the file. A second is room for clocks that are read at different times.
    if (backup.modified.toDouble() > sidecar->modified + 1)
        return say(State::Unverified, Words::tr("the file was changed after it was verified"));
    say(State::Verified, {});
}

/// Findings come in order, and the last one about a file counts; but a mere hash only adds the hash, a reading that
/// failed doesn't undo a proof of damage, and what versions before this one took for damage is none. verify-all.sh tidies
/// by the same rule.
void addFinding(Lines &lines, const QStringList &fields)
{
    Finding next{fields[2], fields[3], fields[4], fields[5], oneLine(fields[7])};
    if (next.state == "damaged"_L1 && provesNoDamage(next.reason)) {
        if (!next.reason.startsWith(u"it is a dump of another database"_s))
            return;
        next.state = u"foreign"_s;
    }
    Finding &finding = lines.findings[fields[8]];
    const bool sameFile =
        !finding.state.isEmpty() && finding.size == next.size && finding.modified == next.modified;
    if (sameFile
        && (next.state == "hashed"_L1 || (next.state == "unverified"_L1 && finding.state == "damaged"_L1))) {
        if (finding.sha256.isEmpty())
            finding.sha256 = next.sha256;
        return;
    }
    finding = next;
}

/// Lines of versions before this one have neither outcome nor seconds.
void addDrill(Drill &drill, const QStringList &fields)
{
    const bool restored = fields.size() < 7 || fields[4] == "ok"_L1;
    if (restored)
        drill.restoredAt = timeOf(fields[2]);
    drill.problem = restored ? QString() : oneLine(fields[6]);
    if (!restored && drill.problem.isEmpty())
        drill.problem = Words::tr("it could not be restored");
    drill.seconds = int(byteCount(fields.value(5)).value_or(0));
}

Backup backupOf(const QStringList &fields, const QString &environment, const QString &project,
                const Lines &lines)
{
    Backup backup;
    backup.environment = environment;
    backup.size = byteCount(fields[2]).value_or(0);
    backup.modified = fields[3];
    backup.id = fields[5];
    backup.onServer = true;
    backup.takenAt = fromSeconds(fields[4].isEmpty() ? fields[3].toDouble() : fields[4].toDouble());
    const auto sidecar = lines.sidecars.constFind(backup.id);
    const bool described = sidecar != lines.sidecars.constEnd();
    if (described) {
        backup.hasSidecar = true;
        if (sidecar->takenAt.isValid())
            backup.takenAt = sidecar->takenAt;
        backup.sha256 = sidecar->sha256;
        backup.askedBy = sidecar->askedBy;
        backup.by = sidecar->by;
        backup.release = sidecar->release;
        backup.rows = sidecar->rows;
        backup.database = sidecar->database;
        const Set set = lines.sets.value(backup.id);
        backup.set = set.id;
        backup.setSize = set.size;
        backup.leftOut = set.leftOut;
    }
    auto finding = lines.findings.constFind(backup.id);
    if (finding != lines.findings.constEnd() && (finding->size != fields[2] || finding->modified != fields[3]))
        finding = lines.findings.constEnd(); // of an earlier file
    if (finding != lines.findings.constEnd() && (!described || backup.sha256.isEmpty()))
        backup.sha256 = finding->sha256;
    judge(backup, described ? &*sidecar : nullptr, finding != lines.findings.constEnd() ? &*finding : nullptr,
          project);
    const Drill drill = lines.drills.value(backup.id);
    backup.drilledAt = drill.restoredAt;
    backup.drillProblem = drill.problem;
    backup.drillSeconds = drill.seconds;
    return backup;
}

/// Two environments of this configuration may share a folder; then a file is listed as that one's whose its sidecar says
/// that it is.
bool isListedElsewhere(const Backup &backup, const Lines &lines, const Environment &environment,
                       const Configuration &configuration)
{
    const Sidecar says = lines.sidecars.value(backup.id);
    if (says.environment.isEmpty() || says.environment == environment.name.text()
        || (!says.project.isEmpty() && says.project != configuration.projectName))
        return false;
    const auto &all = configuration.environments;
    return std::any_of(all.begin(), all.end(), [&](const Environment &other) {
        return other.name.text() == says.environment && other.host == environment.host
               && other.backups == environment.backups;
    });
}

/// The line that drills: what stands in this crontab; of another login's what was recorded.
void addDrills(BackupListing &listing, const QString &recorded)
{
    const bool anothers = listing.owner && listing.owner->isAnothers();
    listing.drills = lineThatRuns(anothers ? recorded : listing.crontab, listing.drillProgram, listing.drilled);
    if (!listing.drills)
        return;
    listing.drills->isAnothers = anothers;
    if (anothers)
        listing.drills->number = -1;
    if (listing.owner)
        listing.drills->holder = listing.owner->login;
}

/// In whose crontab the lines of ours stand, and the one that only another login could look at.
void addOwner(BackupListing &listing, const Configuration &configuration)
{
    if (!listing.owner)
        return;
    if (listing.owner->who == ScheduleOwner::Who::Own) {
        for (BackupLine &line : listing.schedules)
            line.holder = line.isOurs ? listing.owner->login : QString();
    } else if (listing.owner->isAnothers()) {
        for (BackupLine &line :
             backupLines(listing.owner->crontabLine, configuration, listing.program, listing.installed)) {
            if (!line.isOurs)
                continue;
            line.number = -1;
            line.isAnothers = true;
            line.holder = listing.owner->login;
            listing.schedules.push_back(line);
        }
    }
}

} // namespace

std::vector<Backup> BackupListing::of(const QString &environment) const
{
    std::vector<Backup> found;
    std::copy_if(backups.begin(), backups.end(), std::back_inserter(found),
                 [&](const Backup &backup) { return backup.environment == environment; });
    return found;
}

BackupListing parseBackupList(const QByteArray &output, const Configuration &configuration,
                              const std::vector<Environment> &environments)
{
    const QByteArray mark = "\x1e"
                            "backups\n";
    const qsizetype begin = output.indexOf(mark);
    const QByteArray text =
        begin < 0 ? QByteArray() : Sync::gunzipped(output.mid(begin + mark.size()), mostText);
    if (!text.endsWith("\n.\n"))
        throw CommandFailed(Words::tr("The server's list of backups did not arrive whole."), 0,
                            QString::fromUtf8(output.right(300)), Words::tr("Nothing was changed. Ask again."));
    const QString about = Words::tr("the backups");
    Remote::Answer::requireAtMost(mostLines, text.count('\n'), about);
    BackupListing listing;
    listing.zone = QTimeZone::utc();
    std::map<QString, Lines> found;
    QString recordedDrills;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        // No line of ours is as long, and its fields cost many times their bytes.
        if (end - at > longestLine)
            Remote::Answer::refuse(about, Words::tr("a line is too long"), text.sliced(at, 80));
        const QString line = QString::fromUtf8(text.sliced(at, end - at));
        at = end + 1;
        const QStringList fields = line.split(u'\t');
        const QString &kind = fields[0];
        if (kind == "T"_L1 && fields.size() >= 6) {
            listing.now = fromSeconds(fields[1].toDouble());
            const auto offset = zoneFromOffset(fields[2]);
            if (!offset)
                Remote::Answer::refuse(about, Words::tr("its time zone is none"), line.toUtf8());
            listing.zone = zoneOf(fields[3], *offset);
            listing.program = fields[4] + u"/scheduled/backup"_s;
            listing.drillProgram = fields[4] + u"/scheduled/drills/drill"_s;
            listing.installed = fields[5].split(u' ', Qt::SkipEmptyParts);
        } else if (kind == "E"_L1 && fields.size() == 4) {
            listing.folders[fields[1]] = {fields[2] == "ok"_L1        ? BackupFolder::State::There
                                          : fields[2] == "missing"_L1 ? BackupFolder::State::Missing
                                                                      : BackupFolder::State::Unreadable,
                                          byteCount(fields[3]).value_or(-1)};
        } else if (kind == "F"_L1 && fields.size() == 6) {
            if (!byteCount(fields[2]) || !isTime(fields[3]) || !(fields[4].isEmpty() || isTime(fields[4])))
                Remote::Answer::refuse(about, Words::tr("a size or a time is none"), line.toUtf8());
            // What is listed becomes a path here, so a name that could lead elsewhere is none.
            if (BackupName::ifValid(fields[5]))
                found[fields[1]].files.push_back(fields);
            else
                listing.misnamed << oneLine(fields[5]);
        } else if (kind == "M"_L1 && fields.size() == 3) {
            listing.misnamed << oneLine(fields[2]);
        } else if (kind == "S"_L1 && fields.size() == 17) {
            found[fields[1]].sidecars[fields[16]] = sidecarOf(fields);
        } else if (kind == "G"_L1 && fields.size() == 6) {
            found[fields[1]].sets[fields[5]] = setOf(fields);
        } else if (kind == "V"_L1 && (fields.size() == 9 || fields.size() == 10)) {
            addFinding(found[fields[1]], fields);
        } else if (kind == "D"_L1 && (fields.size() == 4 || fields.size() == 7)) {
            addDrill(found[fields[1]].drills[fields[3]], fields);
        } else if (kind == "L"_L1 && fields.size() > 2) {
            if (const auto run = scheduledRunFrom(line.section(u'\t', 2)))
                listing.lastRuns[fields[1]] = *run;
        } else if (kind == "N"_L1 && fields.size() > 2) {
            if (const auto run = scheduledRunFrom(line.section(u'\t', 2)))
                listing.lastDrills[fields[1]] = *run;
        } else if (kind == "W"_L1 && fields.size() == 4) {
            recordedDrills = fields[2];
            listing.drilled = fields[3].split(u' ', Qt::SkipEmptyParts);
        } else if (kind == "O"_L1) {
            listing.owner = scheduleOwnerFrom(fields.mid(1));
        } else if (kind == "R"_L1) {
            listing.replacedLines << line.mid(2);
        } else if (kind == "C"_L1) {
            listing.crontab += line.mid(2) + u'\n';
        }
    }
    for (const Environment &environment : environments) {
        const QString name = environment.name.text();
        // No word about it is not that it has none.
        if (!listing.now.isValid() || listing.folders.find(name) == listing.folders.end())
            Remote::Answer::refuse(about, Words::tr("it says nothing of %1").arg(name), text.left(80));
        const Lines &own = found[name];
        if (environment.database)
            listing.withDatabase << name;
        for (const QStringList &fields : own.files) {
            Backup backup = backupOf(fields, name, configuration.projectName, own);
            if (!isListedElsewhere(backup, own, environment, configuration))
                listing.backups.push_back(std::move(backup));
        }
    }
    sortNewestFirst(listing.backups);
    listing.schedules = backupLines(listing.crontab, configuration, listing.program, listing.installed);
    // Ours that drills is none of those, whatever somebody has written behind it.
    std::erase_if(listing.schedules, [&](const BackupLine &line) {
        return !line.isOurs && shellWords(line.command).contains(listing.drillProgram);
    });
    addOwner(listing, configuration);
    addDrills(listing, recordedDrills);
    return listing;
}

} // namespace Slipway::Operations
