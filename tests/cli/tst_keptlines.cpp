// SPDX-License-Identifier: GPL-3.0-or-later
// The lines by which the README has kept files come back, run as they stand there.
#include "operations/backups/keptcopies.h"
#include "operations/backups/keptpull.h"
#include "support/localhost.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

class OneHost final : public Operations::Hosts
{
public:
    Tests::LocalHost local;
    Remote::RemoteHost &host(const Domain::HostName &) override { return local; }
};

const QByteArray passphrase = "abcd-efgh-2345-6789";

} // namespace

class TestKeptLines : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_readme;
    QString m_id;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(file));
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }
    /// "path: bytes" of all that lies there.
    static QStringList all(const QString &folder)
    {
        QStringList found;
        for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            const QString file = each.next();
            found << QDir(folder).relativeFilePath(file) + u": "_s + QString::fromLatin1(read(file).toHex());
        }
        found.sort();
        return found;
    }
    /// What bash says of a line; empty: it went well.
    [[nodiscard]] QByteArray run(const QString &line, const QString &folder) const
    {
        QProcess shell;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"HOME"_s, path(u"home"_s));
        variables.insert(u"PATH"_s, path(u"bin"_s) + u':' + variables.value(u"PATH"_s));
        variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"none:"_s);
        variables.insert(u"SLIPWAY_KEPT_PASSPHRASE"_s, QString::fromLatin1(passphrase));
        shell.setProcessEnvironment(variables);
        shell.setWorkingDirectory(folder);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, line});
        if (!shell.waitForFinished(120'000))
            return "it did not end";
        return shell.exitCode() == 0 ? QByteArray() : "it ended with a failure: " + shell.readAll();
    }

private slots:
    void initTestCase()
    {
        m_readme = QString::fromUtf8(read(QStringLiteral(SLIPWAY_SOURCE_DIR "/README.md")));
        QDir().mkpath(path(u"home"_s));
        QDir().mkpath(path(u"bin"_s));
        QVERIFY(QFile::link(QStringLiteral(SLIPWAY_CLI), path(u"bin/slipway-cli"_s)));
        // Every byte there is, and a name that a shell would take apart.
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += char(i);
        write(path(u"live/.env"_s), "PASSWORD=hunter2\n");
        write(path(u"live/conf/tls.key"_s), bytes);
        write(path(u"live/uploads/2026/a b.jpg"_s), bytes);
        write(path(u"live/uploads/2025/old.jpg"_s), "old");
        QByteArray toml = "[project]\nname = \"test\"\nkeep = [\".env\", \"/uploads/\", \"conf/*.key\"]\n"
                          "state_directory = \"@/state\"\n[hosts.main]\naddress = \"127.0.0.1\"\n"
                          "[environments.production]\nhost = \"main\"\ndirectory = \"@/live\"\n"
                          "compose_file = \"c.yml\"\ncompose_project = \"x\"\nbackups = \"@/backups\"\n"
                          "[backups]\nlocal_directory = \"@/copies\"\n";
        toml.replace("@", m_folder.path().toUtf8());
        write(path(u"slipway.toml"_s), toml);
        const Domain::Configuration configuration = Domain::parseConfiguration(toml, path(u"slipway.toml"_s));
        OneHost hosts;
        const Domain::Outcome outcome = Operations::pullKept(
            {configuration, hosts, u"tester"_s, u"test"_s},
            {u"production"_s,
             [](const Operations::PassphraseQuestion &) { return Domain::Secret(passphrase); },
             {}},
            [](const Domain::Event &) {}, {});
        QVERIFY2(outcome.succeeded(), qPrintable(outcome.message));
        m_id = Operations::keptCopies(configuration, u"production"_s).front().head.id;
    }

    /// Without Slipway: on any machine, with the passphrase alone.
    void opensslOpensTheArchive()
    {
        static const QRegularExpression lines(u"^    (openssl cms .*)$"_s, QRegularExpression::MultilineOption);
        const QRegularExpressionMatch found = lines.match(m_readme);
        QVERIFY(found.hasMatch());
        QString line = found.captured(1);
        static const QRegularExpression example(u"kept_\\d{8}_\\d{6}(?=\\.tar\\.gz\\.cms)"_s);
        QVERIFY(line.contains(example) && line.contains(u"PASSPHRASE"_s));
        line.replace(example, m_id).replace(u"PASSPHRASE"_s, QString::fromLatin1(passphrase));
        const QString archive = m_id + u".tar.gz.cms"_s;
        QDir().mkpath(path(u"by-hand"_s));
        QVERIFY(QFile::copy(path(u"copies/production/kept/"_s) + archive, path(u"by-hand/"_s) + archive));
        QCOMPARE(run(line, path(u"by-hand"_s)), QByteArray());
        QCOMPARE(read(path(u"by-hand/.env"_s)), read(path(u"live/.env"_s)));
        QCOMPARE(read(path(u"by-hand/conf/tls.key"_s)), read(path(u"live/conf/tls.key"_s)));
        // With another passphrase it gives nothing, and says so.
        QDir().mkpath(path(u"wrong"_s));
        QVERIFY(QFile::copy(path(u"by-hand/"_s) + archive, path(u"wrong/"_s) + archive));
        QVERIFY(!run(line.replace(QString::fromLatin1(passphrase), u"another"_s), path(u"wrong"_s)).isEmpty());
        QVERIFY(!QFile::exists(path(u"wrong/.env"_s)));
    }

    /// Each `slipway-cli backup extract ...` of the page, that of the worst case too.
    void extractBringsFilesBack()
    {
        static const QRegularExpression commands(u"`(slipway-cli backup extract [^`]+)`"_s);
        QStringList lines;
        for (auto each = commands.globalMatch(m_readme); each.hasNext();)
            lines << each.next().captured(1);
        QCOMPARE(lines.size(), 2);
        for (QString line : lines) {
            const bool some = line.contains(u"uploads/2026"_s);
            line.replace(u" ENV "_s, u" production "_s).replace(u" ID "_s, u" "_s + m_id + u" "_s);
            QVERIFY2(line.contains(u" production "_s), qPrintable(line));
            QCOMPARE(run(line, m_folder.path()), QByteArray());
            const QString to = line.section(u" --to "_s, 1);
            if (some)
                QCOMPARE(all(path(to)), all(path(u"live"_s)).filter(u"uploads/2026/"_s));
            else
                QCOMPARE(all(path(to)), all(path(u"live"_s)));
        }
    }

    /// A laptop that is offline: what was found of the copies here is how it ends, whatever the dumps there ended with.
    void damageHereOutranksAServerThatIsAway()
    {
        QString toml = QString::fromUtf8(read(path(u"slipway.toml"_s)));
        toml.replace(u"address = \"127.0.0.1\"\n"_s, u"address = \"127.0.0.1\"\nport = 1\n"_s);
        write(path(u"offline.toml"_s), toml.toUtf8());
        const QString line = u"slipway-cli --config offline.toml backup verify production"_s;
        QByteArray said = run(line + u"; test $? = 4"_s, m_folder.path());
        QCOMPARE(said, QByteArray());
        QDirIterator objects(path(u"copies/production/kept/objects"_s), QDir::Files,
                             QDirIterator::Subdirectories);
        const QString object = objects.next();
        write(object, "damaged");
        said = run(line + u"; code=$?; test $code = 1 || exit 99; exit $code"_s, m_folder.path());
        QVERIFY2(said.contains("1 of 1 kept copies of production lack something"), said.constData());
        QVERIFY2(said.contains("backup pull --kept production"), said.constData());
        QVERIFY2(said.contains("127.0.0.1"), said.constData());
        QVERIFY2(run(line + u" >/dev/null 2>&1; test $? = 1"_s, m_folder.path()).isEmpty(), said.constData());
        QVERIFY(QFile::exists(object + u".damaged"_s));
        // A name that nothing has is refused before anything is read, and by a trial too.
        for (const QString &trial : {QString(), u" --dry-run"_s})
            QCOMPARE(run(line + u" kept_20200101_000000"_s + trial + u" >/dev/null 2>&1; test $? = 6"_s,
                         m_folder.path()),
                     QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestKeptLines)
#include "tst_keptlines.moc"
