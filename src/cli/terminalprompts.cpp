// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalprompts.h"

#include "cli/print.h"
#include "platform/terminal.h"

#include <QCoreApplication>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

} // namespace

QString askLine(const QString &question)
{
    return Platform::readLine(question).value_or(QString()).trimmed();
}

bool askYes(const QString &question)
{
    const QString answer = askLine(question).toLower();
    return answer == "yes"_L1 || answer == "y"_L1;
}

bool TerminalPrompts::trustHostKey(const Remote::HostKeyQuestion &question)
{
    return askYes(Words::tr("\nThe server %1 is not known yet. Its %2 key has the fingerprint\n    %3\n"
                            "To check it, run this on the server itself and compare:\n    %4\n"
                            "Trust it? [yes/no] ")
                      .arg(question.host, question.type, question.fingerprint, question.howToCheck));
}

std::optional<Remote::SecretAnswer> TerminalPrompts::secret(const Remote::SecretQuestion &question)
{
    const bool password = question.kind == Remote::SecretQuestion::Kind::Password;
    QString prompt = question.previousWasWrong ? Words::tr("Wrong password or passphrase. ") : QString();
    prompt +=
        (password ? Words::tr("Password of %1: ") : Words::tr("Passphrase of %1: ")).arg(question.subject);
    auto secret = Platform::readSecret(prompt);
    if (!secret)
        return std::nullopt;
    Remote::SecretAnswer answer{std::move(*secret), false};
    if (question.canRemember)
        answer.remember = askYes(Words::tr("Remember it in the keychain? [yes/no] "));
    else if (!question.rememberHint.isEmpty())
        printError(question.rememberHint);
    return answer;
}

} // namespace Slipway::Cli
