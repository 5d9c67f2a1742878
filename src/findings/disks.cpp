// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>
#include <map>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr qint64 reserve = 512LL * 1024 * 1024;

struct Need
{
    qint64 bytes = 0;
    QStringList why;
    QString environment;
};

} // namespace

List diskFindings(const World &world)
{
    List list;
    for (const ObservedServer &server : world.servers) {
        std::map<QString, Need> needs; // by mount
        const auto wants = [&](const QString &path, qint64 bytes, const QString &why,
                               const QString &environment) {
            const ObservedDisk *disk = server.machine.diskOf(path);
            if (!disk)
                return;
            Need &need = needs[disk->mount];
            // One operation at a time: the largest of the environments decides.
            if (bytes >= need.bytes) {
                need.bytes = bytes;
                need.environment = environment;
            }
            if (!need.why.contains(why))
                need.why << why;
        };
        for (const Environment &environment : world.configuration.environments) {
            const ObservedEnvironment *seen = server.environment(environment.name.text());
            if (!seen || !deployed(*seen))
                continue;
            const qint64 dump = seen->backupFiles.empty() ? 0 : seen->backupFiles.front().size;
            wants(environment.backups.text(), dump * 12 / 10 + reserve, Words::tr("the next backup"),
                  environment.name.text());
            qint64 images = 0;
            for (const ObservedContainer &container : seen->containers) {
                const ComposeService *service = seen->compose.service(container.service);
                if (service && service->built)
                    images += server.imageSizes.value(container.imageName.section(u'/', -1).contains(u':')
                                                          ? container.imageName
                                                          : QString(container.imageName + u":latest"_s));
            }
            if (!server.machine.dockerRoot.isEmpty())
                wants(server.machine.dockerRoot, images * 12 / 10 + reserve, Words::tr("the next build"),
                      environment.name.text());
        }
        for (const auto &[mount, need] : needs) {
            const auto disk =
                std::find_if(server.machine.disks.begin(), server.machine.disks.end(),
                             [&mount = mount](const ObservedDisk &each) { return each.mount == mount; });
            if (disk == server.machine.disks.end() || disk->available >= need.bytes)
                continue;
            Finding finding{u"disk-low"_s, Severity::Error, mount};
            finding.environment = need.environment;
            finding.declared = sizeText(need.bytes);
            finding.observed = sizeText(disk->available);
            finding.message =
                Words::tr("On the disk of %1, %2 are free, but %3 needs about %4: it would fail.")
                    .arg(mount, finding.observed, need.why.join(Words::tr(" and ")), finding.declared);
            finding.fix = Words::tr(
                "Free some space: docker builder prune and docker image prune remove what nothing uses, "
                "slipway-cli backup prune old backups. Never prune volumes.");
            list.push_back(finding);
        }
    }
    return list;
}

} // namespace Slipway::Findings
