// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/crashlog.h"
#include "platform/logging.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <spdlog/spdlog.h>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

constexpr const char *throwing = "--throw";
constexpr const char *crashing = "--crash";
constexpr const char *rotating = "--crash-after-rotation";
constexpr const char *overflowing = "--overflow";
constexpr const char *overflowingElsewhere = "--overflow-in-a-thread";

/// With a number that no stack has room for.
int descend(int depth)
{
    volatile char room[4096];
    room[0] = char(depth);
    return depth == 0 ? 0 : descend(depth - 1) + room[0];
}
constexpr int bottomless = 1'000'000;

/// What the log says after this program was started anew to die.
QByteArray logOfDying(const char *how)
{
    const QTemporaryDir home;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(how)});
    if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
        return "it did not crash";
    QFile log(home.filePath(u"slipway/logs/dying.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : "there is no log";
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyCaughtIsInTheLog()
    {
        const QByteArray text = logOfDying(throwing);
        QVERIFY2(text.contains("terminated by an exception that nobody caught"), text.constData());
        QVERIFY2(text.contains("the anchor is lost"), text.constData());
    }

    void theCallsThatLedToACrashAreInTheLog()
    {
#if !__has_include(<execinfo.h>) || defined(__SANITIZE_ADDRESS__)
        QSKIP("what crashes is told by others here");
#endif
        const QByteArray text = logOfDying(crashing);
        QVERIFY2(text.contains("crashed by SIGABRT"), text.constData());
        QVERIFY2(text.contains("tst_logging(+0x"), text.constData());
        QVERIFY2(text.endsWith("the end of the crash\n"), text.constData());
    }

    /// The file that was open when the program began is an old one by then, or deleted.
    void aCrashIsInTheLogThatHasItsName()
    {
#if !__has_include(<execinfo.h>) || defined(__SANITIZE_ADDRESS__)
        QSKIP("what crashes is told by others here");
#endif
        const QByteArray text = logOfDying(rotating);
        QVERIFY2(text.contains("crashed by SIGABRT"), text.right(2000).constData());
    }

    void anOverflownStackIsTold_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("main thread") << QByteArray(overflowing);
        QTest::newRow("another thread") << QByteArray(overflowingElsewhere);
    }

    void anOverflownStackIsTold()
    {
#if !__has_include(<execinfo.h>) || defined(__SANITIZE_ADDRESS__)
        QSKIP("what crashes is told by others here");
#endif
        QFETCH(QByteArray, how);
        const QByteArray text = logOfDying(how.constData());
        QVERIFY2(text.contains("crashed by SIGSEGV"), text.constData());
        QVERIFY2(text.endsWith("the end of the crash\n"), text.constData());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray how = argc > 1 ? argv[1] : "";
    if (how.startsWith("--"))
        Platform::startLogging(u"dying"_s);
    if (how == rotating) {
        const std::string line(1000, 'x');
        for (int i = 0; i < 9000; ++i) // four files of 2 MiB
            spdlog::debug(line);
        spdlog::default_logger()->flush();
        std::abort();
    }
    if (how == overflowing)
        return descend(bottomless);
    if (how == overflowingElsewhere) {
        std::thread([] {
            const Platform::CrashStack forCrashes;
            descend(bottomless);
        }).join();
    }
    if (how == throwing)
        std::thread([] { throw std::runtime_error("the anchor is lost"); }).join();
    if (how == crashing)
        std::abort();
    TestLogging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logging.moc"
