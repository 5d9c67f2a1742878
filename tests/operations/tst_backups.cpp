// SPDX-License-Identifier: GPL-3.0-or-later
// Listing, pulling, pruning and scheduling with the real scripts, in folders of this computer.
#include "operations/backups.h"

#include "domain/backupboard.h"
#include "domain/error.h"
#include "operations/prune.h"
#include "operations/pull.h"
#include "operations/schedule.h"
#include "support/localhost.h"
#include "sync/sha256.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
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
                           {u"taken_at"_s, QDateTime(at.date(), at.time(), Qt::UTC).toString(Qt::ISODate)},
                           {u"size"_s, content.size()},
                           {u"sha256"_s, QString::fromLatin1(Sync::Sha256::hexOf(content))},
                           {u"verified"_s, true},
                           {u"asked_by"_s, u"cron"_s},
                           {u"row_total"_s, 7}};
        for (auto field = change.begin(); field != change.end(); ++field)
            object[field.key()] = field.value();
        write(path + u".json"_s, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
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
    void init()
    {
        m_base = m_work.path() + u'/' + QString::number(++m_round);
        const QString bin = m_base + u"/bin"_s;
        QDir().mkpath(bin);
        // A crontab of its own.
        write(bin + u"/crontab"_s, "#!/bin/bash\ncase $1 in\n-l) cat \"$CRONTAB_FILE\" 2>/dev/null ;;\n"
                                   "-r) rm -f \"$CRONTAB_FILE\" ;;\n-) cat >\"$CRONTAB_FILE\" ;;\nesac\n");
        QFile::setPermissions(bin + u"/crontab"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
        QCOMPARE(find(listing, u"20261103_030000"_s).reason, u"it is a backup of staging, not of production"_s);
        QCOMPARE(find(listing, u"20261104_030000"_s).reason, u"rotten \"egg\""_s);
        QVERIFY(find(listing, u"20261105_030000"_s).state == State::Unverified);
        QCOMPARE(find(listing, u"20261105_030000"_s).takenAt.toString(Qt::ISODate), u"2026-11-04T21:30:00Z"_s);
        QCOMPARE(find(listing, u"20261106_030000"_s).reason, u"the file is empty"_s);
    }

    void oneExecForAll()
    {
        for (int i = 0; i < 300; ++i)
            put(i % 2 == 0 ? u"staging"_s : u"production"_s, u"20260101_%1"_s.arg(100000 + i), "x");
        QCOMPARE(list().backups.size(), size_t(300));
        QCOMPARE(m_hosts->local.titles().size(), 1);
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

    void aScheduleIsSetOnceAndTakenAwayAgain()
    {
        const QByteArray old = "# mine\n0 3 * * * " + m_base.toUtf8().replace(' ', "\\ ")
                               + "/live/production/scripts/backup.sh\n5 5 * * * true\n";
        write(m_base + u"/crontab"_s, old);
        const HostName host(u"main"_s);
        const Operations::SchedulePlan plan = Operations::planSchedule(context(), host, u"30 2 * * *"_s);
        QCOMPARE(plan.environments, QStringList({u"staging"_s, u"production"_s}));
        QCOMPARE(plan.replaced.size(), 1);
        QVERIFY(plan.difference().contains(u"+ 30 2 * * * "_s));
        const Outcome set = Operations::setSchedule(context(), plan, nobody, {});
        QVERIFY2(set.succeeded(), qPrintable(set.message));
        const auto crontab = [this] {
            QFile file(m_base + u"/crontab"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(crontab(), "# mine\n30 2 * * * " + (m_base.toUtf8() + "/state\\ dir/scheduled/backup")
                                + "\n5 5 * * * true\n");
        QVERIFY(QFileInfo(m_base + u"/state dir/scheduled/backup"_s).isExecutable());
        const Operations::BackupListing listing = list();
        QCOMPARE(listing.schedules.size(), size_t(1));
        QVERIFY(listing.schedules[0].isOurs);
        QCOMPARE(listing.installed.size(), 2);
        QVERIFY(Operations::planSchedule(context(), host, u"30 2 * * *"_s).changesNothing());

        // Somebody else was quicker.
        const Operations::SchedulePlan late = Operations::planSchedule(context(), host, u"0 4 * * *"_s);
        write(m_base + u"/crontab"_s, crontab() + "1 1 * * * false\n");
        const QByteArray theirs = crontab();
        QCOMPARE(Operations::setSchedule(context(), late, nobody, {}).exitCode, 6);
        QCOMPARE(crontab(), theirs);

        QVERIFY(Operations::removeSchedule(context(), Operations::planUnschedule(context(), host), nobody, {})
                    .succeeded());
        QCOMPARE(crontab(), old + "1 1 * * * false\n");
        QVERIFY(!QFile::exists(m_base + u"/state dir/scheduled"_s));
    }

    void anUnusableScheduleIsAMistakeOfWhoeverTypedIt()
    {
        QVERIFY_THROWS_EXCEPTION(
            UsageError, (void)Operations::planSchedule(context(), HostName(u"main"_s), u"3 o'clock"_s));
    }

    void missedRunsAreTold()
    {
        Operations::BackupListing listing;
        listing.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        listing.zone = QTimeZone("Asia/Kolkata");
        listing.schedules = backupLines(u"0 3 * * * /x/scheduled/backup\n"_s, *m_configuration,
                                        u"/x/scheduled/backup"_s, {u"staging"_s, u"production"_s});
        Backup taken;
        taken.environment = u"staging"_s;
        taken.id = u"a"_s;
        taken.onServer = true;
        taken.takenAt = QDateTime(QDate(2026, 11, 21), QTime(21, 31), Qt::UTC);
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
