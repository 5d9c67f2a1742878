// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"
#include "domain/error.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

/// Every slipway.toml of the tree, and every template of one, has to parse.
class TestExampleConfigurations : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void zenkarSaysWhatItsDocumentSays();
};

void TestExampleConfigurations::parses_data()
{
    QTest::addColumn<QString>("file");
    const QString root = QStringLiteral(SLIPWAY_SOURCE_DIR);
    QStringList found;
    for (const QString &folder : {u"/resources"_s, u"/tests"_s, u"/packaging"_s}) {
        QDirIterator files(root + folder,
                           {u"slipway*.toml"_s, u"slipway*.toml.in"_s, u"slipway*.toml.template"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
    }
    for (const QString &file : {u"/resources/zenkar/slipway.toml"_s, u"/resources/example/slipway.toml"_s})
        QVERIFY2(found.contains(QString(root + file)), qPrintable(file));
    for (const QString &file : std::as_const(found))
        QTest::newRow(qPrintable(file.mid(root.size() + 1))) << file;
}

void TestExampleConfigurations::parses()
{
    QFETCH(const QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(input.readAll());
    // A template's placeholders stand for a port where there are no quotes around them, else for a path or a name.
    text.replace(QRegularExpression(u"= *(@[A-Za-z_]+@|\\$\\{[A-Za-z_]+\\}|\\$[A-Z_]+) *(#.*)?$"_s,
                                    QRegularExpression::MultilineOption),
                 u"= 2222"_s);
    text.replace(QRegularExpression(u"@[A-Za-z_]+@|\\$\\{[A-Za-z_]+\\}|\\$[A-Z_]+"_s), u"/placeholder"_s);
    try {
        const Configuration made = parseConfiguration(text.toUtf8(), file);
        QVERIFY(!made.environments.empty());
    } catch (const ConfigurationError &error) {
        QFAIL(qPrintable(error.message()));
    }
}

void TestExampleConfigurations::zenkarSaysWhatItsDocumentSays()
{
    const Configuration made =
        readConfiguration(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/zenkar/slipway.toml"));
    const Environment &staging = made.environment(u"staging"_s);
    const Environment &production = made.environment(u"production"_s);
    QCOMPARE(staging.directory.text(), u"/home/vishwa/zenkar-staging"_s);
    QCOMPARE(production.directory.text(), u"/home/vishwa/zenkar-platform"_s);
    QCOMPARE(production.promotesFrom, std::optional(staging.name));
    QVERIFY(production.isProtected && !staging.isProtected);
    QCOMPARE(production.database->hostPort, std::optional<quint16>(5433));
    QCOMPARE(staging.database->hostPort, std::optional<quint16>(5432));
    QStringList containers;
    for (const Environment *environment : {&staging, &production}) {
        containers << environment->database->container.text();
        for (const Service &service : environment->services)
            containers << u"%1 %2:%3"_s.arg(service.container.text())
                              .arg(*service.internalPort)
                              .arg(*service.hostPort);
    }
    QCOMPARE(containers, (QStringList{u"zenkar-db-demo"_s, u"zenkar-backend-demo 3000:3000"_s,
                                      u"zenkar-frontend-demo 5173:5173"_s, u"zenkar-db"_s,
                                      u"zenkar-backend 3000:3001"_s, u"zenkar-frontend 5173:5174"_s}));
    QStringList routes;
    for (const Route &route : made.routes)
        routes << u"%1 %2 %3 %4"_s
                      .arg(route.domain, route.upstream, route.source, route.planned ? u"planned"_s : u""_s)
                      .trimmed();
    QCOMPARE(routes, (QStringList{u"order.zenkar.in http://localhost:5174"_s,
                                  u"order.zenkar.in http://127.0.0.1:3000 4A"_s,
                                  u"orderdemo.zenkar.in http://localhost:5173"_s,
                                  u"orderdemo.zenkar.in http://127.0.0.1:3001 4C planned"_s,
                                  u"odoo.zenkar.in http://127.0.0.1:8069"_s}));
    QCOMPARE(made.backups.schedule, u"0 3 * * *"_s);
}

QTEST_GUILESS_MAIN(TestExampleConfigurations)
#include "tst_exampleconfigurations.moc"
