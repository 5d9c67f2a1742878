// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/kit/icons.h"
#include "ui/kit/notepanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::WindowFixture;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void thereIsAFont();
    void everythingHasAnAccessibleName();
    void everyShortcutIsInAMenuOnce();
    void noConnectionIsSaidAndMended();
    void looksOnlyWhileVisible();
    void placeIsKept();
    void jobsCanBeAttachedTo();
    void everyPageHasItsIcon();
    void themes();
    void anotherLanguage();
    void nothingIsCutAtTheSmallestSize();

private:
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

/// Controls without a name of their own: neither text nor accessible name. Scroll bars and the parts that Qt makes
/// inside its own widgets are none of ours.
QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = button || qobject_cast<const QLineEdit *>(widget)
                             || qobject_cast<const QAbstractItemView *>(widget)
                             || qobject_cast<const QPlainTextEdit *>(widget)
                             || qobject_cast<const QTabBar *>(widget) || widget->focusPolicy() & Qt::TabFocus;
        if (!control || widget->objectName().startsWith(u"qt_") || !widget->accessibleName().isEmpty())
            continue;
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        const bool insideQt =
            qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QAbstractItemView *>(widget->parentWidget())
            || qobject_cast<const QTabBar *>(widget->parentWidget())
            || qobject_cast<const QMenuBar *>(widget->parentWidget())
            // The list of a combo box, which Qt from 6.8 on has made before it is opened.
            || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (insideQt || (button && !button->text().isEmpty() && button->text().size() > 2))
            continue;
        found += type + u' ' + widget->objectName();
    }
    return found;
}

} // namespace

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Platform::installTranslations(*qApp);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestMainWindow::cleanup()
{
    m_fixture.reset();
}

void TestMainWindow::thereIsAFont()
{
    QVERIFY(!QFontInfo(QApplication::font()).family().isEmpty());
    QVERIFY(QFontMetrics(m_style->text()).horizontalAdvance(u"Deploy"_s) > 10);
    QVERIFY(QFontInfo(m_style->fixed()).fixedPitch());
}

void TestMainWindow::everythingHasAnAccessibleName()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    for (const QString &page : m_fixture->window->pageKeys()) {
        m_fixture->window->showPage(page);
        QVERIFY(!m_fixture->window->findChild<QWidget *>(page + u"Page"_s)->accessibleName().isEmpty());
        QCOMPARE(nameless(*m_fixture->window).join(u", "), QString());
    }
    QVERIFY(m_fixture->openSheet(u"production"_s, true));
    QCOMPARE(nameless(*m_fixture->window).join(u", "), QString());
}

void TestMainWindow::everyShortcutIsInAMenuOnce()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QStringList shortcuts;
    for (const QMenu *menu : m_fixture->window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                shortcuts += action->shortcut().toString(QKeySequence::PortableText);
        }
    }
    QStringList once = shortcuts;
    once.removeDuplicates();
    QCOMPARE(shortcuts, once);
    for (const QString &wanted : {u"Ctrl+D"_s, u"Ctrl+F"_s, u"Ctrl+Q"_s, u"F5"_s})
        QVERIFY2(shortcuts.contains(wanted), qPrintable(wanted));
    const QStringList keys = m_fixture->window->pageKeys();
    for (int page = int(keys.size()) - 1; page >= 0; --page) {
        QVERIFY(shortcuts.contains(u"Ctrl+%1"_s.arg(page + 1)));
        QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(m_fixture->window->currentPage(), keys[page]);
    }
    QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->window->sheet());
    QCOMPARE(m_fixture->window->sheet()->environment(), u"staging"_s);
}

void TestMainWindow::noConnectionIsSaidAndMended()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    auto *panel = m_fixture->find<Ui::NotePanel>(u"connectionProblem"_s);
    QVERIFY(!panel->isVisible());
    m_fixture->backend.setProblem(u"192.0.2.10 does not answer."_s);
    m_fixture->window->watch().refresh();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->text(), u"192.0.2.10 does not answer.\nCheck the network, then try again."_s);
    auto *arrow = m_fixture->find<QPushButton>(u"arrow-staging"_s);
    QTRY_VERIFY(!arrow->isEnabled());
    QVERIFY(!arrow->toolTip().isEmpty());
    m_fixture->backend.setProblem({});
    QTest::mouseClick(panel->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!panel->isVisible());
    QTRY_VERIFY(arrow->isEnabled());
}

void TestMainWindow::looksOnlyWhileVisible()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QTRY_VERIFY(!m_fixture->window->watch().isLooking());
    m_fixture->window->hide();
    const int before = m_fixture->backend.observations();
    QTest::qWait(4500); // longer than from one look to the next
    QCOMPARE(m_fixture->backend.observations(), before);
    m_fixture->window->show();
    QTRY_VERIFY(m_fixture->backend.observations() > before);
}

void TestMainWindow::placeIsKept()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->window->resize(1111, 777);
    m_fixture->window->close();
    m_fixture->window.reset();
    QVERIFY(m_fixture->open());
    QCOMPARE(m_fixture->window->size(), QSize(1111, 777));
}

void TestMainWindow::jobsCanBeAttachedTo()
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
    QVERIFY(!m_fixture->window->operation()); // it does not run any more, so nobody is taken to it
    m_fixture->window->showPage(u"operations");
    auto *table = m_fixture->find<QTableView>(u"jobs"_s);
    QTRY_VERIFY(table->isVisible());
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->operation());
    QCOMPARE(m_fixture->window->operation()->title(), old.title);
    QTRY_COMPARE(m_fixture->backend.followers(), 1);
}

void TestMainWindow::everyPageHasItsIcon()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    for (const QString &page : m_fixture->window->pageKeys()) {
        const QPixmap icon = Ui::lineIcon(page, Qt::red).pixmap(32, 32);
        QVERIFY2(!icon.isNull(), qPrintable(page));
        QCOMPARE(icon.toImage().pixelColor(0, 0).alpha(), 0);
        bool drawn = false;
        for (int x = 0; x < 32; ++x)
            drawn = drawn || icon.toImage().pixelColor(x, 16).red() > 200;
        QVERIFY2(drawn, qPrintable(page));
    }
}

/// Switched without a restart: what runs goes on, the page stays, and the words are others.
void TestMainWindow::anotherLanguage()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    const Models::LiveOperation *running = m_fixture->window->operation();
    const auto button = [this] { return m_fixture->find<QPushButton>(u"arrow-production"_s); };
    const auto quit = [this] { return m_fixture->window->menuBar()->actions().constFirst()->text(); };
    const QString english = quit();
    // Without another look at the server.
    QTRY_VERIFY(!m_fixture->window->watch().truth()->findings().empty());
    QTRY_VERIFY(!m_fixture->window->watch().isLooking());
    m_fixture->window->watch().setActive(false);
    const auto finding = [this] { return m_fixture->window->watch().truth()->findings().front().message; };
    const QString englishFinding = finding();
    for (const auto language : {QLocale::German, QLocale::Hindi, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        Platform::installTranslations(*qApp, QLocale(language));
        QTRY_COMPARE(quit() == english, language == QLocale::English);
        QCOMPARE(finding() == englishFinding, language == QLocale::English);
        QVERIFY(button());
        QCOMPARE(m_fixture->window->operation(), running);
        QCOMPARE(m_fixture->window->currentPage(), u"operations"_s);
        QTRY_VERIFY(m_fixture->find<QPushButton>(u"cancelOperation"_s)->isVisible());
    }
    m_fixture->backend.endJob(Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, u"Done."_s));
    QTRY_VERIFY(m_fixture->find<Ui::NotePanel>(u"operationResult"_s)->isVisible());
}

void TestMainWindow::themes()
{
    m_style->setTheme(Ui::Theme::Light);
    const QColor light = QApplication::palette().color(QPalette::Window);
    m_style->setTheme(Ui::Theme::Dark);
    const QColor dark = QApplication::palette().color(QPalette::Window);
    QVERIFY(light.lightness() > dark.lightness());
    // Readable: WCAG asks for 4.5 to 1 for text.
    const auto luminance = [](const QColor &colour) {
        const auto channel = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
               + 0.0722 * channel(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double first = luminance(a) + 0.05;
        const double second = luminance(b) + 0.05;
        return std::max(first, second) / std::min(first, second);
    };
    for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
        m_style->setTheme(theme);
        const Ui::Tokens &tokens = m_style->tokens();
        const QColor texts[] = {tokens.ink,   tokens.soft,       tokens.faint, tokens.staging, tokens.ok,
                                tokens.error, tokens.production, tokens.local, tokens.warning};
        const QColor below[] = {tokens.panel,       tokens.background,     tokens.log,
                                tokens.selection,   tokens.stagingSurface, tokens.productionSurface,
                                tokens.okSurface,   tokens.warningSurface, tokens.errorSurface,
                                tokens.localSurface};
        for (const QColor &text : texts) {
            for (const QColor &back : below)
                QVERIFY2(contrast(text, back) >= 4.5, qPrintable(text.name() + u" on "_s + back.name()));
        }
    }
    m_style->setTheme(Ui::Theme::System);
}

void TestMainWindow::nothingIsCutAtTheSmallestSize()
{
    m_fixture = std::make_unique<WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->window->resize(1024, 700);
    QTest::qWait(50);
    for (const QPushButton *button : m_fixture->window->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
