// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models)
};

} // namespace

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const QString rest = u"%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(rest);
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(rest);
}

QString ageText(qint64 seconds)
{
    if (seconds < 60)
        return Words::tr("less than a minute");
    if (seconds < 3600)
        return Words::tr("%n min", nullptr, int(seconds / 60));
    if (seconds < 86400)
        return Words::tr("%n h", nullptr, int(seconds / 3600));
    return Words::tr("%n day(s)", nullptr, int(seconds / 86400));
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(u"HH:mm");
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today %1").arg(time);
    if (days == 1)
        return Words::tr("yesterday %1").arg(time);
    return u"%1 %2"_s.arg(dayText(local.date(), now.toLocalTime().date()), time);
}

QString dayText(const QDate &day, const QDate &today)
{
    //: day and month, as QLocale::toString() takes them
    const QString sameYear = Words::tr("d MMM");
    //: day, month and year, as QLocale::toString() takes them
    const QString otherYear = Words::tr("d MMM yyyy");
    return QLocale().toString(day, day.year() == today.year() ? sameYear : otherYear);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes,
                                       bytes < 1000         ? 0
                                       : bytes < 10'000'000 ? 1
                                                            : 0,
                                       QLocale::DataSizeSIFormat);
}

QString progressText(qint64 done, qint64 total, const QString &unit)
{
    if (done < 0)
        return {};
    const QLocale locale;
    if (unit == u"bytes") {
        return total < 0 ? sizeText(done) : Words::tr("%1 of %2").arg(sizeText(done), sizeText(total));
    }
    const QString of = total < 0 ? locale.toString(done)
                                 : Words::tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    if (unit == u"files")
        return Words::tr("%1 file(s)", nullptr, int(total < 0 ? done : total)).arg(of);
    if (unit == u"seconds")
        return Words::tr("%1 s").arg(of);
    return of;
}

QString outcomeText(const QString &word)
{
    if (word == u"succeeded")
        return Words::tr("succeeded");
    if (word == u"failed")
        return Words::tr("failed");
    if (word == u"rolled_back")
        return Words::tr("failed and undone");
    if (word == u"refused")
        return Words::tr("refused");
    if (word == u"cancelled")
        return Words::tr("cancelled");
    if (word == u"interrupted")
        return Words::tr("interrupted");
    return word;
}

QString kindText(const QString &kind)
{
    if (kind == u"deploy")
        return Words::tr("Deploy");
    if (kind == u"promote")
        return Words::tr("Promote");
    if (kind == u"rollback")
        return Words::tr("Roll back");
    if (kind == u"restart")
        return Words::tr("Restart");
    if (kind == u"renew")
        return Words::tr("Renew a certificate");
    if (kind == u"recover")
        return Words::tr("Recover");
    if (kind == u"backup")
        return Words::tr("Back up");
    if (kind == u"restore")
        return Words::tr("Restore");
    if (kind == u"drill")
        return Words::tr("Drill");
    if (kind == u"remove-kept")
        return Words::tr("Remove a kept database");
    if (kind == u"nginx")
        return Words::tr("Change nginx");
    if (kind == u"lock")
        return Words::tr("Lock");
    if (kind == u"unlock")
        return Words::tr("Unlock");
    return kind;
}

QString separator()
{
    return u" · "_s;
}

QString commitsText(int count)
{
    return Words::tr("%n commit(s)", nullptr, count);
}

QString filesText(int count)
{
    return Words::tr("%n file(s)", nullptr, count);
}

QString withoutLetter(const QString &text)
{
    static const QRegularExpression letterBehind(u"\\s*\\(&.\\)"_s);
    QString plain = text;
    return plain.remove(letterBehind).remove(u'&');
}

} // namespace Slipway::Models
