// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <exception>
#include <optional>

namespace Slipway::Domain {

/// What every failure of an operation is thrown as. Each subclass is named by the remedy. `what happened, to
/// what` is the message; `unchanged` and `remedy` complete the sentence that a person reads. Caught once, at
/// the operation's boundary, where it becomes an Outcome.
class Error : public std::exception
{
public:
    explicit Error(QString message, QString remedy = {}, QStringList unchanged = {});

    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QString &remedy() const { return m_remedy; }
    [[nodiscard]] const QStringList &unchanged() const { return m_unchanged; }
    /// Message, what was left unchanged and the remedy, one per line.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QString m_remedy;
    QStringList m_unchanged;
    QByteArray m_utf8;
};

/// The configuration file is missing or wrong; the message begins with file:line:column. Exit code 3.
class ConfigurationError : public Error
{
    using Error::Error;
};

/// The command was called wrongly. Exit code 2.
class UsageError : public Error
{
    using Error::Error;
};

/// No connection, or no login. Exit code 4, host keys 5.
class ConnectionError : public Error
{
public:
    enum class Kind { Unreachable, HostKeyUnknown, HostKeyChanged, AuthenticationFailed, Lost };
    ConnectionError(Kind kind, QString message, QString remedy = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// For the host key kinds: the fingerprint the server showed, as OpenSSH prints it ("SHA256:...").
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }
    void setFingerprint(QString fingerprint) { m_fingerprint = std::move(fingerprint); }

private:
    Kind m_kind;
    QString m_fingerprint;
};

/// A command on the server ended otherwise than it should have.
class CommandFailed : public Error
{
public:
    CommandFailed(QString message, std::optional<int> exitStatus, QString errorTail, QString remedy = {});
    /// Nothing if it was killed by a signal, ran over its limit or its end was never heard of.
    [[nodiscard]] std::optional<int> exitStatus() const { return m_exitStatus; }
    [[nodiscard]] const QString &errorTail() const { return m_errorTail; }

private:
    std::optional<int> m_exitStatus;
    QString m_errorTail;
};

/// A file could not be brought over whole.
class TransferFailed : public Error
{
    using Error::Error;
};

/// A guard said no before anything was changed. Exit code 6.
class PreconditionFailed : public Error
{
    using Error::Error;
};

/// What would run is no longer what somebody looked at and accepted. Exit code 6.
class PlanOutdated : public PreconditionFailed
{
    using PreconditionFailed::PreconditionFailed;
};

/// Something was written and then found not to be what it should be.
class VerificationFailed : public Error
{
    using Error::Error;
};

/// The keychain did not give or keep a secret.
class CredentialUnavailable : public Error
{
    using Error::Error;
};

/// A job goes on, or may, and nobody follows it any more. Exit code 8.
class LeftRunning : public Error
{
    using Error::Error;
};

/// Somebody asked to stop. Not an error, so not derived from Error. Exit code 7.
class Cancelled : public std::exception
{
public:
    Cancelled() = default;
    /// `changed`: a sentence on what had been changed by then; empty: nothing.
    explicit Cancelled(QString changed)
        : m_changed(std::move(changed))
    {
    }
    [[nodiscard]] const QString &changed() const { return m_changed; }
    [[nodiscard]] const char *what() const noexcept override { return "cancelled"; }

private:
    QString m_changed;
};

} // namespace Slipway::Domain
