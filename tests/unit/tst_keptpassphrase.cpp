// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "wiring/keptpassphrase.h"

#include <QtTest>

using namespace Slipway;
using namespace Qt::StringLiterals;
using Domain::Secret;

namespace {

/// A keychain of which the test decides how well it works.
class Keychain final : public Credentials::CredentialStore
{
public:
    std::optional<Secret> read(const QString &key) override
    {
        const auto found = kept.find(key);
        return found == kept.end() ? std::nullopt : std::optional(Secret(found->second));
    }
    void write(const QString &key, const Secret &secret) override
    {
        if (keeps)
            kept[key] = secret.reveal();
    }
    void remove(const QString &key) override { kept.erase(key); }
    bool isPersistent() override { return persistent; }
    QString limitation() override { return u"it is locked"_s; }

    std::map<QString, QByteArray> kept;
    bool keeps = true;
    bool persistent = true;
};

const Operations::PassphraseQuestion first{u"/home/anna/kept"_s, true};
const Operations::PassphraseQuestion later{u"/home/anna/kept"_s, false};

} // namespace

/// Where the passphrase of kept copies comes from, for the window and the command line alike.
class TestKeptPassphrase : public QObject
{
    Q_OBJECT

    Keychain m_keychain;
    QList<QByteArray> m_shown;
    int m_asked = 0;

    Operations::PassphraseSource source(bool takesDown = true)
    {
        return Wiring::passphraseSource(m_keychain, u"shop"_s,
                                        {[this, takesDown](const Secret &made, const QString &) {
                                             m_shown << made.reveal();
                                             return takesDown;
                                         },
                                         [this](const QString &) -> std::optional<Secret> {
                                             ++m_asked;
                                             return Secret("typed by somebody");
                                         }});
    }

private slots:
    void init()
    {
        qunsetenv("SLIPWAY_KEPT_PASSPHRASE");
        m_keychain = {};
        m_shown.clear();
        m_asked = 0;
    }

    void itIsMadeKeptAndShownOnce()
    {
        const auto ask = source();
        const QByteArray made = ask(first).reveal();
        QCOMPARE(m_shown, QList<QByteArray>{made});
        QCOMPARE(m_keychain.kept.at(u"kept:shop"_s), made);
        QCOMPARE(ask(first).reveal(), made);
        QCOMPARE(ask(later).reveal(), made);
        QCOMPARE(m_shown.size(), 1);
        QCOMPARE(m_asked, 0);
    }

    void oneThatNobodyTookDownIsForgotten()
    {
        QVERIFY_THROWS_EXCEPTION(Domain::Cancelled, (void)source(false)(first));
        QVERIFY(m_keychain.kept.empty());
        const QByteArray made = source()(first).reveal();
        QVERIFY(made != m_shown.first());
    }

    void aKeychainThatDoesNotKeepIsSaid()
    {
        m_keychain.keeps = false;
        try {
            (void)source()(first);
            QFAIL("it was not kept");
        } catch (const Domain::CredentialUnavailable &error) {
            // Else somebody would have written down what opens nothing.
            QVERIFY2(error.message().contains(u"forget it"_s), qPrintable(error.message()));
        }
        m_keychain.persistent = false;
        try {
            (void)source()(first);
            QFAIL("it was made without a keychain");
        } catch (const Domain::PreconditionFailed &error) {
            QVERIFY2(error.message().contains(u"it is locked"_s), qPrintable(error.message()));
            QVERIFY(error.remedy().contains(u"SLIPWAY_KEPT_PASSPHRASE"_s));
        }
    }

    /// While one reads it off the screen another pull may run: what is encrypted with must be what somebody has.
    void nobodyTakesItBeforeSomebodyHasIt()
    {
        QByteArray theirs;
        bool waiting = true;
        bool keptEarly = true;
        const auto ask = Wiring::passphraseSource(m_keychain, u"shop"_s,
                                                  {[&](const Secret &, const QString &) {
                                                       keptEarly = !m_keychain.kept.empty();
                                                       if (std::exchange(waiting, false))
                                                           theirs =
                                                               source()(first).reveal(); // somebody is quicker
                                                       return true;
                                                   },
                                                   nullptr});
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)ask(first));
        QVERIFY(!keptEarly);
        QVERIFY(!theirs.isEmpty());
        QCOMPARE(m_keychain.kept.at(u"kept:shop"_s), theirs);
        QCOMPARE(ask(first).reveal(), theirs);
    }

    void nobodyIsThereToShowItTo()
    {
        const auto ask = Wiring::passphraseSource(
            m_keychain, u"shop"_s,
            {nullptr, [](const QString &) -> std::optional<Secret> { return std::nullopt; }});
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)ask(first));
        QVERIFY(m_keychain.kept.empty());
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)ask(later));
    }

    void whatTheKeychainHasNotIsAskedFor()
    {
        QCOMPARE(source()(later).reveal(), QByteArray("typed by somebody"));
        QCOMPARE(m_asked, 1);
        QVERIFY(m_keychain.kept.empty()); // nobody has proved that it is the right one
    }

    void theVariableComesFirst()
    {
        qputenv("SLIPWAY_KEPT_PASSPHRASE", "short");
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)source()(first));
        QCOMPARE(source()(later).reveal(), QByteArray("short")); // what was encrypted with it once is opened
        qputenv("SLIPWAY_KEPT_PASSPHRASE", "long enough for anybody");
        QCOMPARE(source()(first).reveal(), QByteArray("long enough for anybody"));
        QVERIFY(m_keychain.kept.empty());
        QVERIFY(m_shown.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeptPassphrase)
#include "tst_keptpassphrase.moc"
