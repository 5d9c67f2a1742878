// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/print.h"
#include "domain/error.h"
#include "platform/locale.h"
#include "platform/logging.h"
#include "platform/terminal.h"
#include "platform/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

/// Throws nothing; the exit code is what the command ended with.
int run(bool &operation)
{
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
    return Cli::runCommand(arguments, operation);
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::occupyStandardStreams();
    Platform::ensureUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    Platform::installTranslations(application);
    Platform::startLogging(u"slipway-cli"_s);

    bool operation = false;
    const int exitCode = run(operation);
    const QString lost = Cli::lostOutput();
    if (lost.isEmpty())
        return exitCode;
    // Whoever reads it would take what is there for all there is.
    Cli::printError(QCoreApplication::translate(
                        "Slipway::Cli",
                        "What was to be printed could not be written to the standard output: %1. The "
                        "command itself ended with exit code %2.")
                        .arg(lost)
                        .arg(exitCode));
    // Of what changed something the code tells how it ended: whoever deploys again for a lost line would do it twice.
    return exitCode == 0 && !operation ? 1 : exitCode;
}
