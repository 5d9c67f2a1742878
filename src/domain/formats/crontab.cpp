// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/crontab.h"

#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString schedule;
    QString command;
};

/// A line that runs something; nothing for comments, blank lines and settings.
std::optional<Entry> entryOf(const QString &line)
{
    static const QRegularExpression nickname(uR"(^\s*(@\w+)\s+(\S.*)$)"_s);
    static const QRegularExpression fields(
        uR"(^\s*((?:[-0-9*/,~A-Za-z]+\s+){4}[-0-9*/,~A-Za-z]+)\s+(\S.*)$)"_s);
    for (const QRegularExpression &form : {nickname, fields}) {
        if (const auto match = form.match(line); match.hasMatch())
            return Entry{match.captured(1).simplified(), match.captured(2).trimmed()};
    }
    return std::nullopt;
}

struct Setting
{
    QString name;
    QString value; ///< without its quotes
};

/// A line that sets something for those below it; nothing for the others.
std::optional<Setting> settingOf(const QString &line)
{
    static const QRegularExpression form(uR"(^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString value = match.captured(2);
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
        value = value.mid(1, value.size() - 2);
    return Setting{match.captured(1), value};
}

/// The path below `folder`, or itself, that stands in `plain` (words with one space between); nothing if none does.
QString pathIn(const QString &plain, const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QRegularExpression form(
        u"(?:^|[ =:])(%1(?:/[^ ;&|)]*)?)(?:[ ;&|)]|$)"_s.arg(QRegularExpression::escape(folder.simplified())));
    return form.match(plain).captured(1);
}

QString baseName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// Cron turns an unescaped % into the end of the command, and \% into %.
QString withoutCronEscapes(const QString &command)
{
    static const QRegularExpression bare(uR"((?<!\\)%)"_s);
    QString text = command.left(command.indexOf(bare) < 0 ? command.size() : command.indexOf(bare));
    return text.replace(u"\\%"_s, u"%"_s);
}

QStringList linesOf(const QString &crontab)
{
    QStringList lines = crontab.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString joined(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : QString(lines.join(u'\n') + u'\n');
}

bool runs(const QString &line, const QString &program)
{
    const auto entry = entryOf(line);
    return entry && shellWords(withoutCronEscapes(entry->command)).contains(program);
}

} // namespace

QStringList shellWords(const QString &command)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else if (c == u'\\' && quote == u'"' && i + 1 < command.size()
                     && u"\\\"$`"_s.contains(command[i + 1]))
                word += command[++i];
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inWord = true;
        } else if (c == u'\\' && i + 1 < command.size()) {
            word += command[++i];
            inWord = true;
        } else if (c.isSpace() || u";&|<>()"_s.contains(c)) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
        } else if (c == u'#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words << word;
    return words;
}

QString crontabQuoted(const QString &path)
{
    static const QRegularExpression odd(uR"(([^A-Za-z0-9_./:=+@~%-]))"_s);
    QString text = path;
    text.replace(odd, u"\\\\1"_s);
    return text.replace(u'%', u"\\%"_s);
}

bool BackupLine::makesRoomFor(const QStringList &backedUp) const
{
    return !isOurs && !environments.isEmpty()
           && std::all_of(environments.begin(), environments.end(),
                          [&](const QString &name) { return backedUp.contains(name); });
}

QStringList crontabSettings(const QString &crontab, const QString &program)
{
    QStringList settings;
    for (const QString &line : linesOf(crontab)) {
        if (runs(line, program))
            break;
        if (const auto setting = settingOf(line))
            settings << setting->name + u'=' + setting->value;
    }
    return settings;
}

std::vector<BackupLine> backupLines(const QString &crontab, const Configuration &configuration,
                                    const QString &program, const QStringList &installed)
{
    std::vector<BackupLine> found;
    const QStringList lines = linesOf(crontab);
    // Some crons take the times below a CRON_TZ for that zone's, others don't look at it.
    bool inAnotherZone = false;
    for (int number = 0; number < lines.size(); ++number) {
        if (const auto setting = settingOf(lines[number]); setting && setting->name == "CRON_TZ"_L1)
            inAnotherZone = !setting->value.isEmpty();
        const auto entry = entryOf(lines[number]);
        if (!entry)
            continue;
        const QStringList words = shellWords(withoutCronEscapes(entry->command));
        BackupLine line{number,
                        lines[number],
                        entry->schedule,
                        entry->command,
                        {},
                        {},
                        false,
                        false,
                        {},
                        inAnotherZone ? std::nullopt : CronSchedule::parse(entry->schedule)};
        for (const QString &word : words) {
            if (baseName(word).contains("backup"_L1, Qt::CaseInsensitive) || baseName(word) == "pg_dump"_L1) {
                line.program = word;
                break;
            }
        }
        if (line.program.isEmpty())
            continue;
        // As crontabWith() sees it, whatever else the line runs: what it replaces is what was shown.
        line.isOurs = words.contains(program);
        if (line.isOurs) {
            line.program = program;
            line.environments = installed;
        } else {
            // As the document has it, a folder's bare space takes its path apart.
            const QString plain = words.join(u' ').simplified();
            for (const Environment &environment : configuration.environments) {
                QStringList folders = environment.alsoDeclared;
                folders << environment.directory.text() << environment.backups.text();
                bool here = environment.database && words.contains(environment.database->container.text());
                for (const QString &folder : folders) {
                    const QString path = pathIn(plain, folder);
                    here = here || !path.isEmpty();
                    if (path.endsWith(line.program))
                        line.program = path;
                }
                if (here)
                    line.environments << environment.name.text();
            }
        }
        found.push_back(std::move(line));
    }
    return found;
}

std::optional<BackupLine> lineThatRuns(const QString &crontab, const QString &program,
                                       const QStringList &installed)
{
    const QStringList lines = linesOf(crontab);
    bool inAnotherZone = false;
    for (int number = 0; number < lines.size(); ++number) {
        if (const auto setting = settingOf(lines[number]); setting && setting->name == "CRON_TZ"_L1)
            inAnotherZone = !setting->value.isEmpty();
        if (!runs(lines[number], program))
            continue;
        const Entry entry = *entryOf(lines[number]);
        BackupLine line;
        line.number = number;
        line.line = lines[number];
        line.schedule = entry.schedule;
        line.command = entry.command;
        line.program = program;
        line.environments = installed;
        line.isOurs = true;
        line.times = inAnotherZone ? std::nullopt : CronSchedule::parse(entry.schedule);
        return line;
    }
    return std::nullopt;
}

QString crontabLine(const QString &schedule, const QString &program)
{
    return schedule.simplified() + u' ' + crontabQuoted(program);
}

QString crontabWith(const QString &crontab, const QString &schedule, const QString &program,
                    const std::vector<int> &replaced)
{
    const QString line = crontabLine(schedule, program);
    const QStringList lines = linesOf(crontab);
    QStringList kept;
    bool placed = false;
    for (int number = 0; number < lines.size(); ++number) {
        const bool goes = std::find(replaced.begin(), replaced.end(), number) != replaced.end();
        if (!goes && !runs(lines[number], program)) {
            kept << lines[number];
            continue;
        }
        if (!placed)
            kept << line;
        placed = true;
    }
    if (!placed)
        kept << line;
    return joined(kept);
}

QString crontabWithAlso(const QString &crontab, const QString &schedule, const QString &program,
                        const QString &first)
{
    QStringList lines = linesOf(crontab);
    const auto stands =
        std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return runs(line, program); });
    if (stands != lines.end())
        return crontabWith(crontab, schedule, program, {});
    auto place =
        std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return runs(line, first); });
    lines.insert(place == lines.end() ? place : place + 1, crontabLine(schedule, program));
    return joined(lines);
}

QString crontabWithout(const QString &crontab, const QString &program, const QStringList &restored)
{
    const QStringList lines = linesOf(crontab);
    QStringList kept;
    bool placed = false;
    for (const QString &line : lines) {
        if (!runs(line, program)) {
            kept << line;
            continue;
        }
        for (const QString &old : restored) {
            if (!placed && !lines.contains(old))
                kept << old;
        }
        placed = true;
    }
    // Somebody has taken our line out by hand: what it had replaced comes back all the same.
    for (const QString &old : restored) {
        if (!placed && !lines.contains(old))
            kept << old;
    }
    return joined(kept);
}

} // namespace Slipway::Domain
