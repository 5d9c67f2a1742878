// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "remote/outlook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Remote::Outlook;

class TestOutlook : public QObject
{
    Q_OBJECT
private slots:
    void mediansOfWhatEndedWell();
    void theRunbookOfAJob();
    void nothing();
};

namespace {

QByteArray record(const QByteArray &name, const QByteArray &state, const QByteArray &time, bool undo = false)
{
    return "{\"type\":\"step\",\"name\":\"" + name + "\",\"title\":\"T\",\"state\":\"" + state
           + "\",\"at\":\"2026-11-22T10:" + time + "Z\"" + (undo ? ",\"undo\":true" : "") + "}\n";
}

} // namespace

void TestOutlook::mediansOfWhatEndedWell()
{
    QByteArray output = "a login shell says hello\n\x1e";
    output += "run\n" + record("build", "running", "00:00") + record("build", "done", "01:00");
    output += "run\n" + record("build", "running", "00:00") + record("build", "done", "00:10");
    output += "run\n" + record("build", "running", "00:00") + record("build", "done", "00:20");
    output += "run\n" + record("build", "running", "00:00") + record("build", "failed", "09:00")
              + record("build", "running", "09:00", true) + record("build", "undone", "09:50", true);
    output += "run\n" + record("start", "running", "00:00") + record("start", "done", "00:04");
    output += "run\n" + record("start", "running", "00:00") + record("start", "done", "00:08") + "{not json\n";
    output += "run\n" + record("start", "done", "00:08"); // its begin belongs to another run
    const Outlook outlook = Remote::parseOutlook(output);
    const std::map<QString, qint64> expected{{u"build"_s, 20'000}, {u"start"_s, 6'000}};
    QCOMPARE(outlook.typical, expected);
    QVERIFY(outlook.steps.empty());
}

void TestOutlook::theRunbookOfAJob()
{
    const Outlook outlook =
        Remote::parseOutlook("\x1e"
                             "changes apply\nrunbook\n[\n{\"step\":\"backup\",\"title\":\"Back up\"},\n"
                             "{\"step\":\"apply\",\"title\":\"Apply 7 files\"}\n]\n");
    const std::vector<Outlook::Step> expected{{u"backup"_s, u"Back up"_s, false},
                                              {u"apply"_s, u"Apply 7 files"_s, true}};
    QCOMPARE(outlook.steps, expected);
}

void TestOutlook::nothing()
{
    QVERIFY(Remote::parseOutlook("\x1e").typical.empty());
    QVERIFY(Remote::parseOutlook("\x1e").steps.empty());
    QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)Remote::parseOutlook({}));
    QVERIFY_THROWS_EXCEPTION(Domain::CommandFailed, (void)Remote::parseOutlook("\x1erunbook\nnot json"));
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
