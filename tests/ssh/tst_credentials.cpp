// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/fallbackstore.h"
#include "domain/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using namespace Slipway::Credentials;
using Domain::CredentialUnavailable;
using Domain::Secret;

namespace {

/// A keychain that can be locked, with its content where the test sees it.
class FakeKeychain final : public CredentialStore
{
public:
    struct State
    {
        bool locked = false;
        int trials = 0;
        std::map<QString, QByteArray> kept;
    };
    explicit FakeKeychain(State &state)
        : m_state(state)
    {
    }
    std::optional<Secret> read(const QString &key) override
    {
        check();
        const auto found = m_state.kept.find(key);
        return found == m_state.kept.end() ? std::nullopt : std::optional(Secret(found->second));
    }
    void write(const QString &key, const Secret &secret) override
    {
        ++m_state.trials;
        check();
        m_state.kept[key] = secret.reveal();
    }
    void remove(const QString &key) override
    {
        check();
        m_state.kept.erase(key);
    }
    bool isPersistent() override { return true; }
    QString limitation() override { return {}; }

private:
    void check() const
    {
        if (m_state.locked)
            throw CredentialUnavailable(u"It is locked."_s, u"Unlock it."_s);
    }
    State &m_state;
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsAndForgets()
    {
        SessionStore store(u"No reason."_s);
        QVERIFY(!store.read(u"a"_s));
        store.write(u"a"_s, Secret("1"));
        store.write(u"a"_s, Secret("2"));
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("2"));
        store.remove(u"a"_s);
        QVERIFY(!store.read(u"a"_s));
        QVERIFY(!store.isPersistent());
        QVERIFY(store.limitation().endsWith(u"No reason."_s));
    }
    void aWorkingKeychainIsUsed()
    {
        FakeKeychain::State state;
        FallbackStore store(std::make_unique<FakeKeychain>(state));
        QCOMPARE(state.trials, 0);
        QVERIFY(store.isPersistent());
        QVERIFY(state.kept.empty());
        store.write(u"a"_s, Secret("1"));
        QCOMPARE(state.kept.at(u"a"_s), QByteArray("1"));
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("1"));
        store.remove(u"a"_s);
        QVERIFY(state.kept.empty());
    }
    void aLockedOneIsNotAskedAgainAtOnce()
    {
        FakeKeychain::State state{.locked = true, .trials = 0, .kept = {}};
        FallbackStore store(std::make_unique<FakeKeychain>(state), std::chrono::hours(1));
        store.write(u"a"_s, Secret("1"));
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("1"));
        QVERIFY(!store.read(u"b"_s));
        QVERIFY(!store.isPersistent());
        QCOMPARE(state.trials, 1);
        QVERIFY(store.limitation().contains(u"It is locked. Unlock it."_s));
    }
    void itIsUsedOnceItIsUnlocked()
    {
        FakeKeychain::State state{.locked = true, .trials = 0, .kept = {}};
        FallbackStore store(std::make_unique<FakeKeychain>(state), std::chrono::milliseconds(0));
        store.write(u"a"_s, Secret("memory"));
        state.locked = false;
        QVERIFY(store.isPersistent());
        QCOMPARE(store.limitation(), QString());
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("memory"));
        store.write(u"a"_s, Secret("kept"));
        QCOMPARE(state.kept.at(u"a"_s), QByteArray("kept"));
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("kept"));
    }
    void oneThatLocksLaterLosesNothing()
    {
        FakeKeychain::State state;
        FallbackStore store(std::make_unique<FakeKeychain>(state), std::chrono::hours(1));
        QVERIFY(store.isPersistent());
        state.locked = true;
        QVERIFY(!store.read(u"a"_s));
        store.write(u"a"_s, Secret("1"));
        QVERIFY(!store.isPersistent());
        QCOMPARE(store.read(u"a"_s)->reveal(), QByteArray("1"));
        QVERIFY_THROWS_EXCEPTION(CredentialUnavailable, store.remove(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
