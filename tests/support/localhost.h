// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <QStringList>
#include <QTemporaryFile>
#include <atomic>
#include <memory>
#include <mutex>
#include <sys/types.h>
#include <vector>

namespace Slipway::Tests {

/// A "server" that is this computer: commands run in a bash of their own, with pipes for stdin, stdout and stderr,
/// without SSH. It behaves as a server does when the connection is lost: the command is not killed, it sees the end
/// of its input. Thread-safe. For tests on POSIX systems.
class LocalHost final : public Remote::RemoteHost
{
public:
    LocalHost() = default;
    /// Ends what still runs.
    ~LocalHost() override;
    LocalHost(const LocalHost &) = delete;
    LocalHost &operator=(const LocalHost &) = delete;

    /// Every command gets this variable (HOME, PATH, ...); set it before the first command.
    void setVariable(const QByteArray &name, const QByteArray &value) { m_variables[name] = value; }

    /// The next command that has sent so many bytes to its stdin (received so many of its stdout) fails with
    /// ConnectionError::Lost, once for each call.
    void loseAfterInput(qint64 bytes);
    void loseAfterOutput(qint64 bytes);
    /// The next so many commands fail at once, as while the network is gone.
    void refuseCommands(int count) { m_refused = count; }
    /// A lost command does not even see the end of its input, as when the server has not noticed yet.
    void setLossUnnoticed(bool unnoticed) { m_lossUnnoticed = unnoticed; }

    /// Titles of the commands so far.
    [[nodiscard]] QStringList titles() const;

    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Remote::CommandResult run(const Remote::Command &command, std::stop_token stop) override;
    [[nodiscard]] Remote::CommandResult stream(const Remote::Command &command, Remote::ByteSource *input,
                                               const Remote::OutputSink &output, std::stop_token stop) override;

private:
    struct Child;
    [[nodiscard]] Child start(const Remote::Command &command) const;
    void abandon(Child &child);
    [[nodiscard]] qint64 takeLimit(std::vector<qint64> &limits);

    std::map<QByteArray, QByteArray> m_variables;
    mutable std::mutex m_mutex;
    QStringList m_titles;
    std::vector<qint64> m_inputLosses;
    std::vector<qint64> m_outputLosses;
    std::vector<pid_t> m_abandoned;
    std::vector<int> m_heldOpen;
    std::vector<std::unique_ptr<QTemporaryFile>> m_scripts; ///< bash reads them while they run
    std::atomic<int> m_refused = 0;
    std::atomic<bool> m_lossUnnoticed = false;
};

} // namespace Slipway::Tests
