// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/keptpassphrase.h"

#include "domain/error.h"
#include "operations/backups/keptkey.h"
#include "sync/sealed.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

namespace Slipway::Wiring {

using namespace Qt::StringLiterals;
using Credentials::CredentialStore;
using Domain::Secret;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Operations::PassphraseQuestion;
using Operations::PassphraseSource;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Wiring)
};

/// Of one that somebody has chosen: who steals the laptop has all the time to guess.
constexpr qsizetype shortest = 16;

/// The same for all processes of this person, whichever environment's folder they fill: the keychain is one.
QString lockPath(const QString &key)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/slipway"_s;
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + u"/passphrase-"_s + QString::fromLatin1(name) + u".lock"_s;
}

Secret madeAndKept(CredentialStore &store, const QString &key, const QString &folder,
                   const PassphrasePerson &person)
{
    const QString byVariable =
        Words::tr("Without a keychain set SLIPWAY_KEPT_PASSPHRASE to one of your own (openssl rand "
                  "-base64 24), and keep it elsewhere too.");
    const auto requireKeychain = [&] {
        if (!store.isPersistent())
            throw Domain::PreconditionFailed(
                Words::tr("Kept files may hold secrets and are encrypted, and there is no keychain here that "
                          "would keep a passphrase: %1")
                    .arg(store.limitation()),
                byVariable, {Words::tr("everything in %1").arg(folder)});
    };
    requireKeychain();
    if (!person.show)
        throw Domain::PreconditionFailed(
            Words::tr(
                "Kept files may hold secrets and are encrypted. The passphrase for that is made and shown "
                "once, on a terminal, and this is none."),
            Words::tr("Run slipway-cli backup pull --kept once on a terminal.") + u'\n' + byVariable,
            {Words::tr("everything in %1").arg(folder)});
    QLockFile lock(lockPath(key));
    lock.setStaleLockTime(0); // a lock of a process that is gone is stale, another is not
    // Where no lock can be had, what is read before it is kept tells almost as well.
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        throw Domain::PreconditionFailed(
            Words::tr("Another pull is making the passphrase of the kept copies at this moment, so none was "
                      "made here."),
            Words::tr("Take down the one that is shown there, then run this again: the keychain has it then."),
            {Words::tr("everything in %1").arg(folder)});
    if (auto kept = store.read(key)) // which was shown a moment ago
        return std::move(*kept);
    requireKeychain(); // one that failed just now gave nothing, and may have one
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
    const Domain::CredentialUnavailable notKept(
        Words::tr("The keychain did not keep the passphrase; nothing was encrypted. %1").arg(forget),
        byVariable);
    if (!store.isPersistent()) // what was read just now is no evidence
        throw notKept;
    store.write(key, made);
    // What a store keeps in memory, for want of a keychain, reads well too, and is gone with the program.
    const bool inKeychain = store.isPersistent();
    const auto kept = store.read(key);
    if (inKeychain && store.isPersistent() && kept && kept->reveal() == made.reveal())
        return made;
    try {
        store.remove(key);
    } catch (const Domain::CredentialUnavailable &) { // it is gone from memory at least
    }
    throw notKept;
}

/// Where the keychain has one for all environments. An environment that was encrypted with another has one of its own
/// beside it: to overwrite the first would lock the others out.
QString ownKey(const QString &key, const QString &environment)
{
    return key + u':' + environment;
}

/// Keeps one that has opened the archives. That the keychain doesn't is no reason to stop: it is asked for again.
void keepProved(CredentialStore &store, const QString &key, const QString &environment, const Secret &proved)
{
    try {
        if (!store.isPersistent())
            return;
        const auto shared = store.read(key);
        // A keychain that fails for a moment gives nothing, and may have another environment's there.
        const bool certain = store.isPersistent();
        if (!certain || !shared || shared->reveal() != proved.reveal())
            store.write(certain && !shared ? key : ownKey(key, environment), proved);
    } catch (const Domain::CredentialUnavailable &) {
    }
}

Secret askedFor(CredentialStore &store, const QString &key, const PassphraseQuestion &question,
                const PassphrasePerson &person, bool keychainHasAnother)
{
    PassphraseAsked asked{
        question.folder,
        keychainHasAnother
            ? Words::tr("The keychain has another passphrase than the one that these copies were made with.")
            : Words::tr("It is not in the keychain. Whoever copied these files first has written it down."),
        false};
    if (question.opens && store.isPersistent())
        asked.why += u' ' + Words::tr("What opens them is kept in the keychain.");
    while (true) {
        auto typed = person.ask ? person.ask(asked) : std::nullopt;
        const QString remedy =
            Words::tr("Run it on a terminal, which asks for it, or set SLIPWAY_KEPT_PASSPHRASE.");
        if ((!typed || typed->isEmpty()) && keychainHasAnother)
            throw Operations::WrongPassphrase(
                Words::tr(
                    "The passphrase in the keychain is not the one that the kept copies in %1 were made with.")
                    .arg(question.folder),
                remedy, {Words::tr("everything in %1").arg(question.folder)});
        if (!typed || typed->isEmpty())
            throw Domain::PreconditionFailed(
                Words::tr("The passphrase of the kept copies in %1 is not in the keychain.")
                    .arg(question.folder),
                remedy);
        if (!question.opens)
            return std::move(*typed);
        if (question.opens(*typed)) {
            keepProved(store, key, question.environment, *typed);
            return std::move(*typed);
        }
        asked.previousWasWrong = true;
    }
}

} // namespace

PassphraseSource passphraseSource(CredentialStore &store, const QString &project, PassphrasePerson person)
{
    return [&store, key = QString(u"kept:"_s + project),
            person = std::move(person)](const PassphraseQuestion &question) {
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
        bool keychainHasAnother = false;
        for (const QString &name : {ownKey(key, question.environment), key}) {
            auto kept = store.read(name);
            if (kept && (!question.opens || question.opens(*kept)))
                return std::move(*kept);
            keychainHasAnother = keychainHasAnother || kept;
        }
        if (question.mayMake)
            return madeAndKept(store, key, question.folder, person);
        return askedFor(store, key, question, person, keychainHasAnother);
    };
}

} // namespace Slipway::Wiring
