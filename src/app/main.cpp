// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"
#include "app/project.h"
#include "app/singleinstance.h"
#include "app/tray.h"
#include "domain/error.h"
#include "platform/locale.h"
#include "platform/logging.h"
#include "platform/translations.h"
#include "ui/configurationproblem.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

struct Options
{
    QString configuration; ///< empty: the nearest slipway.toml
    bool exitAfterStartup = false;
};

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::App)
};

/// The language that somebody chose in the window, by its code; empty: the system's.
void useLanguage(QCoreApplication &application, const QString &code)
{
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    Platform::installTranslations(application);
}

/// Shows the window of a project, or what is wrong with its configuration until that is mended.
class Starter final : public QObject
{
public:
    Starter(Ui::Style &style, QSettings &settings, Options options)
        : m_style(style)
        , m_settings(settings)
        , m_options(std::move(options))
    {
    }

    enum class Opened { Window, Problem, Elsewhere };

    Opened open(const QString &file)
    {
        if (!file.isEmpty())
            m_options.configuration = file;
        try {
            const QString found = m_options.configuration.isEmpty()
                                      ? Domain::findConfiguration(QDir::currentPath())
                                      : m_options.configuration;
            m_instance = std::make_unique<App::SingleInstance>(QFileInfo(found).canonicalFilePath());
            if (!m_options.exitAfterStartup && !m_instance->claim())
                return Opened::Elsewhere;
            m_project = std::make_unique<App::Project>(found, m_style, m_settings);
        } catch (const Domain::Error &error) {
            spdlog::warn("no configuration: {}", error.what());
            auto problem = std::make_unique<Ui::ConfigurationProblem>(m_style, error);
            connect(
                problem.get(), &Ui::ConfigurationProblem::tryAgain, this,
                [this](const QString &other) {
                    if (open(other) == Opened::Elsewhere)
                        QCoreApplication::exit(0);
                },
                Qt::QueuedConnection);
            problem->show();
            m_problem = std::move(problem);
            return Opened::Problem;
        }
        Ui::MainWindow &window = m_project->window();
        connect(m_instance.get(), &App::SingleInstance::wanted, &window, &Ui::MainWindow::comeForward);
        connect(&window, &Ui::MainWindow::languageWanted, this,
                [](const QString &code) { useLanguage(*QCoreApplication::instance(), code); });
        m_tray = std::make_unique<App::Tray>(*qApp, m_style, window);
        m_announcer = std::make_unique<App::Announcer>(window, *m_tray);
        window.show();
        m_problem.reset();
        return Opened::Window;
    }

private:
    Ui::Style &m_style;
    QSettings &m_settings;
    Options m_options;
    std::unique_ptr<App::SingleInstance> m_instance;
    std::unique_ptr<App::Project> m_project;
    std::unique_ptr<App::Tray> m_tray;
    std::unique_ptr<App::Announcer> m_announcer;
    std::unique_ptr<Ui::ConfigurationProblem> m_problem;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("The control room of a platform that runs with Docker Compose on a server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"config"_s,
                      Words::tr("The project's configuration; without it, slipway.toml in this folder or the "
                                "nearest one above."),
                      u"FILE"_s});
    QCommandLineOption exit(u"exit-after-startup"_s);
    exit.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(exit);
}

/// Help and mistakes need no display, so they come before there is an application that does.
bool needsNoWindow(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version"
            || argument == "-v")
            return true;
    }
    return false;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::ensureUtf8Locale();
    nameApplication();
    if (needsNoWindow(argc, argv)) {
        QCoreApplication application(argc, argv);
        Platform::installTranslations(application);
        QCommandLineParser parser;
        addOptions(parser);
        parser.process(application); // prints and exits
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"slipway"_s);
    Platform::installTranslations(application);
    Platform::startLogging(u"slipway"_s);

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }
    const Options options{parser.value(u"config"_s), parser.isSet(u"exit-after-startup"_s)};
    spdlog::info("slipway {} starts", QCoreApplication::applicationVersion());

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"slipway"_s, u"window"_s);
    useLanguage(application, settings.value(Ui::languageKey()).toString());
    Ui::Style style(application);
    Starter starter(style, settings, options);
    const Starter::Opened opened = starter.open({});
    if (opened == Starter::Opened::Elsewhere) {
        spdlog::info("another window on this project has come forward");
        return 0;
    }
    if (options.exitAfterStartup) {
        const int status = opened == Starter::Opened::Window ? 0 : 3;
        QTimer::singleShot(0, &application, [status] { QCoreApplication::exit(status); });
    }
    return QApplication::exec();
}
