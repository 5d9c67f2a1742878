// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/downloadstate.h"

namespace Slipway::Domain {
class ConnectionError;
}

namespace Slipway::Sync {

/// Downloads ranges over one connection. After a loss it connects again, with growing pauses, until no connection of the
/// download has brought a byte for DownloadPatience::giveUpAfter. Used by one thread. `host`, `settings` and `state` must
/// outlive it.
class RangeDownloader
{
public:
    /// `folder`: on the server. `stripe`: which of the bulk connections, from 0 to DownloadSettings::stripes - 1.
    RangeDownloader(Remote::RemoteHost &host, QString folder, const DownloadSettings &settings,
                    DownloadState &state, int stripe);

    /// Blocks until the download is over. Throws ConnectionError (a login or host key was refused, or no byte came for too
    /// long), Cancelled, TransferFailed (the disk, or an answer that is none). A file that can't be had does not throw.
    void run();

private:
    void carry(const RangeTask &first);
    void afterLoss(const Domain::ConnectionError &error);

    Remote::RemoteHost &m_host;
    const QString m_folder;
    const DownloadSettings &m_settings;
    DownloadState &m_state;
    const int m_stripe;
    std::chrono::milliseconds m_pause{0}; ///< before the next attempt; 0 after progress
};

} // namespace Slipway::Sync
