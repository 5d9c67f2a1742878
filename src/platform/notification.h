// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace Slipway::Platform {

/// Tells a person something through the desktop's own notifications. On Linux that is the session bus's
/// org.freedesktop.Notifications (Desktop Notifications Specification 1.2). Returns at once; where nothing takes it,
/// `otherwise` is called later on this thread, unless `context` has gone. Elsewhere it is called at once: the icon in the
/// tray is what the desktop offers there. Thread of `context`.
void notify(const QString &title, const QString &text, bool grave, QObject *context,
            std::function<void()> otherwise);

} // namespace Slipway::Platform
