// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <stop_token>

struct evp_md_ctx_st;

namespace Slipway::Sync {

/// SHA-256 by OpenSSL, which uses the processor's own instructions for it: several times the speed of Qt's, and each
/// file of a tree is hashed. Not thread-safe; movable.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// Hexadecimal, of all that was added so far; more may be added afterwards.
    [[nodiscard]] QByteArray hex() const;

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 of a file, read piece by piece. Throws TransferFailed, Cancelled.
[[nodiscard]] QString sha256OfFile(const QString &path, const std::stop_token &stop);

} // namespace Slipway::Sync
