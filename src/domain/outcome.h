// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Slipway::Domain {

/// How an operation ended: a value for the model, the command line and the tests.
struct Outcome
{
    /// `Detached`: the job goes on, or may, and this program stopped following it.
    enum class Kind { Succeeded, Failed, RolledBack, Refused, Cancelled, Interrupted, Detached };

    Kind kind = Kind::Failed;
    QString message; ///< what happened, to what
    QString remedy;  ///< what to do next; may be empty
    QStringList unchanged;
    QStringList unhealthyBefore; ///< containers that were unhealthy before it changed anything
    bool outdated = false;       ///< refused since it would no longer do what was accepted: to be asked anew
    QString job;
    QString release; ///< the one that is live now
    QString backup;
    QString failedStep;
    QDateTime endedAt;
    int exitCode = 1; ///< the contract's

    [[nodiscard]] bool succeeded() const { return kind == Kind::Succeeded; }
};

/// The contract's word: "succeeded", "rolled_back", ...
[[nodiscard]] QString outcomeWord(Outcome::Kind kind);
/// One end of two operations, as of dumps and kept files: the graver one, with both sentences and what to do about each. What
/// was found or done, 1, is graver than a stop, that than what could not be asked, 4, and that than a refusal.
[[nodiscard]] Outcome bothOf(const Outcome &first, const Outcome &second);
/// From result.json (resources/job/FORMAT.md), with the contract's exit code.
[[nodiscard]] Outcome outcomeFromResult(const QJsonObject &result);
/// 0 succeeded, 6 refused, 7 cancelled, 8 detached, else 1. Whoever wished to detach got what was asked for: 0.
[[nodiscard]] int exitCodeFor(Outcome::Kind kind);

} // namespace Slipway::Domain
