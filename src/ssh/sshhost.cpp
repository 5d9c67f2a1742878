// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshhost.h"

#include "domain/error.h"
#include "platform/priority.h"
#include "remote/capturedoutput.h"
#include "ssh/sshconnectionpool.h"

#include <QCoreApplication>
#include <QThread>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;
using Domain::CommandFailed;

namespace {

constexpr qsizetype InputPiece = 256 << 10;
constexpr size_t BulkConnections = 4;

/// The target is looked up once, and again only if that failed: a configuration file may have been mended.
class LazyLogin
{
public:
    LazyLogin(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
              SshTimings timings)
        : m_target(std::move(target))
        , m_prompts(prompts)
        , m_store(store)
        , m_timings(timings)
    {
    }
    std::shared_ptr<Login> login()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_login)
            m_login = std::make_shared<Login>(resolve(m_target), m_prompts, m_store, m_timings);
        return m_login;
    }

private:
    const SshTarget m_target;
    Remote::LoginPrompts &m_prompts;
    Credentials::CredentialStore &m_store;
    const SshTimings m_timings;
    std::mutex m_mutex;
    std::shared_ptr<Login> m_login;
};

QString nameToShow(const SshTarget &target)
{
    if (!target.name.isEmpty())
        return target.name;
    return target.user.isEmpty() ? target.address : QString(target.user + u'@' + target.address);
}

/// A lane's connections and the thread that they live on. Lanes have a thread each: to decrypt what fills a line takes
/// most of one, and a command would wait for its turn there.
class LaneThread
{
public:
    LaneThread(const QString &name, std::unique_ptr<SshConnectionPool> pool, bool standsBack = false)
        : m_pool(pool.release())
    {
        m_thread.setObjectName(name);
        if (standsBack)
            QObject::connect(
                &m_thread, &QThread::started, m_pool, [] { Platform::lowerThreadPriority(); },
                Qt::DirectConnection);
        m_pool->moveToThread(&m_thread);
        // The pool is deleted on the thread whose sockets and timers it holds.
        QObject::connect(&m_thread, &QThread::finished, m_pool, &QObject::deleteLater);
        m_thread.start();
    }
    ~LaneThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LaneThread)

    [[nodiscard]] SshConnectionPool *pool() const { return m_pool; }
    [[nodiscard]] bool isCurrent() const { return QThread::currentThread() == &m_thread; }

private:
    QThread m_thread;
    SshConnectionPool *m_pool; ///< lives on the thread, and as long as it
};

} // namespace

class SshHost::Private
{
public:
    Private(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
            const SshTimings &timings)
        : m_displayName(nameToShow(target))
        , m_login(std::move(target), prompts, store, timings)
        , m_control(u"ssh"_s, pool(Remote::Lane::Control, 1, timings))
        , m_bulk(u"ssh-bulk"_s, pool(Remote::Lane::Bulk, BulkConnections, timings), true)
    {
    }
    ~Private() = default;
    Q_DISABLE_COPY_MOVE(Private)

    std::shared_ptr<CommandExchange> submit(const Remote::Command &command, bool hasInput)
    {
        // The exchange outlives neither the pool nor the call: both end before the host does.
        SshConnectionPool *const pool = (command.lane == Remote::Lane::Bulk ? m_bulk : m_control).pool();
        const auto self = std::make_shared<std::weak_ptr<CommandExchange>>();
        const auto wake = [pool, self] {
            QMetaObject::invokeMethod(
                pool,
                [pool, self] {
                    if (const std::shared_ptr<CommandExchange> exchange = self->lock())
                        pool->woken(exchange);
                },
                Qt::QueuedConnection);
        };
        auto exchange = std::make_shared<CommandExchange>(execLine(command), command.lane, command.limit,
                                                          hasInput, wake, command.stripe, command.silence);
        *self = exchange;
        QMetaObject::invokeMethod(
            pool, [pool, carried = CommandExchange::carried(exchange)] { pool->submit(carried); },
            Qt::QueuedConnection);
        return exchange;
    }

    [[nodiscard]] bool isOwnThread() const { return m_control.isCurrent() || m_bulk.isCurrent(); }

    const QString m_displayName;

private:
    std::unique_ptr<SshConnectionPool> pool(Remote::Lane lane, size_t connections, const SshTimings &timings)
    {
        return std::make_unique<SshConnectionPool>(
            lane, connections, [this] { return m_login.login(); }, timings);
    }

    LazyLogin m_login; ///< before the threads that log in with it
    LaneThread m_control;
    LaneThread m_bulk;
};

SshHost::SshHost(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
                 const SshTimings &timings)
    : m_d(std::make_unique<Private>(std::move(target), prompts, store, timings))
{
}

SshHost::~SshHost() = default;

QString SshHost::displayName() const
{
    return m_d->m_displayName;
}

Remote::CommandResult SshHost::run(const Remote::Command &command, std::stop_token stop)
{
    return stream(command, nullptr, {}, std::move(stop));
}

Remote::CommandResult SshHost::stream(const Remote::Command &command, Remote::ByteSource *input,
                                      const Remote::OutputSink &output, std::stop_token stop)
{
    Q_ASSERT(!m_d->isOwnThread());
    if (stop.stop_requested())
        throw Domain::Cancelled();
    const std::shared_ptr<CommandExchange> exchange = m_d->submit(command, input != nullptr);
    const std::stop_callback onStop(stop, [&exchange] { exchange->cancel(); });

    Remote::CapturedOutput kept(command, displayName());
    std::exception_ptr thrown; // by the source or the sink
    for (bool finished = false; !finished;) {
        CommandExchange::Work work = exchange->wait(input && !thrown && input->isReady());
        finished = work.finished;
        if (thrown)
            continue;
        try {
            for (const QByteArray &bytes : work.output) {
                if (output)
                    output(bytes);
                else
                    kept.append(bytes);
            }
            if (work.wantsInput && !finished) {
                QByteArray bytes = input->read(InputPiece);
                if (bytes.isEmpty())
                    exchange->endInput();
                else
                    exchange->addInput(std::move(bytes));
            }
        } catch (...) {
            thrown = std::current_exception();
            exchange->cancel();
        }
    }
    if (thrown)
        std::rethrow_exception(thrown);

    CommandExchange::Finish finish = exchange->takeFinish();
    Remote::CommandResult result;
    result.output = kept.take();
    result.exitStatus = finish.exitStatus;
    result.signal = finish.signal;
    result.errorOutput = finish.errorOutput;
    switch (finish.end) {
    case CommandExchange::End::Exited:
        return result;
    case CommandExchange::End::Cancelled:
        throw Domain::Cancelled();
    case CommandExchange::End::OverLimit:
        throw CommandFailed(
            QCoreApplication::translate("Ssh",
                                        "Could not %1 on %2: it took longer than %3 seconds and was stopped.")
                .arg(command.title, displayName())
                .arg(double(command.limit.count()) / 1000, 0, 'g', 6),
            std::nullopt, QString::fromUtf8(result.errorOutput.right(2000)).trimmed(),
            QCoreApplication::translate("Ssh", "Look at what keeps the server busy, then try again."));
    case CommandExchange::End::Failed:
        break;
    }
    std::rethrow_exception(finish.failure);
}

} // namespace Slipway::Ssh
