// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "domain/serverblockedit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli::Report)
};

} // namespace

QJsonDocument nginxJson(const std::vector<Operations::NginxPlan> &plans)
{
    QJsonArray changes;
    QJsonArray fine;
    QJsonArray notes;
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
        for (const QString &note : plan.notes)
            notes.append(note);
        if (!plan.changes.empty())
            commands += Operations::commandsByHand(plan) + u'\n';
    }
    return QJsonDocument(QJsonObject{
        {u"changes"_s, changes}, {u"as_declared"_s, fine}, {u"notes"_s, notes}, {u"commands"_s, commands}});
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
    for (const QString &sentence : Operations::takeoverSentences(plan))
        text +=
            u"▲ "_s + sentence + u' ' + Words::tr("nginx apply does it with --override takeover only.") + u'\n';
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
