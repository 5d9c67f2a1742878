// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/observation.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

const ObservedContainer *ObservedEnvironment::container(const QString &containerName) const
{
    const auto found = std::find_if(containers.begin(), containers.end(),
                                    [&](const ObservedContainer &c) { return c.name == containerName; });
    return found == containers.end() ? nullptr : &*found;
}

bool ObservedEnvironment::healthy() const
{
    return !containers.empty()
           && std::all_of(containers.begin(), containers.end(), [](const ObservedContainer &c) {
                  return c.endedWell
                         || (c.state == "running"_L1 && (c.health.isEmpty() || c.health == "healthy"_L1));
              });
}

std::vector<const ObservedContainer *> ObservedEnvironment::unhealthy() const
{
    std::vector<const ObservedContainer *> found;
    if (std::all_of(containers.begin(), containers.end(),
                    [](const ObservedContainer &c) { return c.state == "missing"_L1; }))
        return found;
    for (const ObservedContainer &c : containers) {
        if (!c.endedWell && (!c.running() || c.health == "unhealthy"_L1))
            found.push_back(&c);
    }
    return found;
}

const ObservedContainer *madeFromOtherFiles(const Environment &environment, const ObservedEnvironment &observed)
{
    // From anywhere: only how they lie to each other matters, and the server may know the directory by another name.
    const QDir root(u"/"_s);
    const QDir folder(root.filePath(QFileInfo(environment.composeFile).path()));
    QStringList declared;
    for (const QString &file : environment.composeFiles())
        declared << folder.relativeFilePath(root.filePath(file));
    const auto found =
        std::find_if(observed.containers.begin(), observed.containers.end(), [&](const ObservedContainer &c) {
            const bool starts = !observed.compose.known || observed.compose.service(c.service);
            return starts && c.project == environment.composeProject && !c.madeFrom.isEmpty()
                   && std::any_of(c.madeFrom.begin(), c.madeFrom.end(),
                                  [&](const QString &file) { return !declared.contains(file); })
                   && !observed.knownContainers.contains(c.id);
        });
    return found == observed.containers.end() ? nullptr : &*found;
}

QString composeFileLine(const Environment &environment, const ObservedContainer &container)
{
    const QString folder = QFileInfo(environment.composeFile).path();
    QStringList files;
    for (const QString &file : container.madeFrom) {
        const QString path = QDir::cleanPath(QString(folder + u'/' + file));
        if (path.startsWith("../"_L1))
            return {};
        files << u'"' + path + u'"';
    }
    return files.size() == 1 ? QString(u"compose_file = "_s + files.first())
                             : QString(u"compose_file = ["_s + files.join(u", "_s) + u']');
}

const ObservedEnvironment *ObservedServer::environment(const QString &name) const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const ObservedEnvironment &e) { return e.name == name; });
    return found == environments.end() ? nullptr : &*found;
}

} // namespace Slipway::Domain
