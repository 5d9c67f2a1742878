// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

constexpr const char *throwing = "--throw";
constexpr const char *crashing = "--crash";

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
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray how = argc > 1 ? argv[1] : "";
    if (how == throwing || how == crashing)
        Platform::startLogging(u"dying"_s);
    if (how == throwing)
        std::thread([] { throw std::runtime_error("the anchor is lost"); }).join();
    if (how == crashing)
        std::abort();
    TestLogging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logging.moc"
