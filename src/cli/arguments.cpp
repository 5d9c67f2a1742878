// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <map>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

} // namespace

Arguments parseArguments(const QStringList &words)
{
    Arguments arguments;
    const std::map<QString, bool *> flags{
        {u"--json"_s, &arguments.json},       {u"--quiet"_s, &arguments.quiet},
        {u"--yes"_s, &arguments.yes},         {u"--detach"_s, &arguments.detach},
        {u"--wait"_s, &arguments.wait},       {u"--force"_s, &arguments.force},
        {u"--direct"_s, &arguments.direct},   {u"--help"_s, &arguments.help},
        {u"--dry-run"_s, &arguments.dryRun},  {u"-h"_s, &arguments.help},
        {u"--version"_s, &arguments.version}, {u"--diff"_s, &arguments.diff},
        {u"--local"_s, &arguments.local},
    };
    const std::map<QString, QString *> values{
        {u"--config"_s, &arguments.config},
        {u"--confirm"_s, &arguments.confirm},
        {u"--fingerprint"_s, &arguments.fingerprint},
        {u"--to"_s, &arguments.to},
        {u"--reason"_s, &arguments.reason},
        {u"--until"_s, &arguments.until},
        {u"--every"_s, &arguments.every},
        {u"--database"_s, &arguments.database},
        {u"--kept"_s, &arguments.kept},
        {u"--drill"_s, &arguments.drill},
        {u"--from"_s, &arguments.from},
        {u"--of"_s, &arguments.of},
    };
    const auto isOption = [&](const QString &word) {
        return flags.contains(word) || values.contains(word) || word == "--override"_L1 || word == "--"_L1;
    };
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyWords || !word.startsWith(u'-') || word == "-"_L1) {
            arguments.command << word;
            continue;
        }
        if (word == "--"_L1) {
            onlyWords = true;
            continue;
        }
        if (const auto flag = flags.find(word); flag != flags.end()) {
            *flag->second = true;
            arguments.given << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        // A word of restore's, and a flag of backup's.
        if (word == "--kept"_L1 && arguments.word(0) == "backup"_L1) {
            arguments.keptFiles = true;
            arguments.given << word;
            continue;
        }
        // Likewise a word of schedule set's, and a flag of schedule remove's.
        if (word == "--drill"_L1 && arguments.word(0) == "schedule"_L1 && arguments.word(1) == "remove"_L1) {
            arguments.drillsOnly = true;
            arguments.given << word;
            continue;
        }
        const auto value = values.find(name);
        if (value == values.end() && name != "--override"_L1)
            throw Domain::UsageError(Words::tr("There is no option %1.").arg(name),
                                     Words::tr("slipway-cli --help lists the options."));
        if (equals < 0 && i + 1 >= words.size())
            throw Domain::UsageError(Words::tr("The option %1 requires a value.").arg(name));
        // Else a variable that nobody has set would turn the next option into a value, and a trial into the real thing.
        if (equals < 0 && isOption(words.at(i + 1)))
            throw Domain::UsageError(
                Words::tr("The option %1 requires a value, and %2 is an option; nothing was changed.")
                    .arg(name, words.at(i + 1)),
                Words::tr("%1=%2 takes it for a value.").arg(name, words.at(i + 1)));
        const bool again = arguments.given.contains(name);
        arguments.given << name;
        const QString text = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        // A variable that nobody has set is a mistake, and no wish for the default.
        if (text.trimmed().isEmpty())
            throw Domain::UsageError(
                Words::tr("The option %1 was given an empty value; nothing was changed.").arg(name));
        if (value == values.end()) {
            arguments.overrides << text.split(u',', Qt::SkipEmptyParts);
            continue;
        }
        if (again && *value->second != text)
            throw Domain::UsageError(
                Words::tr("The option %1 was given twice, with \"%2\" and \"%3\"; nothing was changed.")
                    .arg(name, *value->second, text));
        *value->second = text;
    }
    return arguments;
}

} // namespace Slipway::Cli
