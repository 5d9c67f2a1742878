// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/commandexchange.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace Slipway::Ssh {

namespace {
/// Small pieces are gathered into chunks of this size, so that a chatty command costs no allocation per packet.
constexpr qsizetype ChunkSize = 256 << 10;
constexpr qsizetype SmallChunk = 16 << 10;
} // namespace

CommandExchange::CommandExchange(ExecLine line, Remote::Lane lane, std::chrono::milliseconds limit,
                                 bool hasInput, std::function<void()> wakeIo, int stripe,
                                 std::chrono::milliseconds silence)
    : m_line(std::move(line))
    , m_lane(lane)
    , m_stripe(stripe)
    , m_limit(limit)
    , m_silence(silence)
    , m_wakeIo(std::move(wakeIo))
    , m_inputEnded(!hasInput)
{
    if (!m_line.preface.isEmpty()) {
        m_input.push_back(m_line.preface);
        m_inputSize = m_line.preface.size();
    }
}

std::shared_ptr<CommandExchange> CommandExchange::carried(const std::shared_ptr<CommandExchange> &exchange)
{
    return {exchange.get(), [exchange](CommandExchange *dropped) {
                dropped->finish(
                    dropped->isCancelled() ? End::Cancelled : End::Failed, {}, {},
                    std::make_exception_ptr(Domain::ConnectionError(
                        Domain::ConnectionError::Kind::Lost,
                        QCoreApplication::translate("Ssh", "The connection was closed while a command ran."))));
            }};
}

void CommandExchange::wake()
{
    if (!wakeIsPending.exchange(true))
        m_wakeIo();
}

CommandExchange::Work CommandExchange::wait(bool hasInput)
{
    Work work;
    bool roomAgain = false;
    {
        std::unique_lock lock(m_mutex);
        const auto wantsInput = [&] {
            return hasInput && !m_inputEnded && !m_cancelled && m_inputSize < InputRoom;
        };
        m_changed.wait(lock, [&] { return m_finished || !m_output.empty() || wantsInput(); });
        work.output.swap(m_output);
        m_outputSize = 0;
        roomAgain = std::exchange(m_outputBlocked, false);
        work.wantsInput = wantsInput();
        work.finished = m_finished;
    }
    if (roomAgain)
        wake();
    return work;
}

void CommandExchange::addInput(QByteArray bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inputSize += bytes.size();
        m_input.push_back(std::move(bytes));
    }
    wake();
}

void CommandExchange::endInput()
{
    {
        const std::lock_guard lock(m_mutex);
        m_inputEnded = true;
    }
    wake();
}

void CommandExchange::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_output.clear();
        m_outputSize = 0;
    }
    m_changed.notify_all();
    wake();
}

CommandExchange::Finish CommandExchange::takeFinish()
{
    const std::lock_guard lock(m_mutex);
    m_finish.errorOutput = std::move(m_errorTail);
    if (m_finish.errorOutput.size() > ErrorTail)
        m_finish.errorOutput = m_finish.errorOutput.right(ErrorTail);
    return std::move(m_finish);
}

bool CommandExchange::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

qsizetype CommandExchange::outputRoom()
{
    const std::lock_guard lock(m_mutex);
    if (m_cancelled)
        return OutputRoom;
    const qsizetype room = OutputRoom - m_outputSize;
    if (room > 0)
        return room;
    m_outputBlocked = true;
    return 0;
}

void CommandExchange::addOutput(QByteArrayView bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_cancelled || bytes.isEmpty())
            return;
        if (m_output.empty() || m_output.back().size() + bytes.size() > ChunkSize) {
            m_output.emplace_back();
            // Bulk data fill their chunk: to grow step by step would copy most of it twice.
            m_output.back().reserve(m_lane == Remote::Lane::Bulk ? ChunkSize
                                                                 : std::max(bytes.size(), SmallChunk));
        }
        m_output.back().append(bytes);
        m_outputSize += bytes.size();
    }
    m_untold += bytes.size();
    if (m_untold >= ChunkSize)
        tellOutput();
}

void CommandExchange::tellOutput()
{
    if (std::exchange(m_untold, 0) > 0)
        m_changed.notify_all();
}

void CommandExchange::addError(QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    m_errorTail.append(bytes);
    if (m_errorTail.size() > 2 * ErrorTail)
        m_errorTail = m_errorTail.right(ErrorTail);
}

QByteArray CommandExchange::takeInput(qsizetype max)
{
    QByteArray taken;
    bool roomAgain = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_input.empty() || m_cancelled)
            return {};
        QByteArray &front = m_input.front();
        const qsizetype size = front.size();
        if (m_inputTaken == 0 && size <= max)
            taken = std::move(front);
        else
            taken = front.mid(m_inputTaken, max);
        m_inputTaken += taken.size();
        if (size <= m_inputTaken) {
            m_input.pop_front();
            m_inputTaken = 0;
        }
        const bool wasFull = m_inputSize >= InputRoom;
        m_inputSize -= taken.size();
        roomAgain = wasFull && m_inputSize < InputRoom;
    }
    if (roomAgain)
        m_changed.notify_all();
    return taken;
}

void CommandExchange::returnInput(QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    m_inputSize += bytes.size();
    if (m_inputTaken > 0)
        m_input.front().remove(0, std::exchange(m_inputTaken, 0));
    m_input.push_front(std::move(bytes));
}

bool CommandExchange::inputIsSpent() const
{
    const std::lock_guard lock(m_mutex);
    return m_inputEnded && m_input.empty();
}

void CommandExchange::finish(End end, std::optional<int> exitStatus, QByteArray signal,
                             std::exception_ptr failure)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_finished)
            return;
        m_finished = true;
        m_finish = {end, exitStatus, std::move(signal), {}, std::move(failure)};
    }
    m_changed.notify_all();
}

} // namespace Slipway::Ssh
