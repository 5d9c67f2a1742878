// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/bundle.h"
#include "runbooks/deployrunbook.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Slipway;
using namespace Slipway::Runbooks;
using namespace Qt::StringLiterals;

namespace {

Domain::Configuration configuration()
{
    return Domain::parseConfiguration(R"(
[project]
name = "shop"
source = "."
[hosts.main]
address = "127.0.0.1"
user = "deployer"
[environments.staging]
host = "main"
directory = "/srv/shop's stage"
compose_file = "compose.yml"
compose_project = "shop-stage"
backups = "/srv/backups"
[environments.staging.database]
container = "shop-db"
[environments.staging.services.web]
container = "shop-web"
host_port = 8080
health = "/healthz"
[[environments.staging.hooks]]
at = "after-start"
service = "web"
command = ["migrate", "--to", "it's $HOME"]
timeout = "90s"
[[environments.staging.hooks]]
at = "before-build"
command = ["true"]
)",
                                      u"/tmp/slipway.toml"_s);
}

DeployParameters parameters()
{
    DeployParameters parameters{Domain::ReleaseId(u"20261122-100000-abcdef0"_s)};
    parameters.uploaded = {"-rf", "with space", "new\nline"};
    parameters.removed = {"gone"};
    return parameters;
}

Runbook deploy()
{
    const Domain::Configuration config = configuration();
    return deployRunbook(config, config.environment(u"staging"_s), parameters());
}

qsizetype indexOf(const Runbook &runbook, const QString &name)
{
    for (size_t i = 0; i < runbook.steps.size(); ++i) {
        if (runbook.steps[i].name == name)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

} // namespace

class TestRunbooks : public QObject
{
    Q_OBJECT

private slots:
    /// DESIGN: no Docker change without a verified backup taken before it in the same job.
    void theBackupComesBeforeEverythingThatChanges()
    {
        const Runbook runbook = deploy();
        const qsizetype backup = indexOf(runbook, u"backup"_s);
        QVERIFY(backup >= 0);
        for (qsizetype i = 0; i < static_cast<qsizetype>(runbook.steps.size()); ++i)
            QCOMPARE(runbook.steps[static_cast<size_t>(i)].changes, i > backup);
        QVERIFY(indexOf(runbook, u"preflight"_s) < backup);
        QCOMPARE(runbook.steps.back().name, u"record"_s);
    }

    void whatChangesCanBeUndone()
    {
        const Runbook runbook = deploy();
        for (const QString &name : {u"images"_s, u"apply"_s, u"build"_s, u"start"_s})
            QVERIFY2(!runbook.steps[static_cast<size_t>(indexOf(runbook, name))].undo.isEmpty(),
                     qPrintable(name));
    }

    void hooksStandAtTheirPoints()
    {
        const Runbook runbook = deploy();
        const qsizetype migrate = indexOf(runbook, u"hook-after-start-1"_s);
        const qsizetype early = indexOf(runbook, u"hook-before-build-1"_s);
        QVERIFY(early > indexOf(runbook, u"apply"_s) && early < indexOf(runbook, u"build"_s));
        QVERIFY(migrate > indexOf(runbook, u"start"_s) && migrate < indexOf(runbook, u"healthy"_s));
        const Step &step = runbook.steps[static_cast<size_t>(migrate)];
        QCOMPARE(step.limit, std::chrono::seconds(90));
        QVERIFY(!step.cancellable);
        QCOMPARE(runbook.lists.at(u"hook-after-start-1"_s), QByteArray("migrate\0--to\0it's $HOME\0", 24));
    }

    void namesAreUnique()
    {
        QStringList names;
        for (const Step &step : deploy().steps) {
            QVERIFY2(!names.contains(step.name), qPrintable(step.name));
            names << step.name;
            QVERIFY(!step.title.isEmpty());
            QVERIFY(!step.script.isEmpty());
        }
    }

    void theBundleUnpacksAndItsValuesSurviveBash()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"bundle.tar"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bundle(deploy(), {{u"id"_s, u"j"_s}}));
        file.close();
        QProcess tar;
        tar.start(u"tar"_s, {u"-C"_s, dir.path(), u"-xf"_s, file.fileName()});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        for (const QString &path :
             {u"job.json"_s, u"runbook.json"_s, u"job.env"_s, u"runner/run"_s, u"lib/base.sh"_s,
              u"lists/uploaded"_s, u"steps/010-snapshot/run"_s, u"steps/010-snapshot/step.env"_s})
            QVERIFY2(QFile::exists(dir.filePath(path)), qPrintable(path));
        QFile list(dir.filePath(u"lists/uploaded"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), QByteArray("-rf\0with space\0new\nline\0", 24));

        QProcess bash;
        bash.start(u"bash"_s,
                   {u"-c"_s, u"source \"$1\"; printf '%s|%s' \"$SLIPWAY_DIRECTORY\" \"$SLIPWAY_STEP_COUNT\""_s,
                    u"-"_s, dir.filePath(u"job.env"_s)});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(),
                 "/srv/shop's stage|" + QByteArray::number(qsizetype(deploy().steps.size())));
    }

    void anyValueSurvivesQuoting()
    {
        const QByteArray value = "a'b\"c\\d$e`f\ng\t\xc3\xa4 !* -";
        QProcess bash;
        bash.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(exportLine("V", value) + "printf %s \"$V\"")});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(), value);
    }

    void itCanBeReadBeforeItRuns()
    {
        const QJsonArray json = toJson(deploy());
        QCOMPARE(json.size(), static_cast<qsizetype>(deploy().steps.size()));
        const QJsonObject first = json.first().toObject();
        for (const QString &key : {u"step"_s, u"title"_s, u"commands"_s, u"undo"_s, u"cancellable"_s})
            QVERIFY2(first.contains(key), qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestRunbooks)
#include "tst_runbooks.moc"
