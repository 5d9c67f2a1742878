// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/entry.h"
#include "sync/spool.h"

#include <QString>
#include <functional>
#include <stop_token>

namespace Slipway::Sync {

/// Bytes of files packed so far, called on the thread that writes.
using PackProgress = std::function<void(qint64 bytes, qint64 totalBytes)>;

/// Packs entries of the local tree into a tar (pax) archive, compressed by gzip, in the order given. Paths are
/// relative and without `./`; owners are left out; modes are Entry::permissions().
/// A file that changes while it is read is read again, up to three times; where its first try was already in the
/// archive, the later member of the same name wins.
/// Writes to `spool` and finishes it; an error goes to the spool's readers too. Returns the entries with size,
/// time and hash as they were really sent. Blocks. Throws TransferFailed that names the file; Domain::Cancelled.
std::vector<Entry> writeArchive(const QString &source, std::vector<Entry> entries, Spool &spool,
                                const std::stop_token &stop, const PackProgress &progress = {});

} // namespace Slipway::Sync
