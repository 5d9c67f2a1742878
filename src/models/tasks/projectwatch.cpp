// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/projectwatch.h"

#include "operations/look/truth.h"

#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {
constexpr int interval = 4000; ///< milliseconds between two looks
constexpr int listedJobs = 50;
} // namespace

ProjectWatch::ProjectWatch(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_environments(backend.configuration())
    , m_truth(backend.configuration())
{
    QStringList protectedOnes;
    for (const Domain::Environment &environment : backend.configuration().environments) {
        if (environment.isProtected)
            protectedOnes += environment.name.text();
        const bool known = std::any_of(m_servers.begin(), m_servers.end(),
                                       [&](const auto &server) { return server->name == environment.host; });
        if (!known)
            m_servers.push_back(std::make_unique<Server>(environment.host));
    }
    m_jobs.setProtectedEnvironments(protectedOnes);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ProjectWatch::look);
}

ProjectWatch::~ProjectWatch() = default;

void ProjectWatch::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        m_timer.start();
        look();
    } else {
        m_timer.stop();
    }
}

void ProjectWatch::refresh()
{
    m_compared.clear();
    for (const std::unique_ptr<Server> &server : m_servers)
        server->waitsForPerson = false;
    look();
}

void ProjectWatch::look()
{
    lookAtLocalTree();
    for (const std::unique_ptr<Server> &server : m_servers) {
        if (!server->waitsForPerson)
            lookAtServer(*server);
    }
    if (!waitsForPerson())
        lookAtJobs(); // which asks all of them
    m_environments.tick();
    emit connectionChanged();
}

void ProjectWatch::lookAtLocalTree()
{
    m_localQuery.start(
        m_backend.threads(),
        [&backend = m_backend](const std::stop_token &stop) { return backend.localTree(stop); },
        [this](const LocalTree &tree) {
            m_environments.setLocalTree(tree);
            compareWhatChanged();
        },
        [this](const Failure &failure) { m_environments.setLocalProblem(failure.message); });
}

void ProjectWatch::lookAtServer(Server &server)
{
    server.query.start(
        m_backend.threads(),
        [&backend = m_backend, name = server.name](const std::stop_token &stop) {
            const Domain::ObservedServer seen = backend.observe(name, stop);
            // Who one is there says the server itself; the name may have to read files, so it is asked for here too.
            return Answer{seen,
                          seen.user.isEmpty() ? backend.displayName(name)
                                              : seen.user + u'@' + backend.configuration().host(name).address,
                          Operations::localCopies(backend.configuration(), {seen})};
        },
        [this, &server](const Answer &answer) {
            server.connected = true;
            server.problem.clear();
            server.remedy.clear();
            m_lastAnswer.start();
            server.displayName = answer.displayName;
            m_environments.setServer(server.name, answer.server);
            m_truth.setServer(server.name, answer.server, answer.local);
            emit connectionChanged();
            compareWhatChanged();
        },
        [this, &server](const Failure &failure) {
            server.connected = false;
            server.problem = failure.message;
            server.remedy = failure.remedy;
            server.waitsForPerson = failure.needsPerson;
            m_environments.setProblem(server.name, failure.message);
            emit connectionChanged();
        });
}

bool ProjectWatch::waitsForPerson() const
{
    return std::any_of(m_servers.begin(), m_servers.end(),
                       [](const auto &server) { return server->waitsForPerson; });
}

void ProjectWatch::lookAtJobs()
{
    m_jobsQuery.start(
        m_backend.threads(),
        [&backend = m_backend](const std::stop_token &stop) { return backend.jobs(listedJobs, stop); },
        [this](const Operations::EachHost<std::vector<Remote::JobSummary>> &asked) {
            // A host that did not answer keeps its rows; the probe says what is wrong with it.
            for (const auto &[host, jobs] : asked.answers) {
                for (const std::unique_ptr<Server> &server : m_servers) {
                    if (server->name == host)
                        server->jobs = jobs;
                }
            }
            std::vector<Remote::JobSummary> jobs;
            for (const std::unique_ptr<Server> &server : m_servers) {
                if (server->jobs)
                    jobs.insert(jobs.end(), server->jobs->begin(), server->jobs->end());
            }
            std::stable_sort(jobs.begin(), jobs.end(),
                             [](const Remote::JobSummary &a, const Remote::JobSummary &b) {
                                 return a.startedAt > b.startedAt;
                             });
            m_jobs.setJobs(std::move(jobs));
            if (hostsListed() > 0)
                emit jobsListed();
        },
        [](const Failure &) {});
}

/// A comparison costs a scan and a manifest, so it is made only when one of its two sides is another one, or some time
/// after it failed.
void ProjectWatch::compareWhatChanged()
{
    const std::optional<LocalTree> &local = m_environments.localTree();
    if (!local)
        return;
    for (int row = 1; row < m_environments.rowCount(); ++row) {
        const Domain::Environment &declared = m_environments.declared(row);
        const auto &observed = m_environments.observed(row);
        const QString name = declared.name.text();
        if (declared.promotesFrom || !observed || observed->lock || m_toCompare.contains(name))
            continue;
        const QString sides = local->commit + u' ' + QString::number(local->dirty ? local->changedFiles : -1)
                              + u' ' + (observed->release ? observed->release->id : QString());
        const auto before = m_compared.find(name);
        if (before != m_compared.end() && before->second.sides == sides && !before->second.again.hasExpired())
            continue;
        m_compared[name] = {sides, QDeadlineTimer(QDeadlineTimer::Forever)};
        m_toCompare += name;
        Moves moves = m_environments.moves(row);
        moves.state = Moves::State::Computing;
        m_environments.setMoves(name, moves);
    }
    compareNext();
}

void ProjectWatch::compareNext()
{
    if (m_toCompare.isEmpty() || m_compareQuery.isRunning())
        return;
    const QString name = m_toCompare.front();
    const auto done = [this, name](const Moves &moves) {
        m_toCompare.removeOne(name);
        m_environments.setMoves(name, moves);
        compareNext();
    };
    m_compareQuery.start(
        m_backend.threads(),
        [&backend = m_backend, name](const std::stop_token &stop) {
            return backend.plan(
                {Operations::ChangeKind::Deploy, name, {}, {}}, [](const Domain::Event &) {}, stop);
        },
        [done](const Preview &preview) {
            done({Moves::State::Known,
                  int(preview.commits.size()),
                  int(preview.files.size()),
                  preview.bytes,
                  {}});
        },
        [this, name, done](const Failure &failure) {
            if (!failure.needsPerson)
                m_compared[name].again.setRemainingTime(m_comparesAgainAfter);
            done({Moves::State::Failed, 0, 0, 0, failure.message});
        });
}

QStringList ProjectWatch::connectedTo() const
{
    QStringList names;
    for (const std::unique_ptr<Server> &server : m_servers) {
        if (server->connected)
            names += server->displayName;
    }
    return names;
}

std::size_t ProjectWatch::hostsListed() const
{
    return std::size_t(std::count_if(m_servers.begin(), m_servers.end(),
                                     [](const auto &server) { return server->jobs.has_value(); }));
}

QStringList ProjectWatch::notConnectedTo() const
{
    QStringList names;
    for (const std::unique_ptr<Server> &server : m_servers) {
        if (!server->problem.isEmpty())
            names += server->name.text();
    }
    return names;
}

QString ProjectWatch::problem() const
{
    for (const std::unique_ptr<Server> &server : m_servers) {
        if (!server->problem.isEmpty())
            return m_servers.size() > 1 ? server->name.text() + u": " + server->problem : server->problem;
    }
    return {};
}

QString ProjectWatch::remedy() const
{
    for (const std::unique_ptr<Server> &server : m_servers) {
        if (!server->problem.isEmpty())
            return server->remedy;
    }
    return {};
}

qint64 ProjectWatch::probeAge() const
{
    return m_lastAnswer.isValid() ? m_lastAnswer.elapsed() : -1;
}

bool ProjectWatch::isLooking() const
{
    return std::any_of(m_servers.begin(), m_servers.end(),
                       [](const auto &server) { return server->query.isRunning(); });
}

} // namespace Slipway::Models
