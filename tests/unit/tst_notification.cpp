// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notification.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;

/// Takes notifications as a desktop does, on the bus of this test alone (tests/ssh/with-keyring none).
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public slots:
    // The names and the number of arguments are the specification's.
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        emit taken(summary, body, hints.value(u"urgency"_s).toInt());
        return 1;
    }

signals:
    void taken(const QString &summary, const QString &body, int urgency);
};

class TestNotification : public QObject
{
    Q_OBJECT
private slots:
    void withoutADesktopTheOtherWayIsTaken()
    {
        bool otherwise = false;
        Platform::notify(u"a"_s, u"b"_s, false, this, [&otherwise] { otherwise = true; });
        QTRY_VERIFY(otherwise);
    }

    void theDesktopIsTold()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY2(bus.isConnected(), "there is no session bus; run it with tests/ssh/with-keyring none");
        Desktop desktop;
        QVERIFY(
            bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QSignalSpy taken(&desktop, &Desktop::taken);
        bool otherwise = false;
        Platform::notify(u"1 new error"_s, u"a <b> & c"_s, true, this, [&otherwise] { otherwise = true; });
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].toString(), u"1 new error"_s);
        QCOMPARE(taken[0][1].toString(), u"a &lt;b&gt; &amp; c"_s); // the body may be taken for markup
        QCOMPARE(taken[0][2].toInt(), 2);
        QVERIFY(!otherwise);
    }
};

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
