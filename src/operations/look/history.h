// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"

#include <QDateTime>
#include <QMap>
#include <stop_token>
#include <vector>

namespace Slipway::Operations {

/// One operation by anybody, as the server's audit has it.
struct HistoryEntry
{
    /// Whole: the chain of hashes holds. Altered: the line is not what was written. Removed: a line is missing here; what
    /// it said is known only where the job's folder is still there. Broken: altered, or a line after it was removed.
    enum class Chain { Whole, Altered, Removed, Broken };

    QString id; ///< of the job; empty where even that is not known
    QString kind;
    QString environment;
    QString by;   ///< as the client said: "unixuser (Person Name)"
    QString user; ///< the Unix user that the server saw; may be empty
    QDateTime startedAt;
    QDateTime endedAt; ///< invalid: it runs, or was interrupted
    QString outcome;   ///< the contract's word; empty while it runs
    QString message;
    QString release;
    QString backup;
    QString commit;
    QString failedStep;
    QStringList overrides;
    QStringList unhealthyBefore; ///< containers that were unhealthy before it changed anything
    double downtimeSeconds = -1; ///< negative: not measured
    bool hasLog = false;         ///< the job's folder is still there
    Chain chain = Chain::Whole;
    QString note; ///< what is wrong with the line; empty

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// The contract-like word: "whole", "altered", "removed", "broken".
[[nodiscard]] QString chainWord(HistoryEntry::Chain chain);

/// `audit` is the file, byte for byte; `results` the result.json of each job that has one, by its id. Newest first, where
/// the file's order is the truth. Pure.
[[nodiscard]] std::vector<HistoryEntry> checkedHistory(const QByteArray &audit,
                                                       const QMap<QString, QByteArray> &results);

/// Everything that was done on the host, and what runs or was interrupted, newest first. Throws as RemoteHost does.
[[nodiscard]] std::vector<HistoryEntry> history(const Context &context, const Domain::HostName &host,
                                                std::stop_token stop = {});

/// What earlier operations of a kind on an environment took: the medians; negative where none tells.
struct TypicalDurations
{
    double seconds = -1;
    double downtimeSeconds = -1;
};
[[nodiscard]] TypicalDurations typicalDurationsOf(const std::vector<HistoryEntry> &history, const QString &kind,
                                                  const QString &environment);

} // namespace Slipway::Operations
