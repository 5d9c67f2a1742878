// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>

/// The plans of a promotion, a rollback and a restart: what a deploy's says, and what is theirs alone.
namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Operations;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(double seconds)
{
    return seconds < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(seconds);
}

QJsonValue orNull(const std::optional<Domain::ObservedBackup> &backup)
{
    if (!backup)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, backup->id}, {u"taken_at"_s, backup->takenAt.toUTC().toString(Qt::ISODate)}};
}

QJsonObject releaseJson(const std::optional<Domain::Release> &release)
{
    if (!release)
        return {};
    return {{u"id"_s, release->id}, {u"commit"_s, orNull(release->commit)}, {u"dirty"_s, release->dirty}};
}

QJsonArray conditionsJson(const std::vector<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        array.append(QJsonObject{{u"name"_s, orNull(condition.name)},
                                 {u"title"_s, condition.title},
                                 {u"met"_s, condition.met},
                                 {u"overridden"_s, condition.overridden},
                                 {u"problem"_s, orNull(condition.problem)},
                                 {u"remedy"_s, orNull(condition.remedy)}});
    }
    return array;
}

QString seconds(double value)
{
    return value < 120 ? Words::tr("%1 s").arg(value, 0, 'f', value < 10 ? 1 : 0)
                       : Words::tr("%1 min").arg(qRound(value / 60));
}

} // namespace

QJsonDocument planJson(const PromotePlan &plan, const std::vector<FileDiff> &diffs)
{
    QJsonObject object = planJson(plan.change).object();
    object.insert(u"kind"_s, u"promote"_s);
    object.insert(u"from"_s, plan.source);
    object.insert(u"from_release"_s, releaseJson(plan.sourceRelease));
    object.insert(u"to_release"_s, releaseJson(plan.release));
    object.insert(u"conditions"_s, conditionsJson(plan.conditions));
    object.insert(u"findings"_s, findingsJson(plan.findings).array());
    object.insert(u"newest_verified_backup"_s, orNull(plan.newestBackup));
    object.insert(u"expected_seconds"_s, orNull(plan.expected.seconds));
    object.insert(u"expected_downtime_seconds"_s, orNull(plan.expected.downtimeSeconds));
    if (!diffs.empty()) {
        QJsonArray array;
        for (const FileDiff &diff : diffs) {
            array.append(QJsonObject{{u"path"_s, diff.path},
                                     {u"added"_s, diff.added},
                                     {u"removed"_s, diff.removed},
                                     {u"binary"_s, diff.binary},
                                     {u"cut"_s, diff.cut},
                                     {u"text"_s, diff.text}});
        }
        object.insert(u"diffs"_s, array);
    }
    return QJsonDocument(object);
}

QString planText(const PromotePlan &plan, const std::vector<FileDiff> &diffs)
{
    QStringList lines;
    lines << Words::tr("Promote %1 to %2").arg(plan.source, plan.change.environment);
    if (plan.expected.seconds >= 0)
        lines << Words::tr("Earlier promotions took about %1.").arg(seconds(plan.expected.seconds));
    if (plan.newestBackup) {
        lines << Words::tr("Guarded by a verified backup that is taken first; the newest one there is now is "
                           "%1, of %2.")
                     .arg(plan.newestBackup->id,
                          plan.newestBackup->takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    } else {
        lines << Words::tr("Guarded by a verified backup that is taken first; there is none yet.");
    }
    lines << QString() << planText(plan.change);
    lines.last().chop(lines.last().size()
                      - lines.last().lastIndexOf(u"\n\n"_s)); // "Nothing was changed." comes last
    if (!plan.findings.empty()) {
        lines << QString() << Words::tr("Open findings (slipway-cli findings says what to do)");
        for (const Domain::Finding &finding : plan.findings)
            lines << u"  %1  %2: %3"_s.arg(finding.environment, finding.subject, finding.message);
    }
    lines << QString() << Words::tr("Conditions");
    for (const Condition &condition : plan.conditions) {
        const QString state = condition.met          ? Words::tr("ok")
                              : condition.overridden ? Words::tr("overridden")
                                                     : Words::tr("NOT MET");
        lines << u"  %1  %2"_s.arg(state.leftJustified(10), condition.title);
    }
    for (const FileDiff &diff : diffs) {
        lines << QString() << u"--- %1  +%2 -%3"_s.arg(diff.path).arg(diff.added).arg(diff.removed);
        if (diff.binary)
            lines << Words::tr("(not a text)");
        else if (!diff.text.isEmpty())
            lines << diff.text.chopped(1);
        if (diff.cut)
            lines << Words::tr("(only its beginning)");
    }
    lines << QString() << Words::tr("Nothing was changed.");
    return lines.join(u'\n');
}

QJsonDocument planJson(const RollbackPlan &plan)
{
    QJsonObject object = planJson(plan.change).object();
    object.insert(u"kind"_s, u"rollback"_s);
    object.insert(u"to_release"_s, releaseJson(plan.target));
    object.insert(u"from_release"_s, releaseJson(plan.left));
    object.insert(u"migrations"_s, QJsonArray::fromStringList(plan.migrations));
    object.insert(u"data_backup"_s, orNull(plan.dataBackup));
    object.insert(u"minutes_lost"_s,
                  plan.dataBackup ? QJsonValue(plan.minutesLost) : QJsonValue(QJsonValue::Null));
    object.insert(u"marks_bad"_s, plan.marksBad);
    object.insert(u"sentences"_s, QJsonArray::fromStringList(plan.sentences));
    object.insert(u"expected_seconds"_s, orNull(plan.expected.seconds));
    return QJsonDocument(object);
}

QJsonDocument planJson(const RestartPlan &plan)
{
    QJsonObject object = planJson(plan.change).object();
    object.insert(u"kind"_s, u"restart"_s);
    object.insert(u"container"_s, plan.container);
    object.insert(u"conditions"_s, conditionsJson(plan.change.conditions));
    return QJsonDocument(object);
}

QString planText(const RestartPlan &plan)
{
    return plan.change.runbook.title + u'\n' + planText(plan.change);
}

QString planText(const RollbackPlan &plan)
{
    QStringList lines;
    lines << Words::tr("Roll %1 back to %2").arg(plan.change.environment, plan.target.id) << plan.sentences;
    if (plan.expected.seconds >= 0)
        lines << Words::tr("Earlier rollbacks took about %1.").arg(seconds(plan.expected.seconds));
    lines << QString() << planText(plan.change);
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
