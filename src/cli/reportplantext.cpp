// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"

#include <QLocale>

/// A plan for people.
namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Operations;

namespace {

void append(QStringList &lines, const QString &sign, const QStringList &items)
{
    constexpr qsizetype mostShown = 200;
    for (const QString &item : items.first(std::min(items.size(), mostShown)))
        lines << u"  %1 %2"_s.arg(sign, item);
    if (items.size() > mostShown)
        lines << Words::tr("  ... and %n more", nullptr, static_cast<int>(items.size() - mostShown));
}

QString composeLine(const ComposeDifference &difference)
{
    if (difference.old.isNull())
        return u"  + %1: %2"_s.arg(difference.path, difference.now);
    if (difference.now.isNull())
        return u"  - %1: %2"_s.arg(difference.path, difference.old);
    return u"  ~ %1: %2 -> %3"_s.arg(difference.path, difference.old, difference.now);
}

QString seconds(double value)
{
    return value < 120 ? Words::tr("%1 s").arg(value, 0, 'f', value < 10 ? 1 : 0)
                       : Words::tr("%1 min").arg(qRound(value / 60));
}

QString sizeOf(const Plan &plan)
{
    return QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat);
}

void addPromotion(QStringList &lines, const Plan &plan)
{
    lines << Words::tr("Promote %1 to %2").arg(plan.promotion->source, plan.environment);
    if (plan.expected.seconds >= 0)
        lines << Words::tr("Earlier promotions took about %1.").arg(seconds(plan.expected.seconds));
    if (const auto &newest = plan.promotion->newestBackup) {
        lines << Words::tr("Guarded by a verified backup that is taken first; the newest one there is now is "
                           "%1, of %2.")
                     .arg(newest->id, newest->takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    } else {
        lines << Words::tr("Guarded by a verified backup that is taken first; there is none yet.");
    }
    lines << QString();
}

void addRollback(QStringList &lines, const Plan &plan)
{
    lines << Words::tr("Roll %1 back to %2").arg(plan.environment, plan.rollback->target.id)
          << plan.rollback->sentences;
    if (plan.expected.seconds >= 0)
        lines << Words::tr("Earlier rollbacks took about %1.").arg(seconds(plan.expected.seconds));
    lines << QString();
}

/// How many files move, in a line.
void addCounts(QStringList &lines, const Plan &plan)
{
    const QString added = QString::number(plan.diff.added.size());
    const QString changed = QString::number(plan.diff.changed.size());
    const QString removed = QString::number(plan.diff.removed.size());
    if (plan.nothingToDo) {
        lines << Words::tr("Nothing to deploy: %1 already has this tree.").arg(plan.environment);
    } else if (plan.promotion || plan.rollback) {
        lines << Words::tr("%1 added, %2 changed, %3 removed, %4 to write")
                     .arg(added, changed, removed, sizeOf(plan));
    } else {
        lines << Words::tr("Deploy %1 to %2: %3 added, %4 changed, %5 removed, %6 to send")
                     .arg(plan.commit.isKnown() ? plan.commit.id.left(7) : Words::tr("the local tree"),
                          plan.environment, added, changed, removed, sizeOf(plan));
    }
}

void addTree(QStringList &lines, const Plan &plan)
{
    if (!plan.deletions.mounted.isEmpty()) {
        lines << Words::tr(
            "On the server written or mounted by containers, and in no release as they are now:");
        append(lines, u"!"_s, plan.deletions.mounted);
    }
    if (!plan.deletions.unknown.isEmpty()) {
        lines << Words::tr("On the server in no release as they are now, and to be deleted:");
        append(lines, u"!"_s, plan.deletions.unknown);
    }
    append(lines, u"+"_s, Sync::listedNames(plan.diff.added));
    append(lines, u"~"_s, Sync::listedNames(plan.diff.changed));
    append(lines, u"-"_s, Sync::listedNames(plan.diff.removed));
    if (!plan.commits.empty()) {
        lines << QString() << Words::tr("Commits");
        for (const Sync::Commit &commit : plan.commits)
            lines << u"  %1 %2"_s.arg(commit.id.left(7), commit.subject);
    }
    if (!plan.missingEnvKeys.isEmpty()) {
        lines << QString()
              << Words::tr("Missing in the environment's .env: %1").arg(plan.missingEnvKeys.join(u", "_s));
    }
    if (!plan.migrations.isEmpty())
        lines << QString() << Words::tr("New migrations") << u"  "_s + plan.migrations.join(u"\n  "_s);
    if (!plan.compose.differences.empty()) {
        lines << QString() << Words::tr("Compose, as rendered (values that may be secret are keyed hashes)");
        for (const ComposeDifference &difference : plan.compose.differences)
            lines << composeLine(difference);
    }
}

void addRunbook(QStringList &lines, const Runbooks::Runbook &runbook)
{
    if (runbook.steps.empty())
        return;
    lines << QString() << Words::tr("Runbook (--json shows each command and its undo)");
    int number = 0;
    for (const Runbooks::Step &step : runbook.steps) {
        lines << u"  %1 %2%3"_s.arg(++number, 2)
                     .arg(step.title, step.undo.isEmpty() ? QString() : Words::tr("  (has an undo)"));
    }
}

/// What was judged here; what is left to the job is a step of its runbook.
void addConditions(QStringList &lines, const std::vector<Condition> &conditions)
{
    lines << QString() << Words::tr("Conditions");
    for (const Condition &condition : conditions) {
        if (!condition.judged)
            continue;
        const QString state = condition.met          ? Words::tr("ok")
                              : condition.overridden ? Words::tr("overridden")
                                                     : Words::tr("NOT MET");
        lines << u"  %1  %2"_s.arg(state.leftJustified(10), condition.title);
    }
}

void addDiffs(QStringList &lines, const std::vector<FileDiff> &diffs)
{
    for (const FileDiff &diff : diffs) {
        lines << QString() << u"--- %1  +%2 -%3"_s.arg(diff.path).arg(diff.added).arg(diff.removed);
        if (diff.binary)
            lines << Words::tr("(not a text)");
        else if (!diff.text.isEmpty())
            lines << diff.text.chopped(1);
        if (diff.cut)
            lines << Words::tr("(only its beginning)");
    }
}

} // namespace

QString planText(const Plan &plan, const std::vector<FileDiff> &diffs)
{
    QStringList lines;
    if (plan.promotion)
        addPromotion(lines, plan);
    if (plan.rollback)
        addRollback(lines, plan);
    if (!plan.release.isEmpty())
        addCounts(lines, plan);
    else if (!plan.runbook.title.isEmpty())
        lines << plan.runbook.title;
    if (!plan.summary.isEmpty())
        lines << plan.summary;
    for (const QString &detail : plan.details)
        lines << u"  "_s + detail;
    addTree(lines, plan);
    if (!plan.nothingToDo)
        addRunbook(lines, plan.runbook);
    if (!plan.notes.isEmpty())
        lines << QString() << plan.notes;
    if (!plan.problems.isEmpty())
        lines << QString() << Words::tr("It would be refused:") << plan.problems;
    if (plan.promotion && !plan.promotion->findings.empty()) {
        lines << QString() << Words::tr("Open findings (slipway-cli findings says what to do)");
        for (const Domain::Finding &finding : plan.promotion->findings)
            lines << u"  %1  %2: %3"_s.arg(finding.environment, finding.subject, finding.message);
    }
    if (plan.promotion)
        addConditions(lines, plan.conditions);
    addDiffs(lines, diffs);
    lines << QString() << Words::tr("Nothing was changed.");
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
