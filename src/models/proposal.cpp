// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposal.h"

#include "models/backupsbackend.h"

#include <QCoreApplication>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Models::Proposal)
};

Operations::DeployWishes deployWishes(bool direct, const QStringList &overrides)
{
    Operations::DeployWishes wishes;
    wishes.direct = direct;
    wishes.overrides = overrides;
    return wishes;
}

Operations::PromoteWishes promoteWishes(const QStringList &overrides)
{
    Operations::PromoteWishes wishes;
    wishes.overrides = overrides;
    return wishes;
}

Operations::RollbackWishes rollbackWishes(const QString &release, const QStringList &overrides)
{
    Operations::RollbackWishes wishes;
    wishes.to = release;
    wishes.overrides = overrides;
    return wishes;
}

} // namespace

Proposal deployProposal(Backend &backend, const QString &environment, bool direct)
{
    Proposal proposal;
    proposal.kind = u"deploy"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Deploy to %1").arg(environment);
    proposal.accept = Words::tr("&Deploy");
    proposal.waiting =
        Words::tr("Comparing the local tree with %1. Nothing is changed by that.").arg(environment);
    proposal.nothing = Words::tr("Nothing differs between the local tree and %1.").arg(environment);
    proposal.plan = [&backend, environment, direct](const QStringList &overrides,
                                                    const Backend::EventSink &sink, std::stop_token stop) {
        return backend.planDeploy(environment, deployWishes(direct, overrides), sink, std::move(stop));
    };
    proposal.look = [&backend, environment](const FileChange &change, std::stop_token stop) {
        return backend.fileTexts({}, environment, change, std::move(stop));
    };
    proposal.run = [&backend, environment, direct](const QStringList &overrides, const Backend::EventSink &sink,
                                                   std::stop_token stop) {
        return backend.deploy(environment, deployWishes(direct, overrides), sink, std::move(stop));
    };
    return proposal;
}

Proposal recoverProposal(Backend &backend, const QString &environment)
{
    Proposal proposal;
    proposal.kind = u"recover"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Undo the interrupted job on %1").arg(environment);
    proposal.run = [&backend, environment](const QStringList &, const Backend::EventSink &sink,
                                           std::stop_token stop) {
        return backend.recover(environment, sink, std::move(stop));
    };
    return proposal;
}

Proposal backupProposal(BackupsBackend &backend, const QString &environment)
{
    Proposal proposal;
    proposal.kind = u"backup"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Back up %1").arg(environment);
    proposal.run = [&backend, environment](const QStringList &, const Backend::EventSink &sink,
                                           std::stop_token stop) {
        return backend.create(environment, sink, std::move(stop));
    };
    return proposal;
}

Proposal promoteProposal(Backend &backend, const Domain::Environment &environment)
{
    const QString to = environment.name.text();
    const QString from = environment.promotesFrom ? environment.promotesFrom->text() : QString();
    Proposal proposal;
    proposal.kind = u"promote"_s;
    proposal.environment = to;
    proposal.title = Words::tr("Promote %1 to %2").arg(from, to);
    proposal.accept = Words::tr("&Promote");
    proposal.waiting = Words::tr("Comparing %1 with %2. Nothing is changed by that.").arg(from, to);
    proposal.nothing = Words::tr("%1 already has the tree of %2.").arg(to, from);
    proposal.plan = [&backend, to](const QStringList &overrides, const Backend::EventSink &sink,
                                   std::stop_token stop) {
        return backend.planPromote(to, promoteWishes(overrides), sink, std::move(stop));
    };
    proposal.look = [&backend, from, to](const FileChange &change, std::stop_token stop) {
        return backend.fileTexts(from, to, change, std::move(stop));
    };
    proposal.run = [&backend, to](const QStringList &overrides, const Backend::EventSink &sink,
                                  std::stop_token stop) {
        return backend.promote(to, promoteWishes(overrides), sink, std::move(stop));
    };
    return proposal;
}

Proposal rollbackProposal(Backend &backend, const QString &environment, const QString &release)
{
    Proposal proposal;
    proposal.kind = u"rollback"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Roll %1 back").arg(environment);
    proposal.accept = Words::tr("&Roll back");
    proposal.waiting =
        Words::tr("Comparing %1 with the kept release. Nothing is changed by that.").arg(environment);
    proposal.nothing = Words::tr("%1 is on that release already.").arg(environment);
    proposal.plan = [&backend, environment, release](const QStringList &overrides,
                                                     const Backend::EventSink &sink, std::stop_token stop) {
        return backend.planRollback(environment, rollbackWishes(release, overrides), sink, std::move(stop));
    };
    proposal.run = [&backend, environment, release](const QStringList &overrides,
                                                    const Backend::EventSink &sink, std::stop_token stop) {
        return backend.rollback(environment, rollbackWishes(release, overrides), sink, std::move(stop));
    };
    return proposal;
}

Proposal restartProposal(Backend &backend, const QString &environment, const QString &container)
{
    Proposal proposal;
    proposal.kind = u"restart"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Restart %1").arg(container);
    proposal.accept = Words::tr("&Restart");
    proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(environment);
    proposal.movesFiles = false;
    proposal.plan = [&backend, environment, container](const QStringList &overrides,
                                                       const Backend::EventSink &sink, std::stop_token stop) {
        return backend.planRestart(environment, container, overrides, sink, std::move(stop));
    };
    proposal.run = [&backend, environment, container](const QStringList &overrides,
                                                      const Backend::EventSink &sink, std::stop_token stop) {
        Operations::RestartWishes wishes;
        wishes.overrides = overrides;
        return backend.restart(environment, container, wishes, sink, std::move(stop));
    };
    return proposal;
}

Proposal renewProposal(Backend &backend, const QString &domain, const QString &environment)
{
    Proposal proposal;
    proposal.kind = u"renew"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Renew the certificate of %1").arg(domain);
    proposal.accept = Words::tr("&Renew");
    proposal.waiting = Words::tr("Looking at %1. Nothing is changed by that.").arg(domain);
    proposal.movesFiles = false;
    proposal.plan = [&backend, domain](const QStringList &, const Backend::EventSink &sink,
                                       std::stop_token stop) {
        return backend.planRenewal(domain, sink, std::move(stop));
    };
    proposal.run = [&backend, domain](const QStringList &, const Backend::EventSink &sink,
                                      std::stop_token stop) {
        return backend.renew(domain, sink, std::move(stop));
    };
    return proposal;
}

} // namespace Slipway::Models
