// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"
#include "domain/formats/serverblockedit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Operations::Plan;

namespace {

/// What it would take besides what was asked for; refused, unless somebody has agreed to it.
QStringList takeovers(const Operations::NginxPlan &plan)
{
    QStringList sentences = Operations::takeoverSentences(plan);
    if (!plan.takeover) {
        for (QString &sentence : sentences)
            sentence += u' ' + Words::tr("nginx apply does it with --override takeover only.");
    }
    return sentences;
}

/// The plans as a trial of `nginx apply`.
Plan trialOf(const std::vector<Operations::NginxPlan> &plans)
{
    Plan trial;
    trial.kind = u"nginx apply"_s;
    QJsonArray changes;
    QJsonArray fine;
    QString commands;
    for (const Operations::NginxPlan &plan : plans) {
        for (const Operations::NginxChange &change : plan.changes) {
            changes.append(QJsonObject{
                {u"host"_s, plan.host.text()},
                {u"domain"_s, change.domain},
                {u"path"_s, change.path},
                {u"new"_s, change.isNew},
                {u"reason"_s, change.reason},
                {u"taken_from"_s, change.takenFrom},
                {u"lost"_s, QJsonArray::fromStringList(change.lost)},
                {u"alongside"_s, QJsonArray::fromStringList(change.alongside)},
                {u"before"_s, change.before},
                {u"after"_s, change.after},
                {u"diff"_s, QJsonArray::fromStringList(Domain::lineDifference(change.before, change.after))}});
        }
        for (const QString &domain : plan.fine)
            fine.append(domain);
        trial.notes << plan.notes;
        if (!plan.takeover)
            trial.problems << takeovers(plan);
        if (!plan.changes.empty())
            commands += Operations::commandsByHand(plan) + u'\n';
    }
    trial.nothingToDo = changes.isEmpty();
    trial.summary = changes.isEmpty()
                        ? Words::tr("Nothing is to be changed.")
                        : Words::tr("Changes nginx for %n domain(s).", nullptr, int(changes.size()));
    trial.facts = {{u"changes"_s, changes}, {u"as_declared"_s, fine}, {u"commands"_s, commands}};
    return trial;
}

} // namespace

QJsonDocument nginxJson(const std::vector<Operations::NginxPlan> &plans)
{
    return planJson(trialOf(plans));
}

QString nginxText(const Operations::NginxPlan &plan)
{
    QString text;
    for (const QString &domain : plan.fine)
        text += u"✓ "_s + Words::tr("%1 is as declared").arg(domain) + u'\n';
    for (const Operations::NginxChange &change : plan.changes) {
        text += u"▲ "_s + Words::tr("%1: %2").arg(change.domain, change.reason) + u'\n';
        text += u"--- %1\n+++ %2\n"_s.arg(change.isNew ? u"/dev/null"_s : change.path, change.path);
        text += Domain::lineDifference(change.before, change.after).join(u'\n') + u'\n';
    }
    for (const QString &sentence : takeovers(plan))
        text += u"▲ "_s + sentence + u'\n';
    for (const QString &note : plan.notes)
        text += u"▲ "_s + note + u'\n';
    if (plan.changes.empty())
        return text + Words::tr("Nothing is to be changed.");
    return text
           + Words::tr(
               "slipway-cli nginx apply tries it on a copy, keeps the old files and reloads nginx. By hand:")
           + u"\n\n"_s + Operations::commandsByHand(plan);
}

} // namespace Slipway::Cli::Report
