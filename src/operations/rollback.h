// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/deploy.h"
#include "operations/history.h"
#include "operations/inspect.h"

namespace Slipway::Operations {

struct Survey;

struct RollbackWishes
{
    QString to;          ///< a kept release; empty: the newest good one before the one that is live
    bool wait = false;   ///< for the lock
    bool detach = false; ///< start the job and leave
    QStringList overrides;
};

/// What a rollback would do: what the dialog, `plan rollback` and the rollback itself share.
struct RollbackPlan
{
    DeployPlan change;                   ///< files, runbook: as of a deploy, but the tree is a kept one
    Domain::Release target;              ///< the release to go to
    std::optional<Domain::Release> left; ///< the one that is live now
    bool marksBad = false;               ///< the one that is left is no target by itself any more
    QStringList migrations;              ///< that the live release has and the target lacks; they stay applied
    QList<RanCode> ranSince;             ///< of other releases, since the target was recorded
    std::optional<Domain::ObservedBackup> dataBackup; ///< the data as they were before any of that ran
    int dataFiles = 1;                                ///< of its set
    qint64 minutesLost = -1;                          ///< of data, if that backup were restored
    std::optional<ReleaseBackup> newestBackup; ///< verified, from when the target was live; if another one
    bool newestIsLater = false;                ///< other code had run before it
    qint64 newestMinutesLost = -1;
    Experience expected;
    QStringList sentences; ///< that code goes back and data does not, in words
};

/// The release to go to. `kept` newest first. Throws PreconditionFailed that says what is wrong with it. Pure.
[[nodiscard]] Domain::Release rollbackTarget(const std::vector<Domain::Release> &kept, const QString &wanted,
                                             const QString &environment);

/// What `plan` says of the data of its target: what ran since, and which backups are from before. `now` is the server's
/// clock. Pure.
void addData(RollbackPlan &plan, const KeptReleases &kept, const QDateTime &now);

/// That code goes back and data does not, and what is known of the data. Pure.
[[nodiscard]] QStringList rollbackSentences(const RollbackPlan &plan);

/// A kept release → live again, by its own images, without a build. Plain sequential code for a thread of its own.
class Rollback
{
public:
    Rollback(const Context &context, QString environment, RollbackWishes wishes);

    /// Looks at the server and compares. Changes nothing. Throws Domain::Error, Cancelled.
    [[nodiscard]] RollbackPlan plan(const Remote::EventSink &sink, std::stop_token stop);

    /// All of it. Never throws: errors become the outcome. When `stop` is asked for before the job stands, it is
    /// cancelled and nothing was changed; after that it detaches.
    [[nodiscard]] Domain::Outcome execute(const Remote::EventSink &sink, std::stop_token stop);

private:
    [[nodiscard]] Survey survey() const;
    [[nodiscard]] RollbackPlan planOf(Survey &survey, const Remote::EventSink &sink,
                                      std::stop_token stop) const;
    [[nodiscard]] Domain::Outcome run(const Remote::EventSink &sink, std::stop_token stop) const;

    Context m_context;
    QString m_environment;
    RollbackWishes m_wishes;
};

} // namespace Slipway::Operations
