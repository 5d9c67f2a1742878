// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/composemodel.h"
#include "fuzz/fuzz.h"

#include <QSet>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;

/// The flattened lines, and behind a NUL byte the hashes.
void take(const QByteArray &input)
{
    const QByteArrayList parts = partsOf(input, 2);
    const std::vector<Domain::ComposeService> services =
        Domain::composeServices(linesOf(parts[0]), linesOf(parts[1]), u"zenkar-staging"_s);
    QSet<QString> names;
    for (const Domain::ComposeService &service : services) {
        require(!names.contains(service.name), "a service is there once");
        names.insert(service.name);
    }
    (void)Domain::portsFromText(QString::fromUtf8(input));
}

} // namespace Slipway::Fuzz
