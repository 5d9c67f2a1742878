// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/doctor.h"
#include "cli/actions.h"
#include "cli/print.h"
#include "cli/queries.h"
#include "cli/report.h"
#include "domain/error.h"
#include "operations/inspect.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Operations::Check;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// The contract's exit code of a host that can't be reached or logged in to.
int exitCodeOf(const Domain::ConnectionError &error)
{
    const bool key = error.kind() == Domain::ConnectionError::Kind::HostKeyUnknown
                     || error.kind() == Domain::ConnectionError::Kind::HostKeyChanged;
    return key ? 5 : 4;
}

} // namespace

int doctor(Session &session)
{
    std::vector<Check> checks = Operations::laptopChecks(
        session.configuration(),
        session.credentials().isPersistent() ? QString() : session.credentials().limitation());
    int exitCode = 0;
    for (const Domain::HostName &host : session.hosts()) {
        try {
            QElapsedTimer timer;
            timer.start();
            const Domain::ObservedServer server = Operations::observe(session.context(), host);
            checks.push_back({Check::Area::Connection,
                              u"connection"_s,
                              Check::State::Good,
                              Words::tr("%1: connected, logged in and looked at in %2 s.")
                                  .arg(session.context().hosts.host(host).displayName())
                                  .arg(double(timer.elapsed()) / 1000, 0, 'f', 1),
                              {}});
            const std::vector<Check> more = Operations::serverChecks(session.configuration(), server);
            checks.insert(checks.end(), more.begin(), more.end());
        } catch (const Domain::ConnectionError &error) {
            checks.push_back(
                {Check::Area::Connection, u"connection"_s, Check::State::Bad, error.message(), error.remedy()});
            exitCode = std::max(exitCode, exitCodeOf(error));
        } catch (const Domain::CommandFailed &error) {
            checks.push_back(
                {Check::Area::Server, u"look"_s, Check::State::Bad, error.message(), error.remedy()});
        }
    }
    if (session.arguments().json)
        printJson(Report::doctorJson(checks));
    else
        printLine(Report::doctorText(checks));
    const bool bad = std::any_of(checks.begin(), checks.end(),
                                 [](const Check &check) { return check.state == Check::State::Bad; });
    return exitCode > 0 ? exitCode : (bad ? 1 : 0);
}

} // namespace Slipway::Cli
