// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "sync/rangestream.h"

#include <QStringList>
#include <chrono>
#include <functional>
#include <stop_token>

namespace Slipway::Sync {

struct DownloadSettings;

/// What a download asks a server besides bytes. Each question is repeated after a lost connection, for as long as the
/// download has patience. Thread-safe.
class ServerHashes
{
public:
    ServerHashes(Remote::RemoteHost &host, QString folder, const DownloadSettings &settings);

    /// SHA-256 of ranges of files, in their order; "-" where the file is not the same any more. Of whole files it is
    /// kept on the server. Throws ConnectionError, CommandFailed, Cancelled.
    [[nodiscard]] std::vector<QString> hashes(const std::vector<RemoteRange> &ranges,
                                              const std::stop_token &stop);

    /// Writes the sidecars of these backups into `into`. Throws likewise, and TransferFailed.
    void fetchSidecars(const QStringList &names, const QString &into, const std::stop_token &stop);

private:
    [[nodiscard]] QByteArray ask(const QString &title, QStringView script,
                                 std::map<QByteArray, QByteArray> environment, const std::stop_token &stop);

    Remote::RemoteHost &m_host;
    const QString m_folder;
    const DownloadSettings &m_settings;
};

} // namespace Slipway::Sync
