// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sshdfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Slipway::TestSupport {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartLimit = 5000;

int socketOnLoopback(quint16 port, bool connects)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const int result = connects ? ::connect(fd, generic, sizeof address) : ::bind(fd, generic, sizeof address);
    if (result == 0)
        return fd;
    ::close(fd);
    return -1;
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + name.toStdString());
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

QString sshdProgram()
{
    const QString found =
        QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s});
    if (found.isEmpty())
        throw std::runtime_error("sshd is not installed (package openssh-server)");
    return found;
}

/// Children of a process, and theirs.
QList<pid_t> descendants(pid_t parent)
{
    QList<pid_t> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const pid_t pid = entry.toInt(&isNumber);
        if (!isNumber)
            continue;
        // pid (name) state ppid; the name may hold blanks and brackets.
        const QByteArray stat = content(u"/proc/"_s + entry + u"/stat"_s);
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toInt() == parent)
            found << pid << descendants(pid);
    }
    return found;
}

} // namespace

quint16 freePort()
{
    const int fd = socketOnLoopback(0, false);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(fd);
    return ntohs(address.sin_port);
}

SshdFixture::SshdFixture()
    : SshdFixture(Options{})
{
}

SshdFixture::SshdFixture(const Options &options)
    : m_options(options)
    , m_port(freePort())
{
    makeKey(u"client_key"_s, u"ed25519"_s, options.passphrase);
    write(file(u"authorized_keys"_s), content(file(u"client_key.pub"_s)));
    replaceHostKeys(options.hostKeyTypes);
    start();
}

SshdFixture::~SshdFixture()
{
    killSessions();
    stop();
}

QString SshdFixture::user() const
{
    return QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
}

QString SshdFixture::makeKey(const QString &name, const QString &type, const QString &passphrase) const
{
    const QString target = file(name);
    QFile::remove(target);
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-t"_s, type, u"-N"_s, passphrase, u"-C"_s, u"test"_s, u"-f"_s, target});
    return target;
}

void SshdFixture::replaceHostKeys(const QStringList &types)
{
    m_options.hostKeyTypes = types;
    for (const QString &type : types)
        makeKey(u"host_"_s + type, type);
    write(knownHosts(), content(knownHostsForPort(m_port)));
    writeConfiguration();
}

QString SshdFixture::knownHostsForPort(quint16 port) const
{
    QByteArray lines;
    for (const QString &type : m_options.hostKeyTypes)
        lines += "[127.0.0.1]:" + QByteArray::number(port) + ' ' + content(file(u"host_"_s + type + u".pub"_s));
    const QString name = file(u"known_hosts."_s + QString::number(port));
    write(name, lines);
    return name;
}

QString SshdFixture::fingerprint(const QString &type) const
{
    const QByteArray line = outputOf(u"ssh-keygen"_s, {u"-lf"_s, file(u"host_"_s + type + u".pub"_s)});
    return QString::fromLatin1(line.split(' ').value(1));
}

void SshdFixture::writeConfiguration()
{
    QStringList lines = m_options.configuration;
    lines << u"ListenAddress 127.0.0.1:%1"_s.arg(m_port) << u"PidFile none"_s << u"UsePAM no"_s
          << u"StrictModes no"_s << u"PrintMotd no"_s << u"LogLevel VERBOSE"_s << u"MaxStartups 100"_s
          << u"PasswordAuthentication no"_s << u"KbdInteractiveAuthentication no"_s
          << u"AuthorizedKeysFile %1"_s.arg(file(u"authorized_keys"_s));
    // Bash reads ~/.bashrc when sshd has started it at level one; what stands there is not the test's business.
    lines << u"SetEnv SHLVL=2"_s;
    for (const QString &type : std::as_const(m_options.hostKeyTypes))
        lines << u"HostKey %1"_s.arg(file(u"host_"_s + type));
    write(file(u"sshd_config"_s), lines.join(u'\n').toUtf8() + '\n');
}

void SshdFixture::start()
{
    if (::geteuid() == 0)
        ::mkdir("/run/sshd", 0755); // sshd's separation folder; made at boot on a real server
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(file(u"sshd.log"_s), QIODevice::Append);
    m_process->start(sshdProgram(), {u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd_config"_s)});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < StartLimit && !m_process->waitForFinished(5)) {
        const int fd = socketOnLoopback(m_port, true);
        if (fd >= 0) {
            ::close(fd);
            return;
        }
    }
    throw std::runtime_error("sshd did not start: " + log().toStdString());
}

void SshdFixture::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(3000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

void SshdFixture::killSessions()
{
    if (!m_process || m_process->processId() <= 0)
        return;
    const QList<pid_t> pids = descendants(pid_t(m_process->processId()));
    for (const pid_t pid : pids)
        ::kill(pid, SIGKILL);
}

QString SshdFixture::log() const
{
    return QString::fromUtf8(content(file(u"sshd.log"_s)));
}

} // namespace Slipway::TestSupport
