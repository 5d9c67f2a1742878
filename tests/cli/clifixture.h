// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "remote/jobs.h"
#include "runbooks/bundle.h"
#include "support/localhost.h"
#include "support/sshdfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Slipway::Tests {

/// slipway-cli, a home for it, and a real sshd on this computer whose state lies in the same folder. `main` is that
/// server; `dead` is one where nobody listens.
class CliFixture
{
public:
    /// How a run ended, and what it said.
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };

    explicit CliFixture(const QString &passphrase = {})
        : m_sshd({{QStringLiteral("ed25519")}, {}, passphrase})
        , m_jobs(m_local, path(QStringLiteral("state")))
    {
        for (const char *folder : {"home", "tree", "production", "staging"})
            QDir().mkpath(path(QString::fromLatin1(folder)));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const TestSupport::SshdFixture &sshd() const { return m_sshd; }
    [[nodiscard]] QString configuration() const { return path(QStringLiteral("slipway.toml")); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(name));
    }

    /// One environment for each pair of a name and its host, in this order.
    void configure(const QList<std::pair<QByteArray, QByteArray>> &environments) const
    {
        const QByteArray root = m_folder.path().toUtf8();
        QByteArray toml = "[project]\nname = \"shop\"\nsource = \"" + root + "/tree\"\nstate_directory = \""
                          + root + "/state\"\n" + "[backups]\nlocal_directory = \"" + root + "/copies\"\n";
        const QByteArray login = "address = \"127.0.0.1\"\nuser = \"" + m_sshd.user().toUtf8()
                                 + "\"\nidentity_file = \"" + m_sshd.identityFile().toUtf8()
                                 + "\"\nknown_hosts = \"" + m_sshd.knownHosts().toUtf8() + "\"\n";
        toml += "[hosts.main]\nport = " + QByteArray::number(m_sshd.port()) + '\n' + login;
        toml += "[hosts.dead]\nport = " + QByteArray::number(TestSupport::freePort()) + '\n' + login;
        for (const auto &[name, host] : environments) {
            toml += "[environments." + name + "]\nhost = \"" + host + "\"\ndirectory = \"" + root + '/' + name
                    + "\"\ncompose_file = \"compose.yml\"\ncompose_project = \"shop-" + name
                    + "\"\nbackups = \"" + root + "/backups/" + name + "\"\n[environments." + name
                    + ".services.web]\ncontainer = \"shop-" + name + "\"\n[[routes]]\ndomain = \"" + name
                    + ".example\"\nupstream = \"http://127.0.0.1:3000\"\nenvironment = \"" + name
                    + "\"\ntls = true\n";
        }
        write(QStringLiteral("slipway.toml"), toml);
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        variables.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("none:"));
        // What the sanitizers are told, where the program is built with them.
        for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(name))
                variables.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        return variables;
    }

    /// The words after the program's name.
    [[nodiscard]] QStringList words(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--config"), configuration()} + command;
    }

    [[nodiscard]] Run run(const QStringList &command) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(SLIPWAY_CLI), words(command));
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Starts a job of one step on the server, past SSH. It ends when the file `go` is there.
    [[nodiscard]] QString startJob(const QByteArray &environmentName)
    {
        QFile::remove(path(QStringLiteral("go")));
        const Domain::JobId id(QStringLiteral("job-%1").arg(++m_number));
        Runbooks::Step step;
        step.name = QStringLiteral("one");
        step.title = QStringLiteral("Do one");
        step.script = "source \"$SLIPWAY_JOB_DIR/lib/base.sh\"\nuntil [[ -e '"
                      + path(QStringLiteral("go")).toUtf8() + "' ]]; do sleep 0.1; done\n";
        Runbooks::Runbook runbook;
        runbook.kind = QStringLiteral("deploy");
        runbook.title = QStringLiteral("A deploy");
        runbook.environment = {{"SLIPWAY_PROJECT", "shop"},
                               {"SLIPWAY_ENVIRONMENT", environmentName},
                               {"SLIPWAY_DIRECTORY", m_folder.path().toUtf8()},
                               {"SLIPWAY_KIND", "restart"},
                               {"SLIPWAY_BY", "tester"},
                               {"SLIPWAY_RELEASE", "r1"}};
        runbook.steps = {step};
        const QJsonObject job{{QStringLiteral("id"), id.text()},
                              {QStringLiteral("kind"), QStringLiteral("deploy")},
                              {QStringLiteral("project"), QStringLiteral("shop")},
                              {QStringLiteral("environment"), QString::fromLatin1(environmentName)},
                              {QStringLiteral("by"), QStringLiteral("tester")},
                              {QStringLiteral("title"), QStringLiteral("A deploy")}};
        m_jobs.start(id, Runbooks::bundle(runbook, job), [](const Domain::Event &) {}, {});
        return id.text();
    }

    /// Lets the job end, and waits for it.
    void finish(const QString &job)
    {
        write(QStringLiteral("go"), "");
        (void)m_jobs.follow(Domain::JobId(job), [](const Domain::Event &) {}, {});
    }

private:
    QTemporaryDir m_folder;
    TestSupport::SshdFixture m_sshd;
    LocalHost m_local;
    Remote::Jobs m_jobs;
    int m_number = 0;
};

} // namespace Slipway::Tests
