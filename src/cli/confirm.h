// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/follow.h"
#include "cli/session.h"
#include "operations/judge/plan.h"
#include "operations/look/filediffs.h"
#include "remote/jobs.h"

/// What the commands that do something ask before they begin, and how they stop.
namespace Slipway::Cli {

/// Whether a person sits at the terminal.
[[nodiscard]] bool mayAsk();

/// A question that --yes answers. Throws PreconditionFailed when the answer is no, or nobody can be asked.
void confirmYes(const Session &session, const QString &question, const QString &unchanged);

/// A protected environment is named, by typing it or with --confirm. Throws PreconditionFailed when it is not.
void confirmProtected(const Session &session, const Domain::Environment &environment);

/// The same for what Operations::nameToType() says about a change of `environment`; empty: nothing is asked.
void confirmName(const Session &session, const Domain::Environment &environment, const QString &name);

/// What `plan` prints, and --dry-run in place of doing it. Returns the exit code of that: 0.
[[nodiscard]] int showPlan(const Session &session, const Operations::Plan &plan,
                           const std::vector<Operations::FileDiff> &diffs = {});

/// The service that a command is about. Throws UsageError if it names none.
[[nodiscard]] QString serviceWord(const Session &session, qsizetype word);

/// The sentence that the answer to a cancel is.
[[nodiscard]] QString cancelSentence(Remote::CancelAnswer answer, const QString &job);

/// For runOperation(): cancels a job on this host.
[[nodiscard]] CancelJob cancelOn(Session &session, const Domain::HostName &host);

} // namespace Slipway::Cli
