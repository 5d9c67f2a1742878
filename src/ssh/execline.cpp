// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/execline.h"

#include "domain/error.h"
#include "ssh/processmark.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Ssh {

namespace {

/// The login shell gets the line as one argument, and Linux takes 128 KiB for one; the rest is room to breathe.
constexpr qsizetype LongestLine = 100'000;
/// A variable is one string of the environment, so the same limit holds for it.
constexpr qsizetype LongestValue = 120'000;

bool isVariableName(const QByteArray &name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto rest = [&letter](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !name.isEmpty() && letter(name[0]) && std::all_of(name.begin(), name.end(), rest);
}

void check(const Remote::Command &command)
{
    if (command.script.contains('\0'))
        throw Domain::UsageError(
            QCoreApplication::translate("Ssh", "The script that should %1 contains a NUL byte.")
                .arg(command.title));
    for (const auto &[name, value] : command.environment) {
        if (!isVariableName(name))
            throw Domain::UsageError(
                QCoreApplication::translate("Ssh", "\"%1\" is not a name for an environment variable.")
                    .arg(QString::fromUtf8(name)));
        // The value is not quoted in the sentence: it may be a secret.
        if (value.contains('\0') || value.size() > LongestValue)
            throw Domain::UsageError(QCoreApplication::translate(
                                         "Ssh", "The value of %1 cannot be passed to the server: it contains "
                                                "a NUL byte or is longer than %2 bytes.")
                                         .arg(QString::fromUtf8(name))
                                         .arg(LongestValue));
    }
}

} // namespace

QByteArray shellQuoted(const QByteArray &text)
{
    QByteArray quoted;
    quoted.reserve(text.size() + text.size() / 8 + 2);
    quoted += '\'';
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else if (c == '\\')
            quoted += "'\\\\'";
        else
            quoted += c;
    }
    quoted += '\'';
    return quoted;
}

ExecLine execLine(const Remote::Command &command)
{
    check(command);
    QByteArray line = "exec env ";
    for (const auto &[name, value] : command.environment)
        line += shellQuoted(name + '=' + value) + ' ';
    line += "bash --noprofile --norc -c " + shellQuoted(ProcessMark::script() + command.script);
    if (line.size() <= LongestLine)
        return {line, {}};

    QByteArray preface = "unset -v slipway_preface\n";
    for (const auto &[name, value] : command.environment)
        preface += "export " + name + '=' + shellQuoted(value) + '\n';
    preface += command.script;
    // `read -N` takes exactly that many bytes and leaves the rest of stdin to the command; `head -c` of busybox
    // reads ahead. With LC_ALL=C a character is a byte.
    const QByteArray bootstrap =
        ProcessMark::script() + "if ! LC_ALL=C IFS= read -r -N " + QByteArray::number(preface.size())
        + " slipway_preface; then echo 'the script did not arrive whole' >&2; exit 125; fi\n"
          "eval \"$slipway_preface\"";
    return {"exec bash --noprofile --norc -c " + shellQuoted(bootstrap), preface};
}

ExecLine execLineToEnd(qint64 processGroup, std::chrono::milliseconds grace)
{
    Remote::Command command;
    command.environment = {{"GROUP", QByteArray::number(processGroup)},
                           {"TENTHS", QByteArray::number(qint64(grace.count() / 100))}};
    command.script = "kill -TERM -- \"-$GROUP\" 2>/dev/null || exit 0\n"
                     "for ((i = 0; i < TENTHS; ++i)); do\n"
                     "  kill -0 -- \"-$GROUP\" 2>/dev/null || exit 0\n"
                     "  sleep 0.1\n"
                     "done\n"
                     "kill -KILL -- \"-$GROUP\" 2>/dev/null || exit 0\n";
    return execLine(command);
}

} // namespace Slipway::Ssh
