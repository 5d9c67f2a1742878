// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notification.h"

#include <QCoreApplication>

#ifdef SLIPWAY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace Slipway::Platform {

using namespace Qt::StringLiterals;

#ifdef SLIPWAY_HAS_DBUS

void notify(const QString &title, const QString &text, bool grave, QObject *context,
            std::function<void()> otherwise)
{
    constexpr uchar normal = 1;
    constexpr uchar critical = 2;
    constexpr int asTheDesktopLikes = -1; // how long it stays
    const QString name = u"org.freedesktop.Notifications"_s;
    QDBusMessage call =
        QDBusMessage::createMethodCall(name, u"/org/freedesktop/Notifications"_s, name, u"Notify"_s);
    // The body may be taken for markup.
    call << QCoreApplication::applicationName() << uint(0) << u"slipway"_s << title << text.toHtmlEscaped()
         << QStringList()
         << QVariantMap{{u"urgency"_s, QVariant::fromValue(grave ? critical : normal)},
                        {u"desktop-entry"_s, u"slipway"_s}}
         << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [otherwise = std::move(otherwise)](QDBusPendingCallWatcher *done) {
                         if (QDBusPendingReply<uint>(*done).isError())
                             otherwise();
                         done->deleteLater();
                     });
}

#else

void notify(const QString &, const QString &, bool, QObject *, std::function<void()> otherwise)
{
    otherwise();
}

#endif

} // namespace Slipway::Platform
