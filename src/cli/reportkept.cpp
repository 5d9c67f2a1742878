// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportkept.h"

#include "cli/reportbackups.h"
#include "cli/reportwords.h"
#include "domain/ornull.h"
#include "domain/plaintext.h"

#include <QJsonArray>
#include <algorithm>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptEntry;
using Sync::KeptProblem;

namespace {

QString stateOf(const Operations::KeptCopy &copy)
{
    if ((!copy.problem.isEmpty() && !copy.isUnreadable) || copy.isDamaged())
        return u"damaged"_s;
    // Whole when it was copied is not the same: nobody has read it since.
    return copy.problem.isEmpty() && copy.head.isWhole() && copy.verdict ? u"verified"_s : u"unverified"_s;
}

QJsonObject jsonOf(const Operations::KeptCopy &copy)
{
    const QString reason = Operations::troubleOf(copy);
    return {{u"id"_s, copy.head.id},
            {u"kind"_s, u"kept"_s},
            {u"environment"_s, copy.head.environment},
            {u"taken_at"_s, copy.head.takenAt.toString(Qt::ISODate)},
            {u"size"_s, copy.head.bytes},
            {u"sha256"_s, QJsonValue::Null},
            {u"state"_s, stateOf(copy)},
            {u"reason"_s, orNull(reason)},
            {u"verified_at"_s, copy.verdict && !copy.isDamaged()
                                   ? QJsonValue(copy.verdict->at.toString(Qt::ISODate))
                                   : QJsonValue(QJsonValue::Null)},
            {u"on_server"_s, false},
            {u"on_laptop"_s, true},
            {u"files"_s, copy.head.files},
            {u"secrets"_s, copy.head.secrets}};
}

QDateTime timeOf(const KeptEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.modifiedNs / 1'000'000).toUTC();
}

} // namespace

QJsonDocument withKeptCopies(const QJsonDocument &backups, const std::vector<Operations::KeptCopy> &copies)
{
    std::vector<QJsonObject> all;
    for (const QJsonValue &backup : backups.array())
        all.push_back(backup.toObject());
    for (const Operations::KeptCopy &copy : copies)
        all.push_back(jsonOf(copy));
    // Those of one time stay as they are.
    std::stable_sort(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(u"taken_at"_s).toString() > b.value(u"taken_at"_s).toString();
    });
    QJsonArray array;
    for (const QJsonObject &each : all)
        array.append(each);
    return QJsonDocument(array);
}

QString keptCopiesText(const std::vector<Operations::KeptCopy> &copies)
{
    QString text;
    for (const Operations::KeptCopy &copy : copies) {
        const QString state = stateOf(copy);
        const QString glyph = state == "damaged"_L1 ? u"✕"_s : state == "verified"_L1 ? u"✓"_s : u"?"_s;
        text += u"%1 %2  %3  %4  %5  %6\n"_s.arg(
            glyph, copy.head.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
            copy.head.environment.leftJustified(12), human(copy.head.bytes).rightJustified(9), copy.head.id,
            Words::tr("%n kept file(s)", nullptr, int(copy.head.files)));
        const QString reason = Operations::troubleOf(copy);
        if (!reason.isEmpty())
            text += u"    %1\n"_s.arg(reason);
        else if (copy.verdict)
            text += u"    %1\n"_s.arg(
                Words::tr("verified %1").arg(copy.verdict->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
        else
            text += u"    %1\n"_s.arg(Words::tr("whole when it was copied"));
    }
    return text.trimmed();
}

QJsonDocument keptFilesJson(const Sync::KeptGeneration &generation)
{
    QJsonArray files;
    for (const KeptEntry &entry : generation.entries) {
        QJsonObject one{{u"path"_s, QString::fromUtf8(entry.path)}};
        if (entry.type == Sync::Entry::Type::Symlink) {
            one.insert(u"type"_s, u"link"_s);
            one.insert(u"target"_s, QString::fromUtf8(entry.linkTarget));
        } else {
            one.insert(u"type"_s, entry.isFile() ? u"file"_s : u"folder"_s);
            one.insert(u"mode"_s, QString::number(entry.mode, 8));
        }
        if (entry.isFile()) {
            one.insert(u"size"_s, entry.size);
            one.insert(u"modified_at"_s, timeOf(entry).toString(Qt::ISODate));
            one.insert(u"encrypted"_s, entry.archive >= 0);
            if (entry.archive < 0)
                one.insert(u"sha256"_s, QString::fromLatin1(entry.sha256));
        }
        files.append(one);
    }
    QJsonArray missing;
    for (const Sync::KeptProblem &problem : generation.head.problems)
        missing.append(QJsonObject{{u"path"_s, problem.path}, {u"why"_s, problem.why}});
    return QJsonDocument(QJsonObject{{u"id"_s, generation.head.id},
                                     {u"environment"_s, generation.head.environment},
                                     {u"taken_at"_s, generation.head.takenAt.toString(Qt::ISODate)},
                                     {u"whole"_s, generation.head.isWhole()},
                                     {u"missing"_s, missing},
                                     {u"files"_s, files}});
}

QString keptFilesText(const Sync::KeptGeneration &generation)
{
    QString text =
        Words::tr("%1, taken %2 from %3\n")
            .arg(generation.head.id, generation.head.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                 generation.head.directory);
    for (const KeptEntry &entry : generation.entries) {
        QString name = oneLine(QString::fromUtf8(entry.path));
        if (entry.type == Sync::Entry::Type::Directory) {
            text += u"  %1  %2/\n"_s.arg(QString(27, u' '), name);
        } else if (entry.type == Sync::Entry::Type::Symlink) {
            text += u"  %1  %2 -> %3\n"_s.arg(QString(27, u' '), name,
                                              oneLine(QString::fromUtf8(entry.linkTarget)));
        } else {
            text += u"  %1  %2  %3%4\n"_s.arg(timeOf(entry).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                              human(entry.size).rightJustified(9), name,
                                              entry.archive >= 0 ? Words::tr("  (encrypted)") : QString());
        }
    }
    for (const Sync::KeptProblem &problem : generation.head.problems)
        text += Words::tr("missing: %1: %2\n").arg(problem.path, problem.why);
    return text.trimmed();
}

QJsonObject verifiedKeptJson(const Operations::VerifiedKept &copy, const QString &environment)
{
    QStringList reasons;
    for (const KeptProblem &problem : copy.problems.empty() ? copy.unread : copy.problems)
        reasons << problem.text();
    const bool known = reasons.isEmpty() && copy.notOpened.isEmpty();
    return {{u"type"_s, u"backup"_s},
            {u"kind"_s, u"kept"_s},
            {u"environment"_s, environment},
            {u"id"_s, copy.id},
            {u"state"_s, !copy.problems.empty() ? u"damaged"_s
                         : known                ? u"verified"_s
                                                : u"unverified"_s},
            {u"reason"_s, orNull(reasons.isEmpty() ? copy.notOpened : reasons.mid(0, 20).join(u"; "_s))},
            {u"where"_s, u"laptop"_s}};
}

} // namespace Slipway::Cli::Report
