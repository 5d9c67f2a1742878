// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gzipmembers.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <libdeflate.h>

namespace Slipway::Sync {

namespace {
/// The link is faster than a thorough compression would be.
constexpr int Level = 1;
} // namespace

void GzipMembers::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

GzipMembers::GzipMembers()
    : m_compressor(libdeflate_alloc_compressor(Level))
{
}

QByteArray GzipMembers::compressed(QByteArrayView piece)
{
    const auto size = static_cast<std::size_t>(piece.size());
    QByteArray member;
    std::size_t taken = 0;
    if (m_compressor) {
        member.resize(static_cast<qsizetype>(libdeflate_gzip_compress_bound(m_compressor.get(), size)));
        taken = libdeflate_gzip_compress(m_compressor.get(), piece.data(), size, member.data(),
                                         static_cast<std::size_t>(member.size()));
    }
    if (taken == 0)
        throw Domain::TransferFailed(QCoreApplication::translate(
            "Sync", "The archive cannot be compressed: there is no memory for it."));
    member.truncate(static_cast<qsizetype>(taken));
    return member;
}

} // namespace Slipway::Sync
