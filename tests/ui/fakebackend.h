// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/port/taskthreads.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace Slipway::Tests {

/// A project with a server that exists only in memory. A job on it goes on whoever watches: the test writes its
/// journal and ends it, and any number of windows follow it. Thread-safe.
class FakeBackend final : public Models::Backend
{
public:
    explicit FakeBackend(const QByteArray &configuration = {}); ///< empty: two environments on one host
    /// As that, but production lives on a host of its own, "other".
    [[nodiscard]] static QByteArray onTwoHosts();
    /// As the two environments, with files that are kept and a place for their copies.
    [[nodiscard]] static QByteArray withKeptFiles();
    /// Whoever is held is let go.
    ~FakeBackend() override;
    Q_DISABLE_COPY_MOVE(FakeBackend)

    // What the test decides.
    void say(const Domain::Event &event);        ///< the job's journal goes on
    void endJob(const Domain::Outcome &outcome); ///< and is over
    void setServer(const Domain::ObservedServer &server);
    [[nodiscard]] Domain::ObservedServer server() const;
    /// A change that was accepted on another basis than this one's is refused as outdated.
    void setPreview(const Models::Preview &preview);
    [[nodiscard]] Models::Preview preview() const;
    void setJobs(const std::vector<Remote::JobSummary> &jobs);
    void setLocalTree(const Models::LocalTree &tree);
    void setProblem(const QString &problem); ///< every question fails with it; empty: answers again
    /// Only this host does not answer.
    void setDead(const Domain::HostName &host);
    void setPlanProblem(const QString &problem); ///< only comparisons fail with it
    void setOutlook(const Remote::Outlook &outlook);
    void setFileTexts(const Models::FileTexts &texts);
    void setCancelAnswer(Remote::CancelAnswer answer) { m_cancelAnswer = answer; }
    /// No question is answered and no operation goes on, and none can be stopped, as when the cable is pulled.
    void setStalled(bool stalled);
    void setReleases(const std::vector<Domain::Release> &releases);
    void setHistory(const std::vector<Operations::HistoryEntry> &history);
    /// What the last change of this kind was about (release, container, domain); empty: there was none.
    [[nodiscard]] QString subjectOf(Operations::ChangeKind kind) const;
    /// The change that was accepted last, as a whole.
    [[nodiscard]] Operations::Change lastChange() const;
    void setNginxPlans(const std::vector<Operations::NginxPlan> &plans, const Domain::Outcome &outcome);
    [[nodiscard]] QStringList nginxAsked() const; ///< the domains that a plan was made for
    [[nodiscard]] int nginxApplied() const { return m_nginxApplied; }
    [[nodiscard]] bool nginxTakenOver() const { return m_nginxTakenOver; }
    void holdPlans(bool hold);       ///< comparisons do not come to an end
    void holdPreparation(bool hold); ///< a deploy stays on this computer: the job is not started
    void holdStart(bool hold);       ///< the job is being started, which nothing breaks off

    /// Null: there is no such page. Must outlive every window.
    void setBackups(Models::BackupsBackend *backups) { m_backups = backups; }

    // What the test looks at.
    [[nodiscard]] int deploys() const { return m_deploys; } ///< changes of any kind but recoveries
    [[nodiscard]] QStringList overrides() const;            ///< that the last change was asked for with
    [[nodiscard]] int cancels() const { return m_cancels; }
    [[nodiscard]] int followers() const { return m_followers; }
    [[nodiscard]] int observations() const { return m_observations; }
    [[nodiscard]] bool jobRuns() const;

    [[nodiscard]] const Domain::Configuration &configuration() const override { return m_configuration; }
    [[nodiscard]] Models::TaskThreads &threads() override { return m_threads; }
    [[nodiscard]] QString displayName(const Domain::HostName &host) const override;
    [[nodiscard]] Models::LocalTree localTree(std::stop_token stop) override;
    [[nodiscard]] Domain::ObservedServer observe(const Domain::HostName &host, std::stop_token stop) override;
    [[nodiscard]] Operations::EachHost<std::vector<Remote::JobSummary>> jobs(int limit,
                                                                             std::stop_token stop) override;
    [[nodiscard]] Models::Preview plan(const Operations::Change &change, const EventSink &sink,
                                       std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome execute(const Operations::Change &change, const EventSink &sink,
                                          std::stop_token stop) override;
    [[nodiscard]] std::vector<Operations::NginxPlan> planNginx(const QStringList &domains,
                                                               std::stop_token stop) override;
    [[nodiscard]] std::vector<Domain::Release> releases(const QString &environment,
                                                        std::stop_token stop) override;
    [[nodiscard]] Operations::EachHost<std::vector<Operations::HistoryEntry>>
    history(std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome applyNginx(const Operations::NginxPlan &plan, std::stop_token stop) override;
    [[nodiscard]] Models::FileTexts fileTexts(const QString &from, const QString &to,
                                              const Models::FileChange &change, std::stop_token stop) override;
    [[nodiscard]] Remote::Outlook outlook(const QString &environment, const QString &kind, const QString &job,
                                          std::stop_token stop) override;
    [[nodiscard]] Domain::Outcome attach(const QString &environment, const QString &job, const EventSink &sink,
                                         std::stop_token stop) override;
    [[nodiscard]] Remote::CancelAnswer cancelJob(const QString &environment, const QString &job,
                                                 std::stop_token stop) override;
    [[nodiscard]] Models::BackupsBackend *backups() override { return m_backups; }
    [[nodiscard]] QString containerLog(const QString &environment, const QString &container, int lines,
                                       std::stop_token stop) override;

    /// Of the one job that there is.
    [[nodiscard]] static QString jobId();

private:
    void throwProblem() const;
    [[nodiscard]] std::vector<Operations::HostFailure> failures() const;
    void stall() const;
    [[nodiscard]] Domain::Outcome follow(const EventSink &sink, const std::stop_token &stop);
    void startJob(const QString &environment);

    Domain::Configuration m_configuration;
    Models::BackupsBackend *m_backups = nullptr;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    Domain::ObservedServer m_server;
    Models::Preview m_preview;
    Models::LocalTree m_tree;
    Remote::Outlook m_outlook;
    Models::FileTexts m_texts;
    std::vector<Remote::JobSummary> m_jobs;
    std::vector<Domain::Release> m_releases;
    std::vector<Operations::HistoryEntry> m_history;
    std::vector<Operations::Change> m_changes;
    std::vector<Operations::NginxPlan> m_nginxPlans;
    Domain::Outcome m_nginxOutcome;
    QStringList m_nginxAsked;
    QString m_problem;
    std::optional<Domain::HostName> m_dead;
    QString m_planProblem;
    bool m_stalled = false;
    bool m_holdPlans = false;
    bool m_holdPreparation = false;
    bool m_holdStart = false;
    std::vector<Domain::Event> m_journal;
    std::optional<Domain::Outcome> m_outcome;
    bool m_started = false;
    std::atomic<Remote::CancelAnswer> m_cancelAnswer = Remote::CancelAnswer::Requested;
    std::atomic<int> m_deploys = 0;
    std::atomic<int> m_nginxApplied = 0;
    std::atomic<bool> m_nginxTakenOver = false;
    std::atomic<int> m_cancels = 0;
    std::atomic<int> m_followers = 0;
    std::atomic<int> m_observations = 0;
    Models::TaskThreads m_threads; ///< last: they use all of it
};

/// Runs, is healthy, has the release and a backup four hours old.
[[nodiscard]] Domain::ObservedEnvironment healthyEnvironment(const Domain::Environment &declared,
                                                             const QString &release, const QString &commit);
[[nodiscard]] Domain::Outcome outcomeOf(Domain::Outcome::Kind kind, const QString &message);

} // namespace Slipway::Tests
