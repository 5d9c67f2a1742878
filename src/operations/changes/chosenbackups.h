// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/backups.h"
#include "operations/changes/change.h"
#include "operations/look/databaselook.h"
#include "runbooks/restorerunbook.h"

#include <utility>
#include <vector>

/// What a restore and a drill have in common: which backups are meant, and what can be said against them.
namespace Slipway::Operations {

/// The backups that are meant, those of its set with it, each with the database that it goes into (empty: its own).
struct ChosenBackups
{
    std::vector<Domain::Backup> backups;
    std::vector<std::pair<QString, QString>> files;
    QDateTime now;  ///< the server's clock
    QString owner;  ///< the environment whose they are
    QString folder; ///< where that has them on its server
    std::optional<Runbooks::Scrub>
        scrub; ///< what is to be run on them, where they come into another environment

    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] qint64 size() const; ///< bytes
    /// Tells whether they are still the same, for Basis.
    [[nodiscard]] QString identity() const;
};

/// Throws PreconditionFailed: no database is declared.
void requireDatabase(const Domain::Environment &environment);

/// `all` are the environment's. Throws PreconditionFailed where there is no such backup, or none of the wished database in its
/// set. Pure.
[[nodiscard]] ChosenBackups choose(const std::vector<Domain::Backup> &all, const Change &change);

/// The same, of what the server lists now; a change without a subject means the newest verified one.
[[nodiscard]] ChosenBackups chosenBackups(const Context &context, const Domain::Environment &environment,
                                          const Change &change, const std::stop_token &stop);

/// A sentence for each that can't be restored from, where it is to be taken from. Pure.
[[nodiscard]] QStringList problemsOf(const std::vector<Domain::Backup> &backups, bool fromLaptop = false);

/// Where the files are, and whose: on the server; of second copies the folder that they will be unpacked into.
[[nodiscard]] Runbooks::RestoreParameters parametersOf(const Domain::Environment &environment,
                                                       const Domain::ObservedServer &server,
                                                       const ChosenBackups &chosen, const Change &change);

/// Sends this computer's copies, a step of its own, and completes the parameters; nothing where the change wants the server's.
/// Throws PreconditionFailed where a copy is not there, and as uploadEntries() does.
void sendCopies(const Context &context, const Domain::Environment &environment, const ChosenBackups &chosen,
                const Change &change, Runbooks::RestoreParameters &parameters, const Remote::EventSink &sink,
                const std::stop_token &stop);

/// The database that the change's subject names. Throws PreconditionFailed where no restore has put such one aside.
[[nodiscard]] KeptDatabase keptDatabase(const Context &context, const Domain::Environment &environment,
                                        const Change &change, const std::stop_token &stop);

} // namespace Slipway::Operations
