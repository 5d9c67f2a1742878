// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/kit/notepanel.h"
#include "ui/operation/logview.h"
#include "ui/operation/operationpage.h"
#include "ui/window/drawer.h"

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Outcome;
using Domain::StepState;
using Models::OperationModel;
using Tests::WindowFixture;

/// How the window behaves towards a person: keyboard, focus, several windows.
class TestManners : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void twoWindowsOnOneServer();
    void whoeverComesLaterSeesAllSteps();
    void aFailureShowsTheSickContainer();
    void theDrawer();
    void theCommands();
    void theMenusLetters();
    void theSheetByKeyboard();
    void theLogIsSaved();
    void noButtonIsCutInAnyLanguage();

private:
    [[nodiscard]] bool deploy();
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

void speak(QLocale::Language language)
{
    QLocale::setDefault(QLocale(language));
    Platform::installTranslations(*qApp, QLocale(language));
    QTest::qWait(
        400); // the window is built anew behind the event loop, and its letters are known once it is shown
}

} // namespace

void TestManners::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Platform::installTranslations(*qApp);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestManners::cleanup()
{
    m_fixture.reset();
}

bool TestManners::deploy()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    return m_fixture->open() && m_fixture->openSheet(u"staging"_s) && m_fixture->deploy();
}

void TestManners::twoWindowsOnOneServer()
{
    QVERIFY(deploy());
    QSettings settings(m_fixture->folder.filePath(u"second.ini"_s), QSettings::IniFormat);
    Ui::MainWindow second(*m_style, m_fixture->backend, settings);
    second.show();
    QTRY_VERIFY(second.operation()); // it finds what runs
    QCOMPARE(second.operation()->job(), Tests::FakeBackend::jobId());
    QTRY_COMPARE(m_fixture->backend.followers(), 2);
    m_fixture->backend.say(Domain::Output{u"build"_s, u"seen by both\n"_s});
    QTRY_COMPARE(m_fixture->window->operation()->log()->text(0, 5), u"seen by both\n"_s);
    QTRY_COMPARE(second.operation()->log()->text(0, 5), u"seen by both\n"_s);
    auto *arrow = second.findChild<QPushButton *>(u"arrow-staging"_s);
    QTRY_COMPARE(arrow->text(), u"Watch"_s); // neither can start a second one
    second.operation()->cancel();            // whoever watches may cancel
    QTRY_COMPARE(m_fixture->backend.cancels(), 1);
    m_fixture->backend.endJob(Tests::outcomeOf(Outcome::Kind::Cancelled, u"Cancelled and undone."_s));
    QTRY_VERIFY(second.operation()->outcome());
    QTRY_VERIFY(m_fixture->window->operation()->outcome());
    QCOMPARE(m_fixture->window->operation()->outcome()->message, u"Cancelled and undone."_s);
}

void TestManners::whoeverComesLaterSeesAllSteps()
{
    Remote::Outlook outlook;
    outlook.steps = {
        {u"backup"_s, u"Back up"_s, false}, {u"apply"_s, u"Apply"_s, true}, {u"build"_s, u"Build"_s, true}};
    outlook.typical = {{u"backup"_s, 40'000}, {u"apply"_s, 1'000}, {u"build"_s, 110'000}};
    QVERIFY(deploy());
    m_fixture->backend.setOutlook(outlook);
    m_fixture->backend.say(Domain::StepChanged{u"backup"_s, u"Back up"_s, StepState::Running, false,
                                               QDateTime::currentDateTimeUtc()});
    QSettings settings(m_fixture->folder.filePath(u"second.ini"_s), QSettings::IniFormat);
    Ui::MainWindow second(*m_style, m_fixture->backend, settings);
    second.show();
    QTRY_VERIFY(second.operation());
    OperationModel *steps = second.operation()->steps();
    QTRY_COMPARE(steps->rowCount(), 3);
    QTRY_COMPARE(steps->runningRow(), 0);
    QCOMPARE(steps->index(2).data().toString(), u"Build"_s);
    QCOMPARE(steps->index(2).data(OperationModel::EstimateRole).toLongLong(), 110'000);
    QVERIFY(second.operation()->timeLeft() > 100'000);
    QVERIFY(second.operation()->share() >= 0);
    QCOMPARE(second.operation()->safety(), u"Until “Apply” begins, staging stays exactly as it is."_s);
}

void TestManners::aFailureShowsTheSickContainer()
{
    QVERIFY(deploy());
    QString lines = u"waiting\n===== the last 50 log lines of zenkar-backend-demo =====\n"_s;
    for (int i = 1; i <= 30; ++i)
        lines += u"line %1\n"_s.arg(i);
    lines += u"\x1b[31mError: no such column due\x1b[0m\n===== end of the log of zenkar-backend-demo =====\n"_s;
    m_fixture->backend.say(Domain::Output{u"healthy"_s, lines});
    m_fixture->backend.endJob(
        Tests::outcomeOf(Outcome::Kind::RolledBack, u"The backend did not become healthy."_s));
    auto *result = m_fixture->find<Ui::NotePanel>(u"operationResult"_s);
    QTRY_VERIFY(result->isVisible());
    const auto *excerpt = result->findChild<QPlainTextEdit *>(u"excerpt"_s);
    QVERIFY(excerpt && excerpt->isVisible());
    QVERIFY(excerpt->toPlainText().startsWith(u"zenkar-backend-demo:\n"));
    QVERIFY(excerpt->toPlainText().endsWith(u"line 30\nError: no such column due"));
    QVERIFY(!excerpt->toPlainText().contains(u"line 5\n"));
    QVERIFY(!excerpt->accessibleName().isEmpty());
}

void TestManners::theDrawer()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    Remote::JobSummary old;
    old.id = u"j1"_s;
    old.kind = u"deploy"_s;
    old.title = u"Deploy 11e40c2 to staging"_s;
    old.environment = u"staging"_s;
    old.state = Remote::JobSummary::State::Ended;
    old.outcome = u"succeeded"_s;
    m_fixture->backend.setJobs({old});
    QVERIFY(m_fixture->open());
    auto *arrow = m_fixture->find<QPushButton>(u"arrow-staging"_s);
    arrow->setFocus();
    auto *drawer = m_fixture->window->findChild<Ui::Drawer *>();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(drawer->isOpen() && drawer->isVisible());
    auto *list = m_fixture->find<QListView>(u"drawerJobs"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTRY_VERIFY(m_fixture->window->rect().contains(
        drawer->mapTo(m_fixture->window.get(), drawer->rect().bottomRight())));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!drawer->isVisible());
    QCOMPARE(QApplication::focusWidget(), arrow);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->operation());
    QCOMPARE(m_fixture->window->operation()->title(), old.title);
    QTRY_VERIFY(!drawer->isVisible());
}

void TestManners::theCommands()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_style->setTheme(Ui::Theme::Light);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_fixture->find<QWidget>(u"commandPalette"_s);
    QTRY_VERIFY(palette && palette->isVisible());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"theme dark"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_style->isDark());
    m_style->setTheme(Ui::Theme::Light);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"commandPalette"_s));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->find<QWidget>(u"commandPalette"_s));
}

/// No letter twice in a menu, in any language, and the letter opens the menu.
void TestManners::theMenusLetters()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    const auto check = [](const QList<QAction *> &actions, const QString &where) {
        QStringList letters;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0)
                letters += action->text().mid(at + 1, 1).toLower();
        }
        QStringList once = letters;
        once.removeDuplicates();
        QVERIFY2(once == letters, qPrintable(where + u": "_s + letters.join(u' ')));
    };
    const auto opens = [this](const char *when) {
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        // A window that is built anew has its letters a moment later; a person would press again, too.
        const auto isOpen = [] { return QApplication::activePopupWidget() != nullptr; };
        for (int tries = 0; tries < 20 && !isOpen(); ++tries) {
            QTest::keyClick(m_fixture->window.get(), Qt::Key_V, Qt::AltModifier);
            (void)QTest::qWaitFor(isOpen, 500);
        }
        QVERIFY2(isOpen(), when);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    };
    opens("as it began");
    for (const auto language : {QLocale::German, QLocale::Hindi, QLocale::English}) {
        speak(language);
        check(m_fixture->window->menuBar()->actions(), u"menu bar"_s);
        for (const QMenu *menu : m_fixture->window->menuBar()->findChildren<QMenu *>())
            check(menu->actions(), menu->title());
    }
    opens("after another language");
}

/// Tab walks through the sheet and comes round without leaving it for what lies below.
void TestManners::theSheetByKeyboard()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QVERIFY(m_fixture->openSheet(u"production"_s, true));
    Ui::Sheet *sheet = m_fixture->window->sheet();
    QTRY_COMPARE(QApplication::focusWidget(), sheet->typedName());
    QTest::keyClicks(sheet->typedName(), u"production"_s);
    QTRY_VERIFY(sheet->deployButton()->isEnabled());
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY2(sheet->isAncestorOf(now), qPrintable(now->objectName() + u' ' + now->accessibleName()));
        seen.insert(now);
    }
    QVERIFY(seen.contains(sheet->deployButton()));
    QVERIFY(seen.contains(sheet->typedName()));
    QVERIFY(seen.contains(sheet->findChild<QTabBar *>()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->sheet() || !m_fixture->window->sheet()->isVisible());
}

void TestManners::theLogIsSaved()
{
    QVERIFY(deploy());
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += u"\x1b[32mline\x1b[0m %1\n"_s.arg(i);
    m_fixture->backend.say(Domain::Output{u"build"_s, text});
    QTRY_COMPARE(m_fixture->window->operation()->log()->rowCount(), 3000);
    const QString name = m_fixture->folder.filePath(u"deploy.log"_s);
    m_fixture->window->findChild<Ui::OperationPage *>()->saveLog(name);
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 3000);
    QVERIFY(content.startsWith("line 0\n") && content.endsWith("line 2999\n"));
}

void TestManners::noButtonIsCutInAnyLanguage()
{
    QVERIFY(deploy());
    for (const auto language : {QLocale::German, QLocale::Hindi, QLocale::English}) {
        speak(language);
        for (const QSize &size : {QSize(1024, 700), QSize(3840, 2160)}) {
            if (QGuiApplication::platformName() != u"offscreen" && size.width() > 1600)
                continue; // larger than the screen
            m_fixture->window->resize(size);
            QTest::qWait(60);
            QCOMPARE(m_fixture->window->size(), size);
            for (const QString &page : m_fixture->window->pageKeys()) {
                m_fixture->window->showPage(page);
                QTest::qWait(20);
                for (const QPushButton *button : m_fixture->window->findChildren<QPushButton *>()) {
                    if (button->isVisible())
                        QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                                 qPrintable(button->text()));
                }
            }
        }
    }
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
