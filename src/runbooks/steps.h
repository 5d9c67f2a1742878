// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "runbooks/runbook.h"

#include <QByteArrayList>

/// What the builders of runbooks share. Pure.
namespace Slipway::Runbooks {

/// As lists/<name> holds them: each ended by NUL.
[[nodiscard]] QByteArray joined(const QByteArrayList &paths);

/// A step whose script is steps/<script>.sh (empty: the step's own name); its undo, if it has one, lies beside it.
/// A limit of zero is none.
[[nodiscard]] Step step(const QString &name, const QString &title, std::chrono::seconds limit,
                        const QString &script = {});

/// The same step, from which on the environment is no longer wholly as it was.
[[nodiscard]] Step changing(Step step);

/// The project's own commands at one point, each a step with its list.
void addHooks(Runbook &runbook, const Domain::Environment &environment, Domain::Hook::Point point);

/// The backup that guards whatever comes after it.
[[nodiscard]] Step backupStep(const Domain::Environment &environment);

/// From the checks to the record: what a new release goes through once its tree lies in the state directory, with the
/// project's hooks at their points. `files`: how many are written or deleted.
void addReleaseSteps(Runbook &runbook, const Domain::Environment &environment, int files);

/// Renames file by file, and containers half recreated: stopping there would leave more to mend than finishing.
void forbidCancelling(Runbook &runbook);

/// SLIPWAY_SERVICES as FORMAT.md has it.
[[nodiscard]] QByteArray serviceLines(const Domain::Environment &environment);

/// Of these, what tells where an environment lies and how compose is called there.
[[nodiscard]] std::map<QByteArray, QByteArray> composeVariables(const Domain::Environment &environment);

/// Variables that every step of any runbook on this environment gets (FORMAT.md), but SLIPWAY_STATE, _JOB and _BY,
/// which the operation adds when it starts the job.
[[nodiscard]] std::map<QByteArray, QByteArray> environmentVariables(const Domain::Configuration &configuration,
                                                                    const Domain::Environment &environment);

} // namespace Slipway::Runbooks
