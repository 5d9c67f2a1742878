// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakebackups.h"
#include "ui/windowtest.h"

#include "ui/history/historypage.h"
#include "ui/kit/notepanel.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::FakeBackend;
using Tests::FakeBackups;

namespace {

/// Once `ready`, the notes and labels that are to be seen.
QString seenIn(const QWidget &window)
{
    QStringList texts;
    for (const auto *panel : window.findChildren<Ui::NotePanel *>()) {
        if (panel->isVisible())
            texts << panel->text();
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->accessibleName() << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

/// Staging lives on the host main, production on the host other, which is dead: every page shows the living one and names
/// the dead one.
class TestTwoHosts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Platform::installTranslations(*qApp);
        m_style = std::make_unique<Ui::Style>(*qApp);
    }

    void everyPageShowsTheLivingOne()
    {
        FakeBackend backend(FakeBackend::onTwoHosts());
        FakeBackups backups;
        backend.setBackups(&backups);
        backend.setDead(Domain::HostName(u"other"_s));
        Operations::HistoryEntry entry;
        entry.environment = u"staging"_s;
        entry.kind = u"deploy"_s;
        entry.startedAt = QDateTime::currentDateTimeUtc();
        backend.setHistory({entry});
        Domain::Outcome dead = Tests::outcomeOf(Domain::Outcome::Kind::Failed, u"No route to it."_s);
        backups.seen.failures = {{Domain::HostName(u"other"_s), dead}};
        std::erase_if(backups.seen.backups, [](const auto &each) { return each.environment == u"production"; });
        std::erase_if(backups.seen.situations,
                      [](const auto &each) { return each.environment == u"production"; });

        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        Ui::MainWindow window(*m_style, backend, settings);
        window.show();
        const Models::EnvironmentsModel *rail = window.watch().environments();
        QTRY_VERIFY(rail->observed(1) && rail->observed(1)->release);
        QTRY_COMPARE(window.watch().notConnectedTo(), QStringList{u"other"_s});
        QVERIFY(!rail->observed(2));
        // The list of jobs, the bar above and the status line.
        QTRY_VERIFY(window.watch().jobsKnown());
        QTRY_VERIFY2(seenIn(window).contains(u"other: No route to it."_s), qPrintable(seenIn(window)));
        QVERIFY2(seenIn(window).contains(u", not to other"_s), qPrintable(seenIn(window)));

        window.showPage(u"history");
        auto *history = window.findChild<Ui::HistoryPage *>();
        QTRY_COMPARE(history->model().rowCount(), 1);
        QTRY_VERIFY2(seenIn(*history).contains(u"other: No route to it."_s), qPrintable(seenIn(*history)));

        window.showPage(u"backups");
        QTRY_VERIFY(window.backups()->hasLooked());
        QVERIFY(!window.backups()->seen().backups.empty());
        QTRY_VERIFY2(seenIn(window).contains(u"The backups could not be looked at: other: No route to it."_s),
                     qPrintable(seenIn(window)));

        // The living one can be deployed to.
        window.openSheet(u"staging"_s);
        QTRY_VERIFY(window.sheet() && window.sheet()->preview());
        QVERIFY(window.sheet()->deployButton()->isEnabled());
    }

    void whereNobodyAnswersWhatWasSeenStays()
    {
        FakeBackups backups;
        for (const Domain::BackupSituation &each : backups.seen.situations) {
            Operations::DrillState drill;
            drill.environment = each.environment;
            backups.seen.drills.push_back(drill);
        }
        Models::BackupState state(backups);
        state.look();
        QTRY_VERIFY(state.hasLooked());
        const size_t before = state.seen().backups.size();
        QVERIFY(before > 0);
        // One that is silent keeps its place among the others, with what its crontab had.
        const auto all = backups.seen;
        const QString silent = all.situations.front().environment;
        const auto isSilent = [&](const auto &each) { return each.environment == silent; };
        std::erase_if(backups.seen.backups, isSilent);
        std::erase_if(backups.seen.situations, isSilent);
        std::erase_if(backups.seen.drills, isSilent);
        backups.seen.failures = {{Domain::HostName(u"other"_s),
                                  Tests::outcomeOf(Domain::Outcome::Kind::Failed, u"No way to it."_s)}};
        state.look();
        QTRY_COMPARE(state.problem(), u"other: No way to it."_s);
        QCOMPARE(state.seen().backups.size(), before);
        QCOMPARE(state.seen().situations.front().environment, silent);
        QCOMPARE(state.seen().drills.size(), all.drills.size());
        Domain::Outcome dead = Tests::outcomeOf(Domain::Outcome::Kind::Failed, u"No route to it."_s);
        backups.seen = {};
        backups.seen.allHostsFailed = true;
        backups.seen.failures = {{Domain::HostName(u"main"_s), dead}};
        state.look();
        QTRY_COMPARE(state.problem(), u"main: No route to it."_s);
        QCOMPARE(state.seen().backups.size(), before);
    }

private:
    std::unique_ptr<Ui::Style> m_style;
};

QTEST_MAIN(TestTwoHosts)
#include "tst_twohosts.moc"
