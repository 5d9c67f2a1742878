// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rescue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QString &program, const QStringList &words, const QString &folder, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment variables;
    variables.insert(u"HOME"_s, folder);
    variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder);
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The page for the worst case, as the program prints it: its first block is what bash makes of it, whatever names are called.
class TestRescue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(u"copies/production"_s)));
    }

    void aWordIsWhatItWas_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "plain", "~/tilde", "two words", "it's", "$(touch gone)", "`id`", "a\\b",
                                 "\"quoted\"", "*", "a=b", "größe", "line\nend", "tab\there", "\x1b[31mred",
                                 "-n", "#not a comment", "a;b&c|d", "!history"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void aWordIsWhatItWas()
    {
        QFETCH(QString, text);
        const QString word = Cli::shellWord(text);
        QVERIFY2(!word.contains(u'\n') && !word.contains(u'\x1b'), qPrintable(word));
        const Run echoed = run(u"bash"_s, {}, m_folder->path(),
                               "X=" + word.toUtf8() + "\nY=(" + word.toUtf8()
                                   + ")\nprintf '%s|%s|%d' \"$X\" \"${Y[0]}\" \"${#Y[@]}\"\n");
        QCOMPARE(QString::fromUtf8(echoed.output), text + u'|' + text + u"|1"_s);
        QVERIFY(!QFile::exists(path(u"gone"_s)));
    }

    void theFirstBlockIsTheEnvironments()
    {
        QTcpServer server; // whom nobody may ask
        QVERIFY(server.listen(QHostAddress::LocalHost));
        write(u"slipway.toml"_s, configuration(server.serverPort()));
        copy(u"shop_20261101_030000.sql.gz"_s, "verified", {});
        copy(u"shop_20261102_030000.sql.gz"_s, "verified",
             {{u"set_main"_s, u"shop_20261102_030000.sql.gz"_s},
              {u"database"_s, u"Tide & Time's"_s},
              {u"release"_s, u"20261101-120000-0a1b2c3-00ff"_s}});
        copy(u"auth_20261102_030000.sql.gz"_s, "verified", {{u"set_main"_s, u"shop_20261102_030000.sql.gz"_s}});
        copy(u"shop_20261103_030000.sql.gz"_s, "copied", {});
        copy(u"shop_20261104_030000.sql.gz"_s, "damaged", {});
        const Run page = rescue({u"production"_s});
        QVERIFY2(page.exitCode == 0, page.errors.constData());
        QVERIFY2(page.output.contains("The other databases of that backup: auth_20261102_030000.sql.gz.\n"),
                 page.output.constData());
        QVERIFY2(page.output.contains("Further domains: www.shop.example (http://127.0.0.1:8080).\n"),
                 page.output.constData());
        QVERIFY2(page.output.contains("after-start, web: npm run 'migration run'\n"), page.output.constData());
        QCOMPARE(valuesOf(page.output),
                 (QStringList{u"127.0.0.1"_s,
                              u"-o"_s,
                              u"Port=%1"_s.arg(server.serverPort()),
                              u"-i"_s,
                              path(u"my key"_s),
                              u"-J"_s,
                              u"jump@192.0.2.9:2200,elsewhere"_s,
                              u";"_s,
                              u"deploy"_s,
                              u"shop"_s,
                              u"/srv/it's $(touch gone) `touch gone`"_s,
                              u"a b.yml"_s,
                              u"c.yml"_s,
                              u";"_s,
                              u"production"_s,
                              u"/var/lib/the state"_s,
                              u"/srv/backups of \"it\""_s,
                              u"shop-db"_s,
                              u"Tide & Time's"_s,
                              u"http://127.0.0.1:8080/health"_s,
                              u";"_s,
                              u"shop.example"_s,
                              u"http://127.0.0.1:8080"_s,
                              m_folder->path(),
                              u"0a1b2c3"_s,
                              path(u"copies/production/shop_20261102_030000.sql.gz"_s)}));
        QVERIFY(!QFile::exists(path(u"gone"_s)));
        QVERIFY(!server.hasPendingConnections() && !server.waitForNewConnection(100));
        // Without a name it is the one that others are promoted to; as JSON it is one document.
        const Run json = rescue({u"--json"_s});
        const QJsonObject said = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(said.value(u"environment"_s).toString(), u"production"_s);
        QCOMPARE(said.value(u"problem"_s), QJsonValue());
        QCOMPARE(said.value(u"values"_s).toObject().value(u"COMMIT"_s).toString(), u"0a1b2c3"_s);
        QVERIFY(page.output.contains(said.value(u"page"_s).toString().trimmed().toUtf8()));
    }

    void whatIsNotKnownSaysSo()
    {
        write(u"slipway.toml"_s, configuration(1));
        const Run page = rescue({u"staging"_s});
        QCOMPARE(page.exitCode, 0);
        const QByteArray unknown = "Not known here, and still the README's examples: ";
        const qsizetype at = page.output.indexOf(unknown) + unknown.size();
        const QStringList names =
            QString::fromUtf8(page.output.mid(at, page.output.indexOf(".\n", at) - at)).split(u", "_s);
        QVERIFY2(names.contains(u"BACKUP"_s) && names.contains(u"DATABASE"_s) && names.contains(u"CONTAINER"_s)
                     && !names.contains(u"DIRECTORY"_s),
                 page.output.constData());
        QCOMPARE(page.output.count("# NOT KNOWN HERE, an example: "), names.size());
    }

    void withoutAConfigurationThePageIsPrinted_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << QByteArray() << QByteArray("slipway.toml");
        QTest::newRow("broken") << QByteArray("[project\n") << QByteArray("slipway.toml:1:");
        QTest::newRow("of another version") << configuration(1) + "[future]\nkey = 1\n" << QByteArray("future");
    }

    void withoutAConfigurationThePageIsPrinted()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, said);
        if (!toml.isEmpty())
            write(u"slipway.toml"_s, toml);
        const Run page = rescue({u"production"_s});
        QVERIFY2(page.exitCode == 0, page.errors.constData());
        const QByteArray head = page.output.left(page.output.indexOf("## When everything is on fire\n"));
        QVERIFY2(head.contains(said), head.constData());
        QVERIFY2(head.contains("So the values are the README's examples"), head.constData());
        QVERIFY(page.output.contains("\nDIRECTORY=/home/deploy/shop "));
        const QJsonObject json = QJsonDocument::fromJson(rescue({u"--json"_s}).output).object();
        QVERIFY(json.value(u"environment"_s).isNull());
        QVERIFY(json.value(u"problem"_s).toString().contains(QString::fromUtf8(said)));
        QVERIFY(json.value(u"page"_s).toString().contains("### B. A new server"_L1));
    }

    void anEnvironmentThatIsNone()
    {
        write(u"slipway.toml"_s, configuration(1));
        const Run page = rescue({u"prodution"_s});
        QCOMPARE(page.exitCode, 2);
        QVERIFY2(page.errors.contains("Did you mean \"production\"?"), page.errors.constData());
        QVERIFY(page.output.isEmpty());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    [[nodiscard]] Run rescue(const QStringList &words) const
    {
        return run(QStringLiteral(SLIPWAY_CLI), QStringList{u"rescue"_s} + words, m_folder->path());
    }

    /// A second copy, as a pull or a verification has recorded it.
    void copy(const QString &name, const QByteArray &state, const QJsonObject &sidecar) const
    {
        const QString file = u"copies/production/"_s + name;
        write(file, "bytes");
        write(file + u".json"_s, QJsonDocument(sidecar).toJson());
        QFile records(path(u"copies/production/.slipway-copies"_s));
        QVERIFY(records.open(QIODevice::Append));
        records.write("5\t" + QByteArray::number(QFileInfo(path(file)).lastModified().toMSecsSinceEpoch())
                      + '\t' + QCryptographicHash::hash("bytes", QCryptographicHash::Sha256).toHex() + '\t'
                      + state + "\t\t" + name.toUtf8() + '\n');
    }

    [[nodiscard]] QByteArray configuration(quint16 port) const
    {
        const QByteArray folder = m_folder ? m_folder->path().toUtf8() : QByteArray("/tmp");
        return "[project]\nname = \"shop\"\nsource = \".\"\nstate_directory = \"/var/lib/the state\"\n"
               "[backups]\nlocal_directory = \""
               + folder
               + "/copies\"\n"
                 "[hosts.far]\naddress = \"192.0.2.9\"\nport = 2200\nuser = \"jump\"\n"
                 "[hosts.main]\naddress = \"127.0.0.1\"\nport = "
               + QByteArray::number(port) + "\nuser = \"deploy\"\nidentity_file = \"" + folder
               + "/my key\"\nproxy_jump = \"far,elsewhere\"\n"
                 "[environments.staging]\nhost = \"main\"\ndirectory = \"/srv/staging\"\ncompose_file = "
                 "\"c.yml\"\n"
                 "compose_project = \"shop-staging\"\n"
                 "[environments.production]\nhost = \"main\"\npromotes_from = \"staging\"\n"
                 "directory = \"/srv/it's $(touch gone) `touch gone`\"\ncompose_file = [\"a b.yml\", "
                 "\"c.yml\"]\n"
                 "compose_project = \"shop\"\nbackups = '/srv/backups of \"it\"'\n"
                 "[environments.production.database]\ncontainer = \"shop-db\"\n"
                 "[environments.production.services.web]\ncontainer = \"shop-web\"\nhost_port = 8080\nhealth = "
                 "\"/health\"\n"
                 "[[environments.production.hooks]]\nat = \"after-start\"\nservice = \"web\"\n"
                 "command = [\"npm\", \"run\", \"migration run\"]\n"
                 "[[routes]]\ndomain = \"shop.example\"\nupstream = \"http://127.0.0.1:8080\"\nenvironment = "
                 "\"production\"\n"
                 "[[routes]]\ndomain = \"www.shop.example\"\nupstream = \"http://127.0.0.1:8080\"\nenvironment "
                 "= \"production\"\n";
    }

    /// What bash makes of the first block of a page.
    [[nodiscard]] QStringList valuesOf(const QByteArray &page) const
    {
        const QByteArray fence = "```bash values\n";
        const qsizetype begin = page.indexOf(fence) + fence.size();
        const Run values =
            run(u"bash"_s, {u"-eu"_s}, m_folder->path(),
                page.mid(begin, page.indexOf("```", begin) - begin)
                    + "printf '%s\\n' \"$ADDRESS\" \"${SSH[@]}\" \\; \"$ACCOUNT\" \"$PROJECT\" \"$DIRECTORY\""
                      " \"${COMPOSE_FILES[@]}\" \\; \"$ENVIRONMENT\" \"$STATE\" \"$BACKUPS\" \"$CONTAINER\" "
                      "\"$DATABASE\""
                      " \"${HEALTH[@]}\" \\; \"$DOMAIN\" \"$UPSTREAM\" \"$SOURCE\" \"$COMMIT\" \"$BACKUP\"\n");
        return QString::fromUtf8(values.output).trimmed().split(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
