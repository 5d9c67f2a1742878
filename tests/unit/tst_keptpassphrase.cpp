// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/fallbackstore.h"
#include "domain/error.h"
#include "operations/backups/keptkey.h"
#include "wiring/keptpassphrase.h"

#include <QStandardPaths>
#include <QtTest>
#include <sys/wait.h>
#include <unistd.h>

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

/// One that fails for a moment, as the real ones do: it says so to the store above it.
class Failing final : public Credentials::CredentialStore
{
public:
    struct State
    {
        std::map<QString, QByteArray> kept;
        bool reads = true;
        bool writes = true;
    };
    explicit Failing(State &state)
        : m_state(state)
    {
    }
    std::optional<Secret> read(const QString &key) override
    {
        require(m_state.reads || key == "trial"_L1);
        const auto found = m_state.kept.find(key);
        return found == m_state.kept.end() ? std::nullopt : std::optional(Secret(found->second));
    }
    void write(const QString &key, const Secret &secret) override
    {
        require(m_state.writes || key == "trial"_L1);
        m_state.kept[key] = secret.reveal();
    }
    void remove(const QString &key) override { m_state.kept.erase(key); }
    bool isPersistent() override { return true; }
    QString limitation() override { return {}; }

private:
    static void require(bool works)
    {
        if (!works)
            throw Domain::CredentialUnavailable(u"It is locked."_s, u"Unlock it."_s);
    }
    State &m_state;
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
    QStringList m_told;
    QList<QByteArray> m_typed; ///< one after the other

    /// Of an environment whose archives were made with `right`.
    static Operations::PassphraseQuestion about(const QString &environment, const QByteArray &right)
    {
        return {u"/home/anna/"_s + environment, false, environment,
                [right](const Secret &given) { return given.reveal() == right; }};
    }

    Operations::PassphraseSource source(bool takesDown = true)
    {
        return Wiring::passphraseSource(m_keychain, u"shop"_s,
                                        {[this, takesDown](const Secret &made, const QString &) {
                                             m_shown << made.reveal();
                                             return takesDown;
                                         },
                                         [this](const Wiring::PassphraseAsked &asked) -> std::optional<Secret> {
                                             ++m_asked;
                                             m_told << (asked.previousWasWrong ? u"wrong"_s : asked.why);
                                             if (m_typed.isEmpty())
                                                 return std::nullopt;
                                             return Secret(m_typed.takeFirst());
                                         }});
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        qunsetenv("SLIPWAY_KEPT_PASSPHRASE");
        m_keychain = {};
        m_shown.clear();
        m_asked = 0;
        m_told.clear();
        m_typed = {"typed by somebody"};
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
        bool keptEarly = true;
        QString refused;
        const auto ask = Wiring::passphraseSource(
            m_keychain, u"shop"_s,
            {[&](const Secret &, const QString &) {
                 keptEarly = !m_keychain.kept.empty();
                 try {
                     (void)source()(first); // somebody else's, who would see another one
                 } catch (const Domain::PreconditionFailed &error) {
                     refused = error.message();
                 }
                 return true;
             },
             nullptr});
        const QByteArray made = ask(first).reveal();
        QVERIFY(!keptEarly);
        QVERIFY2(refused.contains(u"Another pull is making the passphrase"_s), qPrintable(refused));
        QVERIFY(m_shown.isEmpty()); // to the second
        QCOMPARE(m_keychain.kept.at(u"kept:shop"_s), made);
        QCOMPARE(source()(first).reveal(), made); // who takes the first one's now
    }

    /// Where it came into the keychain by another way meanwhile, from another computer say.
    void oneThatCameInBetweenStays()
    {
        const auto ask = Wiring::passphraseSource(m_keychain, u"shop"_s,
                                                  {[&](const Secret &, const QString &) {
                                                       m_keychain.kept[u"kept:shop"_s] = "of somebody else";
                                                       return true;
                                                   },
                                                   nullptr});
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)ask(first));
        QCOMPARE(m_keychain.kept.at(u"kept:shop"_s), QByteArray("of somebody else"));
    }

    void twoProcessesMakeOne()
    {
        int shows[2];
        int goesOn[2];
        QVERIFY(::pipe(shows) == 0 && ::pipe(goesOn) == 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        char byte = 'x';
        if (child == 0) {
            ::close(goesOn[1]); // so that it ends when the test does
            const auto ask = Wiring::passphraseSource(m_keychain, u"shop"_s,
                                                      {[&](const Secret &, const QString &) {
                                                           (void)!::write(shows[1], &byte, 1);
                                                           (void)!::read(goesOn[0], &byte, 1);
                                                           return true;
                                                       },
                                                       nullptr});
            ::_exit(ask(first).isEmpty() ? 1 : 0);
        }
        QCOMPARE(::read(shows[0], &byte, 1), ssize_t(1));
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)source()(first));
        QVERIFY(m_shown.isEmpty());
        QVERIFY(m_keychain.kept.empty());
        QCOMPARE(::write(goesOn[1], &byte, 1), ssize_t(1));
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        for (const int end : {shows[0], shows[1], goesOn[0], goesOn[1]})
            ::close(end);
        (void)source()(first); // the lock went with the process
        QCOMPARE(m_shown.size(), 1);
    }

    void nobodyIsThereToShowItTo()
    {
        const auto ask = Wiring::passphraseSource(
            m_keychain, u"shop"_s,
            {nullptr, [](const Wiring::PassphraseAsked &) -> std::optional<Secret> { return std::nullopt; }});
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

    /// The keychain has one for the project, and an environment may have been encrypted with another.
    void aWrongOneOfTheKeychainIsAskedForAgain()
    {
        m_keychain.kept[u"kept:shop"_s] = "production's own";
        m_typed = {"a slip of the hand", "staging's own"};
        const auto staging = about(u"staging"_s, "staging's own");
        QCOMPARE(source()(staging).reveal(), QByteArray("staging's own"));
        QCOMPARE(m_asked, 2);
        QVERIFY2(m_told.first().contains(u"The keychain has another passphrase"_s), qPrintable(m_told.first()));
        QCOMPARE(m_told.last(), u"wrong"_s);
        // Only what opens them is kept, and not in the place of the other environment's.
        QCOMPARE(m_keychain.kept.size(), size_t(2));
        QCOMPARE(m_keychain.kept.at(u"kept:shop"_s), QByteArray("production's own"));
        QCOMPARE(source()(staging).reveal(), QByteArray("staging's own"));
        QCOMPARE(source()(about(u"production"_s, "production's own")).reveal(), QByteArray("production's own"));
        QCOMPARE(m_asked, 2);
    }

    void whatIsTypedIsKeptOnceItIsProved()
    {
        m_typed = {"right"};
        QCOMPARE(source()(about(u"staging"_s, "right")).reveal(), QByteArray("right"));
        QCOMPARE(m_keychain.kept, (std::map<QString, QByteArray>{{u"kept:shop"_s, "right"}}));
        // Nobody gives the right one: that is said, and the keychain is as it was.
        m_typed = {"wrong"};
        QVERIFY_THROWS_EXCEPTION(Operations::WrongPassphrase,
                                 (void)source()(about(u"production"_s, "another")));
        QCOMPARE(m_keychain.kept.size(), size_t(1));
        // A keychain that keeps nothing is no reason to stop.
        m_keychain.kept.clear();
        m_keychain.persistent = false;
        m_typed = {"right"};
        QCOMPARE(source()(about(u"staging"_s, "right")).reveal(), QByteArray("right"));
        QVERIFY(m_keychain.kept.empty());
    }

    /// Else somebody writes down what is on no machine.
    void aKeychainThatFailsForAMomentKeepsNothing()
    {
        Failing::State state;
        Credentials::FallbackStore store(std::make_unique<Failing>(state), std::chrono::hours(1));
        const auto ask = Wiring::passphraseSource(store, u"shop"_s,
                                                  {[&](const Secret &, const QString &) {
                                                       state.writes = false; // it locks itself meanwhile
                                                       return true;
                                                   },
                                                   nullptr});
        QVERIFY_THROWS_EXCEPTION(Domain::CredentialUnavailable, (void)ask(first));
        QVERIFY(!store.read(u"kept:shop"_s));
        // One that can't be read may have one: none is made.
        state.kept[u"kept:shop"_s] = "of another computer";
        state.writes = true;
        state.reads = false;
        Credentials::FallbackStore unread(std::make_unique<Failing>(state), std::chrono::hours(1));
        bool shown = false;
        const auto none = Wiring::passphraseSource(unread, u"shop"_s,
                                                   {[&](const Secret &, const QString &) {
                                                        shown = true;
                                                        return true;
                                                    },
                                                    nullptr});
        QVERIFY_THROWS_EXCEPTION(Domain::PreconditionFailed, (void)none(first));
        QVERIFY(!shown);
        QCOMPARE(state.kept.at(u"kept:shop"_s), QByteArray("of another computer"));
    }

    void anotherEnvironmentsIsNeverOverwritten()
    {
        Failing::State state{{{u"kept:shop"_s, "production's own"}}, true, true};
        Credentials::FallbackStore store(std::make_unique<Failing>(state), std::chrono::hours(1));
        const auto ask =
            Wiring::passphraseSource(store, u"shop"_s, {nullptr, [&](const Wiring::PassphraseAsked &) {
                                                            state.reads = false; // from when it is to be kept
                                                            return std::optional(Secret("staging's own"));
                                                        }});
        QCOMPARE(ask(about(u"staging"_s, "staging's own")).reveal(), QByteArray("staging's own"));
        QCOMPARE(state.kept.at(u"kept:shop"_s), QByteArray("production's own"));
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
