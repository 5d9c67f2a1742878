// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/locale.h"

#include <QTest>

using namespace Slipway;

class TestLocale : public QObject
{
    Q_OBJECT
private slots:
    void encodingBecomesUtf8_data();
    void encodingBecomesUtf8();
};

void TestLocale::encodingBecomesUtf8_data()
{
    // LC_ALL LC_CTYPE LANG LC_MESSAGES, before and after; - is unset.
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("none, as under cron") << QByteArray("- - - -") << QByteArray("- C.UTF-8 - -");
    QTest::newRow("C") << QByteArray("- - C -") << QByteArray("- C.UTF-8 C -");
    QTest::newRow("LC_ALL wins") << QByteArray("C - de_DE.UTF-8 -") << QByteArray("- C.UTF-8 C C");
    QTest::newRow("language stays") << QByteArray("de_DE@euro - - -")
                                    << QByteArray("- C.UTF-8 de_DE@euro de_DE@euro");
    QTest::newRow("UTF-8 already") << QByteArray("- - hi_IN.utf8 -") << QByteArray("- - hi_IN.utf8 -");
    QTest::newRow("by LC_ALL") << QByteArray("en_US.UTF-8 C C C") << QByteArray("en_US.UTF-8 C C C");
}

void TestLocale::encodingBecomesUtf8()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArrayList names{"LC_ALL", "LC_CTYPE", "LANG", "LC_MESSAGES"};
    const QByteArrayList values = before.split(' ');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (values[i] == "-")
            qunsetenv(names[i].constData());
        else
            qputenv(names[i].constData(), values[i]);
    }
    Platform::ensureUtf8Locale();
    QByteArrayList found;
    for (const QByteArray &name : names)
        found << (qEnvironmentVariableIsSet(name.constData()) ? qgetenv(name.constData()) : QByteArray("-"));
    QCOMPARE(found.join(' '), after);
}

QTEST_GUILESS_MAIN(TestLocale)
#include "tst_locale.moc"
