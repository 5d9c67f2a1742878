// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "remote/remotehost.h"
#include "sync/entry.h"
#include "sync/ignorerules.h"

#include <QHash>

namespace Slipway::Sync {

/// What is in an environment's directory, sorted by path and by what a deploy may do with it.
struct RemoteManifest
{
    Manifest managed;         ///< belongs to the release there: may be overwritten and deleted
    QByteArrayList unmanaged; ///< kept, excluded, or neither file, folder nor link: left alone
    QByteArrayList observed;  ///< "type size mtime mode path" of each managed entry, as the server gave it
    bool exists = false;      ///< there is such a directory
};

/// A record of a list of files.
struct RemoteEntry
{
    Entry entry;
    QByteArray observed;
    char kind = '?';   ///< the type as find or the script names it
    unsigned mode = 0; ///< with all of its bits
};

/// Takes apart the records that parseRemoteManifest() speaks of, whoever prints them. Throws VerificationFailed, and
/// CommandFailed for more than any tree has. Pure.
[[nodiscard]] std::vector<RemoteEntry> parseRemoteEntries(const QByteArray &records);

/// Takes apart what probe/manifest.sh prints. After a leading 0x1E, two NUL-terminated records an entry:
///   %y TAB %s TAB %T@ TAB %m TAB %P   (type, size, mtime as seconds.fraction, octal mode, path)
///   %l                                (link target)
/// Throws VerificationFailed if it is not that. Pure.
[[nodiscard]] RemoteManifest parseRemoteManifest(const QByteArray &output, const IgnoreRules &rules);

/// Reads it from the server in one exec. Blocks. Throws as RemoteHost does.
[[nodiscard]] RemoteManifest readRemoteManifest(Remote::RemoteHost &host, const Domain::RemotePath &directory,
                                                const IgnoreRules &rules, std::stop_token stop = {});

/// SHA-256 (hexadecimal) by path of those of the files that could be read, in one exec; no exec for no paths.
[[nodiscard]] QHash<QByteArray, QByteArray> readRemoteHashes(Remote::RemoteHost &host,
                                                             const Domain::RemotePath &directory,
                                                             const QByteArrayList &paths,
                                                             std::stop_token stop = {});

} // namespace Slipway::Sync
