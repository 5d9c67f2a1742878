// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/steps.h"

#include "scripts/scripts.h"

#include <QCoreApplication>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Hook;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Runbooks)
};

QByteArray field(const QString &text)
{
    return text.isEmpty() ? QByteArray("-") : text.toUtf8();
}

QByteArray port(std::optional<quint16> number)
{
    return number ? QByteArray::number(*number) : QByteArray("-");
}

QString pointName(Hook::Point point)
{
    switch (point) {
    case Hook::Point::BeforeBuild:
        return u"before-build"_s;
    case Hook::Point::AfterBuild:
        return u"after-build"_s;
    case Hook::Point::BeforeStart:
        return u"before-start"_s;
    case Hook::Point::AfterStart:
        return u"after-start"_s;
    }
    return {};
}

} // namespace

QByteArray joined(const QByteArrayList &paths)
{
    QByteArray list;
    for (const QByteArray &path : paths)
        list += path + '\0';
    return list;
}

Step step(const QString &name, const QString &title, std::chrono::seconds limit, const QString &script)
{
    const QString file = script.isEmpty() ? name : script;
    Step step;
    step.name = name;
    step.title = title;
    step.script = Scripts::script(QString(u"steps/"_s + file + u".sh"_s));
    static const QStringList all = Scripts::names(u"steps");
    const QString undo = u"steps/"_s + file + u".undo.sh"_s;
    if (all.contains(undo))
        step.undo = Scripts::script(undo);
    step.limit = limit;
    return step;
}

Step changing(Step step)
{
    step.changes = true;
    return step;
}

void addHooks(Runbook &runbook, const Domain::Environment &environment, Hook::Point point)
{
    int number = 0;
    for (const Hook &hook : environment.hooks) {
        if (hook.at != point)
            continue;
        const QString name = u"hook-%1-%2"_s.arg(pointName(point)).arg(++number);
        Step run;
        run.name = name;
        run.title = hook.service.isEmpty()
                        ? Words::tr("Run %1").arg(hook.command.join(u' '))
                        : Words::tr("Run %1 in %2").arg(hook.command.join(u' '), hook.service);
        run.script = Scripts::script(u"steps/hook.sh");
        run.environment = {{"HOOK_POINT", pointName(point).toUtf8()},
                           {"HOOK_SERVICE", hook.service.toUtf8()},
                           {"HOOK_LIST", name.toUtf8()}};
        for (const Domain::Service &service : environment.services) {
            if (service.name == hook.service)
                run.environment["HOOK_CONTAINER"] = service.container.utf8();
        }
        run.limit = hook.timeout;
        // A migration that is cut in the middle is worse than one that is waited for.
        run.cancellable = false;
        run.changes = true;
        QByteArrayList words;
        for (const QString &word : hook.command)
            words << word.toUtf8();
        runbook.lists[name] = joined(words);
        runbook.steps.push_back(std::move(run));
    }
}

void forbidCancelling(Runbook &runbook)
{
    for (Step &each : runbook.steps) {
        if (each.name == "apply"_L1 || each.name == "start"_L1 || each.name == "record"_L1)
            each.cancellable = false;
    }
}

Step backupStep(const Domain::Environment &environment)
{
    return step(
        u"backup"_s,
        environment.database
            ? Words::tr("Back up and verify the databases of %1").arg(environment.database->container.text())
            : Words::tr("Back up the database"),
        0s);
}

void addReleaseSteps(Runbook &runbook, const Domain::Environment &environment, int files)
{
    auto &steps = runbook.steps;
    steps.push_back(step(u"preflight"_s, Words::tr("Check before anything changes"), 5min));
    steps.push_back(backupStep(environment));
    steps.push_back(changing(step(u"images"_s, Words::tr("Keep the running images"), 10min)));
    steps.push_back(changing(step(u"apply"_s, Words::tr("Apply %n file(s)", nullptr, files), 30min)));
    addHooks(runbook, environment, Hook::Point::BeforeBuild);
    steps.push_back(changing(step(u"build"_s, Words::tr("Build images"), 60min)));
    addHooks(runbook, environment, Hook::Point::AfterBuild);
    addHooks(runbook, environment, Hook::Point::BeforeStart);
    steps.push_back(changing(step(u"start"_s, Words::tr("Start services"), 15min)));
    addHooks(runbook, environment, Hook::Point::AfterStart);
    steps.push_back(
        changing(step(u"healthy"_s, Words::tr("Wait until healthy"), environment.healthTimeout + 2min)));
    steps.push_back(changing(step(u"probe"_s, Words::tr("Probe the domains"), 3min)));
    steps.push_back(changing(step(u"record"_s, Words::tr("Record the release"), 5min)));
    forbidCancelling(runbook);
}

QByteArray serviceLines(const Domain::Environment &environment)
{
    QByteArray services;
    for (const Domain::Service &service : environment.services) {
        services += field(service.name) + '\t' + service.container.utf8() + '\t' + port(service.hostPort) + '\t'
                    + field(service.health) + '\n';
    }
    return services;
}

std::map<QByteArray, QByteArray> composeVariables(const Domain::Environment &environment)
{
    return {{"SLIPWAY_DIRECTORY", environment.directory.utf8()},
            {"SLIPWAY_COMPOSE_FILE", environment.composeFile.toUtf8()},
            {"SLIPWAY_COMPOSE_FILES", environment.composeFiles().join(u'\n').toUtf8()},
            {"SLIPWAY_COMPOSE_PROJECT", environment.composeProject.toUtf8()},
            {"SLIPWAY_COMPOSE_PROFILES", environment.profiles.join(u',').toUtf8()},
            {"SLIPWAY_COMPOSE_ENV_FILE", environment.envFile.toUtf8()}};
}

std::map<QByteArray, QByteArray> environmentVariables(const Domain::Configuration &configuration,
                                                      const Domain::Environment &environment)
{
    QByteArray routes;
    for (const Domain::Route &route : configuration.routes) {
        // A declaration with a source is a differing one from a document, a planned one need not exist yet.
        if (route.environment == environment.name.text() && !route.planned && route.source.isEmpty())
            routes += route.domain.toUtf8() + '\t' + (route.tls ? "1" : "0") + '\n';
    }
    const Domain::Database *database = environment.database ? &*environment.database : nullptr;
    std::map<QByteArray, QByteArray> variables{
        {"SLIPWAY_PROJECT", configuration.projectName.toUtf8()},
        {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
        {"SLIPWAY_BACKUPS", environment.backups.utf8()},
        {"SLIPWAY_DATABASE_CONTAINER", database ? database->container.utf8() : QByteArray()},
        {"SLIPWAY_DATABASE_USER", database ? database->user.toUtf8() : QByteArray()},
        {"SLIPWAY_DATABASE_NAME", database ? database->name.toUtf8() : QByteArray()},
        {"SLIPWAY_DATABASES", database ? database->databases.join(u'\n').toUtf8() : QByteArray()},
        {"SLIPWAY_EXCLUDE_DATABASES", database ? database->excluded.join(u'\n').toUtf8() : QByteArray()},
        {"SLIPWAY_HEALTH_TIMEOUT", QByteArray::number(static_cast<qint64>(environment.healthTimeout.count()))},
        {"SLIPWAY_SERVICES", serviceLines(environment)},
        {"SLIPWAY_ROUTES", routes}};
    variables.merge(composeVariables(environment));
    return variables;
}

} // namespace Slipway::Runbooks
