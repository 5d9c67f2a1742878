// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sshdfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMemory = 600'000; // kB; what was freed is kept aside for a while
#else
constexpr qint64 mostMemory = 200'000; // kB
#endif
constexpr int longest = 90'000; // ms; what has no other limit has one of a minute
constexpr int notEnded = -1;

struct Run
{
    int exitCode = notEnded;
    int signal = 0;    ///< that ended it
    qint64 memory = 0; ///< kB, at its peak
    qint64 took = 0;   ///< ms
    QByteArray said;
};

/// Words of a command, and whether it only asks: then no answer is never "nothing there".
struct Asked
{
    QByteArray words;
    bool query = false;
};

const QList<Asked> commands{
    {"status", true},
    {"--json status", true},
    {"findings", true},
    {"doctor", true},
    {"certificates", true},
    {"releases staging", true},
    {"jobs", true},
    {"--json jobs", true},
    {"history", true},
    {"backup list", true},
    {"--json backup list", true},
    {"backup prune staging --dry-run", true},
    {"schedule show", true},
    {"plan deploy staging", true},
    {"plan promote production", true},
    {"plan rollback staging", true},
    {"nginx plan", true},
    {"backup verify staging"},
    {"backup pull staging"},
    {"--json backup pull"},
    {"backup prune staging --yes"},
    {"backup create staging --yes"},
    {"schedule set --yes"},
    {"schedule remove --yes"},
    {"deploy staging --yes"},
    {"--json deploy staging --yes"},
    {"promote production --confirm production --yes"},
    {"rollback staging --yes"},
    {"restart staging web --yes"},
    {"plan restore staging shop_20261122_030000.sql.gz", true},
    {"restore staging shop_20261122_030000.sql.gz"},
    {"restore staging --kept shop_20261122_0300"},
    {"drill staging"},
    {"kept list staging", true},
    {"kept remove staging shop_20261122_0300 --yes"},
    {"recover staging --yes"},
    {"attach 20261122-100000-deploy-staging-0001"},
    {"cancel 20261122-100000-deploy-staging-0001 --yes"},
    {"lock staging --reason because"},
    {"unlock staging"},
    {"nginx apply --yes"},
};

/// How a hostile server answers, see hostileserver.cpp. The first ones are no answer to anything.
constexpr std::array forgeries{
    "nothing",  "status",  "killed",   "noise", "flood", "flood of lines", "flood of errors",
    "one line", "mark",    "object",   "array", "deep",  "wide",           "bomb",
    "half",     "twice",   "reversed", "many",  "types", "numbers",        "paths",
    "escapes",  "commands"};

void write(const QString &name, const QByteArray &content, bool executable = false)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), qPrintable(name));
    if (executable)
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
}

QSet<QString> filesBelow(const QString &folder)
{
    QSet<QString> found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.insert(all.next().mid(folder.size() + 1));
    return found;
}

} // namespace

/// A server that forges its answers, against the program: nothing outside the folder of the copies is written, nothing is
/// run, it ends, its memory stays bounded, no escape is printed, and the exit code is one of the contract's.
///   SLIPWAY_HOSTILE_ALL    every forgery for every command, beginning with each of that many answers (the campaign: 5)
///   SLIPWAY_HOSTILE_PART   "2/3": the second third of the commands, for several at once
class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingForgedDoesHarm();

private:
    Run run(const QByteArray &words);
    /// What the program told its log last: where it crashed, above all.
    [[nodiscard]] QByteArray lastOfLog() const;
    void judge(const Asked &asked, const QByteArray &forgery, int from, const Run &run);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Slipway::TestSupport::SshdFixture> m_sshd;
    QSet<QString> m_before; ///< what lies outside the places that the program may write to
    QStringList m_harm;
    bool m_whole = false;
};

void TestHostile::initTestCase()
{
    m_whole = qEnvironmentVariableIsSet("SLIPWAY_HOSTILE_ALL");
    const QString server = path(u"server"_s);
    Slipway::TestSupport::SshdFixture::Options options;
    options.configuration << u"ForceCommand %1 %2"_s.arg(QStringLiteral(SLIPWAY_HOSTILESERVER), server);
    m_sshd = std::make_unique<Slipway::TestSupport::SshdFixture>(options);

    // What the server's own commands are: no engine, no crontab and no sudo of this computer is touched.
    write(server + u"/bin/docker"_s, R"(#!/bin/bash
case $1$2 in
  version*) echo 24.0.0 ;;
  info*) echo / ;;
  composeversion) echo 2.20.0 ;;
  ps* | images* | volume*) ;;
  *) exit 1 ;;
esac
)",
          true);
    write(server + u"/bin/crontab"_s, R"(#!/bin/bash
file=${0%/*}/../crontab
if [[ ${1:-} == -l ]]; then cat "$file" 2>/dev/null || { echo "no crontab for me" >&2; exit 1; }; else cat >"$file"; fi
)",
          true);
    for (const QString &name : {u"sudo"_s, u"nginx"_s, u"certbot"_s, u"docker-compose"_s})
        write(server + u"/bin/"_s + name, "#!/bin/bash\nexit 1\n", true);
    write(server + u"/stage/compose.yml"_s, "services: {web: {image: web}}\n");
    write(server + u"/stage/old.txt"_s, "old\n");
    write(server + u"/prod/compose.yml"_s, "services: {web: {image: web}}\n");
    write(server + u"/backups/shop_20261121_030000.sql.gz"_s, QByteArray(2'000, 'x'));
    write(server + u"/backups/shop_20261122_030000.sql.gz"_s, QByteArray(3'000, 'y'));
    write(server + u"/backups/shop_20261122_030000.sql.gz.json"_s,
          "{\"taken_at\":\"2026-11-22T03:00:00Z\",\"size\":3000,\"sha256\":\"" + QByteArray(64, '0')
              + "\",\"verified\":true,\"environment\":\"staging\"}\n");
    const QByteArray id("20261122-100000-1234567-abcd");
    write(server + u"/state/releases/staging/current"_s, id + '\n');
    write(server + u"/state/releases/staging/"_s + QString::fromLatin1(id) + u"/release.json"_s,
          "{\"id\":\"" + id
              + "\",\"adopted\":false,\"commit\":null,\"dirty\":false,\"deployed_at\":"
                "\"2026-11-22T10:00:00Z\",\"deployed_by\":\"anna\",\"backup\":\"shop_20261122_030000.sql.gz\"}"
                "\n");
    const QString job = server + u"/state/jobs/20261122-100000-deploy-staging-0001/"_s;
    write(job + u"started/at"_s, "2026-11-22T10:00:00Z\n");
    write(job + u"job.json"_s, "{\"id\":\"20261122-100000-deploy-staging-0001\",\"kind\":\"deploy\","
                               "\"environment\":\"staging\",\"by\":\"anna\",\"title\":\"Deploy\"}\n");
    write(job + u"journal"_s,
          "\x1e{\"type\":\"step\",\"name\":\"build\",\"title\":\"Build\",\"state\":"
          "\"running\",\"at\":\"2026-11-22T10:00:00Z\"}\nsome output\n"
          "\x1e{\"type\":\"step\",\"name\":\"build\",\"title\":\"Build\",\"state\":\"failed\","
          "\"at\":\"2026-11-22T10:00:09Z\"}\n");
    write(job + u"result.json"_s, "{\"id\":\"20261122-100000-deploy-staging-0001\",\"kind\":\"deploy\","
                                  "\"environment\":\"staging\",\"outcome\":\"failed\",\"message\":\"No.\","
                                  "\"ended_at\":\"2026-11-22T10:00:09Z\"}\n");
    // 400 kB that become 400 MB.
    QProcess bomb;
    bomb.setStandardOutputFile(server + u"/bomb.gz"_s);
    bomb.start(u"bash"_s, {u"-c"_s, u"head -c 400M /dev/zero | gzip -9"_s});
    QVERIFY(bomb.waitForFinished(60'000));

    write(path(u"source/compose.yml"_s), "services: {web: {image: web}}\n");
    write(path(u"source/index.txt"_s), "new\n");
    write(path(u"source/slipway.toml"_s),
          QString(u"[project]\nname = \"shop\"\nsource = \".\"\nstate_directory = \"%1/state\"\n"
                  "[hosts.main]\naddress = \"127.0.0.1\"\nport = %2\nuser = \"%3\"\nidentity_file = \"%4\"\n"
                  "known_hosts = \"%5\"\n"
                  "[environments.staging]\nhost = \"main\"\ndirectory = \"%1/stage\"\n"
                  "compose_file = \"compose.yml\"\ncompose_project = \"shop-stage\"\nbackups = \"%1/backups\"\n"
                  "[environments.staging.database]\ncontainer = \"shop-db\"\n"
                  "[environments.staging.services.web]\ncontainer = \"shop-web\"\n"
                  "[environments.production]\nhost = \"main\"\npromotes_from = \"staging\"\nprotected = true\n"
                  "directory = \"%1/prod\"\ncompose_file = \"compose.yml\"\ncompose_project = \"shop-prod\"\n"
                  "backups = \"%1/backups-prod\"\n"
                  "[environments.production.services.web]\ncontainer = \"shop-web-prod\"\n"
                  "[[routes]]\ndomain = \"shop.example\"\nupstream = \"http://localhost:8080\"\n"
                  "environment = \"staging\"\n"
                  "[backups]\nschedule = \"0 3 * * *\"\nlocal_directory = \"~/copies\"\n"_s)
              .arg(server)
              .arg(m_sshd->port())
              .arg(m_sshd->user(), m_sshd->identityFile(), m_sshd->knownHosts())
              .toUtf8());
    QDir().mkpath(path(u"home"_s));
    QDir().mkpath(server + u"/home"_s);
    m_before = filesBelow(m_folder.path());
}

Run TestHostile::run(const QByteArray &words)
{
    QList<QByteArray> arguments{SLIPWAY_CLI};
    arguments << words.split(' ');
    QList<QByteArray> variables{"HOME=" + path(u"home"_s).toUtf8(), "PATH=" + qgetenv("PATH"), "LANG=C.UTF-8",
                                "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent",
                                // What the sanitizer is told, where the program is built with one.
                                "LSAN_OPTIONS=" + qgetenv("LSAN_OPTIONS")};
    const auto pointers = [](QList<QByteArray> &texts) {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    const QByteArray output = path(u"output"_s).toUtf8();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    QElapsedTimer timer;
    timer.start();
    pid_t pid = -1;
    QDir::setCurrent(path(u"source"_s));
    const int failure = posix_spawn(&pid, SLIPWAY_CLI, &actions, nullptr, pointers(arguments).data(),
                                    pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    Run run;
    int status = 0;
    rusage usage{};
    while (failure == 0 && wait4(pid, &status, WNOHANG, &usage) == 0) {
        if (timer.elapsed() > longest)
            kill(pid, SIGKILL);
        QThread::msleep(5);
    }
    run.took = timer.elapsed();
    run.memory = usage.ru_maxrss;
    if (failure == 0 && WIFEXITED(status))
        run.exitCode = WEXITSTATUS(status);
    if (failure == 0 && WIFSIGNALED(status))
        run.signal = WTERMSIG(status);
    QFile file(QString::fromUtf8(output));
    if (file.open(QIODevice::ReadOnly))
        run.said = file.readAll();
    return run;
}

QByteArray TestHostile::lastOfLog() const
{
    QFile log(path(u"home/.local/share/slipway/logs/slipway-cli.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll().right(6000) : QByteArray();
}

void TestHostile::judge(const Asked &asked, const QByteArray &forgery, int from, const Run &run)
{
    const auto harm = [&](const QString &what) {
        m_harm << u"%1, %2 from answer %3 on: %4\n    %5"_s.arg(
            QString::fromUtf8(asked.words), QString::fromUtf8(forgery), QString::number(from), what,
            QString::fromUtf8(run.said.left(600).toPercentEncoding(" \n:,.'\"!()[]{}/;=<>?%")));
    };
    if (run.exitCode < 0 || run.exitCode > 8)
        harm(u"did not end with an exit code of the contract, but after %1 ms with %2, by signal %3\n%4"_s
                 .arg(run.took)
                 .arg(run.exitCode)
                 .arg(run.signal)
                 .arg(QString::fromUtf8(lastOfLog())));
    if (run.memory > mostMemory)
        harm(u"took %1 kB"_s.arg(run.memory));
    static const QRegularExpression unprintable(
        u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    if (const auto match = unprintable.match(QString::fromUtf8(run.said)); match.hasMatch())
        harm(u"printed U+%1"_s.arg(match.captured().at(0).unicode(), 4, 16, QChar(u'0')));
    if (QFile::remove(path(u"server/mark"_s)))
        harm(u"ran what the server said"_s);
    const QSet<QString> now = filesBelow(m_folder.path());
    for (const QString &file : now) {
        static const QRegularExpression allowed(
            u"^(output$|server/|home/\\.local/share/slipway/|home/\\.cache/|home/copies/(staging|production)/[^/]+$)"_s);
        if ((!m_before.contains(file) && !allowed.match(file).hasMatch()) || file.contains("pwned"_L1))
            harm(u"wrote %1"_s.arg(file));
    }
    // No answer is not the answer that there is nothing.
    static const QByteArrayList noAnswer{"nothing",         "status",   "killed", "noise", "flood",
                                         "flood of errors", "one line", "mark",   "deep",  "half"};
    if (asked.query && from == 1 && run.exitCode == 0 && noAnswer.contains(forgery))
        harm(u"took it for an answer"_s);
}

void TestHostile::nothingForgedDoesHarm()
{
    // Which answer is the first that is forged: those before it are honest, so that more is asked.
    const int starts = m_whole ? qEnvironmentVariableIntValue("SLIPWAY_HOSTILE_ALL") : 1;
    const QStringList part = qEnvironmentVariable("SLIPWAY_HOSTILE_PART", u"1/1"_s).split(u'/');
    const int parts = std::max(1, part.value(1).toInt());
    int number = 0;
    int runs = 0;
    int row = 0;
    for (const Asked &asked : commands) {
        if (row++ % parts != part.value(0).toInt() - 1)
            continue;
        QByteArray line = asked.words.leftJustified(48, ' ', true);
        for (const char *forgery : forgeries) {
            // Without the whole table one in eleven, others for each command.
            if (!m_whole && number++ % 11 != 0)
                continue;
            for (int i = 1; i <= starts; ++i) {
                const int first = m_whole ? i : asked.query ? 1 : 1 + runs % 4;
                write(path(u"server/plan"_s), QByteArray(forgery) + '\n' + QByteArray::number(first));
                QFile::remove(path(u"server/count"_s));
                const Run result = run(asked.words);
                judge(asked, forgery, first, result);
                ++runs;
                line += ' ' + QByteArray(forgery) + '/' + QByteArray::number(first) + ':'
                        + QByteArray::number(result.exitCode) + ',' + QByteArray::number(result.memory / 1000)
                        + "MB," + QByteArray::number(result.took) + "ms";
                QFile count(path(u"server/count"_s));
                if (count.open(QIODevice::ReadOnly) && count.readAll().toInt() < first)
                    break; // it doesn't ask so often
            }
        }
        // As it goes: a campaign takes hours.
        printf("%s\n", line.constData());
        fflush(stdout);
    }
    printf("%d runs\n", runs);
    QVERIFY2(m_harm.isEmpty(), qPrintable(u'\n' + m_harm.join(u'\n')));
    QVERIFY(runs > 50);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
