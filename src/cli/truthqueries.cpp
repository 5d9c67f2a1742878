// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/report.h"
#include "findings/findings.h"
#include "operations/look/truth.h"

namespace Slipway::Cli {

int findings(Session &session)
{
    const auto asked = Operations::observeAll(session.context());
    if (!asked.allHostsFailed()) {
        const std::vector<Domain::ObservedServer> servers = Operations::valuesOf(asked);
        const std::vector<Domain::Finding> found = Findings::findings(
            {session.configuration(), servers, Operations::localCopies(session.configuration(), servers)});
        if (session.arguments().json)
            printJson(Report::findingsJson(found));
        else
            printLine(Report::findingsText(found));
    }
    return tellFailures(asked);
}

int certificates(Session &session)
{
    const auto asked = Operations::observeAll(session.context());
    if (!asked.allHostsFailed()) {
        const std::vector<Domain::ObservedServer> servers = Operations::valuesOf(asked);
        if (session.arguments().json)
            printJson(Report::certificatesJson(session.configuration(), servers));
        else
            printLine(Report::certificatesText(session.configuration(), servers));
    }
    return tellFailures(asked);
}

} // namespace Slipway::Cli
