// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcome.h"

#include "domain/names.h"
#include "domain/plaintext.h"

#include <QJsonArray>
#include <array>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{Outcome::Kind::Succeeded, Outcome::Kind::Failed,    Outcome::Kind::RolledBack,
                           Outcome::Kind::Refused,   Outcome::Kind::Cancelled, Outcome::Kind::Interrupted,
                           Outcome::Kind::Detached};

int graveness(const Outcome &outcome)
{
    switch (outcome.exitCode) {
    case 0:
        return 0;
    case 6:
        return 1;
    case 7:
        return 3;
    case 1:
        return 4;
    default:
        return 2;
    }
}

} // namespace

QString outcomeWord(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return u"succeeded"_s;
    case Outcome::Kind::Failed:
        return u"failed"_s;
    case Outcome::Kind::RolledBack:
        return u"rolled_back"_s;
    case Outcome::Kind::Refused:
        return u"refused"_s;
    case Outcome::Kind::Cancelled:
        return u"cancelled"_s;
    case Outcome::Kind::Interrupted:
        return u"interrupted"_s;
    case Outcome::Kind::Detached:
        return u"detached"_s;
    }
    return {};
}

Outcome bothOf(const Outcome &first, const Outcome &second)
{
    Outcome both = graveness(second) > graveness(first) ? second : first;
    both.message = first.message + u'\n' + second.message;
    QStringList remedies{first.remedy, second.remedy};
    remedies.removeAll(QString());
    remedies.removeDuplicates();
    both.remedy = remedies.join(u'\n');
    if (!first.succeeded() && !second.succeeded())
        both.unchanged.clear(); // what one left unchanged says nothing of the other
    return both;
}

int exitCodeFor(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Succeeded:
        return 0;
    case Outcome::Kind::Refused:
        return 6;
    case Outcome::Kind::Cancelled:
        return 7;
    case Outcome::Kind::Detached:
        return 8;
    case Outcome::Kind::Failed:
    case Outcome::Kind::RolledBack:
    case Outcome::Kind::Interrupted:
        break;
    }
    return 1;
}

Outcome outcomeFromResult(const QJsonObject &result)
{
    Outcome outcome;
    const QString word = result.value(u"outcome"_s).toString();
    for (const Outcome::Kind kind : kinds) {
        if (outcomeWord(kind) == word)
            outcome.kind = kind;
    }
    outcome.message = result.value(u"message"_s).toString();
    outcome.remedy = result.value(u"remedy"_s).toString();
    const QJsonArray unchanged = result.value(u"unchanged"_s).toArray();
    for (const auto &item : unchanged)
        outcome.unchanged << oneLine(item.toString());
    const QJsonArray unhealthy = result.value(u"unhealthy_before"_s).toArray();
    for (const auto &item : unhealthy)
        outcome.unhealthyBefore << oneLine(item.toString());
    // It becomes a command, and a path on the server.
    if (const QString id = result.value(u"id"_s).toString(); JobId::ifValid(id))
        outcome.job = id;
    outcome.release = oneLine(result.value(u"release"_s).toString());
    outcome.backup = oneLine(result.value(u"backup"_s).toString());
    outcome.failedStep = oneLine(result.value(u"failed_step"_s).toString());
    outcome.endedAt = QDateTime::fromString(result.value(u"ended_at"_s).toString(), Qt::ISODate);
    outcome.exitCode = exitCodeFor(outcome.kind);
    return outcome;
}

} // namespace Slipway::Domain
