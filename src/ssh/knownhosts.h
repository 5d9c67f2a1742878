// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Slipway::Ssh {

/// A server's public key.
struct HostKey
{
    QByteArray blob; ///< as it goes over the wire

    /// "ssh-ed25519"; the blob says so itself.
    [[nodiscard]] QByteArray type() const;
    /// "SHA256:..." as OpenSSH prints it.
    [[nodiscard]] QString fingerprint() const;
    /// "ssh-ed25519 SHA256:..."
    [[nodiscard]] QString described() const;
    friend bool operator==(const HostKey &, const HostKey &) = default;
};

/// The known_hosts files, OpenSSH's format: hashed names, [host]:port, patterns, several names in a line, and the
/// @revoked marker; @cert-authority lines are passed over. Needs no connection. Reads the files at each call, so
/// what another program adds counts at once. Used by one thread at a time.
///
/// Where the user's file can't be read, the further ones decide alone, like OpenSSH: a key that they have is known, and
/// what the user's file may say against it is not. A host that they don't have is refused (ConnectionError,
/// HostKeyUnknown).
class KnownHosts
{
public:
    enum class Match {
        Known,
        Unknown,
        Changed,   ///< another key of the same type is known
        OtherType, ///< only keys of other types are known
        Revoked,
    };
    struct Verdict
    {
        Match match = Match::Unknown;
        QStringList knownFingerprints; ///< "ssh-ed25519 SHA256:...", of the entries that do not fit
        QString where;                 ///< "file:line" of the first of them
    };

    /// `userFile` is the one that is written; `furtherFiles` are only read.
    explicit KnownHosts(QString userFile, QStringList furtherFiles = {});

    [[nodiscard]] Verdict check(const QString &host, quint16 port, const HostKey &key) const;
    /// Types of the keys known for a host, so that the server can be asked for one of them.
    [[nodiscard]] QList<QByteArray> knownTypes(const QString &host, quint16 port) const;
    /// Adds the key; the file is made with mode 0600 where there is none, its folder with 0700. Throws
    /// Domain::ConnectionError (HostKeyUnknown) when it cannot be written.
    void trust(const QString &host, quint16 port, const HostKey &key);

    /// As known_hosts names it: host, or [host]:port.
    [[nodiscard]] static QString entryName(const QString &host, quint16 port);
    /// "/etc/ssh/ssh_known_hosts" and the like, where the platform has one.
    [[nodiscard]] static QStringList globalFiles();

private:
    struct Entry;
    [[nodiscard]] QList<Entry> entriesFor(const QString &name) const;
    /// Why the user's file can't be read; nothing where it can, or where there is none.
    [[nodiscard]] std::optional<QString> problem() const;
    /// Throws Domain::ConnectionError (HostKeyUnknown) where it can't: taken for empty, it would make strangers of hosts
    /// that are known.
    void requireUserFile() const;

    QString m_userFile;
    QStringList m_furtherFiles;
};

} // namespace Slipway::Ssh
