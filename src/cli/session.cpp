// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "credentials/fallbackstore.h"
#include "domain/error.h"
#include "operations/eachhost.h"
#include "sync/commitinfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

Domain::Configuration load(const Arguments &arguments)
{
    return Domain::readConfiguration(arguments.config.isEmpty() ? Domain::findConfiguration(QDir::currentPath())
                                                                : arguments.config);
}

QString thisClient()
{
    return u"slipway-cli %1 on %2"_s.arg(QCoreApplication::applicationVersion(), QSysInfo::machineHostName());
}

} // namespace

Session::Session(const Arguments &arguments)
    : m_arguments(arguments)
    , m_configuration(load(arguments))
    , m_credentials(Credentials::openCredentialStore())
    , m_hosts(m_configuration, m_prompts, *m_credentials)
    , m_context{m_configuration, m_hosts, Sync::authorName(m_configuration.source), thisClient()}
{
}

const Domain::Environment &Session::environment(qsizetype word) const
{
    if (m_arguments.word(word).isEmpty()) {
        QStringList names;
        for (const Domain::Environment &environment : m_configuration.environments)
            names << environment.name.text();
        throw Domain::UsageError(
            QCoreApplication::translate("Slipway::Cli", "Which environment? There are: %1.")
                .arg(names.join(u", "_s)));
    }
    return m_configuration.environment(m_arguments.word(word));
}

std::vector<Domain::HostName> Session::hosts() const
{
    return Operations::hostsOf(m_configuration);
}

} // namespace Slipway::Cli
