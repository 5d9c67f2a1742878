// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/periodiccommand.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Platform;

namespace {

PeriodicCommand pull()
{
    return {u"slipway-pull-zenkar"_s,
            u"Second copies"_s,
            u"/opt/My Tools/slipway-cli"_s,
            {u"--config"_s, u"/home/anna/50% \"done\"/slipway.toml"_s, u"backup"_s, u"pull"_s},
            6};
}

} // namespace

class TestPeriodicCommand : public QObject
{
    Q_OBJECT

private slots:
    void systemd()
    {
        const PeriodicCommand command = pull();
        QVERIFY(systemdService(command).contains(
            u"ExecStart=\"/opt/My Tools/slipway-cli\" \"--config\" \"/home/anna/50%% \\\"done\\\"/slipway.toml\" \"backup\" \"pull\"\n"_s));
        QVERIFY(systemdTimer(command).contains(u"OnCalendar=*-*-* 00/6:10:00\n"_s));
        QVERIFY(systemdTimer(command).contains(u"Persistent=true\n"_s));
    }

    void crontabHasOneLine()
    {
        PeriodicCommand command = pull();
        const QString others = u"0 1 * * * true\n"_s;
        const QString once = crontabOf(others, command.name, &command);
        QVERIFY(once.startsWith(u"0 1 * * * true\n"_s));
        QVERIFY(once.contains(
            u"10 */6 * * * '/opt/My Tools/slipway-cli' '--config' '/home/anna/50\\% \"done\"/slipway.toml'"_s));
        command.hours = 24;
        const QString twice = crontabOf(once, command.name, &command);
        QCOMPARE(twice.count(u"slipway-cli"_s), 1);
        QVERIFY(twice.contains(u"10 3 * * * "_s));
        QCOMPARE(crontabOf(twice, command.name, nullptr), u"0 1 * * * true\n"_s);
        QCOMPARE(crontabOf({}, command.name, nullptr), QString());
    }

    /// With a crontab of its own in the place of this user's.
    void aCrontabThatCannotBeReadIsLeftAlone()
    {
        QTemporaryDir folder;
        const auto path = [&](const QString &name) -> QString { return folder.path() + u'/' + name; };
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        const auto read = [&](const QString &name) {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        write(u"crontab"_s,
              "#!/bin/sh\ncd \"${0%/*}\"\ncase $1 in\n"
              "-l) if [ -e locked ]; then echo 'crontab: Permission denied' >&2; exit 1; fi\n"
              "    [ -e table ] || { echo 'no crontab for anna' >&2; exit 1; }\n    cat table ;;\n"
              "-r) rm table ;;\n-) cat >table ;;\nesac\n");
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", QByteArray(folder.path().toUtf8() + ':' + before));
        const auto restore = qScopeGuard([&] { qputenv("PATH", before); });
        const PeriodicCommand command = pull();

        const QByteArray others = "0 1 * * * true\n";
        for (const QByteArray &table : {others, QByteArray("5 5 * * * echo \xff\n")}) {
            write(u"table"_s, table);
            if (table == others)
                write(u"locked"_s, "");
            QVERIFY(setUp(Scheduler::Crontab, command).contains(u"so it was not changed"_s));
            QVERIFY(takeAway(Scheduler::Crontab, command.name).contains(u"so it was not changed"_s));
            QCOMPARE(read(u"table"_s), table);
            QFile::remove(path(u"locked"_s));
        }
        write(u"table"_s, others);
        QCOMPARE(setUp(Scheduler::Crontab, command), QString());
        QVERIFY(isSetUp(Scheduler::Crontab, command.name));
        QCOMPARE(takeAway(Scheduler::Crontab, command.name), QString());
        QCOMPARE(read(u"table"_s), others);
        QFile::remove(path(u"table"_s));
        QCOMPARE(setUp(Scheduler::Crontab, command), QString());
        QCOMPARE(takeAway(Scheduler::Crontab, command.name), QString());
        QCOMPARE(read(u"table"_s), QByteArray("none"));
    }

    void others()
    {
        QVERIFY(launchdAgent(pull()).contains(u"<integer>21600</integer>"_s));
        QVERIFY(launchdAgent(pull()).contains(u"50% &quot;done&quot;"_s));
        QVERIFY(schtasksArguments(pull()).contains(u"/MO"_s));
    }
};

QTEST_GUILESS_MAIN(TestPeriodicCommand)
#include "tst_periodiccommand.moc"
