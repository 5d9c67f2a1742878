// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/history/historypage.h"
#include "ui/sheet/rollbackdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Operations::ChangeKind;
using Operations::HistoryEntry;
using Tests::WindowFixture;

/// A person promotes, rolls back and reads the history; the server is a fake, everything else is real.
class TestPromoteWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Platform::installTranslations(*qApp);
        m_style = std::make_unique<Ui::Style>(*qApp);
    }
    void cleanup() { m_fixture.reset(); }

    void theSecondArrowPromotes()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        Models::Preview preview = m_fixture->backend.preview();
        using Models::Guard;
        preview.guards = {{{}, u"No interrupted job on staging"_s, Guard::State::Met, false},
                          {u"source-health"_s, u"staging is not healthy."_s, Guard::State::NotMet, false},
                          {u"disk"_s, u"There is room"_s, Guard::State::Met, true}};
        preview.problems = {u"staging is not healthy."_s};
        preview.rendered = {u"~  services/backend/image: a → b"_s};
        preview.summary = u"Recreates backend, leaves the database container alone."_s;
        m_fixture->backend.setPreview(preview);
        QVERIFY(m_fixture->open());
        auto *arrow = m_fixture->find<QPushButton>(u"arrow-production"_s);
        QTRY_VERIFY(arrow->isEnabled());
        QTest::mouseClick(arrow, Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        Ui::Sheet *sheet = m_fixture->window->sheet();
        QCOMPARE(sheet->environment(), u"production"_s);
        QCOMPARE(sheet->accessibleName(), u"Promote staging to production"_s);
        const auto *tabs = sheet->findChild<QTabBar *>();
        QVERIFY(tabs->isTabVisible(7));
        QVERIFY(tabs->tabText(7).contains(u'▲'));
        QVERIFY(tabs->isTabVisible(6));
        // What isn't met is refused until it is overridden by name; what the job judges can be overridden, too.
        QVERIFY(!sheet->preview()->problems.isEmpty());
        auto *guards = sheet->findChild<QListWidget *>(u"guards"_s);
        QVERIFY(guards && guards->count() == 3);
        QVERIFY(!(guards->item(0)->flags() & Qt::ItemIsUserCheckable));
        guards->item(2)->setCheckState(Qt::Checked);
        QVERIFY(sheet->preview());
        guards->item(1)->setCheckState(Qt::Checked);
        QVERIFY(!sheet->preview());
        QTRY_VERIFY(sheet->preview() && sheet->preview()->problems.isEmpty());
        QVERIFY(guards->item(1)->text().startsWith(u'▲'));
        // Not before production is named.
        QVERIFY(!sheet->deployButton()->isEnabled());
        QTest::keyClicks(sheet->typedName(), u"productio"_s);
        QVERIFY(!sheet->deployButton()->isEnabled());
        QTest::keyClicks(sheet->typedName(), u"n"_s);
        QVERIFY(sheet->deployButton()->isEnabled());
        QCOMPARE(m_fixture->backend.deploys(), 0);
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.deploys(), 1);
        QCOMPARE(m_fixture->backend.overrides(), (QStringList{u"source-health"_s, u"disk"_s}));
    }

    void aRollbackAsksWhichReleaseAndForTheName()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        std::vector<Domain::Release> kept(4);
        for (size_t i = 0; i < kept.size(); ++i) {
            kept[i].id = u"r%1"_s.arg(4 - i);
            kept[i].deployedAt = QDateTime::currentDateTimeUtc().addDays(-int(i));
            kept[i].hasImages = true;
        }
        kept[0].current = true;
        kept[1].bad = u"rolled back"_s;
        m_fixture->backend.setReleases(kept);
        QVERIFY(m_fixture->open());
        m_fixture->window->askToRollBack(u"production"_s);
        auto *dialog = m_fixture->window->findChild<Ui::RollbackDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->count(), 4);
        // The newest one that is neither live nor bad.
        QCOMPARE(dialog->release(), u"r2"_s);
        QVERIFY(!(dialog->list()->item(0)->flags() & Qt::ItemIsEnabled));
        QVERIFY(dialog->nextButton()->isEnabled());
        QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
        QTest::keyClicks(m_fixture->window->sheet()->typedName(), u"production"_s);
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Rollback), u"r2"_s);
    }

    /// "and its data": code first, and then the restore's own sheet, which wants its own yes.
    void aRollbackGoesOnToItsData_data()
    {
        QTest::addColumn<QString>("backup");
        QTest::addColumn<bool>("ticked");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("there is no backup of them") << QString() << false << true;
        QTest::newRow("nobody wants them") << u"shop_20261129_010203.sql.gz"_s << false << true;
        QTest::newRow("the code stays where it was") << u"shop_20261129_010203.sql.gz"_s << true << false;
        QTest::newRow("and its data") << u"shop_20261129_010203.sql.gz"_s << true << true;
    }
    void aRollbackGoesOnToItsData()
    {
        QFETCH(QString, backup);
        QFETCH(bool, ticked);
        QFETCH(bool, succeeds);
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        Models::Preview preview = m_fixture->backend.preview();
        preview.dataBackup = backup;
        m_fixture->backend.setPreview(preview);
        QVERIFY(m_fixture->open());
        m_fixture->window->propose({ChangeKind::Rollback, u"production"_s, u"r2"_s, {}});
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        auto *box = m_fixture->window->sheet()->findChild<QCheckBox *>(u"andItsData"_s);
        QCOMPARE(box->isVisible(), !backup.isEmpty());
        QVERIFY(!box->isChecked());
        QVERIFY(box->toolTip().contains(backup));
        box->setChecked(ticked);
        QTest::keyClicks(m_fixture->window->sheet()->typedName(), u"production"_s);
        QVERIFY(m_fixture->deploy());
        Domain::Outcome outcome;
        outcome.kind = succeeds ? Domain::Outcome::Kind::Succeeded : Domain::Outcome::Kind::RolledBack;
        outcome.release = u"r2"_s;
        m_fixture->backend.endJob(outcome);
        QTRY_VERIFY(m_fixture->window->operation()->outcome());
        if (!ticked || !succeeds) {
            QTest::qWait(50);
            QVERIFY(!m_fixture->window->sheet());
            return;
        }
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        QCOMPARE(m_fixture->window->sheet()->accessibleName(), u"Restore the data of production"_s);
        QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled()); // its name is typed once more
        QVERIFY(m_fixture->window->sheet()->deployButton()->toolTip().contains(u"typed"));
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Restore), QString());
    }

    void historyIsReadFilteredAndItsLogOpened()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        std::vector<HistoryEntry> entries(3);
        const QStringList kinds{u"promote"_s, u"deploy"_s, u"deploy"_s};
        const QStringList environments{u"production"_s, u"staging"_s, u"staging"_s};
        for (size_t i = 0; i < entries.size(); ++i) {
            entries[i].id = u"job-%1"_s.arg(i);
            entries[i].kind = kinds[qsizetype(i)];
            entries[i].environment = environments[qsizetype(i)];
            entries[i].outcome = u"succeeded"_s;
            entries[i].hasLog = true;
        }
        entries[2].chain = HistoryEntry::Chain::Altered;
        entries[2].note = u"This line was changed."_s;
        m_fixture->backend.setHistory(entries);
        QVERIFY(m_fixture->open());
        m_fixture->window->showPage(u"history");
        auto *page = m_fixture->window->findChild<Ui::HistoryPage *>();
        QVERIFY(page);
        QTRY_COMPARE(page->view()->model()->rowCount(), 3);
        QVERIFY(page->view()->model()->index(2, 0).data().toString().contains(u"This line was changed."_s));
        auto *environment = page->findChild<QComboBox *>(u"historyEnvironment"_s);
        environment->setCurrentIndex(environment->findData(u"production"_s));
        QCOMPARE(page->view()->model()->rowCount(), 2); // and the one that was tampered with
        page->view()->setCurrentIndex(page->view()->model()->index(0, 0));
        emit page->view()->activated(page->view()->model()->index(0, 0));
        QTRY_VERIFY(m_fixture->window->operation());
        QCOMPARE(m_fixture->window->operation()->job(), u"job-0"_s);
        QCOMPARE(m_fixture->window->currentPage(), u"operations"_s);
    }

    void anUnreadableHistoryIsSaid()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        QVERIFY(m_fixture->open());
        m_fixture->backend.setProblem(u"The server does not answer."_s);
        m_fixture->window->showPage(u"history");
        auto *page = m_fixture->window->findChild<Ui::HistoryPage *>();
        QTRY_VERIFY(saysIt(page, u"does not answer"_s));
    }

private:
    [[nodiscard]] static bool saysIt(const QWidget *page, const QString &text)
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPromoteWindow)
#include "tst_promotewindow.moc"
