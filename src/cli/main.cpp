// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "domain/error.h"
#include "platform/logging.h"
#include "platform/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Slipway;

int main(int argc, char *argv[])
{
    // Under cron no locale is set, and Qt would complain on stderr before it takes this one anyway.
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE")
        && qEnvironmentVariableIsEmpty("LANG"))
        qputenv("LC_CTYPE", "C.UTF-8");
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
