// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hosts.h"

#include "cli/print.h"

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

int tellFailures(const std::vector<Operations::HostFailure> &failures, bool all)
{
    for (const Operations::HostFailure &failure : failures) {
        QString text = u"%1: %2"_s.arg(failure.host.text(), failure.outcome.message);
        if (!failure.outcome.remedy.isEmpty())
            text += u'\n' + failure.outcome.remedy;
        printError(text);
    }
    return Operations::exitCodeOf(failures, all);
}

} // namespace Slipway::Cli
