// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/downloadstate.h"
#include "sync/localcopies.h"
#include "sync/serverhashes.h"

namespace Slipway::Sync {

/// Makes backups of what a download has carried: hashes each file behind what has arrived of it, compares it with the
/// server's hash, and gives it its name, its sidecar before it. run() and askHashes() are for a thread each.
class FileFinisher
{
public:
    FileFinisher(DownloadState &state, LocalCopies &copies, ServerHashes &server);

    /// A file that lies there under the name already: it is kept and settled if it is the server's, and otherwise put
    /// aside under another name. Throws TransferFailed, ConnectionError, Cancelled.
    void lookAtExisting(size_t file);

    /// Asks the server for the hashes that nobody has recorded, several files at once, while the files are carried.
    /// Throws ConnectionError, CommandFailed, Cancelled.
    void askHashes();

    /// One file after the other, in the order in which they are carried, until all are settled. Throws likewise, and
    /// TransferFailed.
    void run();

private:
    [[nodiscard]] QString hashAsItComes(size_t file);
    void differs(size_t file, const QString &here, const QString &there);
    void fetchSidecars(size_t file);
    void settleThere(size_t file, bool wasThere);

    DownloadState &m_state;
    LocalCopies &m_copies;
    ServerHashes &m_server;
    size_t m_sidecarsUpTo = 0;
    std::vector<int> m_wrong; ///< of each file, how often it had another hash when it was whole
};

} // namespace Slipway::Sync
