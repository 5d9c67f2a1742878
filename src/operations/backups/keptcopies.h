// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backups/retention.h"
#include "operations/backups/keptpull.h"
#include "sync/keptstore.h"

namespace Slipway::Operations {

/// A generation of kept files on this computer, as a list shows it.
struct KeptCopy
{
    Sync::KeptHead head;
    QString problem; ///< why its list can't be used; empty: it can
    std::optional<Sync::KeptVerdict>
        verdict;               ///< of the last time that all of it was read; nothing: never, as it is now
    bool isUnreadable = false; ///< `problem` is that its list can't be read, which is no damage

    [[nodiscard]] bool isDamaged() const { return verdict && !verdict->problems.empty(); }

    friend bool operator==(const KeptCopy &, const KeptCopy &) = default;
};

/// What is wrong with it: its own problem, what was found damaged when it was read, or the first that it lacks: "not whole:
/// uploads/x: it may not be read". Empty: nothing is known to be.
[[nodiscard]] QString troubleOf(const KeptCopy &copy);

/// Those of one environment (of all when it is empty), newest first. Reads the first line of each. Throws Domain::Error
/// where the environment isn't configured; none without a local_directory.
[[nodiscard]] std::vector<KeptCopy> keptCopies(const Domain::Configuration &configuration,
                                               const QString &environment);

/// Throws PreconditionFailed, naming the first of `ids` that no generation has.
void requireKept(const Domain::Configuration &configuration, const QString &environment,
                 const QStringList &ids);

/// All that a generation holds; the newest usable one when `id` is empty. Throws PreconditionFailed when there is none,
/// VerificationFailed.
[[nodiscard]] Sync::KeptGeneration keptFiles(const Domain::Configuration &configuration,
                                             const QString &environment, const QString &id);

struct ExtractWishes
{
    QString environment;
    QString id;        ///< empty: the newest usable one
    QStringList paths; ///< files, folders with what is in them; empty: everything
    QString to;
    PassphraseSource passphrase;
};

/// What extractKept() would write. Throws PreconditionFailed as it does: a path that the generation doesn't have, something
/// that has the name of what would be written; Cancelled.
[[nodiscard]] std::vector<Sync::KeptEntry> planExtract(const Domain::Configuration &configuration,
                                                       const ExtractWishes &wishes,
                                                       const std::stop_token &stop = {});

/// Writes files of a generation into a folder: each one read and compared with its hash first, encrypted archives opened
/// whole before anything of them is used; then all of them get their names, with their times and modes, or none. Nothing
/// that is there is overwritten, and no link is followed. Never throws.
[[nodiscard]] Domain::Outcome extractKept(const Domain::Configuration &configuration,
                                          const ExtractWishes &wishes, const Remote::EventSink &sink,
                                          const std::stop_token &stop);

struct VerifiedKept
{
    QString id;
    qint64 files = 0;
    std::vector<Sync::KeptProblem> problems; ///< what is damaged or missing
    std::vector<Sync::KeptProblem> unread; ///< what could not be read, so that nothing is known of its content
    QStringList lacking;                   ///< the files of the store that `problems` are about
    /// Why encrypted archives of it were not opened, though their bytes are those that were written.
    QString notOpened;
    bool staysDamaged = false;  ///< some of that has its name still, so no pull brings it
    bool listIsDamaged = false; ///< and nothing else was read
};

struct KeptVerifyWishes
{
    QString environment;
    QStringList ids;                                   ///< empty: all of them
    PassphraseSource passphrase{};                     ///< null: archives are not opened
    std::function<void(const VerifiedKept &)> found{}; ///< gets each, on the calling thread
};

/// Reads generations and what they refer to, each content once: hashes against the lists, encrypted archives opened and each
/// file in them compared. What is damaged loses its name, so that the next pull brings it again, unless somebody else writes
/// there at that moment; what can't be read is left alone, and its copy counts as one that nobody has read. What was found out
/// is remembered for keptCopies(), also when it is cancelled; what retention lets go meanwhile is told and left out. Refused
/// before anything is read when one of `ids` is not there. Failed when something is damaged or can't be read; Refused when
/// nothing is, and the passphrase is another one. Without any passphrase the archives' bytes are read all the same. Step
/// `verify-kept`. Never throws.
[[nodiscard]] Domain::Outcome verifyKept(const Domain::Configuration &configuration,
                                         const KeptVerifyWishes &wishes, const Remote::EventSink &sink,
                                         const std::stop_token &stop);

/// What retention lets go of the generations, by the rules of backups: those that lack something count too, but the newest
/// whole one always stays. One that was found damaged takes no other's place; where it would have had one if it were whole, it
/// stays as long as something in it is in none of those that stay. Throws Domain::Error.
[[nodiscard]] Domain::RetentionPlan planKeptPrune(const Domain::Configuration &configuration,
                                                  const QString &environment, const QTimeZone &zone);
/// Removes these, and contents that no other refers to; returns the bytes that were freed. Throws PreconditionFailed while
/// a pull runs.
[[nodiscard]] qint64 pruneKept(const Domain::Configuration &configuration, const QString &environment,
                               const QStringList &ids);

} // namespace Slipway::Operations
