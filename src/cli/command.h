// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

namespace Slipway::Cli {

struct Arguments;

/// An option, as the help has it. Its text is translated where it is shown.
struct Option
{
    QString name;  ///< "--to"
    QString value; ///< "RELEASE"; empty: it takes none
    const char *help;
};

/// What a command does to the world, which decides how it may end.
enum class Effect {
    ReadOnly,  ///< changes nothing
    LocalOnly, ///< changes something on this computer only
    Remote,    ///< done, or refused, when the command ends
    Job        ///< may keep running on the server when nobody follows it any more
};

/// A row of the table of commands: everything that is said and checked about one before it runs.
struct Command
{
    QStringList words;
    int most;                                  ///< words that the command takes at the most, its own included
    std::function<int(const Arguments &)> run; ///< most make a Session of them, and so want a configuration
    Effect effect;
    QString wants; ///< what follows its words: "ENV [ID...]"
    const char *help;
    std::vector<Option> options{}; ///< besides those that every command takes; any other is a mistake

    [[nodiscard]] QString name() const { return words.join(u' '); }
    [[nodiscard]] bool takes(const QString &option) const;
    /// With --json it ends with a result line, also when it never began.
    [[nodiscard]] bool isOperation() const { return effect == Effect::Remote || effect == Effect::Job; }
};

/// The table, in the order of the help. Of two that begin alike the longer one comes first.
[[nodiscard]] const std::vector<Command> &commands();
/// What every command takes.
[[nodiscard]] const std::vector<Option> &commonOptions();
/// The command that `words` begin with; null if there is none.
[[nodiscard]] const Command *commandOf(const QStringList &words);

} // namespace Slipway::Cli
