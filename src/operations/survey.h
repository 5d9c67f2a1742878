// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/deploy.h"
#include "operations/inbackground.h"
#include "sync/entry.h"
#include "sync/remotemanifest.h"

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

    [[nodiscard]] const Domain::ObservedEnvironment &observed() const;
};

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

/// The difference: step `compare`.
void compare(const Context &context, Survey &survey, const Remote::EventSink &sink, std::stop_token stop);

/// What can be said against the deploy before anything is sent; each a sentence with its remedy. Pure.
[[nodiscard]] QStringList problemsOf(const Domain::Configuration &configuration, const Survey &survey);

/// The sentence for whoever finds the lock taken. Pure.
[[nodiscard]] QString lockedSentence(const Domain::EnvironmentName &environment,
                                     const Domain::LockHolder &holder);

/// The project name that compose is to use: the pinned one, else one made of project and environment. Pure.
[[nodiscard]] QString composeProjectOf(const Domain::Configuration &configuration,
                                       const Domain::Environment &environment);

} // namespace Slipway::Operations
