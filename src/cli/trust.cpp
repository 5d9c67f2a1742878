// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actions.h"

#include "cli/confirm.h"
#include "cli/print.h"
#include "domain/error.h"
#include "platform/terminal.h"
#include "wiring/hostaccess.h"

#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Domain::Host;
using Domain::Secret;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

const Host &hostWord(const Session &session)
{
    const QString name = session.arguments().word(2);
    QStringList names;
    for (const Domain::Host &host : session.configuration().hosts) {
        if (host.name.text() == name)
            return host;
        names << host.name.text();
    }
    throw Domain::UsageError(Words::tr("There is no host \"%1\" in the configuration. There are: %2.")
                                 .arg(name, names.join(u", "_s)));
}

Operations::Plan trialOf(const QString &kind, const Host &host)
{
    Operations::Plan trial;
    trial.kind = kind;
    trial.facts = {{u"host"_s, host.name.text()}};
    return trial;
}

/// From the terminal without showing it, else a line of stdin, so that a script need not put it on a command line.
Secret readPassword(const QString &login)
{
    if (auto secret = Platform::readSecret(Words::tr("Password of %1: ").arg(login)))
        return std::move(*secret);
    QTextStream input(stdin);
    return Domain::Secret(input.readLine().toUtf8());
}

} // namespace

int trustHost(Session &session)
{
    const Domain::Host &host = hostWord(session);
    if (session.arguments().fingerprint.isEmpty()) {
        throw Domain::UsageError(
            Words::tr("Which fingerprint is to be trusted? Add --fingerprint SHA256:..."),
            Words::tr("On the server itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"));
    }
    const QString &fingerprint = session.arguments().fingerprint;
    if (session.arguments().dryRun) {
        const Wiring::RightKey key = Wiring::compareHostKey(host, fingerprint);
        Operations::Plan trial = trialOf(u"hosts trust"_s, host);
        trial.nothingToDo = key.wasKnown;
        trial.summary =
            key.wasKnown ? Words::tr("The %1 key of %2 is trusted already (%3).")
                               .arg(key.type, host.name.text(), key.knownHosts)
                         : Words::tr("Trusts the %1 key of %2, which has that fingerprint, and adds it to %3.")
                               .arg(key.type, host.name.text(), key.knownHosts);
        trial.facts.insert(u"type"_s, key.type);
        trial.facts.insert(u"fingerprint"_s, fingerprint);
        trial.facts.insert(u"known_hosts"_s, key.knownHosts);
        return showPlan(session, trial);
    }
    const QString type = Wiring::trustHost(host, fingerprint).type;
    printLine(Words::tr("The %1 key of %2 is trusted from now on.").arg(type, host.name.text()));
    return 0;
}

int setCredentials(Session &session)
{
    const Domain::Host &host = hostWord(session);
    const QString login = Wiring::loginName(host);
    Credentials::CredentialStore &store = session.credentials();
    // First of all: whether a store keeps anything is found out by writing to it.
    if (session.arguments().dryRun) {
        Operations::Plan trial = trialOf(u"credentials set"_s, host);
        trial.summary = Words::tr("Asks for the password of %1, and keeps it in the keychain.").arg(login);
        return showPlan(session, trial);
    }
    if (!store.isPersistent())
        throw Domain::CredentialUnavailable(
            Words::tr("The password of %1 can't be kept: %2").arg(login, store.limitation()));
    const Domain::Secret secret = readPassword(login);
    if (secret.isEmpty())
        throw Domain::UsageError(Words::tr("No password was given; nothing was kept."));
    store.write(Wiring::passwordKey(host), secret);
    printLine(Words::tr("The password of %1 is kept in the keychain.").arg(login));
    return 0;
}

int removeCredentials(Session &session)
{
    const Domain::Host &host = hostWord(session);
    Credentials::CredentialStore &store = session.credentials();
    if (session.arguments().dryRun) {
        const bool isThere = store.read(Wiring::passwordKey(host)).has_value();
        Operations::Plan trial = trialOf(u"credentials remove"_s, host);
        trial.nothingToDo = !isThere;
        trial.summary =
            isThere ? Words::tr("Takes the password of %1 out of the keychain.").arg(Wiring::loginName(host))
                    : Words::tr("The keychain gives no password of %1.").arg(Wiring::loginName(host));
        return showPlan(session, trial);
    }
    if (!store.isPersistent())
        throw Domain::CredentialUnavailable(
            Words::tr("The keychain can't be reached: %1").arg(store.limitation()));
    store.remove(Wiring::passwordKey(host));
    printLine(Words::tr("The password of %1 is no longer in the keychain.").arg(Wiring::loginName(host)));
    return 0;
}

} // namespace Slipway::Cli
