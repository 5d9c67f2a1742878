// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QThread>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace Slipway::Credentials {

using namespace Qt::StringLiterals;
using Domain::CredentialUnavailable;
using Domain::Secret;

namespace {

constexpr std::chrono::milliseconds LimitAlone{10'000};
constexpr std::chrono::milliseconds LimitWithDisplay{120'000};
const QString Service = u"slipway"_s;
/// Written to find out whether anything can be written; holds nothing.
const QString Trial = u"trial"_s;

bool somebodyCanUnlock()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#endif
}

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray secret;
};

QString remedyToInstall()
{
    return QCoreApplication::translate("Credentials",
                                       "Install and start a keychain (gnome-keyring or KWallet) in "
                                       "this session, or type the secret when it is asked for.");
}

CredentialUnavailable locked()
{
    return CredentialUnavailable(
        QCoreApplication::translate("Credentials", "The keychain is locked."),
        QCoreApplication::translate("Credentials",
                                    "Unlock it, for example by logging in to the desktop, or type the "
                                    "secret when it is asked for."));
}

CredentialUnavailable failure(const Answer &answer)
{
    switch (answer.error) {
    case QKeychain::AccessDenied:
        return locked();
    case QKeychain::AccessDeniedByUser:
        return CredentialUnavailable(
            QCoreApplication::translate("Credentials", "The keychain was not unlocked."),
            QCoreApplication::translate("Credentials", "Allow it when the keychain asks, or type the secret."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return CredentialUnavailable(QCoreApplication::translate("Credentials", "There is no keychain here."),
                                     remedyToInstall());
    default:
        break;
    }
    // libsecret tells these apart by its text alone.
    if (answer.text.contains(u"org.freedesktop.secrets"_s) || answer.text.contains(u"autolaunch"_s))
        return CredentialUnavailable(
            QCoreApplication::translate("Credentials", "No keychain runs in this session."), remedyToInstall());
    if (answer.text.contains(u"/collection/"_s))
        return CredentialUnavailable(
            QCoreApplication::translate("Credentials", "The keychain has no keyring to keep a secret in."),
            QCoreApplication::translate("Credentials",
                                        "Make a default keyring, for example by logging in to the "
                                        "desktop once."));
    return CredentialUnavailable(
        QCoreApplication::translate("Credentials", "The keychain does not work: %1.").arg(answer.text),
        QCoreApplication::translate("Credentials",
                                    "Check that libsecret (package libsecret-1-0) is installed."));
}

/// The thread on which all jobs of this process run. QtKeychain queues jobs in an object of its own that belongs to
/// the thread of the first one, and works no more once that thread has ended; so there is one thread, and it lives as
/// long as the process. It idles in its event loop and holds nothing.
struct JobThread
{
    JobThread()
    {
        thread.setObjectName(u"keychain"_s);
        object.moveToThread(&thread);
        thread.start();
    }
    QThread thread;
    QObject object; ///< lives on the thread
    /// Jobs that nobody waits for any more. They hold up those behind them.
    std::atomic<int> late{0};
};

JobThread &jobThread()
{
    static auto *const thread = new JobThread;
    return *thread;
}

} // namespace

/// Runs jobs and waits for them. A job that outlives its limit cannot be stopped; it ends by itself some day, which is
/// why it shares what it answers into.
class KeychainStore::Worker
{
public:
    explicit Worker(std::chrono::milliseconds limit)
        : m_limit(limit.count() > 0     ? limit
                  : somebodyCanUnlock() ? LimitWithDisplay
                                        : LimitAlone)
    {
    }
    Q_DISABLE_COPY_MOVE(Worker)

    Answer read(const QString &key)
    {
        return run([key](const std::shared_ptr<Call> &call) {
            auto *job = new QKeychain::ReadPasswordJob(Service);
            job->setKey(key);
            start(job, call, [job] { return job->binaryData(); });
        });
    }
    Answer write(const QString &key, const QByteArray &secret)
    {
        return run([key, secret](const std::shared_ptr<Call> &call) {
            auto *job = new QKeychain::WritePasswordJob(Service);
            job->setKey(key);
            job->setBinaryData(secret);
            start(job, call, [] { return QByteArray(); });
        });
    }
    Answer remove(const QString &key)
    {
        return run([key](const std::shared_ptr<Call> &call) {
            auto *job = new QKeychain::DeletePasswordJob(Service);
            job->setKey(key);
            start(job, call, [] { return QByteArray(); });
        });
    }

private:
    struct Call
    {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<Answer> answer;
        bool abandoned = false;
    };

    static void start(QKeychain::Job *job, const std::shared_ptr<Call> &call,
                      const std::function<QByteArray()> &secret)
    {
        QObject::connect(job, &QKeychain::Job::finished, job, [job, call, secret] {
            const std::lock_guard lock(call->mutex);
            call->answer = Answer{job->error(), job->errorString(), secret()};
            if (call->abandoned)
                --jobThread().late;
            call->done.notify_all();
        });
        job->start();
    }

    Answer run(const std::function<void(const std::shared_ptr<Call> &)> &begin)
    {
        // One that hangs would make each further one wait as long.
        if (jobThread().late > 0)
            throw hanging();
        const auto call = std::make_shared<Call>();
        QMetaObject::invokeMethod(
            &jobThread().object, [begin, call] { begin(call); }, Qt::QueuedConnection);
        std::unique_lock lock(call->mutex);
        if (!call->done.wait_for(lock, m_limit, [&call] { return call->answer.has_value(); })) {
            call->abandoned = true;
            ++jobThread().late;
            throw hanging();
        }
        return std::move(*call->answer);
    }

    [[nodiscard]] CredentialUnavailable hanging() const
    {
        return CredentialUnavailable(
            QCoreApplication::translate("Credentials", "The keychain did not answer within %1 seconds.")
                .arg(double(m_limit.count()) / 1000, 0, 'g', 3),
            QCoreApplication::translate("Credentials",
                                        "Look for its window that asks for a password, unlock it and "
                                        "try again."));
    }

    const std::chrono::milliseconds m_limit;
};

KeychainStore::KeychainStore(std::chrono::milliseconds limit)
    : m_worker(std::make_unique<Worker>(limit))
{
}

KeychainStore::~KeychainStore() = default;

std::optional<Secret> KeychainStore::read(const QString &key)
{
    const Answer answer = m_worker->read(key);
    if (answer.error == QKeychain::EntryNotFound)
        return std::nullopt;
    if (answer.error != QKeychain::NoError)
        throw CredentialUnavailable(failure(answer));
    return Secret(answer.secret);
}

void KeychainStore::write(const QString &key, const Secret &secret)
{
    const Answer answer = m_worker->write(key, secret.reveal());
    if (answer.error != QKeychain::NoError)
        throw CredentialUnavailable(failure(answer));
}

void KeychainStore::remove(const QString &key)
{
    // A locked keychain claims to have removed what it keeps, so it must first show that it can be written to.
    write(Trial, Secret("trial"));
    for (const QString &entry : {key, Trial}) {
        const Answer answer = m_worker->remove(entry);
        if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
            throw CredentialUnavailable(failure(answer));
    }
}

} // namespace Slipway::Credentials
