// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// A port of a container that the machine passes on.
struct PublishedPort
{
    QString address; ///< as the engine says it: "0.0.0.0", "::", "127.0.0.1"; empty: all
    int hostPort = 0;
    int containerPort = 0;
    QString protocol = QStringLiteral("tcp");

    /// Reachable from every network that the machine is in.
    [[nodiscard]] bool onAllInterfaces() const;

    friend bool operator==(const PublishedPort &, const PublishedPort &) = default;
};

struct Mount
{
    QString type;   ///< volume, bind or tmpfs
    QString source; ///< a volume's name, or a path
    QString target;

    /// A volume that nobody has named: the next container of the same service does not get it.
    [[nodiscard]] bool anonymous() const;

    friend bool operator==(const Mount &, const Mount &) = default;
};

struct ObservedContainer
{
    QString id;
    QString name;
    QString service; ///< compose's label; empty without one
    QString project; ///< compose's label
    QString
        state; ///< the engine's word: running, exited, restarting, ... ; "missing" if declared and not there
    QString health; ///< healthy, unhealthy, starting, or empty without a check
    QString imageId;
    QString imageName;
    int restarts = 0;
    bool endedWell = false; ///< did its work once (a migration, say) and ended with 0; never of a declared one
    int exitCode = 0;
    bool outOfMemory = false; ///< killed for it
    QString restartPolicy;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;
    qint64 memoryLimit = 0; ///< bytes; 0: none
    double cpuLimit = 0;    ///< cores; 0: none
    QString configHash;     ///< compose's label
    QString composeVersion; ///< compose's label
    QStringList
        madeFrom; ///< the compose files, by compose's labels, relative to the project directory; empty: not said
    QString projectDirectory; ///< where compose was when it made it, by its label; empty: not said
    std::vector<PublishedPort> ports;
    std::vector<Mount> mounts;
    QStringList envKeys; ///< names only
    QString pgData;      ///< where PostgreSQL keeps its files; empty: not said
    QString pgMajor;
    bool oneOff = false; ///< of `compose run`

    [[nodiscard]] bool running() const { return state == QLatin1String("running"); }
    /// The mount that holds a database's files; null when they are in the container itself.
    [[nodiscard]] const Mount *dataMount() const;

    friend bool operator==(const ObservedContainer &, const ObservedContainer &) = default;
};

/// A container that is not this project's; only what matters where it is in the way.
struct OtherContainer
{
    QString name;
    QString status; ///< as `docker ps` says it: "Up 3 days"
    QString imageName;
    QString project;
    std::vector<PublishedPort> ports;

    friend bool operator==(const OtherContainer &, const OtherContainer &) = default;
};

/// "0.0.0.0:5432->5432/tcp, :::5432->5432/tcp" as `docker ps` writes it, ranges too.
[[nodiscard]] std::vector<PublishedPort> portsFromText(const QString &text);

/// Adds those from `first` to the port `last` of the host: none where the first can be no port, a thousand at most, and
/// altogether no more than a machine has.
void addPorts(std::vector<PublishedPort> &ports, const PublishedPort &first, int last);

} // namespace Slipway::Domain
