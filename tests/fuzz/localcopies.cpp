// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localcopies.h"
#include "domain/names.h"
#include "fuzz/fuzz.h"

#include <QFile>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Sync;

void take(const QByteArray &input)
{
    const Domain::BackupName name(u"staging_20261122_030000.sql.gz"_s);
    LocalCopies copies(folder());
    using File = std::pair<QString, QByteArray>;
    for (const auto &[path, content] :
         {File(folder() + u"/.slipway-copies"_s, input), File(copies.path(name), "x")}) {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size(),
                "the input can be written");
    }
    for (const LocalCopy &copy : copies.list())
        require(copy.name == name.text() && copy.size == 1, "what is listed is there");
    copies.record(name, u"ab"_s, LocalCopy::State::Verified, u"two\nlines\tand a tab"_s);
    const std::vector<LocalCopy> list = copies.list();
    require(list.size() == 1 && list.front().state == LocalCopy::State::Verified
                && list.front().reason == "two lines and a tab"_L1,
            "what is remembered is known");
    require(copies.prune(name) && copies.list().empty() && copies.pruned().contains(name.text()),
            "what was pruned is gone, and known to be");
}

} // namespace Slipway::Fuzz
