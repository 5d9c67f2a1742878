// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "remote/remotehost.h"

#include <QByteArrayList>
#include <QHash>
#include <stop_token>

namespace Slipway::Operations {

/// The beginning of a file, for looking at it.
struct RemoteFile
{
    QByteArray content;
    qint64 size = 0; ///< of the whole file
};

/// Of each of these that is a file and can be read, by its path; at most 256 KiB of each and 32 MiB together. One exec;
/// none for no paths. Throws as RemoteHost does.
[[nodiscard]] QHash<QByteArray, RemoteFile> readRemoteFiles(Remote::RemoteHost &host,
                                                            const Domain::RemotePath &directory,
                                                            const QByteArrayList &paths,
                                                            std::stop_token stop = {});

/// What probe/files.sh printed. Pure.
[[nodiscard]] QHash<QByteArray, RemoteFile> parseRemoteFiles(const QByteArray &output, qint64 most);

} // namespace Slipway::Operations
