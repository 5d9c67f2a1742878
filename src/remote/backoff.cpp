// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/backoff.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace Slipway::Remote {

bool Backoff::wait(const std::stop_token &stop)
{
    // Nobody notifies it: of the standard waits only this one ends early on a stop_token.
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, m_next, [] { return false; });
    m_next = std::min(m_next * 2, longest);
    return !stop.stop_requested();
}

} // namespace Slipway::Remote
