// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/periodiccommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStringDecoder>
#include <algorithm>

namespace Slipway::Platform {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Platform)
};

struct Ran
{
    bool well = false;
    QByteArray output;
    QString error;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    // What it says is looked at, so it is to say it in one language.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted(5000))
        return {false, {}, Words::tr("%1 could not be started").arg(program)};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished(1000);
        return {false, {}, Words::tr("%1 did not end").arg(program)};
    }
    const bool well = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {well, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

/// This user's crontab. One that can't be read is not an empty one: whoever writes must leave it alone then.
struct Crontab
{
    QString text;
    QString problem; ///< empty when the text is all of it
};

Crontab userCrontab()
{
    const Ran ran = run(u"crontab"_s, {u"-l"_s});
    if (!ran.well) {
        // Every cron says so in English: vixie, cronie, busybox.
        if (ran.error.contains(u"no crontab for"_s) || ran.error.contains(u"No such file"_s))
            return {};
        return {{}, Words::tr("your crontab can't be read, so it was not changed: %1").arg(ran.error)};
    }
    auto decode = QStringDecoder(QStringDecoder::Utf8);
    QString text = decode(ran.output);
    if (decode.hasError())
        return {{}, Words::tr("your crontab holds bytes that are not UTF-8, so it was not changed")};
    return {std::move(text), {}};
}

QString systemdFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s;
}

QString launchdFile(const QString &name)
{
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + name + u".plist"_s;
}

QString write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Words::tr("%1 can't be written: %2").arg(path, file.errorString());
    return {};
}

/// For a line of a unit file: quoted, % and $ doubled.
QString systemdQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + quoted + u'"';
}

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString mark(const QString &name)
{
    return u" # "_s + name;
}

} // namespace

Scheduler scheduler()
{
#if defined(Q_OS_WIN)
    return Scheduler::TaskScheduler;
#elif defined(Q_OS_MACOS)
    return Scheduler::Launchd;
#else
    if (!QStandardPaths::findExecutable(u"systemctl"_s).isEmpty()
        && run(u"systemctl"_s, {u"--user"_s, u"show-environment"_s}).well)
        return Scheduler::SystemdTimer;
    return QStandardPaths::findExecutable(u"crontab"_s).isEmpty() ? Scheduler::None : Scheduler::Crontab;
#endif
}

QString schedulerName(Scheduler which)
{
    switch (which) {
    case Scheduler::SystemdTimer:
        return Words::tr("a systemd timer of yours");
    case Scheduler::Crontab:
        return Words::tr("your crontab");
    case Scheduler::Launchd:
        return Words::tr("a launchd agent of yours");
    case Scheduler::TaskScheduler:
        return Words::tr("the Task Scheduler");
    case Scheduler::None:
        break;
    }
    return Words::tr("no scheduler");
}

QString systemdService(const PeriodicCommand &command)
{
    QStringList words{systemdQuoted(command.program)};
    for (const QString &argument : command.arguments)
        words << systemdQuoted(argument);
    return u"[Unit]\nDescription=%1\n\n[Service]\nType=oneshot\nNice=10\nExecStart=%2\n"_s.arg(
        command.description, words.join(u' '));
}

QString systemdTimer(const PeriodicCommand &command)
{
    // Persistent: a laptop that slept through it runs it when it wakes.
    return u"[Unit]\nDescription=%1\n\n[Timer]\nOnCalendar=*-*-* 00/%2:10:00\nRandomizedDelaySec=10min\n"
           "Persistent=true\n\n[Install]\nWantedBy=timers.target\n"_s.arg(command.description)
               .arg(command.hours);
}

QString crontabOf(const QString &crontab, const QString &name, const PeriodicCommand *command)
{
    QStringList lines = crontab.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    lines.removeIf([&](const QString &line) { return line.endsWith(mark(name)); });
    if (command) {
        QStringList words{shellQuoted(command->program)};
        for (const QString &argument : command->arguments)
            words << shellQuoted(argument);
        const QString hours = command->hours == 24 ? u"3"_s : u"*/%1"_s.arg(command->hours);
        lines << u"10 %1 * * * "_s.arg(hours) + words.join(u' ').replace(u'%', u"\\%"_s) + mark(name);
    }
    return lines.isEmpty() ? QString() : QString(lines.join(u'\n') + u'\n');
}

QString launchdAgent(const PeriodicCommand &command)
{
    QString words;
    const QStringList all = QStringList{command.program} + command.arguments;
    for (const QString &word : all)
        words += u"    <string>"_s + word.toHtmlEscaped() + u"</string>\n"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
           "  <key>Label</key><string>%1</string>\n  <key>ProgramArguments</key><array>\n%2  </array>\n"
           "  <key>StartInterval</key><integer>%3</integer>\n</dict></plist>\n"_s.arg(command.name, words)
               .arg(command.hours * 3600);
}

QStringList schtasksArguments(const PeriodicCommand &command)
{
    QStringList words{u'"' + QDir::toNativeSeparators(command.program) + u'"'};
    for (const QString &argument : command.arguments)
        words << (argument.contains(u' ') ? QString(u'"' + argument + u'"') : argument);
    return {u"/Create"_s,    u"/F"_s,      u"/SC"_s,
            u"HOURLY"_s,     u"/MO"_s,     QString::number(std::min(command.hours, 23)),
            u"/TN"_s,        command.name, u"/TR"_s,
            words.join(u' ')};
}

QString previewOf(Scheduler which, const PeriodicCommand &command)
{
    switch (which) {
    case Scheduler::SystemdTimer:
        return u"%1/%2.service\n%3\n%1/%2.timer\n%4\nsystemctl --user enable --now %2.timer\n"_s.arg(
            systemdFolder(), command.name, systemdService(command), systemdTimer(command));
    case Scheduler::Crontab:
        return u"+ "_s + crontabOf({}, command.name, &command);
    case Scheduler::Launchd:
        return launchdFile(command.name) + u'\n' + launchdAgent(command);
    case Scheduler::TaskScheduler:
        return u"schtasks "_s + schtasksArguments(command).join(u' ') + u'\n';
    case Scheduler::None:
        break;
    }
    return {};
}

QString setUp(Scheduler which, const PeriodicCommand &command)
{
    Ran ran;
    switch (which) {
    case Scheduler::SystemdTimer: {
        const QString base = systemdFolder() + u'/' + command.name;
        QString problem = write(base + u".service"_s, systemdService(command));
        if (problem.isEmpty())
            problem = write(base + u".timer"_s, systemdTimer(command));
        if (!problem.isEmpty())
            return problem;
        ran = run(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s});
        if (ran.well)
            ran = run(u"systemctl"_s, {u"--user"_s, u"enable"_s, u"--now"_s, command.name + u".timer"_s});
        break;
    }
    case Scheduler::Crontab: {
        const Crontab before = userCrontab();
        if (!before.problem.isEmpty())
            return before.problem;
        ran = run(u"crontab"_s, {u"-"_s}, crontabOf(before.text, command.name, &command).toUtf8());
        break;
    }
    case Scheduler::Launchd: {
        const QString problem = write(launchdFile(command.name), launchdAgent(command));
        if (!problem.isEmpty())
            return problem;
        (void)run(u"launchctl"_s, {u"unload"_s, launchdFile(command.name)});
        ran = run(u"launchctl"_s, {u"load"_s, launchdFile(command.name)});
        break;
    }
    case Scheduler::TaskScheduler:
        ran = run(u"schtasks"_s, schtasksArguments(command));
        break;
    case Scheduler::None:
        return Words::tr("this computer has no scheduler that is known here");
    }
    return ran.well ? QString() : ran.error.isEmpty() ? Words::tr("it was refused") : ran.error;
}

QString takeAway(Scheduler which, const QString &name)
{
    // A crontab that can't be read does not tell, and is looked at below.
    if (which != Scheduler::Crontab && !isSetUp(which, name))
        return {};
    Ran ran{true, {}, {}};
    switch (which) {
    case Scheduler::SystemdTimer:
        ran = run(u"systemctl"_s, {u"--user"_s, u"disable"_s, u"--now"_s, name + u".timer"_s});
        QFile::remove(systemdFolder() + u'/' + name + u".timer"_s);
        QFile::remove(systemdFolder() + u'/' + name + u".service"_s);
        (void)run(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s});
        break;
    case Scheduler::Crontab: {
        const Crontab before = userCrontab();
        if (!before.problem.isEmpty())
            return before.problem;
        const QString left = crontabOf(before.text, name, nullptr);
        if (left == before.text)
            return {};
        ran = left.isEmpty() ? run(u"crontab"_s, {u"-r"_s}) : run(u"crontab"_s, {u"-"_s}, left.toUtf8());
        break;
    }
    case Scheduler::Launchd:
        (void)run(u"launchctl"_s, {u"unload"_s, launchdFile(name)});
        ran.well = QFile::remove(launchdFile(name));
        break;
    case Scheduler::TaskScheduler:
        ran = run(u"schtasks"_s, {u"/Delete"_s, u"/F"_s, u"/TN"_s, name});
        break;
    case Scheduler::None:
        break;
    }
    return ran.well ? QString() : ran.error.isEmpty() ? Words::tr("it was refused") : ran.error;
}

bool isSetUp(Scheduler which, const QString &name)
{
    switch (which) {
    case Scheduler::SystemdTimer:
        return QFile::exists(systemdFolder() + u'/' + name + u".timer"_s);
    case Scheduler::Crontab: {
        const QStringList lines = userCrontab().text.split(u'\n');
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QString &line) { return line.endsWith(mark(name)); });
    }
    case Scheduler::Launchd:
        return QFile::exists(launchdFile(name));
    case Scheduler::TaskScheduler:
        return run(u"schtasks"_s, {u"/Query"_s, u"/TN"_s, name}).well;
    case Scheduler::None:
        break;
    }
    return false;
}

} // namespace Slipway::Platform
