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
    proposal.plan = [&backend, environment, direct](const Backend::EventSink &sink, std::stop_token stop) {
        return backend.planDeploy(environment, direct, sink, std::move(stop));
    };
    proposal.look = [&backend, environment](const FileChange &change, std::stop_token stop) {
        return backend.fileTexts({}, environment, change, std::move(stop));
    };
    proposal.run = [&backend, environment, direct](const Backend::EventSink &sink, std::stop_token stop) {
        return backend.deploy(environment, direct, sink, std::move(stop));
    };
    return proposal;
}

Proposal recoverProposal(Backend &backend, const QString &environment)
{
    Proposal proposal;
    proposal.kind = u"recover"_s;
    proposal.environment = environment;
    proposal.title = Words::tr("Undo the interrupted job on %1").arg(environment);
    proposal.run = [&backend, environment](const Backend::EventSink &sink, std::stop_token stop) {
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
    proposal.run = [&backend, environment](const Backend::EventSink &sink, std::stop_token stop) {
        return backend.create(environment, sink, std::move(stop));
    };
    return proposal;
}

} // namespace Slipway::Models
