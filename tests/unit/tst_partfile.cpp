// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "sync/partfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Sync::PartFile;

namespace {

constexpr qint64 mebibyte = 1 << 20;

} // namespace

class TestPartFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_work;
    QString m_path;
    int m_round = 0;

private slots:
    void init() { m_path = m_work.path() + u"/db %1.sql.gz"_s.arg(++m_round); }

    void rangesGetShorterTowardsTheEnd_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), 8 * mebibyte, 8 * mebibyte + 1, 100 * mebibyte + 7,
                                  1024 * mebibyte, 10240 * mebibyte + 3})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }

    void rangesGetShorterTowardsTheEnd()
    {
        QFETCH(const qint64, size);
        const PartFile part(m_path, size, u"1.5"_s);
        qint64 next = 0;
        qint64 before = 64 * mebibyte;
        for (const PartFile::Range &range : part.ranges()) {
            QCOMPARE(range.start, next);
            QVERIFY(range.length > 0 && range.length <= before);
            next += range.length;
            before = range.length;
        }
        QCOMPARE(next, size);
        QVERIFY(part.ranges().empty() || part.ranges().back().length <= 8 * mebibyte);
    }

    void itsRoomIsSetAsideAtOnce()
    {
        PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
        part.write(0, QByteArray(100, 'x'));
#ifdef Q_OS_LINUX
        QCOMPARE(QFileInfo(part.partPath()).size(), 20 * mebibyte);
#endif
        QCOMPARE(part.frontier(), 100);
        part.discard();
        QVERIFY(!QFileInfo::exists(part.partPath()));
    }

#ifdef Q_OS_LINUX
    void whereThereIsNoRoomItSaysSoBeforeAnythingHasCome()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit little = before;
        little.rlim_cur = 2 * mebibyte;
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        QString said;
        try {
            PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
            part.write(0, QByteArray(100, 'x'));
        } catch (const Domain::TransferFailed &error) {
            said = error.message();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        (void)std::signal(SIGXFSZ, old);
        QVERIFY2(said.contains(m_path + u".part can't be written: "_s), qPrintable(said));
        QVERIFY(!QFileInfo::exists(m_path + u".part"_s)); // it would keep the little room that there was
    }
#endif

    void whatHasArrivedIsTakenUpAndThatOfOtherRangesIsNot()
    {
        const QByteArray bytes(3 * mebibyte, 'y');
        {
            PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
            part.write(1, bytes);
        }
        {
            PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
            QCOMPARE(part.takeUp(), bytes.size());
            QCOMPARE(part.arrived(), (std::vector{PartFile::Stretch{8 * mebibyte, bytes.size()}}));
        }
        QFile state(m_path + u".part.state"_s);
        QVERIFY(state.open(QIODevice::ReadWrite));
        QByteArray notes = state.readAll();
        const QByteArray header = QByteArray::number(20 * mebibyte) + "\t1.5\t3\n";
        QVERIFY2(notes.startsWith(header), notes.constData());
        notes.replace(header, QByteArray(QByteArray::number(20 * mebibyte) + "\t1.5\t2\n"));
        QVERIFY(state.resize(0) && state.seek(0));
        QCOMPARE(state.write(notes), notes.size());
        state.close();
        PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
        QCOMPARE(part.takeUp(), 0);
        QVERIFY(!QFileInfo::exists(part.partPath()));
    }

    void aFastLineWritesFewNotesAndWhatTheyMissIsLittle()
    {
        const QString killed = m_path + u".killed"_s;
        const QByteArray bytes(mebibyte / 4, 'z');
        {
            PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
            const auto begin = std::chrono::steady_clock::now();
            for (int i = 0; i < 31; ++i)
                part.write(0, bytes);
            const auto tenths = (std::chrono::steady_clock::now() - begin) / std::chrono::milliseconds(100);
            // What another program finds while this one has not ended.
            QVERIFY(QFile::copy(m_path + u".part"_s, killed + u".part"_s));
            QVERIFY(QFile::copy(m_path + u".part.state"_s, killed + u".part.state"_s));
            QFile state(killed + u".part.state"_s);
            QVERIFY(state.open(QIODevice::ReadOnly));
            QVERIFY(state.readAll().count('\n') <= 2 + tenths); // with the header
            PartFile found(killed, 20 * mebibyte, u"1.5"_s);
            const qint64 there = found.takeUp();
            QVERIFY2(there >= mebibyte && there <= 31 * bytes.size(), qPrintable(QString::number(there)));
            // A slow one notes each mebibyte.
            for (int i = 0; i < 8; ++i) {
                if (i == 4)
                    QTest::qSleep(120);
                part.write(1, bytes);
            }
            QFile::remove(killed + u".part.state"_s);
            QVERIFY(QFile::copy(m_path + u".part.state"_s, killed + u".part.state"_s));
            PartFile later(killed, 20 * mebibyte, u"1.5"_s);
            QCOMPARE(later.takeUp(), there + 2 * mebibyte);
        }
        PartFile part(m_path, 20 * mebibyte, u"1.5"_s);
        QCOMPARE(part.takeUp(), (31 + 8) * bytes.size()); // which had ended in order
    }

    void whoFlushesAndWhoWritesDoNotDisturbEachOther()
    {
        const qint64 size = 40 * mebibyte;
        PartFile part(m_path, size, u"1.5"_s);
        std::atomic<bool> ended = false;
        std::jthread flusher([&] {
            while (!ended)
                part.flushMeanwhile();
        });
        {
            std::vector<std::jthread> writers;
            const auto ranges = part.ranges();
            for (size_t i = 0; i < ranges.size(); ++i) {
                writers.emplace_back([&part, i, length = ranges[i].length] {
                    const QByteArray bytes(mebibyte / 2, char('a' + i));
                    for (qint64 done = 0; done < length; done += bytes.size())
                        part.write(i, bytes);
                });
            }
        }
        ended = true;
        flusher.join();
        part.finish();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), size);
        for (const PartFile::Range &range : part.ranges()) {
            QVERIFY(file.seek(range.start));
            const QByteArray content = file.read(range.length);
            QCOMPARE(content, QByteArray(range.length, char('a' + range.start / (8 * mebibyte))));
        }
    }
};

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
