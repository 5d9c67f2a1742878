// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sshsession.h"

#include "domain/error.h"
#include "ssh/socketmode.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <cerrno>
#include <spdlog/spdlog.h>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;
using Domain::ConnectionError;

namespace {

constexpr std::chrono::milliseconds PollSlice{50};
/// An address that does not answer leaves time for the next one.
constexpr std::chrono::milliseconds ShareOfEarlierAddress{5'000};

/// AES in hardware makes GCM one and a half times to twice as fast as the default.
constexpr const char *BulkCiphers = "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh."
                                    "com,aes256-ctr,aes192-ctr,aes128-ctr";

const QList<QByteArray> HostKeyAlgorithms{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                          "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};

/// Known types first, so that a server with several keys shows the one that can be compared.
QByteArray hostKeyPreference(const QList<QByteArray> &knownTypes)
{
    QList<QByteArray> wanted;
    for (const QByteArray &type : knownTypes) {
        if (type == "ssh-rsa")
            wanted << "rsa-sha2-512"
                   << "rsa-sha2-256";
        else if (HostKeyAlgorithms.contains(type))
            wanted << type;
    }
    for (const QByteArray &algorithm : HostKeyAlgorithms) {
        if (!wanted.contains(algorithm))
            wanted << algorithm;
    }
    return wanted.join(',');
}

ConnectionError unreachable(const QString &message, const QString &remedy)
{
    return {ConnectionError::Kind::Unreachable, message, remedy};
}

QList<QHostAddress> addressesOf(const ResolvedTarget &target)
{
    const QHostAddress literal(target.address);
    if (!literal.isNull())
        return {literal};
    const QHostInfo info = QHostInfo::fromName(target.address);
    if (info.addresses().isEmpty())
        throw unreachable(
            QCoreApplication::translate("Ssh", "The name %1 could not be resolved to an address: %2.")
                .arg(target.address, info.errorString()),
            QCoreApplication::translate("Ssh",
                                        "Check the spelling of the address in the configuration, and that "
                                        "this computer is online."));
    return info.addresses();
}

QString place(const ResolvedTarget &target, const QHostAddress &address)
{
    const QString shown = address.toString();
    return shown == target.address
               ? QCoreApplication::translate("Ssh", "%1, port %2").arg(shown).arg(target.port)
               : QCoreApplication::translate("Ssh", "%1 (%2), port %3")
                     .arg(target.address, shown)
                     .arg(target.port);
}

ConnectionError failureToConnect(const QString &where, const QString &error)
{
    // libssh tells it in the words of this system's language only; these are the same.
    if (error.contains(qt_error_string(ECONNREFUSED)))
        return unreachable(QCoreApplication::translate("Ssh", "%1 refused the connection.").arg(where),
                           QCoreApplication::translate(
                               "Ssh", "The machine answers, but no SSH server listens there: check the "
                                      "port in the configuration, and that sshd runs."));
    return unreachable(
        QCoreApplication::translate("Ssh", "Could not open an SSH connection to %1: %2.").arg(where, error),
        QCoreApplication::translate("Ssh",
                                    "Check address and port in the configuration, and that the network and "
                                    "its firewalls let SSH through."));
}

ConnectionError noAnswer(const QString &where, std::chrono::milliseconds waited)
{
    return unreachable(
        QCoreApplication::translate("Ssh", "%1 did not answer within %2 seconds.")
            .arg(where)
            .arg(double(waited.count()) / 1000, 0, 'g', 2),
        QCoreApplication::translate("Ssh", "Check that the server is up, that the address is right, and that a "
                                           "VPN or firewall does not swallow the connection."));
}

std::unique_ptr<SshSession> sessionFor(const ResolvedTarget &target, const QHostAddress &address,
                                       const QByteArray &hostKeys, bool forBulk)
{
    auto session = std::make_unique<SshSession>();
    const auto set = [&session](ssh_options_e option, const void *value) {
        if (ssh_options_set(session->get(), option, value) != SSH_OK)
            throw unreachable(QCoreApplication::translate("Ssh", "The connection cannot be set up: %1.")
                                  .arg(session->error()),
                              {});
    };
    const int yes = 1;
    const int no = 0;
    const unsigned int port = target.port;
    const QByteArray host = address.toString().toLatin1();
    const QByteArray user = target.user.toUtf8();
    // Everything the client configuration says has been read by resolve() already.
    set(SSH_OPTIONS_PROCESS_CONFIG, &no);
    set(SSH_OPTIONS_HOST, host.constData());
    set(SSH_OPTIONS_PORT, &port);
    set(SSH_OPTIONS_USER, user.constData());
    set(SSH_OPTIONS_NODELAY, &yes);
    set(SSH_OPTIONS_HOSTKEYS, hostKeys.constData());
    if (forBulk) {
        set(SSH_OPTIONS_CIPHERS_C_S, BulkCiphers);
        set(SSH_OPTIONS_CIPHERS_S_C, BulkCiphers);
    }
    return session;
}

} // namespace

SshSession::SshSession()
    : m_session(ssh_new())
    , m_event(ssh_event_new())
{
    if (!m_session || !m_event)
        throw std::bad_alloc();
    ssh_set_blocking(m_session.get(), 0);
}

SshSession::~SshSession()
{
    if (isAlive())
        ssh_disconnect(m_session.get());
    if (m_added)
        ssh_event_remove_session(m_event.get(), m_session.get());
}

bool SshSession::poll(std::chrono::milliseconds wait)
{
    // libssh has something to poll only after the connection has been begun.
    if (!m_added)
        m_added = ssh_event_add_session(m_event.get(), m_session.get()) == SSH_OK;
    return ssh_event_dopoll(m_event.get(), int(wait.count())) != SSH_ERROR && isAlive();
}

bool SshSession::isAlive() const
{
    return ssh_is_connected(m_session.get()) != 0
           && (ssh_get_status(m_session.get()) & (SSH_CLOSED | SSH_CLOSED_ERROR)) == 0;
}

QString SshSession::error() const
{
    return QString::fromUtf8(ssh_get_error(m_session.get())).trimmed();
}

int SshSession::repeat(const std::function<int()> &call, int again, std::chrono::milliseconds limit,
                       const std::stop_token &stop)
{
    const Clock::time_point end = Clock::now() + limit;
    while (true) {
        if (stop.stop_requested())
            throw Domain::Cancelled();
        const int result = call();
        if (result != again || Clock::now() >= end)
            return result;
        poll(PollSlice);
    }
}

std::unique_ptr<SshSession> connectedSession(const ResolvedTarget &target, const KnownHosts &knownHosts,
                                             bool forBulk, const SshTimings &timings,
                                             const std::stop_token &stop)
{
    const auto begin = SshSession::Clock::now();
    const QList<QHostAddress> addresses = addressesOf(target);
    const QByteArray hostKeys = hostKeyPreference(knownHosts.knownTypes(target.address, target.port));
    std::optional<ConnectionError> failure;
    for (const QHostAddress &address : addresses) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(begin + timings.connectLimit
                                                                                - SshSession::Clock::now());
        const bool isLast = &address == &addresses.last();
        const auto limit =
            std::max(isLast ? left : std::min(left, ShareOfEarlierAddress), std::chrono::milliseconds(1));
        spdlog::debug("ssh: connecting to {} port {}...", address.toString().toStdString(), target.port);
        std::unique_ptr<SshSession> session = sessionFor(target, address, hostKeys, forBulk);
        const int result =
            session->repeat([&session] { return ssh_connect(session->get()); }, SSH_AGAIN, limit, stop);
        if (result == SSH_OK) {
            // libssh has made the socket blocking again, and would wait in send() for a slow server.
            prepareSocket(ssh_get_fd(session->get()));
            return session;
        }
        const QString where = place(target, address);
        failure = result == SSH_AGAIN ? noAnswer(where, limit) : failureToConnect(where, session->error());
    }
    throw ConnectionError(*failure);
}

HostKey hostKeyOf(const SshSession &session)
{
    ssh_key raw = nullptr;
    char *base64 = nullptr;
    if (ssh_get_server_publickey(session.get(), &raw) != SSH_OK)
        return {};
    const KeyHandle key(raw);
    if (ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return {};
    const StringHandle text(base64);
    return {QByteArray::fromBase64(text.get())};
}

} // namespace Slipway::Ssh
