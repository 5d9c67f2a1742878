// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakebackend.h"

#include "domain/error.h"

namespace Slipway::Tests {

using namespace Qt::StringLiterals;
using Models::FileChange;

namespace {

constexpr auto configurationText = R"(
[project]
name = "zenkar"
title = "Zenkar Platform"

[hosts.main]
address = "192.0.2.10"
user = "vishwa"

[environments.staging]
host = "main"
directory = "/home/vishwa/zenkar-staging"
compose_file = "deploy/staging/docker-compose.yml"
backups = "/home/vishwa/backups/staging"
[environments.staging.database]
container = "zenkar-db-demo"
host_port = 5432
[environments.staging.services.frontend]
container = "zenkar-frontend-demo"
host_port = 5173
[environments.staging.services.backend]
container = "zenkar-backend-demo"
host_port = 3000

[environments.production]
host = "main"
promotes_from = "staging"
protected = true
directory = "/home/vishwa/zenkar"
compose_file = "deploy/production/docker-compose.yml"
backups = "/home/vishwa/backups/production"
[environments.production.database]
container = "zenkar-db"
host_port = 5433
[environments.production.services.frontend]
container = "zenkar-frontend"
host_port = 5174
[environments.production.services.backend]
container = "zenkar-backend"
host_port = 3001

[[routes]]
domain = "order.zenkar.in"
upstream = "http://localhost:5174"
environment = "production"
tls = true
[[routes]]
domain = "odoo.zenkar.in"
upstream = "http://localhost:8069"
)";

Models::Preview ordinaryPreview()
{
    Models::Preview preview;
    preview.environment = u"staging"_s;
    preview.title = u"Deploy 4f2c91e to staging"_s;
    preview.summary = u"Brings 4f2c91e to staging as a new release."_s;
    preview.release = u"2026-11-22.1"_s;
    preview.commit = u"4f2c91e07d4c5b6a79808f9e1d2c3b4a59687706"_s;
    preview.files = {{FileChange::Kind::Changed, u"backend/src/orders/orders.service.ts"_s, 8'412},
                     {FileChange::Kind::Added, u"backend/migrations/0042-due-date.ts"_s, 612},
                     {FileChange::Kind::Changed, u"backend/package-lock.json"_s, 412'220},
                     {FileChange::Kind::Changed, u"frontend/src/pages/Orders.tsx"_s, 21'904},
                     {FileChange::Kind::Removed, u"frontend/src/pages/OldOrders.tsx"_s, 5'120},
                     {FileChange::Kind::Added, u"frontend/src/pages/Due.tsx"_s, 3'310},
                     {FileChange::Kind::Changed, u"deploy/staging/docker-compose.yml"_s, 1'204}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    preview.commits = {{preview.commit, u"Show when an order is due"_s, u"Anna Rao"_s, now.addSecs(-3'600)},
                       {u"9a01b7c2"_s, u"Migration for the due date"_s, u"Anna Rao"_s, now.addSecs(-7'200)},
                       {u"b81d0aa1"_s, u"Drop the old order page"_s, u"Vishwa"_s, now.addDays(-1)}};
    preview.bytes = 447'662;
    preview.guard = u"Guarded by a verified backup that is taken first"_s;
    const auto step = [&preview](const QString &name, const QString &title, bool changes,
                                 const QString &undo = {}) {
        preview.steps.push_back({name, title, u"export SLIPWAY_ENVIRONMENT='staging'\n"_s,
                                 u"#!/usr/bin/env bash\nset -Eeuo pipefail\n# "_s + title + u"\n"_s, undo,
                                 !changes, changes});
    };
    step(u"snapshot"_s, u"Keep the current release"_s, false);
    step(u"preflight"_s, u"Check before anything changes"_s, false);
    step(u"backup"_s, u"Back up and verify zenkar-db-demo"_s, false);
    step(u"apply"_s, u"Apply 7 files"_s, true, u"# brings the files of the snapshot back\n"_s);
    step(u"build"_s, u"Build images"_s, true);
    step(u"start"_s, u"Start services"_s, true, u"docker compose up -d --no-build\n"_s);
    step(u"healthy"_s, u"Wait until healthy"_s, true);
    step(u"record"_s, u"Record the release"_s, true);
    return preview;
}

} // namespace

Domain::ObservedEnvironment healthyEnvironment(const Domain::Environment &declared, const QString &release,
                                               const QString &commit)
{
    Domain::ObservedEnvironment seen;
    seen.name = declared.name.text();
    seen.directoryExists = seen.directoryWritable = seen.composeFileExists = true;
    Domain::Release current;
    current.id = release;
    current.commit = commit;
    current.deployedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    current.deployedBy = u"vishwa"_s;
    current.current = true;
    seen.release = current;
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(declared.isProtected ? -6 : -1);
    const auto add = [&seen, &since](const QString &name, const QString &image, std::optional<quint16> port) {
        Domain::ObservedContainer container;
        container.name = name;
        container.createdAt = container.startedAt = since;
        if (port)
            container.ports = {{u"127.0.0.1"_s, int(*port), 3000, u"tcp"_s}};
        container.state = u"running"_s;
        container.health = u"healthy"_s;
        container.imageName = image;
        seen.containers.push_back(container);
    };
    for (const Domain::Service &service : declared.services)
        add(service.container.text(), u"zenkar-%1:%2"_s.arg(service.name, release), service.hostPort);
    if (declared.database) {
        add(declared.database->container.text(), u"postgres:15"_s, declared.database->hostPort);
        seen.containers.back().pgMajor = u"15"_s;
        seen.containers.back().mounts = {{u"volume"_s, u"zenkar_db-data"_s, u"/var/lib/postgresql/data"_s}};
    }
    seen.backupsKnown = true;
    for (int day = 0; day < 11; ++day) {
        Domain::BackupFile file;
        file.takenAt = file.changedAt = QDateTime::currentDateTimeUtc().addSecs(-14'400).addDays(-day);
        file.name = u"zenkar_%1_030000.sql.gz"_s.arg(file.takenAt.toString(u"yyyyMMdd"_s));
        file.size = 2'100'000;
        file.verified = true;
        seen.backupFiles.push_back(file);
    }
    seen.newestVerifiedBackup = Domain::ObservedBackup{u"zenkar_20261121_030000.sql.gz"_s,
                                                       QDateTime::currentDateTimeUtc().addSecs(-14'400)};
    return seen;
}

Domain::Outcome outcomeOf(Domain::Outcome::Kind kind, const QString &message)
{
    Domain::Outcome outcome;
    outcome.kind = kind;
    outcome.message = message;
    outcome.job = FakeBackend::jobId();
    return outcome;
}

QString FakeBackend::jobId()
{
    return u"20261121-104155-deploy-staging"_s;
}

FakeBackend::~FakeBackend()
{
    const std::lock_guard lock(m_mutex);
    m_stalled = m_holdStart = false;
    m_changed.notify_all();
}

QByteArray FakeBackend::onTwoHosts()
{
    QByteArray text = configurationText;
    text.replace("[environments.production]\nhost = \"main\"", "[environments.production]\nhost = \"other\"");
    text.replace("promotes_from = \"staging\"\n", "");
    return text + "[hosts.other]\naddress = \"192.0.2.11\"\nuser = \"vishwa\"\n";
}

QByteArray FakeBackend::withKeptFiles()
{
    QByteArray text = configurationText;
    text.replace("title = \"Zenkar Platform\"\n",
                 "title = \"Zenkar Platform\"\nkeep = [\".env\", \"uploads/\"]\n");
    return text;
}

FakeBackend::FakeBackend(const QByteArray &configuration)
    : m_configuration(Domain::parseConfiguration(configuration.isEmpty() ? configurationText : configuration,
                                                 u"/tmp/zenkar/slipway.toml"_s))
    , m_preview(ordinaryPreview())
    , m_tree{u"main"_s, u"4f2c91e07d4c5b6a79808f9e1d2c3b4a59687706"_s, false, 0}
{
    m_texts = {"export class DueDate {\n  days = 7;\n}\n",
               "export class DueDate {\n  days = 14;\n\tlate = false;\n}\n", false};
    m_server.at = QDateTime::currentDateTimeUtc();
    m_server.user = u"vishwa"_s;
    m_server.environments = {
        healthyEnvironment(m_configuration.environment(u"staging"_s), u"2026-11-21.2"_s, u"b81d0aa1"_s),
        healthyEnvironment(m_configuration.environment(u"production"_s), u"2026-11-16.1"_s, u"77ce3101"_s)};
    m_server.nginxInstalled = true;
    Domain::ObservedRoute order;
    order.domain = u"order.zenkar.in"_s;
    order.upstream = u"http://127.0.0.1:5174"_s;
    order.hasBlock = order.hasTlsBlock = order.hasPlainBlock = order.plainRedirects = true;
    order.status = u"301"_s;
    order.tlsStatus = u"200"_s;
    Domain::ObservedCertificate certificate;
    certificate.notAfter = m_server.at.addDays(41);
    certificate.subject = u"CN=order.zenkar.in"_s;
    certificate.issuer = u"CN=Authority,O=Trust"_s;
    certificate.names = QStringList{order.domain};
    certificate.served = true;
    order.certificate = certificate;
    Domain::ObservedRoute odoo;
    odoo.domain = u"odoo.zenkar.in"_s;
    odoo.upstream = u"http://127.0.0.1:8069"_s;
    odoo.hasBlock = odoo.hasPlainBlock = true;
    odoo.status = u"200"_s;
    m_server.routes = {order, odoo};
}

void FakeBackend::say(const Domain::Event &event)
{
    const std::lock_guard lock(m_mutex);
    m_journal.push_back(event);
    m_changed.notify_all();
}

void FakeBackend::endJob(const Domain::Outcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = outcome;
    for (Remote::JobSummary &job : m_jobs) {
        if (job.id != jobId())
            continue;
        job.state = Remote::JobSummary::State::Ended;
        job.endedAt = QDateTime::currentDateTimeUtc();
        job.outcome = Domain::outcomeWord(outcome.kind);
        job.step.clear();
    }
    for (Domain::ObservedEnvironment &environment : m_server.environments)
        environment.lock.reset();
    m_changed.notify_all();
}

void FakeBackend::setServer(const Domain::ObservedServer &server)
{
    const std::lock_guard lock(m_mutex);
    m_server = server;
}

Domain::ObservedServer FakeBackend::server() const
{
    const std::lock_guard lock(m_mutex);
    return m_server;
}

void FakeBackend::setPreview(const Models::Preview &preview)
{
    const std::lock_guard lock(m_mutex);
    m_preview = preview;
}

Models::Preview FakeBackend::preview() const
{
    const std::lock_guard lock(m_mutex);
    return m_preview;
}

void FakeBackend::setJobs(const std::vector<Remote::JobSummary> &jobs)
{
    const std::lock_guard lock(m_mutex);
    m_jobs = jobs;
}

void FakeBackend::setOutlook(const Remote::Outlook &outlook)
{
    const std::lock_guard lock(m_mutex);
    m_outlook = outlook;
}

void FakeBackend::setFileTexts(const Models::FileTexts &texts)
{
    const std::lock_guard lock(m_mutex);
    m_texts = texts;
}

void FakeBackend::setLocalTree(const Models::LocalTree &tree)
{
    const std::lock_guard lock(m_mutex);
    m_tree = tree;
}

void FakeBackend::setProblem(const QString &problem)
{
    const std::lock_guard lock(m_mutex);
    m_problem = problem;
}

void FakeBackend::setPlanProblem(const QString &problem)
{
    const std::lock_guard lock(m_mutex);
    m_planProblem = problem;
}

void FakeBackend::setStalled(bool stalled)
{
    const std::lock_guard lock(m_mutex);
    m_stalled = stalled;
    m_changed.notify_all();
}

void FakeBackend::holdPlans(bool hold)
{
    const std::lock_guard lock(m_mutex);
    m_holdPlans = hold;
    m_changed.notify_all();
}

void FakeBackend::holdPreparation(bool hold)
{
    const std::lock_guard lock(m_mutex);
    m_holdPreparation = hold;
    m_changed.notify_all();
}

void FakeBackend::holdStart(bool hold)
{
    const std::lock_guard lock(m_mutex);
    m_holdStart = hold;
    m_changed.notify_all();
}

bool FakeBackend::jobRuns() const
{
    const std::lock_guard lock(m_mutex);
    return m_started && !m_outcome;
}

void FakeBackend::throwProblem() const
{
    stall();
    const std::lock_guard lock(m_mutex);
    if (!m_problem.isEmpty()) {
        throw Domain::ConnectionError(Domain::ConnectionError::Kind::Unreachable, m_problem,
                                      u"Check the network, then try again."_s);
    }
}

void FakeBackend::stall() const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_stalled; });
}

QString FakeBackend::displayName(const Domain::HostName &) const
{
    return u"vishwa@192.0.2.10"_s;
}

Models::LocalTree FakeBackend::localTree(std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    return m_tree;
}

Domain::ObservedServer FakeBackend::observe(const Domain::HostName &host, std::stop_token)
{
    ++m_observations;
    throwProblem();
    const std::lock_guard lock(m_mutex);
    if (m_dead == host) {
        throw Domain::ConnectionError(Domain::ConnectionError::Kind::Unreachable, u"No route to it."_s,
                                      u"Check the network, then try again."_s);
    }
    Domain::ObservedServer server = m_server;
    std::erase_if(server.environments, [&](const Domain::ObservedEnvironment &environment) {
        return m_configuration.environment(environment.name).host != host;
    });
    return server;
}

void FakeBackend::setDead(const Domain::HostName &host)
{
    const std::lock_guard lock(m_mutex);
    m_dead = host;
}

std::vector<Operations::HostFailure> FakeBackend::failures() const
{
    if (!m_dead)
        return {};
    Domain::Outcome outcome = outcomeOf(Domain::Outcome::Kind::Failed, u"No route to it."_s);
    outcome.remedy = u"Check the network, then try again."_s;
    return {{*m_dead, outcome}};
}

Operations::EachHost<std::vector<Remote::JobSummary>> FakeBackend::jobs(int, std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    return {{{m_configuration.hosts.front().name, m_jobs}}, failures()};
}

Models::Preview FakeBackend::plan(const Operations::Change &change, const EventSink &sink, std::stop_token stop)
{
    using Operations::ChangeKind;
    sink(Domain::StepChanged{u"scan"_s, u"Scan the local tree"_s, Domain::StepState::Running, false, {}});
    throwProblem();
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_holdPlans; }))
        throw Domain::Cancelled();
    if (!m_planProblem.isEmpty())
        throw Domain::PreconditionFailed(m_planProblem);
    Models::Preview preview = m_preview;
    preview.environment = change.environment;
    // As the real one does: what is overridden by name is no reason to refuse any more.
    for (Models::Guard &guard : preview.guards) {
        if (!change.wishes.overrides.contains(guard.name))
            continue;
        guard.state = Models::Guard::State::Overridden;
        preview.problems.removeAll(guard.text);
    }
    if (change.kind == ChangeKind::Rollback)
        preview.release = change.subject;
    if (change.kind == ChangeKind::Restart) {
        preview.title = u"Restart %1 of %2"_s.arg(change.subject, change.environment);
        preview.summary = u"Stops and starts %1 as it is; nothing is built, and nothing else is touched."_s.arg(
            change.subject);
        preview.files.clear();
        preview.commits.clear();
        preview.rendered.clear();
    }
    if (change.kind == ChangeKind::Restore) {
        preview.title = u"Restore %1 into %2"_s.arg(change.subject, change.environment);
        preview.summary =
            u"Loads %1 beside the live database, proves it, and puts it in the place of zenkar_db; what is "
            "live is put aside under a name with the date, and kept."_s.arg(change.subject);
        preview.notes = {u"440 minutes of data would no longer be live: 1204 rows that the backup does not "
                         u"have. They stay in "
                         "the database that is put aside."_s};
        preview.data = {
            {u"public.orders"_s, u"48,310"_s, u"49,402"_s, u"−1,092"_s, true,
             QDateTime::currentDateTime().addSecs(-26400), QDateTime::currentDateTime().addSecs(-60)},
            {u"public.order_lines"_s, u"3,180"_s, u"3,292"_s, u"−112"_s, true,
             QDateTime::currentDateTime().addSecs(-26400), QDateTime::currentDateTime().addSecs(-60)},
            {u"public.drafts"_s, u"12"_s, u"–"_s, u"12"_s, false, {}, {}}};
        preview.dataFoot = u"4 tables have as many rows in both"_s;
        preview.files.clear();
        preview.commits.clear();
        preview.rendered.clear();
    }
    return preview;
}

std::vector<Operations::NginxPlan> FakeBackend::planNginx(const QStringList &domains, std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    m_nginxAsked = domains;
    return m_nginxPlans;
}

Domain::Outcome FakeBackend::applyNginx(const Operations::NginxPlan &plan, std::stop_token)
{
    stall();
    ++m_nginxApplied;
    m_nginxTakenOver = plan.takeover;
    const std::lock_guard lock(m_mutex);
    return m_nginxOutcome;
}

void FakeBackend::setNginxPlans(const std::vector<Operations::NginxPlan> &plans, const Domain::Outcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    m_nginxPlans = plans;
    m_nginxOutcome = outcome;
}

QStringList FakeBackend::nginxAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_nginxAsked;
}

std::vector<Domain::Release> FakeBackend::releases(const QString &, std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    return m_releases;
}

Operations::EachHost<std::vector<Operations::HistoryEntry>> FakeBackend::history(std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    return {{{m_configuration.hosts.front().name, m_history}}, failures()};
}

void FakeBackend::setReleases(const std::vector<Domain::Release> &releases)
{
    const std::lock_guard lock(m_mutex);
    m_releases = releases;
}

void FakeBackend::setHistory(const std::vector<Operations::HistoryEntry> &history)
{
    const std::lock_guard lock(m_mutex);
    m_history = history;
}

QStringList FakeBackend::overrides() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes.empty() ? QStringList() : m_changes.back().wishes.overrides;
}

QString FakeBackend::subjectOf(Operations::ChangeKind kind) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_changes.rbegin(), m_changes.rend(),
                                    [kind](const Operations::Change &change) { return change.kind == kind; });
    return found == m_changes.rend() ? QString() : found->subject;
}

Operations::Change FakeBackend::lastChange() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes.empty() ? Operations::Change() : m_changes.back();
}

void FakeBackend::startJob(const QString &environment)
{
    const std::lock_guard lock(m_mutex);
    m_started = true;
    m_outcome.reset();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_journal = {Domain::JobStarted{jobId(), u"deploy"_s, environment, u"vishwa (Vishwa)"_s, now}};
    Remote::JobSummary job;
    job.id = jobId();
    job.kind = u"deploy"_s;
    job.environment = environment;
    job.by = u"vishwa (Vishwa)"_s;
    job.title = m_preview.title;
    job.startedAt = now;
    m_jobs.insert(m_jobs.begin(), job);
    for (Domain::ObservedEnvironment &seen : m_server.environments) {
        if (seen.name == environment)
            seen.lock = Domain::LockHolder{job.id, job.kind, job.by, now, {}};
    }
}

Domain::Outcome FakeBackend::follow(const EventSink &sink, const std::stop_token &stop)
{
    ++m_followers;
    std::size_t told = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool go =
            m_changed.wait(lock, stop, [&] { return told < m_journal.size() || m_outcome.has_value(); });
        if (!go) {
            --m_followers;
            return outcomeOf(Domain::Outcome::Kind::Detached, u"The job goes on."_s);
        }
        while (told < m_journal.size()) {
            const Domain::Event event = m_journal[told++];
            lock.unlock();
            sink(event);
            lock.lock();
        }
        if (m_outcome) {
            --m_followers;
            return *m_outcome;
        }
    }
}

Models::FileTexts FakeBackend::fileTexts(const QString &, const QString &, const FileChange &change,
                                         std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    Models::FileTexts texts = m_texts;
    if (change.kind == FileChange::Kind::Added)
        texts.before.clear();
    if (change.kind == FileChange::Kind::Removed)
        texts.after.clear();
    return texts;
}

Remote::Outlook FakeBackend::outlook(const QString &, const QString &, const QString &job, std::stop_token)
{
    throwProblem();
    const std::lock_guard lock(m_mutex);
    Remote::Outlook outlook = m_outlook;
    if (job.isEmpty())
        outlook.steps.clear();
    return outlook;
}

Domain::Outcome FakeBackend::execute(const Operations::Change &change, const EventSink &sink,
                                     std::stop_token stop)
{
    if (change.kind == Operations::ChangeKind::Recover) {
        stall();
        startJob(change.environment);
        return follow(sink, stop);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(change);
        if (change.wishes.accepted && *change.wishes.accepted != m_preview.basis) {
            Domain::Outcome outcome = outcomeOf(Domain::Outcome::Kind::Refused,
                                                u"The local tree is no longer the one that was shown."_s);
            outcome.job.clear();
            outcome.outdated = true;
            return outcome;
        }
    }
    ++m_deploys;
    using Domain::StepState;
    sink(Domain::StepChanged{u"scan"_s, u"Scan the local tree"_s, StepState::Running, false, {}});
    sink(Domain::StepChanged{u"scan"_s, u"Scan the local tree"_s, StepState::Done, false, {}});
    sink(Domain::StepChanged{u"upload"_s, u"Upload 7 files"_s, StepState::Running, false, {}});
    stall();
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_holdPreparation; })) {
            Domain::Outcome outcome =
                outcomeOf(Domain::Outcome::Kind::Cancelled, u"Cancelled before it began."_s);
            outcome.job.clear();
            outcome.unchanged = {change.environment};
            return outcome;
        }
        m_changed.wait(lock, [this] { return !m_holdStart; });
    }
    sink(Domain::StepChanged{u"upload"_s, u"Upload 7 files"_s, StepState::Done, false, {}});
    startJob(change.environment);
    return follow(sink, stop);
}

Domain::Outcome FakeBackend::attach(const QString &, const QString &, const EventSink &sink,
                                    std::stop_token stop)
{
    stall();
    return follow(sink, stop);
}

QString FakeBackend::containerLog(const QString &, const QString &container, int, std::stop_token)
{
    throwProblem();
    return u"10:41:07 GET /orders 200 6ms\n10:41:09 GET /orders/81 200 3ms\n10:41:12 POST /orders 201 14ms\n"
           "10:41:15 GET /health 200 1ms ("_s
           + container + u")"_s;
}

Remote::CancelAnswer FakeBackend::cancelJob(const QString &, const QString &, std::stop_token)
{
    ++m_cancels;
    throwProblem();
    return m_cancelAnswer;
}

} // namespace Slipway::Tests
