// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/scheduleowner.h"

#include <QCoreApplication>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Domain)
};

} // namespace

bool ScheduleOwner::isAnothers() const
{
    return who == Who::Unreadable || (who == Who::Other && line != Line::Missing);
}

QString ScheduleOwner::holder() const
{
    return since.isValid()
               ? Words::tr("the crontab of %1, since %2 UTC").arg(login, since.toString(u"yyyy-MM-dd HH:mm"_s))
               : Words::tr("the crontab of %1").arg(login);
}

QString ScheduleOwner::problem() const
{
    if (who == Who::Unreadable)
        return Words::tr("Whose crontab takes the backups can't be read on the server.");
    if (who == Who::Gone)
        return Words::tr(
                   "The schedule belongs to %1, a login that the server no longer has: its line doesn't run. "
                   "slipway-cli schedule set takes it over.")
            .arg(login);
    if (line == Line::Missing)
        return Words::tr("The schedule belongs to %1, whose crontab no longer has its line: it doesn't run. "
                         "slipway-cli schedule set writes one.")
            .arg(login);
    if (line == Line::Unknown && who == Who::Own)
        return Words::tr(
                   "The schedule belongs to %1; whether the crontab still has its line could not be read.")
            .arg(login);
    if (line == Line::Unknown && crontabLine.isEmpty())
        return Words::tr(
                   "%1 has installed the files of a schedule; whether the crontab of %1 has its line, only "
                   "%1 and root can see.")
            .arg(login);
    return {};
}

QString ScheduleOwner::remedy(const QString &program) const
{
    if (who == Who::Unreadable)
        return Words::tr(
                   "Make %1 readable on the server; or, if no crontab has a line with %2 any more, remove "
                   "the file.")
            .arg(program.left(program.lastIndexOf(u'/')) + u"/owner"_s, program);
    return Words::tr("Let %1 change or remove it with slipway-cli schedule. If its line is gone for good (sudo "
                     "crontab -u %1 -l shows it), remove %2 on the server and try again.")
        .arg(login, program.left(program.lastIndexOf(u'/') + 1) + (since.isValid() ? u"owner"_s : QString()));
}

std::optional<ScheduleOwner> scheduleOwnerFrom(const QStringList &fields)
{
    using Who = ScheduleOwner::Who;
    using Line = ScheduleOwner::Line;
    static const QStringList whos{u"own"_s, u"other"_s, u"gone"_s, u"unreadable"_s};
    static const QStringList lines{u"there"_s, u"missing"_s, u"unknown"_s};
    if (fields.size() != 5 || fields[0].isEmpty())
        return std::nullopt;
    // Who it is that can't be told is no reason to take it for this login's.
    const qsizetype who = whos.indexOf(fields[1]);
    const qsizetype line = lines.indexOf(fields[2]);
    return ScheduleOwner{fields[0], who < 0 ? Who::Unreadable : Who(who), line < 0 ? Line::Unknown : Line(line),
                         QDateTime::fromString(fields[3], Qt::ISODate).toUTC(), fields[4]};
}

} // namespace Slipway::Domain
