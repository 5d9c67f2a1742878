// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/observation.h"
#include "operations/inbackground.h"
#include "operations/look/deletions.h"
#include "remote/jobs.h"
#include "sync/checkout.h"
#include "sync/commitinfo.h"
#include "sync/entry.h"
#include "sync/ignorerules.h"
#include "sync/remotemanifest.h"
#include "sync/treediff.h"

namespace Slipway::Operations {

/// The local tree and the server side by side: what a plan is made from.
struct Survey
{
    Domain::Environment environment; ///< as configured, with the compose project name that holds
    Sync::CommitInfo commit;
    Sync::Manifest local;
    Domain::ObservedServer server;
    Sync::RemoteManifest remote;
    Sync::TreeDiff diff;
    Deletions deletions{}; ///< nothing before judgeDeletions()
    QString place{};       ///< where the new tree comes from, for sentences; empty: the configured source
    Sync::Checkout checkout{};
    QByteArrayList withheld{}; ///< files on the server that were never checked out here, and so are no removal
    QByteArrayList pointers{}; ///< of the files to be sent, Git LFS pointers

    [[nodiscard]] const Domain::ObservedEnvironment &observed() const;
};

/// Of nothing yet but the environment, with the compose project name that holds. Throws ConfigurationError.
[[nodiscard]] Survey surveyOf(const Context &context, const QString &environment);

/// A step on the laptop: told as running, and as done or failed when it ends.
class LocalStep
{
public:
    LocalStep(const Remote::EventSink &sink, const QString &name, const QString &title);
    /// Failed, unless done() was called.
    ~LocalStep();
    LocalStep(const LocalStep &) = delete;
    LocalStep &operator=(const LocalStep &) = delete;
    void done();
    void progress(qint64 done, qint64 total, const QString &unit) const;
    void detail(const QString &text) const;
    void output(const QString &text) const;

private:
    const Remote::EventSink &m_sink;
    QString m_name;
    QString m_title;
    bool m_done = false;
};

/// Scans the local tree: steps `scan`.
void scanLocal(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop);
/// What the server is asked before anything is decided: its state and the tree that is there, at once, while the caller
/// does something else.
class ServerLook
{
public:
    /// `context` must outlive it.
    ServerLook(const Context &context, const Domain::Environment &environment, const std::stop_token &stop);
    /// Waits for the answers: step `look`.
    void into(Survey &survey, const Remote::EventSink &sink);

private:
    QString m_host;
    InBackground<Domain::ObservedServer> m_server;
    InBackground<Sync::RemoteManifest> m_tree;
};

/// One probe: step `look`.
void lookAtServer(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop);
/// What a comparison found, under its step: counts, and by name what would go (all of it as output).
void tellDifference(const LocalStep &step, const Sync::TreeDiff &diff);
/// The difference, and what of it takes data away: step `compare`.
void compare(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop);

/// What can be said against the deploy before anything is sent; each a sentence with its remedy. Pure.
[[nodiscard]] QStringList problemsOf(const Domain::Configuration &configuration, const Survey &survey,
                                     const QStringList &overrides = {});

/// The sentence for whoever finds the lock taken. Pure.
[[nodiscard]] QString lockedSentence(const Domain::EnvironmentName &environment,
                                     const Domain::LockHolder &holder);

/// The sentence for whoever finds it locked by a person. Pure.
[[nodiscard]] QString manuallyLockedSentence(const Domain::EnvironmentName &environment,
                                             const Domain::ManualLock &lock);

/// Unique without asking the server, and sorted by time: 20261122-153000-4f2c91e-0b7a.
[[nodiscard]] Domain::ReleaseId newReleaseId(const QString &commit);

/// Every container runs, or did its work once and ended well; and there are some. Pure.
[[nodiscard]] bool everythingRuns(const Domain::ObservedEnvironment &seen);

/// What of the local tree, or of one on the server, belongs to a release.
[[nodiscard]] Sync::IgnoreRules rulesOf(const Domain::Configuration &configuration);

/// The project name that compose is to use: the pinned one, else one made of project and environment. Pure.
[[nodiscard]] QString composeProjectOf(const Domain::Configuration &configuration,
                                       const Domain::Environment &environment);

} // namespace Slipway::Operations
