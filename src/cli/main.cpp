// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/print.h"
#include "domain/error.h"
#include "platform/locale.h"
#include "platform/logging.h"
#include "platform/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Slipway;

int main(int argc, char *argv[])
{
    Platform::ensureUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    Platform::installTranslations(application);
    Platform::startLogging(u"slipway-cli"_s);

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
    if (arguments.command.isEmpty() && !arguments.help) {
        Cli::printError(Cli::usage().trimmed());
        return 2;
    }
    return Cli::runCommand(arguments);
}
