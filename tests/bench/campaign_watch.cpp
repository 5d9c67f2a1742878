// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project.h"
#include "platform/translations.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/topologyview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Slipway;

/// The real window looks at the demo server for ten minutes while a container there stops and starts: whether each change
/// is seen, how late, what share of a core that takes, and whether memory grows. Prints a table.
///   SLIPWAY_DEMO_PORT       the demo server; without it the test is skipped
///   SLIPWAY_WATCH_MINUTES   how long (10)
///   SLIPWAY_SCREENSHOTS     a folder that gets the picture of the server, in both themes, as PNG and SVG
class CampaignWatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void oneLook();
    void tenMinutesOfChange();

private:
    [[nodiscard]] bool onServer(const QStringList &command) const;
    [[nodiscard]] QString seenState() const;

    QString m_port;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<App::Project> m_project;
};

namespace {

const QString victim = u"zenkar-frontend-demo"_s;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// MB that the program has taken and not given back, whatever the allocator keeps for later.
double heap()
{
    return double(mallinfo2().uordblks) / 1e6;
}

/// Waits without looking a hundred times a second, as Qt Test does: what the window takes is measured meanwhile.
bool waitFor(const std::function<bool()> &met, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!met() && clock.elapsed() < milliseconds) {
        QEventLoop loop;
        QTimer::singleShot(std::clamp(milliseconds - int(clock.elapsed()), 0, 250), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return met();
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double resident()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace

bool CampaignWatch::onServer(const QStringList &command) const
{
    QProcess process;
    bool ended = false;
    connect(&process, &QProcess::finished, &process, [&ended] { ended = true; });
    process.start(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/demo-server/demo-server"),
                  QStringList{u"exec"_s, u"--port"_s, m_port, u"--"_s} + command);
    return waitFor([&ended] { return ended; }, 60'000) && process.exitCode() == 0;
}

QString CampaignWatch::seenState() const
{
    for (const auto &node : m_project->window().watch().truth()->topology().nodes) {
        if (node.subject == victim)
            return node.state;
    }
    return {};
}

void CampaignWatch::initTestCase()
{
    m_port = qEnvironmentVariable("SLIPWAY_DEMO_PORT");
    if (m_port.isEmpty())
        QSKIP("no demo server: SLIPWAY_DEMO_PORT is not set; tests/run starts one");
    QProcess status;
    status.start(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/demo-server/demo-server"),
                 {u"status"_s, u"--port"_s, m_port, u"--json"_s});
    QVERIFY(status.waitForFinished());
    const QString configuration =
        QJsonDocument::fromJson(status.readAllStandardOutput()).object().value(u"config"_s).toString();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Platform::installTranslations(*qApp);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_style = std::make_unique<Ui::Style>(*qApp);
    m_project = std::make_unique<App::Project>(configuration, *m_style, *m_settings);
    m_project->window().show();
    QVERIFY(
        QTest::qWaitFor([this] { return seenState() == u"running"_s || seenState() == u"healthy"_s; }, 60'000));
}

/// How long a whole look takes on the connection that is there: the probe, its answer read, the picture made.
void CampaignWatch::oneLook()
{
    Models::ProjectWatch &watch = m_project->window().watch();
    std::vector<qint64> times;
    for (int i = 0; i < 11; ++i) {
        QVERIFY(waitFor([&watch] { return !watch.isLooking(); }, 30'000));
        QSignalSpy looked(watch.truth(), &Models::TruthModel::looked);
        QElapsedTimer clock;
        clock.start();
        watch.look();
        QVERIFY(looked.wait(30'000));
        times.push_back(clock.elapsed());
    }
    std::sort(times.begin(), times.end());
    std::printf("\n| one look on an open connection, median / longest | %.2f s / %.2f s |\n",
                double(times[times.size() / 2]) / 1000, double(times.back()) / 1000);
    std::fflush(stdout);
}

void CampaignWatch::tenMinutesOfChange()
{
    const QString pictures = qEnvironmentVariable("SLIPWAY_SCREENSHOTS");
    for (const Ui::Theme theme : {Ui::Theme::Dark, Ui::Theme::Light}) {
        if (pictures.isEmpty())
            break;
        m_style->setTheme(theme);
        QTest::qWait(300);
        auto *overview = m_project->window().findChild<Ui::OverviewPage *>();
        for (const QString &kind : {u".png"_s, u".svg"_s}) {
            const QString name = theme == Ui::Theme::Dark ? u"/topology-dark"_s : u"/topology"_s;
            QVERIFY(overview->topology().exportTo(pictures + name + kind));
        }
    }
    const int minutes = std::max(1, qEnvironmentVariableIntValue("SLIPWAY_WATCH_MINUTES"));
    const qint64 length = (qEnvironmentVariableIsSet("SLIPWAY_WATCH_MINUTES") ? minutes : 10) * 60'000LL;
    // The first look fills caches of fonts, of connections and of compose; what comes after it should stay.
    wait(int(std::min<qint64>(length / 10, 60'000)));
    const double cpuBefore = cpuSeconds();
    const double heapBefore = heap();
    const double residentBefore = resident();
    QElapsedTimer clock;
    clock.start();
    int made = 0;
    int seen = 0;
    std::vector<qint64> delays;
    bool running = true;
    while (clock.elapsed() < length) {
        QVERIFY(onServer(running ? QStringList{u"docker"_s, u"stop"_s, u"-t"_s, u"0"_s, victim}
                                 : QStringList{u"docker"_s, u"start"_s, victim}));
        running = !running;
        ++made;
        QElapsedTimer since;
        since.start();
        const bool told = waitFor(
            [this, running] { return (seenState() == u"running"_s || seenState() == u"healthy"_s) == running; },
            15'000);
        if (told) {
            ++seen;
            delays.push_back(since.elapsed());
        }
        wait(8'000);
    }
    const double share = (cpuSeconds() - cpuBefore) / (double(clock.elapsed()) / 1000) * 100;
    const double grown = heap() - heapBefore;
    std::sort(delays.begin(), delays.end());
    std::printf("\n| a watch of %.1f min under change | |\n|---|---|\n", double(clock.elapsed()) / 60'000);
    std::printf("| changes made / seen | %d / %d |\n", made, seen);
    if (!delays.empty()) {
        std::printf("| seen after, median / longest | %.1f s / %.1f s |\n",
                    double(delays[delays.size() / 2]) / 1000, double(delays.back()) / 1000);
    }
    std::printf("| share of a core | %.2f %% |\n", share);
    std::printf("| memory taken, before / after | %.1f / %.1f MB |\n", heapBefore, heapBefore + grown);
    std::printf("| resident, before / after | %.1f / %.1f MB |\n\n", residentBefore, resident());
    std::fflush(stdout);
    if (!running)
        QVERIFY(onServer({u"docker"_s, u"start"_s, victim}));
    QVERIFY(made > 0);
    QCOMPARE(seen, made);
    // A look leaves nothing behind: a hundred of them take less than the picture itself does.
    QVERIFY2(grown < 2, qPrintable(QString::number(grown)));
}

QTEST_MAIN(CampaignWatch)
#include "campaign_watch.moc"
