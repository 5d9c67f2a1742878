// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"
#include "operations/context.h"
#include "remote/jobs.h"
#include "runbooks/runbook.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace Slipway::Operations {

/// What a command would do that moves no files of a tree: its plan, for --dry-run. What would be refused is said as a
/// problem, as in the plan of a deploy. A value.
struct Intent
{
    QString kind;         ///< the command's word: "backup", "lock", ...
    QString environment;  ///< empty: of none, or of several
    QString summary;      ///< a sentence: what it would do
    QStringList details;  ///< a line each: the files, databases, jobs that it is about
    QStringList notes;    ///< sentences: what else is worth knowing
    QStringList problems; ///< sentences: why it would be refused
    bool nothingToDo = false;
    qint64 bytes = 0;          ///< that would be read, brought here or freed
    Runbooks::Runbook runbook; ///< of a job; without steps where there is none
    QJsonObject facts;         ///< the same for programs, by the command's own keys
};

/// Each looks with the queries that there are, changes nothing, and throws Domain::Error where the command itself would
/// end before it did anything: no such environment, backup or job, no connection.
/// `wait`: for the lock.
[[nodiscard]] Intent backupIntent(const Context &context, const QString &environment, bool wait);
[[nodiscard]] Intent recoverIntent(const Context &context, const QString &environment, bool wait);
[[nodiscard]] Intent renewalIntent(const Context &context, const QString &domain, bool wait);
/// `ids` empty: every backup.
[[nodiscard]] Intent verifyIntent(const Context &context, const QString &environment, const QStringList &ids);
/// `until` invalid: until it is removed.
[[nodiscard]] Intent lockIntent(const Context &context, const QString &environment, const QString &reason,
                                const QDateTime &until);
[[nodiscard]] Intent unlockIntent(const Context &context, const QString &environment);

/// A manual lock for programs: {"by","since","reason","until"}, or null.
[[nodiscard]] QJsonValue factsOf(const std::optional<Domain::ManualLock> &lock);

} // namespace Slipway::Operations
