// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/hostkeycheck.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;
using Domain::ConnectionError;

namespace {

[[noreturn]] void refuse(const HostKey &key, const QString &message, const QString &remedy)
{
    ConnectionError error(ConnectionError::Kind::HostKeyChanged, message, remedy);
    error.setFingerprint(key.fingerprint());
    throw ConnectionError(error);
}

QString removal(const ResolvedTarget &target)
{
    return u"ssh-keygen -f '%1' -R '%2'"_s.arg(target.knownHosts,
                                               KnownHosts::entryName(target.address, target.port));
}

} // namespace

QString howToCheck(const HostKey &key)
{
    const QByteArray type = key.type();
    const QString name = type == "ssh-ed25519"            ? u"ed25519"_s
                         : type.startsWith("ecdsa-sha2-") ? u"ecdsa"_s
                                                          : u"rsa"_s;
    return u"ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub"_s.arg(name);
}

void refuseUnknownKey(const ResolvedTarget &target, const HostKey &key)
{
    ConnectionError error(
        ConnectionError::Kind::HostKeyUnknown,
        QCoreApplication::translate("Ssh", "The server %1 is not known yet. It showed the key %2.")
            .arg(KnownHosts::entryName(target.address, target.port), key.described()),
        QCoreApplication::translate("Ssh",
                                    "Compare the fingerprint with what \"%1\" prints on the server itself. "
                                    "If they are equal: slipway-cli hosts trust %2 --fingerprint %3")
            .arg(howToCheck(key), target.nameForCommands(), key.fingerprint()));
    error.setFingerprint(key.fingerprint());
    throw ConnectionError(error);
}

void refuseWrongKey(const ResolvedTarget &target, const HostKey &key, const KnownHosts::Verdict &verdict)
{
    const QString name = KnownHosts::entryName(target.address, target.port);
    switch (verdict.match) {
    case KnownHosts::Match::Known:
    case KnownHosts::Match::Unknown:
        return;
    case KnownHosts::Match::Changed:
        refuse(key,
               QCoreApplication::translate(
                   "Ssh",
                   "The key of %1 has changed. It showed %2, but %3 is known (%4). Either the server was "
                   "set up anew, or somebody stands between you and it. Nothing was sent.")
                   .arg(name, key.described(), verdict.knownFingerprints.join(u", "_s), verdict.where),
               QCoreApplication::translate("Ssh",
                                           "Ask who runs the server whether its key was changed, and compare "
                                           "with what \"%1\" prints there. Only then remove the old one "
                                           "with \"%2\" and trust the new one.")
                   .arg(howToCheck(key), removal(target)));
    case KnownHosts::Match::OtherType:
        refuse(key,
               QCoreApplication::translate(
                   "Ssh",
                   "%1 showed a key of another type than the known one: %2 instead of %3 (%4). A server that "
                   "was set up anew does that, and so does somebody who wants to be taken for it. "
                   "Nothing was sent.")
                   .arg(name, key.described(), verdict.knownFingerprints.join(u", "_s), verdict.where),
               QCoreApplication::translate("Ssh",
                                           "Compare with what \"%1\" prints on the server itself. If they are "
                                           "equal, remove the old entry with \"%2\" and trust the new key.")
                   .arg(howToCheck(key), removal(target)));
    case KnownHosts::Match::Revoked:
        refuse(key,
               QCoreApplication::translate("Ssh", "%1 showed the key %2, which is marked as revoked (%3). "
                                                  "Nothing was sent.")
                   .arg(name, key.described(), verdict.where),
               QCoreApplication::translate("Ssh", "Ask who runs the server for its new key."));
    }
}

} // namespace Slipway::Ssh
