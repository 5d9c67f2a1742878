// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/announcer.h"
#include "app/project.h"
#include "app/singleinstance.h"
#include "app/tray.h"
#include "ui/window/configurationproblem.h"

namespace Slipway::App {

/// Shows the window of a project, or what is wrong with its configuration until that is mended. GUI thread.
class Starter final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Without `single` it asks nobody whether a window on the project is open.
    Starter(Ui::Style &style, QSettings &settings, bool single);

    enum class Opened { Window, Problem, Elsewhere };
    /// `file` empty: the one of before, at first the nearest slipway.toml. Elsewhere: another window on this project has
    /// come forward.
    Opened open(const QString &file);

    [[nodiscard]] Ui::ConfigurationProblem *problem() const { return m_problem.get(); }

signals:
    /// As Ui::MainWindow::languageWanted().
    void languageWanted(const QString &code);

private:
    void showProblem(const Domain::Error &error);

    Ui::Style &m_style;
    QSettings &m_settings;
    bool m_single;
    QString m_file;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<Ui::ConfigurationProblem> m_problem;
    /// Goes first: while the project waits for its threads, another start needs not wait for an answer.
    std::unique_ptr<SingleInstance> m_instance;
};

} // namespace Slipway::App
