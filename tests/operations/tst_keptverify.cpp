// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out about copies of kept files, what is said of it, and what retention makes of that. No server.
#include "domain/error.h"
#include "models/port/operationsbackups.h"
#include "operations/backups/keptcopies.h"
#include "operations/look/truth.h"
#include "sync/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Domain;

namespace {

class NoHosts final : public Operations::Hosts
{
public:
    Remote::RemoteHost &host(const HostName &) override { qFatal("no server is asked"); }
};

void nobody(const Event &)
{
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(file));
}

} // namespace

class TestKeptVerify : public QObject
{
    Q_OBJECT

    QTemporaryDir m_work;
    int m_round = 0;
    QString m_base;
    std::unique_ptr<Configuration> m_configuration;
    NoHosts m_hosts;

    [[nodiscard]] Sync::KeptStore store(const QString &environment = u"staging"_s) const
    {
        return Sync::KeptStore(m_base + u"/copies/"_s + environment + u"/kept"_s);
    }
    [[nodiscard]] static QByteArray hashOf(const QByteArray &content) { return Sync::Sha256::hexOf(content); }

    /// A copy of that time ("20261130_030000"), with the files and what is in them, and with an archive if it has a name.
    void copy(const QString &at, const std::map<QByteArray, QByteArray> &files, const QString &archive = {},
              const QString &environment = u"staging"_s)
    {
        const Sync::KeptStore into = store(environment);
        into.open();
        Sync::KeptGeneration made;
        made.head.id = u"kept_"_s + at;
        made.head.takenAt = QDateTime::fromString(at + u"Z"_s, u"yyyyMMdd_HHmmsst"_s).toUTC();
        Sync::KeptStoreWriter writer(into);
        for (const auto &[path, content] : files) {
            Sync::KeptEntry entry;
            entry.path = path;
            entry.size = content.size();
            entry.mode = 0644;
            entry.sha256 = hashOf(content);
            QByteArray rest = content;
            QByteArray piece;
            QVERIFY(writer.take(entry.sha256, entry.size, [&]() -> QByteArrayView {
                piece = std::exchange(rest, {});
                return piece;
            }));
            made.entries.push_back(entry);
        }
        writer.settle();
        if (!archive.isEmpty()) {
            if (QFile::exists(into.path(archive))) {
                QFile there(into.path(archive));
                QVERIFY(there.open(QIODevice::ReadOnly));
                const QByteArray bytes = there.readAll();
                made.head.archives.push_back({archive, bytes.size(), hashOf(bytes), QByteArray(16, 'a')});
            } else {
                made.head.archives.push_back(
                    into.writeArchive(archive, "sealed " + archive.toUtf8(), QByteArray(16, 'a')));
            }
        }
        made.count();
        into.write(made);
        into.writeNewest({into.ids().first(), QDateTime::currentDateTimeUtc(), {}, {}});
    }
    [[nodiscard]] QString object(const QByteArray &content, const QString &environment = u"staging"_s) const
    {
        return store(environment).objectPath(hashOf(content));
    }
    Outcome verify(const QStringList &ids = {}, const Remote::EventSink &sink = nobody,
                   const std::stop_token &stop = {}, QStringList *said = nullptr)
    {
        return Operations::verifyKept(
            *m_configuration, {u"staging"_s, ids, {}, {}},
            [&](const Event &event) {
                if (const auto *detail = std::get_if<Detail>(&event); detail && said)
                    *said << detail->text;
                sink(event);
            },
            stop);
    }
    [[nodiscard]] Operations::KeptCopy listed(const QString &id) const
    {
        for (const Operations::KeptCopy &each : Operations::keptCopies(*m_configuration, u"staging"_s)) {
            if (each.head.id == id)
                return each;
        }
        return {};
    }
    [[nodiscard]] QStringList renamed() const
    {
        QStringList found;
        for (QDirIterator each(m_base, {u"*.damaged"_s}, QDir::AllEntries | QDir::System | QDir::Hidden,
                               QDirIterator::Subdirectories);
             each.hasNext();)
            found << each.next();
        return found;
    }
    void configure(const QByteArray &retention)
    {
        QByteArray toml = "[project]\nname = \"test\"\nkeep = [\"/uploads/\"]\nstate_directory = \"/state\"\n"
                          "[hosts.main]\naddress = \"127.0.0.1\"\n";
        for (const QByteArray name : {"production", "staging"})
            toml += "[environments." + name + "]\nhost = \"main\"\ndirectory = \"/live/" + name
                    + "\"\ncompose_file = \"c.yml\"\ncompose_project = \"x-" + name + "\"\nbackups = \"/b/"
                    + name + "\"\n";
        toml += "[backups]\nlocal_directory = \"" + m_base.toUtf8() + "/copies\"\n[backups.retention]\n"
                + retention;
        m_configuration =
            std::make_unique<Configuration>(parseConfiguration(toml, m_base + u"/slipway.toml"_s));
    }
    [[nodiscard]] QStringList leaving() const
    {
        QStringList ids;
        for (const Backup &backup :
             Operations::planKeptPrune(*m_configuration, u"staging"_s, QTimeZone::utc()).leaving())
            ids << backup.id;
        return ids;
    }

private slots:
    void init()
    {
        m_base = m_work.path() + u'/' + QString::number(++m_round);
        QDir().mkpath(m_base);
        configure("last = 2\ndaily = 0\nweekly = 0\nmonthly = 12\n");
    }

    void whatCantBeReadIsNoDamage_data()
    {
        QTest::addColumn<QString>("instead"); // of the file: where a link leads; empty: a folder
        QTest::addColumn<bool>("archive");
        for (const bool archive : {false, true}) {
            const char *of = archive ? "an archive" : "a content";
            QTest::addRow("%s that doesn't open", of) << QString() << archive;
            QTest::addRow("%s of which a disk gives no bytes", of) << u"/proc/self/mem"_s << archive;
            QTest::addRow("%s of which it can't be said whether it is there", of) << u"."_s << archive;
            if (geteuid() != 0)
                QTest::addRow("%s that may not be read", of) << u"mode"_s << archive;
        }
    }
    void whatCantBeReadIsNoDamage()
    {
        QFETCH(QString, instead);
        QFETCH(bool, archive);
        const QString id = u"kept_20261101_030000"_s;
        const QString sealed = id + u".tar.gz.cms"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}, {"uploads/b", "b"}});
        // One that was verified before, and shares it.
        copy(u"20261102_030000"_s, {{"uploads/a", "a"}});
        QVERIFY(verify().succeeded());
        QVERIFY(listed(id).verdict);
        if (archive)
            copy(u"20261101_030000"_s, {{"uploads/a", "a"}, {"uploads/b", "b"}}, sealed);
        const QString file = archive ? store().path(sealed) : object("a");
        const QString aside = m_base + u"/aside"_s;
        if (instead == "mode"_L1) {
            ::chmod(file.toUtf8().constData(), 0);
        } else {
            QVERIFY(QFile::rename(file, aside));
            if (instead.isEmpty())
                QDir().mkpath(file);
            else
                std::filesystem::create_symlink(instead == "."_L1 ? QFileInfo(file).fileName().toStdString()
                                                                  : instead.toStdString(),
                                                file.toStdString());
        }
        QStringList said;
        const Outcome outcome = verify({id}, nobody, {}, &said);
        QCOMPARE(outcome.kind, Outcome::Kind::Failed);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.message.contains(u"could not be read"_s) && !outcome.message.contains(u"lack"_s),
                 qPrintable(outcome.message));
        QVERIFY2(!outcome.remedy.contains(u"pull"_s) && outcome.remedy.contains(u"backup verify staging"_s),
                 qPrintable(outcome.remedy));
        QVERIFY2(said.join(u'\n').contains(archive ? sealed : u"uploads/a"_s), qPrintable(said.join(u'\n')));
        QCOMPARE(renamed(), QStringList());
        // It counts as one that nobody has read, whatever was said of it before; so does the other.
        QVERIFY(!listed(id).verdict);
        QVERIFY(!store().readVerdict(u"kept_20261102_030000"_s));
        // Three newer ones, which are verified: it stays as it would without that.
        for (const QString &at : {u"20261103_030000"_s, u"20261104_030000"_s, u"20261105_030000"_s}) {
            copy(at, {{"uploads/c", at.toUtf8()}});
            QVERIFY(verify({u"kept_"_s + at}).succeeded());
        }
        configure("last = 9\ndaily = 0\nweekly = 0\nmonthly = 0\n");
        QCOMPARE(leaving(), QStringList());
        // And once it can be read nothing is left of it.
        if (instead == "mode"_L1) {
            ::chmod(file.toUtf8().constData(), 0600);
        } else {
            QVERIFY(instead.isEmpty() ? QDir().rmdir(file) : QFile::remove(file));
            QVERIFY(QFile::rename(aside, file));
        }
        QVERIFY(!listed(id).isDamaged());
        QVERIFY(verify().succeeded());
    }

    void whatMayNotBeReadIsNoDamage_data()
    {
        QTest::addColumn<bool>("list");
        QTest::newRow("the list of a copy") << true;
        QTest::newRow("a folder of contents") << false;
    }
    void whatMayNotBeReadIsNoDamage()
    {
        QFETCH(bool, list);
        // Root may read everything, so there the rest is another user's.
        constexpr uid_t another = 65534;
        const uid_t self = ::geteuid();
        if (self == 0) {
            for (const QString &folder : {m_work.path(), m_base})
                QCOMPARE(::chown(folder.toUtf8().constData(), another, gid_t(-1)), 0);
            QCOMPARE(::seteuid(another), 0);
        }
        const auto back = qScopeGuard([self] { QCOMPARE(::seteuid(self), 0); });
        const QString id = u"kept_20261101_030000"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}});
        const QString closed = list ? store().path(id + u".json"_s) : QFileInfo(object("a")).path();
        ::chmod(closed.toUtf8().constData(), 0);
        const Outcome outcome = verify();
        const auto retained = leaving();
        const Operations::KeptCopy seen = Operations::keptCopies(*m_configuration, u"staging"_s).front();
        ::chmod(closed.toUtf8().constData(), list ? 0600 : 0700);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.message.contains(u"could not be read"_s) && !outcome.message.contains(u"lack"_s),
                 qPrintable(outcome.message));
        QCOMPARE(renamed(), QStringList());
        QCOMPARE(retained, QStringList());
        QCOMPARE(seen.isUnreadable, list);
        QVERIFY(!seen.isDamaged());
        QVERIFY(verify().succeeded());
    }

    /// Beside something that is damaged: each is told as what it is, with what to do about it.
    void damageIsToldBesideWhatCantBeRead()
    {
        const QString id = u"kept_20261101_030000"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}, {"uploads/b", "b"}});
        QVERIFY(QFile::remove(object("a")));
        QVERIFY(QFile::link(u"/proc/self/mem"_s, object("a")));
        write(object("b"), "x");
        const Outcome outcome = verify();
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.message.contains(u"1 of 1 kept copies of staging lack something"_s)
                     && outcome.message.contains(u"could not be read"_s),
                 qPrintable(outcome.message));
        QVERIFY2(outcome.remedy.contains(u"pull --kept staging"_s)
                     && outcome.remedy.contains(u"backup verify staging"_s),
                 qPrintable(outcome.remedy));
        QCOMPARE(renamed(), QStringList{object("b") + u".damaged"_s});
        QVERIFY2(Operations::troubleOf(listed(id)).contains(u"uploads/b: "_s)
                     && !Operations::troubleOf(listed(id)).contains(u"uploads/a"_s),
                 qPrintable(Operations::troubleOf(listed(id))));
    }

    /// One rotten file of an old copy doesn't take those with it that only this copy has.
    void whatOnlyADamagedOneHasStays()
    {
        const QString old = u"kept_20260901_030000"_s;
        copy(u"20260901_030000"_s, {{"uploads/1", "one"}, {"uploads/2", "two"}, {"uploads/3", "three"}});
        for (const QString &at :
             {u"20261101_030000"_s, u"20261102_030000"_s, u"20261103_030000"_s, u"20261104_030000"_s})
            copy(at, {{"uploads/1", "one"}, {"uploads/4", at.toUtf8()}});
        write(object("two"), "twe");
        QCOMPARE(verify().exitCode, 1);
        QVERIFY(listed(old).isDamaged());
        // Of that month there is no other, and "three" is whole.
        QCOMPARE(leaving(), QStringList{u"kept_20261101_030000"_s});
        (void)Operations::pruneKept(*m_configuration, u"staging"_s, leaving());
        QVERIFY(QFile::exists(object("three")));
        QVERIFY(listed(old).isDamaged());
        // Where no class has room for it, it goes as a whole one would.
        configure("last = 2\ndaily = 0\nweekly = 0\nmonthly = 1\n");
        QCOMPARE(leaving(), QStringList{old});
        // Once nothing whole is in it that others don't have, it goes as damaged dumps do.
        configure("last = 2\ndaily = 0\nweekly = 0\nmonthly = 12\n");
        QCOMPARE(leaving(), QStringList());
        write(object("three"), "thrae");
        QCOMPARE(verify().exitCode, 1);
        QCOMPARE(leaving(), QStringList{old});
    }

    /// An archive that only a damaged copy has is whole, too.
    void anArchiveThatOnlyADamagedOneHasStays()
    {
        const QString old = u"kept_20260901_030000"_s;
        copy(u"20260901_030000"_s, {{"uploads/1", "one"}, {"uploads/2", "two"}}, old + u".tar.gz.cms"_s);
        for (const QString &at : {u"20261101_030000"_s, u"20261102_030000"_s, u"20261103_030000"_s})
            copy(at, {{"uploads/1", "one"}}, u"kept_20261101_030000.tar.gz.cms"_s);
        QVERIFY(QFile::remove(object("two")));
        QCOMPARE(verify().exitCode, 1);
        QCOMPARE(leaving(), QStringList());
        write(store().path(old + u".tar.gz.cms"_s), "x");
        QCOMPARE(verify().exitCode, 1);
        QCOMPARE(leaving(), QStringList{old});
    }

    /// A damaged one stays beside whole ones, never in the place of one; of two that have the same, the newer.
    void aDamagedOneTakesNobodysPlace()
    {
        const QString whole = u"kept_20260901_030000"_s;
        const QString older = u"kept_20260902_030000"_s;
        const QString newer = u"kept_20260903_030000"_s;
        copy(u"20260901_030000"_s, {{"uploads/1", "one"}});
        copy(u"20260902_030000"_s, {{"uploads/2", "two"}, {"uploads/3", "three"}});
        copy(u"20260903_030000"_s, {{"uploads/2", "two"}, {"uploads/3", "three"}});
        for (const QString &at : {u"20261101_030000"_s, u"20261102_030000"_s, u"20261103_030000"_s})
            copy(at, {{"uploads/4", at.toUtf8()}});
        write(object("two"), "twe");
        QCOMPARE(verify().exitCode, 1);
        QVERIFY(listed(older).isDamaged() && listed(newer).isDamaged());
        QCOMPARE(leaving(), QStringList{older});
        configure("last = 9\ndaily = 0\nweekly = 0\nmonthly = 12\n");
        QCOMPARE(leaving(), QStringList{older}); // which has nothing that the newer one lacks
    }

    void aNameThatNothingHasIsRefusedBeforeAnythingIsRead()
    {
        const QString good = u"kept_20261101_030000"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}});
        write(object("a"), "x");
        for (const QString &typo : {u"kept_20261101_030001"_s, u"uploads"_s}) {
            const Outcome outcome = verify({good, typo});
            QCOMPARE(outcome.exitCode, 6);
            QVERIFY2(outcome.message.contains(typo), qPrintable(outcome.message));
            QCOMPARE(renamed(), QStringList());
            QVERIFY(!listed(good).verdict);
        }
        // Named twice it is read once.
        QVERIFY(verify({good, good}).message.startsWith(u"1 of 1 kept copies"_s));
    }

    void oneThatIsLetGoMeanwhileIsTold()
    {
        const QString old = u"kept_20261101_030000"_s;
        const QString middle = u"kept_20261102_030000"_s;
        const QString newest = u"kept_20261103_030000"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}});
        copy(u"20261102_030000"_s, {{"uploads/b", "b"}});
        copy(u"20261103_030000"_s, {{"uploads/c", "c"}});
        for (const QStringList &ids : {QStringList(), QStringList{newest, middle, old}}) {
            copy(u"20261102_030000"_s, {{"uploads/b", "b"}});
            QStringList said;
            const Outcome outcome = verify(
                ids,
                [&](const Event &event) {
                    if (std::holds_alternative<Progress>(event))
                        (void)store().remove(middle); // while the newest is read
                },
                {}, &said);
            QVERIFY2(outcome.succeeded(), qPrintable(outcome.message));
            QVERIFY2(outcome.message.contains(u"let go"_s) && outcome.message.contains(middle),
                     qPrintable(outcome.message));
            QVERIFY2(outcome.message.startsWith(u"2 kept copy(s)"_s), qPrintable(outcome.message));
            QVERIFY(listed(old).verdict && listed(newest).verdict);
            QVERIFY(!QFile::exists(store().path(middle + u".verdict"_s)));
            store().forgetVerdict(old);
        }
    }

    /// What is missing or damaged is so in each that has it, also when the run is stopped and nothing was renamed.
    void aStoppedRunLeavesNoGoodWordOfOthers()
    {
        const QString other = u"kept_20261101_030000"_s;
        const QString newest = u"kept_20261102_030000"_s;
        copy(u"20261101_030000"_s, {{"uploads/a", "a"}, {"uploads/b", "b"}});
        copy(u"20261102_030000"_s, {{"uploads/a", "a"}, {"uploads/c", "c"}});
        QVERIFY(verify().succeeded());
        QVERIFY(store().readVerdict(other));
        QVERIFY(QFile::remove(object("a")));
        std::stop_source stop;
        const Outcome outcome = verify(
            {},
            [&](const Event &event) {
                if (std::holds_alternative<Progress>(event))
                    stop.request_stop(); // in the newest one
            },
            stop.get_token());
        QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
        QVERIFY2(outcome.message.contains(u"lack something"_s) && !outcome.message.contains(u"renamed"_s),
                 qPrintable(outcome.message));
        QVERIFY(listed(newest).isDamaged());
        QVERIFY(!store().readVerdict(other));
    }

    void aStopInOneEnvironmentHidesNothingOfAnother_data()
    {
        QTest::addColumn<bool>("damagedIsRead"); // before the stop; else in the environment that is stopped
        QTest::newRow("damage in the first") << true;
        QTest::newRow("damage in the second") << false;
    }
    void aStopInOneEnvironmentHidesNothingOfAnother()
    {
        QFETCH(bool, damagedIsRead);
        const QString id = u"20261101_030000"_s;
        const QString newer = u"20261102_030000"_s;
        copy(newer, {{"uploads/a", "a"}, {"uploads/b", "b"}}, {}, u"production"_s); // which is read first
        copy(id, {{"uploads/a", "a"}, {"uploads/b", "b"}});
        write(object("a", damagedIsRead ? u"production"_s : u"staging"_s), "x");
        Models::OperationsBackups backups({*m_configuration, m_hosts, u"tester"_s, u"test"_s}, {});
        std::stop_source stop;
        int steps = 0;
        const Outcome outcome = backups.verifyKept(
            {}, {},
            [&](const Event &event) {
                const auto *step = std::get_if<StepChanged>(&event);
                steps += step && step->state == StepState::Running ? 1 : 0;
                if (steps == 2 && (damagedIsRead || std::holds_alternative<Progress>(event)))
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY2(outcome.message.contains(u"production"_s)
                     && outcome.message.contains(u"\nstaging: Cancelled."_s)
                     && outcome.message.contains(u"renamed"_s),
                 qPrintable(outcome.message));
        QCOMPARE(outcome.kind, damagedIsRead ? Outcome::Kind::Failed : Outcome::Kind::Cancelled);
        QCOMPARE(outcome.exitCode, damagedIsRead ? 1 : 7);
        QCOMPARE(outcome.remedy.contains(u"pull --kept production"_s), damagedIsRead);
        QCOMPARE(renamed().size(), 1);
    }

    void theFindingNamesThePathThatItIs()
    {
        copy(u"20261101_030000"_s, {{"uploads/Re: offer.pdf", "offer"}});
        QVERIFY(QFile::remove(object("offer")));
        QCOMPARE(verify().exitCode, 1);
        const auto missing = [&] {
            return Operations::localCopies(*m_configuration, {}).keptPulls.at(u"staging"_s).missing;
        };
        QCOMPARE(missing(), QStringList{u"uploads/Re: offer.pdf"_s});
        QVERIFY2(
            Operations::troubleOf(listed(u"kept_20261101_030000"_s)).contains(u"uploads/Re: offer.pdf: "_s),
            qPrintable(Operations::troubleOf(listed(u"kept_20261101_030000"_s))));
        // What versions before this one have written counts for nothing: it doesn't tell the path from the reason.
        write(store().path(u"kept_20261101_030000.verdict"_s),
              "{\"at\":\"2026-11-02T03:00:00Z\",\"problems\":[\"uploads/Re: offer.pdf: its content is "
              "damaged\"]}\n");
        QVERIFY(!listed(u"kept_20261101_030000"_s).verdict);
        QCOMPARE(missing(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKeptVerify)
#include "tst_keptverify.moc"
