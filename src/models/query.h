// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QObject>
#include <functional>
#include <stop_token>
#include <thread>

namespace Slipway::Models {

/// Why a query brought no value.
struct Failure
{
    QString message;
    QString remedy;
    QStringList unchanged;
    bool needsPerson = false; ///< a login or a host key: asking again by itself would only bother
};

/// For ConnectionError too.
[[nodiscard]] inline Failure failureOf(const Domain::Error &error)
{
    const auto *connection = dynamic_cast<const Domain::ConnectionError *>(&error);
    using Kind = Domain::ConnectionError::Kind;
    return {error.message(), error.remedy(), error.unchanged(),
            connection && connection->kind() != Kind::Unreachable && connection->kind() != Kind::Lost};
}

/// Asks one blocking question on a thread of its own and brings the answer home to the thread that owns this
/// object. One question at a time. The destructor asks the question to stop and waits; an answer that is still on
/// its way then is dropped.
template <typename Value>
class Query
{
public:
    Query() = default;
    ~Query() { stop(); }
    Q_DISABLE_COPY_MOVE(Query)

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// False, and nothing is asked, while another question is open. `ask` may throw Domain::Error and Cancelled;
    /// a cancelled question is answered by nothing at all.
    bool start(std::function<Value(std::stop_token)> ask, std::function<void(Value)> answered,
               std::function<void(const Failure &)> failed)
    {
        if (m_running)
            return false;
        if (m_thread.joinable())
            m_thread.join(); // it has posted its answer, so this does not wait
        m_running = true;
        m_thread = std::jthread([this, ask = std::move(ask), answered = std::move(answered),
                                 failed = std::move(failed)](const std::stop_token &stopToken) {
            try {
                Value value = ask(stopToken);
                home([answered, value = std::move(value)]() mutable { answered(std::move(value)); });
            } catch (const Domain::Error &error) {
                home([failed, failure = failureOf(error)] { failed(failure); });
            } catch (const Domain::Cancelled &) {
                home([] {});
            } catch (const std::exception &error) {
                home([failed, failure = Failure{QString::fromUtf8(error.what()), {}, {}, false}] {
                    failed(failure);
                });
            }
        });
        return true;
    }

    /// Does not wait; isRunning() says when it has stopped.
    void requestStop() { m_thread.request_stop(); }

    void stop()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    template <typename Callback>
    void home(Callback callback)
    {
        QMetaObject::invokeMethod(
            &m_home,
            [this, call = std::move(callback)]() mutable {
                m_running = false;
                call();
            },
            Qt::QueuedConnection);
    }

    bool m_running = false;
    QObject m_home; ///< answers are posted to it, and dropped with it
    std::jthread m_thread;
};

} // namespace Slipway::Models
