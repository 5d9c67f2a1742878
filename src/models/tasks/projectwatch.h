// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentsmodel.h"
#include "models/items/jobsmodel.h"
#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "models/topology/truthmodel.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <map>
#include <memory>

namespace Slipway::Models {

/// Looks at the local tree and the servers every few seconds, while somebody looks at the window, and keeps the
/// rail's and the jobs' models up to date. What would move is computed when something changed, in the background.
/// GUI thread; every question is asked on a thread of its own.
class ProjectWatch final : public QObject
{
    Q_OBJECT
public:
    /// `backend` must outlive it.
    explicit ProjectWatch(Backend &backend, QObject *parent = nullptr);
    ~ProjectWatch() override;

    [[nodiscard]] EnvironmentsModel *environments() { return &m_environments; }
    [[nodiscard]] JobsModel *jobs() { return &m_jobs; }
    /// Where what is declared and what was seen part.
    [[nodiscard]] TruthModel *truth() { return &m_truth; }

    /// Polls only while active; becoming active looks at once.
    void setActive(bool active);
    /// Looks at everything now and compares again.
    void refresh();
    /// As refresh(), without comparing again what has not changed.
    void look();
    /// What could not be compared is compared again by a look after this; shorter in tests.
    void setComparesAgainAfter(std::chrono::milliseconds pause) { m_comparesAgainAfter = pause; }

    /// Hosts that answered the last time / all hosts. Both are told by connectionChanged().
    [[nodiscard]] QStringList connectedTo() const;
    /// Hosts that could not be asked, by their names in the configuration.
    [[nodiscard]] QStringList notConnectedTo() const;
    [[nodiscard]] QString problem() const; ///< of the first host that could not be asked; empty
    [[nodiscard]] QString remedy() const;
    /// Milliseconds since the last answer; -1 if there was none.
    [[nodiscard]] qint64 probeAge() const;
    [[nodiscard]] bool isLooking() const;
    /// Of how many hosts the jobs have been told; what the first list of one brings is no news.
    [[nodiscard]] std::size_t hostsListed() const;
    [[nodiscard]] bool jobsKnown() const { return hostsListed() > 0; }

signals:
    void connectionChanged();
    /// The jobs were listed; the models are up to date.
    void jobsListed();

private:
    struct Answer
    {
        Domain::ObservedServer server;
        QString displayName;
        Findings::Local local;
    };
    struct Server
    {
        explicit Server(Domain::HostName hostName)
            : name(std::move(hostName))
        {
        }
        Domain::HostName name;
        Task<Answer> query;
        bool connected = false;
        QString displayName;
        std::optional<std::vector<Remote::JobSummary>> jobs; ///< as last told
        bool waitsForPerson = false; ///< a login was refused or given up; only refresh() tries again
        QString problem;
        QString remedy;
    };

    struct Compared
    {
        QString sides;        ///< what the comparison was made from
        QDeadlineTimer again; ///< when it is made again although they are the same
    };

    void lookAtLocalTree();
    void lookAtServer(Server &server);
    void lookAtJobs();
    [[nodiscard]] bool waitsForPerson() const;
    void compareWhatChanged();
    void compareNext();

    Backend &m_backend;
    EnvironmentsModel m_environments;
    JobsModel m_jobs;
    TruthModel m_truth;
    QTimer m_timer;
    QElapsedTimer m_lastAnswer;
    bool m_active = false;
    QStringList m_toCompare;
    std::chrono::milliseconds m_comparesAgainAfter{30'000};
    std::map<QString, Compared> m_compared; ///< by environment
    Task<LocalTree> m_localQuery;
    Task<Operations::EachHost<std::vector<Remote::JobSummary>>> m_jobsQuery;
    Task<Preview> m_compareQuery;
    std::vector<std::unique_ptr<Server>> m_servers;
};

} // namespace Slipway::Models
