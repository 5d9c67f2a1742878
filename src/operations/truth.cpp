// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/truth.h"

#include "operations/inspect.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

std::vector<ObservedServer> observeAll(const Context &context, std::stop_token stop)
{
    std::vector<HostName> hosts;
    for (const Environment &environment : context.configuration.environments) {
        if (std::find(hosts.begin(), hosts.end(), environment.host) == hosts.end())
            hosts.push_back(environment.host);
    }
    std::vector<ObservedServer> servers;
    for (const HostName &host : hosts)
        servers.push_back(observe(context, host, stop));
    return servers;
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

} // namespace Slipway::Operations
