// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "cli/command.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

const QString backup = QStringLiteral("shop_20261101_030000.sql.gz");

/// The commands that don't take --dry-run, and why.
const QMap<QString, QString> refusals{
    {u"attach"_s, u"it changes nothing: it follows what runs, and tells again what ended"_s}};

/// What each wants besides its words.
const QMap<QString, QStringList> more{
    {u"certificates renew"_s, {u"production.example"_s}},
    {u"deploy"_s, {u"staging"_s}},
    {u"promote"_s, {u"production"_s}},
    {u"rollback"_s, {u"production"_s}},
    {u"restart"_s, {u"staging"_s, u"web"_s}},
    {u"restore"_s, {u"production"_s, backup}},
    {u"drill"_s, {u"production"_s, backup}},
    {u"kept remove"_s, {u"production"_s, u"shop_20261101_0300"_s}},
    {u"lock"_s, {u"staging"_s, u"--reason"_s, u"a demo"_s}},
    {u"unlock"_s, {u"test"_s}},
    {u"recover"_s, {u"production"_s}},
    {u"backup create"_s, {u"production"_s}},
    {u"backup verify"_s, {u"production"_s}},
    {u"backup prune"_s, {u"production"_s}},
    {u"backup extract"_s, {u"production"_s, u"kept_20261101_030000"_s, u"--to"_s, u"/nowhere/at/all"_s}},
    {u"schedule set"_s, {u"0 3 * * *"_s}},
    {u"credentials set"_s, {u"main"_s}},
    {u"credentials remove"_s, {u"main"_s}},
};

} // namespace

/// --dry-run over the whole table of commands: what changes something takes it, says what it would do, and leaves the
/// server and this computer as they are, byte for byte. A real sshd on this computer.
class TestDryRun : public QObject
{
    Q_OBJECT

    using Run = Tests::CliFixture::Run;

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<Tests::CliFixture>();
        m_fixture->configure({{"staging", "main"}, {"production", "main"}, {"test", "main"}});
        QFile file(m_fixture->configuration());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray toml = file.readAll();
        toml.replace("[environments.production]\n",
                     "[environments.production]\npromotes_from = \"staging\"\nprotected = true\n");
        toml += "[environments.production.database]\ncontainer = \"shop-db\"\n";
        file.resize(0);
        file.write(toml);
        file.close();
        m_fixture->write(u"tree/compose.yml"_s, "services: {web: {image: web}}\n");
        m_fixture->write(u"backups/production/"_s + backup, "bytes");
        m_fixture->write(u"copies/production/shop_20261001_030000.sql.gz"_s, "other bytes");
        m_ended = m_fixture->startJob("production");
        m_fixture->finish(m_ended);
        // What ran it was gone before it could say how it ended.
        m_interrupted = m_fixture->startJob("production");
        m_fixture->finish(m_interrupted);
        QVERIFY(QFile::remove(m_fixture->path(u"state/jobs/%1/result.json"_s.arg(m_interrupted))));
        const Run lock = m_fixture->run({u"lock"_s, u"test"_s, u"--reason"_s, u"the fair"_s});
        QVERIFY2(lock.exitCode == 0, lock.errors.constData());
        QCOMPARE(m_fixture->run({u"status"_s}).exitCode, 0); // a look makes its cache
    }

    void everyCommandThatChangesSomething_data()
    {
        QTest::addColumn<QStringList>("words");
        int rows = 0;
        for (const Cli::Command &command : Cli::commands()) {
            if (command.effect == Cli::Effect::ReadOnly || refusals.contains(command.name()))
                continue;
            QStringList words = command.words + more.value(command.name());
            if (command.name() == u"cancel"_s)
                words << m_ended;
            else if (command.name() == u"hosts trust"_s)
                words << u"main"_s << u"--fingerprint"_s << m_fixture->sshd().fingerprint();
            QTest::newRow(qPrintable(command.name())) << words;
            ++rows;
        }
        QVERIFY(rows > 18);
    }

    void everyCommandThatChangesSomething()
    {
        QFETCH(QStringList, words);
        const auto before = everything();
        for (const QStringList &options : {QStringList{}, QStringList{u"--json"_s, u"--quiet"_s}}) {
            const Run run = m_fixture->run(words + options + QStringList{u"--dry-run"_s});
            const QByteArray said = run.output + run.errors;
            compare(before, everything());
            QVERIFY2(run.exitCode != 2, said.constData());
            // What can't even be planned says so; what was planned is shown, also with --quiet.
            QVERIFY2(run.exitCode == 0 ? !run.output.isEmpty() : !run.errors.isEmpty(), said.constData());
            if (run.exitCode == 0 && !options.isEmpty()) {
                const QJsonDocument document = QJsonDocument::fromJson(run.output);
                QVERIFY2(!document.isNull(), run.output.constData());
            }
            QVERIFY2(!said.contains("\"type\":\"job\""), said.constData());
            QVERIFY2(!said.contains("was not confirmed"), said.constData()); // nothing is asked
        }
    }

    void theOthersSayWhyNot()
    {
        for (const Cli::Command &command : Cli::commands()) {
            const bool honours = command.takes(u"--dry-run"_s);
            const bool changes = command.effect != Cli::Effect::ReadOnly && !refusals.contains(command.name());
            QVERIFY2(honours == changes, qPrintable(command.name()));
            if (changes)
                continue;
            const Run run = m_fixture->run(command.words + QStringList{u"x"_s, u"--dry-run"_s});
            QCOMPARE(run.exitCode, 2);
        }
        const Run run = m_fixture->run({u"attach"_s, m_ended, u"--dry-run"_s});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errors,
                 QByteArray("attach changes nothing, so there is nothing to try with --dry-run.\n"));
    }

    void theBackups()
    {
        const QJsonObject pull = planOf({u"backup"_s, u"pull"_s, u"production"_s});
        QCOMPARE(pull.value(u"kind"_s).toString(), u"pull"_s);
        QCOMPARE(pull.value(u"bytes"_s).toInt(), 5);
        const QJsonObject wanted = pull.value(u"backups"_s).toArray().first().toObject();
        QCOMPARE(wanted.value(u"id"_s).toString(), backup);
        QCOMPARE(wanted.value(u"size"_s).toInt(), 5);
        QVERIFY(!QFile::exists(m_fixture->path(u"copies/production/"_s + backup)));
        QVERIFY(shown({u"backup"_s, u"pull"_s, u"production"_s}).contains("Downloads 1 backup"));
        // A folder that isn't there isn't made.
        (void)planOf({u"backup"_s, u"pull"_s, u"production"_s, u"--to"_s, m_fixture->path(u"new/folder"_s)});
        QVERIFY(!QFile::exists(m_fixture->path(u"new"_s)));

        const QJsonObject verify = planOf({u"backup"_s, u"verify"_s, u"production"_s});
        QCOMPARE(verify.value(u"kind"_s).toString(), u"verify"_s);
        QCOMPARE(verify.value(u"backups"_s).toArray().size(), 2);
        QCOMPARE(verify.value(u"bytes"_s).toInt(), 16);
        const Run none =
            m_fixture->run({u"backup"_s, u"verify"_s, u"production"_s, u"x.sql.gz"_s, u"--dry-run"_s});
        QCOMPARE(none.exitCode, 6);
        QVERIFY2(none.errors.contains("production has no backup x.sql.gz."), none.errors.constData());

        const QJsonObject create = planOf({u"backup"_s, u"create"_s, u"production"_s});
        QCOMPARE(create.value(u"kind"_s).toString(), u"backup"_s);
        QCOMPARE(create.value(u"runbook"_s).toArray().size(), 1);
        QVERIFY(create.value(u"notes"_s)
                    .toArray()
                    .contains(QJsonValue(u"The interrupted job %1 is undone first."_s.arg(m_interrupted))));
        QVERIFY2(create.value(u"problems"_s)
                     .toArray()
                     .first()
                     .toString()
                     .startsWith(u"The database container shop-db is not running"_s),
                 QJsonDocument(create).toJson().constData());
    }

    /// Each names itself, what it is about, and whether there is something to do, by the same keys.
    void everyTrialHasTheSameKeys_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QStringList &words :
             {QStringList{u"backup"_s, u"create"_s, u"production"_s}, QStringList{u"backup"_s, u"pull"_s},
              QStringList{u"backup"_s, u"prune"_s, u"production"_s}, QStringList{u"recover"_s, u"staging"_s},
              QStringList{u"unlock"_s, u"staging"_s}, QStringList{u"schedule"_s, u"remove"_s}})
            QTest::newRow(qPrintable(words.join(u' '))) << words;
    }

    void everyTrialHasTheSameKeys()
    {
        QFETCH(QStringList, words);
        const QJsonObject plan = planOf(words);
        for (const QString &key : {u"kind"_s, u"environment"_s, u"files"_s, u"bytes"_s, u"summary"_s,
                                   u"problems"_s, u"notes"_s, u"runbook"_s, u"nothing_to_do"_s})
            QVERIFY2(plan.contains(key), qPrintable(key));
    }

    void whatNoBackupIsPulledOrRemovedOf()
    {
        const QJsonObject prune = planOf({u"backup"_s, u"prune"_s, u"production"_s});
        QCOMPARE(prune.value(u"kind"_s).toString(), u"prune"_s);
        QCOMPARE(prune.value(u"environment"_s).toString(), u"production"_s);
        QCOMPARE(prune.value(u"nothing_to_do"_s).toBool(), true);
        QVERIFY(prune.value(u"server"_s).toObject().contains(u"keep"_s));
        QVERIFY(prune.value(u"laptop"_s).toObject().contains(u"oldest_after"_s));
        QVERIFY(shown({u"backup"_s, u"pull"_s, u"staging"_s}).startsWith("Nothing is missing: 0 "));
        // A folder that is none: the same refusal as of the real one.
        m_fixture->write(u"backups/test"_s, "no folder");
        const Run verify = m_fixture->run({u"backup"_s, u"verify"_s, u"test"_s, u"--dry-run"_s});
        const Run pull = m_fixture->run({u"backup"_s, u"pull"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY(QFile::remove(m_fixture->path(u"backups/test"_s)));
        QCOMPARE(verify.exitCode, 6);
        // Where it could not look it does not say that nothing is missing.
        const QJsonObject unseen = QJsonDocument::fromJson(pull.output).object();
        QVERIFY2(pull.exitCode != 0 && !unseen.value(u"nothing_to_do"_s).toBool(true), pull.output.constData());
        QVERIFY(!unseen.value(u"problems"_s).toArray().isEmpty());
        QVERIFY2(verify.errors.contains(m_fixture->path(u"backups/test"_s).toUtf8()),
                 verify.errors.constData());
    }

    void theSchedule()
    {
        const QStringList words{u"schedule"_s, u"set"_s, u"0 3 * * *"_s};
        const QJsonObject set = planOf(words);
        QCOMPARE(set.value(u"nothing_to_do"_s).toBool(true), false);
        const QByteArray said = shown(words);
        QVERIFY2(said.contains("main: the scheduled backup of production is installed, and takes one backup"),
                 said.constData());
        QVERIFY2(said.contains("main: the crontab changes:\n  + 0 3 * * * "), said.constData());
        const QStringList remove{u"schedule"_s, u"remove"_s};
        QCOMPARE(planOf(remove).value(u"nothing_to_do"_s).toBool(), true);
        // Its files, without a line.
        m_fixture->write(u"state/scheduled/environments/production/job.env"_s, "");
        const QJsonObject files = planOf(remove);
        const QByteArray gone = shown(remove);
        QVERIFY(QDir(m_fixture->path(u"state/scheduled"_s)).removeRecursively());
        QCOMPARE(files.value(u"nothing_to_do"_s).toBool(true), false);
        QVERIFY2(gone.contains("main: the crontab stays as it is.\n"
                               "  main: the files of the scheduled backup of production go."),
                 gone.constData());
    }

    void theLocks()
    {
        const QByteArray lock = shown({u"lock"_s, u"staging"_s, u"--reason"_s, u"a demo"_s});
        QVERIFY2(lock.startsWith("Locks staging until it is unlocked: a demo.\n"), lock.constData());
        QVERIFY2(lock.endsWith("Nothing was changed.\n"), lock.constData());
        const QByteArray taken = shown({u"lock"_s, u"test"_s, u"--reason"_s, u"a demo"_s});
        QVERIFY2(taken.contains("It would be refused:\n") && taken.contains("the fair"), taken.constData());
        const QJsonObject unlock = planOf({u"unlock"_s, u"test"_s});
        QCOMPARE(unlock.value(u"lock"_s).toObject().value(u"reason"_s).toString(), u"the fair"_s);
        QCOMPARE(planOf({u"unlock"_s, u"staging"_s}).value(u"nothing_to_do"_s).toBool(), true);
        // What the real one says wrong of its call, the trial says too.
        QCOMPARE(m_fixture->run({u"lock"_s, u"staging"_s, u"--dry-run"_s}).exitCode, 2);
    }

    void theJobs()
    {
        const QJsonObject recover = planOf({u"recover"_s, u"production"_s});
        QCOMPARE(recover.value(u"jobs"_s).toArray().size(), 1);
        QCOMPARE(recover.value(u"jobs"_s).toArray().first().toObject().value(u"id"_s).toString(),
                 m_interrupted);
        QCOMPARE(planOf({u"recover"_s, u"staging"_s}).value(u"nothing_to_do"_s).toBool(), true);

        const QByteArray ended = shown({u"cancel"_s, m_ended});
        QVERIFY2(ended.contains("has ended already"), ended.constData());
        const Run none = m_fixture->run({u"cancel"_s, u"nobody"_s, u"--dry-run"_s});
        QCOMPARE(none.exitCode, 6);
        QVERIFY2(none.errors.contains("There is no job nobody."), none.errors.constData());
        // One that runs goes on, and ends as if nobody had asked.
        const QString job = m_fixture->startJob("staging");
        const QByteArray running = shown({u"cancel"_s, job});
        QVERIFY2(running.contains("Cancels the deploy "), running.constData());
        const QByteArray locked = shown({u"backup"_s, u"create"_s, u"staging"_s});
        QVERIFY2(locked.contains(job.toUtf8()), locked.constData());
        // One that undoes itself already is refused by the real one, and by the trial.
        const QString undone = u"state/jobs/%1/undone"_s.arg(job);
        m_fixture->write(undone, "");
        const QByteArray undoing = shown({u"cancel"_s, job});
        QVERIFY2(undoing.contains("It would be refused:\n")
                     && undoing.contains("is undoing what it did already"),
                 undoing.constData());
        QCOMPARE(m_fixture->run({u"cancel"_s, job}).exitCode, 6);
        QVERIFY(QFile::remove(m_fixture->path(undone)));
        m_fixture->finish(job);
        QCOMPARE(m_fixture->run({u"attach"_s, job}).exitCode, 0);
    }

    void theHostsKey()
    {
        const QString fingerprint = m_fixture->sshd().fingerprint();
        const QStringList words{u"hosts"_s, u"trust"_s, u"main"_s, u"--fingerprint"_s};
        QCOMPARE(planOf(words + QStringList{fingerprint}).value(u"nothing_to_do"_s).toBool(), true);
        const Run other = m_fixture->run(words + QStringList{u"SHA256:other"_s, u"--dry-run"_s});
        QCOMPARE(other.exitCode, 5);
        QVERIFY2(other.errors.contains(fingerprint.toUtf8()), other.errors.constData());

        const QString empty = m_fixture->path(u"none/known_hosts"_s);
        QFile file(m_fixture->configuration());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray toml = file.readAll();
        QByteArray stranger = toml;
        stranger.replace(m_fixture->sshd().knownHosts().toUtf8(), empty.toUtf8());
        file.resize(0);
        file.write(stranger);
        file.flush();
        const QJsonObject plan = planOf(words + QStringList{fingerprint});
        QCOMPARE(plan.value(u"nothing_to_do"_s).toBool(), false);
        QCOMPARE(plan.value(u"known_hosts"_s).toString(), empty);
        QVERIFY(!QFileInfo::exists(QFileInfo(empty).path()));
        file.resize(0);
        file.seek(0);
        file.write(toml);
    }

private:
    /// Path → mode, time of change and content of whatever a command could change.
    [[nodiscard]] QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> all;
        const auto add = [&](const QFileInfo &info) {
            QByteArray state = QByteArray::number(int(info.permissions()), 16) + ' '
                               + info.lastModified().toString(Qt::ISODateWithMs).toUtf8();
            QFile file(info.filePath());
            if (info.isFile() && file.open(QIODevice::ReadOnly))
                state += ' ' + QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            all.insert(info.filePath(), state);
        };
        QDirIterator entries(m_fixture->path({}),
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            // The program's own diary, which tells what was asked and how it ended; and what every look, be it status,
            // remembers to be quicker next time.
            if (!path.startsWith(m_fixture->path(u"home"_s))
                && !path.startsWith(m_fixture->path(u"state/cache"_s)))
                add(entries.fileInfo());
        }
        add(QFileInfo(m_fixture->sshd().knownHosts()));
        QProcess crontab;
        crontab.start(u"crontab"_s, {u"-l"_s});
        if (crontab.waitForFinished())
            all.insert(u"crontab"_s, crontab.readAll());
        return all;
    }

    static void compare(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
    {
        QVERIFY(before.size() > 20); // the state of jobs and the audit are among them
        for (const QString &path : (QSet<QString>(before.keyBegin(), before.keyEnd())
                                    + QSet<QString>(after.keyBegin(), after.keyEnd())))
            QVERIFY2(before.value(path) == after.value(path),
                     qPrintable(path + u": "_s
                                + QString::fromUtf8(before.value(path) + " -> " + after.value(path))));
    }

    [[nodiscard]] QByteArray shown(const QStringList &words) const
    {
        const Run run = m_fixture->run(words + QStringList{u"--dry-run"_s});
        return run.exitCode == 0 ? run.output : "failed: " + run.errors;
    }

    [[nodiscard]] QJsonObject planOf(const QStringList &words) const
    {
        const QByteArray said = shown(words + QStringList{u"--json"_s});
        const QJsonObject plan = QJsonDocument::fromJson(said).object();
        if (plan.isEmpty())
            qWarning("%s", said.constData());
        return plan;
    }

    std::unique_ptr<Tests::CliFixture> m_fixture;
    QString m_ended;
    QString m_interrupted;
};

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dryrun.moc"
