// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/command.h"
#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

struct ExitCode
{
    int code;
    const char *meaning;
};

/// The contract's, and the README's.
const std::vector<ExitCode> &exitCodes()
{
    static const std::vector<ExitCode> all{
        {0, QT_TRANSLATE_NOOP("Slipway::Cli", "done")},
        {1, QT_TRANSLATE_NOOP("Slipway::Cli", "failed, or failed and undone")},
        {2, QT_TRANSLATE_NOOP("Slipway::Cli", "usage")},
        {3, QT_TRANSLATE_NOOP("Slipway::Cli", "configuration")},
        {4, QT_TRANSLATE_NOOP("Slipway::Cli", "cannot connect or log in; of several servers, to one")},
        {5, QT_TRANSLATE_NOOP("Slipway::Cli", "host key unknown or changed")},
        {6, QT_TRANSLATE_NOOP("Slipway::Cli", "refused by a guard; nothing was changed")},
        {7, QT_TRANSLATE_NOOP("Slipway::Cli", "cancelled")},
        {8, QT_TRANSLATE_NOOP("Slipway::Cli",
                              "left running: how it ended is not known yet (with --detach, asked for, 0)")},
    };
    return all;
}

int lastCodeOf(Effect effect)
{
    switch (effect) {
    case Effect::ReadOnly:
        return 6;
    case Effect::LocalOnly:
        return 5;
    case Effect::Remote:
        return 7;
    case Effect::Job:
        break;
    }
    return 8;
}

/// Rows of two columns; where the first is too wide, the second begins a line of its own.
QString table(const std::vector<std::pair<QString, QString>> &rows)
{
    constexpr qsizetype widest = 28;
    qsizetype width = 0;
    for (const auto &[left, right] : rows) {
        if (left.size() <= widest)
            width = std::max(width, left.size());
    }
    QString text;
    for (const auto &[left, right] : rows) {
        if (left.size() <= width)
            text += u"  %1  %2\n"_s.arg(left.leftJustified(width), right);
        else
            text += u"  %1\n%2%3\n"_s.arg(left, QString(width + 4, u' '), right);
    }
    return text;
}

QString callOf(const Command &command)
{
    return command.wants.isEmpty() ? command.name() : QString(command.name() + u' ' + command.wants);
}

std::pair<QString, QString> rowOf(const Option &option)
{
    return {option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value),
            Words::tr(option.help)};
}

QString tableOf(const std::vector<Option> &options)
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(options.size());
    for (const Option &option : options)
        rows.push_back(rowOf(option));
    return table(rows);
}

template <typename Wanted>
QString commandTable(Wanted wanted)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const Command &command : commands()) {
        if (wanted(command))
            rows.emplace_back(callOf(command), Words::tr(command.help));
    }
    return table(rows);
}

QString exitCodeTable(int last)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const ExitCode &each : exitCodes()) {
        if (each.code <= last)
            rows.emplace_back(QString::number(each.code), Words::tr(each.meaning));
    }
    return table(rows);
}

/// Each option of the table once.
std::vector<Option> allOptions()
{
    std::vector<Option> all;
    for (const Command &command : commands()) {
        for (const Option &option : command.options) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Option &other) {
                return other.name == option.name && other.value == option.value;
            });
            if (!known)
                all.push_back(option);
        }
    }
    return all;
}

} // namespace

QString usage()
{
    return Words::tr("Usage: %1").arg(u"slipway-cli [--config FILE] [--json] [--quiet] COMMAND"_s) + u"\n\n"_s
           + Words::tr("Look (changes nothing):") + u'\n'
           + commandTable([](const Command &command) { return command.effect == Effect::ReadOnly; }) + u'\n'
           + Words::tr("Do:") + u'\n'
           + commandTable([](const Command &command) { return command.effect != Effect::ReadOnly; }) + u'\n'
           + Words::tr("Options where they apply (COMMAND --help tells where):") + u'\n' + tableOf(allOptions())
           + u'\n' + Words::tr("Options everywhere:") + u'\n' + tableOf(commonOptions()) + u'\n'
           + Words::tr("Exit codes:") + u'\n' + exitCodeTable(lastCodeOf(Effect::Job));
}

QString helpOf(const QStringList &words)
{
    const Command *command = commandOf(words);
    if (!command) {
        const QString group = commandTable([&](const Command &each) {
            return words.size() == 1 && each.words.size() > 1 && each.words.first() == words.first();
        });
        if (group.isEmpty())
            throwNoCommand(words);
        return Words::tr("Usage: %1").arg(u"slipway-cli %1 ..."_s.arg(words.first())) + u"\n\n"_s + group;
    }
    QString text = Words::tr("Usage: %1").arg(u"slipway-cli "_s + callOf(*command)) + u"\n\n"_s
                   + Words::tr(command->help) + u"\n\n"_s;
    if (!command->options.empty())
        text += Words::tr("Options:") + u'\n' + tableOf(command->options) + u'\n';
    return text + Words::tr("Options everywhere:") + u'\n' + tableOf(commonOptions()) + u'\n'
           + Words::tr("Exit codes:") + u'\n' + exitCodeTable(lastCodeOf(command->effect));
}

void throwNoCommand(const QStringList &words)
{
    QStringList names;
    for (const Command &command : commands())
        names << command.name();
    throw Domain::UsageError(Words::tr("There is no command \"%1\".").arg(words.join(u' ')),
                             Words::tr("Commands: %1.").arg(names.join(u", "_s)));
}

} // namespace Slipway::Cli
