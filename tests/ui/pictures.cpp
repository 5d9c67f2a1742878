// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page in both themes, from a made-up server: `pictures FOLDER`. For people who change
// what the window looks like.
#include "platform/translations.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/keptcopiesview.h"
#include "ui/backups/keptdatabasesview.h"
#include "ui/backups/keptfilesdialog.h"
#include "ui/fakebackend.h"
#include "ui/fakebackups.h"
#include "ui/findings/nginxdialog.h"
#include "ui/kit/newpassphrasedialog.h"
#include "ui/kit/secretdialog.h"
#include "ui/operation/logview.h"
#include "ui/sheet/rollbackdialog.h"
#include "ui/sheet/sheet.h"
#include "ui/window/hostkeydialog.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::StepState;
using Tests::FakeBackend;

namespace {

struct Painter
{
    Ui::Style &style;
    QString folder;

    void write(QWidget &widget, const QString &name) const
    {
        QTest::qWait(150);
        for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
            style.setTheme(theme);
            QTest::qWait(250);
            const QString file = folder + u'/' + name + (theme == Ui::Theme::Dark ? u"-dark.png" : u".png");
            if (!widget.grab().save(file))
                qFatal("%s could not be written", qPrintable(file));
        }
    }
};

void play(FakeBackend &backend, const QDateTime &start)
{
    int second = 0;
    const auto step = [&](const QString &name, const QString &title, int seconds, const QString &detail = {}) {
        backend.say(Domain::StepChanged{name, title, StepState::Running, false, start.addSecs(second)});
        if (!detail.isEmpty())
            backend.say(Domain::Detail{name, detail});
        second += seconds;
        backend.say(Domain::StepChanged{name, title, StepState::Done, false, start.addSecs(second)});
    };
    step(u"snapshot"_s, u"Keep the current release"_s, 1);
    step(u"preflight"_s, u"Check before anything changes"_s, 3);
    step(u"backup"_s, u"Back up and verify zenkar-db-demo"_s, 38, u"412 MB · 1,204,551 rows"_s);
    step(u"apply"_s, u"Apply 7 files"_s, 1);
    backend.say(
        Domain::StepChanged{u"build"_s, u"Build images"_s, StepState::Running, false, start.addSecs(second)});
    backend.say(Domain::Detail{u"build"_s, u"frontend 7/9"_s});
    const QStringList lines{u"Step 5/9 : RUN npm ci"_s,
                            u"added 613 packages in 17s"_s,
                            u"Step 6/9 : COPY . ."_s,
                            u"Step 7/9 : RUN npm run build"_s,
                            u"\x1b[34mvite v5.4.20\x1b[0m building for production..."_s,
                            u"transforming..."_s,
                            u"\x1b[32m✓\x1b[0m 2140 modules transformed."_s,
                            u"rendering chunks..."_s,
                            u"dist/index.html                   \x1b[2m0.46 kB │ gzip:  0.30 kB\x1b[22m"_s,
                            u"dist/assets/index-C0aQ.js       \x1b[2m311.77 kB │ gzip: 99.41 kB\x1b[22m"_s,
                            u"\x1b[33m(!) Some chunks are larger than 300 kB\x1b[0m"_s,
                            u"\x1b[32m✓ built in 11.02s\x1b[0m"_s,
                            u"Step 8/9 : EXPOSE 5173"_s};
    for (const QString &line : lines) {
        second += 2;
        backend.say(Domain::Clock{start.addSecs(second)});
        backend.say(Domain::Output{u"build"_s, line + u'\n'});
    }
}

std::vector<Remote::JobSummary> someJobs()
{
    std::vector<Remote::JobSummary> jobs;
    const auto add = [&jobs](const QString &title, const QString &environment, const QString &outcome,
                             int hours) {
        Remote::JobSummary job;
        job.id = QString::number(hours);
        job.kind = u"deploy"_s;
        job.title = title;
        job.environment = environment;
        job.by = hours % 2 == 0 ? u"anna (Anna Rao)"_s : u"vishwa (Vishwa)"_s;
        job.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
        job.endedAt = job.startedAt.addSecs(100 + 17 * hours % 90);
        job.state = outcome == u"interrupted" ? Remote::JobSummary::State::Interrupted
                                              : Remote::JobSummary::State::Ended;
        job.outcome = outcome;
        jobs.push_back(job);
    };
    add(u"Deploy b81d0aa to staging"_s, u"staging"_s, u"succeeded"_s, 22);
    add(u"Deploy 11e40c2 to staging"_s, u"staging"_s, u"rolled_back"_s, 25);
    add(u"Deploy 77ce310 to production"_s, u"production"_s, u"succeeded"_s, 141);
    add(u"Deploy 77ce310 to staging"_s, u"staging"_s, u"refused"_s, 144);
    add(u"Deploy 0c3d1f9 to staging"_s, u"staging"_s, u"interrupted"_s, 170);
    return jobs;
}

std::vector<Operations::HistoryEntry> someHistory()
{
    std::vector<Operations::HistoryEntry> history;
    const auto add = [&](const QString &kind, const QString &environment, const QString &outcome, int hours,
                         const QString &commit) {
        Operations::HistoryEntry entry;
        entry.id = u"job-%1"_s.arg(hours);
        entry.kind = kind;
        entry.environment = environment;
        entry.outcome = outcome;
        entry.by = hours % 2 == 0 ? u"anna (Anna Rao)"_s : u"vishwa (Vishwa)"_s;
        entry.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
        entry.endedAt = entry.startedAt.addSecs(21 + 17 * hours % 90);
        entry.commit = commit;
        entry.hasLog = true;
        history.push_back(entry);
    };
    add(u"promote"_s, u"production"_s, u"succeeded"_s, 20, u"b81d0aa"_s);
    add(u"deploy"_s, u"staging"_s, u"succeeded"_s, 22, u"b81d0aa"_s);
    add(u"lock"_s, u"staging"_s, u"succeeded"_s, 24, {});
    history.back().message = u"Locked until 15:00: demo at 15:00"_s;
    history.back().endedAt = history.back().startedAt;
    add(u"deploy"_s, u"staging"_s, u"rolled_back"_s, 25, u"11e40c2"_s);
    add(u"rollback"_s, u"production"_s, u"succeeded"_s, 140, u"0c3d1f9"_s);
    history.back().overrides = {u"backup"_s};
    add(u"promote"_s, u"production"_s, u"failed"_s, 141, u"77ce310"_s);
    history.back().chain = Operations::HistoryEntry::Chain::Altered;
    history.back().note = u"This line was changed: the job's own folder says otherwise."_s;
    add(u"deploy"_s, u"staging"_s, u"refused"_s, 144, u"77ce310"_s);
    return history;
}

std::vector<Domain::Release> someReleases()
{
    std::vector<Domain::Release> releases(4);
    const QStringList ids{u"20261121-174201-b81d0aa-19c4"_s, u"20261116-101500-77ce310-0b7a"_s,
                          u"20261109-120411-0c3d1f9-5e21"_s, u"adopted"_s};
    for (size_t i = 0; i < releases.size(); ++i) {
        releases[i].id = ids[qsizetype(i)];
        releases[i].deployedAt = QDateTime::currentDateTimeUtc().addDays(-6 * int(i) - 1);
        releases[i].hasImages = true;
        if (i < 3) {
            releases[i].commit = releases[i].id.section(u'-', 2, 2);
            releases[i].deployedBy = u"vishwa (Vishwa)"_s;
        }
    }
    releases[0].current = true;
    releases[1].bad = u"rolled back to 20261109-120411-0c3d1f9-5e21"_s;
    releases[3].adopted = true;
    return releases;
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

/// What is found, and what is shown before it is mended.
void takeFindings(FakeBackend &backend, Ui::MainWindow &window, const Painter &painter)
{
    const Domain::ObservedServer whole = backend.server();
    Domain::ObservedServer server = whole;
    for (Domain::ObservedContainer &container : server.environments[0].containers) {
        if (container.name.contains(u"backend"_s))
            container.state = u"exited"_s;
    }
    backend.setServer(server);
    window.watch().refresh();
    window.showPage(u"findings");
    (void)waitFor([&] { return !window.watch().truth()->findings().empty() && !window.watch().isLooking(); });
    painter.write(window, u"findings"_s);
    window.showPage(u"overview");
    painter.write(window, u"overview-findings"_s);
    Domain::Finding finding{u"container-stopped"_s, Domain::Finding::Severity::Error, u"zenkar-backend-demo"_s};
    finding.environment = u"staging"_s;
    finding.action = Domain::Finding::Action::Restart;
    window.act(finding);
    (void)waitFor([&] { return window.sheet() && window.sheet()->preview(); });
    painter.write(window, u"restart"_s);
    window.sheet()->dismiss();
    window.propose(
        {Operations::ChangeKind::Restore, u"production"_s, u"zenkar_db_20261128_033300.sql.gz"_s, {}});
    (void)waitFor([&] { return window.sheet() && window.sheet()->preview(); });
    painter.write(window, u"restore"_s);
    window.sheet()->dismiss();
    Operations::NginxPlan plan;
    plan.host = Domain::HostName(u"main"_s);
    const QString before =
        u"server {\n    listen 443 ssl;\n    server_name order.zenkar.in;\n\n    location / {\n"
        "        proxy_pass http://127.0.0.1:3000;\n        proxy_set_header Host $host;\n    }\n}\n"_s;
    QString after = before;
    after.replace(u"127.0.0.1:3000"_s, u"127.0.0.1:5174"_s);
    plan.changes = {{u"order.zenkar.in"_s, u"/etc/nginx/sites-enabled/order.zenkar.in.conf"_s, false, before,
                     after, u"it passes requests to http://127.0.0.1:3000, not to http://127.0.0.1:5174"_s}};
    backend.setNginxPlans({plan}, Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, {}));
    finding.subject = u"order.zenkar.in"_s;
    finding.action = Domain::Finding::Action::ApplyNginx;
    window.act(finding);
    auto *dialog = window.findChild<Ui::NginxDialog *>();
    (void)waitFor([&] { return !dialog->difference().isEmpty(); });
    painter.write(*dialog, u"nginx"_s);
    dialog->reject();
    plan.changes.front().takenFrom = u"*.zenkar.in"_s;
    plan.changes.front().lost = {u"auth_basic Staff"_s, u"client_max_body_size 50m"_s};
    backend.setNginxPlans({plan}, Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, {}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.act(finding);
    dialog = window.findChild<Ui::NginxDialog *>();
    (void)waitFor([&] { return !dialog->difference().isEmpty(); });
    painter.write(*dialog, u"nginx-takeover"_s);
    dialog->reject();
    backend.setServer(whole);
    window.watch().refresh();
}

/// What restores and pulls leave: on a page of its own, since the other windows have no backups.
void takeKept(Ui::Style &style, const Painter &painter)
{
    QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Tests::FakeBackups backups;
    FakeBackend backend(FakeBackend::withKeptFiles());
    backend.setBackups(&backups);
    Ui::MainWindow window(style, backend, settings);
    window.resize(1280, 800);
    window.show();
    window.showPage(u"backups");
    auto *page = window.findChild<Ui::BackupsPage *>();
    using List = Ui::BackupsPage::List;
    (void)waitFor([&] { return window.backups()->hasLooked() && window.backups()->hasLookedAtKept(); });
    painter.write(window, u"backups"_s);
    page->showList(List::KeptDatabases);
    page->keptDatabases()->table()->selectRow(0);
    painter.write(window, u"kept-databases"_s);
    Models::Preview removal = backend.preview();
    removal.summary = u"Removes the database zenkar_db_20261120_1053, which zenkar_db was until "
                      "2026-11-20T05:23:00Z. Nothing but a backup brings it back."_s;
    removal.guard.clear();
    removal.steps.resize(1);
    removal.steps[0].title = u"Remove zenkar_db_20261120_1053"_s;
    backend.setPreview(removal);
    emit page->removeKeptWanted(u"production"_s, u"zenkar_db_20261120_1053"_s);
    (void)waitFor([&] { return window.sheet() && window.sheet()->preview(); });
    painter.write(window, u"kept-remove"_s);
    window.sheet()->dismiss();
    page->showList(List::KeptFiles);
    page->keptCopies()->table()->selectRow(0);
    painter.write(window, u"kept-files"_s);
    window.backups()->pullKept(u"production"_s);
    (void)waitFor([&] { return window.backups()->transfer() && window.backups()->transfer()->total > 0; });
    window.resize(1024, 700);
    painter.write(window, u"kept-files-1024"_s);
    backups.letPullEnd();
    (void)waitFor([&] { return !window.backups()->transfer(); });
    page->setEnvironment({});
    page->showList(List::KeptDatabases);
    painter.write(window, u"kept-databases-1024"_s);
    page->setEnvironment(u"production"_s);
    page->showList(List::KeptFiles);
    page->keptCopies()->table()->selectRow(0);
    Ui::KeptFilesDialog *files = page->keptCopies()->openFiles();
    (void)waitFor([&] { return files->table()->model()->rowCount() > 0; });
    files->table()->selectRow(1);
    painter.write(*files, u"kept-files-dialog"_s);
    Domain::Outcome refused = Tests::outcomeOf(
        Domain::Outcome::Kind::Refused, u"/home/vishwa/.env is there already, so nothing was written."_s);
    refused.remedy = u"Choose an empty folder."_s;
    backups.extracted = refused;
    files->extractTo(u"/home/vishwa"_s);
    (void)waitFor([&] { return files->note().contains(u"already"_s); });
    painter.write(*files, u"kept-files-refused"_s);
    files->close();
    painter.write(window, u"kept-files-refused-1024"_s);
    Ui::NewPassphraseDialog passphrase(style, Domain::Secret("k7mq2-9xw4t-hh3pd-c6rvb-2nf8s-wt5ga-j4"),
                                       u"/home/vishwa/Slipway/zenkar/production/kept"_s, nullptr);
    passphrase.show();
    painter.write(passphrase, u"kept-passphrase"_s);
    Ui::SecretDialog secret(style,
                            {Remote::SecretQuestion::Kind::KeptCopies,
                             u"/home/vishwa/Slipway/zenkar/production/kept"_s,
                             false,
                             false,
                             {}},
                            nullptr);
    secret.show();
    painter.write(secret, u"kept-passphrase-asked"_s);
    backups.kept = {};
    window.backups()->look();
    (void)waitFor([&] { return window.backups()->keptDatabases()->rowCount() == 0; });
    painter.write(window, u"kept-files-none-1024"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Platform::installTranslations(application);
    if (argc < 2)
        qFatal("pictures FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Ui::Style style(application);
    const Painter painter{style, folder};
    takeKept(style, painter);
    FakeBackend backend;
    backend.setJobs(someJobs());
    Ui::MainWindow window(style, backend, settings);
    window.resize(1280, 800);
    window.show();
    Models::EnvironmentsModel *environments = window.watch().environments();
    if (!waitFor([&] { return environments->moves(1).state == Models::Moves::State::Known; }))
        qFatal("the rail was not filled");
    painter.write(window, u"overview"_s);
    window.showPage(u"operations");
    painter.write(window, u"operations"_s);

    backend.setHistory(someHistory());
    window.showPage(u"history");
    painter.write(window, u"history"_s);
    backend.setReleases(someReleases());
    window.askToRollBack(u"production"_s);
    auto *rollback = window.findChild<Ui::RollbackDialog *>();
    (void)waitFor([&] { return rollback->list()->count() > 0; });
    painter.write(*rollback, u"rollback"_s);
    rollback->reject();
    window.showPage(u"overview");

    takeFindings(backend, window, painter);
    window.openSheet(u"staging"_s);
    if (!waitFor([&] { return window.sheet()->preview().has_value(); }))
        qFatal("the sheet was not filled");
    painter.write(window, u"sheet"_s);
    window.sheet()->findChild<QTabBar *>()->setCurrentIndex(5);
    painter.write(window, u"sheet-runbook"_s);
    Models::Preview preview = backend.preview();
    preview.notes = {u"The tree has changes that are not committed; the release will say so."_s};
    preview.missingEnvKeys = {u"DUE_REMINDER_DAYS"_s};
    backend.setPreview(preview);
    preview.guards = {
        {{}, u"No interrupted job on staging"_s, Models::Guard::State::Met, false},
        {u"source-health"_s,
         u"staging is not healthy: zenkar-backend-demo is unhealthy. Fix staging first; what is not well there is not promoted."_s,
         Models::Guard::State::NotMet, false},
        {u"env-keys"_s, u"DUE_REMINDER_DAYS seems to be missing."_s, Models::Guard::State::Overridden, true},
        {u"deletions"_s, u"2 folders that no release had would be removed from production: uploads, exports"_s,
         Models::Guard::State::NotMet, false},
        {u"disk"_s, u"There is room for the backup and the build"_s, Models::Guard::State::Met, true}};
    preview.rendered = {u"~  services/backend/ports/0: 3001:3000 → 127.0.0.1:3001:3000"_s,
                        u"+  services/backend/environment/DUE_REMINDER_DAYS: #41f0a8be2c77"_s};
    backend.setPreview(preview);
    window.openPromotion(u"production"_s);
    if (!waitFor([&] { return window.sheet()->preview().has_value(); }))
        qFatal("the sheet was not filled");
    window.sheet()->findChild<QTabBar *>()->setCurrentIndex(7);
    painter.write(window, u"sheet-guards"_s);
    window.openSheet(u"production"_s, true);
    if (!waitFor([&] { return window.sheet()->preview().has_value(); }))
        qFatal("the sheet was not filled");
    painter.write(window, u"sheet-production"_s);

    // Accepted, and no longer what would run.
    window.openSheet(u"staging"_s);
    (void)waitFor([&] { return window.sheet()->deployButton()->isEnabled(); });
    preview.basis.tree = u"another"_s;
    backend.setPreview(preview);
    const QPointer<Ui::Sheet> accepted = window.sheet();
    window.sheet()->deployButton()->click();
    if (!waitFor([&] { return !accepted && window.sheet() && window.sheet()->preview(); }))
        qFatal("the sheet did not ask again");
    painter.write(window, u"sheet-again"_s);

    window.openSheet(u"staging"_s);
    (void)waitFor([&] { return window.sheet()->deployButton()->isEnabled(); });
    window.sheet()->deployButton()->click();
    if (!waitFor([&] { return window.operation() && !window.operation()->job().isEmpty(); }))
        qFatal("the deploy did not start");
    play(backend, QDateTime::currentDateTimeUtc());
    painter.write(window, u"operation"_s);
    backend.say(Domain::StepChanged{u"build"_s, u"Build images"_s, StepState::Failed, false, {}});
    Domain::Outcome outcome = Tests::outcomeOf(
        Domain::Outcome::Kind::RolledBack,
        u"The backend did not become healthy within 3 minutes; staging is back on 2026-11-21.2."_s);
    outcome.unchanged = {u"The database zenkar-db-demo"_s, u"The release 2026-11-21.2, healthy again"_s};
    outcome.remedy = u"Read the last lines of the backend in the log, mend it, and deploy again."_s;
    outcome.backup = u"zenkar_20261122_104201.sql.gz"_s;
    backend.endJob(outcome);
    (void)waitFor([&] { return window.operation()->outcome().has_value(); });
    painter.write(window, u"operation-failed"_s);

    backend.setProblem(u"192.0.2.10 does not answer on port 22."_s);
    window.watch().refresh();
    window.showPage(u"overview");
    (void)waitFor([&] { return !window.watch().problem().isEmpty(); });
    window.resize(1024, 700);
    painter.write(window, u"unreachable-1024"_s);

    Ui::HostKeyDialog hostKey(style,
                              {u"[192.0.2.10]:2222"_s, u"ssh-ed25519"_s,
                               u"SHA256:5n0qZ8m1u4rj7Qm0lR4mYh2Lw1Pp2z3x4c5v6b7n8m9"_s,
                               u"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"_s},
                              nullptr);
    hostKey.show();
    painter.write(hostKey, u"host-key"_s);
    Ui::SecretDialog secret(
        style, {Remote::SecretQuestion::Kind::Password, u"vishwa@192.0.2.10"_s, true, true, {}}, nullptr);
    secret.show();
    painter.write(secret, u"password"_s);
    return 0;
}
