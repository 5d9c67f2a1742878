// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "app/starter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Slipway;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private slots:
    void theSecondStartWakesTheFirst();
    void projectsDoNotKnowEachOther();
    void whatADeadOneLeftIsNoObstacle();
    void aWindowThatOnlyTellsWhatIsWrongComesForwardToo();

private:
    QTemporaryDir m_folder;
};

void TestSingleInstance::theSecondStartWakesTheFirst()
{
    App::SingleInstance first(m_folder.filePath(u"a.toml"_s));
    QVERIFY(first.claim());
    QSignalSpy wanted(&first, &App::SingleInstance::wanted);
    for (int start = 1; start <= 3; ++start) {
        bool claimed = true;
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            App::SingleInstance other(m_folder.filePath(u"a.toml"_s));
            claimed = other.claim();
            answered = true;
        }));
        second->start();
        const bool ended = QTest::qWaitFor([&] { return wanted.count() == start; });
        QVERIFY(second->wait(10'000));
        QVERIFY(ended && answered);
        QVERIFY(!claimed);
    }
}

void TestSingleInstance::projectsDoNotKnowEachOther()
{
    App::SingleInstance a(m_folder.filePath(u"a.toml"_s));
    App::SingleInstance b(m_folder.filePath(u"b.toml"_s));
    QVERIFY(a.claim());
    QVERIFY(b.claim());
}

void TestSingleInstance::whatADeadOneLeftIsNoObstacle()
{
    const QString project = m_folder.filePath(u"c.toml"_s);
    QStringList before = QDir(QDir::tempPath()).entryList({u"slipway-*"_s}, QDir::System | QDir::AllEntries);
    auto dead = std::make_unique<App::SingleInstance>(project);
    QVERIFY(dead->claim());
    QStringList after = QDir(QDir::tempPath()).entryList({u"slipway-*"_s}, QDir::System | QDir::AllEntries);
    for (const QString &name : before)
        after.removeOne(name);
    QCOMPARE(after.size(), 1);
    const QString socket = QDir::temp().filePath(after.front());
    const QString kept = socket + u"-kept"_s;
    QVERIFY(QFile::rename(socket, kept)); // as if it had been killed: the file stays and nobody listens
    dead.reset();
    QVERIFY(QFile::rename(kept, socket));
    App::SingleInstance next(project);
    QVERIFY(next.claim());
}

void TestSingleInstance::aWindowThatOnlyTellsWhatIsWrongComesForwardToo()
{
    QFile file(m_folder.filePath(u"broken.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[project\n");
    file.close();
    Ui::Style style(*qApp);
    QSettings settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    App::Starter first(style, settings, true);
    QCOMPARE(first.open(file.fileName()), App::Starter::Opened::Problem);
    first.problem()->hide();
    bool claimed = true;
    const std::unique_ptr<QThread> second(QThread::create([&] {
        App::SingleInstance other(QFileInfo(file.fileName()).canonicalFilePath());
        claimed = other.claim();
    }));
    second->start();
    QTRY_VERIFY(first.problem()->isVisible());
    QVERIFY(second->wait(10'000));
    QVERIFY(!claimed);
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
