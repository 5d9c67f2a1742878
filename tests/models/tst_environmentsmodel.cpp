// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changesmodel.h"
#include "models/environmentsmodel.h"
#include "platform/translations.h"
#include "ui/fakebackend.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Models::EnvironmentsModel;
using Models::FileChange;
using Models::Moves;

class TestEnvironmentsModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void beforeAnythingIsSeen();
    void whatIsSeen();
    void sickAndAbsent();
    void aServerThatGoesAway();
    void arrows();
    void removalsComeFirst();

private:
    Tests::FakeBackend m_backend;
};

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// "title | headline | commit | health", one line a row.
QString picture(const EnvironmentsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines += QStringList{index.data().toString(), index.data(EnvironmentsModel::HeadlineRole).toString(),
                             index.data(EnvironmentsModel::CommitRole).toString(),
                             index.data(EnvironmentsModel::HealthTextRole).toString()}
                     .join(u" | ");
    }
    return lines.join(u'\n');
}

QString picture(const Models::Arrow &arrow)
{
    const QString state = arrow.enabled ? u"enabled"_s : u"disabled: "_s + arrow.reason;
    return QStringList{arrow.button, arrow.moves, state}.join(u" | ");
}

} // namespace

void TestEnvironmentsModel::initTestCase()
{
    Platform::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
}

void TestEnvironmentsModel::beforeAnythingIsSeen()
{
    EnvironmentsModel model(m_backend.configuration());
    const QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(picture(model),
             u"Local | looking … |  | \nStaging | looking … |  | \nProduction | looking … |  | "_s);
    QCOMPARE(picture(model.arrow(1)), u"Deploy to staging… |  | disabled: Looking at the server …"_s);
}

void TestEnvironmentsModel::whatIsSeen()
{
    EnvironmentsModel model(m_backend.configuration());
    const QAbstractItemModelTester tester(&model, strict);
    model.setLocalTree(m_backend.localTree({}));
    const Domain::HostName host = model.declared(1).host;
    model.setServer(host, m_backend.server());
    QCOMPARE(picture(model), u"Local | main | 4f2c91e | \n"
                             u"Staging | 2026-11-21.2 | b81d0aa | healthy\n"
                             u"Production | 2026-11-16.1 | 77ce310 | healthy"_s);
    QCOMPARE(model.index(2).data(EnvironmentsModel::SurfaceRole).toInt(), int(Models::Surface::Production));
    Models::LocalTree dirty = m_backend.localTree({});
    dirty.dirty = true;
    dirty.changedFiles = 1;
    model.setLocalTree(dirty);
    QCOMPARE(model.index(0).data(EnvironmentsModel::DetailRole).toString(), u"1 file not committed"_s);
}

void TestEnvironmentsModel::sickAndAbsent()
{
    EnvironmentsModel model(m_backend.configuration());
    const QAbstractItemModelTester tester(&model, strict);
    Domain::ObservedServer server = m_backend.server();
    server.environments[0].containers[1].health = u"unhealthy"_s;
    server.environments[1].containers.clear();
    model.setServer(model.declared(1).host, server);
    QVERIFY(picture(model).contains(u"b81d0aa | unhealthy"));
    QVERIFY(picture(model).contains(u"77ce310 | not running"));
    server.environments[0].containers[1].health = u"starting"_s;
    model.setServer(model.declared(1).host, server);
    QVERIFY(picture(model).contains(u"b81d0aa | starting"));
    server.environments[0].interruptedJob = u"j1"_s;
    model.setServer(model.declared(1).host, server);
    QVERIFY(picture(model).contains(u"b81d0aa | interrupted"));
}

void TestEnvironmentsModel::aServerThatGoesAway()
{
    EnvironmentsModel model(m_backend.configuration());
    const QAbstractItemModelTester tester(&model, strict);
    model.setLocalTree(m_backend.localTree({}));
    model.setServer(model.declared(1).host, m_backend.server());
    model.setProblem(model.declared(1).host, u"It does not answer."_s);
    QVERIFY(picture(model).contains(u"2026-11-21.2")); // what was seen stays, with the problem beside it
    QCOMPARE(model.index(1).data(EnvironmentsModel::ProblemRole).toString(), u"It does not answer."_s);
    QVERIFY(!model.arrow(1).enabled);
    model.setServer(model.declared(1).host, m_backend.server());
    QVERIFY(model.arrow(1).enabled);
}

void TestEnvironmentsModel::arrows()
{
    EnvironmentsModel model(m_backend.configuration());
    model.setLocalTree(m_backend.localTree({}));
    Domain::ObservedServer server = m_backend.server();
    model.setServer(model.declared(1).host, server);
    model.setMoves(u"staging"_s, {Moves::State::Computing, 0, 0, 0, {}});
    QCOMPARE(picture(model.arrow(1)), u"Deploy to staging… | comparing … | enabled"_s);
    model.setMoves(u"staging"_s, {Moves::State::Known, 1, 14, 900, {}});
    QCOMPARE(picture(model.arrow(1)), u"Deploy to staging… | 1 commit · 14 files | enabled"_s);
    model.setMoves(u"staging"_s, {Moves::State::Known, 0, 0, 0, {}});
    QCOMPARE(model.arrow(1).moves, u"nothing differs"_s);
    QVERIFY(!model.arrow(2).enabled);
    QVERIFY(!model.arrow(2).reason.isEmpty());
    server.environments[1].lock = Domain::LockHolder{u"j2"_s, u"deploy"_s, u"anna"_s, {}, {}};
    model.setServer(model.declared(1).host, server);
    QCOMPARE(picture(model.arrow(2)), u"Watch | Deploy · anna | enabled"_s);
    server.environments[1].lock->job.clear(); // held by hand: there is nothing to watch
    model.setServer(model.declared(1).host, server);
    QVERIFY(!model.arrow(2).enabled);
}

void TestEnvironmentsModel::removalsComeFirst()
{
    Models::ChangesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setChanges({{FileChange::Kind::Added, u"b"_s, 1},
                      {FileChange::Kind::Removed, u"z"_s, 2},
                      {FileChange::Kind::Changed, u"a"_s, 3}});
    QStringList paths;
    for (int row = 0; row < model.rowCount(); ++row)
        paths += model.index(row).data().toString();
    QCOMPARE(paths.join(u' '), u"z a b"_s);
    QCOMPARE(model.count(FileChange::Kind::Removed), 1);
}

QTEST_GUILESS_MAIN(TestEnvironmentsModel)
#include "tst_environmentsmodel.moc"
