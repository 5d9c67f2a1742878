// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project.h"

#include "credentials/fallbackstore.h"
#include "domain/error.h"
#include "sync/commitinfo.h"
#include "wiring/keptpassphrase.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <spdlog/spdlog.h>

namespace Slipway::App {

using namespace Qt::StringLiterals;

namespace {

/// For the audit only, so a tree that git can't read is no reason not to open the window, which says it anyway.
QString person(const QString &source)
{
    try {
        return Sync::authorName(source);
    } catch (const std::exception &error) {
        spdlog::warn("no author name: {}", error.what());
        return {};
    }
}

QString thisClient()
{
    return u"slipway %1 on %2"_s.arg(QCoreApplication::applicationVersion(), QSysInfo::machineHostName());
}

} // namespace

Project::Project(const QString &configurationFile, Ui::Style &style, QSettings &settings)
    : m_configuration(Domain::readConfiguration(configurationFile))
    , m_prompter(style)
    , m_credentials(Credentials::openCredentialStore())
    , m_hosts(m_configuration, m_prompter, *m_credentials)
    , m_backend(
          Operations::Context{m_configuration, m_hosts, person(m_configuration.source), thisClient()},
          [this](const QString &login) -> std::optional<Domain::Secret> {
              auto answer = m_prompter.secret({Remote::SecretQuestion::Kind::Sudo, login, false, false, {}});
              if (!answer)
                  return std::nullopt;
              return std::move(answer->secret);
          },
          Wiring::passphraseSource(
              *m_credentials, m_configuration.projectName,
              {[this](const Domain::Secret &made, const QString &folder) {
                   return m_prompter.showPassphrase(made, folder);
               },
               [this](const Wiring::PassphraseAsked &asked) -> std::optional<Domain::Secret> {
                   auto answer = m_prompter.secret({Remote::SecretQuestion::Kind::KeptCopies, asked.folder,
                                                    asked.previousWasWrong, false, asked.why});
                   if (!answer)
                       throw Domain::Cancelled();
                   return std::move(answer->secret);
               }}))
    , m_window(std::make_unique<Ui::MainWindow>(style, m_backend, settings))
{
    m_prompter.setWindow(m_window.get());
}

Project::~Project()
{
    // Threads may wait for an answer that nobody gives any more; the backend waits for them.
    m_prompter.giveUp();
}

} // namespace Slipway::App
