// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/preview.h"

#include "domain/plaintext.h"
#include "models/values/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::Preview)
};

/// Parameters are exported and never pasted into a script; these lines let one run it by hand.
QString exportLines(const std::map<QByteArray, QByteArray> &environment)
{
    QString text;
    for (const auto &[name, value] : environment) {
        QString quoted = QString::fromUtf8(value);
        quoted.replace(u"'"_s, u"'\\''"_s);
        text += u"export %1='%2'\n"_s.arg(QString::fromUtf8(name), quoted);
    }
    return text;
}

void add(std::vector<FileChange> &files, FileChange::Kind kind, const std::vector<Sync::Entry> &entries)
{
    for (const Sync::Entry &entry : entries) {
        QString path = QString::fromUtf8(entry.path);
        if (entry.type == Sync::Entry::Type::Directory)
            path += u'/';
        files.push_back({kind, path, entry.size});
    }
}

/// The environment's own compose files and what stands beside it under a name that compose reads.
QStringList composeFilesOf(const std::vector<FileChange> &files, const Domain::Environment &environment)
{
    const QString own = environment.composeFile;
    const QString folder = own.left(own.lastIndexOf(u'/') + 1);
    QStringList found;
    for (const FileChange &file : files) {
        const QString name = file.path.mid(folder.size());
        const bool beside = file.path.startsWith(folder) && !name.contains(u'/')
                            && (name.startsWith(u"docker-compose") || name.startsWith(u"compose."))
                            && (name.endsWith(u".yml") || name.endsWith(u".yaml"));
        if (environment.composeFiles().contains(file.path) || beside)
            found += file.path;
    }
    return found;
}

QString renderedLine(const Operations::ComposeDifference &difference)
{
    if (difference.old.isNull())
        return u"+  %1: %2"_s.arg(difference.path, difference.now);
    if (difference.now.isNull())
        return u"−  %1: %2"_s.arg(difference.path, difference.old);
    return u"~  %1: %2 → %3"_s.arg(difference.path, difference.old, difference.now);
}

QString summaryOf(const Operations::Plan &plan)
{
    if (plan.rollback)
        return plan.rollback->sentences.value(0);
    if (plan.release.isEmpty())
        return plan.summary;
    const QString brings =
        plan.commit.id.isEmpty()
            ? Words::tr("Brings the local tree to %1 as a new release.").arg(plan.environment)
            : Words::tr("Brings %1 to %2 as a new release.").arg(plan.commit.id.left(7), plan.environment);
    return plan.summary.isEmpty() ? brings : brings + u' ' + plan.summary;
}

QStringList notesOf(const Operations::Plan &plan)
{
    QStringList notes = plan.rollback ? plan.rollback->sentences.mid(1) + plan.notes : plan.notes;
    if (!plan.migrations.isEmpty())
        notes << Words::tr("Comes with %n new migration(s): %1.", nullptr, int(plan.migrations.size()))
                     .arg(plan.migrations.join(u", "_s));
    if (plan.promotion && !plan.promotion->findings.empty()) {
        const Domain::Finding &gravest = plan.promotion->findings.front();
        notes << Words::tr("%n open finding(s) on the two sides; the gravest is on %1: %2", nullptr,
                           int(plan.promotion->findings.size()))
                     .arg(gravest.environment, gravest.message);
    }
    return notes;
}

/// What protects the data while it runs; empty: nothing does.
QString dataGuardOf(const Operations::Plan &plan, const Domain::Configuration &configuration)
{
    const auto &steps = plan.runbook.steps;
    if (std::none_of(steps.begin(), steps.end(),
                     [](const Runbooks::Step &step) { return step.name == u"backup"; }))
        return {};
    const Domain::ObservedEnvironment *seen = plan.server.environment(plan.environment);
    const Domain::Environment &declared = configuration.environment(plan.environment);
    const Domain::ObservedContainer *database =
        declared.database && seen ? seen->container(declared.database->container.text()) : nullptr;
    QString guard = database && database->state != u"missing"
                        ? Words::tr("Guarded by a verified backup that is taken first")
                        : Words::tr("There is no data yet; the job makes sure of that first");
    if (plan.promotion && plan.expected.seconds >= 0)
        guard += Words::tr(" (earlier promotions took about %1 s)").arg(qRound(plan.expected.seconds));
    if (plan.restore && plan.expected.seconds >= 0) {
        const auto took = [](double seconds) { return durationText(qRound64(seconds * 1000)); };
        guard +=
            plan.expected.downtimeSeconds >= 0
                ? Words::tr(" (earlier restores took about %1, and the services were away for about %2 of it)")
                      .arg(took(plan.expected.seconds), took(plan.expected.downtimeSeconds))
                : Words::tr(" (earlier restores took about %1)").arg(took(plan.expected.seconds));
    }
    return guard;
}

void addData(Preview &preview, const Operations::Restore &restore)
{
    const QLocale locale;
    const auto number = [&](qint64 rows) { return rows < 0 ? u"–"_s : locale.toString(rows); };
    const bool several = restore.databases.size() > 1;
    for (const Operations::Restore::Table &table : restore.tables) {
        const qint64 change = std::max<qint64>(0, table.inBackup) - std::max<qint64>(0, table.live);
        DataLine line;
        line.table = Domain::oneLine(several ? table.database + u": "_s + table.name : table.name);
        line.inBackup = number(table.inBackup);
        line.live = table.estimated ? Words::tr("about %1").arg(number(table.live)) : number(table.live);
        line.difference = change < 0 ? u"−"_s + locale.toString(-change) : locale.toString(change);
        line.loses = change < 0;
        line.newestInBackup = table.newestInBackup;
        line.newestLive = table.newestLive;
        preview.data.push_back(std::move(line));
    }
    if (restore.equalTables > 0)
        preview.dataFoot = Words::tr("%n table(s) have as many rows in both", nullptr, restore.equalTables);
}

} // namespace

Guard guardOf(const Operations::Condition &condition)
{
    Guard guard;
    guard.name = condition.name;
    guard.text = condition.title;
    guard.forTheJob = !condition.judged;
    guard.state = condition.overridden ? Guard::State::Overridden
                  : condition.met      ? Guard::State::Met
                                       : Guard::State::NotMet;
    if (!condition.met)
        guard.text = QString(condition.problem + u' ' + condition.remedy).trimmed();
    return guard;
}

Preview previewOf(const Operations::Plan &plan, const Domain::Configuration &configuration)
{
    Preview preview;
    preview.environment = plan.environment;
    preview.title = plan.runbook.title;
    preview.summary = summaryOf(plan);
    preview.basis = plan.basis;
    preview.release = plan.release;
    preview.commit = plan.commit.id;
    preview.dirty = plan.commit.isDirty;
    add(preview.files, FileChange::Kind::Added, plan.diff.added);
    add(preview.files, FileChange::Kind::Changed, plan.diff.changed);
    add(preview.files, FileChange::Kind::Removed, plan.diff.removed);
    for (const Sync::Commit &commit : plan.commits)
        preview.commits.push_back({commit.id, commit.subject, commit.author, commit.time});
    preview.bytes = plan.bytes;
    preview.composeFiles = composeFilesOf(preview.files, configuration.environment(plan.environment));
    preview.missingEnvKeys = plan.missingEnvKeys;
    preview.notes = notesOf(plan);
    for (const Operations::ComposeDifference &difference : plan.compose.differences)
        preview.rendered << renderedLine(difference);
    for (const Operations::Condition &condition : plan.conditions)
        preview.guards.push_back(guardOf(condition));
    if (plan.restore)
        addData(preview, *plan.restore);
    if (plan.rollback) {
        const Operations::Rollback &rollback = *plan.rollback;
        preview.dataBackup = rollback.dataBackup     ? rollback.dataBackup->id
                             : rollback.newestBackup ? rollback.newestBackup->id
                                                     : QString();
    }
    preview.problems = plan.problems;
    preview.nothingToDo = plan.nothingToDo;
    for (const Runbooks::Step &step : plan.runbook.steps) {
        preview.steps.push_back(
            {step.name, step.title, exportLines(plan.runbook.environment) + exportLines(step.environment),
             QString::fromUtf8(step.script), QString::fromUtf8(step.undo), step.cancellable, step.changes});
    }
    preview.guard = dataGuardOf(plan, configuration);
    return preview;
}

} // namespace Slipway::Models
