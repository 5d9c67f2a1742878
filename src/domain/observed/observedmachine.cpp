// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/observedmachine.h"

#include "domain/bytecount.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

bool CronJob::isDrill() const
{
    return script.endsWith("/scheduled/drills/drill"_L1);
}

const ObservedDisk *ObservedMachine::diskOf(const QString &path) const
{
    for (const ObservedDisk &disk : disks) {
        if (disk.paths.contains(path))
            return &disk;
    }
    // The path itself was not there when it was asked; the nearest folder above it was.
    const ObservedDisk *best = nullptr;
    qsizetype length = -1;
    for (const ObservedDisk &disk : disks) {
        for (const QString &asked : disk.paths) {
            const QString folder = asked.endsWith(u'/') ? asked : QString(asked + u'/');
            if (path.startsWith(folder) && asked.size() > length) {
                best = &disk;
                length = asked.size();
            }
        }
    }
    return best;
}

bool ObservedMachine::listensOn(int port) const
{
    return std::any_of(listening.begin(), listening.end(),
                       [port](const ListeningPort &each) { return each.port == port; });
}

ListeningPort listeningFromProc(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool good = false;
    const int port = text.mid(colon + 1).toInt(&good, 16);
    const QString address = text.left(colon);
    if (colon < 8 || !good)
        return {};
    static const QRegularExpression zeros(u"^0+$"_s);
    if (zeros.match(address).hasMatch())
        return {u"*"_s, port};
    // The last four bytes, in the machine's order: an IPv4 address, also one that is mapped into IPv6.
    const QString last = address.right(8);
    if (address.size() > 8 && last == "01000000"_L1)
        return {u"::1"_s, port};
    QStringList bytes;
    for (int at = 6; at >= 0; at -= 2)
        bytes << QString::number(last.mid(at, 2).toInt(nullptr, 16));
    return {bytes.join(u'.'), port};
}

qint64 bytesFromText(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9.]+)\\s*([kKMGTP]?)(i?)B"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return -1;
    const double unit = match.captured(3).isEmpty() ? 1000.0 : 1024.0;
    const qsizetype power = u"KMGTP"_s.indexOf(match.captured(2).toUpper()) + 1;
    return wholeWithin(match.captured(1).toDouble()
                           * std::pow(unit, match.captured(2).isEmpty() ? 0 : double(power)),
                       mostBytes);
}

} // namespace Slipway::Domain
