// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starter.h"

#include "domain/error.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <spdlog/spdlog.h>

namespace Slipway::App {

Starter::Starter(Ui::Style &style, QSettings &settings, bool single)
    : m_style(style)
    , m_settings(settings)
    , m_single(single)
{
}

Starter::Opened Starter::open(const QString &file)
{
    if (!file.isEmpty())
        m_file = file;
    try {
        const QString found = m_file.isEmpty() ? Domain::findConfiguration(QDir::currentPath()) : m_file;
        m_instance = std::make_unique<SingleInstance>(QFileInfo(found).canonicalFilePath());
        if (m_single && !m_instance->claim())
            return Opened::Elsewhere;
        m_project = std::make_unique<Project>(found, m_style, m_settings);
    } catch (const Domain::Error &error) {
        showProblem(error);
        return Opened::Problem;
    }
    Ui::MainWindow &window = m_project->window();
    connect(m_instance.get(), &SingleInstance::wanted, &window, &Ui::MainWindow::comeForward);
    connect(&window, &Ui::MainWindow::languageWanted, this, &Starter::languageWanted);
    m_tray = std::make_unique<Tray>(*qApp, m_style, window);
    m_announcer = std::make_unique<Announcer>(window, *m_tray);
    window.show();
    m_problem.reset();
    return Opened::Window;
}

void Starter::showProblem(const Domain::Error &error)
{
    spdlog::warn("no configuration: {}", error.what());
    auto problem = std::make_unique<Ui::ConfigurationProblem>(m_style, error);
    connect(
        problem.get(), &Ui::ConfigurationProblem::tryAgain, this,
        [this](const QString &other) {
            if (open(other) == Opened::Elsewhere)
                QCoreApplication::exit(0);
        },
        Qt::QueuedConnection);
    if (m_instance) // whoever starts it again is shown what this window says
        connect(m_instance.get(), &SingleInstance::wanted, problem.get(),
                &Ui::ConfigurationProblem::comeForward);
    problem->show();
    m_problem = std::move(problem);
}

} // namespace Slipway::App
