// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace Slipway::Domain {

struct ObservedCertificate
{
    QDateTime notAfter;
    QString subject;
    QString issuer;
    bool served = false; ///< seen in a handshake on the server's loopback, not only as a file
    QDateTime notBefore;
    QString fingerprint;
    QStringList names; ///< DNS names that it is good for, `*.` included

    [[nodiscard]] bool selfSigned() const { return !subject.isEmpty() && subject == issuer; }
    [[nodiscard]] bool isFor(const QString &domain) const;
    /// "Let's Encrypt R3" from "CN=R3,O=Let's Encrypt,C=US".
    [[nodiscard]] QString issuerName() const;

    friend bool operator==(const ObservedCertificate &, const ObservedCertificate &) = default;
};

/// What `openssl x509 -noout -dates -subject ...` prints; without notAfter when it is nothing of the kind.
[[nodiscard]] ObservedCertificate certificateFromText(const QString &text);

/// What is known of a domain that the configuration declares.
struct ObservedRoute
{
    QString domain;
    QString
        upstream; ///< empty: no server block was found, or it may not be read; with a `$`: worked out per request
    std::optional<ObservedCertificate> certificate;
    bool hasBlock = false;       ///< some server block serves it
    QString servedBy;            ///< by which pattern ("*.example", "default_server"); empty: its own name
    bool hasTlsBlock = false;    ///< and one of them has TLS
    bool hasPlainBlock = false;  ///< and one listens without
    bool plainRedirects = false; ///< what is asked without TLS is sent on to TLS
    QString status;              ///< of the front page without TLS; "000": no answer; empty: not asked
    QString location;            ///< where that sends
    QString tlsStatus;           ///< of the front page over TLS; empty: no answer, or not asked
    QString certificateFile;     ///< the path that nginx is given
    bool certificateFileClosed = false; ///< this user may not read it
    std::optional<ObservedCertificate> fileCertificate;

    friend bool operator==(const ObservedRoute &, const ObservedRoute &) = default;
};

} // namespace Slipway::Domain
