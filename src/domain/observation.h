// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// A release that a server keeps.
struct Release
{
    QString id;
    QString commit;
    QString branch;
    bool dirty = false;
    QString treeHash;
    QDateTime deployedAt;
    QString deployedBy;
    QString backup; ///< file name of the one that guarded it; may be empty
    bool current = false;
    bool adopted = false; ///< found on the server, not made by Slipway

    friend bool operator==(const Release &, const Release &) = default;
};

struct ObservedContainer
{
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

    friend bool operator==(const ObservedContainer &, const ObservedContainer &) = default;
};

/// Who works on an environment right now.
struct LockHolder
{
    QString job;
    QString kind;
    QString by;
    QDateTime since;
    QString step; ///< what it does at the moment; may be empty

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

struct ObservedBackup
{
    QString id;
    QDateTime takenAt;

    friend bool operator==(const ObservedBackup &, const ObservedBackup &) = default;
};

struct ObservedEnvironment
{
    QString name;
    bool directoryExists = false;
    bool directoryWritable = false;
    QString markerStateDirectory; ///< from <directory>/.slipway; empty: never met
    bool composeFileExists = false;
    std::optional<Release> release;
    std::vector<ObservedContainer> containers;
    std::optional<ObservedBackup> newestVerifiedBackup;
    std::optional<LockHolder> lock;
    QString interruptedJob; ///< a job without result whose runner is gone
    QStringList envKeys;    ///< keys of the .env files on the server, never values
    qint64 diskFree = -1;   ///< bytes on the directory's file system

    [[nodiscard]] const ObservedContainer *container(const QString &containerName) const;
    /// Healthy: every container runs or ended well, and none with a check is anything but healthy.
    [[nodiscard]] bool healthy() const;

    friend bool operator==(const ObservedEnvironment &, const ObservedEnvironment &) = default;
};

struct ObservedCertificate
{
    QDateTime notAfter;
    QString subject;
    QString issuer;
    bool served = false; ///< seen in a handshake on the server's loopback, not only as a file

    friend bool operator==(const ObservedCertificate &, const ObservedCertificate &) = default;
};

struct ObservedRoute
{
    QString domain;
    QString upstream; ///< empty: no server block was found, or it may not be read
    std::optional<ObservedCertificate> certificate;

    friend bool operator==(const ObservedRoute &, const ObservedRoute &) = default;
};

/// What one probe saw.
struct ObservedServer
{
    QDateTime at; ///< the server's clock
    QString user;
    QString stateDirectory; ///< absolute
    QString dockerVersion;  ///< empty: not there or not allowed
    QString dockerProblem;  ///< why not, as the server said it
    QString composeVersion; ///< of the generation that will be used; empty: none
    QStringList missingTools;
    QStringList unreadable; ///< what may not be read, in words
    std::vector<ObservedEnvironment> environments;
    std::vector<ObservedRoute> routes;

    [[nodiscard]] const ObservedEnvironment *environment(const QString &name) const;
};

} // namespace Slipway::Domain
