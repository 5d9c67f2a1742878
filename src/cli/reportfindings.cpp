// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/reportwords.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Slipway::Cli::Report {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

const QJsonValue null(QJsonValue::Null);

QString glyph(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"✕"_s;
    case Finding::Severity::Warning:
        return u"▲"_s;
    case Finding::Severity::Info:
        break;
    }
    return u"·"_s;
}

QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? first : others);
    return lines.join(u'\n');
}

/// One line of the table: what is declared with TLS, each domain once.
struct Row
{
    QString domain;
    const ObservedRoute *route = nullptr;
    const ObservedServer *server = nullptr;
};

std::vector<Row> rowsOf(const Configuration &configuration, const std::vector<ObservedServer> &servers)
{
    std::vector<Row> rows;
    for (const Route &route : configuration.routes) {
        const bool known = std::any_of(rows.begin(), rows.end(),
                                       [&route](const Row &row) { return row.domain == route.domain; });
        if (known || !route.source.isEmpty())
            continue;
        Row row{route.domain, nullptr, nullptr};
        for (const ObservedServer &server : servers) {
            for (const ObservedRoute &seen : server.routes) {
                // Where environments live on several machines, the one that serves the domain counts.
                if (seen.domain == route.domain
                    && (!row.route || (!row.route->certificate && seen.certificate))) {
                    row.route = &seen;
                    row.server = &server;
                }
            }
        }
        if (route.tls || (row.route && (row.route->certificate || row.route->fileCertificate)))
            rows.push_back(row);
    }
    return rows;
}

QString renewalOf(const ObservedServer &server)
{
    for (const QString &timer : server.machine.timers) {
        if (timer.contains("certbot"_L1) || timer.contains("acme"_L1))
            return timer;
    }
    for (const QString &line : server.machine.systemCron) {
        if (line.contains("certbot"_L1) || line.contains("acme"_L1))
            return line.section(u':', 0, 0);
    }
    for (const CronJob &job : server.machine.cronJobs) {
        if (job.command.contains("certbot"_L1) || job.command.contains("acme"_L1))
            return u"crontab"_s;
    }
    return {};
}

QString againstFile(const ObservedRoute &route)
{
    if (route.certificateFileClosed)
        return Words::tr("file not readable");
    if (!route.fileCertificate || !route.certificate)
        return route.fileCertificate ? Words::tr("file, not served") : u"-"_s;
    if (route.fileCertificate->fingerprint == route.certificate->fingerprint)
        return Words::tr("as in the file");
    return route.fileCertificate->notAfter > route.certificate->notAfter ? Words::tr("older than the file")
                                                                         : Words::tr("not the file's");
}

} // namespace

QJsonDocument findingsJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{
            {u"id"_s, finding.id},
            {u"severity"_s, severityWord(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"declared"_s, finding.declared},
            {u"observed"_s, finding.observed},
            {u"message"_s, finding.message},
            {u"fix"_s, finding.fix},
            {u"environment"_s, finding.environment.isEmpty() ? null : QJsonValue(finding.environment)}});
    }
    return QJsonDocument(array);
}

QString findingsText(const std::vector<Finding> &findings)
{
    if (findings.empty())
        return Words::tr("Declared and observed agree; nothing was found.");
    QString text;
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : findings) {
        errors += finding.severity == Finding::Severity::Error;
        warnings += finding.severity == Finding::Severity::Warning;
        text += u"%1 %2  %3\n"_s.arg(glyph(finding.severity), finding.id, finding.subject);
        text += indented(finding.message, u"    "_s, u"    "_s) + u'\n';
        if (!finding.declared.isEmpty() && !finding.observed.isEmpty()) {
            text += u"    "_s + Words::tr("declared: %1 · observed: %2").arg(finding.declared, finding.observed)
                    + u'\n';
        }
        text += indented(finding.fix, u"    → "_s, u"      "_s) + u"\n\n"_s;
    }
    text += Words::tr("%n error(s)", nullptr, errors) + u", "_s + Words::tr("%n warning(s)", nullptr, warnings)
            + u", "_s + Words::tr("%n note(s)", nullptr, int(findings.size()) - errors - warnings);
    return text;
}

QJsonDocument certificatesJson(const Configuration &configuration, const std::vector<ObservedServer> &servers)
{
    QJsonArray array;
    for (const Row &row : rowsOf(configuration, servers)) {
        const ObservedCertificate *served =
            row.route && row.route->certificate ? &*row.route->certificate : nullptr;
        const ObservedCertificate *file =
            row.route && row.route->fileCertificate ? &*row.route->fileCertificate : nullptr;
        const ObservedCertificate *any = served ? served : file;
        QJsonObject object{{u"domain"_s, row.domain},
                           {u"issuer"_s, any ? QJsonValue(any->issuerName()) : null},
                           {u"not_after"_s, any ? orNull(any->notAfter) : null},
                           {u"days_left"_s, any ? QJsonValue(row.server->at.daysTo(any->notAfter)) : null},
                           {u"served"_s, served != nullptr},
                           {u"names"_s, any ? QJsonArray::fromStringList(any->names) : QJsonArray()},
                           {u"self_signed"_s, any && any->selfSigned()},
                           {u"fingerprint"_s, served ? QJsonValue(served->fingerprint) : null}};
        object.insert(u"file"_s, row.route && !row.route->certificateFile.isEmpty()
                                     ? QJsonValue(row.route->certificateFile)
                                     : null);
        object.insert(u"file_not_after"_s, file ? orNull(file->notAfter) : null);
        object.insert(u"same_as_file"_s,
                      served && file ? QJsonValue(served->fingerprint == file->fingerprint) : null);
        const QString renewal = row.server ? renewalOf(*row.server) : QString();
        object.insert(u"renewal"_s, renewal.isEmpty() ? null : QJsonValue(renewal));
        array.append(object);
    }
    return QJsonDocument(array);
}

QString certificatesText(const Configuration &configuration, const std::vector<ObservedServer> &servers)
{
    const std::vector<Row> rows = rowsOf(configuration, servers);
    if (rows.empty())
        return Words::tr("No route is declared with TLS.");
    std::vector<QStringList> table{{Words::tr("DOMAIN"), Words::tr("ISSUER"), Words::tr("ENDS"),
                                    Words::tr("DAYS"), Words::tr("SERVED"), Words::tr("RENEWED BY")}};
    for (const Row &row : rows) {
        const ObservedCertificate *any = nullptr;
        if (row.route)
            any = row.route->certificate
                      ? &*row.route->certificate
                      : (row.route->fileCertificate ? &*row.route->fileCertificate : nullptr);
        const QString renewal = row.server ? renewalOf(*row.server) : QString();
        if (!any || !row.server) {
            table.push_back({row.domain, u"-"_s, u"-"_s, u"-"_s, Words::tr("no certificate"),
                             renewal.isEmpty() ? Words::tr("nothing seen") : renewal});
            continue;
        }
        table.push_back({row.domain, any->selfSigned() ? Words::tr("itself") : any->issuerName(),
                         any->notAfter.toUTC().toString(u"yyyy-MM-dd"_s),
                         QString::number(row.server->at.daysTo(any->notAfter)), againstFile(*row.route),
                         renewal.isEmpty() ? Words::tr("nothing seen") : renewal});
    }
    std::vector<qsizetype> widths(std::size_t(table.front().size()), 0);
    for (const QStringList &line : table) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line[i].size());
    }
    QString text;
    for (const QStringList &line : table) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            // The days are a number, and so stand to the right.
            const int width = int(widths[std::size_t(i)]);
            row += (i == 3 ? line[i].rightJustified(width) : line[i].leftJustified(width)) + u"  "_s;
        }
        text += row.trimmed() + u'\n';
    }
    return text.trimmed();
}

} // namespace Slipway::Cli::Report
