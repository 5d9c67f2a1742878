// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "domain/configuration/configuration.h"
#include "models/port/operationsbackend.h"
#include "ui/window/loginprompter.h"
#include "ui/window/mainwindow.h"
#include "wiring/sshhosts.h"

#include <memory>

namespace Slipway::App {

/// One project with its window, its hosts over SSH and its keychain: where the parts of the program are put
/// together. GUI thread.
class Project
{
public:
    /// Throws ConfigurationError. Connects to nothing before the window is shown.
    Project(const QString &configurationFile, Ui::Style &style, QSettings &settings);
    ~Project();
    Q_DISABLE_COPY_MOVE(Project)

    [[nodiscard]] Ui::MainWindow &window() { return *m_window; }

private:
    // In the order in which they need each other; they go in the opposite one.
    Domain::Configuration m_configuration;
    Ui::LoginPrompter m_prompter;
    std::unique_ptr<Credentials::CredentialStore> m_credentials;
    Wiring::SshHosts m_hosts;
    Models::OperationsBackend m_backend;
    std::unique_ptr<Ui::MainWindow> m_window;
};

} // namespace Slipway::App
