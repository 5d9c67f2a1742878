// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/backups.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

void addLocalCopies(std::vector<Backup> &backups, const QString &environment,
                    const std::vector<Sync::LocalCopy> &copies, const QTimeZone &zone)
{
    QHash<QString, size_t> known;
    for (size_t i = 0; i < backups.size(); ++i) {
        if (backups[i].environment == environment)
            known[backups[i].id] = i;
    }
    static const QRegularExpression stamp(uR"(_(\d{8}_\d{6})(_\d+)?\.sql\.gz$)"_s);
    for (const Sync::LocalCopy &copy : copies) {
        using State = Sync::LocalCopy::State;
        if (const auto there = known.constFind(copy.name); there != known.constEnd()) {
            // Another size or hash is no copy.
            Backup &backup = backups[*there];
            const bool same = backup.sha256.isEmpty() || copy.sha256.isEmpty() || copy.sha256 == backup.sha256;
            backup.onLaptop = copy.size == backup.size && same;
            continue;
        }
        Backup backup;
        backup.id = copy.name;
        backup.environment = environment;
        backup.size = copy.size;
        backup.sha256 = copy.sha256;
        backup.onLaptop = true;
        backup.set = stampInName(copy.name); // the server no longer says what was taken together, the names do
        if (const auto match = stamp.match(copy.name); match.hasMatch()) {
            const QDateTime local = QDateTime::fromString(match.captured(1), u"yyyyMMdd_HHmmss"_s);
            backup.takenAt = QDateTime(local.date(), local.time(), zone).toUTC();
        }
        if (!backup.takenAt.isValid())
            backup.takenAt = QDateTime::fromMSecsSinceEpoch(copy.modified).toUTC();
        backup.state = copy.state == State::Verified  ? Backup::State::Verified
                       : copy.state == State::Damaged ? Backup::State::Damaged
                                                      : Backup::State::Unverified;
        backup.reason = copy.reason;
        if (backup.reason.isEmpty() && backup.state == Backup::State::Unverified)
            backup.reason = Words::tr("it lies on the laptop only, and was not verified here");
        backups.push_back(std::move(backup));
    }
    sortNewestFirst(backups);
}

QString localBackupFolder(const Configuration &configuration, const EnvironmentName &environment)
{
    if (configuration.backups.localDirectory.isEmpty())
        throw PreconditionFailed(
            Words::tr("The configuration names no folder for the second copies."),
            Words::tr("Put local_directory = \"~/Slipway/%1\" under [backups] in %2, or add "
                      "--to DIR.")
                .arg(configuration.projectName, configuration.file));
    return configuration.backups.localDirectory + u'/' + environment.text();
}

void requireBackups(const QString &environment, const QStringList &missing)
{
    if (!missing.isEmpty())
        throw PreconditionFailed(
            Words::tr("%1 has no backup %2.").arg(environment, missing.join(u", "_s)),
            Words::tr("slipway-cli backup list %1 shows those that are there.").arg(environment));
}

void requireReadable(const Context &context, const BackupListing &listing, const Environment &environment)
{
    const QString name = environment.name.text();
    const auto folder = listing.folders.find(name);
    if (folder != listing.folders.end() && folder->second.state == BackupFolder::State::Unreadable)
        throw PreconditionFailed(
            Words::tr("The folder of backups of %1 may not be read on the server: %2")
                .arg(name, environment.backups.text()),
            Words::tr("Give %1 the right to read it.").arg(context.configuration.host(environment.host).user),
            {Words::tr("the backups of %1").arg(name)});
}

BackupListing listBackups(const Context &context, const HostName &host,
                          const std::vector<Environment> &environments, std::stop_token stop)
{
    Remote::Command command;
    command.title = u"list the backups"_s;
    command.script = Scripts::script(u"backups/inventory.sh");
    QByteArray folders;
    for (const Environment &environment : environments)
        folders += environment.name.utf8() + '\t' + environment.backups.utf8() + '\n';
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_FOLDERS", folders}};
    const QByteArray output = Remote::outputOf(context.hosts.host(host), command, std::move(stop));
    BackupListing listing = parseBackupList(output, context.configuration, environments);
    if (context.configuration.backups.localDirectory.isEmpty())
        return listing;
    for (const Environment &environment : environments) {
        const Sync::LocalCopies copies(localBackupFolder(context.configuration, environment.name));
        addLocalCopies(listing.backups, environment.name.text(), copies.list(), listing.zone);
    }
    return listing;
}

namespace {

/// The files that are in no list because of their names.
QString misnamedText(const BackupListing &listing)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const QString &name : listing.misnamed.mid(0, most))
        names << u'"' + name + u'"';
    if (listing.misnamed.size() > most)
        names << u"…"_s;
    return Words::tr(
               "%n file(s) in the folders of backups can't be listed, since their names can't be those of "
               "backups: %1",
               nullptr, int(listing.misnamed.size()))
        .arg(names.join(u", "_s));
}

} // namespace

EachHost<std::vector<Backup>> allBackups(const Context &context, const QString &environment,
                                         const std::stop_token &stop)
{
    const auto environmentsOn = [&](const HostName &host) {
        std::vector<Environment> found;
        for (const Environment &one : context.configuration.environments) {
            if (one.host == host && (environment.isEmpty() || one.name.text() == environment))
                found.push_back(one);
        }
        return found;
    };
    const std::vector<HostName> hosts = environment.isEmpty()
                                            ? hostsOf(context.configuration)
                                            : std::vector{context.configuration.environment(environment).host};
    std::vector<HostFailure> closed;
    auto all = askEach(hosts, [&](const HostName &host) {
        const std::vector<Environment> environments = environmentsOn(host);
        BackupListing listing = listBackups(context, host, environments, stop);
        for (const Environment &one : environments) {
            if (auto failure = failureOf([&] { requireReadable(context, listing, one); }))
                closed.push_back({host, std::move(*failure)});
        }
        if (!listing.misnamed.isEmpty())
            closed.push_back({host, *failureOf([&] {
                                  throw CommandFailed(misnamedText(listing), std::nullopt, {},
                                                      Words::tr("Rename them on the server."));
                              })});
        return std::move(listing.backups);
    });
    std::move(closed.begin(), closed.end(), std::back_inserter(all.failures));
    return all;
}

} // namespace Slipway::Operations
