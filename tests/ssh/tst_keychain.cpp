// SPDX-License-Identifier: GPL-3.0-or-later
// Run by with-keyring, once per state of the keychain; SLIPWAY_KEYRING names it.
#include "credentials/fallbackstore.h"
#include "credentials/keychainstore.h"
#include "domain/error.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Credentials;
using Domain::CredentialUnavailable;
using Domain::Secret;

namespace {

QString messageOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const CredentialUnavailable &error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndRemoves();
    void manyThreadsAtOnce();
    void fallsBackToMemory_data();
    void fallsBackToMemory();
    void waitsNoLongerThanItsLimit();
    void sentences_data();
    void sentences();

private:
    const QByteArray m_mode = qgetenv("SLIPWAY_KEYRING");
    bool only(const char *mode) const { return m_mode == mode; }
};

void TestKeychain::keepsReplacesAndRemoves()
{
    QVERIFY2(!m_mode.isEmpty(), "run by with-keyring only");
    if (!only("unlocked"))
        return;
    const QString key = u"password:vish@127.0.0.1:22"_s;
    {
        KeychainStore store;
        QVERIFY(store.isPersistent());
        QVERIFY(!store.read(key));
        store.write(key, Secret("first"));
        store.write(key, Secret("zweites \xc3\xa4\xe2\x82\xac"));
        QCOMPARE(store.read(key)->reveal(), QByteArray("zweites \xc3\xa4\xe2\x82\xac"));
    }
    // As another process would see it.
    const std::unique_ptr<CredentialStore> store = openCredentialStore();
    QVERIFY(store->isPersistent());
    QCOMPARE(store->limitation(), QString());
    QCOMPARE(store->read(key)->reveal(), QByteArray("zweites \xc3\xa4\xe2\x82\xac"));
    store->remove(key);
    QVERIFY(!store->read(key));
    store->remove(key);
    // What was written on trial is not left behind.
    QVERIFY(!KeychainStore().read(u"trial"_s));
}

void TestKeychain::manyThreadsAtOnce()
{
    if (!only("unlocked"))
        return;
    KeychainStore store;
    std::atomic<int> right{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&store, &right, i] {
            const QString key = u"passphrase:/key/%1"_s.arg(i);
            store.write(key, Secret(QByteArray::number(i)));
            const std::optional<Secret> kept = store.read(key);
            right += kept && kept->reveal() == QByteArray::number(i) ? 1 : 0;
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 8);
}

void TestKeychain::fallsBackToMemory_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("reason");
    QTest::newRow("locked") << QByteArray("locked") << u"The keychain is locked."_s;
    QTest::newRow("none") << QByteArray("none") << u"No keychain runs in this session."_s;
    QTest::newRow("nobus") << QByteArray("nobus") << u"No keychain runs in this session."_s;
}

void TestKeychain::fallsBackToMemory()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, reason);
    if (m_mode != mode)
        return;
    const QString key = u"password:vish@127.0.0.1:22"_s;
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<CredentialStore> store = openCredentialStore();
    QVERIFY(!store->isPersistent());
    QVERIFY2(store->limitation().contains(reason), qPrintable(store->limitation()));
    QVERIFY(store->limitation().contains(u"in memory only"_s));
    store->write(key, Secret("kept"));
    QCOMPARE(store->read(key)->reveal(), QByteArray("kept"));
    QVERIFY(timer.elapsed() < 9000);
    QVERIFY(!openCredentialStore()->read(key));
    // To say that it is removed would be a lie where it cannot be looked for.
    QVERIFY_THROWS_EXCEPTION(CredentialUnavailable, store->remove(key));
    QVERIFY(!store->read(key));
}

void TestKeychain::waitsNoLongerThanItsLimit()
{
    if (!only("silent"))
        return;
    KeychainStore store(std::chrono::milliseconds(300));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(messageOf([&] { (void)store.read(u"a"_s); }),
             u"The keychain did not answer within 0.3 seconds."_s);
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(timer.restart() < 3000);
    // The one that hangs holds up the others, so they are not even begun.
    QVERIFY(!messageOf([&] { store.write(u"a"_s, Secret("b")); }).isEmpty());
    QVERIFY(timer.elapsed() < 300);
}

void TestKeychain::sentences_data()
{
    fallsBackToMemory_data();
}

void TestKeychain::sentences()
{
    QFETCH(QByteArray, mode);
    QFETCH(QString, reason);
    if (m_mode != mode)
        return;
    KeychainStore store;
    QCOMPARE(messageOf([&] { store.write(u"a"_s, Secret("b")); }), reason);
    QCOMPARE(messageOf([&] { store.remove(u"a"_s); }), reason);
    // Locked cannot be told from absent when reading; see the class.
    QCOMPARE(messageOf([&] { (void)store.read(u"a"_s); }), mode == "locked" ? QString() : reason);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
