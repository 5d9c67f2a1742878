// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sha256.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace Slipway::Sync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

void check(int result)
{
    if (result != 1)
        throw std::runtime_error("OpenSSL cannot compute SHA-256");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    check(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
}

QByteArray Sha256::hex() const
{
    const std::unique_ptr<evp_md_ctx_st, Free> copy(EVP_MD_CTX_new());
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    check(copy ? EVP_MD_CTX_copy_ex(copy.get(), m_context.get()) : 0);
    check(EVP_DigestFinal_ex(copy.get(), digest.data(), &size));
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)).toHex();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

QString sha256OfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    Sha256 hash;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Domain::TransferFailed(Words::tr("%1 can't be read: %2").arg(path, file.errorString()));
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            throw Domain::Cancelled();
        const qint64 got = file.read(bytes.data(), bytes.size());
        if (got < 0)
            throw Domain::TransferFailed(Words::tr("%1 can't be read: %2").arg(path, file.errorString()));
        if (got == 0)
            return QString::fromLatin1(hash.hex());
        hash.add(QByteArrayView(bytes.constData(), got));
    }
}

} // namespace Slipway::Sync
