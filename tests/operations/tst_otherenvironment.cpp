// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"
#include "domain/error.h"
#include "operations/changes/otherenvironment.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Slipway;
using namespace Slipway::Operations;
using namespace Qt::StringLiterals;

namespace {

Domain::Configuration configuration(const QString &folder, const QByteArray &staging = {})
{
    const auto environment = [](const QByteArray &name, const QByteArray &host,
                                const QByteArray &more) -> QByteArray {
        return "[environments." + name + "]\nhost = \"" + host + "\"\ndirectory = \"/srv/" + name + "\"\n"
               + more + "[environments." + name + ".database]\ncontainer = \"db-" + name + "\"\n";
    };
    return Domain::parseConfiguration(
        "[project]\nname = \"shop\"\n[hosts.one]\naddress = \"127.0.0.1\"\n[hosts.two]\naddress = "
        "\"127.0.0.2\"\n"
            + environment("staging", "one", staging)
            + environment("production", "one", "protected = true\npromotes_from = \"staging\"\n")
            + environment("open", "one", "promotes_from = \"staging\"\n") + environment("far", "two", {}),
        folder + u"/slipway.toml"_s);
}

Change bring(const QString &environment, const QString &of)
{
    Change change{ChangeKind::Restore, environment, u"x"_s, {}};
    change.wishes.of = of;
    return change;
}

} // namespace

/// Whose backups may come where, and the SQL that removes personal data.
class TestOtherEnvironment : public QObject
{
    Q_OBJECT
private slots:
    void whoseBackups()
    {
        const auto made = configuration(u"/nowhere"_s);
        QCOMPARE(ownerOf(made, bring(u"staging"_s, {})).name.text(), u"staging"_s);
        QCOMPARE(ownerOf(made, bring(u"staging"_s, u"production"_s)).name.text(), u"production"_s);
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)ownerOf(made, bring(u"staging"_s, u"staging"_s)));
        QVERIFY_THROWS_EXCEPTION(Domain::UsageError, (void)ownerOf(made, bring(u"staging"_s, u"nobody"_s)));
        Change change = bring(u"far"_s, u"production"_s);
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)ownerOf(made, change));
        change.wishes.fromLaptop = true;
        QCOMPARE(ownerOf(made, change).name.text(), u"production"_s);
    }

    void theDirection()
    {
        const auto made = configuration(u"/nowhere"_s);
        QVERIFY(directionCondition(made, bring(u"staging"_s, u"production"_s)).met);
        QVERIFY(directionCondition(made, bring(u"far"_s, u"production"_s)).met);
        QVERIFY(!directionCondition(made, bring(u"production"_s, u"staging"_s)).met);
        QVERIFY(!directionCondition(made, bring(u"production"_s, u"far"_s)).met);
        QVERIFY(!directionCondition(made, bring(u"open"_s, u"staging"_s)).met);
        Change change = bring(u"production"_s, u"staging"_s);
        change.wishes.overrides << u"direction"_s;
        QVERIFY(directionCondition(made, change).overridden);
        QVERIFY(conditionNames().contains(u"direction"_s));
    }

    void whatIsTyped()
    {
        const auto plain = configuration(u"/nowhere"_s);
        const auto scrubbed = configuration(u"/nowhere"_s, "scrub = \"ops/scrub.sql\"\n");
        QCOMPARE(nameToType(plain, bring(u"staging"_s, {})), QString());
        QCOMPARE(nameToType(plain, bring(u"staging"_s, u"production"_s)), u"production"_s);
        QCOMPARE(nameToType(scrubbed, bring(u"staging"_s, u"production"_s)), QString());
        QCOMPARE(nameToType(scrubbed, bring(u"production"_s, u"staging"_s)), u"production"_s);
        QCOMPARE(nameToType(plain, {ChangeKind::Drill, u"production"_s, {}, {}}), QString());
        QCOMPARE(nameToType(plain, {ChangeKind::Deploy, u"production"_s, {}, {}}), u"production"_s);
    }

    void harmlessColumns()
    {
        QCOMPARE(harmlessIn(u"-- harmless: users.id, \"Odd, table\".b\nupdate x;\n  --harmless: orders.*,\n"
                            "-- not harmless: a.b\nselect '-- harmless: c.d';\n"_s),
                 (QStringList{u"users.id"_s, u"\"Odd, table\".b"_s, u"orders.*"_s}));
    }

    void theScrub()
    {
        const QTemporaryDir folder;
        const auto made =
            configuration(folder.path(), "scrub = \"ops/scrub.sql\"\nscrub_harmless = [\"orders.id\"]\n");
        const Domain::Environment &staging = made.environment(u"staging"_s);
        QVERIFY(!readScrub(made.environment(u"far"_s)));
        const auto refusal = [&] {
            try {
                (void)readScrub(staging);
            } catch (const Domain::PreconditionFailed &error) {
                return error.message();
            }
            return QString();
        };
        QVERIFY(refusal().contains(u"can't be read"_s));
        QDir(folder.path()).mkdir(u"ops"_s);
        const auto write = [&](const QByteArray &content) {
            QFile file(folder.filePath(u"ops/scrub.sql"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
        };
        write("update users set email = null;\n-- harmless: users.id\n");
        const auto scrub = readScrub(staging);
        QCOMPARE(scrub->name, u"scrub.sql"_s);
        QCOMPARE(scrub->harmless, (QStringList{u"orders.id"_s, u"users.id"_s}));
        write("select 1;\n  \\! rm -rf /\n");
        QVERIFY2(refusal().contains(u"a command to psql itself"_s), qPrintable(refusal()));
        write(" \n");
        QVERIFY(refusal().contains(u"is empty"_s));
        write("\xff\xfe");
        QVERIFY(refusal().contains(u"UTF-8"_s));
        write(QByteArray(100'001, ' '));
        QVERIFY(refusal().contains(u"larger"_s));
    }
};

QTEST_GUILESS_MAIN(TestOtherEnvironment)
#include "tst_otherenvironment.moc"
