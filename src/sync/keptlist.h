// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "remote/remotehost.h"
#include "sync/ignorerules.h"
#include "sync/keptmanifest.h"

#include <QStringList>

namespace Slipway::Sync {

/// What is kept in an environment's directory now.
struct KeptList
{
    QDateTime now; ///< the server's clock, UTC
    std::vector<KeptEntry>
        entries; ///< sorted; of secrets `archive` is 0; without hashes, which nobody has computed yet
    std::vector<KeptProblem> problems; ///< what is kept and can't be copied
    QStringList leftOut;               ///< sockets and the like, which hold nothing
    QStringList roots;                 ///< the uppermost paths that are kept
};

/// Whether a file is copied as an encrypted one: whoever reads the laptop's disk shall not get passwords and keys. By its
/// name, or where only its owner may read it; a small file of settings too. When in doubt it is a secret. Pure.
[[nodiscard]] bool isSecret(const QByteArray &path, qint64 size, unsigned mode);

/// Takes apart what backups/kept-list.sh prints. Names that are no UTF-8 are problems, the rest is taken. Throws
/// VerificationFailed or CommandFailed when it is not that: paths that lead elsewhere, files below a link, more of anything
/// than there can be. Pure.
[[nodiscard]] KeptList parseKeptList(const QByteArray &output, const QStringList &keep);

/// Asks for it in one exec. `skip`: folders of the server that are not looked into. Blocks. Throws as RemoteHost does, and
/// PreconditionFailed where there is no such directory.
[[nodiscard]] KeptList readKeptList(Remote::RemoteHost &host, const Domain::RemotePath &directory,
                                    const QStringList &keep, const QStringList &skip,
                                    const std::stop_token &stop);

} // namespace Slipway::Sync
