// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/loginprompter.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Remote::SecretQuestion;
using Ui::LoginPrompter;

/// The questions come from other threads, as they do from the connections.
class TestLoginPrompter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aHostKeyIsTrusted();
    void aHostKeyIsRefused();
    void aPasswordIsRemembered();
    void aPasswordIsNotGiven();
    void aPassphraseIsShownOnce();
    void aPassphraseThatNobodyTookDown();
    void questionsComeOneAfterTheOther();
    void givingUpAnswersEverybody();

private:
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    const Remote::HostKeyQuestion m_key{u"192.0.2.10"_s, u"ssh-ed25519"_s, u"SHA256:abc"_s,
                                        u"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"_s};
    const Domain::Secret m_made{"k7mq2-9xw4t-hh3pd-c6rvb"};
    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<LoginPrompter> m_prompter;
};

void TestLoginPrompter::initTestCase()
{
    m_style = std::make_unique<Ui::Style>(*qApp);
}

void TestLoginPrompter::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_prompter = std::make_unique<LoginPrompter>(*m_style);
    m_prompter->setWindow(m_window.get());
}

void TestLoginPrompter::cleanup()
{
    m_prompter.reset();
    m_window.reset();
}

QDialog *TestLoginPrompter::dialog(const QString &name) const
{
    auto *found = m_window->findChild<QDialog *>(name);
    return found && found->isVisible() ? found : nullptr;
}

void TestLoginPrompter::aHostKeyIsTrusted()
{
    auto answer = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    QTRY_VERIFY(dialog(u"hostKeyDialog"_s));
    QCOMPARE(dialog(u"hostKeyDialog"_s)->findChild<QLineEdit *>(u"fingerprint"_s)->text(), m_key.fingerprint);
    QTest::mouseClick(dialog(u"hostKeyDialog"_s)->findChild<QPushButton *>(u"trustKey"_s), Qt::LeftButton);
    QVERIFY(answer.get());
}

void TestLoginPrompter::aHostKeyIsRefused()
{
    auto answer = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    QTRY_VERIFY(dialog(u"hostKeyDialog"_s));
    QTest::keyClick(dialog(u"hostKeyDialog"_s), Qt::Key_Return); // what is there without thinking is no
    QVERIFY(!answer.get());
}

void TestLoginPrompter::aPasswordIsRemembered()
{
    const SecretQuestion question{SecretQuestion::Kind::Password, u"vishwa@192.0.2.10"_s, false, true, {}};
    auto answer = std::async(std::launch::async, [&] { return m_prompter->secret(question); });
    QTRY_VERIFY(dialog(u"secretDialog"_s));
    auto *field = dialog(u"secretDialog"_s)->findChild<QLineEdit *>(u"secret"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"correct horse"_s);
    QTest::mouseClick(dialog(u"secretDialog"_s)->findChild<QCheckBox *>(u"remember"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    QTest::keyClick(field, Qt::Key_Return);
    const auto given = answer.get();
    QVERIFY(given);
    QCOMPARE(given->secret.reveal(), QByteArray("correct horse"));
    QVERIFY(given->remember);
}

void TestLoginPrompter::aPasswordIsNotGiven()
{
    const SecretQuestion question{SecretQuestion::Kind::Passphrase, u"~/.ssh/id_ed25519"_s, true, false,
                                  u"There is no keychain here."_s};
    auto answer = std::async(std::launch::async, [&] { return m_prompter->secret(question); });
    QTRY_VERIFY(dialog(u"secretDialog"_s));
    QVERIFY(!dialog(u"secretDialog"_s)->findChild<QCheckBox *>(u"remember"_s)->isEnabled());
    QTest::keyClick(dialog(u"secretDialog"_s), Qt::Key_Escape);
    QVERIFY(!answer.get());
}

void TestLoginPrompter::questionsComeOneAfterTheOther()
{
    auto first = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    auto second = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    QTRY_VERIFY(dialog(u"hostKeyDialog"_s));
    QTest::qWait(50);
    QCOMPARE(m_window->findChildren<QDialog *>(u"hostKeyDialog"_s).size(), 1);
    dialog(u"hostKeyDialog"_s)->accept();
    QTRY_VERIFY(dialog(u"hostKeyDialog"_s));
    dialog(u"hostKeyDialog"_s)->reject();
    QVERIFY(first.get() != second.get()); // one yes, one no
}

void TestLoginPrompter::aPassphraseIsShownOnce()
{
    auto answer = std::async(std::launch::async,
                             [this] { return m_prompter->showPassphrase(m_made, u"/home/anna/kept"_s); });
    QTRY_VERIFY(dialog(u"newPassphraseDialog"_s));
    QDialog *shown = dialog(u"newPassphraseDialog"_s);
    auto *passphrase = shown->findChild<QLineEdit *>(u"passphrase"_s);
    QCOMPARE(passphrase->text(), QString::fromLatin1(m_made.reveal()));
    QVERIFY(passphrase->isReadOnly());
    QVERIFY(passphrase->fontMetrics().horizontalAdvance(passphrase->text()) < passphrase->width());
    QTest::mouseClick(shown->findChild<QPushButton *>(u"copyPassphrase"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(m_made.reveal()));
    // What keeps a history of the clipboard is told not to keep this.
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             QByteArray("secret"));
    // Nor is there a way around that.
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(passphrase, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(m_made.reveal()));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             QByteArray("secret"));
    QCOMPARE(passphrase->contextMenuPolicy(), Qt::NoContextMenu);
    passphrase->deselect();
    QTest::mouseDClick(passphrase, Qt::LeftButton);
    QVERIFY(!passphrase->hasSelectedText());
    QTest::keyClick(shown, Qt::Key_Return); // meant for what was there before
    QVERIFY(shown->isVisible());
    QTest::mouseClick(shown->findChild<QPushButton *>(u"passphraseWritten"_s), Qt::LeftButton);
    QVERIFY(answer.get());
}

void TestLoginPrompter::aPassphraseThatNobodyTookDown()
{
    auto answer = std::async(std::launch::async, [this] { return m_prompter->showPassphrase(m_made, {}); });
    QTRY_VERIFY(dialog(u"newPassphraseDialog"_s));
    QTest::keyClick(dialog(u"newPassphraseDialog"_s), Qt::Key_Escape);
    QVERIFY(!answer.get());
    auto asked = std::async(std::launch::async, [this] {
        return m_prompter->secret({SecretQuestion::Kind::KeptCopies, u"/home/anna/kept"_s, false, false, {}});
    });
    QTRY_VERIFY(dialog(u"secretDialog"_s));
    QVERIFY(!dialog(u"secretDialog"_s)->findChild<QCheckBox *>(u"remember"_s)->isVisible());
    dialog(u"secretDialog"_s)->reject();
    QVERIFY(!asked.get());
}

void TestLoginPrompter::givingUpAnswersEverybody()
{
    auto first = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    QTRY_VERIFY(dialog(u"hostKeyDialog"_s));
    auto shown = std::async(std::launch::async, [this] { return m_prompter->showPassphrase(m_made, {}); });
    m_prompter->giveUp();
    QVERIFY(!first.get());
    QVERIFY(!shown.get()); // which nobody has seen
    auto later = std::async(std::launch::async, [this] { return m_prompter->trustHostKey(m_key); });
    QVERIFY(!later.get()); // no dialog any more
}

QTEST_MAIN(TestLoginPrompter)
#include "tst_loginprompter.moc"
