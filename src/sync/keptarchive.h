// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "sync/keptmanifest.h"

#include <QHash>

namespace Slipway::Sync {

/// A file with its content, in memory: secrets are on no disk but encrypted.
struct KeptSecret
{
    KeptEntry entry;
    QByteArray content;
};

/// A tar archive of them, compressed by gzip and encrypted: what `openssl cms -decrypt ... | tar xz` unpacks anywhere.
/// Throws TransferFailed.
[[nodiscard]] QByteArray sealedArchive(const std::vector<KeptSecret> &files, const Domain::Secret &passphrase);

/// Contents by path, once all of it is authenticated. Throws VerificationFailed.
[[nodiscard]] QHash<QByteArray, QByteArray>
openedArchive(const QByteArray &bytes, const Domain::Secret &passphrase, const QString &name);

} // namespace Slipway::Sync
