// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/conditions.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

const QStringList &conditionNames()
{
    static const QStringList names{u"backup"_s,
                                   u"backup-size"_s,
                                   u"changed-meanwhile"_s,
                                   u"compose-files"_s,
                                   u"compose-project"_s,
                                   u"deletions"_s,
                                   u"direction"_s,
                                   u"disk"_s,
                                   u"env-keys"_s,
                                   u"lfs-pointers"_s,
                                   u"ports"_s,
                                   u"recovery"_s,
                                   u"source-health"_s,
                                   u"source-release"_s,
                                   u"takeover"_s,
                                   u"volumes"_s};
    return names;
}

std::vector<Condition> jobConditions(const QStringList &missingEnvKeys, const QStringList &overrides)
{
    std::vector<Condition> conditions;
    const auto add = [&](const QString &name, const QString &title, const QString &problem = {}) {
        conditions.push_back({name, title, problem.isEmpty(), overrides.contains(name), problem, {}, false});
    };
    add(u"env-keys"_s, Words::tr("Every variable that the new release reads is set"),
        missingEnvKeys.isEmpty() ? QString()
                                 : Words::tr("%1 seems to be missing.").arg(missingEnvKeys.join(u", "_s)));
    add(u"ports"_s, Words::tr("Nobody else holds a port that is published"));
    add(u"disk"_s, Words::tr("There is room for the backup and the build"));
    add(u"volumes"_s, Words::tr("Every service keeps its volumes and folders"));
    add(u"compose-files"_s, Words::tr("The containers were made from the compose files that are declared"));
    add(u"changed-meanwhile"_s, Words::tr("Nobody changed a file on the server meanwhile"));
    add(u"backup-size"_s, Words::tr("The size of the backup is plausible"));
    return conditions;
}

QStringList refusalsOf(const std::vector<Condition> &conditions)
{
    QStringList refusals;
    for (const Condition &condition : conditions) {
        if (!condition.judged || condition.met || condition.overridden)
            continue;
        refusals << QString(condition.problem + u' ' + condition.remedy
                            + (condition.name.isEmpty()
                                   ? QString()
                                   : Words::tr(" To go on all the same: --override %1.").arg(condition.name)));
    }
    return refusals;
}

Condition backupCondition(const Domain::Environment &environment, const Domain::ObservedEnvironment &seen,
                          bool touchesDatabase, const QStringList &overrides)
{
    Condition condition;
    condition.title = Words::tr("A verified backup of the database is taken first");
    condition.judged = false;
    const QString container = environment.database ? environment.database->container.text() : QString();
    const Domain::ObservedContainer *database = container.isEmpty() ? nullptr : seen.container(container);
    if (!touchesDatabase) {
        condition.name = u"backup"_s;
        condition.overridden = overrides.contains(condition.name);
    }
    if (database && database->state != "missing"_L1 && !database->running()) {
        condition.met = false;
        condition.problem =
            Words::tr("The database container %1 is not running, so it can't be backed up.").arg(container);
        condition.remedy = Words::tr("Start it on the server: docker start %1").arg(container);
    }
    return condition;
}

} // namespace Slipway::Operations
