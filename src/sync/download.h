// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "sync/localcopies.h"

#include <QStringList>
#include <chrono>
#include <functional>
#include <stop_token>
#include <vector>

namespace Slipway::Sync {

/// A file in a folder of the server that is wanted here.
struct WantedFile
{
    explicit WantedFile(Domain::BackupName fileName)
        : name(std::move(fileName))
    {
    }

    Domain::BackupName name;
    qint64 size = 0;
    QString modified; ///< as find prints it (%T@): tells that it is still the same file
    QString sha256;   ///< as it was recorded on the server; empty: it is asked for
    bool hasSidecar = false;
    LocalCopy::State quality = LocalCopy::State::Copied; ///< what is known of the server's, and so of the copy
    QString reason;
};

/// What happened to one of them.
struct DownloadedFile
{
    QString name;
    bool isThere = false;  ///< under its final name, byte for byte what the server has
    bool wasThere = false; ///< it had been, so nothing was carried
    QString sha256;
    QString problem; ///< why not; a sentence
};

struct DownloadProgress
{
    qint64 done = 0; ///< bytes, with those that earlier tries had brought
    qint64 total = 0;
    int files = 0; ///< that have their final name
    int allFiles = 0;
    int resumed = 0;
};

struct DownloadReport
{
    std::vector<DownloadedFile> files;
    int resumed = 0;    ///< times that a lost connection or an earlier try was gone on from
    qint64 carried = 0; ///< bytes that came over the wire
    qint64 takenUp = 0; ///< bytes that earlier tries had brought
};

/// How long a download waits for a server that has gone.
struct DownloadPatience
{
    std::chrono::milliseconds firstPause{50};
    std::chrono::milliseconds longestPause{15'000};
    std::chrono::milliseconds giveUpAfter{300'000}; ///< without a byte
};

struct DownloadSettings
{
    int stripes = 4;        ///< connections that carry it
    QString stateDirectory; ///< on the server; there hashes are kept, so that each file is hashed once
    QString environment;
    DownloadPatience patience;
};

/// Brings files of one folder of the server home: several at a time, large ones in ranges over several connections.
/// A lost connection is gone on from at the byte, also by another process later: then what has arrived is compared
/// with the server first. A file gets its final name only when its SHA-256 is the server's, its sidecar before it.
/// A file with the right name that lies there already is compared, and kept if it is right; a different one is put
/// aside under another name, never overwritten. Bounded memory. Blocks; `progress` and `finished` are called on
/// threads of the download's own, one at a time.
///
/// Throws ConnectionError when the server stays away, Cancelled, and TransferFailed when the disk can't take it; what
/// has arrived then stays for the next try. A file that can't be had is no exception: see DownloadedFile::problem.
[[nodiscard]] DownloadReport download(Remote::RemoteHost &host, const QString &remoteFolder,
                                      LocalCopies &copies, std::vector<WantedFile> files,
                                      const DownloadSettings &settings, std::stop_token stop,
                                      const std::function<void(const DownloadProgress &)> &progress,
                                      const std::function<void(const DownloadedFile &)> &finished);

} // namespace Slipway::Sync
