// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/history.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/look/inspect.h"
#include "remote/answer.h"
#include "scripts/scripts.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Chain = HistoryEntry::Chain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// Of the audit, and jobs: of thirty years, with an operation an hour on weekdays.
constexpr qsizetype mostLines = 60'000;
/// Of a line, or of a job's result: a longer one is none of ours, and is not taken apart.
constexpr qsizetype longestLine = 64 * 1024;

QJsonObject objectOf(const QByteArray &bytes)
{
    return bytes.size() > longestLine ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
}

/// Empty where it is none: it becomes a command, and a path on the server.
QString idOf(const QJsonObject &object)
{
    const QString id = object.value(u"id"_s).toString();
    return JobId::ifValid(id) ? id : QString();
}

struct Line
{
    QByteArray bytes;
    QJsonObject object; ///< empty: it is no JSON
    QString id;
    /// What it says besides the link, as result.json has it.
    [[nodiscard]] QByteArray body() const
    {
        const QByteArray link = "{\"previous\":\"" + object.value(u"previous"_s).toString().toLatin1() + "\",";
        return bytes.startsWith(link) ? QByteArray("{" + bytes.mid(link.size())) : bytes;
    }
};

std::vector<Line> linesOf(const QByteArray &audit)
{
    std::vector<Line> lines;
    for (const QByteArray &bytes : audit.split('\n')) {
        if (bytes.isEmpty())
            continue;
        Line line{bytes, objectOf(bytes), {}};
        line.id = idOf(line.object);
        lines.push_back(std::move(line));
    }
    return lines;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

HistoryEntry entryOf(const QJsonObject &object)
{
    const auto line = [&object](const QString &key) { return oneLine(object.value(key).toString()); };
    HistoryEntry entry;
    entry.id = idOf(object);
    entry.kind = line(u"kind"_s);
    entry.environment = line(u"environment"_s);
    entry.by = line(u"by"_s);
    entry.user = line(u"user"_s);
    entry.startedAt = timeOf(object.value(u"started_at"_s));
    entry.endedAt = timeOf(object.value(u"ended_at"_s));
    entry.outcome = line(u"outcome"_s);
    entry.message = oneLine(object.value(u"message"_s).toString().simplified());
    entry.release = line(u"release"_s);
    entry.backup = line(u"backup"_s);
    entry.commit = line(u"commit"_s);
    entry.failedStep = line(u"failed_step"_s);
    entry.downtimeSeconds = object.value(u"downtime_seconds"_s).toDouble(-1);
    const QJsonArray overrides = object.value(u"overrides"_s).toArray();
    for (const auto &name : overrides)
        entry.overrides << oneLine(name.toString());
    const QJsonArray unhealthy = object.value(u"unhealthy_before"_s).toArray();
    for (const auto &name : unhealthy)
        entry.unhealthyBefore << oneLine(name.toString());
    return entry;
}

HistoryEntry gap(const QString &note)
{
    HistoryEntry entry;
    entry.chain = Chain::Removed;
    entry.note = note;
    return entry;
}

/// Where the lost ones stood is known by their time only: before the first of the others that ended later.
std::vector<HistoryEntry> withLost(std::vector<HistoryEntry> entries, std::vector<HistoryEntry> lost)
{
    std::stable_sort(lost.begin(), lost.end(), [](const HistoryEntry &one, const HistoryEntry &other) {
        return one.endedAt < other.endedAt;
    });
    std::vector<HistoryEntry> all;
    all.reserve(entries.size() + lost.size());
    auto next = lost.begin();
    for (HistoryEntry &entry : entries) {
        while (next != lost.end() && entry.endedAt.isValid() && entry.endedAt > next->endedAt)
            all.push_back(std::move(*next++));
        all.push_back(std::move(entry));
    }
    std::move(next, lost.end(), std::back_inserter(all));
    return all;
}

} // namespace

QString chainWord(Chain chain)
{
    switch (chain) {
    case Chain::Whole:
        return u"whole"_s;
    case Chain::Altered:
        return u"altered"_s;
    case Chain::Removed:
        return u"removed"_s;
    case Chain::Broken:
        return u"broken"_s;
    }
    return {};
}

std::vector<HistoryEntry> checkedHistory(const QByteArray &audit, const QMap<QString, QByteArray> &results)
{
    const std::vector<Line> lines = linesOf(audit);
    QSet<QString> told;
    for (const Line &line : lines)
        told.insert(line.id);
    std::vector<HistoryEntry> lost; // jobs that ended and have no line
    for (auto result = results.begin(); result != results.end(); ++result) {
        if (told.contains(result.key()))
            continue;
        HistoryEntry entry = entryOf(objectOf(*result));
        entry.id = result.key();
        entry.chain = Chain::Removed;
        entry.hasLog = true;
        entry.note =
            Words::tr("The audit has no line of this job: it was removed, or could not be written. What is "
                      "shown is from the job's own folder.");
        lost.push_back(std::move(entry));
    }

    std::vector<HistoryEntry> entries; // oldest first
    QByteArray expected(64, '0');
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        HistoryEntry entry = entryOf(line.object);
        const auto result = results.constFind(line.id);
        entry.hasLog = result != results.constEnd();
        if (line.object.isEmpty()) {
            entry.chain = Chain::Altered;
            entry.note =
                Words::tr("This line can't be read: %1").arg(oneLine(QString::fromUtf8(line.bytes.left(120))));
        } else if (entry.hasLog && line.body() != result->trimmed()) {
            entry.chain = Chain::Altered;
            entry.note = Words::tr("This line was changed: the job's own folder says otherwise.");
        }
        const bool linked = line.object.value(u"previous"_s).toString().toLatin1() == expected;
        if (!linked && !line.object.isEmpty()) {
            HistoryEntry *before = entries.empty() ? nullptr : &entries.back();
            if (!before) {
                if (lost.empty())
                    entries.push_back(gap(Words::tr("Lines before this one were removed from the audit.")));
            } else if (before->chain == Chain::Whole && before->hasLog) {
                // It is what its job wrote, so it is the line between them that is missing.
                if (lost.empty())
                    entries.push_back(gap(Words::tr("A line was removed from the audit here.")));
            } else if (before->chain == Chain::Whole) {
                before->chain = Chain::Broken;
                before->note = Words::tr("This line was changed, or one after it was removed.");
            }
        }
        expected = Sync::Sha256::hexOf(line.bytes);
        entries.push_back(std::move(entry));
    }
    // What was begun and has a line of its end is one thing that was done.
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [&told](const HistoryEntry &entry) {
                                     return entry.chain == Chain::Whole && entry.id.endsWith("-began"_L1)
                                            && told.contains(entry.id.chopped(6));
                                 }),
                  entries.end());
    entries = withLost(std::move(entries), std::move(lost));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

std::vector<HistoryEntry> history(const Context &context, const HostName &host, std::stop_token stop)
{
    Remote::Command command;
    command.title = Words::tr("read the audit");
    command.script = Scripts::script(u"probe/history.sh");
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()}};
    const QByteArray output = Remote::outputOf(context.hosts.host(host), command, stop);
    const QString about = Words::tr("what was done");
    const QByteArray answer = Remote::Answer::bytesIn(output, about);
    QMap<QString, QByteArray> results;
    qsizetype at = 0;
    for (;;) {
        const qsizetype middle = answer.indexOf('\0', at);
        if (middle < 0)
            Remote::Answer::refuse(about, Words::tr("it is not whole"), answer);
        const QByteArray id = answer.mid(at, middle - at);
        at = middle + 1;
        if (id.isEmpty())
            break;
        const qsizetype end = answer.indexOf('\0', at);
        if (end < 0 || !JobId::ifValid(QString::fromUtf8(id)))
            Remote::Answer::refuse(about, Words::tr("it is not whole"), id);
        results.insert(QString::fromUtf8(id), answer.mid(at, end - at));
        at = end + 1;
    }
    const QByteArray audit = answer.mid(at);
    Remote::Answer::requireAtMost(mostLines, results.size() + audit.count('\n'), about);
    std::vector<HistoryEntry> entries = checkedHistory(audit, results);

    constexpr int mostJobs = 50;
    std::vector<HistoryEntry> running;
    for (const Remote::JobSummary &job : jobsOf(context, host).list(mostJobs, std::move(stop))) {
        if (job.state == Remote::JobSummary::State::Ended)
            continue;
        HistoryEntry entry;
        entry.id = job.id;
        entry.kind = job.kind;
        entry.environment = job.environment;
        entry.by = job.by;
        entry.startedAt = job.startedAt;
        entry.hasLog = true;
        if (job.state == Remote::JobSummary::State::Interrupted)
            entry.outcome = u"interrupted"_s;
        running.push_back(std::move(entry));
    }
    entries.insert(entries.begin(), running.begin(), running.end());
    return entries;
}

TypicalDurations typicalDurationsOf(const std::vector<HistoryEntry> &history, const QString &kind,
                                    const QString &environment)
{
    constexpr size_t mostCounted = 9;
    std::vector<double> seconds;
    std::vector<double> downtimes;
    for (const HistoryEntry &entry : history) {
        if (entry.kind != kind || entry.environment != environment || entry.outcome != "succeeded"_L1)
            continue;
        if (entry.startedAt.isValid() && entry.endedAt.isValid() && seconds.size() < mostCounted)
            seconds.push_back(static_cast<double>(entry.startedAt.secsTo(entry.endedAt)));
        if (entry.downtimeSeconds >= 0 && downtimes.size() < mostCounted)
            downtimes.push_back(entry.downtimeSeconds);
    }
    const auto middle = [](std::vector<double> &values) {
        if (values.empty())
            return -1.0;
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    return {middle(seconds), middle(downtimes)};
}

} // namespace Slipway::Operations
