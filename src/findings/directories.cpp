// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

List directoryFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const QString name = environment.name.text();
        const QString directory = environment.directory.text();
        const ObservedServer *server = world.serverOf(environment);
        const ObservedEnvironment *seen = world.observed(environment);
        const auto about = [&name](const QString &id, Severity severity) {
            Finding finding{id, severity, name};
            finding.environment = name;
            return finding;
        };
        for (const QString &other : environment.alsoDeclared) {
            const bool there = server && server->otherPaths.contains(other);
            Finding finding = about(u"directory-declared-twice"_s, there ? Severity::Warning : Severity::Info);
            finding.declared = directory;
            finding.observed =
                there ? Words::tr("%1 exists too").arg(other) : Words::tr("%1 doesn't exist").arg(other);
            finding.message =
                there ? Words::tr(
                            "%1 is declared in two places, %2 and %3, and both exist on the server: whoever "
                            "works in the wrong one changes nothing, or the wrong thing.")
                            .arg(name, directory, other)
                      : Words::tr("%1 is declared in two places: %2, and %3, which is not there.")
                            .arg(name, directory, other);
            finding.fix =
                Words::tr(
                    "Correct the document and take the path out of also_declared. What still uses %1 (cron, "
                    "people) has to be moved first.")
                    .arg(other);
            list.push_back(finding);
        }
        if (!server || !seen)
            continue;
        if (!seen->directoryExists && deployed(*seen)) {
            Finding finding = about(u"directory-missing"_s, Severity::Error);
            finding.declared = directory;
            finding.observed = Words::tr("no such folder");
            finding.message =
                Words::tr("The containers of %1 are there, but its directory %2 is not.").arg(name, directory);
            finding.fix =
                Words::tr(
                    "Correct directory of %1 in slipway.toml: docker inspect on one of its containers shows "
                    "com.docker.compose.project.working_dir.")
                    .arg(name);
            list.push_back(finding);
        } else if (seen->directoryExists && !seen->directoryWritable) {
            Finding finding = about(u"directory-not-writable"_s, Severity::Error);
            finding.declared = directory;
            finding.observed = Words::tr("%1 may not write there").arg(server->user);
            finding.message =
                Words::tr("%1 can't be written by %2: a deploy would be refused.").arg(directory, server->user);
            finding.fix = Words::tr("sudo chown -R %1 %2").arg(server->user, directory);
            list.push_back(finding);
        }
        if (!seen->markerStateDirectory.isEmpty() && seen->markerStateDirectory != server->stateDirectory) {
            Finding finding = about(u"state-directory-differs"_s, Severity::Error);
            finding.declared = server->stateDirectory;
            finding.observed = seen->markerStateDirectory;
            finding.message =
                Words::tr("%1/.slipway names the state directory %2, but this configuration uses %3: two teams "
                          "would not see each other's lock.")
                    .arg(directory, seen->markerStateDirectory, server->stateDirectory);
            finding.fix = Words::tr("Put this line under [project]: state_directory = \"%1\"")
                              .arg(seen->markerStateDirectory);
            list.push_back(finding);
        }
    }
    return list;
}

} // namespace Slipway::Findings
