// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace Slipway::App {

/// Keeps the program in the tray while it is asked to download backups by itself: then closing the window leaves it
/// there, and the interval goes on. Otherwise there is no icon, and closing ends the program. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Tray(QApplication &application, const Ui::Style &style, Ui::MainWindow &window);

    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    /// Beside the icon, where there is one.
    void show(const QString &title, const QString &text, bool grave);

private:
    void follow();
    void tell(const Domain::Outcome &outcome);

    QApplication &m_application;
    const Ui::Style &m_style;
    Ui::MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace Slipway::App
