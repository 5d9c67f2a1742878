// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/doctor.h"
#include "cli/actions.h"
#include "cli/print.h"
#include "cli/queries.h"
#include "cli/report.h"
#include "operations/eachhost.h"
#include "operations/look/inspect.h"

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

} // namespace

int doctor(Session &session)
{
    std::vector<Check> checks = Operations::laptopChecks(
        session.configuration(),
        session.credentials().isPersistent() ? QString() : session.credentials().limitation());
    const auto asked = Operations::askEach(session.hosts(), [&](const Domain::HostName &host) {
        QElapsedTimer timer;
        timer.start();
        const Domain::ObservedServer server = Operations::observe(session.context(), host);
        std::vector<Check> some{{Check::Area::Connection,
                                 u"connection"_s,
                                 Check::State::Good,
                                 Words::tr("%1: connected, logged in and looked at in %2 s.")
                                     .arg(session.context().hosts.host(host).displayName())
                                     .arg(double(timer.elapsed()) / 1000, 0, 'f', 1),
                                 {}}};
        const std::vector<Check> more = Operations::serverChecks(session.configuration(), server);
        some.insert(some.end(), more.begin(), more.end());
        return some;
    });
    for (const auto &[host, some] : asked.answers)
        checks.insert(checks.end(), some.begin(), some.end());
    for (const Operations::HostFailure &failure : asked.failures) {
        const bool connection = failure.outcome.exitCode == 4 || failure.outcome.exitCode == 5;
        checks.push_back({connection ? Check::Area::Connection : Check::Area::Server,
                          connection ? u"connection"_s : u"look"_s, Check::State::Bad,
                          u"%1: %2"_s.arg(failure.host.text(), failure.outcome.message),
                          failure.outcome.remedy});
    }
    if (session.arguments().json)
        printJson(Report::doctorJson(checks));
    else
        printLine(Report::doctorText(checks));
    const bool bad = std::any_of(checks.begin(), checks.end(),
                                 [](const Check &check) { return check.state == Check::State::Bad; });
    return std::max(Operations::exitCodeOf(asked.failures), bad ? 1 : 0);
}

} // namespace Slipway::Cli
