// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>

/// What --dry-run says of a command that moves no files of a tree.
namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;

QJsonDocument intentJson(const Operations::Intent &intent)
{
    QJsonObject object{
        {u"kind"_s, intent.kind},
        {u"environment"_s,
         intent.environment.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(intent.environment)},
        {u"files"_s,
         QJsonObject{{u"added"_s, QJsonArray()}, {u"changed"_s, QJsonArray()}, {u"removed"_s, QJsonArray()}}},
        {u"bytes"_s, intent.bytes},
        {u"commits"_s, QJsonArray()},
        {u"missing_env_keys"_s, QJsonArray()},
        {u"nothing_to_do"_s, intent.nothingToDo},
        {u"summary"_s, intent.summary},
        {u"problems"_s, QJsonArray::fromStringList(intent.problems)},
        {u"notes"_s, QJsonArray::fromStringList(intent.notes)},
        {u"runbook"_s, Runbooks::toJson(intent.runbook)}};
    for (auto fact = intent.facts.begin(); fact != intent.facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
    return QJsonDocument(object);
}

QString intentText(const Operations::Intent &intent)
{
    QStringList lines{intent.summary};
    for (const QString &detail : intent.details)
        lines << u"  "_s + detail;
    lines << intent.notes;
    if (!intent.runbook.steps.empty()) {
        lines << QString() << Words::tr("Runbook (--json shows each command and its undo)");
        int number = 0;
        for (const Runbooks::Step &step : intent.runbook.steps)
            lines << u"  %1 %2"_s.arg(++number, 2).arg(step.title);
    }
    if (!intent.problems.isEmpty())
        lines << QString() << Words::tr("It would be refused:") << intent.problems;
    lines << QString() << Words::tr("Nothing was changed.");
    return lines.join(u'\n');
}

} // namespace Slipway::Cli::Report
