// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"
#include "models/items/environmentsmodel.h"
#include "models/tasks/projectwatch.h"
#include "platform/translations.h"
#include "ui/fakebackend.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
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
    void aFailedComparisonIsMadeAgain();
    void changesAreATree();
    void twentyThousandChanges();

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
    Domain::ObservedServer byAName = m_backend.server();
    byAName.environments[0].release->deployedBy = u"vishwa (Anna Rao)"_s;
    model.setServer(host, byAName);
    QVERIFY(model.index(1).data(EnvironmentsModel::DetailRole).toString().contains(u"by Anna Rao"));
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
    QVERIFY(model.arrow(2).enabled);
    QVERIFY(model.arrow(2).action == Models::Arrow::Action::Promote);
    server.environments[1].lock = Domain::LockHolder{u"j2"_s, u"deploy"_s, u"anna"_s, {}, {}};
    model.setServer(model.declared(1).host, server);
    QCOMPARE(picture(model.arrow(2)), u"Watch | Deploy | enabled"_s);
    server.environments[1].lock->job.clear(); // held by hand: there is nothing to watch
    model.setServer(model.declared(1).host, server);
    QVERIFY(!model.arrow(2).enabled);
}

/// "name (files, bytes)" indented, with what goes marked.
QString treePicture(const Models::ChangesModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString();
        text += u" (%1, %2)\n"_s.arg(index.data(Models::ChangesModel::FilesRole).toInt())
                    .arg(index.data(Models::ChangesModel::SizeRole).toLongLong());
        text += treePicture(model, index, depth + 1);
    }
    return text;
}

void TestEnvironmentsModel::aFailedComparisonIsMadeAgain()
{
    Tests::FakeBackend backend;
    backend.setPlanProblem(u"The tree is being read by another program."_s);
    Models::ProjectWatch watch(backend);
    const auto state = [&watch] { return watch.environments()->moves(1).state; };
    watch.setComparesAgainAfter(std::chrono::hours(1));
    watch.setActive(true);
    QTRY_COMPARE(state(), Moves::State::Failed);
    backend.setPlanProblem({});
    watch.look();
    QTRY_VERIFY(!watch.isLooking());
    QCOMPARE(state(), Moves::State::Failed); // not at each look: it costs a scan
    watch.setComparesAgainAfter(std::chrono::milliseconds(0));
    backend.setPlanProblem(u"Still."_s);
    watch.refresh(); // as a person who presses F5
    QTRY_COMPARE(watch.environments()->moves(1).problem, u"Still."_s);
    backend.setPlanProblem({});
    watch.look(); // nothing else is another than before
    QTRY_COMPARE(state(), Moves::State::Known);
}

void TestEnvironmentsModel::changesAreATree()
{
    Models::ChangesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const std::vector<FileChange> files{
        {FileChange::Kind::Added, u"src/a/one/x.c"_s, 1}, {FileChange::Kind::Removed, u"src/a/one/y.c"_s, 2},
        {FileChange::Kind::Changed, u"src/b.c"_s, 4},     {FileChange::Kind::Added, u"src/empty/"_s, 0},
        {FileChange::Kind::Added, u"src-2"_s, 8},         {FileChange::Kind::Removed, u"z/"_s, 0},
        {FileChange::Kind::Removed, u"z/deep/file"_s, 16}};
    model.setTree(Models::ChangeTree(files));
    QCOMPARE(treePicture(model),
             u"src (4, 7)\n  a/one (2, 3)\n    x.c (1, 1)\n    y.c (1, 2)\n  b.c (1, 4)\n"
             "  empty/ (1, 0)\nz/deep (1, 16)\n  file (1, 16)\nsrc-2 (1, 8)\nz/ (1, 0)\n"_s);
    QCOMPARE(model.index(0, 0).data(Models::ChangesModel::RemovedRole).toInt(), 1);
    model.setTree(Models::ChangeTree(files, FileChange::Kind::Changed));
    QCOMPARE(treePicture(model), u"src (1, 4)\n  b.c (1, 4)\n"_s);
    QCOMPARE(model.change(model.firstFile())->path, u"src/b.c"_s);
    model.setTree(Models::ChangeTree());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.firstFile().isValid());
}

/// Twenty thousand files in a thousand folders: made beside the window's thread, and quick there too.
void TestEnvironmentsModel::twentyThousandChanges()
{
    std::vector<FileChange> files;
    for (int i = 0; i < 20'000; ++i)
        files.push_back(
            {FileChange::Kind(i % 3), u"packages/p%1/src/m%2/file%3.ts"_s.arg(i % 50).arg(i % 20).arg(i), i});
    QElapsedTimer timer;
    timer.start();
    Models::ChangeTree tree(files);
    const qint64 made = timer.restart();
    Models::ChangesModel model;
    model.setTree(std::move(tree));
    const qint64 taken = timer.elapsed();
    QCOMPARE(model.index(0, 0).data(Models::ChangesModel::FilesRole).toInt(), 20'000);
    QVERIFY2(made < 2000, qPrintable(QString::number(made)));
    QVERIFY2(taken < 50, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestEnvironmentsModel)
#include "tst_environmentsmodel.moc"
