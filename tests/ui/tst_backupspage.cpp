// SPDX-License-Identifier: GPL-3.0-or-later
// The Backups page with made-up backups. With SLIPWAY_PICTURES=FOLDER it also writes what it looks like.
#include "ui/backups/backupspage.h"

#include "ui/backups/backuptimeline.h"
#include "ui/backups/prunedialog.h"
#include "ui/backups/scheduledialog.h"
#include "ui/fakebackups.h"
#include "ui/kit/transferbar.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::BackupsModel;
using Tests::FakeBackups;

class TestBackupsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ui::Style> m_style;
    Domain::Configuration m_configuration;

    void picture(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
            m_style->setTheme(theme);
            QTest::qWait(60);
            QVERIFY(widget.grab().save(folder + u'/' + name
                                       + (theme == Ui::Theme::Dark ? u"-dark.png"_s : u".png"_s)));
        }
        m_style->setTheme(Ui::Theme::Light);
    }

    static QStringList pills(const QWidget &page)
    {
        QStringList texts;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->property("pill").isValid())
                texts << label->text();
        }
        return texts;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = std::make_unique<Ui::Style>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_style->setTheme(Ui::Theme::Light);
        m_configuration =
            Domain::readConfiguration(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/zenkar/slipway.toml"));
    }

    void showsWhetherTonightsDataCouldBeBroughtBack()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QTRY_VERIFY(state.hasLooked());
        // What would hurt most comes first.
        QCOMPARE(page.environment(), u"production"_s);
        QCOMPARE(page.table()->model()->rowCount(), 168);
        const QStringList alarms = pills(page);
        QVERIFY2(alarms.contains(u"✓ newest verified 4 h ago"_s), qPrintable(alarms.join(u'|')));
        QVERIFY(alarms.join(u'|').contains(u"3 day(s) missing"_s)
                || alarms.join(u'|').contains(u"3 days missing"_s));
        auto *pull = page.findChild<QPushButton *>(u"downloadMissing"_s);
        QVERIFY(pull->isEnabled());
        QVERIFY(pull->text().contains(u'2'));
        picture(page, u"backups"_s);

        page.setEnvironment(u"staging"_s);
        QCOMPARE(page.table()->model()->rowCount(), 14);
        page.setEnvironment({});
        QCOMPARE(page.table()->model()->rowCount(), 182);
        picture(page, u"backups-all"_s);
    }

    void tellsWhatIsAnothersAndWhatCouldNotBeChecked()
    {
        FakeBackups backend;
        const auto change = [](std::vector<Domain::Backup> &backups) {
            int night = 0;
            for (Domain::Backup &backup : backups) {
                if (backup.environment != u"production"_s)
                    continue;
                if (++night == 2) {
                    backup.state = Domain::Backup::State::Foreign;
                    backup.reason = u"it is a backup of live of the project tides, not of this one"_s;
                    backup.onLaptop = false;
                } else if (night == 3) {
                    backup.state = Domain::Backup::State::Unverified;
                    backup.couldNotBeChecked = true;
                    backup.reason =
                        u"it could not be checked: gzip was ended by SIGKILL, as when memory is short"_s;
                } else if (night == 4) {
                    backup.state = Domain::Backup::State::Unverified;
                }
            }
        };
        change(backend.seen.backups);
        for (Domain::BackupSituation &situation : backend.seen.situations)
            change(situation.backups);
        for (Operations::ScheduleState &schedule : backend.seen.schedules) {
            schedule.evidence = Operations::ScheduleState::Evidence::Failed;
            schedule.last = Domain::scheduledRunFrom(
                u"failed\t2026-11-21T21:30:00Z\t2026-11-21T21:31:00Z\tjob\t\tDocker can't be reached"_s);
        }
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QTRY_VERIFY(state.hasLooked());
        const auto text = [&](int row) {
            return page.table()->model()->index(row, BackupsModel::StateColumn).data().toString();
        };
        QCOMPARE(text(1), u"foreign: it is a backup of live of the project tides, not of this one"_s);
        QVERIFY2(text(2).startsWith(u"it could not be checked: gzip was ended by SIGKILL"_s),
                 qPrintable(text(2)));
        QCOMPARE(text(3), u"unverified"_s);
        const QString alarms = pills(page).join(u'|');
        QVERIFY2(alarms.contains(u"1 could not be checked"_s), qPrintable(alarms));
        // Another's is not ours to bring home.
        QVERIFY(page.findChild<QPushButton *>(u"downloadMissing"_s)->text().contains(u'2'));
        QString words;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words += label->text() + u'|';
        }
        QVERIFY2(words.contains(u"◇ foreign"_s), qPrintable(words));
        QVERIFY2(words.contains(u"✕ last run failed"_s), qPrintable(words));
        picture(page, u"backups-foreign"_s);
        page.setEnvironment(u"staging"_s);
        const auto others = page.findChildren<QLabel *>();
        for (const QLabel *label : others)
            QVERIFY(!label->isVisible() || !label->text().contains(u"◇"_s));
    }

    void bringsTheSecondCopiesHome()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QTRY_VERIFY(state.hasLooked());
        QTest::mouseClick(page.findChild<QPushButton *>(u"downloadMissing"_s), Qt::LeftButton);
        auto *bar = page.findChild<Ui::TransferBar *>();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"left"_s), 6000);
        QVERIFY2(bar->text().contains(u"of 881 MB"_s), qPrintable(bar->text()));
        picture(page, u"backups-download"_s);
        QVERIFY(!page.findChild<QPushButton *>(u"downloadMissing"_s)->isEnabled());
        backend.letPullEnd();
        QTRY_VERIFY(!state.transfer());
        QVERIFY(bar->text().contains(u"resumed 2 times"_s));
        QVERIFY(backend.calls().contains(u"pull production"_s));
        picture(page, u"backups-downloaded"_s);
    }

    void oneThatCanBeRestoredIsAskedFor()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QTRY_VERIFY(state.hasLooked());
        auto *restore = page.findChild<QPushButton *>(u"restoreBackup"_s);
        QVERIFY(!restore->isEnabled()); // nothing is selected
        QSignalSpy wanted(&page, &Ui::BackupsPage::restoreWanted);
        int restorable = 0;
        int refused = 0;
        for (int row = 0; row < page.table()->model()->rowCount(); ++row) {
            page.table()->selectRow(row);
            const QString id =
                page.table()->model()->index(row, 0).data(Models::BackupsModel::IdRole).toString();
            const auto &all = state.seen().backups;
            const auto backup =
                std::find_if(all.begin(), all.end(), [&](const Domain::Backup &each) { return each.id == id; });
            QVERIFY(backup != all.end());
            const bool can = backup->onServer && backup->state != Domain::Backup::State::Damaged
                             && backup->state != Domain::Backup::State::Foreign;
            QCOMPARE(restore->isEnabled(), can);
            ++(can ? restorable : refused);
            if (can && wanted.isEmpty()) {
                QTest::mouseClick(restore, Qt::LeftButton);
                QCOMPARE(wanted.size(), 1);
                QCOMPARE(wanted.front().at(0).toString(), backup->environment);
                QCOMPARE(wanted.front().at(1).toString(), id);
            }
        }
        QVERIFY(restorable > 0 && refused > 0);
        page.table()->selectAll();
        QVERIFY(!restore->isEnabled()); // which of them?
    }

    void aPullCanBePaused()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        QVERIFY(state.pull(u"production"_s, {}));
        QVERIFY(!state.verify(u"production"_s, {})); // one at a time
        state.stopTransfer();
        QTRY_VERIFY(!state.transfer());
        QVERIFY(state.lastOutcome()->kind == Domain::Outcome::Kind::Cancelled);
    }

    void aPullByItselfIsCountedFromTheLast()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto pulls = [](const FakeBackups &backend) { return backend.calls().filter(u"pull"_s).size(); };
        FakeBackups backend;
        {
            Models::BackupState state(backend);
            state.setPullClock(std::chrono::milliseconds(10));
            QSignalSpy pulled(&state, &Models::BackupState::pulled);
            state.pullEvery(1440, now.addSecs(-3600)); // the program was started anew
            QTest::qWait(100);
            QCOMPARE(pulls(backend), 0);
            QCOMPARE(pulled.count(), 0);
            state.pullEvery(1440, now.addDays(-3)); // the computer was off
            QTRY_COMPARE(pulls(backend), 1);
            backend.letPullEnd();
            QTRY_COMPARE(pulled.count(), 1);
            QVERIFY(pulled[0][0].toDateTime() >= now);
            QTest::qWait(100);
            QCOMPARE(pulls(backend), 1);
        }
        Models::BackupState state(backend);
        QSignalSpy pulled(&state, &Models::BackupState::pulled);
        state.pullEvery(1440, {}); // for the first time: the next start has to know since when
        QCOMPARE(pulled.count(), 1);
    }

    void pruningShowsWhatGoesAndWantsTheName()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::PruneDialog dialog(*m_style, state, m_configuration.environment(u"production"_s), nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.text().contains(u"On the server"_s));
        QVERIFY(dialog.text().contains(u"oldest restorable point"_s));
        QVERIFY(!dialog.removeButton()->isEnabled());
        dialog.typedName()->setText(u"productio"_s);
        QVERIFY(!dialog.removeButton()->isEnabled());
        dialog.typedName()->setText(u"production"_s);
        QVERIFY(dialog.removeButton()->isEnabled());
        picture(dialog, u"backups-prune"_s);
        dialog.removeButton()->click();
        QTRY_VERIFY(backend.calls().contains(u"prune production"_s));
    }

    void aScheduleIsShownBeforeItIsMade()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        state.look();
        QTRY_VERIFY(state.hasLooked());
        Ui::ScheduleDialog dialog(*m_style, state, m_configuration, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.applyButton()->isEnabled());
        QVERIFY(dialog.preview().contains(u"+ 0 3 * * * /home/vishwa/.slipway"_s));
        picture(dialog, u"backups-schedule"_s);
        dialog.field()->setText(u"0 3 * *"_s);
        QVERIFY(!dialog.applyButton()->isEnabled());
        dialog.field()->setText(u"30 1 * * *"_s);
        QTRY_VERIFY(dialog.preview().contains(u"+ 30 1 * * *"_s));
        QVERIFY(!dialog.preview().contains(u"/drills/"_s));
        QVERIFY(!backend.drillsAsked()); // which nobody has touched, so they stay as they are
        dialog.drillField()->setText(u"0 4 * *"_s);
        QVERIFY(!dialog.applyButton()->isEnabled());
        QTRY_VERIFY(dialog.preview().isEmpty());
        dialog.drillField()->setText(u"0 4 * * 0"_s);
        QTRY_VERIFY(
            dialog.preview().contains(u"+ 0 4 * * 0 /home/vishwa/.slipway/zenkar/scheduled/drills/drill"_s));
        dialog.applyButton()->click();
        QTRY_VERIFY(backend.calls().contains(u"schedule"_s));
    }

    void whatALookBringsStandsInTheFieldsThatNobodyHasTouched()
    {
        FakeBackups backend;
        backend.seen.schedules.front().line.isOurs = true;
        backend.seen.schedules.front().line.schedule = u"30 2 * * *"_s;
        Models::BackupState state(backend);
        Ui::ScheduleDialog dialog(*m_style, state, m_configuration, nullptr);
        dialog.show();
        dialog.drillField()->setText(u"0 4 * * 0"_s);
        QVERIFY(dialog.field()->text() != u"30 2 * * *"_s);
        QTRY_COMPARE(dialog.preview().count(u"/drills/"_s), 1);
        QCOMPARE(backend.schedulesAsked(), QString()); // which stays as it stands there, whatever that is
        state.look();
        QTRY_COMPARE(dialog.field()->text(), u"30 2 * * *"_s);
        QCOMPARE(dialog.drillField()->text(), u"0 4 * * 0"_s);
    }

    void whatIsAppliedIsWhatStandsInTheField()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::ScheduleDialog dialog(*m_style, state, m_configuration, nullptr);
        dialog.show();
        QTRY_VERIFY(dialog.applyButton()->isEnabled());
        const auto planComesAfter = [&](const QString &before, const QString &after) {
            dialog.field()->setText(before);
            backend.holdSchedules(true);
            QTRY_COMPARE(backend.schedulesAsked(), before); // its plan is being made
            dialog.field()->setText(after);
            backend.holdSchedules(false);
            QTRY_COMPARE(backend.threads().running(), 0);
            QCoreApplication::processEvents(); // and has come, while the newer text has not been asked for yet
        };
        planComesAfter(u"10 1 * * *"_s, u"30 1 * * *"_s);
        if (dialog.applyButton()->isEnabled())
            QVERIFY(dialog.preview().contains(u"+ 30 1 * * *"_s));
        QTRY_VERIFY(dialog.preview().contains(u"+ 30 1 * * *"_s));
        planComesAfter(u"10 2 * * *"_s, u"10 2 * *"_s); // which is no schedule
        QTest::qWait(600);
        QVERIFY(!dialog.applyButton()->isEnabled());
        dialog.field()->setText(u"45 2 * * *"_s);
        QTRY_VERIFY(dialog.applyButton()->isEnabled());
        dialog.applyButton()->click();
        QTRY_VERIFY(backend.applied().startsWith(u"45 2 * * *"_s));
    }

    void aClickOnADayChoosesItsBackup()
    {
        FakeBackups backend;
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QTRY_VERIFY(state.hasLooked());
        auto *timeline = page.findChild<Ui::BackupTimeline *>();
        QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() - 2, 60));
        QCOMPARE(page.table()->currentIndex().row(), 0);
        QCOMPARE(page.table()->currentIndex().data(BackupsModel::IdRole).toString(),
                 u"zenkar_db_20261122_030000.sql.gz"_s);
    }

    void twentyThousandAreNoMatter()
    {
        FakeBackups backend(20'000);
        Models::BackupState state(backend);
        Ui::BackupsPage page(*m_style, m_configuration, state);
        page.resize(1112, 690);
        page.show();
        QElapsedTimer timer;
        QTRY_VERIFY(state.hasLooked());
        QVERIFY(page.table()->model()->rowCount() > 20'000);
        timer.start();
        page.table()->scrollToBottom();
        (void)page.grab();
        page.table()->scrollToTop();
        (void)page.grab();
        // Two whole pictures; a frame is one of them or less.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        qInfo("two pictures at both ends: %lld ms", static_cast<long long>(timer.elapsed()));
        // What is done with all of them is found out once for all.
        page.table()->selectAll();
        emit page.table()->customContextMenuRequested(QPoint(10, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().constLast()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, page.table()->model()->rowCount());
        menu->close();
    }
};

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"
