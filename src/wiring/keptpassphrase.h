// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "operations/backups/keptpull.h"

namespace Slipway::Wiring {

/// How whoever sits there is shown and asked for the passphrase of kept copies. Called on the operation's thread, and may
/// block until somebody has answered.
struct PassphrasePerson
{
    /// Shows one that was made just now, the one time; false: nobody has taken it down. Null: nobody is there.
    std::function<bool(const Domain::Secret &made, const QString &folder)> show;
    /// Asks for the one of the copies in a folder; nothing: it was not given. May throw Cancelled.
    std::function<std::optional<Domain::Secret>(const QString &folder)> ask;
};

/// The passphrase of a project's kept copies: SLIPWAY_KEPT_PASSPHRASE, else the keychain's, else one that is made where one may
/// be, shown, and only then kept in the keychain, else what somebody types. One that nobody has taken down is forgotten, and
/// the operation Cancelled. Throws PreconditionFailed where there is no keychain, nobody to show it to, or another one was made
/// while it was shown; CredentialUnavailable where the keychain did not keep it. `store` must outlive the source.
[[nodiscard]] Operations::PassphraseSource passphraseSource(Credentials::CredentialStore &store,
                                                            const QString &project, PassphrasePerson person);

} // namespace Slipway::Wiring
