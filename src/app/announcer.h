// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray.h"
#include "models/values/notices.h"
#include "ui/window/mainwindow.h"

#include <QTimer>

namespace Slipway::App {

/// Tells somebody who does not look at the window what became an error and which jobs have ended, through the desktop's
/// own notifications, else through the icon in the tray. While the window is closed to the tray it looks every few
/// minutes. GUI thread.
class Announcer final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Announcer(Ui::MainWindow &window, Tray &tray);

private:
    void tell(const QString &title, const QString &text, bool grave);

    Ui::MainWindow &m_window;
    Tray &m_tray;
    Models::Notices m_notices;
    QTimer m_look;
};

} // namespace Slipway::App
