// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/event.h"
#include "domain/observed/observation.h"
#include "domain/outcome.h"
#include "models/values/localtree.h"
#include "models/values/preview.h"
#include "operations/changes/change.h"
#include "operations/eachhost.h"
#include "operations/nginx/nginxplan.h"
#include "remote/jobs.h"
#include "remote/outlook.h"

#include <functional>
#include <stop_token>

namespace Slipway::Models {

class BackupsBackend;
class TaskThreads;

/// Everything the window can ask for, so that it can be driven by the operations as by a fake of the tests. All
/// calls but configuration() and threads() block and belong on threads of their own; any number of them may run at once.
/// Queries throw Domain::Error and Cancelled; operations never throw.
class Backend
{
public:
    using EventSink = std::function<void(const Domain::Event &)>;

    virtual ~Backend() = default;

    [[nodiscard]] virtual const Domain::Configuration &configuration() const = 0;
    /// Where whoever asks does so; it waits for them before it goes.
    [[nodiscard]] virtual TaskThreads &threads() = 0;
    /// Whom one is connected to, for the status bar: "vishwa@server".
    [[nodiscard]] virtual QString displayName(const Domain::HostName &host) const = 0;

    [[nodiscard]] virtual LocalTree localTree(std::stop_token stop) = 0;
    /// One probe.
    [[nodiscard]] virtual Domain::ObservedServer observe(const Domain::HostName &host,
                                                         std::stop_token stop) = 0;
    /// Running and recent jobs of each host, newest first.
    [[nodiscard]] virtual Operations::EachHost<std::vector<Remote::JobSummary>> jobs(int limit,
                                                                                     std::stop_token stop) = 0;
    /// What a change would do; `sink` tells the steps of finding out.
    [[nodiscard]] virtual Preview plan(const Operations::Change &change, const EventSink &sink,
                                       std::stop_token stop) = 0;
    /// What the declared routes ask of nginx; `domains` empty: all of them.
    [[nodiscard]] virtual std::vector<Operations::NginxPlan> planNginx(const QStringList &domains,
                                                                       std::stop_token stop) = 0;
    /// The releases that an environment keeps, newest first.
    [[nodiscard]] virtual std::vector<Domain::Release> releases(const QString &environment,
                                                                std::stop_token stop) = 0;
    /// Everything that anybody did, from the audit of each host, newest first; the chains of hashes are checked.
    [[nodiscard]] virtual Operations::EachHost<std::vector<Operations::HistoryEntry>>
    history(std::stop_token stop) = 0;
    /// Both sides of a file that would move `from` an environment, or from the local tree if that is empty.
    [[nodiscard]] virtual FileTexts fileTexts(const QString &from, const QString &to, const FileChange &change,
                                              std::stop_token stop) = 0;
    /// What a job is going to do, and how long the steps of such jobs took; `job` may be empty.
    [[nodiscard]] virtual Remote::Outlook outlook(const QString &environment, const QString &kind,
                                                  const QString &job, std::stop_token stop) = 0;

    /// Stopped before the job stands it is cancelled; afterwards it detaches and the job goes on.
    [[nodiscard]] virtual Domain::Outcome execute(const Operations::Change &change, const EventSink &sink,
                                                  std::stop_token stop) = 0;
    /// Not a job: it is put back on the server by the one script that changes it, or it is done.
    [[nodiscard]] virtual Domain::Outcome applyNginx(const Operations::NginxPlan &plan,
                                                     std::stop_token stop) = 0;
    /// Tells a job's story from its beginning until it ends.
    [[nodiscard]] virtual Domain::Outcome attach(const QString &environment, const QString &job,
                                                 const EventSink &sink, std::stop_token stop) = 0;
    [[nodiscard]] virtual Remote::CancelAnswer cancelJob(const QString &environment, const QString &job,
                                                         std::stop_token stop) = 0;

    /// What the Backups page asks for; null: there is no such page.
    [[nodiscard]] virtual BackupsBackend *backups() { return nullptr; }

    /// The last lines that a container has said; `environment` may be empty for a legacy system.
    [[nodiscard]] virtual QString containerLog(const QString &environment, const QString &container, int lines,
                                               std::stop_token stop) = 0;
};

} // namespace Slipway::Models
