// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshhost.h"

#include "domain/error.h"
#include "ssh/sshconnectionpool.h"

#include <QCoreApplication>
#include <QThread>
#include <atomic>

namespace Slipway::Ssh {

using Domain::CommandFailed;

namespace {

constexpr qsizetype InputPiece = 256 << 10;

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

} // namespace

class SshHost::Private
{
public:
    Private(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
            const SshTimings &timings, ConnectionObserver observer)
        : m_displayName(nameToShow(target))
        , m_login(std::move(target), prompts, store, timings)
        , m_pool(new SshConnectionPool([this] { return m_login.login(); }, timings, std::move(observer)))
    {
        m_thread.setObjectName(QStringLiteral("ssh"));
        m_pool->moveToThread(&m_thread);
        // The pool is deleted on the thread whose sockets and timers it holds.
        QObject::connect(&m_thread, &QThread::finished, m_pool, &QObject::deleteLater);
        m_thread.start();
    }
    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    std::shared_ptr<CommandExchange> submit(const Remote::Command &command, bool hasInput)
    {
        // The exchange outlives neither the pool nor the call: both end before the host does.
        const auto self = std::make_shared<std::weak_ptr<CommandExchange>>();
        const auto wake = [pool = m_pool, self] {
            QMetaObject::invokeMethod(
                pool,
                [pool, self] {
                    if (const std::shared_ptr<CommandExchange> exchange = self->lock())
                        pool->woken(exchange);
                },
                Qt::QueuedConnection);
        };
        auto exchange = std::make_shared<CommandExchange>(execLine(command), command.lane, command.limit,
                                                          hasInput, wake, command.stripe);
        *self = exchange;
        QMetaObject::invokeMethod(
            m_pool, [pool = m_pool, exchange] { pool->submit(exchange); }, Qt::QueuedConnection);
        return exchange;
    }

    void leaseTaken(int change)
    {
        const bool kept = (m_leases += change) > 0;
        QMetaObject::invokeMethod(
            m_pool, [pool = m_pool, kept] { pool->setKept(kept); }, Qt::QueuedConnection);
    }

    const QString m_displayName;
    std::atomic<int> m_leases{0};
    LazyLogin m_login;
    QThread m_thread;
    SshConnectionPool *m_pool;
};

SshHost::Lease::Lease(SshHost &host)
    : m_host(&host)
{
    m_host->m_d->leaseTaken(1);
}

SshHost::Lease::Lease(Lease &&other) noexcept
    : m_host(std::exchange(other.m_host, nullptr))
{
}

SshHost::Lease::~Lease()
{
    if (m_host)
        m_host->m_d->leaseTaken(-1);
}

SshHost::SshHost(SshTarget target, Remote::LoginPrompts &prompts, Credentials::CredentialStore &store,
                 SshTimings timings, ConnectionObserver observer)
    : m_d(std::make_unique<Private>(std::move(target), prompts, store, timings, std::move(observer)))
{
}

SshHost::~SshHost() = default;

QString SshHost::displayName() const
{
    return m_d->m_displayName;
}

SshHost::Lease SshHost::lease()
{
    return Lease(*this);
}

Remote::CommandResult SshHost::run(const Remote::Command &command, std::stop_token stop)
{
    return stream(command, nullptr, {}, std::move(stop));
}

Remote::CommandResult SshHost::stream(const Remote::Command &command, Remote::ByteSource *input,
                                      const Remote::OutputSink &output, std::stop_token stop)
{
    Q_ASSERT(QThread::currentThread() != &m_d->m_thread);
    if (stop.stop_requested())
        throw Domain::Cancelled();
    const std::shared_ptr<CommandExchange> exchange = m_d->submit(command, input != nullptr);
    const std::stop_callback onStop(stop, [&exchange] { exchange->cancel(); });

    Remote::CommandResult result;
    std::exception_ptr thrown; // by the source or the sink
    for (bool finished = false; !finished;) {
        CommandExchange::Work work = exchange->wait();
        finished = work.finished;
        if (thrown)
            continue;
        try {
            for (const QByteArray &bytes : work.output) {
                if (output)
                    output(bytes);
                else
                    result.output += bytes;
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
