// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"

#include <QStringList>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// How a server is reached. Everything but the address may come from ~/.ssh/config instead.
struct Host
{
    HostName name;
    QString address;
    std::optional<quint16> port;
    QString user;
    QString identityFile; ///< `~` already expanded; empty: ~/.ssh/config, agent, keychain
    QString knownHosts;   ///< `~` already expanded; empty: ~/.ssh/known_hosts
    QString proxyJump;
};

/// A part of an environment that runs in a container of its own.
struct Service
{
    QString name;
    ContainerName container;
    std::optional<quint16> internalPort;
    std::optional<quint16> hostPort;
    QString health; ///< path that is asked for through the host port, for example "/health"
    bool promoteImage = false;
};

struct Database
{
    ContainerName container;
    std::optional<quint16> internalPort;
    std::optional<quint16> hostPort;
    QString user;          ///< empty: what the container's environment says
    QString name;          ///< the environment's own database; empty: likewise
    QStringList databases; ///< those that are backed up; empty: every one of the container
    QStringList excluded;  ///< `exclude_databases`: in no backup, by name
};

/// A command of the project's own at a fixed point of a deploy or promotion.
struct Hook
{
    enum class Point { BeforeBuild, AfterBuild, BeforeStart, AfterStart };
    Point at = Point::AfterStart;
    QString service; ///< empty: on the server, in the environment's directory
    QStringList command;
    std::chrono::seconds timeout{300};
};

struct Environment
{
    EnvironmentName name;
    HostName host;
    RemotePath directory;
    QString composeFile;       ///< relative to the directory; its folder is the project directory
    QStringList overrideFiles; ///< further compose files, which add to and change what the ones before say
    QString composeProject;    ///< pinned; empty if the configuration does not say
    QStringList profiles;      ///< of compose that are on; empty: what the .env beside the compose file says
    QString envFile;           ///< in place of that .env, relative to the directory; empty: the .env
    QString url;
    RemotePath backups;
    QStringList alsoDeclared;
    std::optional<EnvironmentName> promotesFrom;
    bool isProtected = false;
    std::chrono::seconds healthTimeout{
        120}; ///< `health_timeout`: how long a new release may take to become healthy
    QString
        drillCheck; ///< `drill_check`: a query whose answer tells whether a restored database is good; may be empty
    QString scrub; ///< `scrub`: SQL on this computer that removes personal data from another's backup; absolute
    QStringList scrubHarmless; ///< `scrub_harmless`: columns that it may leave as they are
    std::optional<Database> database;
    std::vector<Service> services; ///< in the order of the file
    std::vector<Hook> hooks;

    /// All of them, in the order in which compose gets them.
    [[nodiscard]] QStringList composeFiles() const { return QStringList(composeFile) + overrideFiles; }
};

struct Route
{
    QString domain;
    QString upstream;
    QString environment; ///< empty for a legacy system
    QString container;
    QString source; ///< where a differing declaration stands; empty for the intended one
    bool tls = false;
    bool planned = false;
};

struct RetentionPolicy
{
    int last = 7;
    int daily = 14;
    int weekly = 8;
    int monthly = 12;
};

/// What a scheduled drill may take of the server; what it lacks it does not take from the platform, but is not done.
struct DrillBudget
{
    std::chrono::seconds time{2 * 3600};     ///< for all of it; then it is ended
    qint64 memory = qint64(512'000'000);     ///< bytes, of the throw-away database
    qint64 diskLeft = qint64(2'000'000'000); ///< bytes that stay free beside it
};

struct BackupPolicy
{
    QString schedule; ///< five cron fields, the server's local time; empty: none declared
    QString drill;    ///< likewise, when the newest backup is drilled
    DrillBudget drillBudget;
    QString localDirectory;
    RetentionPolicy retention;
};

/// The content of slipway.toml, checked. A value; nothing of it is secret.
struct Configuration
{
    QString file; ///< absolute path it was read from
    QString projectName;
    QString title;
    QString source; ///< absolute path of the local tree
    QStringList exclude;
    QStringList keep;
    QString stateDirectory; ///< on the server; empty: ~/.slipway/<project>
    std::vector<Host> hosts;
    std::vector<Environment> environments; ///< in promotion order: each after the one it promotes from
    std::vector<Route> routes;
    BackupPolicy backups;

    /// Throws UsageError that names the known ones.
    [[nodiscard]] const Environment &environment(const QString &name) const;
    [[nodiscard]] const Host &host(const HostName &name) const;
};

/// Reads and checks a file. Throws ConfigurationError; its message begins with `file:line:column:` and names the
/// key and what was expected, for an unknown key the nearest known one.
[[nodiscard]] Configuration readConfiguration(const QString &file);
/// The same from text; `file` is used in messages and to resolve relative paths.
[[nodiscard]] Configuration parseConfiguration(const QByteArray &toml, const QString &file);
/// `slipway.toml` in `folder` or the nearest folder above it. Throws ConfigurationError when there is none.
[[nodiscard]] QString findConfiguration(const QString &folder);

} // namespace Slipway::Domain
