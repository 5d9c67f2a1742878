// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

List composeFindings(const World &world)
{
    List list;
    for (const Environment &environment : world.configuration.environments) {
        const QString name = environment.name.text();
        const ObservedEnvironment *seen = world.observed(environment);
        const auto about = [&name](const QString &id, Severity severity, const QString &subject) {
            Finding finding{id, severity, subject};
            finding.environment = name;
            return finding;
        };
        QString running;
        if (seen) {
            for (const ObservedContainer &container : seen->containers) {
                if (running.isEmpty())
                    running = container.project;
            }
        }
        if (environment.composeProject.isEmpty()) {
            Finding finding = about(u"compose-project-not-pinned"_s, Severity::Warning, name);
            finding.declared = Words::tr("no compose_project");
            finding.observed = running;
            finding.message =
                Words::tr("The compose project of %1 is not pinned: a compose that chooses another name "
                          "would start everything anew, on empty volumes.")
                    .arg(name);
            finding.fix =
                Words::tr("Put this line under [environments.%1]: compose_project = \"%2\"")
                    .arg(name,
                         running.isEmpty() ? QString(world.configuration.projectName + u'-' + name) : running);
            list.push_back(finding);
        }
        if (!seen || isBusy(*seen))
            continue;
        for (const ObservedContainer &container : seen->containers) {
            if (environment.composeProject.isEmpty() || container.project.isEmpty()
                || container.project == environment.composeProject)
                continue;
            Finding finding = about(u"compose-project-differs"_s, Severity::Error, container.name);
            finding.declared = environment.composeProject;
            finding.observed = container.project;
            finding.message =
                Words::tr("%1 belongs to the compose project %2, but %3 is declared for %4: a deploy would "
                          "start everything anew, on empty volumes, and is refused.")
                    .arg(container.name, container.project, environment.composeProject, name);
            finding.fix = Words::tr("Put this line under [environments.%1]: compose_project = \"%2\"")
                              .arg(name, container.project);
            list.push_back(finding);
        }
        if (!deployed(*seen))
            continue;
        if (const ObservedContainer *other = madeFromOtherFiles(environment, *seen)) {
            Finding finding = about(u"compose-files-differ"_s, Severity::Error, other->name);
            finding.declared = environment.composeFiles().join(u", "_s);
            finding.observed = other->madeFrom.join(u", "_s);
            finding.message =
                Words::tr(
                    "%1 was made from %2, but %3 is declared: what the other files say of it would be gone "
                    "when it is recreated, so a deploy is refused.")
                    .arg(other->name, finding.observed, finding.declared);
            const QString line = composeFileLine(environment, *other);
            finding.fix = line.isEmpty()
                              ? Words::tr("Those files lie outside of %1; bring them into it.")
                                    .arg(environment.directory.text())
                              : Words::tr("Put this line under [environments.%1]: %2").arg(name, line);
            list.push_back(finding);
        }
        if (seen->directoryExists && !seen->composeFileExists) {
            Finding finding = about(u"compose-file-missing"_s, Severity::Error, name);
            finding.declared = environment.composeFile;
            finding.observed = Words::tr("no such file");
            finding.message =
                Words::tr("%1/%2 is not there, though its containers are: nobody can start %3 again from "
                          "what lies on the server.")
                    .arg(environment.directory.text(), environment.composeFile, name);
            finding.fix = Words::tr("Correct compose_file in slipway.toml, or deploy %1.").arg(name);
            finding.action = Finding::Action::Deploy;
            list.push_back(finding);
        } else if (seen->compose.known && !seen->compose.problem.isEmpty()) {
            Finding finding = about(u"compose-file-broken"_s, Severity::Error, name);
            finding.declared = environment.composeFile;
            finding.observed = seen->compose.problem;
            finding.message = Words::tr("Compose can't read %1 of %2: %3")
                                  .arg(environment.composeFile, name, seen->compose.problem);
            finding.fix = Words::tr("Mend the file (or the .env beside it) and deploy %1.").arg(name);
            list.push_back(finding);
        }
    }
    return list;
}

} // namespace Slipway::Findings
