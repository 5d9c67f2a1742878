// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/keptpassphrase.h"

#include "domain/error.h"
#include "sync/sealed.h"

#include <QCoreApplication>

namespace Slipway::Wiring {

using namespace Qt::StringLiterals;
using Credentials::CredentialStore;
using Domain::Secret;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Operations::PassphraseSource;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Wiring)
};

/// Of one that somebody has chosen: who steals the laptop has all the time to guess.
constexpr qsizetype shortest = 16;

Secret madeAndKept(CredentialStore &store, const QString &key, const QString &folder,
                   const PassphrasePerson &person)
{
    const QString byVariable =
        Words::tr("Without a keychain set SLIPWAY_KEPT_PASSPHRASE to one of your own (openssl rand "
                  "-base64 24), and keep it elsewhere too.");
    if (!store.isPersistent())
        throw Domain::PreconditionFailed(
            Words::tr("Kept files may hold secrets and are encrypted, and there is no keychain here that "
                      "would keep a passphrase: %1")
                .arg(store.limitation()),
            byVariable, {Words::tr("everything in %1").arg(folder)});
    if (!person.show)
        throw Domain::PreconditionFailed(
            Words::tr(
                "Kept files may hold secrets and are encrypted. The passphrase for that is made and shown "
                "once, on a terminal, and this is none."),
            Words::tr("Run slipway-cli backup pull --kept once on a terminal.") + u'\n' + byVariable,
            {Words::tr("everything in %1").arg(folder)});
    Secret made = Sync::madePassphrase();
    // Shown before it is kept: another pull would take it silently meanwhile, and encrypt with what nobody has taken down.
    if (!person.show(made, folder))
        throw Domain::Cancelled();
    const QString forget = Words::tr("What was just shown is not used: forget it.");
    if (store.read(key))
        throw Domain::PreconditionFailed(
            Words::tr("Another pull has made a passphrase meanwhile. %1").arg(forget),
            Words::tr("Run it again; the keychain has the other one, which was shown there."),
            {Words::tr("everything in %1").arg(folder)});
    store.write(key, made);
    const auto kept = store.read(key);
    if (!kept || kept->reveal() != made.reveal())
        throw Domain::CredentialUnavailable(
            Words::tr("The keychain did not keep the passphrase; nothing was encrypted. %1").arg(forget),
            byVariable);
    return made;
}

} // namespace

PassphraseSource passphraseSource(CredentialStore &store, const QString &project, PassphrasePerson person)
{
    return [&store, key = QString(u"kept:"_s + project),
            person = std::move(person)](const Operations::PassphraseQuestion &question) {
        const QByteArray given = qgetenv("SLIPWAY_KEPT_PASSPHRASE");
        if (!given.isEmpty()) {
            if (question.mayMake && given.size() < shortest)
                throw Domain::PreconditionFailed(
                    Words::tr(
                        "SLIPWAY_KEPT_PASSPHRASE has fewer than %1 characters; nothing was encrypted with it.")
                        .arg(shortest),
                    Words::tr("openssl rand -base64 24 prints a good one."));
            return Secret(given);
        }
        if (auto kept = store.read(key))
            return std::move(*kept);
        if (question.mayMake)
            return madeAndKept(store, key, question.folder, person);
        auto typed = person.ask(question.folder);
        if (!typed || typed->isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr("The passphrase of the kept copies in %1 is not in the keychain.")
                    .arg(question.folder),
                Words::tr("Run it on a terminal, which asks for it, or set SLIPWAY_KEPT_PASSPHRASE."));
        return std::move(*typed);
    };
}

} // namespace Slipway::Wiring
