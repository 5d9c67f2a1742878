// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"
#include "sync/entry.h"

#include <stop_token>

namespace Slipway::Operations {

struct Survey;

/// What an operation would take away from an environment, as the server judges it (resources/steps/lib/deletions.sh): the
/// same scripts refuse in the job.
struct Deletions
{
    QStringList mounted; ///< containers write or have mounted it, and no release has it as it is: never deleted
    QStringList keep;    ///< what belongs into `keep` for those
    QStringList unknown; ///< no container has it mounted, and no release has it as it is
    QStringList overwritten; ///< where containers write, and changed on the server since the last release
    QStringList links;       ///< links that no release has and that would become folders
    QStringList blocked;     ///< in folders that would become files, and not the release's
    QByteArrayList left;     ///< folders that belong to a mount, most of them made by the engine: left alone
    bool many = false;       ///< so many files go that it has to be asked for, whoever made them
};

/// Asks the server and takes the answer over into `survey`. One exec; none where `survey.diff` takes nothing away. `kind` is
/// the job's; `binds` are the mounts of the compose file to be, where they are known. Throws as RemoteHost does, and
/// VerificationFailed.
void judgeDeletions(const Context &context, Survey &survey, const QByteArray &kind, const QStringList &binds,
                    std::stop_token stop);

/// Whether the compose file to be mounts a path that no container on the server has mounted yet, so that judgeDeletions must
/// ask again, with its `binds`. Pure.
[[nodiscard]] bool mountsMore(const Survey &survey, const QStringList &binds);

/// What probe/takes-away.sh printed. Throws VerificationFailed when it is not that, or not whole. Pure.
[[nodiscard]] Deletions parseDeletions(const QByteArray &output);

/// Folders that are left alone are nobody's release: neither compared nor kept nor removed. Pure.
void leaveAlone(Survey &survey, const QByteArrayList &folders);

/// Those that are no folders. Pure.
[[nodiscard]] qsizetype filesAmong(const std::vector<Sync::Entry> &entries);

/// The first of them on one line, and how many more there are. Pure.
[[nodiscard]] QString firstOf(const QStringList &names, qsizetype shown = 5);

} // namespace Slipway::Operations
