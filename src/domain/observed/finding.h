// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway::Domain {

/// Where what was declared and what was observed part. A value; README lists every id.
struct Finding
{
    enum class Severity { Error, Warning, Info };
    /// What Slipway itself can do about it.
    enum class Action {
        None,
        ApplyNginx,
        Restart,
        Deploy,
        Recover,
        BackUp,
        PullBackups,
        PullKept,
        ShowKept, ///< the databases that were put aside: which of them goes is for a person
        SetSchedule,
        Renew
    };

    QString id; ///< stable, kebab-case: "route-upstream-differs"
    Severity severity = Severity::Warning;
    QString subject{};     ///< a domain, a container, an environment, a folder
    QString declared{};    ///< may be empty
    QString observed{};    ///< may be empty
    QString message{};     ///< what it is and what it means
    QString fix{};         ///< what to do
    QString environment{}; ///< empty: of no single one
    Action action = Action::None;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The contract's word: "error", "warning", "info".
[[nodiscard]] inline QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return QStringLiteral("error");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace Slipway::Domain
