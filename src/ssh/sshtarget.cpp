// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshtarget.h"

#include "domain/error.h"
#include "ssh/clientconfig.h"
#include "ssh/plainfile.h"
#include "ssh/sshhandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;

namespace {

QString localUser()
{
    const SessionHandle session(ssh_new());
    // A null user means the one who runs this program, found in the platform's own way.
    ssh_options_set(session.get(), SSH_OPTIONS_USER, nullptr);
    char *user = nullptr;
    if (ssh_options_get(session.get(), SSH_OPTIONS_USER, &user) != SSH_OK)
        return {};
    const StringHandle owned(user);
    return QString::fromLocal8Bit(user);
}

QStringList defaultIdentities()
{
    QStringList found;
    for (const QString &name : {u"id_ed25519"_s, u"id_ecdsa"_s, u"id_rsa"_s}) {
        const QString file = QDir::homePath() + u"/.ssh/"_s + name;
        if (isPlainFile(file))
            found << file;
    }
    return found;
}

} // namespace

SshTarget targetOf(const Domain::Host &host)
{
    SshTarget target;
    target.name = host.name.text();
    target.address = host.address;
    target.port = host.port;
    target.user = host.user;
    target.identityFile = host.identityFile;
    target.knownHosts = host.knownHosts;
    target.proxyJump = host.proxyJump;
    return target;
}

ResolvedTarget resolve(const SshTarget &target)
{
    const QString home = QDir::homePath();
    const QString file = target.configFile.isEmpty() ? home + u"/.ssh/config"_s : target.configFile;
    if (isSpecialFile(file) && QFileInfo(file).canonicalFilePath() != "/dev/null"_L1)
        throw Domain::ConfigurationError(
            QCoreApplication::translate("Ssh", "%1 is no regular file, so it was not read.").arg(file),
            QCoreApplication::translate("Ssh", "Put the configuration of ssh there, or take it away."));
    const ClientConfig config = readClientConfig(file, target.address);
    const QString jump = !target.proxyJump.isEmpty() ? target.proxyJump : config.proxyJump;
    if (!jump.isEmpty() || !config.proxyCommand.isEmpty())
        throw Domain::ConfigurationError(
            QCoreApplication::translate("Ssh", "The host %1 is to be reached through %2, and Slipway cannot "
                                               "connect through another host yet.")
                .arg(target.name.isEmpty() ? target.address : target.name,
                     jump.isEmpty() ? u"ProxyCommand "_s + config.proxyCommand : jump),
            QCoreApplication::translate(
                "Ssh", "Until then, forward a port with \"ssh -L\" through the jump host and give that port in "
                       "the configuration, or remove proxy_jump there or ProxyJump and ProxyCommand in %1.")
                .arg(file));

    ResolvedTarget resolved;
    resolved.name = target.name;
    resolved.address = config.hostName.isEmpty() ? target.address : config.hostName;
    resolved.port = target.port ? *target.port : config.port.value_or(22);
    resolved.user = !target.user.isEmpty() ? target.user : config.user;
    if (resolved.user.isEmpty())
        resolved.user = localUser();
    resolved.identityIsExplicit = !target.identityFile.isEmpty() || !config.identityFiles.isEmpty();
    if (!target.identityFile.isEmpty())
        resolved.identityFiles << target.identityFile;
    else if (!config.identityFiles.isEmpty())
        resolved.identityFiles = config.identityFiles;
    else
        resolved.identityFiles = defaultIdentities();
    resolved.knownHosts = !target.knownHosts.isEmpty()       ? target.knownHosts
                          : !config.userKnownHosts.isEmpty() ? config.userKnownHosts
                                                             : QString(home + u"/.ssh/known_hosts"_s);
    return resolved;
}

QString ResolvedTarget::displayName() const
{
    const QString host = address.contains(u':') ? QString(u'[' + address + u']') : address;
    return port == 22 ? QString(user + u'@' + host)
                      : QString(user + u'@' + host + u':' + QString::number(port));
}

QString ResolvedTarget::nameForCommands() const
{
    return name.isEmpty() ? address : name;
}

QString ResolvedTarget::passwordKey() const
{
    return u"password:"_s + user + u'@' + address + u':' + QString::number(port);
}

QString passphraseKey(const QString &identityFile)
{
    return u"passphrase:"_s + identityFile;
}

} // namespace Slipway::Ssh
