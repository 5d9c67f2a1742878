// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using Operations::Check;

namespace {

QString areaWord(Check::Area area)
{
    return area == Check::Area::Laptop       ? u"laptop"_s
           : area == Check::Area::Connection ? u"connection"_s
                                             : u"server"_s;
}

QString areaTitle(Check::Area area)
{
    return area == Check::Area::Laptop       ? Words::tr("This computer")
           : area == Check::Area::Connection ? Words::tr("Connection")
                                             : Words::tr("Server");
}

} // namespace

QJsonDocument doctorJson(const std::vector<Check> &checks)
{
    QJsonArray array;
    for (const Check &check : checks) {
        array.append(QJsonObject{{u"area"_s, areaWord(check.area)},
                                 {u"check"_s, check.name},
                                 {u"state"_s, check.state == Check::State::Good       ? u"ok"_s
                                              : check.state == Check::State::Doubtful ? u"warning"_s
                                                                                      : u"error"_s},
                                 {u"message"_s, check.message},
                                 {u"fix"_s, check.fix}});
    }
    return QJsonDocument(array);
}

QString doctorText(const std::vector<Check> &checks)
{
    QString text;
    int bad = 0;
    for (const Check::Area area : {Check::Area::Laptop, Check::Area::Connection, Check::Area::Server}) {
        QString part;
        for (const Check &check : checks) {
            if (check.area != area)
                continue;
            bad += check.state == Check::State::Bad;
            part += check.state == Check::State::Good  ? u"  ✓ "_s
                    : check.state == Check::State::Bad ? u"  ✕ "_s
                                                       : u"  ▲ "_s;
            part += QString(check.message).replace(u'\n', u"\n    "_s) + u'\n';
            if (!check.fix.isEmpty())
                part += u"    → "_s + QString(check.fix).replace(u'\n', u"\n      "_s) + u'\n';
        }
        if (!part.isEmpty())
            text += areaTitle(area) + u'\n' + part;
    }
    return text + (bad > 0 ? Words::tr("%n thing(s) to fix.", nullptr, bad) : Words::tr("All is well."));
}

} // namespace Slipway::Cli::Report
