// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"

#include "domain/error.h"
#include "fuzz/fuzz.h"

#include <QFileInfo>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

void take(const QByteArray &input)
{
    Configuration made;
    try {
        made = parseConfiguration(input, u"/project/slipway.toml"_s);
    } catch (const ConfigurationError &error) {
        require(error.message().startsWith("/project/slipway.toml:"_L1), "a complaint names its place");
        throw;
    }
    for (const Environment &environment : made.environments) {
        (void)made.host(environment.host);
        require(!environment.composeFile.startsWith(u'/')
                    && !environment.composeFile.split(u'/').contains(u".."_s),
                "a compose file lies in the tree");
        if (environment.promotesFrom)
            (void)made.environment(environment.promotesFrom->text());
        require(environment.healthTimeout.count() > 0, "a time is positive");
    }
}

} // namespace Slipway::Fuzz
