// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ssh/knownhosts.h"
#include "ssh/sshtarget.h"

namespace Slipway::Ssh {

/// The command that shows a key's fingerprint on the server itself.
[[nodiscard]] QString howToCheck(const HostKey &key);

/// Throws ConnectionError (HostKeyUnknown): nobody has said that this key is the right one.
[[noreturn]] void refuseUnknownKey(const ResolvedTarget &target, const HostKey &key);

/// Throws ConnectionError (HostKeyChanged) for the verdicts Changed, OtherType and Revoked; else returns.
void refuseWrongKey(const ResolvedTarget &target, const HostKey &key, const KnownHosts::Verdict &verdict);

} // namespace Slipway::Ssh
