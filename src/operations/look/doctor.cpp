// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/doctor.h"

#include "findings/findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

using Area = Check::Area;
using State = Check::State;

QString expanded(const QString &path)
{
    return path == "~"_L1 || path.startsWith("~/"_L1) ? QString(QDir::homePath() + path.mid(1)) : path;
}

Check keyFile(const Host &host)
{
    Check check{Area::Laptop, u"identity-file"_s, State::Good, {}, {}};
    const QFileInfo file(host.identityFile);
    if (!file.exists()) {
        check.state = State::Bad;
        check.message =
            Words::tr("The key file %1 of host %2 does not exist.").arg(host.identityFile, host.name.text());
        check.fix =
            Words::tr("Correct identity_file in slipway.toml, or make a key: ssh-keygen -t ed25519 -f %1")
                .arg(host.identityFile);
    } else if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) {
        check.state = State::Doubtful;
        check.message =
            Words::tr("The key file %1 can be read by others on this computer.").arg(host.identityFile);
        check.fix = Words::tr("chmod 600 %1").arg(host.identityFile);
    } else {
        check.message = Words::tr("The key file %1 is there.").arg(host.identityFile);
    }
    return check;
}

Check localFolder(const Configuration &configuration)
{
    Check check{Area::Laptop, u"local-backups"_s, State::Good, {}, {}};
    const QString path = expanded(configuration.backups.localDirectory);
    QFileInfo standing(path);
    while (!standing.exists() && standing.filePath() != standing.path())
        standing.setFile(standing.path());
    if (!standing.isDir() || !standing.isWritable()) {
        check.state = State::Bad;
        check.message = Words::tr("The second copies of backups can't be written to %1.").arg(path);
        check.fix = Words::tr("Correct local_directory under [backups] in slipway.toml.");
    } else {
        check.message = Words::tr("Second copies of backups go to %1.").arg(path);
    }
    return check;
}

Check good(const QString &name, const QString &message)
{
    return {Area::Server, name, State::Good, message, {}};
}

} // namespace

std::vector<Check> laptopChecks(const Configuration &configuration, const QString &keychainProblem)
{
    std::vector<Check> checks;
    checks.push_back({Area::Laptop,
                      u"configuration"_s,
                      State::Good,
                      Words::tr("%1 is good: %2.").arg(configuration.file, configuration.title),
                      {}});
    const QFileInfo source(configuration.source);
    if (source.isDir() && source.isReadable()) {
        checks.push_back({Area::Laptop,
                          u"source"_s,
                          State::Good,
                          Words::tr("The local tree is %1.").arg(configuration.source),
                          {}});
    } else {
        checks.push_back(
            {Area::Laptop, u"source"_s, State::Bad,
             Words::tr("The local tree %1 is no folder that can be read.").arg(configuration.source),
             Words::tr("Correct source under [project] in slipway.toml.")});
    }
    for (const Host &host : configuration.hosts) {
        if (!host.identityFile.isEmpty())
            checks.push_back(keyFile(host));
    }
    if (keychainProblem.isEmpty()) {
        checks.push_back(
            {Area::Laptop, u"keychain"_s, State::Good, Words::tr("The keychain keeps passwords."), {}});
    } else {
        checks.push_back({Area::Laptop, u"keychain"_s, State::Doubtful,
                          Words::tr("Passwords can't be kept: %1").arg(keychainProblem),
                          Words::tr("Use a key with an agent; or unlock or install a keychain.")});
    }
    checks.push_back(localFolder(configuration));
    return checks;
}

std::vector<Check> serverChecks(const Configuration &configuration, const ObservedServer &server)
{
    const std::vector<ObservedServer> servers{server};
    // What a deploy would stumble over; the rest of the findings has a command of its own.
    static const QStringList relevant{u"tools-missing"_s,
                                      u"docker-unavailable"_s,
                                      u"compose-missing"_s,
                                      u"directory-missing"_s,
                                      u"directory-not-writable"_s,
                                      u"state-directory-differs"_s,
                                      u"compose-project-differs"_s,
                                      u"compose-project-not-pinned"_s,
                                      u"compose-file-broken"_s,
                                      u"disk-low"_s,
                                      u"clock-skew"_s,
                                      u"job-interrupted"_s,
                                      u"not-readable"_s,
                                      u"nginx-missing"_s,
                                      u"cron-not-running"_s,
                                      u"database-volume-new"_s};
    std::vector<Check> checks;
    QStringList told;
    for (const Finding &finding : Findings::findings({configuration, servers})) {
        if (!relevant.contains(finding.id))
            continue;
        told << finding.id;
        checks.push_back({Area::Server, finding.id,
                          finding.severity == Finding::Severity::Error ? State::Bad : State::Doubtful,
                          finding.message, finding.fix});
    }
    const auto fine = [&](const QStringList &ids, const QString &name, const QString &message) {
        for (const QString &id : ids) {
            if (told.contains(id))
                return;
        }
        checks.push_back(good(name, message));
    };
    fine({u"tools-missing"_s}, u"tools"_s, Words::tr("The tools that operations need are there."));
    fine({u"docker-unavailable"_s}, u"docker"_s,
         Words::tr("Docker %1 may be used by %2.").arg(server.dockerVersion, server.user));
    fine({u"compose-missing"_s, u"docker-unavailable"_s}, u"compose"_s,
         Words::tr("Compose %1 is there.").arg(server.composeVersion));
    fine({u"directory-missing"_s, u"directory-not-writable"_s}, u"directories"_s,
         Words::tr("The environments' directories can be written."));
    fine({u"compose-project-differs"_s, u"compose-project-not-pinned"_s}, u"compose-project"_s,
         Words::tr("The compose projects are pinned, and are those of the running containers."));
    fine({u"disk-low"_s}, u"disk"_s, Words::tr("There is room for the next backup and build."));
    fine({u"clock-skew"_s}, u"clock"_s, Words::tr("The clocks of server and laptop agree."));
    fine({u"cron-not-running"_s}, u"cron"_s, Words::tr("Cron runs, or nothing needs it."));
    return checks;
}

} // namespace Slipway::Operations
