// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notices.h"

#include "models/values/texts.h"

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using Domain::Finding;
using Remote::JobSummary;

namespace {

constexpr qsizetype mostMessages = 3;

/// Not its message, in which ages and numbers may go on.
QString keyOf(const Finding &finding)
{
    return finding.id + u'\n' + finding.environment + u'\n' + finding.subject;
}

bool hasEnded(const JobSummary &job)
{
    return job.state == JobSummary::State::Ended || job.state == JobSummary::State::Interrupted;
}

} // namespace

void Notices::setFindings(const std::vector<Finding> &findings, std::size_t hosts)
{
    QSet<QString> errors;
    QStringList news;
    for (const Finding &finding : findings) {
        if (finding.severity != Finding::Severity::Error)
            continue;
        const QString key = keyOf(finding);
        errors.insert(key);
        if (hosts == m_hosts && !m_errors.contains(key))
            news << finding.message;
    }
    m_hosts = hosts;
    m_errors = errors;
    if (news.isEmpty())
        return;
    const auto count = int(news.size());
    emit told(tr("%n new error(s)", nullptr, count),
              news.first(std::min(news.size(), mostMessages)).join(u'\n'), true);
}

void Notices::setJobs(const std::vector<JobSummary> &jobs, std::size_t hosts)
{
    for (const JobSummary &job : jobs) {
        const bool ended = hasEnded(job);
        const auto known = m_jobs.find(job.id);
        // One that began and ended between two looks is news, too.
        const bool news = ended && (known == m_jobs.end() ? hosts == m_jobHosts : !known->second);
        m_jobs[job.id] = ended;
        if (!news)
            continue;
        const QString word = job.state == JobSummary::State::Interrupted ? u"interrupted"_s : job.outcome;
        const QString title =
            job.title.isEmpty() ? u"%1 %2"_s.arg(kindText(job.kind), job.environment) : job.title;
        emit told(title, job.by.isEmpty() ? outcomeText(word) : tr("%1, by %2").arg(outcomeText(word), job.by),
                  word != "succeeded"_L1 && word != "cancelled"_L1);
    }
    m_jobHosts = hosts;
}

} // namespace Slipway::Models
