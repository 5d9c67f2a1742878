// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/startjob.h"

#include "domain/error.h"
#include "operations/look/inspect.h"
#include "runbooks/bundle.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <spdlog/spdlog.h>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

JobId newJobId(const QString &kind, const EnvironmentName &environment)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const quint32 random = QRandomGenerator::system()->generate();
    return JobId(
        u"%1-%2-%3-%4"_s.arg(stamp, kind, environment.text()).arg(random & 0xFFFFU, 4, 16, QChar(u'0')));
}

QString whoOf(const Context &context, const HostName &host)
{
    const QString user = context.configuration.host(host).user;
    if (context.person.isEmpty())
        return user;
    return user.isEmpty() ? context.person : QString(user + u" ("_s + context.person + u')');
}

JobId startJob(const Context &context, const JobRequest &request, const Remote::EventSink &sink,
               std::stop_token stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const JobId id = newJobId(request.runbook.kind, request.environment);
    const QString by = whoOf(context, request.host);

    QJsonObject job = request.facts;
    job.insert(u"id"_s, id.text());
    job.insert(u"kind"_s, request.runbook.kind);
    job.insert(u"project"_s, context.configuration.projectName);
    job.insert(u"environment"_s, request.environment.text());
    job.insert(u"by"_s, by);
    job.insert(u"person"_s, context.person);
    job.insert(u"client"_s, context.client);
    job.insert(u"title"_s, request.runbook.title);
    job.insert(u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));

    Runbooks::Runbook runbook = request.runbook;
    runbook.environment["SLIPWAY_JOB"] = id.utf8();
    runbook.environment["SLIPWAY_BY"] = by.toUtf8();
    runbook.environment["SLIPWAY_WAIT"] = request.wait ? "1" : "0";

    spdlog::info("Starting job {} ...", id.text().toStdString());
    jobsOf(context, request.host).start(id, Runbooks::bundle(runbook, job), sink, stop);
    sink(JobStarted{id.text(), runbook.kind, request.environment.text(), by, QDateTime::currentDateTimeUtc()});
    return id;
}

} // namespace Slipway::Operations
