// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "models/items/changesmodel.h"
#include "ui/kit/diffview.h"
#include "ui/kit/notepanel.h"
#include "ui/operation/logview.h"
#include "ui/operation/operationpage.h"

#include <QDialog>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Outcome;
using Domain::StepState;
using Models::LiveOperation;
using Tests::WindowFixture;

/// A person deploys through the window; the server is a fake, everything else is real.
class TestDeployWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theArrowSaysWhatWouldMove();
    void deployThroughTheSheet();
    void aFailureSaysWhatIsUnchangedAndWhatToDo();
    void cancelBeforeTheJobStands();
    void cancelOnTheServer();
    void cancelThatHasToWait();
    void closeAndComeBack();
    void closingWhilePreparing();
    void closingWhileTheJobIsBeingStarted_data();
    void closingWhileTheJobIsBeingStarted();
    void theQuestionFollowsTheJob();
    void quittingAsksFirst();
    void productionWantsItsNameTyped();
    void aRestoreShowsWhatItWouldTake();
    void aRefusalCannotBeStarted();
    void anotherPlanThanTheAcceptedOneIsAsked();
    void nothingDiffers();
    void theSheetOpensBeforeThePlanIsThere();
    void aPlanThatFailsCanBeTriedAgain();
    void theFocusStaysWhereSomebodyIs();
    void aJobOfSomebodyElseIsOnTheArrow();
    void interruptedJobIsUndone();
    void interruptedJobOnProductionWantsItsNameTyped();
    void reconnectingIsACalmLine();

private:
    void step(const QString &name, StepState state, bool undo = false);
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestDeployWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Platform::installTranslations(*qApp);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestDeployWindow::cleanup()
{
    m_fixture.reset();
}

void TestDeployWindow::step(const QString &name, StepState state, bool undo)
{
    m_fixture->backend.say(Domain::StepChanged{name, {}, state, undo, QDateTime::currentDateTimeUtc()});
}

void TestDeployWindow::theArrowSaysWhatWouldMove()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    const auto *staging = m_fixture->find<QPushButton>(u"arrow-staging"_s);
    QVERIFY(staging->isEnabled());
    QCOMPARE(staging->text(), u"Deploy to staging…"_s);
    QCOMPARE(staging->accessibleDescription(), u"3 commits · 7 files · 447.7 kB"_s);
    const auto *production = m_fixture->find<QPushButton>(u"arrow-production"_s);
    QVERIFY(production->isEnabled());
    QCOMPARE(production->text(), u"Promote to production…"_s);
    QCOMPARE(m_fixture->window->windowTitle(), u"Zenkar Platform – Slipway"_s);
}

void TestDeployWindow::deployThroughTheSheet()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QTest::mouseClick(m_fixture->find<QPushButton>(u"arrow-staging"_s), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
    // Folders with one folder in them are one row; what goes is said of its folder too.
    auto *files = m_fixture->find<QTreeView>(u"sheetFiles"_s);
    const auto *tree = static_cast<Models::ChangesModel *>(files->model());
    QCOMPARE(tree->rowCount(), 3);
    const QModelIndex pages = tree->index(2, 0);
    QCOMPARE(pages.data().toString(), u"frontend/src/pages"_s);
    QCOMPARE(pages.data(Models::ChangesModel::RemovedRole).toInt(), 1);
    const QModelIndex gone = tree->find(u"frontend/src/pages/OldOrders.tsx"_s);
    QCOMPARE(gone.parent(), pages);
    files->setCurrentIndex(tree->find(u"backend/package-lock.json"_s));
    auto *diff = m_fixture->find<Ui::DiffView>(u"sheetDiff"_s);
    QTRY_COMPARE(
        diff->text(),
        u"@@ -1,3 +1,4 @@\n export class DueDate {\n-  days = 7;\n+  days = 14;\n+\tlate = false;\n }\n"_s);
    const auto *view = m_fixture->find<QWidget>(u"filesView"_s);
    const int removed = int(Models::FileChange::Kind::Removed);
    QTest::mouseClick(view->findChild<QPushButton *>(u"kind%1"_s.arg(removed)), Qt::LeftButton);
    QTRY_COMPARE(tree->rowCount(), 1);
    QTRY_COMPARE(diff->text(), u"@@ -1,3 +0,0 @@\n-export class DueDate {\n-  days = 7;\n-}\n"_s);
    QCOMPARE(m_fixture->backend.deploys(), 0);

    QVERIFY(m_fixture->deploy());
    QTRY_VERIFY(!m_fixture->window->sheet());
    LiveOperation *operation = m_fixture->window->operation();
    QCOMPARE(operation->phase(), LiveOperation::Phase::Running);
    QCOMPARE(operation->safety(), u"Until “Apply 7 files” begins, staging stays exactly as it is."_s);
    step(u"apply"_s, StepState::Running);
    m_fixture->backend.say(Domain::Output{u"apply"_s, u"one\ntwo\n"_s});
    QTRY_COMPARE(operation->log()->rowCount(), 2);
    QCOMPARE(operation->safety(), QString());
    QCOMPARE(operation->steps()->title(operation->steps()->runningRow()), u"Apply 7 files"_s);
    step(u"apply"_s, StepState::Done);
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Succeeded, u"staging runs 2026-11-22.1."_s));
    auto *result = m_fixture->find<Ui::NotePanel>(u"operationResult"_s);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(result->text(), u"staging runs 2026-11-22.1."_s);
    QCOMPARE(operation->phase(), LiveOperation::Phase::Ended);
    QVERIFY(!m_fixture->find<QPushButton>(u"cancelOperation"_s)->isVisible());
    QCOMPARE(m_fixture->backend.deploys(), 1);
}

void TestDeployWindow::aFailureSaysWhatIsUnchangedAndWhatToDo()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    step(u"start"_s, StepState::Running);
    step(u"start"_s, StepState::Failed);
    step(u"start"_s, StepState::Running, true);
    step(u"start"_s, StepState::Undone, true);
    Outcome outcome = Tests::outcomeOf(Outcome::Kind::RolledBack, u"The backend did not become healthy."_s);
    outcome.unchanged = {u"the database"_s};
    outcome.unhealthyBefore = {u"mail"_s};
    outcome.remedy = u"Read its last lines, mend it, deploy again."_s;
    m_fixture->backend.endJob(outcome);
    auto *result = m_fixture->find<Ui::NotePanel>(u"operationResult"_s);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(result->text(), u"The backend did not become healthy.\nUnchanged: the database\n"
                             u"Unhealthy before it began: mail\nRead its last lines, mend it, deploy again."_s);
    QCOMPARE(result->property("note").toString(), u"error"_s);
    const auto *steps = m_fixture->window->operation()->steps();
    const QModelIndex undone = steps->index(steps->rowOf(u"start"_s));
    QCOMPARE(undone.data(Models::OperationModel::StateRole).toInt(), int(StepState::Undone));
}

void TestDeployWindow::cancelBeforeTheJobStands()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    m_fixture->backend.holdPreparation(true);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->operation());
    auto *cancel = m_fixture->find<QPushButton>(u"cancelOperation"_s);
    QTRY_VERIFY(cancel->isVisible() && cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
    QCOMPARE(m_fixture->window->operation()->outcome()->kind, Outcome::Kind::Cancelled);
    QCOMPARE(m_fixture->backend.cancels(), 0); // there was nothing on the server to cancel
    QVERIFY(!m_fixture->backend.jobRuns());
}

void TestDeployWindow::cancelOnTheServer()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    QTest::mouseClick(m_fixture->find<QPushButton>(u"cancelOperation"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->window->operation()->phase(), LiveOperation::Phase::Cancelling);
    QVERIFY(m_fixture->backend.jobRuns()); // it undoes itself, and is followed until it has
    QVERIFY(!m_fixture->find<QPushButton>(u"cancelOperation"_s)->isEnabled());
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Cancelled, u"Cancelled by vishwa."_s));
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
    QCOMPARE(m_fixture->backend.cancels(), 1);
}

void TestDeployWindow::cancelThatHasToWait()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    m_fixture->backend.setCancelAnswer(Remote::CancelAnswer::AfterThisStep);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    step(u"apply"_s, StepState::Running);
    LiveOperation *operation = m_fixture->window->operation();
    QTRY_VERIFY(operation->steps()->runningRow() >= 0
                && operation->steps()->title(operation->steps()->runningRow()) == u"Apply 7 files");
    QTest::mouseClick(m_fixture->find<QPushButton>(u"cancelOperation"_s), Qt::LeftButton);
    QTRY_COMPARE(
        operation->notice(),
        u"“Apply 7 files” cannot be stopped halfway. The job is cancelled and undone right after it."_s);
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Cancelled, u"Cancelled."_s));
    QTRY_VERIFY(operation->outcome());
}

void TestDeployWindow::closeAndComeBack()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    m_fixture->backend.say(Domain::Output{u"backup"_s, u"before it was closed\n"_s});
    QTRY_COMPARE(m_fixture->window->operation()->log()->rowCount(), 1);

    m_fixture->window->close();
    auto *question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"keeps running on the server"));
    QVERIFY(m_fixture->window->isVisible());
    QTest::mouseClick(question->findChild<QPushButton *>(u"closeWindow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    m_fixture->window.reset();
    QTRY_COMPARE(m_fixture->backend.followers(), 0);
    QVERIFY(m_fixture->backend.jobRuns());

    m_fixture->backend.say(Domain::Output{u"backup"_s, u"while nobody looked\n"_s});
    QVERIFY(m_fixture->open());
    QTRY_VERIFY(m_fixture->window->operation()); // it is found, and followed at once
    QCOMPARE(m_fixture->window->operation()->job(), Tests::FakeBackend::jobId());
    QTRY_COMPARE(m_fixture->window->operation()->log()->text(0, 9),
                 u"before it was closed\nwhile nobody looked\n"_s);
    QTRY_VERIFY(m_fixture->find<Ui::LogView>(u"operationLog"_s)->isVisible());
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Succeeded, u"Done."_s));
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
    QCOMPARE(m_fixture->backend.deploys(), 1);
}

void TestDeployWindow::closingWhilePreparing()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    m_fixture->backend.holdPreparation(true);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->backend.deploys(), 1);
    m_fixture->window->close();
    auto *question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"has not begun on the server"));
    QVERIFY(question->informativeText().contains(u"stops it now"));
    question->reject();
    QTRY_VERIFY(!m_fixture->find<QMessageBox>(u"closeQuestion"_s));
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!m_fixture->window->operation()->outcome());

    // What the question says is done, also where the program stays in the tray and keeps the window.
    m_fixture->window->close();
    question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"closeWindow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
    QCOMPARE(m_fixture->window->operation()->outcome()->kind, Outcome::Kind::Cancelled);
    m_fixture->backend.holdPreparation(false);
    QTRY_COMPARE(m_fixture->backend.threads().running(), 0);
    QVERIFY(!m_fixture->backend.jobRuns());

    // It asks again when there is a reason to, although it was left before.
    m_fixture->backend.holdPreparation(true);
    m_fixture->window->comeForward();
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->backend.deploys(), 2);
    m_fixture->window->close();
    QTRY_VERIFY(m_fixture->find<QMessageBox>(u"closeQuestion"_s));
    QVERIFY(m_fixture->window->isVisible());
}

void TestDeployWindow::closingWhileTheJobIsBeingStarted_data()
{
    QTest::addColumn<bool>("staysInTheTray");
    QTest::newRow("in the tray") << true;
    QTest::newRow("the program ends") << false;
}

/// A start is not broken off, so the job comes to stand all the same: it is cancelled then, as the question said.
void TestDeployWindow::closingWhileTheJobIsBeingStarted()
{
    QFETCH(bool, staysInTheTray);
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    m_fixture->backend.holdStart(true);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->backend.deploys(), 1);
    m_fixture->window->close();
    auto *question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"closeWindow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    if (!staysInTheTray)
        m_fixture->window.reset();
    QCOMPARE(m_fixture->backend.cancels(), 0);
    m_fixture->backend.holdStart(false);
    QTRY_COMPARE(m_fixture->backend.cancels(), 1);
    QTRY_COMPARE(m_fixture->backend.threads().running(), 0);
    if (staysInTheTray)
        QTRY_VERIFY(m_fixture->window->operation()->outcome());
}

/// The question says what would happen now, not what would have happened when it was asked.
void TestDeployWindow::theQuestionFollowsTheJob()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    m_fixture->backend.holdPreparation(true);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->backend.deploys(), 1);
    m_fixture->window->close();
    auto *question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question && question->informativeText().contains(u"stops it now"));
    m_fixture->backend.holdPreparation(false);
    QTRY_VERIFY(question->text().contains(u"keeps running on the server"));
    QTest::mouseClick(question->findChild<QPushButton *>(u"closeWindow"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(m_fixture->backend.jobRuns());
    QCOMPARE(m_fixture->backend.cancels(), 0);
}

/// "Quit" of the tray: a question that is answered with "stay" leaves all as it was.
void TestDeployWindow::quittingAsksFirst()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    QSignalSpy quits(m_fixture->window.get(), &Ui::MainWindow::quitWanted);
    m_fixture->window->quit();
    auto *question = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!m_fixture->find<QMessageBox>(u"closeQuestion"_s));
    QCOMPARE(quits.count(), 0);
    const auto closeIt = [this] {
        auto *asked = m_fixture->find<QMessageBox>(u"closeQuestion"_s);
        return asked && (asked->findChild<QPushButton *>(u"closeWindow"_s)->click(), true);
    };
    m_fixture->window->close(); // only the window: "stay" has taken the wish to quit back
    QVERIFY(closeIt());
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QCOMPARE(quits.count(), 0);
    m_fixture->window->comeForward();
    m_fixture->window->quit();
    QVERIFY(closeIt());
    QTRY_COMPARE(quits.count(), 1);
}

void TestDeployWindow::productionWantsItsNameTyped()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"production"_s, true));
    QPushButton *deploy = m_fixture->window->sheet()->deployButton();
    QLineEdit *typed = m_fixture->window->sheet()->typedName();
    QVERIFY(typed);
    QVERIFY(!deploy->isEnabled());
    QTest::keyClicks(typed, u"productio"_s);
    QVERIFY(!deploy->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return); // does not get round it either
    QTest::qWait(150);
    QCOMPARE(m_fixture->backend.deploys(), 0);
    QTest::keyClicks(typed, u"n"_s);
    QVERIFY(deploy->isEnabled());
    QCOMPARE(deploy->property("accent").toString(), u"production"_s);
    QVERIFY(m_fixture->deploy());
    QCOMPARE(m_fixture->window->operation()->environment(), u"production"_s);
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Succeeded, u"Done."_s));
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
}

void TestDeployWindow::aRestoreShowsWhatItWouldTake()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->window->propose(
        {Operations::ChangeKind::Restore, u"production"_s, u"zenkar_db_20261128_033300.sql.gz"_s, {}});
    QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
    Ui::Sheet *sheet = m_fixture->window->sheet();
    auto *table = sheet->findChild<QTableView *>(u"restoredData"_s);
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"public.orders"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"−1,092"_s);
    QVERIFY(!sheet->deployButton()->isEnabled());
    QTest::keyClicks(sheet->typedName(), u"production"_s);
    QTRY_VERIFY(sheet->deployButton()->isEnabled());
    sheet->dismiss();
    // A database that was put aside has nothing to be compared with.
    Operations::Change back{Operations::ChangeKind::Restore, u"staging"_s, u"zenkar_db_20261128_1053"_s, {}};
    back.wishes.kept = true;
    m_fixture->window->propose(back);
    QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
    QVERIFY(!m_fixture->window->sheet()->findChild<QTableView *>(u"restoredData"_s)->isVisible());
}

void TestDeployWindow::aRefusalCannotBeStarted()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Models::Preview preview = m_fixture->backend.preview();
    preview.problems = {u"Docker may not be used by vishwa. Add the user to the group docker."_s};
    m_fixture->backend.setPreview(preview);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
    auto *problems = m_fixture->find<Ui::NotePanel>(u"sheetProblems"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"group docker"));
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QCOMPARE(m_fixture->backend.deploys(), 0);
}

/// Somebody deploys what the sheet has shown, and the local tree has become another one meanwhile.
void TestDeployWindow::anotherPlanThanTheAcceptedOneIsAsked()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Models::Preview preview = m_fixture->backend.preview();
    preview.basis.tree = u"one"_s;
    m_fixture->backend.setPreview(preview);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    preview.basis.tree = u"another"_s;
    preview.summary = u"Brings something else."_s;
    m_fixture->backend.setPreview(preview);
    const QPointer<Ui::Sheet> accepted = m_fixture->window->sheet();
    QTest::mouseClick(accepted->deployButton(), Qt::LeftButton);
    QTRY_VERIFY(!accepted);

    // The sheet is there again, with what would run now and the reason; nothing has run.
    QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
    QVERIFY(!m_fixture->backend.jobRuns());
    QCOMPARE(m_fixture->window->sheet()->preview()->summary, u"Brings something else."_s);
    const auto *notes = m_fixture->window->sheet()->findChild<Ui::NotePanel *>(u"sheetNotes"_s);
    QVERIFY(notes->isVisible());
    QVERIFY2(notes->text().startsWith(u"The local tree is no longer the one that was shown."),
             qPrintable(notes->text()));
    // Accepted as it is now, it runs.
    QTest::mouseClick(m_fixture->window->sheet()->deployButton(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->backend.jobRuns());
    QCOMPARE(m_fixture->backend.deploys(), 1);
    QTRY_VERIFY(!m_fixture->window->sheet());
}

void TestDeployWindow::nothingDiffers()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Models::Preview preview = m_fixture->backend.preview();
    preview.files.clear();
    preview.commits.clear();
    preview.nothingToDo = true;
    m_fixture->backend.setPreview(preview);
    QVERIFY(m_fixture->open());
    QCOMPARE(m_fixture->find<QPushButton>(u"arrow-staging"_s)->accessibleDescription(), u"nothing differs"_s);
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
    QCOMPARE(m_fixture->window->sheet()->deployButton()->toolTip(), u"Nothing would change"_s);
}

void TestDeployWindow::theSheetOpensBeforeThePlanIsThere()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->backend.holdPlans(true);
    m_fixture->window->openSheet(u"staging"_s);
    QVERIFY(m_fixture->window->sheet()->isVisible());
    QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
    QTest::keyClick(m_fixture->window->sheet(), Qt::Key_Escape); // and goes although it was never filled
    QTRY_VERIFY(!m_fixture->window->sheet());
    m_fixture->window->openSheet(u"staging"_s);
    m_fixture->backend.holdPlans(false);
    QTRY_VERIFY(m_fixture->window->sheet()->deployButton()->isEnabled());
}

void TestDeployWindow::aPlanThatFailsCanBeTriedAgain()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->backend.setProblem(u"192.0.2.10 does not answer."_s);
    m_fixture->window->openSheet(u"staging"_s);
    auto *problems = m_fixture->find<Ui::NotePanel>(u"sheetProblems"_s);
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().startsWith(u"192.0.2.10 does not answer."));
    QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
    m_fixture->backend.setProblem({});
    QTest::mouseClick(problems->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->sheet()->deployButton()->isEnabled());
}

/// To tick a box makes the plan anew; the space that is meant for the box again must not press Deploy.
void TestDeployWindow::theFocusStaysWhereSomebodyIs()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Models::Preview preview = m_fixture->backend.preview();
    preview.guards = {{u"disk"_s, u"There is room for it"_s, Models::Guard::State::NotMet, false},
                      {u"ports"_s, u"The ports are free"_s, Models::Guard::State::NotMet, false}};
    m_fixture->backend.setPreview(preview);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    Ui::Sheet *sheet = m_fixture->window->sheet();
    auto *tabs = sheet->findChild<QTabBar *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *guards = sheet->findChild<QListWidget *>(u"guards"_s);
    QTRY_VERIFY(guards->isVisible());
    guards->setFocus();
    guards->setCurrentRow(1);
    for (const bool ticked : {true, false}) {
        QWidget *at = m_fixture->window->focusWidget();
        QVERIFY(at);
        QTest::keyClick(at, Qt::Key_Space);
        QVERIFY(!sheet->preview());
        QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Space); // too early: it is for nobody
        QTRY_VERIFY(sheet->preview());
        QCOMPARE(m_fixture->window->focusWidget(), guards);
        QCOMPARE(guards->currentRow(), 1);
        QCOMPARE(guards->item(1)->checkState(), ticked ? Qt::Checked : Qt::Unchecked);
    }
    QVERIFY(sheet->isVisible());
    QCOMPARE(m_fixture->backend.deploys(), 0);
}

void TestDeployWindow::aJobOfSomebodyElseIsOnTheArrow()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    Domain::ObservedServer server = m_fixture->backend.server();
    server.environments[0].lock =
        Domain::LockHolder{u"j7"_s, u"deploy"_s, u"anna"_s, QDateTime::currentDateTimeUtc(), {}};
    m_fixture->backend.setServer(server);
    m_fixture->window->watch().refresh();
    auto *arrow = m_fixture->find<QPushButton>(u"arrow-staging"_s);
    QTRY_COMPARE(arrow->text(), u"Watch"_s);
    QVERIFY(arrow->accessibleDescription().startsWith(u"Deploy · 0:0"_s));
    QVERIFY(arrow->accessibleDescription().endsWith(u" · anna"_s));
    QTest::mouseClick(arrow, Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->operation());
    QCOMPARE(m_fixture->window->operation()->job(), u"j7"_s);
    QTRY_COMPARE(m_fixture->backend.followers(), 1);
    QCOMPARE(m_fixture->backend.deploys(), 0);
}

void TestDeployWindow::interruptedJobIsUndone()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Domain::ObservedServer server = m_fixture->backend.server();
    server.environments[0].interruptedJob = u"j5"_s;
    m_fixture->backend.setServer(server);
    QVERIFY(m_fixture->open());
    auto *panel = m_fixture->find<Ui::NotePanel>(u"interruptedJob"_s);
    QTRY_VERIFY(panel->isVisible());
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->window->operation());
    QCOMPARE(m_fixture->window->operation()->kind(), u"recover"_s);
    QTRY_VERIFY(!m_fixture->window->operation()->job().isEmpty());
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Succeeded, u"Undone."_s));
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
}

void TestDeployWindow::interruptedJobOnProductionWantsItsNameTyped()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Domain::ObservedServer server = m_fixture->backend.server();
    server.environments[1].interruptedJob = u"j6"_s;
    m_fixture->backend.setServer(server);
    QVERIFY(m_fixture->open());
    auto *panel = m_fixture->find<Ui::NotePanel>(u"interruptedJob"_s);
    QTRY_VERIFY(panel->isVisible());
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    auto *dialog = m_fixture->find<QDialog>(u"confirmDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!m_fixture->window->operation());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typedName"_s), u"production"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->operation() && !m_fixture->window->operation()->job().isEmpty());
    QCOMPARE(m_fixture->window->operation()->environment(), u"production"_s);
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Succeeded, u"Undone."_s));
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
}

void TestDeployWindow::reconnectingIsACalmLine()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    m_fixture->backend.say(Domain::Notice{u"Connection lost; the job goes on. Reconnecting …"_s});
    LiveOperation *operation = m_fixture->window->operation();
    QTRY_COMPARE(operation->notice(), u"Connection lost; the job goes on. Reconnecting …"_s);
    QVERIFY(!m_fixture->find<Ui::NotePanel>(u"operationResult"_s)->isVisible());
    step(u"build"_s, StepState::Running);
    QTRY_COMPARE(operation->notice(), QString());
}

QTEST_MAIN(TestDeployWindow)
#include "tst_deploywindow.moc"
