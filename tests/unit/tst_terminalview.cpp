// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalview.h"
#include "support/utc.h"

#include <QFile>
#include <QTemporaryFile>
#include <QtTest>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Domain;

namespace {

/// What `body` prints on stdout.
template <typename Body>
QString printed(Body body)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    dup2(file.handle(), STDOUT_FILENO);
    body();
    std::fflush(stdout);
    dup2(before, STDOUT_FILENO);
    ::close(before);
    QFile reader(file.fileName());
    return reader.open(QIODevice::ReadOnly) ? QString::fromUtf8(reader.readAll()) : QString();
}

QDateTime at(int second)
{
    return TestSupport::utc(QDate(2026, 1, 1), QTime(0, 0)).addSecs(second);
}

} // namespace

class TestTerminalView : public QObject
{
    Q_OBJECT
private slots:
    /// An ended job is told again in a moment; its steps took what they took.
    void durationsAreTheJournals();
    /// A step of the laptop has no time in a journal; the clock here counts.
    void stepsWithoutTimesAreTimedHere();
    /// Who comes to a step that runs sees how long it has run.
    void aRunningStepCountsFromItsStart();
};

void TestTerminalView::durationsAreTheJournals()
{
    const QString text = printed([] {
        Cli::TerminalView terminal(false, false);
        Cli::View &view = terminal;
        view.show(StepChanged{u"backup"_s, u"Back up"_s, StepState::Running, false, at(0)});
        view.show(StepChanged{u"backup"_s, u"Back up"_s, StepState::Done, false, at(95)});
        view.show(StepChanged{u"start"_s, u"Start"_s, StepState::Running, false, at(95)});
        view.show(Clock{at(100)});
        view.show(StepChanged{u"start"_s, u"Start"_s, StepState::Failed, false, at(107)});
        view.show(StepChanged{u"start"_s, u"Start"_s, StepState::Running, true, at(107)});
        view.show(StepChanged{u"start"_s, u"Start"_s, StepState::Undone, true, at(727)});
    });
    QVERIFY2(text.contains(u"✓ Back up  1:35\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"✕ Start  0:12\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"  10:20\n"_s), qPrintable(text));
}

void TestTerminalView::stepsWithoutTimesAreTimedHere()
{
    const QString text = printed([] {
        Cli::TerminalView terminal(false, false);
        Cli::View &view = terminal;
        view.show(StepChanged{u"upload"_s, u"Upload"_s, StepState::Running, false, {}});
        QTest::qWait(1100);
        view.show(StepChanged{u"upload"_s, u"Upload"_s, StepState::Done, false, {}});
    });
    QVERIFY2(!text.contains(u"0:00"_s), qPrintable(text));
}

void TestTerminalView::aRunningStepCountsFromItsStart()
{
    const QString text = printed([] {
        Cli::TerminalView terminal(true, false);
        Cli::View &view = terminal;
        view.show(StepChanged{u"build"_s, u"Build"_s, StepState::Running, false, at(0)});
        view.show(Clock{at(240)});
        view.tick();
    });
    QVERIFY2(text.contains(u"Build  4:0"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTerminalView)
#include "tst_terminalview.moc"
