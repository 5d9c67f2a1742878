// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "cli/print.h"
#include "cli/report.h"
#include "findings/findings.h"
#include "operations/truth.h"

namespace Slipway::Cli {

int findings(Session &session)
{
    const std::vector<Domain::ObservedServer> servers = Operations::observeAll(session.context());
    const std::vector<Domain::Finding> found = Findings::findings(
        {session.configuration(), servers, Operations::localCopies(session.configuration(), servers)});
    if (session.arguments().json)
        printJson(Report::findingsJson(found));
    else
        printLine(Report::findingsText(found));
    return 0;
}

int certificates(Session &session)
{
    const std::vector<Domain::ObservedServer> servers = Operations::observeAll(session.context());
    if (session.arguments().json)
        printJson(Report::certificatesJson(session.configuration(), servers));
    else
        printLine(Report::certificatesText(session.configuration(), servers));
    return 0;
}

} // namespace Slipway::Cli
