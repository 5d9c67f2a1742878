// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/downloadstate.h"

namespace Slipway::Domain {
class ConnectionError;
}

namespace Slipway::Sync {

/// Carries ranges of a download over one connection, and goes on after each loss of it for as long as the download has
/// patience. For one thread.
class RangeCarrier
{
public:
    /// `stripe` is the connection's number.
    RangeCarrier(Remote::RemoteHost &host, QString folder, const DownloadSettings &settings,
                 DownloadState &state, int stripe);

    /// Until the download is over. Throws ConnectionError, Cancelled, TransferFailed.
    void run();

private:
    void carry(const RangeTask &first);
    void afterLoss(const Domain::ConnectionError &error);

    Remote::RemoteHost &m_host;
    const QString m_folder;
    const DownloadSettings &m_settings;
    DownloadState &m_state;
    const int m_stripe;
    std::chrono::milliseconds m_pause{0}; ///< before it is tried again
};

} // namespace Slipway::Sync
