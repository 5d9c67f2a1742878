// SPDX-License-Identifier: GPL-3.0-or-later
// Listing, pulling, pruning and scheduling with the real scripts, in folders of this computer.
#include "operations/backups/backups.h"

#include "domain/backups/backupboard.h"
#include "domain/backups/databasechoice.h"
#include "domain/error.h"
#include "operations/backups/backup.h"
#include "operations/backups/prune.h"
#include "operations/backups/pull.h"
#include "operations/backups/schedule.h"
#include "operations/look/probeparts.h"
#include "scripts/scripts.h"
#include "support/localhost.h"
#include "support/utc.h"
#include "sync/gzipmembers.h"
#include "sync/sha256.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Domain;
using State = Backup::State;

namespace {

class OneHost final : public Operations::Hosts
{
public:
    Tests::LocalHost local;
    Remote::RemoteHost &host(const HostName &) override { return local; }
};

void nobody(const Event &)
{
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

    QTemporaryDir m_work;
    int m_round = 0;
    QString m_base;
    std::unique_ptr<Configuration> m_configuration;
    std::unique_ptr<OneHost> m_hosts;

    [[nodiscard]] Operations::Context context() const
    {
        return {*m_configuration, *m_hosts, u"tester"_s, u"test"_s};
    }
    [[nodiscard]] QString folder(const QString &environment) const
    {
        return m_base + u"/back ups/"_s + environment;
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
    }

    /// A file with a sidecar that fits; what is in `change` takes the place of its fields.
    void put(const QString &environment, const QString &stamp, const QByteArray &content,
             const QJsonObject &change = {}, bool sidecar = true) const
    {
        const QString path = folder(environment) + u"/db_"_s + stamp + u".sql.gz"_s;
        write(path, content);
        if (!sidecar)
            return;
        const QDateTime at = QDateTime::fromString(stamp, u"yyyyMMdd_HHmmss"_s);
        QJsonObject object{{u"environment"_s, environment},
                           {u"taken_at"_s, TestSupport::utc(at.date(), at.time()).toString(Qt::ISODate)},
                           {u"size"_s, content.size()},
                           {u"sha256"_s, QString::fromLatin1(Sync::Sha256::hexOf(content))},
                           {u"verified"_s, true},
                           {u"asked_by"_s, u"cron"_s},
                           {u"row_total"_s, 7}};
        for (auto field = change.begin(); field != change.end(); ++field)
            object[field.key()] = field.value();
        write(path + u".json"_s, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }

    /// How the trial of a schedule ends.
    void trial(const QString &environment, const QByteArray &state, const QByteArray &sentence = {}) const
    {
        write(m_base + u"/trial/last/"_s + environment,
              state + "\t2026-11-28T21:30:00Z\t2026-11-28T21:31:00Z\tjob\tx.sql.gz\t" + sentence + '\n');
    }

    /// A program of the server's.
    void program(const QString &name, const QByteArray &text) const
    {
        const QString path = m_base + u"/bin/"_s + name;
        write(path, "#!/bin/bash\n" + text);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QByteArray crontab() const
    {
        QFile file(m_base + u"/crontab"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Operations::BackupListing list() const
    {
        return Operations::listBackups(context(), HostName(u"main"_s), m_configuration->environments);
    }

    static const Backup &find(const Operations::BackupListing &listing, const QString &stamp)
    {
        for (const Backup &backup : listing.backups) {
            if (backup.id == u"db_"_s + stamp + u".sql.gz"_s)
                return backup;
        }
        throw std::runtime_error("no such backup: " + stamp.toStdString());
    }

private slots:
    void whichDatabasesTheNextBackupHolds()
    {
        const auto line = [](const char *name, const char *state) {
            return QString::fromLatin1(QByteArray(name).toHex() + ' ' + state);
        };
        QStringList lines{line("app", "open"), line("postgres", "open"), line("template1", "open"),
                          line("closed", "closed"), line("new\nline", "open")};
        lines << u"empty t"_s << u"template t"_s;
        Database declared{ContainerName(u"shop-db"_s), {}, {}, {}, {}, {}, {}};
        const Database plain = declared;
        declared.excluded = {u"closde"_s};
        const DatabaseChoice choice = chooseDatabases(declared, Operations::ProbeParts::databases(lines));
        QCOMPARE(choice.text(),
                 u"app, new?line; without postgres (the maintenance database is empty), closed (it "
                 "takes no connections (datallowconn is false))"_s);
        QCOMPARE(choice.notThere, QStringList{u"closde"_s});
        // A table in it is in no backup, unless it is asked for.
        lines.back() = u"template f"_s;
        const DatabaseChoice used = chooseDatabases(declared, Operations::ProbeParts::databases(lines));
        QCOMPARE(used.leftOut.size(), size_t(3));
        QVERIFY2(used.text().contains(u"template1 (it is the template of new databases)"_s),
                 qPrintable(used.text()));
        declared.databases = {u"template1"_s};
        QCOMPARE(chooseDatabases(declared, Operations::ProbeParts::databases(lines)).held,
                 QStringList{u"template1"_s});
        // What can't be taken is not all there is; the empty one is.
        const DatabaseChoice bare = chooseDatabases(
            plain, Operations::ProbeParts::databases({lines[1], lines[2], u"empty t"_s, u"template f"_s}));
        QCOMPARE(bare.held, QStringList{u"postgres"_s});
    }

    void init()
    {
        m_base = m_work.path() + u'/' + QString::number(++m_round);
        const QString bin = m_base + u"/bin"_s;
        QDir().mkpath(bin);
        // A crontab of its own.
        program(u"crontab"_s, "case $1 in\n-l) cat \"$CRONTAB_FILE\" 2>/dev/null ;;\n"
                              "-r) rm -f \"$CRONTAB_FILE\" ;;\n-) cat >\"$CRONTAB_FILE\" ;;\nesac\n");
        // What try.sh starts out of cron's environment: here a schedule that leaves these records.
        program(u"env"_s, "cp -R \"$TRIAL/last\" \"$SLIPWAY_STATE/scheduled/\" && touch "
                          "\"$SLIPWAY_STATE\"/scheduled/last/*\ncat \"$TRIAL/said\"\n");
        trial(u"staging"_s, "taken");
        trial(u"production"_s, "taken");
        write(m_base + u"/trial/said"_s, "");
        QByteArray toml = "[project]\nname = \"test\"\nstate_directory = \"@/state "
                          "dir\"\n[hosts.main]\naddress = \"127.0.0.1\"\n";
        for (const QByteArray name : {"staging", "production"}) {
            toml += "[environments." + name + "]\nhost = \"main\"\ndirectory = \"@/live/" + name
                    + "\"\ncompose_file = \"docker-compose.yml\"\ncompose_project = \"x-" + name
                    + "\"\nbackups = \"@/back ups/" + name + "\"\n[environments." + name
                    + ".database]\ncontainer = \"no-such-" + name + "\"\n";
        }
        toml += "[backups]\nschedule = \"0 3 * * *\"\nlocal_directory = \"@/copies\"\n"
                "[backups.retention]\nlast = 2\ndaily = 0\nweekly = 0\nmonthly = 0\n";
        toml.replace("@", m_base.toUtf8());
        m_configuration =
            std::make_unique<Configuration>(parseConfiguration(toml, m_base + u"/slipway.toml"_s));
        m_hosts = std::make_unique<OneHost>();
        m_hosts->local.setVariable("TZ", "Asia/Kolkata");
        m_hosts->local.setVariable("PATH", bin.toUtf8() + ':' + qgetenv("PATH"));
        m_hosts->local.setVariable("CRONTAB_FILE", m_base.toUtf8() + "/crontab");
        m_hosts->local.setVariable("TRIAL", m_base.toUtf8() + "/trial");
    }

    void tellsStatesWithoutReading()
    {
        put(u"production"_s, u"20261101_030000"_s, "good");
        put(u"production"_s, u"20261102_030000"_s, "other size", {{u"size"_s, 3}});
        put(u"production"_s, u"20261103_030000"_s, "of staging", {{u"environment"_s, u"staging"_s}});
        put(u"production"_s, u"20261104_030000"_s, "found bad",
            {{u"verified"_s, false}, {u"problem"_s, u"rotten \"egg\""_s}});
        put(u"production"_s, u"20261105_030000"_s, "by a script", {}, false);
        put(u"production"_s, u"20261106_030000"_s, "", {}, false);
        const Operations::BackupListing listing = list();
        QCOMPARE(listing.backups.size(), size_t(6));
        QCOMPARE(listing.backups.front().id, u"db_20261106_030000.sql.gz"_s);
        QVERIFY(listing.folders.at(u"production"_s).state == Operations::BackupFolder::State::There);
        QVERIFY(listing.folders.at(u"staging"_s).state == Operations::BackupFolder::State::Missing);
        QVERIFY(listing.folders.at(u"production"_s).free > 0);
        QVERIFY(find(listing, u"20261101_030000"_s).state == State::Verified);
        QCOMPARE(find(listing, u"20261101_030000"_s).rows, 7);
        QVERIFY(find(listing, u"20261102_030000"_s).state == State::Damaged);
        QVERIFY(find(listing, u"20261103_030000"_s).state == State::Foreign);
        QCOMPARE(find(listing, u"20261103_030000"_s).reason, u"it is a backup of staging, not of production"_s);
        QCOMPARE(find(listing, u"20261104_030000"_s).reason, u"rotten \"egg\""_s);
        QVERIFY(find(listing, u"20261105_030000"_s).state == State::Unverified);
        QCOMPARE(find(listing, u"20261105_030000"_s).takenAt.toString(Qt::ISODate), u"2026-11-04T21:30:00Z"_s);
        QCOMPARE(find(listing, u"20261106_030000"_s).reason, u"the file is empty"_s);
    }

    /// A folder that is shared, or was an environment's of another name.
    void anothersBackupsAreListedAndLeftAlone()
    {
        for (int day = 1; day <= 6; ++day) {
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "ours " + QByteArray::number(day));
            put(u"production"_s, u"2026110%1_040000"_s.arg(day), "renamed " + QByteArray::number(day),
                {{u"environment"_s, u"live"_s}, {u"verified"_s, day % 2 == 0}, {u"problem"_s, u"rotten"_s}});
            put(u"production"_s, u"2026110%1_050000"_s.arg(day), "shared " + QByteArray::number(day),
                {{u"project"_s, u"tides"_s}, {u"size"_s, 3}});
        }
        const QString state = m_base + u"/state dir/verified/production"_s;
        put(u"production"_s, u"20261107_030000"_s, "no sidecar", {}, false);
        const QString modified = find(list(), u"20261107_030000"_s).modified;
        write(state, "10\t" + modified.toUtf8()
                         + "\taa\tdamaged\t2026-11-08T00:00:00Z\tit is a dump of another database: "
                           "none of its 2 tables is in x\tdb_20261107_030000.sql.gz\n");
        const Operations::BackupListing listing = list();
        int foreign = 0;
        for (const Backup &backup : listing.backups)
            foreign += backup.state == State::Foreign ? 1 : 0;
        QCOMPARE(foreign, 13);
        QCOMPARE(find(listing, u"20261101_040000"_s).reason, u"it is a backup of live, not of production"_s);
        QCOMPARE(find(listing, u"20261101_050000"_s).reason,
                 u"it is a backup of production of the project tides, not of this one"_s);
        QVERIFY(find(listing, u"20261107_030000"_s).reason.startsWith(u"it is a dump of another database"_s));
        QCOMPARE(backupStateWord(State::Foreign), u"foreign"_s);

        const Outcome pulled = Operations::pullBackups(context(), {}, nobody, {});
        QVERIFY2(pulled.message.startsWith(u"6 backup"_s), qPrintable(pulled.message));
        const QStringList before = QDir(folder(u"production"_s)).entryList(QDir::Files);
        const Outcome pruned = Operations::pruneBackups(context(), u"production"_s, nobody, {});
        QVERIFY2(pruned.succeeded(), qPrintable(pruned.message));
        // Of ours two by the policy and a third because three always stay; of the others all.
        QCOMPARE(QDir(folder(u"production"_s)).entryList(QDir::Files).size(), before.size() - 3 * 2);
        for (int day = 1; day <= 6; ++day)
            QVERIFY(QFile::exists(folder(u"production"_s) + u"/db_2026110%1_040000.sql.gz.json"_s.arg(day)));
    }

    /// Whatever a client has planned: of the version before, or with another configuration.
    void theServerKeepsAnothersBackup()
    {
        put(u"production"_s, u"20261101_030000"_s, "theirs", {{u"environment"_s, u"live"_s}});
        put(u"production"_s, u"20261102_030000"_s, "theirs", {{u"project"_s, u"tides"_s}});
        put(u"production"_s, u"20261103_030000"_s, "ours", {{u"project"_s, u"test"_s}});
        QByteArray names;
        for (const Backup &backup : list().backups)
            names += QByteArray::number(backup.size) + '\t' + backup.modified.toUtf8() + '\t'
                     + backup.id.toUtf8() + '\n';
        Remote::Command command;
        command.script = Scripts::script(u"backups/remove.sh");
        command.environment = {{"SLIPWAY_STATE", m_base.toUtf8() + "/state dir"},
                               {"SLIPWAY_ENVIRONMENT", "production"},
                               {"SLIPWAY_PROJECT", "test"},
                               {"SLIPWAY_FOLDER", folder(u"production"_s).toUtf8()},
                               {"SLIPWAY_NAMES", names}};
        const QByteArray said = m_hosts->local.run(command, {}).output;
        QCOMPARE(said.count("it is a backup of something else"), 2);
        QCOMPARE(said.count("removed\t"), 1);
        QCOMPARE(QDir(folder(u"production"_s)).entryList({u"*.sql.gz"_s}).size(), 2);
    }

    void whatCouldNotBeCheckedIsNotDamaged()
    {
        const QByteArray when = "\t2026-11-08T00:00:00Z\t";
        for (int day = 1; day <= 5; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "12345");
        put(u"production"_s, u"20261106_030000"_s, "12345",
            {{u"verified"_s, false}, {u"problem"_s, u"it could not be decompressed: "_s}});
        QHash<int, QByteArray> file;
        for (const Backup &backup : list().backups)
            file[backup.takenAt.date().day()] = "5\t" + backup.modified.toUtf8() + '\t';
        const auto line = [&](int day, const QByteArray &sum, const QByteArray &state, const QByteArray &reason,
                              const QByteArray &end = {}) -> QByteArray {
            return file[day] + sum + '\t' + state + when + reason + "\tdb_2026110" + QByteArray::number(day)
                   + "_030000.sql.gz" + end + '\n';
        };
        write(
            m_base + u"/state dir/verified/production"_s,
            // Killed now; killed, as the version before recorded it; killed after it was proved to be damaged.
            line(1, "", "unverified", "it could not be checked: gzip was ended by SIGKILL", "\t2")
                + line(2, "aa", "verified", "") + line(2, "", "damaged", "it could not be decompressed: ")
                + line(3, "aa", "damaged", "the dump is cut")
                + line(3, "", "unverified", "it could not be checked: x", "\t2")
                + line(4, "", "damaged", "the dump is cut") + line(4, "bb", "hashed", "")
                + line(5, "", "unverified", "it could not be checked: x", "\t2")
                + line(5, "aa", "verified", ""));
        const Operations::BackupListing listing = list();
        const Backup killed = find(listing, u"20261101_030000"_s);
        QVERIFY(killed.state == State::Unverified && killed.couldNotBeChecked);
        QCOMPARE(killed.reason, u"it could not be checked: gzip was ended by SIGKILL"_s);
        QVERIFY(find(listing, u"20261102_030000"_s).state == State::Verified);
        QCOMPARE(find(listing, u"20261103_030000"_s).reason, u"the dump is cut"_s);
        QCOMPARE(find(listing, u"20261104_030000"_s).reason, u"the dump is cut"_s);
        QVERIFY(find(listing, u"20261105_030000"_s).state == State::Verified);
        QVERIFY(find(listing, u"20261106_030000"_s).state == State::Unverified);
    }

    /// Second copies are for the day on which the server can't be believed.
    void copiesAreKeptByTheLaptopsOwnRecord()
    {
        for (int day = 1; day <= 6; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "content " + QByteArray::number(day));
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).succeeded());
        for (int day = 1; day <= 6; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "content " + QByteArray::number(day),
                {{u"verified"_s, false}, {u"problem"_s, u"so the server says"_s}});
        for (int day = 7; day <= 9; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "new " + QByteArray::number(day));
        const Operations::PrunePlan plan = Operations::planPrune(context(), u"production"_s);
        QCOMPARE(plan.server.leaving().size(), size_t(6));
        // Six verified ones here, of which three stay: not six damaged ones and none.
        QCOMPARE(plan.laptop.choices.size(), size_t(6));
        QCOMPARE(plan.laptop.leaving().size(), size_t(3));
    }

    void theRecordOfTheCopiesDoesNotGrowForEver()
    {
        put(u"production"_s, u"20261101_030000"_s, "one");
        put(u"production"_s, u"20261102_030000"_s, "two");
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).succeeded());
        const QString path = m_base + u"/copies/production/.slipway-copies"_s;
        const auto lines = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        };
        const QByteArrayList two = lines();
        QCOMPARE(two.size(), 3);
        // A year of verifications, and one that retention took.
        QByteArray grown = "pruned\tdb_20261001_030000.sql.gz\n";
        for (int i = 0; i < 365; ++i)
            grown += two[0] + '\n' + two[1] + '\n';
        write(path, grown);
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).message.contains(u"Nothing is missing"_s));
        QCOMPARE(lines().size(), 4);
        const Sync::LocalCopies copies(m_base + u"/copies/production"_s);
        QCOMPARE(copies.pruned(), QSet<QString>{u"db_20261001_030000.sql.gz"_s});
        QVERIFY(copies.list().at(0).state == Sync::LocalCopy::State::Verified);
        QCOMPARE(copies.list().size(), size_t(2));
        // As much as twice of it is let be.
        write(path, two.join('\n') + two.join('\n'));
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).succeeded());
        QCOMPARE(lines().size(), 5);
    }

    void oneExecForAll()
    {
        for (int i = 0; i < 300; ++i)
            put(i % 2 == 0 ? u"staging"_s : u"production"_s, u"20260101_%1"_s.arg(100000 + i), "x");
        QCOMPARE(list().backups.size(), size_t(300));
        QCOMPARE(m_hosts->local.titles().size(), 1);
    }

    void filesOfOneSetAreKnownAsOne()
    {
        const QJsonArray without{QJsonObject{{u"database"_s, u"a \"b\" ]"_s},
                                             {u"why"_s, u"slipway.toml leaves it out (exclude_databases)"_s}},
                                 QJsonObject{{u"database"_s, u"postgres"_s}, {u"why"_s, u"it is empty"_s}}};
        for (int day = 1; day <= 5; ++day) {
            for (const QString &database : {u""_s, u"orders_"_s}) {
                put(u"production"_s, database + u"2026110%1_030000"_s.arg(day), "content",
                    {{u"set"_s, u"job-%1"_s.arg(day)},
                     {u"set_size"_s, 2},
                     {u"database"_s, database.isEmpty() ? u"app"_s : u"orders"_s},
                     {u"taken_at"_s, u"2026-11-0%1T03:00:00Z"_s.arg(day)},
                     {u"left_out"_s, without}});
            }
        }
        const Operations::BackupListing listing = list();
        const Backup one = find(listing, u"orders_20261102_030000"_s);
        QCOMPARE(one.set, u"job-2"_s);
        QCOMPARE(one.setSize, 2);
        QCOMPARE(one.database, u"orders"_s);
        QCOMPARE(one.leftOut.size(), size_t(2));
        QCOMPARE(one.leftOut[0].database, u"a \"b\" ]"_s);
        QVERIFY(one.leftOut[0].byName && !one.leftOut[1].byName);
        QCOMPARE(backupSets(listing.backups).size(), size_t(5));
        // Old single files stay what they are.
        put(u"production"_s, u"20261001_030000"_s, "old");
        QVERIFY(find(list(), u"20261001_030000"_s).set.isEmpty());

        // Two by the policy, a third because three always stay: sets, none of which is split, on either side.
        write(m_base + u"/state dir/releases/production/r1/release.json"_s, R"({"id":"r1","backup":null})");
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).succeeded());
        const Operations::PrunePlan plan = Operations::planPrune(context(), u"production"_s);
        QCOMPARE(plan.server.leaving().size(), size_t(5)); // two sets and the old file
        QCOMPARE(plan.laptop.leaving().size(), size_t(5));
        // On the laptop alone the names tell what was taken together.
        QDir(folder(u"production"_s)).removeRecursively();
        QDir().mkpath(folder(u"production"_s));
        QCOMPARE(Operations::planPrune(context(), u"production"_s).laptop.leaving().size(), size_t(5));
    }

    void pullsPrunesAndDoesNotMissWhatItPruned()
    {
        for (int day = 1; day <= 6; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "content " + QByteArray::number(day));
        write(m_base + u"/state dir/releases/production/r1/release.json"_s,
              R"({"id":"r1","backup":"db_20261101_030000.sql.gz"})");
        const Outcome pulled = Operations::pullBackups(context(), {}, nobody, {});
        QVERIFY2(pulled.succeeded(), qPrintable(pulled.message));
        QVERIFY2(pulled.message.startsWith(u"6 backup"_s), qPrintable(pulled.message));
        const Operations::BackupListing after = list();
        for (const Backup &backup : after.backups)
            QVERIFY(backup.onLaptop && backup.onServer);

        const Operations::PrunePlan plan = Operations::planPrune(context(), u"production"_s);
        // Two by the policy, a third because three always stay, and the one that a release refers to.
        QCOMPARE(plan.server.leaving().size(), size_t(2));
        QCOMPARE(plan.laptop.leaving().size(), size_t(2));
        QCOMPARE(plan.server.leaving()[0].id, u"db_20261103_030000.sql.gz"_s);
        const Outcome pruned = Operations::pruneBackups(context(), u"production"_s, nobody, {});
        QVERIFY2(pruned.succeeded(), qPrintable(pruned.message));
        const QStringList left = QDir(folder(u"production"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(left, QStringList({u"db_20261101_030000.sql.gz"_s, u"db_20261101_030000.sql.gz.json"_s,
                                    u"db_20261104_030000.sql.gz"_s, u"db_20261104_030000.sql.gz.json"_s,
                                    u"db_20261105_030000.sql.gz"_s, u"db_20261105_030000.sql.gz.json"_s,
                                    u"db_20261106_030000.sql.gz"_s, u"db_20261106_030000.sql.gz.json"_s}));
        QCOMPARE(QDir(m_base + u"/copies/production"_s).entryList({u"*.sql.gz"_s}).size(), 4);
        // It lies on the server again, as if the policies differed: what went here is not brought back.
        put(u"production"_s, u"20261103_030000"_s, "content 3");
        QVERIFY(Operations::pullBackups(context(), {}, nobody, {}).message.contains(u"Nothing is missing"_s));
    }

    void aForgedListLeadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("above the folder") << QByteArray("../../../forged.sql.gz");
        QTest::newRow("from the root") << m_work.path().toUtf8() + "/forged.sql.gz";
        QTest::newRow("hidden") << QByteArray(".forged.sql.gz");
        QTest::newRow("another kind of file") << QByteArray("../.bashrc");
        QTest::newRow("a drive") << QByteArray("C:\\forged.sql.gz");
        QTest::newRow("an escape") << QByteArray("forged\x1b[2J.sql.gz");
        QTest::newRow("turned round") << QByteArray("forged\xe2\x80\xaezg.sql.gz");
        QTest::newRow("no text") << QByteArray("forged\xff.sql.gz");
        QTest::newRow("longer than a name may be") << QByteArray(240, 'x') + ".sql.gz";
    }

    /// The list is the server's word, and its names become paths on this computer.
    void aForgedListLeadsNowhere()
    {
        QFETCH(QByteArray, name);
        put(u"staging"_s, u"20261101_030000"_s, "good");
        // Whatever leads out of the folder is there to be sent.
        write(m_base + u"/back ups/forged.sql.gz"_s, "evil");
        write(m_base + u"/forged"_s, "F\tstaging\t4\t1.0\t\t" + name + '\n');
        write(m_base + u"/bin/gzip"_s, "#!/bin/bash\n{ grep -vFx . ; cat '" + m_base.toUtf8()
                                           + "/forged'; echo .; } | /usr/bin/env -i /bin/gzip -1\n");
        QFile::setPermissions(m_base + u"/bin/gzip"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const Outcome pulled = Operations::pullBackups(context(), {}, nobody, {});
        QVERIFY2(pulled.kind == Outcome::Kind::Failed, qPrintable(pulled.message));
        QVERIFY2(pulled.message.contains(u"can't be the name of a backup"_s), qPrintable(pulled.message));
        QCOMPARE(QDir(m_base + u"/copies/staging"_s).entryList({u"*.sql.gz*"_s}, QDir::Files | QDir::Hidden),
                 QStringList({u"db_20261101_030000.sql.gz"_s, u"db_20261101_030000.sql.gz.json"_s}));
        QVERIFY(QDir(m_base + u"/copies"_s).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(!QFile::exists(m_work.path() + u"/forged.sql.gz"_s));
        QCOMPARE(list().backups.size(), size_t(1));
    }

    void twoPullsAtOnceAreOneTooMany()
    {
        put(u"staging"_s, u"20261101_030000"_s, "x");
        QDir().mkpath(m_base + u"/copies/staging"_s);
        QLockFile lock(m_base + u"/copies/staging/.slipway-pull.lock"_s);
        QVERIFY(lock.tryLock());
        Operations::PullWishes wishes;
        wishes.environment = u"staging"_s;
        const Outcome outcome = Operations::pullBackups(context(), wishes, nobody, {});
        QCOMPARE(outcome.exitCode, 6);
        QVERIFY(outcome.message.contains(u"Another pull"_s));
    }

    void aPullThatIsOnlyTriedSaysWhoIsPulling()
    {
        put(u"staging"_s, u"20261101_030000"_s, "x");
        const QString file = m_base + u"/copies/staging/.slipway-pull.lock"_s;
        QDir().mkpath(m_base + u"/copies/staging"_s);
        Operations::PullWishes wishes;
        wishes.environment = u"staging"_s;
        QString problem;
        wishes.plan = [&](const Operations::PullPlan &plan) { problem = plan.problem; };
        QVERIFY(Operations::pullBackups(context(), wishes, nobody, {}).succeeded());
        QCOMPARE(problem, QString());
        QVERIFY(!QFile::exists(file));
        QLockFile lock(file);
        QVERIFY(lock.tryLock());
        QVERIFY(Operations::pullBackups(context(), wishes, nobody, {}).succeeded());
        QVERIFY2(problem.startsWith(u"Another pull"_s), qPrintable(problem));
        lock.unlock();
        // One whose process is gone keeps nobody out, and is left for the real one to tidy.
        write(file, "999999999\ngone\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        QVERIFY(Operations::pullBackups(context(), wishes, nobody, {}).succeeded());
        QCOMPARE(problem, QString());
        QVERIFY(QFile::exists(file));
    }

    void aFolderThatMayNotBeReadIsNotAnEmptyOne()
    {
        write(folder(u"staging"_s), "no folder");
        const QString sentence = u"The folder of backups %1 may not be read by "_s.arg(folder(u"staging"_s));
        const Outcome verified = Operations::verifyBackups(context(), u"staging"_s, {}, {}, nobody, {});
        QCOMPARE(verified.exitCode, 6);
        QVERIFY2(verified.message.startsWith(sentence), qPrintable(verified.message));
        QCOMPARE(verified.unchanged, QStringList{u"the backups of staging"_s});
        Operations::PullWishes wishes;
        wishes.environment = u"staging"_s;
        QCOMPARE(Operations::pullBackups(context(), wishes, nobody, {}).exitCode, 6);
        for (const auto &plan : std::vector<std::function<void()>>{
                 [&] { (void)Operations::planVerify(context(), u"staging"_s, {}); },
                 [&] { (void)Operations::planPrune(context(), u"staging"_s); }}) {
            try {
                plan();
                QFAIL("planned");
            } catch (const PreconditionFailed &error) {
                QVERIFY2(error.message().contains(folder(u"staging"_s)), qPrintable(error.message()));
            }
        }
        // In a list it is named beside the others.
        put(u"production"_s, u"20261101_030000"_s, "x");
        const auto all = Operations::allBackups(context(), {});
        QCOMPARE(all.answers.size(), size_t(1));
        QCOMPARE(all.failures.size(), size_t(1));
        QVERIFY(all.failures.front().outcome.message.contains(folder(u"staging"_s)));
    }

    void aPruneThatIsOnlyPlannedSaysWhoHoldsTheLock()
    {
        for (int day = 1; day <= 5; ++day)
            put(u"production"_s, u"2026110%1_030000"_s.arg(day), "x");
        const Operations::PrunePlan plan = Operations::planPrune(context(), u"production"_s);
        QCOMPARE(plan.server.leaving().size(), size_t(2));
        QCOMPARE(Operations::pruneProblems(context(), plan), QStringList());
        const QString lock = m_base + u"/state dir/locks/production"_s;
        write(lock, "kind=deploy\nby=anna\nsince=2026-11-20T09:00:00Z\n");
        QProcess holder;
        holder.start(u"flock"_s, {lock, u"-c"_s, u"echo held; cat"_s});
        QVERIFY(holder.waitForReadyRead());
        const QStringList problems = Operations::pruneProblems(context(), plan);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.front().contains(u"deploy by anna"_s), qPrintable(problems.front()));
        QCOMPARE(Operations::pruneBackups(context(), u"production"_s, nobody, {}).exitCode, 6);
        // Where nothing goes from the server, nobody asks for its lock.
        Operations::PrunePlan none = plan;
        none.server.choices.clear();
        QCOMPARE(Operations::pruneProblems(context(), none), QStringList());
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
    }

    void aScheduleIsSetOnceAndTakenAwayAgain()
    {
        const QByteArray old = "# mine\n0 3 * * * " + m_base.toUtf8().replace(' ', "\\ ")
                               + "/live/production/scripts/backup.sh\n5 5 * * * true\n";
        write(m_base + u"/crontab"_s, old);
        const HostName host(u"main"_s);
        const Operations::SchedulePlan plan = Operations::planSchedule(context(), host, {u"30 2 * * *"_s});
        QCOMPARE(plan.environments, QStringList({u"staging"_s, u"production"_s}));
        QCOMPARE(plan.replaced.size(), 1);
        QVERIFY(plan.difference().contains(u"+ 30 2 * * * "_s));
        const Outcome set = Operations::setSchedule(context(), plan, nobody, {});
        QVERIFY2(set.succeeded(), qPrintable(set.message));
        QCOMPARE(crontab(), "# mine\n30 2 * * * " + (m_base.toUtf8() + "/state\\ dir/scheduled/backup")
                                + "\n5 5 * * * true\n");
        QVERIFY(QFileInfo(m_base + u"/state dir/scheduled/backup"_s).isExecutable());
        const Operations::BackupListing listing = list();
        QCOMPARE(listing.schedules.size(), size_t(1));
        QVERIFY(listing.schedules[0].isOurs);
        QCOMPARE(listing.installed.size(), 2);
        // The crontab would stay, and the files would be brought up to date and tried all the same.
        const Operations::SchedulePlan again = Operations::planSchedule(context(), host, {u"30 2 * * *"_s});
        QVERIFY(again.changesNothing() && !again.doesNothing());

        // Somebody else was quicker.
        const Operations::SchedulePlan late = Operations::planSchedule(context(), host, {u"0 4 * * *"_s});
        write(m_base + u"/crontab"_s, crontab() + "1 1 * * * false\n");
        const QByteArray theirs = crontab();
        QCOMPARE(Operations::setSchedule(context(), late, nobody, {}).exitCode, 6);
        QCOMPARE(crontab(), theirs);

        QVERIFY(Operations::removeSchedule(context(), Operations::planUnschedule(context(), host), nobody, {})
                    .succeeded());
        QCOMPARE(crontab(), old + "1 1 * * * false\n");
        QVERIFY(!QFile::exists(m_base + u"/state dir/scheduled"_s));
        QVERIFY(Operations::planUnschedule(context(), host).doesNothing());
        // Files without a line are something to remove.
        write(m_base + u"/state dir/scheduled/environments/staging/job.env"_s, "x");
        const Operations::SchedulePlan left = Operations::planUnschedule(context(), host);
        QVERIFY(left.changesNothing() && !left.doesNothing());
        QCOMPARE(left.environments, QStringList{u"staging"_s});
    }

    void drillsAreSetBesideTheBackupsAndTakenAwayAlone()
    {
        using Operations::Scheduled;
        const HostName host(u"main"_s);
        write(m_base + u"/crontab"_s, {});
        const auto set = [&](const QString &schedule, const std::optional<QString> &drill) {
            const Outcome out = Operations::setSchedule(
                context(), Operations::planSchedule(context(), host, {schedule, drill}), nobody, {});
            return out.succeeded() ? QString() : out.message;
        };
        const QByteArray folder = m_base.toUtf8() + "/state\\ dir/scheduled";
        const auto tab = [&](const QByteArray &backup, const QByteArray &drill) {
            return QByteArray(backup + ' ' + folder + "/backup\n"
                              + (drill.isEmpty() ? QByteArray() : drill + ' ' + folder + "/drills/drill\n"));
        };
        const QString drills = m_base + u"/state dir/scheduled/drills"_s;
        QVERIFY(Operations::planSchedule(context(), host, {{}, std::nullopt, u"0 5 * * *"_s})
                    .after.startsWith("0 5 * * * "_L1));
        QCOMPARE(set(u"0 3 * * *"_s, u"0 4 * * 0"_s), QString());
        QCOMPARE(crontab(), tab("0 3 * * *", "0 4 * * 0"));
        QVERIFY(QFileInfo(drills + u"/drill"_s).isExecutable());
        QVERIFY(QFile::exists(drills + u"/environments/production/steps/020-container/run"_s));
        QFile bundle(drills + u"/environments/staging/job.env"_s);
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        const QByteArray variables = bundle.readAll();
        for (const char *each : {"SLIPWAY_LIMIT='7200'", "SLIPWAY_DRILL_MEMORY='512000000'",
                                 "SLIPWAY_DRILL_LEAVES='2000000000'", "SLIPWAY_KIND='drill'"})
            QVERIFY2(variables.contains(each), each);
        // What is for a host that has none yet changes nothing where one stands.
        QVERIFY(Operations::planSchedule(context(), host, {{}, std::nullopt, u"0 5 * * *"_s}).changesNothing());
        // Whoever says nothing of the other leaves it as it is.
        QCOMPARE(set(u"30 2 * * *"_s, std::nullopt), QString());
        QCOMPARE(crontab(), tab("30 2 * * *", "0 4 * * 0"));
        QCOMPARE(set({}, u"0 5 * * 0"_s), QString());
        QCOMPARE(crontab(), tab("30 2 * * *", "0 5 * * 0"));

        // Where its words are kept is nobody else's backup.
        const QByteArray edited = "0 5 * * 0 " + folder + "/drills/drill >> " + m_base.toUtf8()
                                  + "/live/staging/drill_backup.log 2>&1\n";
        write(m_base + u"/crontab"_s, "30 2 * * * " + folder + "/backup\n" + edited);
        for (const BackupLine &line : list().schedules)
            QVERIFY2(line.isOurs, qPrintable(line.line));
        QCOMPARE(set(u"40 2 * * *"_s, std::nullopt), QString());
        QCOMPARE(crontab(), "40 2 * * * " + folder + "/backup\n" + edited);
        QVERIFY(QFile::exists(drills + u"/drill"_s));
        QCOMPARE(set(u"30 2 * * *"_s, u"0 5 * * 0"_s), QString());
        QCOMPARE(crontab(), tab("30 2 * * *", "0 5 * * 0"));
        // Who wants none any more has none, and the backups at another time, in one go.
        QCOMPARE(set(u"20 2 * * *"_s, QString()), QString());
        QCOMPARE(crontab(), tab("20 2 * * *", {}));
        QVERIFY(!QFile::exists(drills));
        QCOMPARE(set(u"30 2 * * *"_s, u"0 5 * * 0"_s), QString());
        QCOMPARE(crontab(), tab("30 2 * * *", "0 5 * * 0"));

        write(drills + u"/last/staging"_s,
              "budget\t2026-11-28T21:30:00Z\t2026-11-28T21:31:00Z\tj\tx.sql.gz\ttoo little memory\n");
        const auto states = Operations::drillStates(list());
        QCOMPARE(states.size(), size_t(2));
        QVERIFY(states[0].nextRun.isValid());
        const auto of = std::find_if(states.begin(), states.end(),
                                     [](const auto &state) { return state.environment == u"staging"_s; });
        QVERIFY(of != states.end() && of->last && of->last->state == ScheduledRun::State::OverBudget);

        Operations::SchedulePlan plan = Operations::planUnschedule(context(), host, Scheduled::DrillsOnly);
        QVERIFY(Operations::removeSchedule(context(), plan, nobody, {}).succeeded());
        QCOMPARE(crontab(), tab("30 2 * * *", {}));
        QVERIFY(!QFile::exists(drills));
        QVERIFY(QFile::exists(m_base + u"/state dir/scheduled/backup"_s));
        QVERIFY(Operations::planUnschedule(context(), host, Scheduled::DrillsOnly).doesNothing());
        // Both go together.
        QCOMPARE(set(u"30 2 * * *"_s, u"0 4 * * 0"_s), QString());
        QVERIFY(Operations::removeSchedule(context(), Operations::planUnschedule(context(), host), nobody, {})
                    .succeeded());
        QCOMPARE(crontab(), QByteArray());
        QVERIFY(!QFile::exists(m_base + u"/state dir/scheduled"_s));
        QVERIFY_THROWS_EXCEPTION(
            UsageError, (void)Operations::planSchedule(context(), host, {u"0 3 * * *"_s, u"sundays"_s}));
    }

    void aNameWithALineEndIsTold()
    {
        put(u"staging"_s, u"20261101_030000"_s, "x", {}, false);
        const QString folder = m_base + u"/back ups/staging/"_s;
        QVERIFY(
            QFile::rename(folder + u"db_20261101_030000.sql.gz"_s, folder + u"db\n_20261101_030000.sql.gz"_s));
        const Operations::BackupListing listing = list();
        QVERIFY(listing.of(u"staging"_s).empty());
        QCOMPARE(listing.misnamed, QStringList{u"db?_20261101_030000.sql.gz"_s});
    }

    void aCrontabThatIsNoTextIsLeftAlone()
    {
        const HostName host(u"main"_s);
        const QByteArray old = "# caf\xe9\n5 5 * * * true\n";
        write(m_base + u"/crontab"_s, old);
        for (const bool removing : {false, true}) {
            try {
                (void)(removing ? Operations::planUnschedule(context(), host)
                                : Operations::planSchedule(context(), host, {u"0 3 * * *"_s}));
                QFAIL("planned over what can't be read");
            } catch (const PreconditionFailed &error) {
                QVERIFY2(error.message().contains("not UTF-8"_L1), qPrintable(error.message()));
            }
        }
        QCOMPARE(crontab(), old);
    }

    void anothersScheduleIsLeftToThem()
    {
        const QString scheduled = m_base + u"/state dir/scheduled"_s;
        const QByteArray line = "30 2 * * * " + crontabQuoted(scheduled + u"/backup"_s).toUtf8();
        write(scheduled + u"/backup"_s, "/owner");
        write(scheduled + u"/staging/job.env"_s, "x");
        write(scheduled + u"/owner"_s, "anna\t4242\t2026-11-20T09:00:00Z\t" + line + '\n');
        program(u"id"_s, "case $1 in -un) echo me ;; *) echo 4000 ;; esac\n");
        program(u"getent"_s, "echo \"$3:x:4242:4242::/:/bin/sh\"\n");
        const HostName host(u"main"_s);

        const Operations::BackupListing listing = list();
        QCOMPARE(listing.schedules.size(), size_t(1));
        QVERIFY(listing.schedules[0].isOurs && listing.schedules[0].isAnothers);
        QCOMPARE(listing.schedules[0].holder, u"anna"_s);
        QCOMPARE(Operations::scheduleStates(listing)[0].environment, u"staging"_s);
        QVERIFY(Operations::scheduleStates(listing)[0].nextRun.isValid());

        for (const bool removing : {false, true}) {
            try {
                (void)(removing ? Operations::planUnschedule(context(), host)
                                : Operations::planSchedule(context(), host, {u"0 3 * * *"_s}));
                QFAIL("planned over another's");
            } catch (const PreconditionFailed &error) {
                QCOMPARE(error.message(),
                         u"The backups are taken by the crontab of anna, since 2026-11-20 09:00 "
                         "UTC, so nothing was changed."_s);
                QCOMPARE(error.remedy(),
                         u"Let anna change or remove it with slipway-cli schedule. If its line is "
                         "gone for good (sudo crontab -u anna -l shows it), remove "_s
                             + scheduled + u"/owner on the server and try again."_s);
            }
        }
        // Her drills are hers too, and are seen as she recorded them.
        write(scheduled + u"/drills/environments/staging/job.env"_s, "x");
        write(scheduled + u"/drills/line"_s, "2026-11-20T09:00:00Z\t0 4 * * 0 "
                                                 + crontabQuoted(scheduled + u"/drills/drill"_s).toUtf8()
                                                 + '\n');
        QCOMPARE(list().drills->holder, u"anna"_s);
        QCOMPARE(Operations::drillStates(list())[0].environment, u"staging"_s);
        QVERIFY_THROWS_EXCEPTION(PreconditionFailed, (void)Operations::planUnschedule(
                                                         context(), host, Operations::Scheduled::DrillsOnly));

        // A line of ours beside hers is this login's own, and all that goes.
        write(m_base + u"/crontab"_s, "# mine\n" + line + '\n');
        const Outcome out =
            Operations::removeSchedule(context(), Operations::planUnschedule(context(), host), nobody, {});
        QVERIFY2(out.succeeded(), qPrintable(out.message));
        QVERIFY2(out.message.contains(u"belongs to anna"_s), qPrintable(out.message));
        QCOMPARE(crontab(), QByteArray("# mine\n"));
        QVERIFY(QFile::exists(scheduled + u"/staging/job.env"_s));

        // She is no login any more, or there was never a record: what is known is said, and no more.
        program(u"getent"_s, "exit 2\n");
        QVERIFY(list().owner->who == ScheduleOwner::Who::Gone);
        QVERIFY(list().schedules.empty());
        QCOMPARE(
            list().owner->problem(),
            u"The schedule belongs to anna, a login that the server no longer has: its line doesn't run. slipway-cli schedule set takes it over."_s);
        (void)Operations::planSchedule(context(), host, {u"0 3 * * *"_s});
        write(scheduled + u"/owner"_s, "; rm -rf /\t4242\n");
        QCOMPARE(list().owner->problem(), u"Whose crontab takes the backups can't be read on the server."_s);
        QVERIFY_THROWS_EXCEPTION(PreconditionFailed, (void)Operations::planUnschedule(context(), host));
    }

    void aScheduleThatWouldFailIsNotSet()
    {
        const QByteArray old =
            "0 3 * * * " + m_base.toUtf8().replace(' ', "\\ ") + "/live/production/scripts/backup.sh\n";
        write(m_base + u"/crontab"_s, old);
        const HostName host(u"main"_s);
        trial(u"staging"_s, "failed", "Docker can't be reached");
        m_hosts->local.setVariable("DOCKER_HOST", "unix:///run/elsewhere");
        const Operations::SchedulePlan plan = Operations::planSchedule(context(), host, {u"30 2 * * *"_s});
        const Outcome set = Operations::setSchedule(context(), plan, nobody, {});
        QCOMPARE(set.exitCode, 1);
        QCOMPARE(set.message,
                 u"Run as cron would run it, the scheduled backup fails, so the crontab was not changed. "
                 "staging: Docker can't be reached"_s);
        QVERIFY2(set.remedy.contains(u"This login has DOCKER_HOST=unix:///run/elsewhere, and cron has not"_s),
                 qPrintable(set.remedy));
        QCOMPARE(crontab(), old);

        // Nothing came of it at all: what cron would have mailed is the reason.
        QVERIFY(QFile::remove(m_base + u"/trial/last/staging"_s));
        QVERIFY(QDir(m_base + u"/state dir/scheduled/last"_s).removeRecursively());
        write(m_base + u"/trial/said"_s, "sh: 1: no such file\n");
        const Outcome mute = Operations::setSchedule(context(), plan, nobody, {});
        QVERIFY2(mute.message.endsWith(u"staging: sh: 1: no such file"_s), qPrintable(mute.message));
        QCOMPARE(crontab(), old);

        // An environment that is not deployed yet keeps nobody's backups back.
        trial(u"staging"_s, "nothing", "No data yet");
        const Outcome good = Operations::setSchedule(context(), plan, nobody, {});
        QVERIFY2(good.succeeded(), qPrintable(good.message));
        QVERIFY(good.message.contains(u"There is nothing to back up yet in staging"_s));
        QVERIFY(good.message.contains(u"a backup of production was taken"_s));
    }

    void whatStaysBesideOursIsSaid()
    {
        const QByteArray others = "0 1 * * * /opt/elsewhere/backup-all.sh\n";
        write(m_base + u"/crontab"_s, others);
        const HostName host(u"main"_s);
        const Operations::SchedulePlan plan = Operations::planSchedule(context(), host, {u"30 2 * * *"_s});
        QVERIFY(plan.replaced.isEmpty());
        QVERIFY(plan.stayingText().endsWith(u"\n0 1 * * * /opt/elsewhere/backup-all.sh"_s));
        const Outcome set = Operations::setSchedule(context(), plan, nobody, {});
        QVERIFY(set.succeeded());
        QVERIFY(set.message.contains(u"go on taking backups beside it"_s));
        const auto states = Operations::scheduleStates(list());
        QCOMPARE(states.size(), size_t(3));
        QVERIFY(!states[0].makesRoom);
    }

    void theLastRunIsWhatTheServerHasRecorded()
    {
        const QString program = m_base + u"/state dir/scheduled/backup"_s;
        write(program, "");
        write(m_base + u"/state dir/scheduled/staging/job.env"_s, "x");
        write(m_base + u"/state dir/scheduled/production/job.env"_s, "x");
        write(m_base + u"/crontab"_s, "0 3 * * * " + crontabQuoted(program).toUtf8() + '\n');
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
        write(m_base + u"/state dir/scheduled/last/staging"_s,
              "failed\t" + now + '\t' + now + "\tj1\t\tDocker can't be reached\n");
        write(m_base + u"/state dir/scheduled/last/production"_s,
              "taken\t" + now + '\t' + now + "\tj2\tdb_1.sql.gz\t\n");
        const auto states = Operations::scheduleStates(list());
        QCOMPARE(states.size(), size_t(2));
        const auto &staging = states[states[0].environment == u"staging"_s ? 0 : 1];
        const auto &production = states[states[0].environment == u"staging"_s ? 1 : 0];
        QVERIFY(staging.evidence == Operations::ScheduleState::Evidence::Failed);
        QCOMPARE(staging.last->problem(), u"Docker can't be reached"_s);
        QVERIFY(production.evidence == Operations::ScheduleState::Evidence::Taken);
        QCOMPARE(production.lastBackup, u"db_1.sql.gz"_s);
    }

    void anUnusableScheduleIsAMistakeOfWhoeverTypedIt()
    {
        QVERIFY_THROWS_EXCEPTION(
            UsageError, (void)Operations::planSchedule(context(), HostName(u"main"_s), {u"3 o'clock"_s}));
    }

    void aZoneIsANameAndNoPath()
    {
        // Qt would read whatever lies there, a terminal that never ends too.
        QTemporaryDir folder;
        QVERIFY(QFile::copy(u"/usr/share/zoneinfo/Asia/Kolkata"_s, folder.filePath(u"zone"_s)));
        const auto zoneFor = [this](const QString &name, const QByteArray &offset = "+0530") {
            const QByteArray lines =
                "T\t1764400000\t" + offset + '\t' + name.toUtf8() + "\t/state\t\nE\tstaging\tok\t1\n.\n";
            return Operations::parseBackupList("\036backups\n" + Sync::GzipMembers().compressed(lines),
                                               *m_configuration, {m_configuration->environment(u"staging"_s)})
                .zone;
        };
        QCOMPARE(zoneFor(u"Asia/Kolkata"_s).id(), "Asia/Kolkata");
        QCOMPARE(zoneFor(u"Asia/Kolkata"_s, "+0100"),
                 *Domain::zoneFromOffset(u"+0100")); // a name that the clock doesn't go by
        for (const QString &name : {QString(u"../../../.."_s + folder.filePath(u"zone"_s)),
                                    folder.filePath(u"zone"_s), u"Asia/../Asia/Kolkata"_s, u""_s, u"."_s})
            QCOMPARE(zoneFor(name), *Domain::zoneFromOffset(u"+0530"));
        // Without an offset either nothing tells which day it is there.
        for (const QByteArray &offset : QByteArrayList{"", "CET", "+9900"})
            QVERIFY_THROWS_EXCEPTION(
                CommandFailed,
                (void)Operations::parseBackupList(
                    "\036backups\n"
                        + Sync::GzipMembers().compressed(
                            QByteArray("T\t1764400000\t" + offset + "\tUTC\t/state\t\nE\tstaging\tok\t1\n.\n")),
                    *m_configuration, {m_configuration->environment(u"staging"_s)}));
    }

    void whatIsNotSaidIsNotNothing()
    {
        const auto answer = [this](const QByteArray &lines) {
            return Operations::parseBackupList("\036backups\n" + Sync::GzipMembers().compressed(lines),
                                               *m_configuration, m_configuration->environments);
        };
        const QByteArray time = "T\t1764400000\t+0100\t\t/state\t\n";
        const QByteArray staging = "E\tstaging\tok\t1\n";
        const QByteArray production = "E\tproduction\tmissing\t1\n";
        QVERIFY(answer(time + staging + production + ".\n").backups.empty());
        for (const QByteArray &part : {QByteArray(time + staging + ".\n"), QByteArray(time + ".\n"),
                                       QByteArray(staging + production + ".\n"), QByteArray(".\n"),
                                       QByteArray(time + staging + production)})
            QVERIFY_THROWS_EXCEPTION(CommandFailed, (void)answer(part));

        // Nor is a folder empty in which nothing has a name that a backup could have.
        put(u"staging"_s, u"20261101_030000"_s, "x", {}, false);
        const QString folder = m_base + u"/back ups/staging/"_s;
        QVERIFY(QFile::rename(folder + u"db_20261101_030000.sql.gz"_s, folder + u"-x.sql.gz"_s));
        const auto asked = Operations::allBackups(context(), u"staging"_s);
        QVERIFY(asked.answers.at(0).second.empty());
        QCOMPARE(asked.failures.size(), size_t(1));
        QCOMPARE(asked.failures[0].outcome.message,
                 u"1 file(s) in the folders of backups can't be listed, since their names can't be those of "
                 "backups: \"-x.sql.gz\""_s);
    }

    void missedRunsAreTold()
    {
        Operations::BackupListing listing;
        listing.now = TestSupport::utc(QDate(2026, 11, 22), QTime(12, 0));
        listing.zone = QTimeZone("Asia/Kolkata");
        listing.schedules = backupLines(u"0 3 * * * /x/scheduled/backup\n"_s, *m_configuration,
                                        u"/x/scheduled/backup"_s, {u"staging"_s, u"production"_s});
        Backup taken;
        taken.environment = u"staging"_s;
        taken.id = u"a"_s;
        taken.onServer = true;
        taken.takenAt = TestSupport::utc(QDate(2026, 11, 21), QTime(21, 31));
        // A deployment's backup of that hour is not the schedule's.
        taken.askedBy = u"deploy"_s;
        listing.backups = {taken};
        QVERIFY(Operations::scheduleStates(listing)[0].evidence == Operations::ScheduleState::Evidence::Missed);
        taken.askedBy = u"cron"_s;
        listing.backups = {taken};
        const auto states = Operations::scheduleStates(listing);
        QCOMPARE(states.size(), size_t(2));
        QVERIFY(states[0].evidence == Operations::ScheduleState::Evidence::Taken);
        QCOMPARE(states[0].lastBackup, u"a"_s);
        QVERIFY(states[1].evidence == Operations::ScheduleState::Evidence::Missed);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
