// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starter.h"
#include "platform/locale.h"
#include "platform/logging.h"
#include "platform/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

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
    const bool exitAfterStartup = parser.isSet(u"exit-after-startup"_s);
    spdlog::info("slipway {} starts", QCoreApplication::applicationVersion());

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"slipway"_s, u"window"_s);
    useLanguage(application, settings.value(Ui::languageKey()).toString());
    Ui::Style style(application);
    App::Starter starter(style, settings, !exitAfterStartup);
    QObject::connect(&starter, &App::Starter::languageWanted, &application,
                     [&application](const QString &code) { useLanguage(application, code); });
    const App::Starter::Opened opened = starter.open(parser.value(u"config"_s));
    if (opened == App::Starter::Opened::Elsewhere) {
        spdlog::info("another window on this project has come forward");
        return 0;
    }
    if (exitAfterStartup) {
        const int status = opened == App::Starter::Opened::Window ? 0 : 3;
        QTimer::singleShot(0, &application, [status] { QCoreApplication::exit(status); });
    }
    return QApplication::exec();
}
