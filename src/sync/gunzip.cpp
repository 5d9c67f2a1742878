// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gunzip.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace Slipway::Sync {

QByteArray gunzipped(const QByteArray &compressed, qsizetype most)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    // Taken apart once: when libarchive is left to look for itself, what was compressed often is unpacked as often.
    archive_read_append_filter(reader.get(), ARCHIVE_FILTER_GZIP);
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    QByteArray text;
    auto got = la_ssize_t(-1);
    if (archive_read_open_memory(reader.get(), compressed.constData(), size_t(compressed.size())) == ARCHIVE_OK
        && archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray piece(256 << 10, Qt::Uninitialized);
        while ((got = archive_read_data(reader.get(), piece.data(), size_t(piece.size()))) > 0) {
            if (got > most - text.size()) {
                throw Domain::TransferFailed(
                    QCoreApplication::translate(
                        "Sync", "The server's compressed answer (%1 kB) would become more than %2 MB, "
                                "which no answer needs. It was not used.")
                        .arg(compressed.size() / 1000)
                        .arg(most >> 20),
                    QCoreApplication::translate("Sync",
                                                "Nothing was changed. Look at who else can change what is on "
                                                "the server."));
            }
            text.append(piece.constData(), qsizetype(got));
        }
    }
    if (got != 0)
        throw Domain::TransferFailed(
            QCoreApplication::translate("Sync", "The server's compressed answer is not whole."));
    return text;
}

} // namespace Slipway::Sync
