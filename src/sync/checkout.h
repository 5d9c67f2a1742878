// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/treediff.h"

#include <QByteArrayList>
#include <QString>

namespace Slipway::Sync {

/// What git knows of the local tree and has never checked out: that it is not here is no reason to delete it elsewhere.
struct Checkout
{
    QByteArrayList skipped;    ///< files of the index that a sparse checkout leaves out (skip-worktree), sorted
    QByteArrayList submodules; ///< folders of submodules that have nothing in them, sorted
    QString problem; ///< why it can't be told, a clause; empty: it can, or the tree is in no repository
};

/// Of the tree at `source`, paths relative to it. Reads git's index. Throws PreconditionFailed when there is a repository
/// that can't be opened.
[[nodiscard]] Checkout checkoutOf(const QString &source);

/// Takes what was never checked out, and the folders that it is in, out of what `diff` removes. Returns its files and
/// links. Pure.
[[nodiscard]] QByteArrayList withhold(TreeDiff &diff, const Checkout &checkout);

/// The files among the entries that are Git LFS pointers in place of what they stand for. Reads the beginning of each small
/// one.
[[nodiscard]] QByteArrayList lfsPointers(const QString &source, const std::vector<Entry> &entries);

} // namespace Slipway::Sync
