// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "cli/hosts.h"
#include "cli/print.h"
#include "cli/report.h"
#include "domain/error.h"
#include "operations/look/databaselook.h"
#include "operations/look/history.h"
#include "operations/look/inspect.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

int status(Session &session)
{
    const QString wanted = session.arguments().word(1);
    const std::vector<Domain::HostName> hosts =
        wanted.isEmpty() ? session.hosts() : std::vector{session.environment(1).host};
    const auto asked = Operations::askEach(
        hosts, [&](const Domain::HostName &host) { return Operations::observe(session.context(), host); });
    if (!asked.allHostsFailed()) {
        const std::vector<Domain::ObservedServer> servers = Operations::valuesOf(asked);
        if (session.arguments().json)
            printJson(Report::statusJson(session.configuration(), servers, wanted, asked.failures));
        else
            printLine(Report::statusText(session.configuration(), servers, wanted));
    }
    return tellFailures(asked);
}

int listHistory(Session &session)
{
    const QString wanted =
        session.arguments().word(1).isEmpty() ? QString() : session.environment(1).name.text();
    const std::vector<Domain::HostName> hosts =
        wanted.isEmpty() ? session.hosts() : std::vector{session.environment(1).host};
    const auto asked = Operations::askEach(
        hosts, [&](const Domain::HostName &host) { return Operations::history(session.context(), host); });
    if (asked.allHostsFailed())
        return tellFailures(asked);
    std::vector<Operations::HistoryEntry> all = Operations::joinedNewestFirst(asked);
    // A gap in the chain concerns everybody, since nobody knows what stood there.
    std::erase_if(all, [&](const Operations::HistoryEntry &entry) {
        return !wanted.isEmpty() && !entry.environment.isEmpty() && entry.environment != wanted;
    });
    if (session.arguments().json)
        printJson(Report::historyJson(all));
    else
        printLine(Report::historyText(all));
    return tellFailures(asked);
}

int listReleases(Session &session)
{
    const auto releases = Operations::releases(session.context(), session.environment(1).name.text());
    if (session.arguments().json)
        printJson(Report::releasesJson(releases));
    else
        printLine(Report::releasesText(releases));
    return 0;
}

int listKept(Session &session)
{
    const auto kept = Operations::keptDatabases(session.context(), session.environment(2));
    if (session.arguments().json)
        printJson(Report::keptJson(kept));
    else
        printLine(Report::keptText(kept));
    return 0;
}

int listJobs(Session &session)
{
    constexpr int mostJobs = 200;
    const auto asked = Operations::askEach(session.hosts(), [&](const Domain::HostName &host) {
        return Operations::jobsOf(session.context(), host).list(mostJobs);
    });
    if (asked.allHostsFailed())
        return tellFailures(asked);
    const std::vector<Remote::JobSummary> all = Operations::joinedNewestFirst(asked);
    if (session.arguments().json)
        printJson(Report::jobsJson(all));
    else
        printLine(Report::jobsText(all));
    return tellFailures(asked);
}

} // namespace Slipway::Cli
