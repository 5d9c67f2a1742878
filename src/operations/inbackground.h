// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>
#include <stop_token>
#include <thread>

namespace Slipway::Operations {

/// Works on a thread of its own from its construction on. Who leaves without the result asks it to stop and waits until
/// it has. For one thread.
template <typename Value>
class InBackground
{
public:
    /// `stop` stops the work, too.
    InBackground(std::function<Value(std::stop_token)> work, std::stop_token stop)
        : m_thread([this, work = std::move(work)](std::stop_token token) {
            try {
                m_promise.set_value(work(std::move(token)));
            } catch (...) {
                m_promise.set_exception(std::current_exception());
            }
        })
        , m_passOn(std::move(stop), [this] { m_thread.request_stop(); })
    {
    }

    /// Waits for the result; throws what the work threw. Once.
    [[nodiscard]] Value take() { return m_promise.get_future().get(); }

private:
    std::promise<Value> m_promise;
    std::jthread m_thread;
    std::stop_callback<std::function<void()>> m_passOn;
};

} // namespace Slipway::Operations
