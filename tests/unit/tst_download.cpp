// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "support/localhost.h"
#include "sync/download.h"
#include "sync/sha256.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Sync::WantedFile;

namespace {

constexpr qint64 mebibyte = 1 << 20;

QByteArray noise(qint64 size, quint32 seed)
{
    std::vector<quint32> words(size_t(size / 4 + 1));
    QRandomGenerator(seed).fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(size));
}

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

    QTemporaryDir m_work;
    QString m_there;
    QString m_here;
    int m_round = 0;

    WantedFile put(const QString &name, const QByteArray &content, bool known = true, bool sidecar = false)
    {
        QFile file(m_there + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file could not be written");
        file.close();
        QProcess find;
        find.start(u"find"_s, {file.fileName(), u"-printf"_s, u"%T@"_s});
        find.waitForFinished();
        if (sidecar) {
            QFile beside(file.fileName() + u".json"_s);
            if (!beside.open(QIODevice::WriteOnly) || beside.write("{\"id\":\"x\",\n\"a\":1}\n") < 0)
                qFatal("the sidecar could not be written");
        }
        WantedFile wanted{Domain::BackupName(name)};
        wanted.size = content.size();
        wanted.modified = QString::fromLatin1(find.readAllStandardOutput());
        if (known)
            wanted.sha256 = QString::fromLatin1(Sync::Sha256::hexOf(content));
        wanted.hasSidecar = sidecar;
        return wanted;
    }

    QByteArray got(const QString &name) const
    {
        QFile file(m_here + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    [[nodiscard]] QStringList leftovers() const { return QDir(m_here).entryList({u"*.part*"_s}, QDir::Files); }

    Sync::DownloadReport download(Remote::RemoteHost &host, const std::vector<WantedFile> &files,
                                  std::stop_token stop = {},
                                  const std::function<void(const Sync::DownloadProgress &)> &progress = {},
                                  Sync::DownloadSettings settings = {})
    {
        Sync::LocalCopies copies(m_here);
        settings.stateDirectory = m_work.path() + u"/state"_s;
        settings.environment = u"staging"_s;
        settings.patience = {std::chrono::milliseconds(5), std::chrono::milliseconds(20),
                             std::chrono::seconds(20)};
        return Sync::download(host, m_there, copies, files, settings, std::move(stop), progress, {});
    }

private slots:
    void init()
    {
        m_there = m_work.path() + u"/there %1"_s.arg(++m_round);
        m_here = m_work.path() + u"/here %1"_s.arg(m_round);
        QVERIFY(QDir().mkpath(m_there) && QDir().mkpath(m_here));
    }

    void bringsFilesOfAllSizes()
    {
        Tests::LocalHost host;
        std::vector<WantedFile> files;
        const QByteArray large = noise(40 * mebibyte + 17, 1);
        files.push_back(put(u"large_20261122_030000.sql.gz"_s, large, false, true));
        files.push_back(put(u"empty.sql.gz"_s, {}));
        for (int i = 0; i < 150; ++i)
            files.push_back(
                put(u"small ü %1.sql.gz"_s.arg(i), noise(i * 37, quint32(i)), i % 2 == 0, i % 3 == 0));
        const Sync::DownloadReport report = download(host, files);
        QCOMPARE(report.files.size(), files.size());
        for (size_t i = 0; i < files.size(); ++i) {
            QVERIFY2(report.files[i].isThere, qPrintable(report.files[i].problem));
            QFile there(m_there + u'/' + files[i].name.text());
            QVERIFY(there.open(QIODevice::ReadOnly));
            QVERIFY(got(files[i].name.text()) == there.readAll());
            QCOMPARE(QFile::exists(m_here + u'/' + files[i].name.text() + u".json"_s), files[i].hasSidecar);
        }
        QCOMPARE(got(u"large_20261122_030000.sql.gz.json"_s), QByteArray("{\"id\":\"x\",\n\"a\":1}\n"));
        QCOMPARE(report.resumed, 0);
        QCOMPARE(leftovers(), QStringList());
        // Each connection is asked for one range after the other by the command that it has: to begin one takes longer
        // than to carry a small file.
        QVERIFY(host.titles().count(u"download"_s) <= 4);
    }

    void goesOnAfterCutsAtRandomPlaces()
    {
        Tests::LocalHost host;
        QRandomGenerator random(4711);
        std::vector<WantedFile> files;
        QByteArrayList contents;
        for (quint32 i = 0; i < 4; ++i) {
            contents << noise(9 * mebibyte + qint64(random.bounded(3 * mebibyte)), 100 + i);
            files.push_back(put(u"db_2026112%1_030000.sql.gz"_s.arg(i), contents.last(), i != 2));
        }
        for (int i = 0; i < 25; ++i)
            host.loseAfterOutput(qint64(random.bounded(2 * mebibyte)));
        const Sync::DownloadReport report = download(host, files);
        for (size_t i = 0; i < files.size(); ++i) {
            QVERIFY2(report.files[i].isThere, qPrintable(report.files[i].problem));
            QVERIFY(got(files[i].name.text()) == contents[qsizetype(i)]);
        }
        QVERIFY2(report.resumed >= 10, qPrintable(QString::number(report.resumed)));
        // At the byte: nothing comes twice.
        QCOMPARE(report.carried, files[0].size + files[1].size + files[2].size + files[3].size);
        QCOMPARE(leftovers(), QStringList());
    }

    void anotherRunGoesOnAndChecksWhatIsThere()
    {
        Tests::LocalHost host;
        const QByteArray content = noise(60 * mebibyte, 7);
        const std::vector<WantedFile> files{put(u"db.sql.gz"_s, content)};
        std::stop_source stop;
        const auto stopHalfway = [&](const Sync::DownloadProgress &now) {
            if (now.done > 25 * mebibyte)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)download(host, files, stop.get_token(), stopHalfway));
        QVERIFY(!QFile::exists(m_here + u"/db.sql.gz"_s));
        QCOMPARE(leftovers().size(), 2);
        // A disk that has turned a byte of what had come.
        QFile part(m_here + u"/db.sql.gz.part"_s);
        QVERIFY(part.open(QIODevice::ReadWrite));
        QVERIFY(part.seek(100));
        const QByteArray wrong(1, char(~content[100]));
        QCOMPARE(part.write(wrong), 1);
        part.close();
        const Sync::DownloadReport report = download(host, files);
        QVERIFY2(report.files[0].isThere, qPrintable(report.files[0].problem));
        QVERIFY(got(u"db.sql.gz"_s) == content);
        QVERIFY(report.carried < content.size());
        QCOMPARE(report.resumed, 1);
        QCOMPARE(leftovers(), QStringList());
    }

    void aPartOfAnotherFileIsNotGoneOnFrom()
    {
        Tests::LocalHost host;
        std::vector<WantedFile> files{put(u"db.sql.gz"_s, noise(20 * mebibyte, 8))};
        std::stop_source stop;
        const auto stopEarly = [&](const Sync::DownloadProgress &now) {
            if (now.done > 5 * mebibyte)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)download(host, files, stop.get_token(), stopEarly));
        const QByteArray other = noise(20 * mebibyte, 9);
        files = {put(u"db.sql.gz"_s, other)};
        const Sync::DownloadReport report = download(host, files);
        QVERIFY(got(u"db.sql.gz"_s) == other);
        QCOMPARE(report.carried, other.size());
    }

    void aFileThatLiesThereIsComparedAndNeverOverwritten()
    {
        Tests::LocalHost host;
        const QByteArray content = noise(100'000, 10);
        const std::vector<WantedFile> files{put(u"same.sql.gz"_s, content), put(u"other.sql.gz"_s, content)};
        QFile same(m_here + u"/same.sql.gz"_s);
        QVERIFY(same.open(QIODevice::WriteOnly) && same.write(content) == content.size());
        same.close();
        QFile other(m_here + u"/other.sql.gz"_s);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        const Sync::DownloadReport report = download(host, files);
        QVERIFY(report.files[0].wasThere && report.files[0].isThere);
        QVERIFY(report.files[1].isThere && !report.files[1].wasThere);
        QVERIFY(got(u"other.sql.gz"_s) == content);
        const QStringList aside = QDir(m_here).entryList({u"other.sql.gz.differs-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(got(aside[0]), QByteArray("mine"));
        QCOMPARE(report.carried, content.size());
    }

    void aDamagedFileOfTheServerGetsNoName()
    {
        Tests::LocalHost host;
        const QByteArray content = noise(300'000, 11);
        WantedFile damaged = put(u"damaged.sql.gz"_s, content);
        damaged.sha256 = QString::fromLatin1(Sync::Sha256::hexOf("what it was"));
        WantedFile gone = put(u"gone.sql.gz"_s, content);
        QVERIFY(QFile::remove(m_there + u"/gone.sql.gz"_s));
        const std::vector<WantedFile> files{damaged, gone, put(u"good.sql.gz"_s, content)};
        const Sync::DownloadReport report = download(host, files);
        QVERIFY(report.files[0].problem.contains(u"damaged on the server"_s));
        QVERIFY(report.files[1].problem.contains(u"is gone, or was changed"_s));
        QVERIFY(report.files[2].isThere);
        QCOMPARE(QDir(m_here).entryList({u"*.sql.gz"_s}), QStringList{u"good.sql.gz"_s});
        QCOMPARE(leftovers(), QStringList());
    }

    void hashesAreKeptOnTheServer()
    {
        Tests::LocalHost host;
        const QByteArray content = noise(1000, 12);
        (void)download(host, {put(u"db_20261122_030000.sql.gz"_s, content, false)});
        QFile kept(m_work.path() + u"/state/verified/staging"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains(QByteArray(Sync::Sha256::hexOf(content) + "\thashed\t")));
    }

    void whatIsKnownOfCopies()
    {
        Sync::LocalCopies copies(m_here);
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(m_here + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"a.sql.gz"_s, "one") && write(u"b.sql.gz"_s, "two") && write(u"b.sql.gz.part"_s, "x"));
        const Domain::BackupName name(u"a.sql.gz"_s);
        copies.record(name, u"aa"_s, Sync::LocalCopy::State::Verified, {});
        QCOMPARE(copies.list().size(), size_t(2));
        QCOMPARE(copies.list()[0].sha256, u"aa"_s);
        QVERIFY(copies.list()[0].state == Sync::LocalCopy::State::Verified);
        QVERIFY(copies.list()[1].sha256.isEmpty());
        // Another content under the name is another copy.
        QVERIFY(write(u"a.sql.gz"_s, "longer"));
        QVERIFY(copies.list()[0].sha256.isEmpty());
        QVERIFY(copies.prune(name));
        QCOMPARE(copies.pruned(), QSet<QString>{u"a.sql.gz"_s});
        QCOMPARE(copies.list().size(), size_t(1));
        QVERIFY(!copies.prune(name));
    }

    void aLineThatACrashHasCutIsAllThatIsLost()
    {
        QFile records(m_here + u"/.slipway-copies"_s);
        QVERIFY(records.open(QIODevice::WriteOnly) && records.write("3\t17") == 4);
        records.close();
        QFile file(m_here + u"/a.sql.gz"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one") == 3);
        file.close();
        Sync::LocalCopies copies(m_here);
        copies.record(Domain::BackupName(u"a.sql.gz"_s), u"aa"_s, Sync::LocalCopy::State::Verified, {});
        QCOMPARE(copies.list().at(0).sha256, u"aa"_s);
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
