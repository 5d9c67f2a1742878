// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/command.h"
#include "ssh/execline.h"

#include <QByteArrayView>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>

namespace Slipway::Ssh {

/// What the thread that runs a command and the host's I/O thread share about it: bytes in both directions, each
/// bounded, the wish to stop, and the end. Thread-safe throughout; neither side ever waits for the other while it
/// holds the lock.
class CommandExchange
{
public:
    static constexpr qsizetype OutputRoom = 1 << 20;
    static constexpr qsizetype InputRoom = 1 << 20;
    static constexpr qsizetype ErrorTail = 64 << 10;

    enum class End {
        Exited,
        Cancelled, ///< before it began, or after the remote process was told to stop
        OverLimit, ///< likewise, because its time was over
        Failed,    ///< see failure
    };
    struct Finish
    {
        End end = End::Exited;
        std::optional<int> exitStatus;
        QByteArray signal;
        QByteArray errorOutput;
        std::exception_ptr failure;
    };
    /// What there is to do for the calling thread.
    struct Work
    {
        std::deque<QByteArray> output;
        bool wantsInput = false;
        bool finished = false;
    };

    /// `wakeIo` is called on the calling thread when the I/O thread has something to do.
    CommandExchange(ExecLine line, Remote::Lane lane, std::chrono::milliseconds limit, bool hasInput,
                    std::function<void()> wakeIo, int stripe = 0, std::chrono::milliseconds silence = {});

    /// What the I/O thread has of an exchange, from the caller on: when the last of it goes, wherever it was then (in a
    /// queue, on a channel, waiting for another try), an exchange that has not ended ends as Lost. So nobody waits for
    /// one that nobody carries.
    [[nodiscard]] static std::shared_ptr<CommandExchange>
    carried(const std::shared_ptr<CommandExchange> &exchange);

    // The calling thread's side.
    /// Blocks until there is output, the end, or, for a caller who has some, room for input. Output comes before the end
    /// is told.
    [[nodiscard]] Work wait(bool hasInput);
    void addInput(QByteArray bytes);
    void endInput();
    /// From any thread. Output is thrown away from now on.
    void cancel();
    /// After wait() said finished.
    [[nodiscard]] Finish takeFinish();

    // The I/O thread's side.
    [[nodiscard]] const ExecLine &line() const { return m_line; }
    [[nodiscard]] Remote::Lane lane() const { return m_lane; }
    [[nodiscard]] int stripe() const { return m_stripe; }
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    [[nodiscard]] std::chrono::milliseconds silence() const { return m_silence; }
    [[nodiscard]] bool isCancelled() const;
    /// How much output is taken now; when it is nothing, the I/O thread is woken once there is room.
    [[nodiscard]] qsizetype outputRoom();
    /// The calling thread hears of it once there is much of it, or by tellOutput().
    void addOutput(QByteArrayView bytes);
    /// To be called when nothing more is at hand: to wake a thread for each packet costs more than to carry it.
    void tellOutput();
    void addError(QByteArrayView bytes);
    /// Up to `max` bytes to be written to the process.
    [[nodiscard]] QByteArray takeInput(qsizetype max);
    /// Puts back what could not be written.
    void returnInput(QByteArray bytes);
    /// Everything that will ever be written has been taken.
    [[nodiscard]] bool inputIsSpent() const;
    void finish(End end, std::optional<int> exitStatus, QByteArray signal, std::exception_ptr failure = {});

    /// How often a server refused a session for it. The I/O thread's own.
    int refusals = 0;
    /// Set while a wake-up is under way, so that there is only one.
    std::atomic<bool> wakeIsPending{false};

private:
    void wake();

    const ExecLine m_line;
    const Remote::Lane m_lane;
    const int m_stripe;
    const std::chrono::milliseconds m_limit;
    const std::chrono::milliseconds m_silence;
    const std::function<void()> m_wakeIo;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_output;
    qsizetype m_outputSize = 0;
    qsizetype m_untold = 0; ///< bytes; the I/O thread's own
    bool m_outputBlocked = false;
    std::deque<QByteArray> m_input;
    qsizetype m_inputTaken = 0; ///< of the first piece
    qsizetype m_inputSize = 0;
    bool m_inputEnded;
    QByteArray m_errorTail;
    bool m_cancelled = false;
    bool m_finished = false;
    Finish m_finish;
};

} // namespace Slipway::Ssh
