// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"
#include "ui/windowtest.h"

#include "ui/operation/logview.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTreeView>
#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;

/// How smooth the window stays: a million lines while they come, while one scrolls and searches in them; twenty
/// thousand changed files. The numbers are printed; the limits only catch what has gone wrong altogether.
class BenchWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aMillionLines();
    void twentyThousandFiles();

private:
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<Tests::WindowFixture> m_fixture;
};

namespace {

constexpr int lines = 1'000'000;
constexpr int linesAtOnce = 200;

QString block(int first)
{
    QString text;
    for (int i = first; i < first + linesAtOnce; ++i) {
        text += u"\x1b[32m#%1\x1b[0m [build %2/9] npm run build: "_s.arg(i).arg(i % 9)
                + u"transforming module src/pages/orders/list-%1.tsx\n"_s.arg(i % 700);
    }
    return text;
}

struct Frames
{
    std::vector<double> milliseconds;

    void say(const char *what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("%s: %zu frames, median %.2f ms, 99 %% within %.2f ms, longest %.2f ms", what,
              milliseconds.size(), milliseconds[milliseconds.size() / 2],
              milliseconds[milliseconds.size() * 99 / 100], milliseconds.back());
    }
};

Frames scroll(QAbstractScrollArea &view, int steps)
{
    Frames frames;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < steps; ++i) {
        // Lines, pages and jumps, to and fro.
        const int to = i % 3 == 0   ? bar->value() + 3
                       : i % 3 == 1 ? bar->value() + bar->pageStep()
                                    : int(qint64(bar->maximum()) * ((i * 37) % 101) / 100);
        QElapsedTimer timer;
        timer.start();
        bar->setValue(to);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        frames.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return frames;
}

} // namespace

void BenchWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Platform::installTranslations(*qApp);
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void BenchWindow::cleanup()
{
    m_fixture.reset();
}

void BenchWindow::aMillionLines()
{
    m_fixture = std::make_unique<Tests::WindowFixture>(*m_style);
    QVERIFY(m_fixture->open());
    m_fixture->window->resize(1280, 800);
    QVERIFY(m_fixture->openSheet(u"staging"_s));
    QVERIFY(m_fixture->deploy());
    QTest::qWait(200);
    const Models::LogModel *log = m_fixture->window->operation()->log();
    Tests::Heartbeat heart;
    (void)heart.longest();
    QElapsedTimer timer;
    timer.start();
    std::thread journal([this] {
        for (int first = 0; first < lines; first += linesAtOnce)
            m_fixture->backend.say(Domain::Output{u"build"_s, block(first)});
    });
    const bool all = QTest::qWaitFor([log] { return log->rowCount() >= lines; }, 300'000);
    journal.join();
    const qint64 pause = heart.longest();
    QVERIFY(all);
    qInfo("a million lines at full speed: %.1f s, longest pause %.1f ms", double(timer.elapsed()) / 1000,
          double(pause) / 1000);

    auto *view = m_fixture->find<Ui::LogView>(u"operationLog"_s);
    Frames frames = scroll(*view, 3000);
    frames.say("scrolling in a million lines");
    (void)heart.longest();
    auto *search = m_fixture->find<QLineEdit>(u"logSearch"_s);
    timer.restart();
    search->setText(u"list-699"_s);
    const QString found = u"found in 1,428 lines"_s;
    QTest::qWait(100);
    QVERIFY(QTest::qWaitFor(
        [this, &found] {
            const auto labels = m_fixture->window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&found](const QLabel *label) { return label->text() == found; });
        },
        120'000));
    qInfo("searching a million lines: %.1f s, longest pause %.1f ms", double(timer.elapsed()) / 1000,
          double(heart.longest()) / 1000);
    Frames marked = scroll(*view, 1000);
    marked.say("scrolling with every hit marked");
    QVERIFY2(pause < 1'000'000, qPrintable(QString::number(pause)));
    QVERIFY(frames.milliseconds.back() < 500);
}

void BenchWindow::twentyThousandFiles()
{
    m_fixture = std::make_unique<Tests::WindowFixture>(*m_style);
    Models::Preview preview = m_fixture->backend.preview();
    preview.files.clear();
    for (int i = 0; i < 20'000; ++i) {
        preview.files.push_back({Models::FileChange::Kind(i % 3),
                                 u"packages/p%1/src/m%2/file%3.ts"_s.arg(i % 50).arg(i % 20).arg(i), 1000 + i});
    }
    m_fixture->backend.setPreview(preview);
    QVERIFY(m_fixture->open());
    m_fixture->window->resize(1280, 800);
    Tests::Heartbeat heart;
    (void)heart.longest();
    QElapsedTimer timer;
    timer.start();
    m_fixture->window->openSheet(u"staging"_s);
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->window->sheet()->preview().has_value(); }, 60'000));
    qInfo("the sheet on twenty thousand files: open in %.1f ms, filled in %.1f ms, longest pause %.1f ms",
          opened, double(timer.nsecsElapsed()) / 1e6, double(heart.longest()) / 1000);
    auto *tree = m_fixture->find<QTreeView>(u"sheetFiles"_s);
    timer.restart();
    tree->expandAll();
    QCoreApplication::processEvents();
    qInfo("every folder opened: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    Frames frames = scroll(*tree, 1000);
    frames.say("scrolling in twenty thousand files");
    QVERIFY(frames.milliseconds.back() < 500);
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
