// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formats/crontab.h"
#include "fuzz/fuzz.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

/// A crontab, and behind NUL bytes the path of our program and the lines that ours has replaced.
void take(const QByteArray &input)
{
    const QByteArrayList parts = partsOf(input, 3);
    const QString crontab = QString::fromUtf8(parts[0]);
    const QString state = u'/' + QString::fromUtf8(parts[1]).remove(u'\n').remove(u'\r');
    const QString program = state + u"/scheduled/backup"_s;
    const std::vector<BackupLine> before = backupLines(crontab, configuration(), program, {u"staging"_s});
    std::vector<int> replaced;
    for (const BackupLine &line : before) {
        require(line.number >= 0 && crontab.split(u'\n').value(line.number) == line.line,
                "a line is where it says");
        if (!line.isOurs)
            replaced.push_back(line.number);
    }
    require(shellWords(crontabQuoted(program).replace(u"\\%"_s, u"%"_s)) == QStringList{program},
            "a quoted path is one word for a shell");

    const QString with = crontabWith(crontab, u"0 3 * * *"_s, program, {});
    require(crontabWith(with, u"0 3 * * *"_s, program, {}) == with, "our line is put in once");
    int ours = 0;
    for (const BackupLine &line : backupLines(with, configuration(), program, {u"staging"_s}))
        ours += line.isOurs ? 1 : 0;
    require(ours <= 1, "there is one line of ours");
    const bool hadOurs =
        std::any_of(before.begin(), before.end(), [](const BackupLine &l) { return l.isOurs; });
    const QString ended = crontab.isEmpty() || crontab.endsWith(u'\n') ? crontab : QString(crontab + u'\n');
    if (!hadOurs && ours == 1)
        require(crontabWithout(with, program, {}) == ended, "every other line stays byte for byte");
    (void)crontabWith(crontab, u"@daily"_s, program, replaced);
    (void)crontabWithout(with, program, linesOf(parts[2]));
}

} // namespace Slipway::Fuzz
