// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "operations/backups/keptpull.h"

namespace Slipway::Cli {

/// Where the passphrase of the encrypted archives comes from: the variable SLIPWAY_KEPT_PASSPHRASE (for scripts, which have
/// no keychain), the keychain, and where nothing was ever encrypted a new one, which is kept in the keychain and shown once
/// on the terminal: an archive whose passphrase is only in the same laptop's keychain is lost with it. An old one is asked
/// for on the terminal. Without any of that it throws PreconditionFailed with what to do. `session` must outlive it.
[[nodiscard]] Operations::PassphraseSource passphraseSource(Session &session);

} // namespace Slipway::Cli
