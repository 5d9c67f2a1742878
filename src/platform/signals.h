// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <utility>
#include <vector>

namespace Slipway::Platform {

/// Handles some signals for as long as it lives, those excepted that are ignored: whoever started the program so wanted
/// it. Within src/platform only.
class SignalHandlers
{
public:
    SignalHandlers(const std::vector<int> &numbers, void (*handler)(int));
    ~SignalHandlers();
    SignalHandlers(const SignalHandlers &) = delete;
    SignalHandlers &operator=(const SignalHandlers &) = delete;

private:
#ifdef _WIN32
    std::vector<std::pair<int, void (*)(int)>> m_before;
#else
    std::vector<std::pair<int, struct sigaction>> m_before;
#endif
};

} // namespace Slipway::Platform
