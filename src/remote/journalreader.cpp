// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/journalreader.h"

#include "domain/names.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <algorithm>

namespace Slipway::Remote {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr char recordSeparator = '\x1e';
// Output without a line end is told anyway once it is this long: progress bars may write nothing but CR.
constexpr qsizetype longestHeldOutput = 4096;
// The longest that there is, a result, has a few texts of a screen each.
constexpr qsizetype longestRecord = qsizetype(1) << 20;

StepState stateOf(const QString &word)
{
    for (const StepState state : {StepState::Running, StepState::Done, StepState::Failed, StepState::Undone,
                                  StepState::Skipped, StepState::Pending}) {
        if (stepStateWord(state) == word)
            return state;
    }
    return StepState::Running;
}

QDateTime timeOf(const QJsonObject &record)
{
    return QDateTime::fromString(record.value(u"at"_s).toString(), Qt::ISODateWithMs);
}

QString lineOf(const QJsonObject &record, const QString &key)
{
    return oneLine(record.value(key).toString());
}

/// How many bytes of `bytes` are whole UTF-8 sequences.
qsizetype wholeUtf8(const QByteArray &bytes)
{
    qsizetype end = bytes.size();
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if ((byte & 0xC0U) == 0x80U)
            continue; // a continuation byte: look further back for its head
        const qsizetype length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        if (length > back)
            end = bytes.size() - back;
        break;
    }
    return end;
}

} // namespace

std::vector<Event> JournalReader::feed(QByteArrayView bytes)
{
    std::vector<Event> events;
    while (!bytes.isEmpty()) {
        if (m_inRecord) {
            const qsizetype lineEnd = bytes.indexOf('\n');
            const qsizetype next = bytes.indexOf(recordSeparator);
            if (next >= 0 && (lineEnd < 0 || next < lineEnd)) {
                // A crash cut the record before its line end, and another one begins: the piece says nothing.
                m_offset += 1 + m_recordSize + next;
                m_record.clear();
                m_recordSize = 0;
                bytes = bytes.sliced(next + 1);
                continue;
            }
            const QByteArrayView piece = bytes.first(lineEnd < 0 ? bytes.size() : lineEnd);
            m_recordSize += piece.size();
            m_record += piece.first(std::min(piece.size(), longestRecord - m_record.size()));
            if (lineEnd < 0)
                break;
            m_inRecord = false;
            const qint64 size = std::exchange(m_recordSize, 0);
            const QByteArray record = std::exchange(m_record, {});
            if (size > longestRecord) {
                m_offset += size + 2;
                events.emplace_back(Notice{QCoreApplication::translate(
                    "Slipway::Remote",
                    "A record of the journal is longer than any can be, and was left out.")});
            } else {
                takeRecord(record, events);
            }
            bytes = bytes.sliced(lineEnd + 1);
            continue;
        }
        const qsizetype separator = bytes.indexOf(recordSeparator);
        m_output += bytes.first(separator < 0 ? bytes.size() : separator);
        takeOutput(events, separator >= 0);
        if (separator < 0)
            break;
        m_inRecord = true;
        bytes = bytes.sliced(separator + 1);
    }
    return events;
}

std::vector<Event> JournalReader::finish()
{
    std::vector<Event> events;
    takeOutput(events, true);
    m_inRecord = false;
    m_record.clear();
    m_recordSize = 0;
    return events;
}

void JournalReader::takeOutput(std::vector<Event> &events, bool flush)
{
    qsizetype ready = m_output.size();
    if (!flush) {
        ready = m_output.lastIndexOf('\n') + 1;
        if (m_output.size() - ready > longestHeldOutput)
            ready = wholeUtf8(m_output);
    }
    if (ready == 0)
        return;
    events.emplace_back(Output{m_step, QString::fromUtf8(m_output.first(ready))});
    m_offset += ready;
    m_output.remove(0, ready);
}

void JournalReader::takeRecord(const QByteArray &json, std::vector<Event> &events)
{
    const QJsonObject record = QJsonDocument::fromJson(json).object();
    const QString type = record.value(u"type"_s).toString();
    if (type == "alive"_L1)
        return; // the follower's own, not the journal's: not counted
    if (type == "end"_L1) {
        const QString state = record.value(u"state"_s).toString();
        m_end = state == "ended"_L1         ? End::Ended
                : state == "interrupted"_L1 ? End::Interrupted
                : state == "unknown"_L1     ? End::Unknown
                                            : End::None;
        // Where a full disk kept the result out of the journal, it stands here.
        if (const QJsonObject result = record.value(u"result"_s).toObject(); !result.isEmpty() && !m_outcome)
            m_outcome = outcomeFromResult(result);
        return;
    }
    m_offset += json.size() + 2;
    if (type == "job"_L1) {
        const QString id = record.value(u"id"_s).toString();
        events.emplace_back(JobStarted{JobId::ifValid(id) ? id : QString(), lineOf(record, u"kind"_s),
                                       lineOf(record, u"environment"_s), lineOf(record, u"by"_s),
                                       timeOf(record)});
    } else if (type == "step"_L1) {
        m_step = lineOf(record, u"name"_s);
        events.emplace_back(StepChanged{m_step, lineOf(record, u"title"_s),
                                        stateOf(record.value(u"state"_s).toString()),
                                        record.value(u"undo"_s).toBool(), timeOf(record)});
    } else if (type == "progress"_L1) {
        events.emplace_back(Progress{lineOf(record, u"step"_s), record.value(u"done"_s).toInteger(),
                                     record.value(u"total"_s).toInteger(-1), lineOf(record, u"unit"_s)});
    } else if (type == "detail"_L1) {
        events.emplace_back(Detail{lineOf(record, u"step"_s), record.value(u"text"_s).toString()});
    } else if (type == "time"_L1) {
        events.emplace_back(Clock{timeOf(record)});
    } else if (type == "result"_L1) {
        m_outcome = outcomeFromResult(record);
    }
}

} // namespace Slipway::Remote
