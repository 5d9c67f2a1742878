// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/nginxplan.h"

#include "domain/error.h"
#include "operations/boundary.h"
#include "scripts/scripts.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// One line, the password; then the end.
class PasswordLine final : public Remote::ByteSource
{
public:
    explicit PasswordLine(const Secret &secret)
        : m_line(secret.reveal() + '\n')
    {
    }
    ~PasswordLine() override { m_line.fill('\0'); }
    Q_DISABLE_COPY_MOVE(PasswordLine)
    QByteArray read(qsizetype max) override
    {
        const QByteArray some = m_line.mid(m_at, max);
        m_at += some.size();
        return some;
    }

private:
    QByteArray m_line;
    qsizetype m_at = 0;
};

QStringList domainsOf(const NginxPlan &plan)
{
    QStringList domains;
    for (const NginxChange &change : plan.changes)
        domains << change.domain;
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
        QByteArray files;
        QByteArray domains;
        for (const NginxChange &change : plan.changes) {
            files += change.path.toUtf8() + '\t' + change.after.toUtf8().toBase64() + '\n';
            domains += change.domain.toUtf8() + '\n';
        }
        Remote::Command command;
        command.title = u"change nginx's configuration"_s;
        command.script = Scripts::script(u"nginx/apply.sh");
        command.environment = {{"SLIPWAY_NGINX_SET", Scripts::script(u"nginx/as-root.sh")},
                               {"SLIPWAY_NGINX_FILES", files},
                               {"SLIPWAY_NGINX_DOMAINS", domains}};
        Remote::RemoteHost &host = context.hosts.host(plan.host);
        Remote::CommandResult result = host.run(command, stop);
        // Only what sudo itself refuses is asked again, this time with a password.
        if (result.exitStatus == 6 && result.errorOutput.contains("sudo wants the password")) {
            if (const std::optional<Secret> secret = askSudo ? askSudo(host.displayName()) : std::nullopt) {
                PasswordLine line(*secret);
                command.environment["SLIPWAY_NGINX_SUDO"] = "stdin";
                result = host.stream(command, &line, {}, stop);
                if (result.exitStatus == 1 && result.errorOutput.contains("sudo:")) {
                    throw PreconditionFailed(
                        Words::tr("nginx was not changed: sudo did not take the password."),
                        Words::tr("Whoever may use sudo there can do it by hand:\n%1")
                            .arg(commandsByHand(plan)));
                }
            }
        }
        return outcomeOf(result, plan);
    });
}

} // namespace Slipway::Operations
