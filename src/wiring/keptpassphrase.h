// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "operations/backups/keptpull.h"

namespace Slipway::Wiring {

/// What somebody is asked for the passphrase of kept copies.
struct PassphraseAsked
{
    QString folder;
    QString why;                   ///< a sentence: why it is not known
    bool previousWasWrong = false; ///< what was typed just now is another one
};

/// How whoever sits there is shown and asked for the passphrase of kept copies. Called on the operation's thread, and may
/// block until somebody has answered.
struct PassphrasePerson
{
    /// Shows one that was made just now, the one time; false: nobody has taken it down. Null: nobody is there.
    std::function<bool(const Domain::Secret &made, const QString &folder)> show;
    /// Asks for that of copies that are there; nothing: it was not given. May throw Cancelled. Null: nobody is there.
    std::function<std::optional<Domain::Secret>(const PassphraseAsked &asked)> ask;
};

/// The passphrase of a project's kept copies: SLIPWAY_KEPT_PASSPHRASE, else one of the keychain that opens what is there, else
/// one that is made where one may be, shown, and only then kept in the keychain, else what somebody types: asked for until it
/// opens what is there, and only then kept in the keychain, beside what other environments have. One that nobody has taken down
/// is forgotten, and the operation Cancelled. Throws PreconditionFailed where there is no keychain, nobody to show it to, or
/// another process makes one at this moment; WrongPassphrase where the keychain has another one, and nobody gives the right
/// one; CredentialUnavailable where the keychain did not keep it. `store` must outlive the source.
[[nodiscard]] Operations::PassphraseSource passphraseSource(Credentials::CredentialStore &store,
                                                            const QString &project, PassphrasePerson person);

} // namespace Slipway::Wiring
