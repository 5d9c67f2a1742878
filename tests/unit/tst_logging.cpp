// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

constexpr const char *dying = "--die";

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyCaughtIsInTheLog()
    {
        const QTemporaryDir home;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(dying)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QFile log(home.filePath(u"slipway/logs/dying.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY2(text.contains("terminated by an exception that nobody caught"), text.constData());
        QVERIFY2(text.contains("the anchor is lost"), text.constData());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], dying) == 0) {
        Platform::startLogging(u"dying"_s);
        std::thread([] { throw std::runtime_error("the anchor is lost"); }).join();
        return 0;
    }
    TestLogging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logging.moc"
