// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "remote/remotehost.h"
#include "sync/keptmanifest.h"

#include <functional>

namespace Slipway::Sync {

/// The next bytes of a file, and none at its end. Valid until it is asked again.
using FileBytes = std::function<QByteArrayView()>;
/// Gets each file that came with the size that was asked for, on a thread of the fetch's own, one after the other. What it
/// throws ends the fetch.
using FileSink = std::function<void(const KeptEntry &, const FileBytes &)>;

/// Brings the content of files of a server's directory, all of them in one exec, as a tar archive that is taken apart while
/// it comes. Nothing of what the server says becomes a name here: a member counts if it is a file that was asked for and
/// has not come yet, and its size is the one in `wanted` (else it was changed, and is left out); any other ends the fetch
/// with VerificationFailed. What it brings is not compared with anything: that is the sink's. Bounded memory. Blocks.
/// Throws as RemoteHost does, TransferFailed.
void fetchKept(Remote::RemoteHost &host, const Domain::RemotePath &directory,
               const std::vector<KeptEntry> &wanted, const FileSink &sink, const std::stop_token &stop);

} // namespace Slipway::Sync
