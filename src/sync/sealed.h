// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>

namespace Slipway::Sync {

/// Encrypts and authenticates bytes for whoever has the passphrase: CMS with a password recipient (RFC 5652, 5083: PBKDF2,
/// AES-256-GCM), in DER. Any machine's stock OpenSSL 3 opens it, which is what somebody in need has:
///   openssl cms -decrypt -inform DER -in FILE -pwri_password PASSPHRASE
/// Thread-safe. Throws TransferFailed when OpenSSL can't; takes about half a second of processor.
[[nodiscard]] QByteArray sealed(const QByteArray &plain, const Domain::Secret &passphrase);

/// The bytes again, all of them and authenticated, or VerificationFailed: another passphrase, or not a byte as it was sealed.
/// `name` is the file's, for the sentence. Thread-safe.
[[nodiscard]] QByteArray unsealed(const QByteArray &bytes, const Domain::Secret &passphrase,
                                  const QString &name);

/// 160 random bits as letters and digits that can be read aloud, in groups. Throws CredentialUnavailable.
[[nodiscard]] Domain::Secret madePassphrase();

/// Marks of contents that nobody can guess at who lacks the passphrase, as one could at a SHA-256 of a file of few secrets.
/// Made once for several: it takes half a second. A value.
class ContentMarks
{
public:
    /// `purpose` keeps the marks of one place from being compared with those of another.
    ContentMarks(const Domain::Secret &passphrase, const QByteArray &purpose);
    /// Hexadecimal, of a content's SHA-256.
    [[nodiscard]] QByteArray of(const QByteArray &sha256) const;
    /// Tells passphrases apart, and nothing of them.
    [[nodiscard]] QByteArray key() const;

private:
    Domain::Secret m_key;
};

} // namespace Slipway::Sync
