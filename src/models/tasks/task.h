// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "models/port/taskthreads.h"

#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace Slipway::Models {

/// Why a task brought no value.
struct Failure
{
    QString message;
    QString remedy;
    QStringList unchanged;
    bool needsPerson = false; ///< a login or a host key: asking again by itself would only bother
};

/// For ConnectionError too.
[[nodiscard]] Failure failureOf(const Domain::Error &error);

/// From a task's thread back to the thread that owns the task. Thread-safe.
class TaskHome
{
public:
    /// `receiver` lives on the owner's thread.
    explicit TaskHome(QObject *receiver);
    /// `call` runs on the owner's thread, behind what was posted before; never once the task was dropped.
    void post(std::function<void()> call) const;
    /// By the owner's thread.
    void leave() const;

private:
    struct Door
    {
        std::mutex mutex;
        QObject *receiver; ///< null: dropped. Written by the owner's thread only
    };
    std::shared_ptr<Door> m_door;
};

/// Work in the background for the thread that owns this object, one piece at a time. It never waits: dropped, by
/// drop() or with this object, the work is asked to stop, its answer is thrown away, and its thread goes on among the
/// TaskThreads until it has noticed. So the work must refer to nothing but what outlives those.
template <typename Value>
class Task
{
public:
    using Work = std::function<Value(std::stop_token)>;
    /// For work that tells something before it ends.
    using TellingWork = std::function<Value(const TaskHome &, std::stop_token)>;
    using Answered = std::function<void(Value)>;
    using Failed = std::function<void(const Failure &)>;

    Task() = default;
    ~Task() { drop(); }
    Q_DISABLE_COPY_MOVE(Task)

    [[nodiscard]] bool isRunning() const { return m_home.has_value(); }

    /// False, and nothing is begun, while other work is under way. `work` may throw Domain::Error and Cancelled;
    /// what was cancelled is answered by nothing at all. The others are called on the owner's thread and may destroy
    /// this object.
    bool start(TaskThreads &threads, Work work, Answered answered, Failed failed)
    {
        return start(threads, TellingWork([work = std::move(work)](const TaskHome &, std::stop_token stop) {
                         return work(std::move(stop));
                     }),
                     std::move(answered), std::move(failed));
    }

    bool start(TaskThreads &threads, TellingWork work, Answered answered, Failed failed)
    {
        if (isRunning())
            return false;
        m_answered = std::move(answered);
        m_failed = std::move(failed);
        m_stop = {};
        m_home.emplace(&m_receiver);
        threads.start(m_stop, [this, work = std::move(work), home = *m_home, stop = m_stop.get_token()] {
            try {
                home.post([this, value = work(home, stop)]() mutable { end(m_answered, std::move(value)); });
            } catch (const Domain::Error &error) {
                home.post([this, failure = failureOf(error)] { end(m_failed, failure); });
            } catch (const Domain::Cancelled &) {
                home.post([this] { drop(); });
            } catch (const std::exception &error) {
                home.post([this, failure = Failure{QString::fromUtf8(error.what()), {}, {}, false}] {
                    end(m_failed, failure);
                });
            }
        });
        return true;
    }

    /// The answer still comes, unless the work notices and gives up; isRunning() says when.
    void requestStop() { m_stop.request_stop(); }

    void drop()
    {
        if (!m_home)
            return;
        m_home->leave();
        m_home.reset();
        m_answered = nullptr;
        m_failed = nullptr;
        m_stop.request_stop();
    }

private:
    template <typename Callback, typename Answer>
    void end(Callback &callback, Answer &&answer)
    {
        const Callback call = std::move(callback);
        drop();
        call(std::forward<Answer>(answer));
    }

    QObject m_receiver;
    std::optional<TaskHome> m_home; ///< of what is under way
    std::stop_source m_stop{std::nostopstate};
    Answered m_answered;
    Failed m_failed;
};

} // namespace Slipway::Models
