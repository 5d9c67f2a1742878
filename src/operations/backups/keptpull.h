// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"
#include "domain/secret.h"
#include "operations/context.h"
#include "remote/jobs.h"
#include "sync/keptmanifest.h"

#include <functional>
#include <stop_token>

namespace Slipway::Operations {

/// What whoever has the passphrase of the encrypted archives is asked.
struct PassphraseQuestion
{
    QString folder; ///< the kept copies that it is for
    bool mayMake;   ///< nothing was ever encrypted there, so a new one will do
    QString environment{};
    /// Whether one is that of the archives that are there; null where there are none. Takes half a second.
    std::function<bool(const Domain::Secret &)> opens{};
};
/// Answers on the operation's thread, or throws Domain::Error.
using PassphraseSource = std::function<Domain::Secret(const PassphraseQuestion &)>;

/// What a pull would bring of one environment's kept files.
struct KeptPullPlan
{
    QString environment;
    QString folder;
    qint64 files = 0; ///< new, or of another size or time than the copies
    qint64 bytes = 0; ///< of those
    qint64 there = 0; ///< whose copies stay as they are
    qint64 gone = 0;  ///< that the newest copies have, and the server has no more
    bool changesNothing = false;
    bool wantsPassphrase = false;
    std::vector<Sync::KeptProblem> problems; ///< what would be missing
    QString refusal;                         ///< a sentence: why it would be refused; empty: it would not
};

struct KeptPullWishes
{
    QString environment; ///< empty: all of them
    PassphraseSource passphrase;
    /// Given: it gets what would be brought of each environment, and nothing is, nor anything here changed.
    std::function<void(const KeptPullPlan &)> plan{};
};

/// <local_directory>/<environment>/kept. Throws PreconditionFailed when the configuration names no folder.
[[nodiscard]] QString keptFolder(const Domain::Configuration &configuration,
                                 const Domain::EnvironmentName &environment);

/// Copies what `keep` in the configuration names from the server's directory to the laptop (see Sync::KeptStore), as a new
/// generation if anything differs from the newest: only files of another size or time are asked for their SHA-256, only
/// contents that are not here yet are carried, each is compared with the server's hash, and the generation gets its name
/// when all of it is here. What changes while it is read is read again. The backups' folders and the state directory are
/// left out. Failed, though a generation is there, when something could not be copied: it is named. Steps
/// `pull-kept-<environment>`. Never throws.
[[nodiscard]] Domain::Outcome pullKept(const Context &context, const KeptPullWishes &wishes,
                                       const Remote::EventSink &sink, std::stop_token stop);

} // namespace Slipway::Operations
