// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sealed.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;
using Domain::Secret;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// As OWASP advises for PBKDF2 today: our own passphrases need none, somebody else's may.
constexpr int iterations = 600'000;
/// The stock program holds all of it in memory too, and OpenSSL counts with int.
constexpr qsizetype mostSealed = qsizetype(1) << 30;

struct Free
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
};
using Bio = std::unique_ptr<BIO, Free>;
using Cms = std::unique_ptr<CMS_ContentInfo, Free>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray written(BIO *bio)
{
    char *begin = nullptr;
    const long size = BIO_get_mem_data(bio, &begin);
    return {begin, qsizetype(size)};
}

[[noreturn]] void failSealing()
{
    std::array<char, 200> why{};
    ERR_error_string_n(ERR_get_error(), why.data(), why.size());
    ERR_clear_error();
    throw Domain::TransferFailed(
        Words::tr("OpenSSL can't encrypt: %1.").arg(QString::fromUtf8(why.data())),
        Words::tr("Nothing was written. Slipway needs OpenSSL 3.0 with its default provider."));
}

} // namespace

QByteArray sealed(const QByteArray &plain, const Secret &passphrase)
{
    if (plain.size() > mostSealed)
        throw Domain::TransferFailed(Words::tr("More than 1 GiB can't be encrypted as one archive."));
    constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL;
    const Bio input = reading(plain);
    const Bio output(BIO_new(BIO_s_mem()));
    const Cms cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), flags));
    if (!input || !output || !cms)
        failSealing();
    // OpenSSL frees it with the message, and wraps the content's key by the content's cipher unless it is given one that
    // needs no tag (openssl#23634).
    const QByteArray &secret = passphrase.reveal();
    auto *copy =
        static_cast<unsigned char *>(OPENSSL_memdup(secret.constData(), static_cast<size_t>(secret.size())));
    if (!copy
        || !CMS_add0_recipient_password(cms.get(), iterations, NID_id_alg_PWRI_KEK, NID_id_pbkdf2, copy,
                                        ossl_ssize_t(secret.size()), EVP_aes_256_cbc())
        || CMS_final(cms.get(), input.get(), nullptr, flags) != 1 || i2d_CMS_bio(output.get(), cms.get()) != 1)
        failSealing();
    return written(output.get());
}

QByteArray unsealed(const QByteArray &bytes, const Secret &passphrase, const QString &name)
{
    const auto refuse = [&name](const QString &why) {
        ERR_clear_error();
        throw Domain::VerificationFailed(
            Words::tr("%1 can't be opened: %2. Nothing of it was used.").arg(name, why),
            Words::tr(
                "Give the passphrase that was shown when it was made, or take another of the kept copies."));
    };
    if (bytes.size() > mostSealed + (1 << 20))
        refuse(Words::tr("it is larger than any that Slipway makes"));
    const Bio input = reading(bytes);
    const Bio output(BIO_new(BIO_s_mem()));
    const Cms cms(d2i_CMS_bio(input.get(), nullptr));
    // What is not authenticated is none of ours.
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_id_smime_ct_authEnvelopedData)
        refuse(Words::tr("it is cut, or no encrypted archive"));
    QByteArray secret = passphrase.reveal();
    const bool key = CMS_decrypt_set1_password(cms.get(), reinterpret_cast<unsigned char *>(secret.data()),
                                               ossl_ssize_t(secret.size()))
                     == 1;
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    if (!key)
        refuse(Words::tr("the passphrase is another one, or its key is damaged"));
    // The tag is compared at the end: what came until then is nothing before that.
    if (CMS_decrypt(cms.get(), nullptr, nullptr, nullptr, output.get(), CMS_BINARY) != 1)
        refuse(Words::tr("its content is not as it was encrypted"));
    return written(output.get());
}

Secret madePassphrase()
{
    // Without those that are taken for one another (0 O, 1 l I).
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";
    static_assert(letters.size() == 32);
    std::array<unsigned char, 32> random{};
    if (RAND_bytes(random.data(), int(random.size())) != 1)
        throw Domain::CredentialUnavailable(Words::tr("OpenSSL gives no random numbers."));
    QByteArray text;
    for (std::size_t i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += '-';
        text += letters.at(random.at(i) % letters.size());
    }
    OPENSSL_cleanse(random.data(), random.size());
    return Secret(text);
}

ContentMarks::ContentMarks(const Secret &passphrase, const QByteArray &purpose)
{
    QByteArray key(32, '\0');
    const QByteArray &secret = passphrase.reveal();
    if (PKCS5_PBKDF2_HMAC(secret.constData(), int(secret.size()),
                          reinterpret_cast<const unsigned char *>(purpose.constData()), int(purpose.size()),
                          iterations, EVP_sha256(), int(key.size()),
                          reinterpret_cast<unsigned char *>(key.data()))
        != 1)
        failSealing();
    m_key = Secret(key);
}

QByteArray ContentMarks::of(const QByteArray &sha256) const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    const QByteArray &key = m_key.reveal();
    if (!HMAC(EVP_sha256(), key.constData(), int(key.size()),
              reinterpret_cast<const unsigned char *>(sha256.constData()), size_t(sha256.size()), digest.data(),
              &size))
        failSealing();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex();
}

QByteArray ContentMarks::key() const
{
    return of("the key itself").left(16);
}

} // namespace Slipway::Sync
