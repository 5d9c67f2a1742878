// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "domain/error.h"
#include "domain/nearestname.h"
#include "operations/boundary.h"
#include "operations/judge/conditions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Domain::Outcome;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// Throws UsageError for an option that the command doesn't have: what it would not honour must not be taken for honoured.
void checkOptions(const Command &command, const Arguments &arguments)
{
    const std::vector<Option> &everywhere = commonOptions();
    for (const QString &option : arguments.given) {
        if (command.takes(option) || std::any_of(everywhere.begin(), everywhere.end(), [&](const Option &each) {
                return each.name == option;
            }))
            continue;
        if (option == "--dry-run"_L1)
            throw Domain::UsageError(Words::tr("%1 changes nothing, so there is nothing to try with --dry-run.")
                                         .arg(command.name()));
        QStringList names;
        for (const Option &each : command.options)
            names << each.name;
        throw Domain::UsageError(
            Words::tr("%1 has no option %2; nothing was changed.").arg(command.name(), option),
            names.isEmpty() ? QString() : Words::tr("It takes: %1.").arg(names.join(u", "_s)));
    }
    for (const QString &condition : arguments.overrides) {
        if (Operations::conditionNames().contains(condition))
            continue;
        const QString nearest = Domain::nearestName(condition, Operations::conditionNames());
        throw Domain::UsageError(
            Words::tr("There is no condition \"%1\" to override; nothing was changed.").arg(condition),
            nearest.isEmpty() ? Words::tr("There are: %1.").arg(Operations::conditionNames().join(u", "_s))
                              : Words::tr("Did you mean %1?").arg(nearest));
    }
}

/// What a command calls the word behind its own: "ENV", "ID".
QString wantedName(const Command &command, qsizetype index)
{
    static const QRegularExpression quoted(
        u"^\\[?(\".*\")\\]?$"_s); // one word, although there are blanks in it
    if (const auto match = quoted.match(command.wants); match.hasMatch())
        return match.captured(1);
    QStringList names = command.wants.split(u' ');
    if (const qsizetype options = names.indexOf(QRegularExpression(u"^--.*"_s)); options >= 0)
        names = names.first(options);
    QString name = names.value(std::min(index, names.size() - 1));
    return name.remove(u'[').remove(u']').remove(u"..."_s);
}

/// Throws UsageError for a word that is there and empty: a variable that nobody has set, and no wish for all of them.
void checkWords(const Command &command, const QStringList &words)
{
    for (qsizetype i = command.words.size(); i < words.size(); ++i) {
        if (words.at(i).trimmed().isEmpty())
            throw Domain::UsageError(
                Words::tr("%1 was given an empty %2; nothing was changed.")
                    .arg(command.name(), wantedName(command, i - command.words.size())),
                Words::tr("Usage: %1").arg(u"slipway-cli %1 %2"_s.arg(command.name(), command.wants)));
    }
}

const Command &find(const QStringList &words)
{
    const Command *command = commandOf(words);
    if (!command)
        throwNoCommand(words);
    if (words.size() > command->most)
        throw Domain::UsageError(
            Words::tr("%1 does not take the argument \"%2\".").arg(command->name(), words.at(command->most)),
            Words::tr("Usage: %1").arg(u"slipway-cli %1 %2"_s.arg(command->name(), command->wants).trimmed()));
    return *command;
}

Outcome done(int exitCode)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.exitCode = exitCode;
    return outcome;
}

} // namespace

int runCommand(const Arguments &arguments, bool &operation)
{
    operation = false;
    int exitCode = 0;
    const Outcome outcome = Operations::atBoundary([&] {
        if (arguments.help) {
            printLine((arguments.command.isEmpty() ? usage() : helpOf(arguments.command)).trimmed());
            return done(0);
        }
        const Command *command = &find(arguments.command);
        operation = command->isOperation() && !arguments.dryRun; // a trial is a query
        checkWords(*command, arguments.command);
        checkOptions(*command, arguments);
        exitCode = command->run(arguments);
        return done(exitCode);
    });
    if (outcome.succeeded())
        return exitCode;
    if (operation && arguments.json) {
        JsonView().finish(outcome);
    } else {
        QString text = outcome.message;
        if (!outcome.unchanged.isEmpty())
            text += u'\n' + Words::tr("Unchanged: %1.").arg(outcome.unchanged.join(u", "_s));
        if (!outcome.remedy.isEmpty())
            text += u'\n' + outcome.remedy;
        printError(text);
    }
    return outcome.exitCode;
}

} // namespace Slipway::Cli
