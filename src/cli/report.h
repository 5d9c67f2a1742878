// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/finding.h"
#include "domain/observed/observation.h"
#include "operations/eachhost.h"
#include "operations/judge/plan.h"
#include "operations/look/databaselook.h"
#include "operations/look/doctor.h"
#include "operations/look/filediffs.h"
#include "operations/look/history.h"
#include "operations/nginx/nginxplan.h"
#include "remote/jobs.h"

#include <QJsonDocument>
#include <QString>

/// What the queries print: each as the contract's JSON and as text for a person. Pure.
namespace Slipway::Cli::Report {

/// `environment` empty: all of them. What lives on a host that did not answer is left out; those stand under
/// "unanswered": [{"host","message","exit_code"}].
[[nodiscard]] QJsonDocument statusJson(const Domain::Configuration &configuration,
                                       const std::vector<Domain::ObservedServer> &servers,
                                       const QString &environment,
                                       const std::vector<Operations::HostFailure> &failures = {});
[[nodiscard]] QString statusText(const Domain::Configuration &configuration,
                                 const std::vector<Domain::ObservedServer> &servers,
                                 const QString &environment);

[[nodiscard]] QJsonDocument jobsJson(const std::vector<Remote::JobSummary> &jobs);
[[nodiscard]] QString jobsText(const std::vector<Remote::JobSummary> &jobs);

[[nodiscard]] QJsonDocument releasesJson(const std::vector<Domain::Release> &releases);
[[nodiscard]] QString releasesText(const std::vector<Domain::Release> &releases);

/// The databases that restores have put aside: [{"name","database","put_aside_at","size"}].
[[nodiscard]] QJsonDocument keptJson(const std::vector<Operations::KeptDatabase> &kept);
[[nodiscard]] QString keptText(const std::vector<Operations::KeptDatabase> &kept);

/// `diffs` are shown where there are some.
[[nodiscard]] QJsonDocument planJson(const Operations::Plan &plan,
                                     const std::vector<Operations::FileDiff> &diffs = {});
[[nodiscard]] QString planText(const Operations::Plan &plan,
                               const std::vector<Operations::FileDiff> &diffs = {});

[[nodiscard]] QJsonDocument historyJson(const std::vector<Operations::HistoryEntry> &history);
[[nodiscard]] QString historyText(const std::vector<Operations::HistoryEntry> &history);

[[nodiscard]] QJsonDocument findingsJson(const std::vector<Domain::Finding> &findings);
[[nodiscard]] QString findingsText(const std::vector<Domain::Finding> &findings);

/// Each domain that has, or is to have, TLS.
[[nodiscard]] QJsonDocument certificatesJson(const Domain::Configuration &configuration,
                                             const std::vector<Domain::ObservedServer> &servers);
[[nodiscard]] QString certificatesText(const Domain::Configuration &configuration,
                                       const std::vector<Domain::ObservedServer> &servers);

[[nodiscard]] QJsonDocument doctorJson(const std::vector<Operations::Check> &checks);
[[nodiscard]] QString doctorText(const std::vector<Operations::Check> &checks);

/// The keys of a plan, and {"changes": [{"host","domain","path","new","reason","before","after","diff"}], "as_declared", "commands"}
[[nodiscard]] QJsonDocument nginxJson(const std::vector<Operations::NginxPlan> &plans);
[[nodiscard]] QString nginxText(const Operations::NginxPlan &plan);

} // namespace Slipway::Cli::Report
