// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localhost.h"

#include "domain/error.h"
#include "remote/capturedoutput.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <limits>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace Slipway::Tests {

using namespace Qt::StringLiterals;
using Domain::ConnectionError;

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qsizetype keptErrorOutput = 64 * 1024;

struct Pipe
{
    Pipe()
    {
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
    std::array<int, 2> ends{-1, -1};
};

void closeEnd(int &end)
{
    if (end >= 0)
        close(end);
    end = -1;
}

ConnectionError lost()
{
    return {ConnectionError::Kind::Lost, u"The connection to this computer was lost (by the test)."_s};
}

} // namespace

struct LocalHost::Child
{
    pid_t pid = -1;
    int input = -1;
    int output = -1;
    int error = -1;
    std::unique_ptr<QTemporaryFile> script;

    Child() = default;
    Child(Child &&other) noexcept
        : pid(std::exchange(other.pid, -1))
        , input(std::exchange(other.input, -1))
        , output(std::exchange(other.output, -1))
        , error(std::exchange(other.error, -1))
        , script(std::move(other.script))
    {
    }
    Child &operator=(Child &&) = delete;
    ~Child()
    {
        closeEnd(input);
        closeEnd(output);
        closeEnd(error);
        if (pid > 0) {
            kill(-pid, SIGKILL);
            waitpid(pid, nullptr, 0);
        }
    }

    [[nodiscard]] Remote::CommandResult wait()
    {
        int status = 0;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
        }
        pid = -1;
        Remote::CommandResult result;
        if (WIFEXITED(status))
            result.exitStatus = WEXITSTATUS(status);
        else if (WIFSIGNALED(status))
            result.signal = sigabbrev_np(WTERMSIG(status));
        return result;
    }
};

LocalHost::~LocalHost()
{
    for (int end : m_heldOpen)
        close(end);
    for (const pid_t pid : m_abandoned) {
        kill(-pid, SIGKILL);
        waitpid(pid, nullptr, 0);
    }
}

void LocalHost::loseAfterInput(qint64 bytes)
{
    const std::lock_guard guard(m_mutex);
    m_inputLosses.push_back(bytes);
}

void LocalHost::loseAfterOutput(qint64 bytes)
{
    const std::lock_guard guard(m_mutex);
    m_outputLosses.push_back(bytes);
}

QStringList LocalHost::titles() const
{
    const std::lock_guard guard(m_mutex);
    return m_titles;
}

QString LocalHost::displayName() const
{
    return u"this computer"_s;
}

qint64 LocalHost::takeLimit(std::vector<qint64> &limits)
{
    const std::lock_guard guard(m_mutex);
    if (limits.empty())
        return never;
    const qint64 first = limits.front();
    limits.erase(limits.begin());
    return first;
}

LocalHost::Child LocalHost::start(const Remote::Command &command) const
{
    Child child;
    child.script = std::make_unique<QTemporaryFile>();
    if (!child.script->open() || child.script->write(command.script) != command.script.size()
        || !child.script->flush())
        throw std::runtime_error("the script cannot be written");

    std::map<QByteArray, QByteArray> variables;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray text(*entry);
        variables[text.left(text.indexOf('='))] = text.mid(text.indexOf('=') + 1);
    }
    for (const auto &[name, value] : m_variables)
        variables[name] = value;
    for (const auto &[name, value] : command.environment)
        variables[name] = value;
    std::vector<QByteArray> lines;
    for (const auto &[name, value] : variables)
        lines.push_back(name + '=' + value);
    std::vector<char *> pointers;
    for (QByteArray &line : lines)
        pointers.push_back(line.data());
    pointers.push_back(nullptr);

    Pipe in;
    Pipe out;
    Pipe err;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.ends[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out.ends[1], 1);
    posix_spawn_file_actions_adddup2(&actions, err.ends[1], 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    QByteArray bash("bash");
    QByteArray file = child.script->fileName().toUtf8();
    std::array<char *, 3> arguments{bash.data(), file.data(), nullptr};
    const int failure =
        posix_spawnp(&child.pid, "bash", &actions, &attributes, arguments.data(), pointers.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    closeEnd(in.ends[0]);
    closeEnd(out.ends[1]);
    closeEnd(err.ends[1]);
    child.input = in.ends[1];
    child.output = out.ends[0];
    child.error = err.ends[0];
    if (failure != 0) {
        child.pid = -1;
        throw std::runtime_error("bash cannot be started");
    }
    fcntl(child.input, F_SETFL, O_NONBLOCK);
    return child;
}

void LocalHost::abandon(Child &child)
{
    const std::lock_guard guard(m_mutex);
    m_abandoned.push_back(std::exchange(child.pid, -1));
    m_scripts.push_back(std::move(child.script));
    if (m_lossUnnoticed)
        m_heldOpen.push_back(std::exchange(child.input, -1));
    // Who writes into a lost connection is not killed by it on a server either.
    m_heldOpen.push_back(std::exchange(child.output, -1));
    m_heldOpen.push_back(std::exchange(child.error, -1));
}

Remote::CommandResult LocalHost::run(const Remote::Command &command, std::stop_token stop)
{
    return stream(command, nullptr, {}, std::move(stop));
}

Remote::CommandResult LocalHost::stream(const Remote::Command &command, Remote::ByteSource *input,
                                        const Remote::OutputSink &output, std::stop_token stop)
{
    {
        const std::lock_guard guard(m_mutex);
        m_titles << command.title;
    }
    if (m_refused > 0) {
        --m_refused;
        throw lost();
    }
    const qint64 mostInput = input ? takeLimit(m_inputLosses) : never;
    const qint64 mostOutput = takeLimit(m_outputLosses);
    // A write into a pipe whose reader is gone has to be an error and not a signal.
    std::signal(SIGPIPE, SIG_IGN);

    Child child = start(command);
    const auto begun = std::chrono::steady_clock::now();
    QByteArray waiting;
    Remote::CapturedOutput kept(command, displayName());
    QByteArray errors;
    qint64 sent = 0;
    qint64 received = 0;
    std::array<char, 65536> buffer{};
    if (!input)
        closeEnd(child.input);

    while (child.output >= 0 || child.error >= 0) {
        if (stop.stop_requested())
            throw Domain::Cancelled();
        if (command.limit.count() > 0 && std::chrono::steady_clock::now() - begun > command.limit)
            throw Domain::CommandFailed(
                u"Could not %1 on this computer: it took too long."_s.arg(command.title), std::nullopt,
                QString::fromUtf8(errors));
        if (sent >= mostInput || received >= mostOutput) {
            abandon(child);
            throw lost();
        }
        if (child.input >= 0 && waiting.isEmpty() && input->isReady()) {
            waiting = input->read(std::min<qint64>(65536, mostInput - sent));
            if (waiting.isEmpty() && sent < mostInput)
                closeEnd(child.input);
        }
        std::array<pollfd, 3> polled{pollfd{child.output, POLLIN, 0}, pollfd{child.error, POLLIN, 0},
                                     pollfd{waiting.isEmpty() ? -1 : child.input, POLLOUT, 0}};
        if (poll(polled.data(), polled.size(), 50) <= 0)
            continue;
        if ((polled[2].revents & (POLLOUT | POLLERR)) != 0) {
            const ssize_t count =
                write(child.input, waiting.constData(), static_cast<std::size_t>(waiting.size()));
            if (count > 0) {
                sent += count;
                waiting.remove(0, count);
            } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
                closeEnd(child.input);
                waiting.clear();
            }
        }
        if (polled[0].revents != 0) {
            const ssize_t count = read(child.output, buffer.data(), buffer.size());
            if (count <= 0) {
                closeEnd(child.output);
            } else {
                const qsizetype taken = static_cast<qsizetype>(std::min<qint64>(count, mostOutput - received));
                received += taken;
                if (output)
                    output(QByteArrayView(buffer.data(), taken));
                else
                    kept.append(QByteArrayView(buffer.data(), taken));
            }
        }
        if (polled[1].revents != 0) {
            const ssize_t count = read(child.error, buffer.data(), buffer.size());
            if (count <= 0)
                closeEnd(child.error);
            else
                errors = QByteArray(errors + QByteArray(buffer.data(), count)).right(keptErrorOutput);
        }
    }
    Remote::CommandResult result = child.wait();
    result.output = kept.take();
    result.errorOutput = errors;
    return result;
}

} // namespace Slipway::Tests
