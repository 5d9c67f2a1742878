// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/manuallock.h"

#include "domain/error.h"
#include "domain/observed/observation.h"
#include "domain/ornull.h"
#include "operations/boundary.h"
#include "operations/changes/startjob.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Remote::Fields;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

Fields ask(const Context &context, const Environment &environment, const QByteArray &action,
           const QString &reason, const QDateTime &until, std::stop_token stop)
{
    Remote::Command command;
    command.title = Words::tr("lock %1").arg(environment.name.text());
    command.script = Scripts::script(u"job/manual-lock.sh");
    command.environment = {
        {"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
        {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
        {"SLIPWAY_ACTION", action},
        {"SLIPWAY_ID", newJobId(QString::fromLatin1(action), environment.name).utf8()},
        {"SLIPWAY_BY", whoOf(context, environment.host).toUtf8()},
        {"SLIPWAY_REASON", reason.toUtf8()},
        {"SLIPWAY_UNTIL", until.isValid() ? QByteArray::number(until.toSecsSinceEpoch()) : QByteArray()}};
    const QByteArray output = Remote::outputOf(context.hosts.host(environment.host), command, std::move(stop));
    Fields answer = Remote::Answer::objectIn(output, Words::tr("the lock"));
    answer.need({u"answer"_s});
    return answer;
}

ManualLock lockOf(const Fields &said)
{
    const qint64 until = said.text(u"until"_s).toLongLong();
    return {said.text(u"by"_s), said.time(u"since"_s), said.text(u"reason"_s),
            until > 0 ? QDateTime::fromSecsSinceEpoch(until).toUTC() : QDateTime()};
}

Outcome done(const QString &message)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.message = message;
    outcome.exitCode = 0;
    return outcome;
}

ObservedEnvironment seenOf(const Context &context, const QString &environment)
{
    const ObservedServer server = observe(context, context.configuration.environment(environment).host);
    if (const ObservedEnvironment *seen = server.environment(environment))
        return *seen;
    throw CommandFailed(Words::tr("The server told nothing of %1.").arg(environment), std::nullopt, {});
}

} // namespace

QJsonValue factsOf(const std::optional<ManualLock> &lock)
{
    if (!lock)
        return QJsonValue::Null;
    return QJsonObject{{u"by"_s, lock->by},
                       {u"since"_s, orNull(lock->since)},
                       {u"reason"_s, lock->reason},
                       {u"until"_s, orNull(lock->until)}};
}

Outcome lock(const Context &context, const QString &environment, const QString &reason, const QDateTime &until,
             std::stop_token stop)
{
    return atBoundary([&] {
        const Environment &target = context.configuration.environment(environment);
        const Fields answer = ask(context, target, "lock", reason, until, stop);
        const ManualLock now = lockOf(answer);
        const QString word = answer.text(u"answer"_s);
        if (word != "locked"_L1 && word != "taken"_L1)
            answer.refuse(u"answer"_s);
        if (word == "taken"_L1) {
            throw PreconditionFailed(
                manuallyLockedSentence(target.name, now),
                Words::tr("When that is over: slipway-cli unlock %1").arg(target.name.text()),
                {Words::tr("that lock")});
        }
        QString message = manuallyLockedSentence(target.name, now);
        if (const auto holder = jobsOf(context, target.host).holder(target.name, stop)) {
            message += u' '
                       + Words::tr("The %1 %2 of %3 runs already and goes on.")
                             .arg(holder->kind, holder->job, holder->by);
        }
        return done(message);
    });
}

Outcome unlock(const Context &context, const QString &environment, std::stop_token stop)
{
    return atBoundary([&] {
        const Environment &target = context.configuration.environment(environment);
        const Fields answer = ask(context, target, "unlock", {}, {}, std::move(stop));
        const QString word = answer.text(u"answer"_s);
        if (word == "free"_L1)
            return done(Words::tr("Nobody had locked %1.").arg(target.name.text()));
        if (word != "unlocked"_L1)
            answer.refuse(u"answer"_s);
        const ManualLock was = lockOf(answer);
        return done(Words::tr("%1 is unlocked. %2 had locked it at %3: %4.")
                        .arg(target.name.text(), was.by, was.since.toUTC().toString(Qt::ISODate), was.reason));
    });
}

QDateTime untilFrom(const QString &text, const QDateTime &now)
{
    const QString wanted =
        Words::tr("Wanted: 15:00, \"2026-11-22 15:00\", 2026-11-22T15:00:00Z, or a while like 45m, 2h or 3d.");
    QDateTime until;
    static const QRegularExpression whilePattern(u"^\\+?(\\d{1,5})([mhd])$"_s);
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})$"_s);
    if (const auto match = whilePattern.match(text.trimmed()); match.hasMatch()) {
        const qint64 count = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        until = now.addSecs(count * (unit == "m"_L1 ? 60 : unit == "h"_L1 ? 3600 : 86400));
    } else if (const auto hour = clock.match(text.trimmed()); hour.hasMatch()) {
        const QTime time(hour.captured(1).toInt(), hour.captured(2).toInt());
        const QDateTime local = now.toLocalTime();
        if (time.isValid())
            until = QDateTime(local.date(), time);
        if (until.isValid() && until <= local)
            until = QDateTime(local.date().addDays(1), time);
    } else {
        // Without a zone it is the laptop's.
        until = QDateTime::fromString(text.trimmed().replace(u' ', u'T'), Qt::ISODate);
    }
    if (!until.isValid())
        throw UsageError(Words::tr("\"%1\" is no time.").arg(text), wanted);
    if (until <= now)
        throw UsageError(Words::tr("%1 is over already.").arg(until.toUTC().toString(Qt::ISODate)), wanted);
    return until.toUTC();
}

Plan planLock(const Context &context, const QString &environment, const QString &reason, const QDateTime &until)
{
    const ObservedEnvironment seen = seenOf(context, environment);
    Plan plan;
    plan.kind = u"lock"_s;
    plan.environment = environment;
    plan.summary =
        until.isValid()
            ? Words::tr("Locks %1 until %2: %3.").arg(environment, until.toUTC().toString(Qt::ISODate), reason)
            : Words::tr("Locks %1 until it is unlocked: %2.").arg(environment, reason);
    if (seen.manualLock)
        plan.problems << manuallyLockedSentence(EnvironmentName(environment), *seen.manualLock);
    if (seen.lock)
        plan.notes << Words::tr("The %1 %2 of %3 runs already and goes on.")
                          .arg(seen.lock->kind, seen.lock->job, seen.lock->by);
    plan.facts = {{u"lock"_s, factsOf(seen.manualLock)}, {u"reason"_s, reason}, {u"until"_s, orNull(until)}};
    return plan;
}

Plan planUnlock(const Context &context, const QString &environment)
{
    const ObservedEnvironment seen = seenOf(context, environment);
    const std::optional<ManualLock> &lock = seen.manualLock;
    Plan plan;
    plan.kind = u"unlock"_s;
    plan.environment = environment;
    plan.nothingToDo = !lock;
    plan.summary =
        lock ? Words::tr("Unlocks %1. %2 has locked it at %3: %4.")
                   .arg(environment, lock->by, lock->since.toUTC().toString(Qt::ISODate), lock->reason)
             : Words::tr("Nobody had locked %1.").arg(environment);
    plan.facts = {{u"lock"_s, factsOf(lock)}};
    return plan;
}

} // namespace Slipway::Operations
