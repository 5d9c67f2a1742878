// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/interrupts.h"

#include "platform/signals.h"

#include <atomic>

namespace Slipway::Platform {

namespace {

std::atomic<int> interrupts{0};
std::atomic<int> hangUpCount{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void countInterrupt(int signal)
{
    if (signal == SIGINT)
        ++interrupts;
    else
        ++hangUpCount;
#ifdef _WIN32
    std::signal(signal, countInterrupt); // which takes it away with each signal
#endif
}

} // namespace

#ifdef _WIN32
SignalHandlers::SignalHandlers(const std::vector<int> &numbers, void (*handler)(int))
{
    for (const int signal : numbers)
        m_before.emplace_back(signal, std::signal(signal, handler));
}

SignalHandlers::~SignalHandlers()
{
    for (const auto &[signal, before] : m_before)
        std::signal(signal, before);
}
#else
SignalHandlers::SignalHandlers(const std::vector<int> &numbers, void (*handler)(int))
{
    for (const int signal : numbers) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if ((before.sa_flags & SA_SIGINFO) == 0 && before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
        m_before.emplace_back(signal, before);
    }
}

SignalHandlers::~SignalHandlers()
{
    for (const auto &[signal, before] : m_before)
        ::sigaction(signal, &before, nullptr);
}
#endif

struct Interrupts::Before
{
#ifdef SIGHUP
    SignalHandlers handlers{{SIGINT, SIGTERM, SIGHUP}, countInterrupt};
#else
    SignalHandlers handlers{{SIGINT, SIGTERM}, countInterrupt};
#endif
};

Interrupts::Interrupts()
{
    interrupts = 0;
    hangUpCount = 0;
    m_before = std::make_unique<Before>();
}

Interrupts::~Interrupts() = default;

int Interrupts::count() const
{
    return interrupts;
}

int Interrupts::hangUps() const
{
    return hangUpCount;
}

} // namespace Slipway::Platform
