// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginx/nginxplan.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "operations/changes/startjob.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "operations/nginx/nginxroutes.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
// Unqualified, since lupdate takes a function whose type is qualified for a member of that namespace.
using Remote::CommandResult;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// The password in a line of its own, for sudo; behind it what the command is to read.
class PasswordFirst final : public Remote::ByteSource
{
public:
    PasswordFirst(const Secret &secret, const QByteArray &input)
        : m_bytes(secret.reveal() + '\n' + input)
    {
    }
    ~PasswordFirst() override { m_bytes.fill('\0'); }
    Q_DISABLE_COPY_MOVE(PasswordFirst)
    QByteArray read(qsizetype max) override
    {
        const QByteArray some = m_bytes.mid(m_at, max);
        m_at += some.size();
        return some;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QStringList domainsOf(const NginxPlan &plan)
{
    QStringList domains;
    for (const NginxChange &change : plan.changes)
        domains += QStringList{change.domain} + change.also;
    domains.removeDuplicates();
    return domains;
}

Outcome outcomeOf(const Remote::CommandResult &result, const NginxPlan &plan)
{
    const QStringList said = QString::fromUtf8(result.errorOutput).trimmed().split(u'\n');
    const QStringList domains = domainsOf(plan);
    if (result.exitStatus == 6) {
        throw PreconditionFailed(
            Words::tr("nginx was not changed: %1").arg(said.last()),
            said.size() > 1
                ? said.mid(0, said.size() - 1).join(u'\n')
                : Words::tr("Whoever may use sudo there can do it by hand:\n%1").arg(commandsByHand(plan)),
            domains);
    }
    if (!result.succeeded() && result.exitStatus != 1) {
        throw VerificationFailed(
            Words::tr(
                "The change of nginx was cut off on the server: its files may be the old ones, the new ones, "
                "or some of either. %1")
                .arg(said.last()),
            Words::tr("slipway-cli nginx apply puts the old ones back before it does anything else."));
    }
    if (!result.succeeded()) {
        throw VerificationFailed(Words::tr("The change of nginx failed: %1").arg(said.join(u' ')),
                                 Words::tr("Look at nginx's error log, and at what answers behind the domain."),
                                 domains);
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Succeeded;
    outcome.exitCode = 0;
    QString kept;
    QStringList silent;
    for (const QString &line : QString::fromUtf8(result.output).split(u'\n')) {
        if (line.startsWith("kept "_L1))
            kept = line.mid(5);
        else if (line.startsWith("silent "_L1))
            silent << line.mid(7);
    }
    outcome.message = Words::tr("nginx has %1 as declared. What was there before lies in %2.")
                          .arg(domains.join(u", "_s), kept);
    if (!silent.isEmpty())
        outcome.message +=
            u' ' + Words::tr("%1 did not answer before, and does not now.").arg(silent.join(u", "_s));
    return outcome;
}

/// What the server is to do, in the lines of as-root.sh. Throws where that is not what was accepted.
QByteArray inputOf(const NginxPlan &plan, const QByteArray &seen, const NginxPlan &now)
{
    if (now.changes != plan.changes) {
        const QStringList taken = takeoverSentences(now);
        throw PreconditionFailed(
            Words::tr("nginx was not changed: its configuration on %1 is no longer what was looked at.")
                    .arg(plan.host.text())
                + (taken.isEmpty() ? QString() : QString(u' ' + taken.join(u' '))),
            Words::tr("Look at what would change now (slipway-cli nginx plan), and accept that."),
            domainsOf(plan));
    }
    QByteArray input;
    for (const NginxFile &file : filesOf(plan)) {
        const QByteArray was =
            file.isNew ? QByteArray("-")
                       : QCryptographicHash::hash(file.before.toUtf8(), QCryptographicHash::Sha256).toHex();
        input += "file\t" + file.path.toUtf8() + '\t' + was + '\t' + file.after.toUtf8().toBase64() + '\n';
    }
    QStringList answering = domainsOf(plan);
    for (const NginxChange &change : plan.changes)
        answering += change.alongside;
    // A pattern is no name that could be asked for.
    answering.removeIf([](const QString &name) {
        return name.contains(u'*') || name.contains(u'~') || name.startsWith(u'.') || !name.contains(u'.');
    });
    answering.removeDuplicates();
    for (const QString &domain : answering)
        input += "domain\t" + domain.toUtf8() + '\n';
    for (const QByteArray &line : seen.split('\n')) {
        if (!line.isEmpty())
            input += "seen\t" + line + '\n';
    }
    return input;
}

CommandResult toItsEnd(Remote::RemoteHost &host, const Remote::Command &command, Remote::ByteSource &input)
{
    try {
        return host.stream(command, &input, {}, {});
    } catch (const ConnectionError &error) {
        if (error.kind() != ConnectionError::Kind::Lost)
            throw;
        throw LeftRunning(
            Words::tr("The connection was lost while nginx was being changed: on %1 that goes to its "
                      "end, or nothing of it was begun.")
                .arg(host.displayName()),
            Words::tr("slipway-cli history tells how it ended, slipway-cli nginx plan what is there."));
    }
}

Remote::Command commandFor(const Context &context, const NginxPlan &plan)
{
    QByteArray audit;
    QStringList environments;
    for (const QString &domain : domainsOf(plan)) {
        for (const Route &route : context.configuration.routes) {
            if (route.domain == domain && !route.environment.isEmpty()
                && !environments.contains(route.environment))
                environments << route.environment;
        }
    }
    if (environments.isEmpty())
        environments << context.configuration.environments.front().name.text();
    for (const QString &name : environments) {
        const EnvironmentName &environment = context.configuration.environment(name).name;
        audit += newJobId(u"nginx"_s, environment).utf8() + '\t' + environment.utf8() + '\n';
    }
    Remote::Command command;
    command.title = u"change nginx's configuration"_s;
    command.script = Scripts::script(u"nginx/change.sh");
    command.environment = {{"SLIPWAY_NGINX_SET", Scripts::script(u"nginx/as-root.sh")},
                           {"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_BY", whoOf(context, plan.host).toUtf8()},
                           {"SLIPWAY_NGINX_WHAT", domainsOf(plan).join(u", "_s).toUtf8()},
                           {"SLIPWAY_NGINX_AUDIT", audit},
                           {"SLIPWAY_OVERRIDE", plan.takesOver() ? "takeover" : ""}};
    // Every domain is asked ten times at most, and may take seconds each time.
    command.limit = std::chrono::minutes(15);
    return command;
}

} // namespace

Outcome applyNginx(const Context &context, const NginxPlan &plan, const AskSudo &askSudo, std::stop_token stop)
{
    return atBoundary([&] {
        if (plan.changes.empty()) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::Succeeded;
            outcome.exitCode = 0;
            outcome.message = Words::tr("nginx is as declared; nothing was changed.");
            return outcome;
        }
        if (plan.takesOver() && !plan.takeover) {
            throw PreconditionFailed(
                Words::tr("nginx was not changed: %1").arg(takeoverSentences(plan).join(u' ')),
                Words::tr(
                    "Write what is to stay into the block by hand, name the domains that are to be changed, or "
                    "take it over by name: --override takeover."),
                domainsOf(plan));
        }
        if (stop.stop_requested())
            throw Cancelled();
        Remote::RemoteHost &host = context.hosts.host(plan.host);
        // What has changed while this looks again is seen by the change itself: this is from before.
        const QByteArray seen = nginxListing(host, stop);
        const QByteArray input = inputOf(plan, seen, planNginxOn(context, plan.host, plan.domains, stop));
        Remote::BytesSource source(input);
        Remote::Command command = commandFor(context, plan);
        source.announceTo(command);
        // From here on it goes to its end, which takes seconds: half of it would be no answer.
        Remote::CommandResult result = toItsEnd(host, command, source);
        // Only what sudo itself refuses is asked again, this time with a password.
        if (result.exitStatus == 6 && result.errorOutput.contains("sudo wants the password")) {
            if (const std::optional<Secret> secret = askSudo ? askSudo(host.displayName()) : std::nullopt) {
                PasswordFirst both(*secret, input);
                command.environment["SLIPWAY_NGINX_SUDO"] = "stdin";
                result = toItsEnd(host, command, both);
            }
        }
        return outcomeOf(result, plan);
    });
}

} // namespace Slipway::Operations
