// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/outlook.h"

#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace Slipway::Remote {

using namespace Qt::StringLiterals;

namespace {

qint64 median(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Collects how long each step of the earlier jobs took.
class Durations
{
public:
    void beginRun() { m_running.clear(); }

    void take(const QByteArray &record)
    {
        const QJsonObject object = QJsonDocument::fromJson(record).object();
        const QString name = object.value(u"name"_s).toString();
        const QDateTime at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODate);
        if (name.isEmpty() || !at.isValid() || object.value(u"undo"_s).toBool())
            return;
        const QString state = object.value(u"state"_s).toString();
        if (state == u"running") {
            m_running[name] = at;
        } else if (state == u"done" && m_running.contains(name)) {
            const qint64 took = m_running[name].msecsTo(at);
            if (took >= 0) // a clock that was set back tells nothing
                m_took[name].push_back(took);
        }
    }

    [[nodiscard]] std::map<QString, qint64> medians() const
    {
        std::map<QString, qint64> all;
        for (const auto &[name, values] : m_took)
            all[name] = median(values);
        return all;
    }

private:
    std::map<QString, QDateTime> m_running;
    std::map<QString, std::vector<qint64>> m_took;
};

} // namespace

Outlook outlook(RemoteHost &host, const QString &stateDirectory, const QString &kind,
                const QString &environment, const QString &job, std::stop_token stop)
{
    Command command;
    command.title = u"read what a job is going to do"_s;
    command.script = Scripts::script(u"job/outlook.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory.toUtf8()},
                           {"SLIPWAY_JOB", job.toUtf8()},
                           {"SLIPWAY_KIND", kind.toUtf8()},
                           {"SLIPWAY_ENVIRONMENT", environment.toUtf8()}};
    return parseOutlook(outputOf(host, command, std::move(stop)));
}

Outlook parseOutlook(const QByteArray &output)
{
    Outlook found;
    Durations durations;
    std::set<QString> changing;
    const QString about = QCoreApplication::translate("Slipway::Remote", "earlier jobs");
    const QByteArray answer = Answer::bytesIn(output, about);
    for (qsizetype at = 0; at < answer.size();) {
        qsizetype end = answer.indexOf('\n', at);
        if (end < 0)
            end = answer.size();
        const QByteArray line = answer.mid(at, end - at);
        at = end + 1;
        if (line == "run") {
            durations.beginRun();
        } else if (line.startsWith('{')) {
            durations.take(line);
        } else if (line.startsWith("changes ")) {
            changing.insert(QString::fromUtf8(line.mid(8)));
        } else if (line == "runbook") {
            for (const Fields &step : Answer::arrayIn('\x1e' + answer.mid(at), about)) {
                const QString name = step.text(u"step"_s);
                found.steps.push_back({name, step.text(u"title"_s), changing.contains(name)});
            }
            break;
        }
    }
    found.typical = durations.medians();
    return found;
}

} // namespace Slipway::Remote
