// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <map>
#include <optional>

namespace Slipway::Remote {

/// Which of a host's connections carries a command. Bulk data has connections of its own so that a download never
/// delays a command.
enum class Lane { Control, Bulk };

/// A bash script to be run on the server with its parameters. Parameters are exported into its environment and
/// never pasted into its text. The script may use stdin when it is streamed to.
struct Command
{
    QString title; ///< for errors and the log, an infinitive: "read the server's state"
    QByteArray script;
    std::map<QByteArray, QByteArray> environment;
    Lane lane = Lane::Control;
    /// Commands of different stripes of the bulk lane go over connections of their own: where a connection carries
    /// no more than so much a round trip, several carry more. A host may have fewer.
    int stripe = 0;
    std::chrono::milliseconds limit{std::chrono::seconds{60}}; ///< zero: no limit
    /// A command that is not heard of for as long, by output or errors, is ended and counts as lost, as if its
    /// connection had broken: for what says again and again that it is there. Zero: it may be silent.
    std::chrono::milliseconds silence{0};
    /// Bytes of output that are kept for the result; more end the command with a sentence. A sink gets whatever comes.
    qsizetype mostOutput = qsizetype(32) << 20;
};

struct CommandResult
{
    std::optional<int> exitStatus; ///< nothing after a signal
    QByteArray signal;             ///< without "SIG"; empty if it exited
    QByteArray output;             ///< empty when it was streamed to a sink
    QByteArray errorOutput;        ///< the last 64 KiB

    [[nodiscard]] bool succeeded() const { return exitStatus == 0; }
};

} // namespace Slipway::Remote
