// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <QDir>
#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The folder that relative paths of the compose file begin at.
QDir projectFolder(const Environment &environment)
{
    return QDir(QDir::cleanPath(environment.directory.text() + u'/' + environment.composeFile + u"/.."_s));
}

/// Whether both are the same volume, or the same folder: a container may have been made where the environment's directory
/// has another name (a link).
bool samePlace(const Mount &observed, const Mount &declared, const ObservedContainer &container,
               const Environment &environment)
{
    if (observed.type != declared.type)
        return false;
    if (observed.type != "bind"_L1)
        return observed.source == declared.source;
    const QString place = QDir::cleanPath(observed.source);
    if (place == QDir::cleanPath(declared.source))
        return true;
    const QString inside = projectFolder(environment).relativeFilePath(QDir::cleanPath(declared.source));
    return !container.projectDirectory.isEmpty()
           && place == QDir::cleanPath(container.projectDirectory + u'/' + inside);
}

QString placeText(const Mount &mount)
{
    if (mount.source.isEmpty())
        return Words::tr("an anonymous volume");
    return mount.type == "volume"_L1 ? Words::tr("the volume %1").arg(mount.source)
                                     : Words::tr("the folder %1").arg(mount.source);
}

} // namespace

List volumeFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const ObservedEnvironment *seen = world.observed(environment);
        if (!seen || isBusy(*seen))
            continue;
        const QString database = environment.database ? environment.database->container.text() : QString();
        for (const ObservedContainer &container : seen->containers) {
            const ComposeService *service = seen->compose.service(container.service);
            if (!service || container.oneOff || container.state == "missing"_L1)
                continue;
            const Mount *data = container.name == database ? container.dataMount() : nullptr;
            for (const Mount &mount : container.mounts) {
                // What the database keeps is told by its own rules; of anonymous volumes compose takes care.
                if (&mount == data || mount.anonymous()
                    || (mount.type != "volume"_L1 && mount.type != "bind"_L1))
                    continue;
                const auto next =
                    std::find_if(service->mounts.begin(), service->mounts.end(),
                                 [&mount](const Mount &each) { return each.target == mount.target; });
                if (next == service->mounts.end() || next->type == "tmpfs"_L1
                    || samePlace(mount, *next, container, environment))
                    continue;
                Finding finding{u"volume-differs"_s, Severity::Warning, container.name};
                finding.environment = environment.name.text();
                finding.declared = placeText(*next);
                finding.observed = placeText(mount);
                finding.message = Words::tr("%1 keeps what is at %2 in %3, but its compose file gives it %4: "
                                            "recreated, it would not find it.")
                                      .arg(container.name, mount.target, finding.observed, finding.declared);
                finding.fix =
                    Words::tr("Name the old place in %1, or set the variable that names it in the .env on the "
                              "server; or move the data over and deploy with --override volumes.")
                        .arg(environment.composeFile);
                list.push_back(finding);
            }
        }
    }
    return list;
}

} // namespace Slipway::Findings
