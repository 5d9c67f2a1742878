// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backups/databasechoice.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Domain)
};

constexpr auto templateName = "template1"_L1;

/// Why it is left out; an empty sentence: it is not.
LeftOutDatabase judged(const Database &declared, const ObservedDatabase &database)
{
    const QString &name = database.name;
    if (database.kept && !declared.databases.contains(name))
        return {name, Words::tr("a restore has put it aside"), false, false, true};
    if (declared.excluded.contains(name))
        return {name, Words::tr("slipway.toml leaves it out (exclude_databases)"), true};
    // Nobody misses what nothing was ever made in.
    if (database.empty && !declared.databases.contains(name))
        return {name, Words::tr("the maintenance database is empty"), false, true};
    // Nobody could make a database while it is dumped.
    if (name == templateName && !declared.databases.contains(name))
        return {name, Words::tr("it is the template of new databases"), false};
    if (!declared.databases.isEmpty() && !declared.databases.contains(name))
        return {name, Words::tr("slipway.toml does not name it (databases)"), true};
    if (!database.connectable)
        return {name, Words::tr("it takes no connections (datallowconn is false)"), false};
    return {};
}

} // namespace

QString DatabaseChoice::text() const
{
    QString text = oneLine(held.join(u", "_s));
    QStringList without;
    for (const LeftOutDatabase &each : leftOut)
        without << u"%1 (%2)"_s.arg(oneLine(each.database), each.why);
    if (!without.isEmpty())
        text += Words::tr("; without %1").arg(without.join(u", "_s));
    return text;
}

DatabaseChoice chooseDatabases(const Database &declared, const std::vector<ObservedDatabase> &databases)
{
    DatabaseChoice choice;
    QStringList known;
    for (const ObservedDatabase &database : databases) {
        known << database.name;
        if (database.name == templateName && database.empty && !declared.databases.contains(database.name))
            continue; // as every server has it
        LeftOutDatabase left = judged(declared, database);
        if (left.why.isEmpty())
            choice.held << database.name;
        else
            choice.leftOut.push_back(std::move(left));
    }
    // Where there is nothing else, an empty one is all there is.
    const auto empty = std::find_if(choice.leftOut.begin(), choice.leftOut.end(),
                                    [](const LeftOutDatabase &left) { return left.empty; });
    if (choice.held.isEmpty() && declared.databases.isEmpty() && empty != choice.leftOut.end()) {
        choice.held << empty->database;
        choice.leftOut.erase(empty);
    }
    std::copy_if(declared.databases.begin(), declared.databases.end(), std::back_inserter(choice.missing),
                 [&](const QString &name) { return !known.contains(name); });
    std::copy_if(declared.excluded.begin(), declared.excluded.end(), std::back_inserter(choice.notThere),
                 [&](const QString &name) { return !known.contains(name); });
    return choice;
}

} // namespace Slipway::Domain
