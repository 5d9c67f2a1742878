// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace Slipway::TestSupport {

/// A real sshd on a free port of loopback, with keys, authorized_keys and known_hosts of its own in a temporary
/// folder; ends with the object. Works as root and as a normal user; logs in the user that runs the tests. Throws
/// std::runtime_error with sshd's own words when it does not start. For the thread that makes it.
class SshdFixture
{
public:
    struct Options
    {
        QStringList hostKeyTypes{QStringLiteral("ed25519")}; ///< "ed25519", "ecdsa", "rsa"
        QStringList configuration;                           ///< further lines of sshd_config; they win
        QString passphrase;                                  ///< of the client's key
    };

    SshdFixture();
    explicit SshdFixture(const Options &options);
    ~SshdFixture();
    Q_DISABLE_COPY_MOVE(SshdFixture)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString user() const;
    /// The client's private key; its public half is authorized.
    [[nodiscard]] QString identityFile() const { return file(QStringLiteral("client_key")); }
    /// Holds the server's host keys for port().
    [[nodiscard]] QString knownHosts() const { return file(QStringLiteral("known_hosts")); }
    /// "SHA256:..." of the host key of a type, as ssh-keygen prints it.
    [[nodiscard]] QString fingerprint(const QString &type = QStringLiteral("ed25519")) const;
    /// A path in the fixture's folder.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    void start();
    /// Ends the listener; sessions that are open go on.
    void stop();
    /// Ends the processes that serve sessions, as a crash of the server would.
    void killSessions();
    /// Makes new host keys of these types; for a server that "was set up anew". Stop before, start after.
    void replaceHostKeys(const QStringList &types);
    /// Makes a key pair; returns the private file.
    QString makeKey(const QString &name, const QString &type, const QString &passphrase = {}) const;
    /// Writes a known_hosts file with the server's keys under another port, for a proxy before it.
    [[nodiscard]] QString knownHostsForPort(quint16 port) const;
    /// What sshd has said so far.
    [[nodiscard]] QString log() const;

private:
    void writeConfiguration();

    QTemporaryDir m_folder;
    Options m_options;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

/// A port of loopback on which nothing listens at the moment.
[[nodiscard]] quint16 freePort();

} // namespace Slipway::TestSupport
