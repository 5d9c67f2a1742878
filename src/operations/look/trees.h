// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/look/survey.h"

namespace Slipway::Operations {

/// Reads two directories of the server that `survey.environment` lives on, and what differs: `from` becomes
/// `survey.local`, the environment's own directory `survey.remote`. Hashes only what has the same size but another time.
/// What of it takes data away is judged for a job of this kind. Returns `from` as it was read. Throws as RemoteHost does.
[[nodiscard]] Sync::RemoteManifest compareOnServer(const Context &context, Survey &survey,
                                                   const Domain::RemotePath &from, const QByteArray &kind,
                                                   const Remote::EventSink &sink, std::stop_token stop);

/// The hash that a deploy of the same tree would have: reads the hash of each file of `tree`. Throws.
[[nodiscard]] QString treeHashOnServer(const Context &context, const Domain::HostName &host,
                                       const Domain::RemotePath &directory, Sync::Manifest tree,
                                       std::stop_token stop);

/// A file or link of `tree` that is not what the snapshot `kept` has, or nothing: size, time and mode are compared, as
/// the job does. Folders don't count. Pure.
[[nodiscard]] QString firstDifference(const Sync::RemoteManifest &tree, const Sync::RemoteManifest &kept);

/// Files among them that are steps of a database's schema. Pure.
[[nodiscard]] QStringList migrationsOf(const std::vector<Sync::Entry> &entries);

} // namespace Slipway::Operations
