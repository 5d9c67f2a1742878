// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/port/operationsbackups.h"

#include "operations/backups/backup.h"
#include "operations/backups/backups.h"
#include "operations/backups/pull.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models)
};

} // namespace

OperationsBackups::OperationsBackups(Operations::Context context, Operations::PassphraseSource passphrase)
    : m_context(std::move(context))
    , m_passphrase(std::move(passphrase))
{
}

std::vector<Environment> OperationsBackups::environmentsOn(const HostName &host) const
{
    std::vector<Environment> found;
    const auto &all = m_context.configuration.environments;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const Environment &environment) { return environment.host == host; });
    return found;
}

BackupsSeen OperationsBackups::look(std::stop_token stop)
{
    BackupsSeen seen;
    const BackupPolicy &policy = m_context.configuration.backups;
    auto asked = Operations::askEach(Operations::hostsOf(m_context.configuration), [&](const HostName &host) {
        return Operations::listBackups(m_context, host, environmentsOn(host), stop);
    });
    seen.allHostsFailed = asked.allHostsFailed();
    seen.failures = std::move(asked.failures);
    for (const auto &[host, listing] : asked.answers) {
        const std::vector<Environment> environments = environmentsOn(host);
        const auto schedules = Operations::scheduleStates(listing);
        for (const Environment &environment : environments) {
            BackupSituation situation;
            situation.environment = environment.name.text();
            situation.backups = listing.of(situation.environment);
            const auto line =
                std::find_if(listing.schedules.begin(), listing.schedules.end(), [&](const BackupLine &each) {
                    return each.concerns(situation.environment) && each.times;
                });
            // One whose times are not known is no schedule to judge by, but there all the same.
            const auto untimed =
                std::find_if(listing.schedules.begin(), listing.schedules.end(),
                             [&](const BackupLine &each) { return each.concerns(situation.environment); });
            if (line != listing.schedules.end()) {
                situation.schedule = line->times;
                situation.scheduleIsOurs = line->isOurs;
            } else if (untimed != listing.schedules.end()) {
                situation.scheduleIsOurs = untimed->isOurs;
            } else if (environment.database) {
                situation.schedule = CronSchedule::parse(policy.schedule);
                situation.scheduleIsDeclaredOnly = true;
            }
            if (const auto run = listing.lastRuns.find(situation.environment); run != listing.lastRuns.end())
                situation.lastRun = run->second;
            situation.wantsSecondCopy = !policy.localDirectory.isEmpty();
            situation.now = listing.now;
            situation.zone = listing.zone;
            seen.situations.push_back(std::move(situation));
        }
        seen.schedules.insert(seen.schedules.end(), schedules.begin(), schedules.end());
        const auto drills = Operations::drillStates(listing);
        seen.drills.insert(seen.drills.end(), drills.begin(), drills.end());
        if (listing.owner && !listing.owner->problem().isEmpty())
            seen.scheduleProblems << listing.owner->problem();
        seen.backups.insert(seen.backups.end(), listing.backups.begin(), listing.backups.end());
    }
    sortNewestFirst(seen.backups);
    return seen;
}

KeptSeen OperationsBackups::lookAtKept(std::stop_token stop)
{
    KeptSeen seen;
    seen.now = QDateTime::currentDateTimeUtc();
    const auto asked =
        Operations::askEach(Operations::hostsOf(m_context.configuration), [&](const HostName &host) {
            std::vector<KeptDatabase> found;
            for (const Environment &environment : environmentsOn(host)) {
                try {
                    for (Operations::KeptDatabase &each :
                         Operations::keptDatabases(m_context, environment, stop))
                        found.push_back({environment.name.text(), std::move(each)});
                } catch (const PreconditionFailed &error) { // its database server alone does not answer
                    seen.problems << error.message();
                }
            }
            return found;
        });
    seen.databases = Operations::joined(asked);
    seen.problems << Operations::sentencesOf(asked.failures);
    seen.copies = Operations::keptCopies(m_context.configuration, {});
    return seen;
}

Sync::KeptGeneration OperationsBackups::keptFiles(const QString &environment, const QString &id,
                                                  std::stop_token)
{
    return Operations::keptFiles(m_context.configuration, environment, id);
}

Operations::PrunePlan OperationsBackups::planPrune(const QString &environment, std::stop_token stop)
{
    return Operations::planPrune(m_context, environment, std::move(stop));
}

std::vector<Operations::SchedulePlan> OperationsBackups::planSchedule(const Operations::ScheduleWish &wish,
                                                                      std::stop_token stop)
{
    std::vector<Operations::SchedulePlan> plans;
    for (const HostName &host : Operations::hostsOf(m_context.configuration))
        plans.push_back(Operations::planSchedule(m_context, host, wish, stop));
    return plans;
}

std::vector<Operations::SchedulePlan> OperationsBackups::planUnschedule(std::stop_token stop)
{
    std::vector<Operations::SchedulePlan> plans;
    for (const HostName &host : Operations::hostsOf(m_context.configuration))
        plans.push_back(Operations::planUnschedule(m_context, host, Operations::Scheduled::Everything, stop));
    return plans;
}

Outcome OperationsBackups::verify(const QString &environment, const QStringList &ids, const EventSink &sink,
                                  std::stop_token stop)
{
    return Operations::verifyBackups(m_context, environment, ids, {}, sink, std::move(stop));
}

Outcome OperationsBackups::pull(const QString &environment, const QStringList &ids, const EventSink &sink,
                                std::stop_token stop)
{
    Operations::PullWishes wishes;
    wishes.environment = environment;
    wishes.ids = ids;
    return Operations::pullBackups(m_context, wishes, sink, std::move(stop));
}

Outcome OperationsBackups::pullKept(const QString &environment, const EventSink &sink, std::stop_token stop)
{
    Operations::KeptPullWishes wishes;
    wishes.environment = environment;
    wishes.passphrase = m_passphrase;
    return Operations::pullKept(m_context, wishes, sink, std::move(stop));
}

Outcome OperationsBackups::verifyKept(const QString &environment, const QStringList &ids, const EventSink &sink,
                                      std::stop_token stop)
{
    QStringList environments{environment};
    if (environment.isEmpty()) {
        environments.clear();
        for (const Operations::KeptCopy &copy : Operations::keptCopies(m_context.configuration, {})) {
            if (!environments.contains(copy.head.environment))
                environments << copy.head.environment;
        }
    }
    std::optional<Outcome> all;
    for (const QString &each : environments) {
        Outcome one =
            Operations::verifyKept(m_context.configuration, {each, ids, m_passphrase, {}}, sink, stop);
        if (one.kind == Outcome::Kind::Cancelled && all) // "nothing was changed" is said of this one
            one.message = u"%1: %2"_s.arg(each, one.message);
        all = all ? bothOf(*all, one) : one;
        if (one.kind == Outcome::Kind::Cancelled)
            break;
    }
    if (all)
        return *all;
    Outcome nothing;
    nothing.kind = Outcome::Kind::Succeeded;
    nothing.exitCode = 0;
    return nothing;
}

Outcome OperationsBackups::extractKept(const ExtractRequest &request, const EventSink &sink,
                                       std::stop_token stop)
{
    return Operations::extractKept(m_context.configuration,
                                   {request.environment, request.id, request.paths, request.to, m_passphrase},
                                   sink, stop);
}

Outcome OperationsBackups::prune(const QString &environment, const EventSink &sink, std::stop_token stop)
{
    return Operations::pruneBackups(m_context, environment, sink, std::move(stop));
}

Outcome OperationsBackups::applySchedule(const std::vector<Operations::SchedulePlan> &plans,
                                         const EventSink &sink, std::stop_token stop)
{
    Outcome outcome;
    QStringList said;
    for (const Operations::SchedulePlan &plan : plans) {
        if (said.isEmpty() || outcome.succeeded()) {
            outcome = plan.removes ? Operations::removeSchedule(m_context, plan, sink, stop)
                                   : Operations::setSchedule(m_context, plan, sink, stop);
            said << plan.host.text() + u": "_s + outcome.message;
        } else {
            said << Words::tr("%1: nothing was done there.").arg(plan.host.text());
        }
    }
    if (plans.size() > 1)
        outcome.message = said.join(u'\n');
    return outcome;
}

} // namespace Slipway::Models
