// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/backuplist.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "domain/formats/cronschedule.h"
#include "domain/plaintext.h"
#include "operations/backups/backuprecords.h"
#include "remote/answer.h"
#include "sync/gunzip.h"

#include <QCoreApplication>
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

/// More than a folder has in which somebody still finds a backup.
constexpr qsizetype mostLines = 200'000;
constexpr qsizetype mostText = qsizetype(32) << 20;
constexpr qsizetype longestLine = 64 * 1024;

/// Seconds since the epoch, with their fraction, as find prints them.
bool isTime(const QString &text)
{
    static const QRegularExpression shape(u"^-?\\d{1,12}(\\.\\d{1,20})?$"_s);
    return shape.match(text).hasMatch();
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
    std::map<QString, BackupRecords> found;
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
            listing.now = momentFrom(fields[1].toDouble());
            const auto offset = zoneFromOffset(fields[2]);
            if (!offset)
                Remote::Answer::refuse(about, Words::tr("invalid time zone"), line.toUtf8());
            listing.zone = zoneNamed(fields[3], *offset, listing.now);
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
                Remote::Answer::refuse(about, Words::tr("invalid size or time"), line.toUtf8());
            // What is listed becomes a path here, so a name that could lead elsewhere is none.
            if (BackupName::ifValid(fields[5]))
                addRecord(found[fields[1]], fields);
            else
                listing.misnamed << oneLine(fields[5]);
        } else if (kind == "M"_L1 && fields.size() == 3) {
            listing.misnamed << oneLine(fields[2]);
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
        } else if (fields.size() > 3) {
            addRecord(found[fields[1]], fields);
        }
    }
    for (const Environment &environment : environments) {
        const QString name = environment.name.text();
        // No word about it is not that it has none.
        if (!listing.now.isValid() || listing.folders.find(name) == listing.folders.end())
            Remote::Answer::refuse(about, Words::tr("it says nothing of %1").arg(name), text.left(80));
        if (environment.database)
            listing.withDatabase << name;
        std::ranges::move(backupsFrom(found[name], environment, configuration),
                          std::back_inserter(listing.backups));
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
