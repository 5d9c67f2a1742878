// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Slipway::Platform {

/// From now on the calling thread, and each that it starts, stands back behind whatever else wants the processor, of
/// this program and of others: for work that takes minutes and that nobody waits for at each moment. It can't be taken
/// back (Linux asks a privilege for that), so only for threads of one's own. Where the system has no such thing per
/// thread, nothing happens.
void lowerThreadPriority();

} // namespace Slipway::Platform
