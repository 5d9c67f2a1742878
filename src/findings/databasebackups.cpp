// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/databasechoice.h"
#include "domain/plaintext.h"
#include "findings/rules.h"

#include <QSet>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The databases that some backup holds, of those that aren't known to be bad.
QSet<QString> backedUp(const ObservedEnvironment &seen)
{
    QSet<QString> names;
    for (const BackupFile &file : seen.backupFiles) {
        if (file.verified != false && file.size >= 20)
            names.insert(file.database.isEmpty() ? databaseInName(file.name) : file.database);
    }
    return names;
}

Finding about(const Environment &environment, const QString &id, Severity severity,
              const QStringList &databases)
{
    Finding finding{id, severity, environment.name.text()};
    finding.environment = environment.name.text();
    finding.declared = environment.database->container.text();
    finding.observed = oneLine(databases.join(u", "_s));
    return finding;
}

/// What restores have put aside takes room, and somebody has to say when it is not needed any more.
void keptDatabases(const Environment &environment, const ObservedServer &server,
                   const ObservedEnvironment &seen, List &list)
{
    constexpr qint64 patience = 14; // days, as long as daily backups are kept
    QStringList old;
    qint64 size = 0;
    for (const ObservedDatabase &database : seen.databases) {
        if (database.kept && database.keptSince.isValid() && database.keptSince.daysTo(server.at) >= patience) {
            old << database.name;
            size += database.size;
        }
    }
    if (old.isEmpty())
        return;
    const QString name = environment.name.text();
    Finding finding = about(environment, u"database-kept-long"_s, Severity::Info, old);
    finding.message =
        Words::tr(
            "%n database(s) that restores have put aside stand in %1 for more than two weeks, and take %2: %3.",
            nullptr, int(old.size()))
            .arg(environment.database->container.text(), sizeText(size), finding.observed);
    finding.fix = Words::tr("When nobody needs them any more: slipway-cli kept remove %1 NAME.").arg(name);
    finding.action = Finding::Action::ShowKept;
    list.push_back(finding);
}

void ofEnvironment(const Environment &environment, const ObservedEnvironment &seen, List &list)
{
    const QString name = environment.name.text();
    const QString container = environment.database->container.text();
    const DatabaseChoice choice = chooseDatabases(*environment.database, seen.databases);
    const QSet<QString> known = backedUp(seen);
    QStringList uncovered;
    std::copy_if(choice.held.begin(), choice.held.end(), std::back_inserter(uncovered),
                 [&](const QString &database) { return !known.contains(database); });
    // Where there is no backup at all, that is told by itself.
    if (!uncovered.isEmpty() && !seen.backupFiles.empty()) {
        Finding finding = about(environment, u"database-not-backed-up"_s,
                                environment.isProtected ? Severity::Error : Severity::Warning, uncovered);
        finding.message =
            Words::tr("%n database(s) of %1 in %2 are in no backup: %3.", nullptr, int(uncovered.size()))
                .arg(name, container, finding.observed);
        finding.fix =
            Words::tr("slipway-cli backup create %1 takes all of them; name what is to be left out in "
                      "exclude_databases under [environments.%1.database].")
                .arg(name);
        finding.action = Finding::Action::BackUp;
        list.push_back(finding);
    }
    if (!choice.missing.isEmpty()) {
        Finding finding = about(environment, u"database-missing"_s, Severity::Error, choice.missing);
        finding.message =
            Words::tr(
                "slipway.toml names the database %1, which %2 doesn't have: no backup of %3 can be taken.")
                .arg(finding.observed, container, name);
        finding.fix = Words::tr("Correct databases under [environments.%1.database].").arg(name);
        list.push_back(finding);
    }
    if (!choice.notThere.isEmpty()) {
        Finding finding =
            about(environment, u"database-exclusion-unknown"_s, Severity::Warning, choice.notThere);
        finding.message =
            Words::tr("slipway.toml leaves out the database %1 (exclude_databases), which %2 doesn't have.")
                .arg(finding.observed, container);
        finding.fix = Words::tr("Correct the name, or take it out of exclude_databases under "
                                "[environments.%1.database]: what is misspelt leaves nothing out.")
                          .arg(name);
        list.push_back(finding);
    }
    QStringList without;
    QStringList untaken;
    for (const LeftOutDatabase &each : choice.leftOut) {
        if (each.byName)
            without << each.database;
        else if (!each.empty && !each.kept)
            untaken << u"%1 (%2)"_s.arg(each.database, each.why);
    }
    if (!untaken.isEmpty()) {
        Finding finding = about(environment, u"database-not-taken"_s, Severity::Warning, untaken);
        finding.message = Words::tr("%n database(s) of %1 that may hold data are taken into no backup: %2.",
                                    nullptr, int(untaken.size()))
                              .arg(name, finding.observed);
        finding.fix =
            Words::tr("Let connections in (alter database ... allow_connections true), move the tables "
                      "out of template1, or leave it out by name with exclude_databases under "
                      "[environments.%1.database].")
                .arg(name);
        list.push_back(finding);
    }
    if (!without.isEmpty()) {
        Finding finding = about(environment, u"database-left-out"_s, Severity::Info, without);
        finding.message = Words::tr("slipway.toml leaves %n database(s) of %1 out of every backup: %2.",
                                    nullptr, int(without.size()))
                              .arg(name, finding.observed);
        finding.fix = Words::tr("If that is not meant, correct databases and exclude_databases under "
                                "[environments.%1.database].")
                          .arg(name);
        list.push_back(finding);
    }
}

} // namespace

List databaseBackupFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = world.observed(environment);
        if (!seen || !environment.database || !seen->databasesKnown)
            continue;
        ofEnvironment(environment, *seen, list);
        keptDatabases(environment, *world.serverOf(environment), *seen, list);
    }
    return list;
}

} // namespace Slipway::Findings
