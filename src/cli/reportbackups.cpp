// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportbackups.h"

#include "cli/reportwords.h"
#include "domain/ornull.h"
#include "domain/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <optional>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

QString human(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

namespace {

QString glyph(Backup::State state)
{
    switch (state) {
    case Backup::State::Verified:
        return u"✓"_s;
    case Backup::State::Damaged:
        return u"✕"_s;
    case Backup::State::Foreign:
        return u"◇"_s;
    case Backup::State::Unverified:
        break;
    }
    return u"?"_s;
}

QString stateText(Backup::State state)
{
    switch (state) {
    case Backup::State::Verified:
        return Words::tr("verified");
    case Backup::State::Damaged:
        return Words::tr("damaged");
    case Backup::State::Foreign:
        return Words::tr("foreign");
    case Backup::State::Unverified:
        break;
    }
    return Words::tr("unverified");
}

QString whyWord(RetentionChoice::Why why)
{
    using Why = RetentionChoice::Why;
    switch (why) {
    case Why::Last:
        return u"last"_s;
    case Why::Daily:
        return u"daily"_s;
    case Why::Weekly:
        return u"weekly"_s;
    case Why::Monthly:
        return u"monthly"_s;
    case Why::Safety:
        return u"last-three"_s;
    case Why::Release:
        return u"release"_s;
    case Why::Unchecked:
        return u"unverified"_s;
    case Why::Foreign:
        return u"foreign"_s;
    case Why::Recent:
        break;
    }
    return u"recent"_s;
}

QJsonObject planJson(const RetentionPlan &plan)
{
    QJsonArray keep;
    QJsonArray remove;
    for (const RetentionChoice &choice : plan.choices) {
        if (choice.stays()) {
            QJsonArray why;
            for (const RetentionChoice::Why reason : choice.why)
                why.append(whyWord(reason));
            keep.append(QJsonObject{{u"id"_s, choice.backup.id}, {u"why"_s, why}});
        } else {
            remove.append(QJsonObject{{u"id"_s, choice.backup.id},
                                      {u"state"_s, backupStateWord(choice.backup.state)},
                                      {u"size"_s, choice.backup.size},
                                      {u"taken_at"_s, orNull(choice.backup.takenAt)}});
        }
    }
    return {{u"keep"_s, keep},
            {u"remove"_s, remove},
            {u"bytes"_s, plan.bytesFreed()},
            {u"oldest_before"_s, orNull(plan.oldestBefore)},
            {u"oldest_after"_s, orNull(plan.oldestAfter)}};
}

QString planText(const QString &where, const RetentionPlan &plan)
{
    const std::vector<Backup> leaving = plan.leaving();
    QString text = Words::tr("%1: %2 stay, %3 go (%4)\n")
                       .arg(where)
                       .arg(plan.choices.size() - leaving.size())
                       .arg(leaving.size())
                       .arg(human(plan.bytesFreed()));
    for (const Backup &backup : leaving)
        text += u"  - %1 %2 (%3)\n"_s.arg(glyph(backup.state), backup.id, human(backup.size));
    if (plan.oldestAfter.isValid()) {
        text += plan.oldestAfter == plan.oldestBefore
                    ? Words::tr("  the oldest restorable point stays %1\n")
                          .arg(plan.oldestAfter.toString(Qt::ISODate))
                    : Words::tr("  the oldest restorable point becomes %1, it was %2\n")
                          .arg(plan.oldestAfter.toString(Qt::ISODate), plan.oldestBefore.toString(Qt::ISODate));
    }
    return text;
}

QJsonArray leftOutJson(const Backup &backup)
{
    QJsonArray array;
    for (const LeftOutDatabase &each : backup.leftOut)
        array.append(QJsonObject{{u"database"_s, each.database}, {u"why"_s, each.why}});
    return array;
}

QString fileText(const Backup &backup)
{
    QString text = u"%1 %2  %3  %4  %5%6"_s.arg(
        glyph(backup.state), backup.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
        backup.environment.leftJustified(12), human(backup.size).rightJustified(9), backup.id,
        backup.onLaptop ? Words::tr("  +laptop") : QString());
    if (!backup.onServer)
        text += Words::tr("  (laptop only)");
    if (backup.state != Backup::State::Verified && !backup.reason.isEmpty())
        text += u"\n    %1: %2"_s.arg(stateText(backup.state), backup.reason);
    return text + u'\n';
}

/// A file on a line of its own; what was taken together stands below a line that says so.
QString setText(const BackupSet &set)
{
    QString text;
    const Backup &first = set.parts.front();
    const bool isOne = set.parts.size() == 1 && first.setSize == 1;
    if (!isOne) {
        text += u"%1 %2  %3  %4  %5\n"_s.arg(
            glyph(set.state()), first.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
            first.environment.leftJustified(12), human(set.size()).rightJustified(9),
            int(set.parts.size()) < first.setSize
                ? Words::tr("%1 of %2 databases: the set is not whole").arg(set.parts.size()).arg(first.setSize)
                : Words::tr("%1 databases").arg(set.parts.size()));
    }
    for (const Backup &part : set.parts)
        text += isOne ? fileText(part) : u"  "_s + fileText(part).replace(u"\n    "_s, u"\n      "_s);
    QStringList without;
    QStringList others; // that may hold something all the same
    for (const LeftOutDatabase &each : first.leftOut) {
        if (each.byName)
            without << oneLine(each.database);
        else if (!each.empty)
            others << u"%1 (%2)"_s.arg(oneLine(each.database), each.why);
    }
    if (!without.isEmpty())
        text += Words::tr("    without %1, which slipway.toml leaves out").arg(without.join(u", "_s)) + u'\n';
    if (!others.isEmpty())
        text += Words::tr("    without %1").arg(others.join(u", "_s)) + u'\n';
    return text;
}

} // namespace

QJsonDocument backupsJson(const std::vector<Backup> &backups)
{
    QJsonArray array;
    for (const Backup &backup : backups) {
        array.append(QJsonObject{{u"id"_s, backup.id},
                                 {u"kind"_s, u"database"_s},
                                 {u"environment"_s, backup.environment},
                                 {u"taken_at"_s, orNull(backup.takenAt)},
                                 {u"size"_s, backup.size},
                                 {u"sha256"_s, orNull(backup.sha256)},
                                 {u"state"_s, backupStateWord(backup.state)},
                                 {u"reason"_s, orNull(backup.reason)},
                                 {u"on_server"_s, backup.onServer},
                                 {u"on_laptop"_s, backup.onLaptop},
                                 {u"release"_s, orNull(backup.release)},
                                 {u"asked_by"_s, orNull(backup.askedBy)},
                                 {u"rows"_s, orNull(backup.rows)},
                                 {u"drilled_at"_s, orNull(backup.drilledAt)},
                                 {u"drill_problem"_s, orNull(backup.drillProblem)},
                                 {u"drill_seconds"_s, orNull(backup.drillSeconds)},
                                 {u"database"_s, orNull(backup.database)},
                                 {u"set"_s, orNull(backup.set)},
                                 {u"set_size"_s, backup.setSize},
                                 {u"left_out"_s, leftOutJson(backup)}});
    }
    return QJsonDocument(array);
}

QString backupsText(const std::vector<Backup> &backups)
{
    if (backups.empty())
        return Words::tr("There is no backup yet. slipway-cli backup create ENV takes one.");
    QString text;
    for (const BackupSet &set : backupSets(backups))
        text += setText(set);
    return text.trimmed();
}

QJsonObject verifiedJson(const Operations::VerifiedBackup &backup, const QString &environment)
{
    return {{u"type"_s, u"backup"_s},
            {u"environment"_s, environment},
            {u"id"_s, backup.id},
            {u"state"_s, backupStateWord(backup.state)},
            {u"reason"_s, orNull(backup.reason)},
            {u"sha256"_s, orNull(backup.sha256)},
            {u"where"_s, backup.onServer ? u"server"_s : u"laptop"_s}};
}

QJsonObject pruneJson(const Operations::PrunePlan &plan)
{
    return {{u"server"_s, planJson(plan.server)},
            {u"laptop"_s, planJson(plan.laptop)},
            {u"kept"_s, planJson(plan.kept)}};
}

QString pruneText(const Operations::PrunePlan &plan)
{
    QString text = planText(Words::tr("%1 on the server").arg(plan.environment), plan.server)
                   + planText(Words::tr("%1 on the laptop").arg(plan.environment), plan.laptop);
    if (!plan.kept.choices.empty())
        text += planText(Words::tr("kept files of %1").arg(plan.environment), plan.kept);
    return text.trimmed();
}

} // namespace Slipway::Cli::Report
