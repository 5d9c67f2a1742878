// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

#include <vector>

namespace Slipway::Operations {

/// One thing that has to be right before anything can be done.
struct Check
{
    enum class Area { Laptop, Connection, Server };
    enum class State { Good, Doubtful, Bad };

    Area area = Area::Laptop;
    QString name; ///< stable, kebab-case
    State state = State::Good;
    QString message; ///< what was found
    QString fix;     ///< empty when it is good
};

/// This computer: the tree, the keychain (`keychainProblem` empty: it keeps passwords), the folder of second copies.
/// Reads only.
[[nodiscard]] std::vector<Check> laptopChecks(const Domain::Configuration &configuration,
                                              const QString &keychainProblem);

/// The server, as one look saw it. Pure.
[[nodiscard]] std::vector<Check> serverChecks(const Domain::Configuration &configuration,
                                              const Domain::ObservedServer &server);

} // namespace Slipway::Operations
