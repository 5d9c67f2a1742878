// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway::Domain {

/// `text`, a configuration file of nginx, with another proxy_pass in the blocks of `domain`: where it said `from`, it
/// says `to`. Everything else stays as it is written, comments too. Empty when nothing was to be replaced. Pure.
[[nodiscard]] QString withUpstream(const QString &text, const QString &domain, const QString &from,
                                   const QString &to);

/// Every server block of the file names this domain and no other. Pure.
[[nodiscard]] bool isOnlyAbout(const QString &text, const QString &domain);

/// What a file says beside its server blocks, by directive and first argument: "upstream shop", "limit_req_zone $ip".
/// Pure.
[[nodiscard]] QStringList outsideOfServers(const QString &text);

/// The difference of two texts as lines: " same", "-gone", "+new", with at most three lines around each change. Pure.
[[nodiscard]] QStringList lineDifference(const QString &before, const QString &after);

} // namespace Slipway::Domain
