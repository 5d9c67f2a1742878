// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/rules.h"

#include <algorithm>

namespace Slipway::Findings {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr int renewedBefore = 21; ///< Let's Encrypt's clients renew with 30 days left
constexpr int urgent = 7;

bool opensslMissing(const ObservedServer &server)
{
    return std::any_of(server.unreadable.begin(), server.unreadable.end(),
                       [](const QString &text) { return text.contains("openssl is not installed"_L1); });
}

Finding about(const Route &route, const QString &id, Severity severity)
{
    Finding finding{id, severity, route.domain};
    finding.environment = route.environment;
    return finding;
}

void missing(const Route &route, List &list)
{
    Finding finding = about(route, u"certificate-missing"_s, Severity::Error);
    finding.declared = Words::tr("TLS");
    finding.observed = Words::tr("no certificate is served");
    finding.message =
        Words::tr("A handshake for %1 on the server brings no certificate: browsers can't connect.")
            .arg(route.domain);
    finding.fix =
        Words::tr("sudo nginx -t tells whether nginx can read it; sudo certbot --nginx -d %1 gets one.")
            .arg(route.domain);
    list.push_back(finding);
}

void validity(const Route &route, const ObservedCertificate &certificate, const QDateTime &now, List &list)
{
    const qint64 days = now.daysTo(certificate.notAfter);
    const QString until = certificate.notAfter.toUTC().toString(Qt::ISODate);
    if (certificate.notAfter < now) {
        Finding finding = about(route, u"certificate-expired"_s, Severity::Error);
        finding.observed = until;
        finding.message = Words::tr("The certificate that is served for %1 ended on %2: browsers refuse it.")
                              .arg(route.domain, until);
        finding.fix = Words::tr("sudo certbot renew, then sudo systemctl reload nginx.");
        finding.action = certificate.selfSigned() ? Finding::Action::None : Finding::Action::Renew;
        list.push_back(finding);
    } else if (days < renewedBefore) {
        Finding finding =
            about(route, u"certificate-expiring"_s, days < urgent ? Severity::Error : Severity::Warning);
        finding.observed = until;
        finding.message =
            Words::tr("The certificate for %1 ends in %n day(s), and was not renewed when it was time.",
                      nullptr, int(days))
                .arg(route.domain);
        finding.fix =
            Words::tr("sudo certbot renew shows why it was not; look at what is to run it (slipway-cli "
                      "certificates).");
        finding.action = certificate.selfSigned() ? Finding::Action::None : Finding::Action::Renew;
        list.push_back(finding);
    }
}

void names(const Route &route, const ObservedCertificate &certificate, List &list)
{
    const QString named = certificate.names.isEmpty() ? certificate.subject : certificate.names.join(u", "_s);
    if (!certificate.isFor(route.domain)) {
        Finding finding = about(route, u"certificate-wrong-name"_s, Severity::Error);
        finding.declared = route.domain;
        finding.observed = named;
        finding.message = Words::tr("The certificate that is served for %1 is for %2: browsers refuse it.")
                              .arg(route.domain, named);
        finding.fix =
            Words::tr("Give the domain its own: sudo certbot --nginx -d %1, or correct ssl_certificate in its "
                      "server block.")
                .arg(route.domain);
        list.push_back(finding);
    }
    if (certificate.selfSigned()) {
        Finding finding = about(route, u"certificate-self-signed"_s, Severity::Warning);
        finding.observed = certificate.issuer;
        finding.message =
            Words::tr("The certificate for %1 is self-signed: browsers warn everybody.").arg(route.domain);
        finding.fix = Words::tr("Get one from an authority: sudo certbot --nginx -d %1.").arg(route.domain);
        list.push_back(finding);
    }
}

void file(const Route &route, const ObservedRoute &seen, List &list)
{
    const ObservedCertificate &served = *seen.certificate;
    if (!seen.fileCertificate || seen.fileCertificate->fingerprint == served.fingerprint
        || seen.fileCertificate->notAfter <= served.notAfter)
        return;
    Finding finding = about(route, u"certificate-not-served"_s, Severity::Warning);
    finding.declared =
        Words::tr("%1 until %2")
            .arg(seen.certificateFile, seen.fileCertificate->notAfter.toUTC().toString(Qt::ISODate));
    finding.observed = Words::tr("served until %1").arg(served.notAfter.toUTC().toString(Qt::ISODate));
    finding.message =
        Words::tr("The certificate of %1 was renewed, but nginx still serves the old one.").arg(route.domain);
    finding.fix = Words::tr("sudo systemctl reload nginx; and let the renewal do it: certbot's --deploy-hook.");
    list.push_back(finding);
}

bool renewalSeen(const ObservedServer &server)
{
    const auto renews = [](const QString &text) {
        return text.contains("certbot"_L1) || text.contains("acme"_L1) || text.contains("lego"_L1)
               || text.contains("dehydrated"_L1);
    };
    const ObservedMachine &machine = server.machine;
    return std::any_of(machine.timers.begin(), machine.timers.end(), renews)
           || std::any_of(machine.systemCron.begin(), machine.systemCron.end(), renews)
           || std::any_of(machine.cronJobs.begin(), machine.cronJobs.end(),
                          [&renews](const CronJob &job) { return renews(job.command); });
}

void renewal(const Route &route, const ObservedRoute &seen, const ObservedServer &server, List &list)
{
    const ObservedCertificate &certificate = *seen.certificate;
    const bool ofLetsEncrypt =
        certificate.issuer.contains("Let's Encrypt"_L1)
        || (seen.certificateFile.contains("/letsencrypt/"_L1) && !certificate.selfSigned());
    if (!ofLetsEncrypt || renewalSeen(server))
        return;
    Finding finding = about(route, u"certificate-renewal-missing"_s, Severity::Warning);
    finding.declared = Words::tr("renewed by a timer or cron");
    finding.observed = Words::tr("neither is there");
    finding.message =
        Words::tr("Nothing on the server renews the certificate of %1: no timer and no cron line of "
                  "certbot was found.")
            .arg(route.domain);
    finding.fix =
        Words::tr("sudo systemctl enable --now certbot.timer, or a daily cron line with certbot renew.");
    list.push_back(finding);
}

} // namespace

List certificateFindings(const World &world)
{
    List list;
    for (const Route &route : world.configuration.routes) {
        const ObservedServer *server = world.serverOf(route);
        if (!server || !route.tls || !route.source.isEmpty() || opensslMissing(*server))
            continue;
        const auto seen = std::find_if(server->routes.begin(), server->routes.end(),
                                       [&](const ObservedRoute &each) { return each.domain == route.domain; });
        // Without a block with TLS there is nothing to have a certificate; that is said of the route.
        if (seen == server->routes.end() || (!seen->hasTlsBlock && !seen->certificate))
            continue;
        if (!seen->certificate) {
            const bool running = !server->machine.listeningKnown || server->machine.listensOn(80)
                                 || server->machine.listensOn(443);
            if (running)
                missing(route, list);
            continue;
        }
        if (!seen->hasBlock && route.planned)
            continue;
        const ObservedCertificate &certificate = *seen->certificate;
        validity(route, certificate, server->at, list);
        names(route, certificate, list);
        file(route, *seen, list);
        renewal(route, *seen, *server, list);
    }
    return list;
}

} // namespace Slipway::Findings
