// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/periodiccommand.h"

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

    void others()
    {
        QVERIFY(launchdAgent(pull()).contains(u"<integer>21600</integer>"_s));
        QVERIFY(launchdAgent(pull()).contains(u"50% &quot;done&quot;"_s));
        QVERIFY(schtasksArguments(pull()).contains(u"/MO"_s));
    }
};

QTEST_GUILESS_MAIN(TestPeriodicCommand)
#include "tst_periodiccommand.moc"
