// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "domain/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Slipway;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"slipway"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    Cli::Arguments arguments;
    try {
        arguments = Cli::parseArguments(QCoreApplication::arguments().mid(1));
    } catch (const Domain::UsageError &error) {
        Cli::printError(error.text());
        return 2;
    }
    if (arguments.version) {
        Cli::printLine(u"slipway-cli "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (arguments.help) {
        Cli::printLine(Cli::usage().trimmed());
        return 0;
    }
    if (arguments.command.isEmpty()) {
        Cli::printError(Cli::usage().trimmed());
        return 2;
    }
    return Cli::runCommand(arguments);
}
