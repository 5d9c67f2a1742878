// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/backuprecords.h"

#include "domain/bytecount.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

using Sidecar = BackupRecords::Sidecar;
using Set = BackupRecords::Set;
using Finding = BackupRecords::Finding;
using Drill = BackupRecords::Drill;

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
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
void addFinding(BackupRecords &records, const QStringList &fields)
{
    Finding next{fields[2], fields[3], fields[4], fields[5], oneLine(fields[7])};
    if (next.state == "damaged"_L1 && provesNoDamage(next.reason)) {
        if (!next.reason.startsWith(u"it is a dump of another database"_s))
            return;
        next.state = u"foreign"_s;
    }
    Finding &finding = records.findings[fields[8]];
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
                const BackupRecords &records)
{
    Backup backup;
    backup.environment = environment;
    backup.size = byteCount(fields[2]).value_or(0);
    backup.modified = fields[3];
    backup.id = fields[5];
    backup.onServer = true;
    backup.takenAt = momentFrom(fields[4].isEmpty() ? fields[3].toDouble() : fields[4].toDouble());
    const auto sidecar = records.sidecars.constFind(backup.id);
    const bool described = sidecar != records.sidecars.constEnd();
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
        const Set set = records.sets.value(backup.id);
        backup.set = set.id;
        backup.setSize = set.size;
        backup.leftOut = set.leftOut;
    }
    auto finding = records.findings.constFind(backup.id);
    if (finding != records.findings.constEnd()
        && (finding->size != fields[2] || finding->modified != fields[3]))
        finding = records.findings.constEnd(); // of an earlier file
    if (finding != records.findings.constEnd() && (!described || backup.sha256.isEmpty()))
        backup.sha256 = finding->sha256;
    judge(backup, described ? &*sidecar : nullptr, finding != records.findings.constEnd() ? &*finding : nullptr,
          project);
    const Drill drill = records.drills.value(backup.id);
    backup.drilledAt = drill.restoredAt;
    backup.drillProblem = drill.problem;
    backup.drillSeconds = drill.seconds;
    return backup;
}

/// Two environments of this configuration may share a folder; then a file is listed as that one's whose its sidecar says
/// that it is.
bool isListedElsewhere(const Backup &backup, const BackupRecords &records, const Environment &environment,
                       const Configuration &configuration)
{
    const Sidecar says = records.sidecars.value(backup.id);
    if (says.environment.isEmpty() || says.environment == environment.name.text()
        || (!says.project.isEmpty() && says.project != configuration.projectName))
        return false;
    const auto &all = configuration.environments;
    return std::any_of(all.begin(), all.end(), [&](const Environment &other) {
        return other.name.text() == says.environment && other.host == environment.host
               && other.backups == environment.backups;
    });
}

} // namespace

bool addRecord(BackupRecords &records, const QStringList &fields)
{
    const QString &kind = fields[0];
    const qsizetype size = fields.size();
    if (kind == "F"_L1 && size == 6)
        records.files.push_back(fields);
    else if (kind == "S"_L1 && size == 17)
        records.sidecars[fields[16]] = sidecarOf(fields);
    else if (kind == "G"_L1 && size == 6)
        records.sets[fields[5]] = setOf(fields);
    else if (kind == "V"_L1 && (size == 9 || size == 10))
        addFinding(records, fields);
    else if (kind == "D"_L1 && (size == 4 || size == 7))
        addDrill(records.drills[fields[3]], fields);
    else
        return false;
    return true;
}

std::vector<Backup> backupsFrom(const BackupRecords &records, const Environment &environment,
                                const Configuration &configuration)
{
    std::vector<Backup> backups;
    for (const QStringList &fields : records.files) {
        Backup backup = backupOf(fields, environment.name.text(), configuration.projectName, records);
        if (!isListedElsewhere(backup, records, environment, configuration))
            backups.push_back(std::move(backup));
    }
    return backups;
}

QDateTime momentFrom(double seconds)
{
    constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
    return QDateTime::fromSecsSinceEpoch(wholeWithin(seconds, lastSecond)).toUTC();
}

} // namespace Slipway::Operations
