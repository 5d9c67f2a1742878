// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/context.h"
#include "sync/treediff.h"

#include <stop_token>

namespace Slipway::Operations {

/// One line of the rendered compose file that would be another one. Values that may be secret are keyed hashes ("#...").
struct ComposeDifference
{
    QString path; ///< "services/backend/ports/0"
    QString old;  ///< null: it is new
    QString now;  ///< null: it goes
};

struct ComposeService
{
    QString name;
    QString container; ///< its `container_name`; empty: compose chooses it
    QString image;
    QString context; ///< of its build; absolute, empty without one
    QStringList mounts;
    bool built = false;
    QString hash;             ///< compose's own, of its settings
    bool once = false;        ///< others wait until it has done its work and ended
    bool perhapsOnce = false; ///< the file doesn't say that it runs on: no restart, no port, no health check
    int replicas = 1;
};

struct RunningContainer
{
    QString service;
    QString container;
    QString hash; ///< with which it was made
    QString imageId;
    QString state;            ///< the engine's word; empty: not said
    bool perhapsOnce = false; ///< nothing starts it again, and it has no port and no health check
};

/// A volume or folder that a container has mounted and the next one of its service would not have.
struct LostMount
{
    QString service;
    QString kind; ///< volume or bind
    QString source;
    QString target;
    QString nowKind; ///< what would be at `target`: volume, bind, anonymous or none
    QString nowSource;
};

/// What compose would make of another tree's compose file in an environment's place.
struct ComposeLook
{
    QString problem; ///< why nothing of the following is known; empty
    std::vector<ComposeDifference> differences;
    std::vector<ComposeService> services;
    std::vector<RunningContainer> running;
    QStringList dormant; ///< services of the file that only a profile starts which is not on
    QStringList cut;   ///< files of variables in which a value holds a $ and would be cut; "unknown": some file
    QStringList binds; ///< "rw|ro TAB path" of every path of the server that a service mounts
    std::vector<LostMount> lostMounts;
};

/// What happens to the containers.
struct Affected
{
    QStringList recreated; ///< services
    QStringList created;   ///< services that have no container yet
    QStringList orphaned;  ///< services that the new file lacks; they are left running
    QStringList
        dormant; ///< services that run, and that only a profile starts which is not on; left running, too
    bool database = false; ///< the database's is among them
    bool known = false;    ///< false: nothing is known, see the look's problem
};

/// One exec. `from` is a tree on the server whose compose file it would be. Throws as RemoteHost does.
[[nodiscard]] ComposeLook lookAtCompose(const Context &context, const Domain::Environment &environment,
                                        const Domain::RemotePath &from, std::stop_token stop);
/// The same for the configuration's local tree. Throws TransferFailed, too.
[[nodiscard]] ComposeLook lookAtCompose(const Context &context, const Domain::Environment &environment,
                                        const Sync::Manifest &local, std::stop_token stop);

/// What compose may read of a tree besides .env: its YAML files, since one may extend or include another. Pure.
[[nodiscard]] std::vector<Sync::Entry> composeInputs(const Sync::Manifest &tree,
                                                     const Domain::Environment &environment);

/// What probe/composelook.sh printed. Throws CommandFailed when it is not that. Pure.
[[nodiscard]] ComposeLook parseComposeLook(const QByteArray &output);

/// Which containers would be made anew: other settings, a build whose context holds a changed file, or a mounted file
/// that changes. An estimate: whether a build gives the same image again is known when it is done. Pure.
[[nodiscard]] Affected affectedBy(const ComposeLook &look, const Sync::TreeDiff &diff,
                                  const Domain::Environment &environment);

} // namespace Slipway::Operations
