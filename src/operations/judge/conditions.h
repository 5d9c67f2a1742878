// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

#include <QStringList>
#include <vector>

namespace Slipway::Operations {

/// Something that must be so before an environment is touched.
struct Condition
{
    QString name;  ///< for --override; empty: it can't be overridden
    QString title; ///< "staging is healthy"
    bool met = true;
    bool overridden = false;
    QString problem;    ///< when it isn't met: a sentence
    QString remedy;     ///< what mends it
    bool judged = true; ///< false: the job on the server judges it, before it changes anything
};

/// Every condition that can be overridden by name, by whatever operation.
[[nodiscard]] const QStringList &conditionNames();

/// What a job that makes a release checks by itself (resources/steps: preflight, snapshot, backup), all of which can be
/// overridden by name. `missingEnvKeys` is the laptop's guess of what one of them will find. Pure.
[[nodiscard]] std::vector<Condition> jobConditions(const QStringList &missingEnvKeys,
                                                   const QStringList &overrides);

/// A sentence for each that is judged, not met and not overridden: the refusals. Pure.
[[nodiscard]] QStringList refusalsOf(const std::vector<Condition> &conditions);

/// The verified backup that guards a rollback or a restart. What touches the database itself can't override it. Pure.
[[nodiscard]] Condition backupCondition(const Domain::Environment &environment,
                                        const Domain::ObservedEnvironment &seen, bool touchesDatabase,
                                        const QStringList &overrides);

} // namespace Slipway::Operations
