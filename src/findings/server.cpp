// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <cstdlib>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr qint64 tolerated = 30; ///< seconds between the clocks

/// How far the server's clock is from this computer's, in seconds; the time of the look itself is no difference.
qint64 skew(const ObservedServer &server)
{
    if (!server.askedAt.isValid() || !server.answeredAt.isValid() || !server.at.isValid())
        return 0;
    if (server.at < server.askedAt)
        return server.at.secsTo(server.askedAt) * -1;
    if (server.at > server.answeredAt)
        return server.answeredAt.secsTo(server.at);
    return 0;
}

void engine(const ObservedServer &server, List &list)
{
    if (!server.missingTools.isEmpty()) {
        Finding finding{u"tools-missing"_s, Severity::Error, server.missingTools.join(u", "_s)};
        finding.observed = Words::tr("not installed");
        finding.message = Words::tr("The server lacks %1, which operations need.").arg(finding.subject);
        finding.fix = Words::tr("Install it there.");
        list.push_back(finding);
    }
    if (!server.dockerProblem.isEmpty()) {
        Finding finding{u"docker-unavailable"_s, Severity::Error, u"docker"_s};
        finding.observed = server.dockerProblem.trimmed();
        finding.message =
            Words::tr("Docker can't be used by %1 on the server: %2 What runs there can't be seen.")
                .arg(server.user, finding.observed);
        finding.fix =
            finding.observed.contains("permission denied"_L1)
                ? Words::tr("Add the user to the group docker (sudo usermod -aG docker %1) and log in again.")
                      .arg(server.user)
                : Words::tr("Install or start the engine: sudo systemctl start docker.");
        list.push_back(finding);
    } else if (server.composeVersion.isEmpty()) {
        Finding finding{u"compose-missing"_s, Severity::Error, u"compose"_s};
        finding.observed = Words::tr("neither docker-compose nor docker compose");
        finding.message = Words::tr("The server has no compose: nothing can be deployed.");
        finding.fix = Words::tr("Install docker-compose-plugin (or docker-compose) there.");
        list.push_back(finding);
    }
}

/// What may not be read is said, but for a certificate's file: that root alone may read it is as it should be.
void closed(const ObservedServer &server, List &list)
{
    for (const QString &what : server.unreadable) {
        if (what.endsWith(".pem"_L1) || what.endsWith(".crt"_L1)
            || what.contains("openssl is not installed"_L1))
            continue;
        Finding finding{u"not-readable"_s, Severity::Info, what};
        finding.observed = Words::tr("may not be read, or can't be made out");
        finding.message =
            Words::tr("This could not be looked at on the server: %1. What it says is not known.").arg(what);
        finding.fix = Words::tr("Let %1 read it, if it matters.").arg(server.user);
        list.push_back(finding);
    }
}

} // namespace

List serverFindings(const World &world)
{
    List list;
    for (const ObservedServer &server : world.servers) {
        engine(server, list);
        closed(server, list);
        if (const qint64 seconds = skew(server); std::abs(seconds) > tolerated) {
            Finding finding{u"clock-skew"_s, Severity::Warning, Words::tr("clock")};
            finding.declared = server.answeredAt.toUTC().toString(Qt::ISODate);
            finding.observed = server.at.toUTC().toString(Qt::ISODate);
            finding.message =
                seconds > 0
                    ? Words::tr("The server's clock is %1 ahead of this computer's: ages and "
                                "schedules are off by that much.")
                          .arg(std::abs(seconds) < 120 ? Words::tr("%1 s").arg(std::abs(seconds))
                                                       : ageText(std::abs(seconds)))
                    : Words::tr("The server's clock is %1 behind this computer's: ages and schedules are "
                                "off by that much.")
                          .arg(std::abs(seconds) < 120 ? Words::tr("%1 s").arg(std::abs(seconds))
                                                       : ageText(std::abs(seconds)));
            finding.fix =
                Words::tr("timedatectl shows on both which one is wrong; sudo timedatectl set-ntp true.");
            list.push_back(finding);
        }
    }
    return list;
}

} // namespace Slipway::Findings
