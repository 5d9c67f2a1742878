// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/observedcontainer.h"

#include <QRegularExpression>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

bool PublishedPort::onAllInterfaces() const
{
    return address.isEmpty() || address == "0.0.0.0"_L1 || address == "::"_L1 || address == "*"_L1;
}

bool Mount::anonymous() const
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    return type == "volume"_L1 && (source.isEmpty() || hash.match(source).hasMatch());
}

const Mount *ObservedContainer::dataMount() const
{
    const QString data = pgData.isEmpty() ? u"/var/lib/postgresql/data"_s : pgData;
    const Mount *best = nullptr;
    for (const Mount &mount : mounts) {
        if (QString(data + u'/').startsWith(QString(mount.target + u'/'))
            && (!best || mount.target.size() > best->target.size()))
            best = &mount;
    }
    return best;
}

std::vector<PublishedPort> portsFromText(const QString &text)
{
    std::vector<PublishedPort> ports;
    static const QRegularExpression shape(u"^(.*):(\\d+)(?:-(\\d+))?->(\\d+)(?:-(\\d+))?/(\\w+)$"_s);
    const QStringList parts = text.split(u","_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = shape.match(part.trimmed());
        if (!match.hasMatch())
            continue;
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        QString address = match.captured(1);
        address.remove(u'[').remove(u']');
        addPorts(ports, {address, first, match.captured(4).toInt(), match.captured(6)}, last);
    }
    return ports;
}

void addPorts(std::vector<PublishedPort> &ports, const PublishedPort &first, int last)
{
    constexpr int highest = 65'535;
    if (first.hostPort < 1 || first.hostPort > highest || first.containerPort < 0
        || first.containerPort > highest)
        return;
    for (int i = 0; i <= std::min({last, highest, first.hostPort + 1000}) - first.hostPort; ++i) {
        if (ports.size() >= highest)
            return;
        ports.push_back({first.address, first.hostPort + i, first.containerPort + i, first.protocol});
    }
}

} // namespace Slipway::Domain
