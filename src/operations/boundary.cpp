// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/boundary.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>
#include <typeinfo>

namespace Slipway::Operations {

using namespace Slipway::Domain;

namespace {

Outcome outcomeOf(const Error &error, Outcome::Kind kind, int exitCode)
{
    spdlog::warn("An operation ended with exit code {}: {}", exitCode, error.what());
    Outcome outcome;
    outcome.kind = kind;
    outcome.message = error.message();
    outcome.remedy = error.remedy();
    outcome.unchanged = error.unchanged();
    outcome.exitCode = exitCode;
    return outcome;
}

} // namespace

Outcome atBoundary(const std::function<Outcome()> &operation)
{
    using Kind = Outcome::Kind;
    try {
        return operation();
    } catch (const Cancelled &cancelled) {
        Outcome outcome;
        outcome.kind = Kind::Cancelled;
        outcome.message =
            cancelled.changed().isEmpty()
                ? QCoreApplication::translate("Slipway::Operations", "Cancelled. Nothing was changed.")
                : QCoreApplication::translate("Slipway::Operations", "Cancelled. %1").arg(cancelled.changed());
        outcome.exitCode = exitCodeFor(outcome.kind);
        return outcome;
    } catch (const UsageError &error) {
        return outcomeOf(error, Kind::Failed, 2);
    } catch (const ConfigurationError &error) {
        return outcomeOf(error, Kind::Failed, 3);
    } catch (const ConnectionError &error) {
        const bool hostKey = error.kind() == ConnectionError::Kind::HostKeyUnknown
                             || error.kind() == ConnectionError::Kind::HostKeyChanged;
        return outcomeOf(error, Kind::Failed, hostKey ? 5 : 4);
    } catch (const PlanOutdated &error) {
        Outcome outcome = outcomeOf(error, Kind::Refused, 6);
        outcome.outdated = true;
        return outcome;
    } catch (const PreconditionFailed &error) {
        return outcomeOf(error, Kind::Refused, 6);
    } catch (const LeftRunning &error) {
        return outcomeOf(error, Kind::Detached, exitCodeFor(Kind::Detached));
    } catch (const Error &error) {
        return outcomeOf(error, Kind::Failed, 1);
    } catch (const std::exception &problem) {
        // Nobody but its author can do anything about it, and needs more than the sentence.
        spdlog::error("A mistake in Slipway ended an operation: {}: {}", typeid(problem).name(),
                      problem.what());
        Outcome outcome;
        outcome.message = QCoreApplication::translate("Slipway::Operations", "A mistake in Slipway: %1.")
                              .arg(QString::fromUtf8(problem.what()));
        return outcome;
    }
}

} // namespace Slipway::Operations
