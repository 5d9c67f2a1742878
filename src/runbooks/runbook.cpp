// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/runbook.h"

#include <QJsonObject>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;

QJsonArray toJson(const Runbook &runbook)
{
    QJsonArray steps;
    for (const Step &step : runbook.steps) {
        steps.append(QJsonObject{{u"step"_s, step.name},
                                 {u"title"_s, step.title},
                                 {u"commands"_s, QString::fromUtf8(step.script)},
                                 {u"undo"_s, QString::fromUtf8(step.undo)},
                                 {u"cancellable"_s, step.cancellable}});
    }
    return steps;
}

} // namespace Slipway::Runbooks
