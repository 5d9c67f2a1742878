// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rescue.h"

#include "cli/print.h"
#include "domain/backups/backup.h"
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/backups.h"
#include "sync/localcopies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <optional>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Domain::Backup;
using Domain::Configuration;
using Domain::Environment;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// The section of the README, which is compiled in.
QString page()
{
    QFile file(u":/slipway/README.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the README is not compiled in");
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf("\n## When everything is on fire\n"_L1) + 1;
    const qsizetype end = text.indexOf("\n## "_L1, begin);
    if (begin <= 0 || end < 0)
        throw std::logic_error("the README has no page for the worst case");
    return text.mid(begin, end - begin);
}

QString shellArray(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellWord(word);
    return u'(' + quoted.join(u' ') + u')';
}

/// What ssh and scp are told before the address. What is not declared they find in ~/.ssh/config.
QStringList loginOptions(const Configuration &configuration, const Domain::Host &host)
{
    QStringList options;
    if (host.port)
        options << u"-o"_s << u"Port=%1"_s.arg(*host.port);
    if (!host.identityFile.isEmpty())
        options << u"-i"_s << host.identityFile;
    // ssh takes several files there, with blanks between them.
    if (!host.knownHosts.isEmpty())
        options << u"-o"_s << u"UserKnownHostsFile=\"%1\""_s.arg(host.knownHosts);
    QStringList jumps;
    for (const QString &jump : host.proxyJump.split(u',', Qt::SkipEmptyParts)) {
        const auto known = std::find_if(configuration.hosts.begin(), configuration.hosts.end(),
                                        [&](const Domain::Host &each) { return each.name.text() == jump; });
        if (known == configuration.hosts.end()) {
            jumps << jump;
            continue;
        }
        jumps << (known->user.isEmpty() ? QString() : QString(known->user + u'@')) + known->address
                     + (known->port ? u":%1"_s.arg(*known->port) : QString());
    }
    if (!jumps.isEmpty())
        options << u"-J"_s << jumps.join(u',');
    return options;
}

QStringList healthOf(const Environment &environment)
{
    QStringList asked;
    QStringList others;
    for (const Domain::Service &service : environment.services) {
        if (service.hostPort)
            (service.health.isEmpty() ? others : asked)
                << u"http://127.0.0.1:%1%2"_s.arg(*service.hostPort)
                       .arg(service.health.isEmpty() ? u"/"_s : service.health);
    }
    return asked.isEmpty() ? others : asked;
}

QJsonObject sidecarOf(const QString &backup)
{
    constexpr qint64 largest = qint64(4) << 20;
    QFile file(backup + ".json"_L1);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largest)).object()
                                          : QJsonObject();
}

/// The newest verified second copy, of the environment's own database where it is a set: its path, and those of the others.
std::optional<std::pair<QString, QStringList>> newestCopy(const QString &folder, const QString &environment)
{
    std::vector<Backup> copies;
    Operations::addLocalCopies(copies, environment, Sync::LocalCopies(folder).list(), QTimeZone::utc());
    std::erase_if(copies, [](const Backup &copy) { return copy.state != Backup::State::Verified; });
    if (copies.empty())
        return std::nullopt;
    const auto pathOf = [&](const QString &name) { return QDir(folder).absoluteFilePath(name); };
    const QString main = sidecarOf(pathOf(copies.front().id)).value("set_main"_L1).toString();
    QString chosen = copies.front().id;
    QStringList others;
    for (const Backup &copy : copies) {
        if (copy.set != copies.front().set || copy.set.isEmpty())
            continue;
        others << copy.id;
        if (copy.id == main)
            chosen = main;
    }
    others.removeAll(chosen);
    return std::pair(pathOf(chosen), others);
}

void addBackup(RescueValues &values, const Configuration &configuration, const Environment &environment)
{
    if (configuration.backups.localDirectory.isEmpty())
        return;
    const QString folder = Operations::localBackupFolder(configuration, environment.name);
    const auto newest = newestCopy(folder, environment.name.text());
    if (!newest) {
        values.notes << Words::tr("No verified copy of a backup lies in %1.").arg(folder);
        return;
    }
    const auto &[path, others] = *newest;
    values.words[u"BACKUP"_s] = shellWord(path);
    const QJsonObject sidecar = sidecarOf(path);
    if (const QString database = sidecar.value("database"_L1).toString(); !database.isEmpty())
        values.words[u"DATABASE"_s] = shellWord(database);
    // What was live when the backup was taken is what goes with its data.
    static const QRegularExpression release(u"^\\d{8}-\\d{6}-([0-9a-f]{7})-"_s);
    if (const auto match = release.match(sidecar.value("release"_L1).toString()); match.hasMatch())
        values.words[u"COMMIT"_s] = match.captured(1);
    if (!others.isEmpty())
        values.notes << Words::tr("The other databases of that backup: %1.").arg(others.join(u", "_s));
}

void addRoutes(RescueValues &values, const Configuration &configuration, const Environment &environment)
{
    QStringList others;
    for (const Domain::Route &route : configuration.routes) {
        if (route.environment != environment.name.text() || !route.source.isEmpty())
            continue;
        if (values.words.contains(u"DOMAIN"_s)) {
            others << u"%1 (%2)"_s.arg(route.domain, route.upstream);
            continue;
        }
        values.words[u"DOMAIN"_s] = shellWord(route.domain);
        values.words[u"UPSTREAM"_s] = shellWord(route.upstream);
    }
    if (!others.isEmpty())
        values.notes << Words::tr("Further domains: %1.").arg(others.join(u", "_s));
}

QString pointWord(Domain::Hook::Point point)
{
    switch (point) {
    case Domain::Hook::Point::BeforeBuild:
        return u"before-build"_s;
    case Domain::Hook::Point::AfterBuild:
        return u"after-build"_s;
    case Domain::Hook::Point::BeforeStart:
        return u"before-start"_s;
    case Domain::Hook::Point::AfterStart:
        break;
    }
    return u"after-start"_s;
}

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    const bool seen = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\t' || Domain::isUnprintable(c.unicode());
    });
    if (seen)
        return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
    QString word = u"$'"_s;
    for (const char byte : text.toUtf8())
        word += u"\\x%1"_s.arg(uint(uchar(byte)), 2, 16, QChar(u'0'));
    return word + u'\'';
}

QString filledPage(const QString &page, const std::map<QString, QString> &words, QStringList &unknown)
{
    static const QRegularExpression line(uR"(^([A-Z_]+)=(.*?)(\s{2,}# .*)?$)"_s);
    QStringList lines = page.split(u'\n');
    bool within = false;
    for (QString &each : lines) {
        if (each.startsWith("```"_L1)) {
            if (within)
                break;
            within = each == "```bash values"_L1;
            continue;
        }
        const auto match = within ? line.match(each) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const auto word = words.find(match.captured(1));
        QString comment = match.captured(3).trimmed().mid(2);
        if (word == words.end()) {
            unknown << match.captured(1);
            // In a page of nothing but examples there is no need to say which are.
            if (words.empty())
                continue;
            comment.prepend("NOT KNOWN HERE, an example: "_L1);
        }
        const QString text =
            match.captured(1) + u'=' + (word == words.end() ? match.captured(2) : word->second);
        each = comment.isEmpty() ? text : QString(text.leftJustified(34) + u"  # "_s + comment);
    }
    return lines.join(u'\n');
}

RescueValues rescueValues(const Configuration &configuration, const Environment &environment)
{
    const Domain::Host &host = configuration.host(environment.host);
    RescueValues values;
    values.words = {
        {u"ADDRESS"_s, shellWord(host.address)},
        {u"SSH"_s, shellArray(loginOptions(configuration, host))},
        {u"PROJECT"_s, shellWord(environment.composeProject)},
        {u"DIRECTORY"_s, shellWord(environment.directory.text())},
        {u"COMPOSE_FILES"_s, shellArray(environment.composeFiles())},
        {u"COMPOSE_ENV"_s, environment.envFile.isEmpty() ? QString() : shellWord(environment.envFile)},
        {u"PROFILES"_s,
         environment.profiles.isEmpty() ? QString() : shellWord(environment.profiles.join(u','))},
        {u"ENVIRONMENT"_s, environment.name.text()},
        {u"STATE"_s, configuration.stateDirectory.isEmpty() ? u"~/.slipway/"_s + configuration.projectName
                                                            : shellWord(configuration.stateDirectory)},
        {u"BACKUPS"_s, shellWord(environment.backups.text())},
        {u"HEALTH"_s, shellArray(healthOf(environment))},
        {u"SOURCE"_s, shellWord(configuration.source)},
    };
    if (environment.composeProject.isEmpty())
        values.words.erase(u"PROJECT"_s);
    if (!host.user.isEmpty())
        values.words[u"ACCOUNT"_s] = shellWord(host.user);
    if (environment.database) {
        const Domain::Database &database = *environment.database;
        values.words[u"CONTAINER"_s] = database.container.text();
        values.words[u"DATABASE_USER"_s] = database.user.isEmpty() ? QString() : shellWord(database.user);
        if (!database.name.isEmpty())
            values.words[u"DATABASE"_s] = shellWord(database.name);
        addBackup(values, configuration, environment);
    }
    addRoutes(values, configuration, environment);
    for (const Domain::Hook &hook : environment.hooks) {
        QStringList command;
        for (const QString &word : hook.command)
            command << shellWord(word);
        const QString where = hook.service.isEmpty() ? Words::tr("in DIRECTORY") : hook.service;
        values.notes << Words::tr("A hook that no line below runs, %1, %2: %3")
                            .arg(pointWord(hook.at), where, command.join(u' '));
    }
    return values;
}

int rescue(const Arguments &arguments)
{
    RescueValues values;
    QString name;
    QString file;
    QString problem;
    try {
        const Configuration configuration = Domain::readConfiguration(
            arguments.config.isEmpty() ? Domain::findConfiguration(QDir::currentPath()) : arguments.config);
        const Environment &environment = arguments.word(1).isEmpty()
                                             ? configuration.environments.back()
                                             : configuration.environment(arguments.word(1));
        name = environment.name.text();
        file = configuration.file;
        values = rescueValues(configuration, environment);
    } catch (const Domain::ConfigurationError &error) {
        problem = error.text();
    }
    QStringList unknown;
    const QString text = filledPage(page(), values.words, unknown);
    if (arguments.json) {
        QJsonObject words;
        for (const auto &[variable, word] : values.words)
            words.insert(variable, word);
        const auto orNull = [](const QString &each) {
            return each.isEmpty() ? QJsonValue() : QJsonValue(each);
        };
        printJson(QJsonDocument(QJsonObject{{u"environment"_s, orNull(name)},
                                            {u"configuration"_s, orNull(file)},
                                            {u"problem"_s, orNull(problem)},
                                            {u"values"_s, words},
                                            {u"unknown"_s, QJsonArray::fromStringList(unknown)},
                                            {u"notes"_s, QJsonArray::fromStringList(values.notes)},
                                            {u"page"_s, text}}));
        return 0;
    }
    QStringList head;
    if (problem.isEmpty())
        head << Words::tr("The values are those of %1 in %2.").arg(name, file);
    else
        head << problem << Words::tr("So the values are the README's examples: put your own in their places.");
    if (problem.isEmpty() && !unknown.isEmpty())
        head << Words::tr("Not known here, and still the README's examples: %1.").arg(unknown.join(u", "_s));
    head += values.notes;
    printLine(head.join(u'\n') + u"\n\n"_s + text.trimmed());
    return 0;
}

} // namespace Slipway::Cli
