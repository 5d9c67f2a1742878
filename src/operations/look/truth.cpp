// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/truth.h"

#include "findings/findings.h"
#include "operations/look/inspect.h"
#include "remote/answer.h"
#include "scripts/scripts.h"
#include "sync/keptstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

EachHost<ObservedServer> observeAll(const Context &context, const std::stop_token &stop)
{
    return askEach(hostsOf(context.configuration),
                   [&](const HostName &host) { return observe(context, host, stop); });
}

std::vector<Finding> openFindings(const Configuration &configuration, const ObservedServer &server,
                                  const QStringList &environments)
{
    const std::vector<ObservedServer> servers{server};
    std::vector<Finding> found = Findings::findings({configuration, servers});
    std::erase_if(found, [&environments](const Finding &finding) {
        return finding.severity == Finding::Severity::Info || !environments.contains(finding.environment);
    });
    return found;
}

Findings::Local localCopies(const Configuration &configuration, const std::vector<ObservedServer> &servers)
{
    Findings::Local local;
    local.known = true;
    QString root = configuration.backups.localDirectory;
    if (root == "~"_L1 || root.startsWith("~/"_L1))
        root = QDir::homePath() + root.mid(1);
    for (const Environment &environment : configuration.environments) {
        const QString name = environment.name.text();
        const QDir folder(root + u'/' + name);
        local.backupCopies[name] = folder.entryList({u"*.sql.gz"_s}, QDir::Files);
        const Sync::KeptStore kept(folder.filePath(u"kept"_s));
        if (auto newest = kept.readNewest()) {
            QStringList missing = newest->problems;
            if (const auto verdict = kept.readVerdict(newest->id)) { // what was damaged since is missing too
                for (const Sync::KeptProblem &problem : verdict->problems)
                    missing << problem.path;
            }
            local.keptPulls[name] = {newest->id, newest->confirmedAt, newest->roots, missing};
        }
        for (const ObservedServer &server : servers) {
            const ObservedEnvironment *seen = server.environment(name);
            for (const QString &path : seen ? seen->kept : QStringList()) {
                if (QFileInfo::exists(folder.filePath(path)))
                    local.keptCopies[name] << path;
            }
        }
    }
    return local;
}

QString containerLog(const Context &context, const HostName &host, const ContainerName &container, int lines,
                     std::stop_token stop)
{
    Remote::Command command;
    command.title = u"read what a container says"_s;
    command.script = Scripts::script(u"probe/log.sh");
    command.environment = {{"SLIPWAY_CONTAINER", container.utf8()},
                           {"SLIPWAY_LINES", QByteArray::number(lines)}};
    const QByteArray output = Remote::outputOf(context.hosts.host(host), command, std::move(stop));
    return QString::fromUtf8(Remote::Answer::bytesIn(
                                 output, QCoreApplication::translate("Slipway::Operations", "a container")))
        .trimmed();
}

} // namespace Slipway::Operations
