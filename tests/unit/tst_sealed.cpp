// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted archives: opened with the passphrase and whole or not at all, and by Debian's own openssl.
#include "sync/sealed.h"

#include "domain/error.h"
#include "sync/keptarchive.h"
#include "sync/sha256.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Secret;

class TestSealed : public QObject
{
    Q_OBJECT

    const Secret m_passphrase{"abcd-efgh-2345-6789"};

    static Sync::KeptSecret secret(const QByteArray &path, const QByteArray &content)
    {
        Sync::KeptEntry entry;
        entry.path = path;
        entry.size = content.size();
        entry.modifiedNs = 1'700'000'000'123'456'789;
        entry.mode = 0640;
        return {entry, content};
    }

    /// What unsealed() throws, or nothing.
    QString refusal(const QByteArray &bytes, const Secret &passphrase)
    {
        try {
            (void)Sync::unsealed(bytes, passphrase, u"x.cms"_s);
        } catch (const Domain::VerificationFailed &error) {
            return error.message();
        }
        return {};
    }

private slots:
    void whatWasSealedIsOpened()
    {
        QByteArray all;
        for (int i = 0; i < 3'000'000; ++i)
            all += char(i * 7 + i / 256);
        for (const QByteArray &plain : {QByteArray(), QByteArray("x"), all})
            QCOMPARE(Sync::unsealed(Sync::sealed(plain, m_passphrase), m_passphrase, u"x"_s), plain);
        // The same content is never the same bytes, so nobody sees that it is.
        QVERIFY(Sync::sealed("x", m_passphrase) != Sync::sealed("x", m_passphrase));
    }

    void whatIsNotWholeIsRefused()
    {
        const QByteArray plain("DB_PASSWORD=hunter2\n");
        const QByteArray bytes = Sync::sealed(plain, m_passphrase);
        QVERIFY(!bytes.contains("hunter2"));
        QVERIFY2(refusal(bytes, Secret("abcd-efgh-2345-6788")).contains(u"the passphrase is another one"_s),
                 qPrintable(refusal(bytes, Secret("abcd-efgh-2345-6788"))));
        QVERIFY(!refusal(bytes, Secret()).isEmpty());
        for (const qsizetype length : {qsizetype(0), qsizetype(1), bytes.size() / 2, bytes.size() - 1})
            QVERIFY2(!refusal(bytes.left(length), m_passphrase).isEmpty(), qPrintable(QString::number(length)));
        QVERIFY(refusal("-----BEGIN CMS-----", m_passphrase).contains(u"no encrypted archive"_s));
        // One bit, of the key, the content, the tag and what stands around them (each costs half a second): refused, or,
        // where the byte says nothing (a version), opened to the very same.
        const qsizetype content = bytes.size() - 16 - plain.size() - 2;
        int refused = 0;
        for (qsizetype at = 5; at < bytes.size(); at += at < content ? 37 : 9) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ 1);
            try {
                QCOMPARE(Sync::unsealed(flipped, m_passphrase, u"x"_s), plain);
                QVERIFY2(at < content, qPrintable(QString::number(at)));
            } catch (const Domain::VerificationFailed &) {
                ++refused;
            }
        }
        QVERIFY2(refused >= 6, qPrintable(QString::number(refused)));
    }

    /// As the README has it, whose very line tst_keptlines runs; here with odd names.
    void stockOpensslOpensIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept_20261130_001500.tar.gz.cms"_s);
        QFile archive(file);
        QVERIFY(archive.open(QIODevice::WriteOnly));
        const QByteArray name("deploy/with space/\xc3\xa4 \n.env");
        archive.write(Sync::sealedArchive({secret(".env", "A=1\n"), secret(name, "B=2\n")}, m_passphrase));
        archive.close();
        const QByteArray line = "openssl cms -decrypt -inform DER -in " + file.toUtf8() + " -pwri_password "
                                + m_passphrase.reveal() + " | tar -xzf - -C " + folder.path().toUtf8();
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, QString::fromUtf8(line)});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
        for (const auto &[path, content] : {std::pair(QByteArray(".env"), "A=1\n"), std::pair(name, "B=2\n")}) {
            QFile unpacked(folder.filePath(QString::fromUtf8(path)));
            QVERIFY2(unpacked.open(QIODevice::ReadOnly), path.constData());
            QCOMPARE(unpacked.readAll(), QByteArray(content));
            QCOMPARE(unpacked.permissions() & QFile::ReadOther, QFile::Permissions());
        }
    }

    void archivesComeBackByName()
    {
        const QByteArray bytes = Sync::sealedArchive(
            {secret("a/.env", "A=1\n"), secret("empty", ""), secret("a/.env", "A=2\n")}, m_passphrase);
        const auto contents = Sync::openedArchive(bytes, m_passphrase, u"x"_s);
        QCOMPARE(contents.size(), 2);
        QCOMPARE(contents.value("a/.env"), QByteArray("A=2\n"));
        QCOMPARE(contents.value("empty", "missing"), QByteArray(""));
        QVERIFY_THROWS_EXCEPTION(
            Domain::VerificationFailed,
            (void)Sync::openedArchive(Sync::sealed("no tar at all", m_passphrase), m_passphrase, u"x"_s));
    }

    void marksTellNothingWithoutThePassphrase()
    {
        const QByteArray hash = Sync::Sha256::hexOf("PIN=1234");
        const Sync::ContentMarks ours(m_passphrase, "staging");
        const Sync::ContentMarks again(m_passphrase, "staging");
        const Sync::ContentMarks elsewhere(m_passphrase, "production");
        const Sync::ContentMarks others(Secret("another passphrase"), "staging");
        QCOMPARE(ours.of(hash), again.of(hash));
        QCOMPARE(ours.key(), again.key());
        QSet<QByteArray> all{hash, ours.of(hash), elsewhere.of(hash), others.of(hash)};
        QCOMPARE(all.size(), 4);
        QVERIFY(ours.key() != others.key());
        QCOMPARE(ours.of(hash).size(), 64);
    }

    void passphrasesAreMadeAtRandom()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(Sync::madePassphrase().reveal());
        QCOMPARE(seen.size(), 1000);
        const QByteArray one = *seen.begin();
        QCOMPARE(one.size(), 32 + 7);
        QCOMPARE(one.count('-'), 7);
        QVERIFY(!one.contains('0') && !one.contains('1') && !one.contains('l') && !one.contains('o'));
    }
};

QTEST_GUILESS_MAIN(TestSealed)
#include "tst_sealed.moc"
