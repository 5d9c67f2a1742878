// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "sync/entry.h"
#include "sync/spool.h"

#include <functional>

namespace Slipway::Sync {

/// Compressed bytes that the server has, and their total once it is known (-1 before). Called on the thread that
/// uploads.
using UploadProgress = std::function<void(qint64 sent, qint64 total)>;

/// How long an upload tries to connect again, after each time that bytes went through.
struct UploadPatience
{
    std::chrono::milliseconds giveUpAfter{std::chrono::minutes{2}};
    std::chrono::milliseconds firstPause{500};
    std::chrono::milliseconds longestPause{10'000};
};

/// What has arrived.
struct Uploaded
{
    QByteArray sha256;          ///< of the archive, as client and server found it; hexadecimal
    qint64 size = 0;            ///< of the archive
    std::vector<Entry> entries; ///< as they were really sent
};

/// Sends a spool while it is being written to `target` on the server (it may begin with ~/), through `target`.part.
/// After a lost connection it goes on at the byte where the server is, if what is there has the right hash. When it
/// returns, the file bears its final name, is flushed, and had the same SHA-256 on both sides. Blocks.
/// Throws ConnectionError::Lost when it could not connect again, TransferFailed, Domain::Cancelled; then at most the
/// part is left on the server.
void sendSpool(Remote::RemoteHost &host, const QString &target, const Spool &spool, const std::stop_token &stop,
               const UploadProgress &progress = {}, const UploadPatience &patience = {});

/// Packs `entries` of the tree at `source` and sends them to `folder`/archive.tar.gz, both at once.
[[nodiscard]] Uploaded uploadEntries(Remote::RemoteHost &host, const QString &folder, const QString &source,
                                     std::vector<Entry> entries, const std::stop_token &stop,
                                     const UploadProgress &progress = {}, const UploadPatience &patience = {});

} // namespace Slipway::Sync
