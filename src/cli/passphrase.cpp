// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "cli/confirm.h"
#include "cli/print.h"
#include "platform/terminal.h"
#include "wiring/keptpassphrase.h"

#include <QCoreApplication>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using Domain::Secret;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Operations::PassphraseSource;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

bool printed(const Secret &made)
{
    printError(
        Words::tr("\nThe kept files that may hold secrets are encrypted with this passphrase:\n\n    %1\n\n"
                  "The keychain keeps it, so it is not asked for on this computer. Write it down and keep it "
                  "elsewhere: when this computer is lost, nothing else opens the copies. It is not shown "
                  "again.\n")
            .arg(QString::fromLatin1(made.reveal())));
    return true;
}

} // namespace

PassphraseSource passphraseSource(Session &session)
{
    Wiring::PassphrasePerson person;
    if (mayAsk() && Platform::isTerminal(Platform::Stream::Error))
        person.show = [](const Secret &made, const QString &) { return printed(made); };
    person.ask = [](const Wiring::PassphraseAsked &asked) {
        const QString prompt =
            asked.previousWasWrong ? Words::tr("Wrong password or passphrase. ") : asked.why + u'\n';
        return Platform::readSecret(prompt
                                    + Words::tr("Passphrase of the kept copies in %1: ").arg(asked.folder));
    };
    return Wiring::passphraseSource(session.credentials(), session.configuration().projectName,
                                    std::move(person));
}

} // namespace Slipway::Cli
