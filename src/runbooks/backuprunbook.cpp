// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/backuprunbook.h"

#include "runbooks/steps.h"
#include "scripts/scripts.h"

#include <QCoreApplication>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Runbooks)
};

} // namespace

Runbook backupRunbook(const Domain::Configuration &configuration, const Domain::Environment &environment)
{
    Runbook runbook;
    runbook.kind = u"backup"_s;
    runbook.title = Words::tr("Back up %1").arg(environment.name.text());
    runbook.environment = environmentVariables(configuration, environment);
    runbook.environment.insert({{"SLIPWAY_KIND", "backup"}});
    Step backup;
    backup.name = u"backup"_s;
    backup.title =
        environment.database
            ? Words::tr("Back up and verify the databases of %1").arg(environment.database->container.text())
            : Words::tr("Back up the database");
    backup.script = Scripts::script(u"steps/backup.sh");
    backup.undo = Scripts::script(u"steps/backup.undo.sh");
    runbook.steps.push_back(std::move(backup));
    return runbook;
}

} // namespace Slipway::Runbooks
