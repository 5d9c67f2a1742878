// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configurationbuilder.h"

#include "domain/configuration/configurationrules.h"
#include "domain/configuration/promotionorder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

/// The name of a table is a key, so its rule is not applied by reading a value.
void checkName(const TomlTable::Named &named, const Rule &rule)
{
    if (!rule.accepts(named.name))
        failAt(named.position, named.table.path({}),
               Words::tr("\"%1\" is not a good name; expected %2.").arg(named.name, rule.expected));
}

} // namespace

ConfigurationBuilder::ConfigurationBuilder(TomlTable root, QString file)
    : m_root(std::move(root))
{
    m_made.file = QFileInfo(file).absoluteFilePath();
}

Configuration ConfigurationBuilder::build()
{
    m_root.allowOnly({u"project"_s, u"hosts"_s, u"environments"_s, u"routes"_s, u"backups"_s});
    readProject();
    readHosts();
    readEnvironments();
    readRoutes();
    readBackups();
    m_made.environments = inPromotionOrder(std::move(m_made.environments), m_promotesFrom);
    keepWhatLiesInside();
    return std::move(m_made);
}

QString ConfigurationBuilder::localPath(const QString &written) const
{
    if (written == u"~" || written.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + written.mid(1));
    return QDir::cleanPath(QFileInfo(m_made.file).absoluteDir().absoluteFilePath(written));
}

std::optional<quint16> ConfigurationBuilder::port(const TomlTable &table, const QString &key) const
{
    const auto number = table.number(key, 1, 65535);
    return number ? std::optional(static_cast<quint16>(*number)) : std::nullopt;
}

void ConfigurationBuilder::claim(const QString &what, const TomlTable &table, const QString &key)
{
    const auto other = m_claims.constFind(what);
    if (other != m_claims.constEnd())
        table.fail(key, Words::tr("%1 is used twice; the other place is %2.").arg(what, *other));
    const QString place = table.position(key).text();
    m_claims.insert(what, QString(place + u" (" + table.path(key) + u')'));
}

void ConfigurationBuilder::claimPort(const HostName &host, const TomlTable &table)
{
    if (const auto number = port(table, u"host_port"_s))
        claim(Words::tr("Port %1 of host \"%2\"").arg(*number).arg(host.text()), table, u"host_port"_s);
}

void ConfigurationBuilder::readProject()
{
    const auto project = m_root.table(u"project"_s);
    if (!project)
        m_root.failMissing(u"project"_s, Words::tr("a table [project] with the project's name"));
    project->allowOnly({u"name"_s, u"title"_s, u"source"_s, u"exclude"_s, u"keep"_s, u"state_directory"_s});
    m_made.projectName = project->requiredText(u"name"_s, Rules::projectName());
    m_made.title = project->textOr(u"title"_s, Rules::line(), m_made.projectName);
    m_made.source = localPath(project->textOr(u"source"_s, Rules::line(), u"."_s));
    m_made.exclude = project->texts(u"exclude"_s, Rules::ignorePattern());
    m_made.keep = project->texts(u"keep"_s, Rules::ignorePattern());
    if (const auto state = project->text(u"state_directory"_s, Rules::remotePath()))
        m_made.stateDirectory = RemotePath(*state).text();
}

void ConfigurationBuilder::readHosts()
{
    for (const auto &named : m_root.tables(u"hosts"_s)) {
        checkName(named, Rules::environmentName());
        const TomlTable &table = named.table;
        table.allowOnly(
            {u"address"_s, u"port"_s, u"user"_s, u"identity_file"_s, u"known_hosts"_s, u"proxy_jump"_s});
        Host host{.name = HostName(named.name),
                  .address = table.requiredText(u"address"_s, Rules::address()),
                  .port = port(table, u"port"_s),
                  .user = table.textOr(u"user"_s, Rules::user(), {}),
                  .identityFile = {},
                  .knownHosts = {},
                  .proxyJump = table.textOr(u"proxy_jump"_s, Rules::proxyJump(), {})};
        if (const auto file = table.text(u"identity_file"_s, Rules::line()))
            host.identityFile = localPath(*file);
        if (const auto file = table.text(u"known_hosts"_s, Rules::line()))
            host.knownHosts = localPath(*file);
        m_made.hosts.push_back(std::move(host));
    }
    if (m_made.hosts.empty())
        m_root.failMissing(u"hosts"_s, Words::tr("at least one table [hosts.NAME] with the server's address"));
}

void ConfigurationBuilder::readEnvironments()
{
    for (const auto &named : m_root.tables(u"environments"_s))
        m_made.environments.push_back(environmentOf(named));
    if (m_made.environments.empty())
        m_root.failMissing(u"environments"_s, Words::tr("at least one table [environments.NAME]"));
}

Environment ConfigurationBuilder::environmentOf(const TomlTable::Named &named)
{
    checkName(named, Rules::environmentName());
    const TomlTable &table = named.table;
    table.allowOnly({u"host"_s, u"directory"_s, u"compose_file"_s, u"compose_project"_s, u"profiles"_s,
                     u"env_file"_s, u"url"_s, u"backups"_s, u"also_declared"_s, u"promotes_from"_s,
                     u"protected"_s, u"health_timeout"_s, u"drill_check"_s, u"scrub"_s, u"scrub_harmless"_s,
                     u"database"_s, u"services"_s, u"hooks"_s});

    const HostName host(table.requiredText(u"host"_s, Rules::environmentName()));
    QStringList hosts;
    for (const Host &known : m_made.hosts)
        hosts << known.name.text();
    if (!hosts.contains(host.text()))
        table.fail(
            u"host"_s,
            Words::tr("There is no [hosts.%1]; expected one of: %2.").arg(host.text(), hosts.join(u", "_s)));

    const RemotePath directory(table.requiredText(u"directory"_s, Rules::remotePath()));
    if (directory.text() == u"/")
        table.fail(u"directory"_s,
                   Words::tr("This is the root of the server; expected a folder of the environment's own."));
    const QString fallback = m_made.stateDirectory.isEmpty()
                                 ? QString(directory.text() + u"-backups")
                                 : QString(m_made.stateDirectory + u"/backups/" + named.name);
    const RemotePath backups(table.textOr(u"backups"_s, Rules::remotePath(), fallback));

    QStringList composeFiles;
    for (const QString &file : table.textOrTexts(u"compose_file"_s, Rules::composeFile())) {
        if (!file.isEmpty())
            composeFiles << QDir::cleanPath(file);
    }
    if (composeFiles.isEmpty() && table.contains(u"compose_file"_s))
        table.fail(u"compose_file"_s, Words::tr("This list is empty; expected one compose file at least."));
    if (composeFiles.removeDuplicates() > 0)
        table.fail(u"compose_file"_s, Words::tr("This list names a file twice."));
    if (composeFiles.isEmpty())
        composeFiles << u"docker-compose.yml"_s;

    Environment made{.name = EnvironmentName(named.name),
                     .host = host,
                     .directory = directory,
                     .composeFile = composeFiles.first(),
                     .overrideFiles = composeFiles.mid(1),
                     .composeProject = table.textOr(u"compose_project"_s, Rules::composeProject(), {}),
                     .profiles = table.texts(u"profiles"_s, Rules::composeProfile()),
                     .envFile = QDir::cleanPath(table.textOr(u"env_file"_s, Rules::composeEnvFile(), {})),
                     .url = table.textOr(u"url"_s, Rules::url(), {}),
                     .backups = backups,
                     .alsoDeclared = table.texts(u"also_declared"_s, Rules::remotePath()),
                     .promotesFrom = std::nullopt,
                     .isProtected = table.flag(u"protected"_s),
                     .healthTimeout = std::chrono::seconds(120),
                     .drillCheck = table.textOr(u"drill_check"_s, Rules::argument(), {}),
                     .scrub = {},
                     .scrubHarmless = table.texts(u"scrub_harmless"_s, Rules::line()),
                     .database = std::nullopt,
                     .services = {},
                     .hooks = {}};
    if (const auto file = table.text(u"scrub"_s, Rules::line()))
        made.scrub = localPath(*file);
    if (const auto limit = table.text(u"health_timeout"_s, Rules::duration()))
        made.healthTimeout = *Rules::parsedDuration(*limit);
    if (const auto from = table.text(u"promotes_from"_s, Rules::environmentName())) {
        made.promotesFrom = EnvironmentName(*from);
        m_promotesFrom.insert(named.name, table.position(u"promotes_from"_s));
    }
    if (backups == directory || directory.text().startsWith(QString(backups.text() + u'/')))
        table.fail(u"backups"_s,
                   Words::tr("The backups would lie around the environment's directory %1; expected a "
                             "folder of their own.")
                       .arg(directory.text()));

    const QString onHost = Words::tr("on host \"%1\"").arg(host.text());
    claim(Words::tr("The directory %1 %2").arg(directory.text(), onHost), table, u"directory"_s);
    claim(Words::tr("The backup folder %1 %2").arg(backups.text(), onHost), table, u"backups"_s);
    if (!made.composeProject.isEmpty())
        claim(Words::tr("The compose project \"%1\" %2").arg(made.composeProject, onHost), table,
              u"compose_project"_s);
    readContainers(table, made);
    readHooks(table, made);
    return made;
}

void ConfigurationBuilder::readContainers(const TomlTable &table, Environment &environment)
{
    const auto containerOf = [&](const TomlTable &part) {
        const ContainerName name(part.requiredText(u"container"_s, Rules::containerName()));
        claim(Words::tr("The container \"%1\" on host \"%2\"").arg(name.text(), environment.host.text()), part,
              u"container"_s);
        claimPort(environment.host, part);
        return name;
    };
    if (const auto database = table.table(u"database"_s)) {
        environment.database = databaseOf(*database, containerOf(*database));
    }
    for (const auto &named : table.tables(u"services"_s)) {
        checkName(named, Rules::environmentName());
        const TomlTable &part = named.table;
        part.allowOnly({u"container"_s, u"internal_port"_s, u"host_port"_s, u"health"_s, u"promote_image"_s});
        Service service{.name = named.name,
                        .container = containerOf(part),
                        .internalPort = port(part, u"internal_port"_s),
                        .hostPort = port(part, u"host_port"_s),
                        .health = part.textOr(u"health"_s, Rules::urlPath(), {}),
                        .promoteImage = part.flag(u"promote_image"_s)};
        if (!service.health.isEmpty() && !service.hostPort)
            part.fail(
                u"health"_s,
                Words::tr("The health is asked for through the host port; expected host_port beside it."));
        environment.services.push_back(std::move(service));
    }
}

Database ConfigurationBuilder::databaseOf(const TomlTable &table, const ContainerName &container) const
{
    table.allowOnly({u"container"_s, u"internal_port"_s, u"host_port"_s, u"user"_s, u"name"_s, u"databases"_s,
                     u"exclude_databases"_s});
    Database made{.container = container,
                  .internalPort = port(table, u"internal_port"_s),
                  .hostPort = port(table, u"host_port"_s),
                  .user = table.textOr(u"user"_s, Rules::databaseName(), {}),
                  .name = table.textOr(u"name"_s, Rules::databaseName(), {}),
                  .databases = table.texts(u"databases"_s, Rules::databaseName()),
                  .excluded = table.texts(u"exclude_databases"_s, Rules::databaseName())};
    if (table.contains(u"databases"_s) && made.databases.isEmpty())
        table.fail(u"databases"_s,
                   Words::tr("No database at all would be backed up; expected at least one name, "
                             "or no such key for every database of the container."));
    for (const QString &name : made.excluded) {
        if (made.databases.contains(name))
            table.fail(
                u"exclude_databases"_s,
                Words::tr("The database \"%1\" is named in databases too; expected it in one of the two.")
                    .arg(name));
    }
    return made;
}

void ConfigurationBuilder::readHooks(const TomlTable &table, Environment &environment) const
{
    static const QStringList points{u"before-build"_s, u"after-build"_s, u"before-start"_s, u"after-start"_s};
    const Rule point{[](const QString &text) { return points.contains(text); },
                     Words::tr("one of: %1").arg(points.join(u", "_s))};
    QStringList services;
    for (const Service &service : environment.services)
        services << service.name;

    for (const TomlTable &part : table.array(u"hooks"_s)) {
        part.allowOnly({u"at"_s, u"service"_s, u"command"_s, u"timeout"_s});
        Hook hook;
        hook.at = static_cast<Hook::Point>(points.indexOf(part.requiredText(u"at"_s, point)));
        hook.service = part.textOr(u"service"_s, Rules::line(), {});
        if (!hook.service.isEmpty() && !services.contains(hook.service))
            part.fail(u"service"_s,
                      Words::tr("The environment \"%1\" has no service \"%2\"; expected one of: %3.")
                          .arg(environment.name.text(), hook.service,
                               services.isEmpty() ? Words::tr("(none is declared)") : services.join(u", "_s)));
        hook.command = part.texts(u"command"_s, Rules::argument());
        if (hook.command.isEmpty() || hook.command.constFirst().isEmpty())
            part.fail(
                u"command"_s,
                Words::tr("There is no command; expected its words, such as [\"npm\", \"run\", \"migrate\"]."));
        if (const auto limit = part.text(u"timeout"_s, Rules::duration()))
            hook.timeout = *Rules::parsedDuration(*limit);
        environment.hooks.push_back(std::move(hook));
    }
}

void ConfigurationBuilder::readRoutes()
{
    QStringList environments;
    for (const Environment &environment : m_made.environments)
        environments << environment.name.text();
    for (const TomlTable &table : m_root.array(u"routes"_s)) {
        table.allowOnly({u"domain"_s, u"upstream"_s, u"environment"_s, u"container"_s, u"source"_s, u"tls"_s,
                         u"planned"_s});
        Route route{.domain = table.requiredText(u"domain"_s, Rules::domain()),
                    .upstream = table.requiredText(u"upstream"_s, Rules::url()),
                    .environment = table.textOr(u"environment"_s, Rules::environmentName(), {}),
                    .container = table.textOr(u"container"_s, Rules::containerName(), {}),
                    .source = table.textOr(u"source"_s, Rules::line(), {}),
                    .tls = table.flag(u"tls"_s),
                    .planned = table.flag(u"planned"_s)};
        if (!route.environment.isEmpty() && !environments.contains(route.environment))
            table.fail(u"environment"_s, Words::tr("There is no [environments.%1]; expected one of: %2.")
                                             .arg(route.environment, environments.join(u", "_s)));
        // Documents may disagree, but one intention per domain is all that can be checked against.
        if (route.source.isEmpty() && !route.planned)
            claim(Words::tr("The domain \"%1\" without `source`").arg(route.domain), table, u"domain"_s);
        m_made.routes.push_back(std::move(route));
    }
}

void ConfigurationBuilder::readBackups()
{
    m_made.backups.localDirectory = localPath(QString(u"~/Slipway/" + m_made.projectName));
    const auto table = m_root.table(u"backups"_s);
    if (!table)
        return;
    table->allowOnly({u"schedule"_s, u"drill"_s, u"drill_budget"_s, u"local_directory"_s, u"retention"_s});
    m_made.backups.schedule = table->textOr(u"schedule"_s, Rules::cron(), {});
    m_made.backups.drill = table->textOr(u"drill"_s, Rules::cron(), {});
    if (const auto budget = table->table(u"drill_budget"_s)) {
        budget->allowOnly({u"time"_s, u"memory_mb"_s, u"disk_left_mb"_s});
        DrillBudget &made = m_made.backups.drillBudget;
        if (const auto time = budget->text(u"time"_s, Rules::duration()))
            made.time = *Rules::parsedDuration(*time);
        // PostgreSQL itself does not start with less than that.
        if (const auto memory = budget->number(u"memory_mb"_s, 128, 10'000'000))
            made.memory = *memory * qint64(1'000'000);
        if (const auto left = budget->number(u"disk_left_mb"_s, 0, 100'000'000))
            made.diskLeft = *left * qint64(1'000'000);
    }
    if (const auto folder = table->text(u"local_directory"_s, Rules::line()))
        m_made.backups.localDirectory = localPath(*folder);
    if (const auto retention = table->table(u"retention"_s)) {
        retention->allowOnly({u"last"_s, u"daily"_s, u"weekly"_s, u"monthly"_s});
        RetentionPolicy &policy = m_made.backups.retention;
        const auto count = [&](const QString &key, int otherwise) {
            return retention->number(key, 0, 10000).value_or(otherwise);
        };
        policy = {.last = count(u"last"_s, policy.last),
                  .daily = count(u"daily"_s, policy.daily),
                  .weekly = count(u"weekly"_s, policy.weekly),
                  .monthly = count(u"monthly"_s, policy.monthly)};
        if (policy.last + policy.daily + policy.weekly + policy.monthly == 0)
            retention->fail({},
                            Words::tr("No backup at all would be kept; expected at least one number above 0."));
    }
}

void ConfigurationBuilder::keepWhatLiesInside()
{
    // Forgetting a line in `keep` must not cost the backups, be they those of another environment of the host.
    for (const Environment &environment : m_made.environments) {
        QStringList paths{m_made.stateDirectory};
        for (const Environment &other : m_made.environments) {
            if (other.host == environment.host)
                paths << other.backups.text();
        }
        for (const QString &path : std::as_const(paths)) {
            const QString pattern = Rules::patternBelow(environment.directory.text(), path);
            if (!pattern.isEmpty() && !m_made.keep.contains(pattern))
                m_made.keep << pattern;
        }
    }
}

} // namespace Slipway::Domain
