// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"

#include "platform/notification.h"

#include <chrono>

namespace Slipway::App {

using namespace std::chrono_literals;

Announcer::Announcer(Ui::MainWindow &window, Tray &tray)
    : m_window(window)
    , m_tray(tray)
{
    Models::ProjectWatch &watch = window.watch();
    // Each host's answer by itself: one that never answers keeps no news of the others back.
    connect(watch.truth(), &Models::TruthModel::looked, this,
            [this, truth = watch.truth()] { m_notices.setFindings(truth->findings(), truth->hostsSeen()); });
    connect(&watch, &Models::ProjectWatch::jobsListed, this,
            [this, &watch] { m_notices.setJobs(watch.jobs()->jobs(), watch.hostsListed()); });
    connect(&m_notices, &Models::Notices::told, this, &Announcer::tell);
    m_look.setInterval(5min);
    connect(&m_look, &QTimer::timeout, this, [this, &watch] {
        if (m_tray.isShown() && !m_window.isVisible())
            watch.look();
    });
    m_look.start();
}

void Announcer::tell(const QString &title, const QString &text, bool grave)
{
    if (m_window.isActiveWindow())
        return; // it is seen there
    Platform::notify(title, text, grave, this, [this, title, text, grave] { m_tray.show(title, text, grave); });
}

} // namespace Slipway::App
