// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/journalreader.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Domain;
using Remote::JournalReader;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(const QByteArray &json)
{
    return '\x1e' + json + '\n';
}

QByteArray story()
{
    return record(
               R"({"type":"job","id":"j1","kind":"deploy","environment":"staging","by":"vishwa","at":"2026-11-22T10:00:00Z"})")
           + record(
               R"({"type":"step","name":"build","title":"Build images","state":"running","at":"2026-11-22T10:00:01Z"})")
           + QByteArrayLiteral("Step 1/9 : FROM b\xc3\xa4se\nhalf a line ")
           + record(R"({"type":"progress","step":"build","done":3,"total":9,"unit":"items"})")
           + QByteArrayLiteral("and its end\n")
           + record(
               R"({"type":"step","name":"build","title":"Build images","state":"done","at":"2026-11-22T10:00:09Z"})")
           + record(
               R"({"type":"result","id":"j1","outcome":"succeeded","message":"Done.","release":"r2","unchanged":[]})");
}

/// A text picture of the events; consecutive output is joined, because how it is cut says nothing.
QString picture(const std::vector<Event> &events)
{
    QString text;
    QString output;
    const auto flush = [&] {
        if (!output.isEmpty())
            text += u"out["_s + std::exchange(output, {}) + u"]\n"_s;
    };
    for (const Event &event : events) {
        if (const auto *out = std::get_if<Output>(&event)) {
            output += out->text;
            continue;
        }
        flush();
        if (const auto *job = std::get_if<JobStarted>(&event))
            text += u"job "_s + job->id + u'\n';
        else if (const auto *step = std::get_if<StepChanged>(&event))
            text += u"step "_s + step->name + u' ' + stepStateWord(step->state) + u'\n';
        else if (const auto *progress = std::get_if<Progress>(&event))
            text += u"progress %1/%2\n"_s.arg(progress->done).arg(progress->total);
    }
    flush();
    return text;
}

} // namespace

class TestJournalReader : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheStory()
    {
        JournalReader reader;
        std::vector<Event> events = reader.feed(story());
        const QString expected = u"job j1\nstep build running\nout[Step 1/9 : FROM bäse\nhalf a line ]\n"
                                 "progress 3/9\nout[and its end\n]\nstep build done\n"_s;
        QCOMPARE(picture(events), expected);
        QCOMPARE(reader.offset(), story().size());
        QVERIFY(reader.outcome().has_value());
        QCOMPARE(reader.outcome()->release, u"r2"_s);
        QCOMPARE(reader.end(), JournalReader::End::None);
    }

    void cutAnywhereItTellsTheSame()
    {
        const QByteArray bytes = story();
        JournalReader whole;
        const QString expected = picture(whole.feed(bytes));
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            JournalReader reader;
            std::vector<Event> events = reader.feed(bytes.first(cut));
            for (Event &event : reader.feed(bytes.sliced(cut)))
                events.push_back(std::move(event));
            QCOMPARE(picture(events), expected);
            QCOMPARE(reader.offset(), bytes.size());
        }
    }

    /// A connection lost at any byte: the next follower begins at offset(), and nothing is told twice or lost.
    void continuesAtItsOffset()
    {
        const QByteArray bytes = story();
        JournalReader whole;
        const QString expected = picture(whole.feed(bytes));
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            JournalReader first;
            std::vector<Event> events = first.feed(bytes.first(cut));
            for (Event &event : first.finish())
                events.push_back(std::move(event));
            JournalReader second;
            for (Event &event : second.feed(bytes.sliced(first.offset())))
                events.push_back(std::move(event));
            // A cut within a UTF-8 sequence may cost that character, never a record.
            if (cut != bytes.indexOf("\xc3\xa4") + 1)
                QCOMPARE(picture(events), expected);
        }
    }

    void outOfBandRecordsAreNotCounted()
    {
        JournalReader reader;
        (void)reader.feed("abc\n");
        (void)reader.feed(record(R"({"type":"alive"})"));
        (void)reader.feed(record(R"({"type":"end","state":"interrupted"})"));
        QCOMPARE(reader.offset(), 4);
        QCOMPARE(reader.end(), JournalReader::End::Interrupted);
    }

    void aRecordCutByACrashIsIgnored()
    {
        JournalReader reader;
        const QByteArray bytes = "\x1e{\"type\":\"st" + record(R"({"type":"step","name":"a","state":"done"})");
        QCOMPARE(picture(reader.feed(bytes)), u"step a done\n"_s);
        QCOMPARE(reader.offset(), bytes.size());
    }

    void aRecordWithoutAnEndIsLeftOut()
    {
        JournalReader reader;
        const QByteArray piece(1 << 20, 'a');
        QByteArray bytes = "\x1e{\"type\":\"detail\",\"text\":\"";
        std::vector<Event> events = reader.feed(bytes);
        for (int i = 0; i < 3; ++i) {
            for (Event &event : reader.feed(piece))
                events.push_back(std::move(event));
        }
        const QByteArray rest = "\"}\n" + record(R"({"type":"step","name":"a","state":"done"})");
        for (Event &event : reader.feed(rest))
            events.push_back(std::move(event));
        QCOMPARE(events.size(), size_t(2));
        QVERIFY(std::holds_alternative<Notice>(events[0]));
        QVERIFY(std::holds_alternative<StepChanged>(events[1]));
        QCOMPARE(reader.offset(), bytes.size() + 3 * piece.size() + rest.size());
    }

    void anEndOfAnotherKindIsNone()
    {
        JournalReader reader;
        (void)reader.feed(record(R"({"type":"end","state":"fine"})"));
        QCOMPARE(reader.end(), JournalReader::End::None);
    }

    void longLinesWithoutAnEndAreTold()
    {
        JournalReader reader;
        const QByteArray bar(20000, '#');
        QVERIFY(!reader.feed(bar).empty());
    }
};

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"
