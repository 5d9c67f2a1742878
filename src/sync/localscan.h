// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/entry.h"
#include "sync/ignorerules.h"

#include <functional>
#include <stop_token>

namespace Slipway::Sync {

/// Files and bytes looked at so far, and their totals once they are known (-1 before). Called on threads of the scan's
/// own, one at a time.
using ScanProgress = std::function<void(qint64 files, qint64 totalFiles, qint64 bytes, qint64 totalBytes)>;

/// Reads the whole local tree but what `rules` leave out: names, sizes, times, executable bits, link targets, and the
/// hash of each file, computed in parallel. Blocks. Where the file system has no executable bit (Windows, or git's
/// core.fileMode is off) it comes from git's index.
/// Throws PreconditionFailed that names them for symlinks that point outside the tree, for names that are not
/// UTF-8 and for files that are neither files, folders nor links or cannot be read; Domain::Cancelled.
[[nodiscard]] Manifest scanLocalTree(const QString &source, const IgnoreRules &rules, std::stop_token stop = {},
                                     const ScanProgress &progress = {});

/// Where a symlink leads: whether `target`, read in the folder of `path`, stays inside the tree. Pure.
[[nodiscard]] bool staysInside(const QByteArray &path, const QByteArray &target);

} // namespace Slipway::Sync
