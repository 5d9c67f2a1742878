// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray.h"

#include "ui/kit/icons.h"

namespace Slipway::App {

using namespace Qt::StringLiterals;

Tray::Tray(QApplication &application, const Ui::Style &style, Ui::MainWindow &window)
    : m_application(application)
    , m_style(style)
    , m_window(window)
{
    Models::BackupState *backups = window.backups();
    if (!backups)
        return;
    m_menu.addAction(tr("&Open"), &window, &Ui::MainWindow::comeForward);
    m_menu.addAction(tr("&Download missing backups"), backups, [backups] { backups->pull({}, {}); });
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), &window, &Ui::MainWindow::quit);
    // Queued: the window that says so is still being closed.
    connect(&window, &Ui::MainWindow::quitWanted, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(window.windowTitle());
    connect(&m_icon, &QSystemTrayIcon::activated, &window, [&window](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            window.comeForward();
    });
    connect(backups, &Models::BackupState::pullIntervalChanged, this, &Tray::follow);
    connect(backups, &Models::BackupState::transferEnded, this, &Tray::tell);
    connect(&style, &Ui::Style::changed, this, &Tray::follow);
    follow();
}

void Tray::follow()
{
    const bool wanted = m_window.backups()->pullInterval() > 0 && QSystemTrayIcon::isSystemTrayAvailable();
    m_icon.setIcon(Ui::lineIcon(u"backups"_s, m_style.tokens().staging, m_style.tokens().faint));
    m_icon.setVisible(wanted);
    m_application.setQuitOnLastWindowClosed(!wanted);
}

/// Only what needs somebody, and only where nobody looks.
void Tray::tell(const Domain::Outcome &outcome)
{
    if (!isShown() || m_window.isVisible() || outcome.succeeded()
        || outcome.kind == Domain::Outcome::Kind::Cancelled)
        return;
    show(tr("Backups could not be downloaded"), outcome.message, true);
}

void Tray::show(const QString &title, const QString &text, bool grave)
{
    if (isShown())
        m_icon.showMessage(title, text, grave ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace Slipway::App
