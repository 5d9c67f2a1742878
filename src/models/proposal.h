// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <functional>

namespace Slipway::Models {

/// An operation that somebody thinks about: how it is called, what finds out what it would change, and what runs when
/// it is accepted. The sheet shows it, LiveOperation runs it. Its functions block and are called on threads of their
/// own; `plan` and `look` throw Domain::Error and Cancelled, `run` never throws.
struct Proposal
{
    QString kind;           ///< the contract's word: "deploy"
    QString environment;    ///< that it changes
    QString title;          ///< "Deploy to staging"
    QString accept;         ///< the word on the button: "&Deploy"
    QString waiting;        ///< while it is being found out: "Comparing the local tree with staging. ..."
    QString nothing;        ///< when it would change nothing
    bool movesFiles = true; ///< it is about a tree: files, commits, env keys, compose
    /// Names of conditions that are not to stop it: what a person ticked in the sheet.
    QStringList overrides;
    std::function<DeployPreview(const QStringList &overrides, const Backend::EventSink &, std::stop_token)>
        plan;
    /// Both sides of a file of the plan; may be empty.
    std::function<FileTexts(const FileChange &, std::stop_token)> look;
    std::function<Domain::Outcome(const QStringList &overrides, const Backend::EventSink &, std::stop_token)>
        run;
};

/// The local tree → environment. `backend` must outlive it. `direct`: although it promotes from another one.
[[nodiscard]] Proposal deployProposal(Backend &backend, const QString &environment, bool direct);
/// Undoes an interrupted job. Has no plan: there is nothing to compare.
[[nodiscard]] Proposal recoverProposal(Backend &backend, const QString &environment);
/// A verified backup. Has no plan: it changes nothing. `backend` must outlive it.
[[nodiscard]] Proposal backupProposal(BackupsBackend &backend, const QString &environment);

/// The environment that this one promotes from → this one.
[[nodiscard]] Proposal promoteProposal(Backend &backend, const Domain::Environment &environment);
/// A kept release → live again; `release` empty: the newest good one before the live one.
[[nodiscard]] Proposal rollbackProposal(Backend &backend, const QString &environment, const QString &release);
/// One container of an environment, stopped and started as it is.
[[nodiscard]] Proposal restartProposal(Backend &backend, const QString &environment, const QString &container);

/// A domain's certificate, through the server's certbot. `environment` is the one that its job belongs to.
[[nodiscard]] Proposal renewProposal(Backend &backend, const QString &domain, const QString &environment);

} // namespace Slipway::Models
