// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/composemodel.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

/// The long form of a list's entry, or its short one under the empty key.
using Fields = QMap<QString, QString>;
using Entries = QMap<int, Fields>;

std::vector<PublishedPort> portsOf(const Entries &entries)
{
    std::vector<PublishedPort> ports;
    for (const Fields &fields : entries) {
        QString text = fields.value(QString());
        QString protocol = fields.value(u"protocol"_s, u"tcp"_s);
        QString address = fields.value(u"host_ip"_s);
        QString published = fields.value(u"published"_s);
        QString target = fields.value(u"target"_s);
        if (!text.isEmpty()) {
            if (text.contains(u'/')) {
                protocol = text.section(u'/', -1);
                text = text.section(u'/', 0, -2);
            }
            if (!text.contains(u':'))
                continue; // only the container's side: the engine chooses the other
            target = text.section(u':', -1);
            published = text.section(u':', -2, -2);
            address = text.section(u':', 0, -3);
            address.remove(u'[').remove(u']');
        }
        if (published.isEmpty() || published == "0"_L1)
            continue;
        const int first = published.section(u'-', 0, 0).toInt();
        const int last = published.section(u'-', -1).toInt();
        addPorts(ports, {address, first, target.section(u'-', 0, 0).toInt(), protocol}, last);
    }
    return ports;
}

std::vector<Mount> mountsOf(const Entries &entries, const QHash<QString, QString> &volumes,
                            const QString &project)
{
    std::vector<Mount> mounts;
    const auto real = [&](const QString &name) { return volumes.value(name, QString(project + u'_' + name)); };
    for (const Fields &fields : entries) {
        const QString text = fields.value(QString());
        if (text.isEmpty()) {
            Mount mount{fields.value(u"type"_s), fields.value(u"source"_s), fields.value(u"target"_s)};
            if (mount.type == "volume"_L1 && !mount.source.isEmpty())
                mount.source = real(mount.source);
            mounts.push_back(mount);
            continue;
        }
        const QStringList parts = text.split(u':');
        if (parts.size() < 2) {
            mounts.push_back({u"volume"_s, {}, text});
            continue;
        }
        const bool path = parts[0].startsWith(u'/') || parts[0].startsWith(u'.') || parts[0].startsWith(u'~');
        mounts.push_back({path ? u"bind"_s : u"volume"_s, path ? parts[0] : real(parts[0]), parts[1]});
    }
    return mounts;
}

} // namespace

const ComposeService *ComposeModel::service(const QString &serviceName) const
{
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const ComposeService &each) { return each.name == serviceName; });
    return found == services.end() ? nullptr : &*found;
}

std::vector<ComposeService> composeServices(const QStringList &model, const QStringList &hashes,
                                            const QString &project)
{
    QStringList order;
    QMap<QString, ComposeService> services;
    QMap<QString, Entries> ports;
    QMap<QString, Entries> mounts;
    QHash<QString, QString> volumes;
    const auto plain = [](QString text) { return text.replace(u"%2F"_s, u"/"_s); };
    for (const QString &line : model) {
        const QString value = line.section(u'\t', 1);
        const QStringList path = line.section(u'\t', 0, 0).split(u'/');
        if (path.value(0) == "volumes"_L1 && path.size() == 3) {
            const QString key = plain(path[1]);
            if (path[2] == "name"_L1)
                volumes[key] = value;
            else if (path[2] == "external"_L1 && value == "true"_L1 && !volumes.contains(key))
                volumes[key] = key;
            continue;
        }
        if (path.value(0) != "services"_L1 || path.size() < 3)
            continue;
        const QString name = plain(path[1]);
        if (!services.contains(name)) {
            order << name;
            services[name].name = name;
        }
        ComposeService &service = services[name];
        const QString &field = path[2];
        if (field == "image"_L1)
            service.image = value;
        else if (field == "container_name"_L1)
            service.containerName = value;
        else if (field == "build"_L1)
            service.built = true;
        else if (field == "profiles"_L1)
            service.ofProfile = value != "[]"_L1;
        else if (field == "ports"_L1 && path.size() > 3)
            ports[name][path[3].toInt()][path.value(4)] = value;
        else if (field == "volumes"_L1 && path.size() > 3)
            mounts[name][path[3].toInt()][path.value(4)] = value;
    }
    for (const QString &line : hashes) {
        const QString name = line.section(u' ', 0, -2).trimmed();
        if (services.contains(name))
            services[name].hash = line.section(u' ', -1);
    }
    std::vector<ComposeService> made;
    for (const QString &name : std::as_const(order)) {
        ComposeService service = services[name];
        service.ports = portsOf(ports[name]);
        service.mounts = mountsOf(mounts[name], volumes, project);
        made.push_back(std::move(service));
    }
    return made;
}

} // namespace Slipway::Domain
