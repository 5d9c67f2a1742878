// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/command.h"

#include <QByteArrayView>
#include <functional>
#include <stop_token>

namespace Slipway::Remote {

/// Where the bytes come from that a command reads on stdin. Called on the thread that runs the command.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// At most `max` bytes; empty at the end. May block. May throw, which stops the command and is rethrown.
    [[nodiscard]] virtual QByteArray read(qsizetype max) = 0;
    /// Whether there is something to read now, or the end. A source that goes by what the command prints says no until
    /// it has heard enough: it is asked again after each piece of output.
    [[nodiscard]] virtual bool isReady() const { return true; }
};

/// Gets stdout as it comes, on the thread that runs the command. May throw, which stops the command.
using OutputSink = std::function<void(QByteArrayView)>;

/// The port to a server: everything above it works with a real server as with a local bash in the tests.
/// Thread-safe: several threads may run commands at once. Every call blocks its thread, so never from the GUI's.
/// Throws ConnectionError (a lost connection is mended by the next call, not by this one), CommandFailed when a
/// limit (of time, of output) is over, Cancelled after the stop token was asked for and the remote process was told to stop.
/// A command that ended by itself, however, is a result and no exception.
class RemoteHost
{
public:
    virtual ~RemoteHost() = default;

    /// For messages: user@address, or the name in the configuration.
    [[nodiscard]] virtual QString displayName() const = 0;

    /// Runs a command without stdin and keeps all of its output.
    [[nodiscard]] virtual CommandResult run(const Command &command, std::stop_token stop) = 0;

    /// Runs a command that reads `input` (may be null) and writes to `output` (may be empty: kept in the result).
    [[nodiscard]] virtual CommandResult stream(const Command &command, ByteSource *input,
                                               const OutputSink &output, std::stop_token stop) = 0;
};

/// Runs it, with `input` (may be null) on stdin, and returns its output; throws CommandFailed with the tail of stderr when
/// it did not exit 0.
[[nodiscard]] QByteArray outputOf(RemoteHost &host, const Command &command, std::stop_token stop = {},
                                  ByteSource *input = nullptr);

} // namespace Slipway::Remote
