// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/entry.h"

#include <QHash>

namespace Slipway::Sync {

struct RemoteManifest;

/// What has to happen so that the managed part of the server's tree becomes the local tree.
struct TreeDiff
{
    std::vector<Entry> added; ///< local entries whose name is not there
    std::vector<Entry>
        changed; ///< local entries that differ from what bears their name: content, type, bit, target
    std::vector<Entry> removed; ///< remote entries that go; what is in a directory before the directory
    qsizetype unchanged = 0;

    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
    /// Added and changed, in the order of an archive.
    [[nodiscard]] std::vector<Entry> toSend() const;
    /// Bytes of the files to send.
    [[nodiscard]] qint64 bytesToSend() const;
};

/// When two files of one size pass for the same without being hashed.
enum class Trust {
    Time, ///< when their times are equal
    Kept, ///< as Fraction, and modes are to be equal, too: a kept release comes back as it was
    Fraction ///< only when their times are equal and not whole seconds: two trees of one server that archives or git
             ///< unpacked may differ in files of one size and one second
};

/// A file is changed, too, when others may read or execute it there who may not here. When they may less there, that is kept:
/// somebody has seen to it on the server, and a deploy makes nothing there more readable than it was.
///
/// Remote paths whose content has to be hashed before difference() can say whether they differ: files with the size
/// and bit of the local ones but another time. Times are equal when they are so to the nanosecond, or to the second
/// where one side only knows seconds. Pure.
[[nodiscard]] QByteArrayList candidatesForHash(const Manifest &local, const RemoteManifest &remote,
                                               Trust trust = Trust::Time);

/// `hashes` are those of the candidates; one that is missing counts as different. `removed` holds managed paths only,
/// and a directory goes only if nothing unmanaged is in it. Pure.
[[nodiscard]] TreeDiff difference(const Manifest &local, const RemoteManifest &remote,
                                  const QHash<QByteArray, QByteArray> &hashes, Trust trust = Trust::Time);

} // namespace Slipway::Sync
