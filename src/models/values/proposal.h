// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/changes/change.h"

namespace Slipway::Models {

/// A change that somebody thinks about, in the window's words: the sheet shows it, LiveOperation runs it. A value.
struct Proposal
{
    Operations::Change change;
    QString title;          ///< "Deploy to staging"
    QString accept;         ///< the word on the button: "&Deploy"; empty: it runs without having been looked at
    QString waiting;        ///< while it is being found out: "Comparing the local tree with staging. ..."
    QString nothing;        ///< when it would change nothing
    bool movesFiles = true; ///< it is about a tree: files, commits, env keys, compose
    /// The environment whose files come; empty: the local tree. Nothing: the two sides of a file are not to be had.
    std::optional<QString> from;
    /// What is typed before it runs: Operations::nameToType(), and where a database is removed, which somebody has only clicked
    /// at, its name too. Mostly empty.
    QString toType;
    QString unasked; ///< why it is shown although nobody has just asked for it: a sentence; mostly empty
    /// Of a rollback: the backup whose restore is shown when it has succeeded; empty: the data stay as they are.
    QString thenRestore;
};

/// The row of texts of the change's kind.
[[nodiscard]] Proposal proposalOf(const Operations::Change &change, const Domain::Configuration &configuration);

} // namespace Slipway::Models
