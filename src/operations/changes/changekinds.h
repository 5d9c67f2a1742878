// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/changes/change.h"

/// Each kind of change, for change.cpp: its plan, and all of it. Both throw Domain::Error and Cancelled. The second one
/// looks anew and refuses what its own plan has problems with, or what is no longer what was accepted.
namespace Slipway::Operations {

/// Throws PreconditionFailed: the environment is promoted from another one, and nobody wished it directly. Pure.
void requireDirect(const Domain::Configuration &configuration, const Change &change);
[[nodiscard]] Plan planDeploy(const Context &context, const Change &change, const Remote::EventSink &sink,
                              const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runDeploy(const Context &context, const Change &change,
                                        const Remote::EventSink &sink, const std::stop_token &stop);

/// Throws UsageError: the environment is promoted from none. Pure.
void requireSource(const Domain::Configuration &configuration, const Change &change);
[[nodiscard]] Plan planPromotion(const Context &context, const Change &change, const Remote::EventSink &sink,
                                 const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runPromotion(const Context &context, const Change &change,
                                           const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRollback(const Context &context, const Change &change, const Remote::EventSink &sink,
                                const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRollback(const Context &context, const Change &change,
                                          const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRestart(const Context &context, const Change &change, const Remote::EventSink &sink,
                               const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRestart(const Context &context, const Change &change,
                                         const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRenewal(const Context &context, const Change &change, const Remote::EventSink &sink,
                               const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRenewal(const Context &context, const Change &change,
                                         const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planBackup(const Context &context, const Change &change, const Remote::EventSink &sink,
                              const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runBackup(const Context &context, const Change &change,
                                        const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRecovery(const Context &context, const Change &change, const Remote::EventSink &sink,
                                const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRecovery(const Context &context, const Change &change,
                                          const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRestore(const Context &context, const Change &change, const Remote::EventSink &sink,
                               const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRestore(const Context &context, const Change &change,
                                         const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planDrill(const Context &context, const Change &change, const Remote::EventSink &sink,
                             const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runDrill(const Context &context, const Change &change,
                                       const Remote::EventSink &sink, const std::stop_token &stop);

[[nodiscard]] Plan planRemoveKept(const Context &context, const Change &change, const Remote::EventSink &sink,
                                  const std::stop_token &stop);
[[nodiscard]] Domain::Outcome runRemoveKept(const Context &context, const Change &change,
                                            const Remote::EventSink &sink, const std::stop_token &stop);

} // namespace Slipway::Operations
