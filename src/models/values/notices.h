// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "remote/jobs.h"

#include <QObject>
#include <QSet>
#include <map>

namespace Slipway::Models {

/// What is worth telling somebody who does not look: findings that become errors, and jobs that end, each once. What was
/// so when the program first looked is no news. GUI thread.
class Notices final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What a look at one host has made of the findings, and of how many hosts they tell: what the first look at one of
    /// them brings is no news, however many others were seen before.
    void setFindings(const std::vector<Domain::Finding> &findings, std::size_t hosts);
    /// What a list of the jobs says, and of how many hosts it is: as above.
    void setJobs(const std::vector<Remote::JobSummary> &jobs, std::size_t hosts);

signals:
    void told(const QString &title, const QString &text, bool grave);

private:
    std::size_t m_hosts = 0; ///< that the errors are of
    QSet<QString> m_errors;
    std::map<QString, bool> m_jobs; ///< id → it has ended
    std::size_t m_jobHosts = 0;     ///< that the jobs are of
};

} // namespace Slipway::Models
