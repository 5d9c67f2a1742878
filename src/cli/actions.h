// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

/// The commands that do something. Each returns the exit code; what goes wrong before anything began is thrown as
/// Domain::Error.
namespace Slipway::Cli {

[[nodiscard]] int deploy(Session &session);
[[nodiscard]] int promote(Session &session);
[[nodiscard]] int rollback(Session &session);
[[nodiscard]] int restart(Session &session);
[[nodiscard]] int renewCertificate(Session &session);
[[nodiscard]] int lock(Session &session);
[[nodiscard]] int unlock(Session &session);
[[nodiscard]] int attach(Session &session);
[[nodiscard]] int cancel(Session &session);
[[nodiscard]] int recover(Session &session);
[[nodiscard]] int nginxApply(Session &session);
[[nodiscard]] int trustHost(Session &session);
[[nodiscard]] int setCredentials(Session &session);
[[nodiscard]] int removeCredentials(Session &session);

/// A protected environment is named, by typing it or with --confirm. Throws PreconditionFailed when it is not.
void confirmProtected(const Session &session, const Domain::Environment &environment);

} // namespace Slipway::Cli
