// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keptarchive.h"

#include "domain/error.h"
#include "sync/sealed.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace Slipway::Sync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qint64 second = 1'000'000'000;

struct Free
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive *, void *into, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(into)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

QString reasonOf(archive *a)
{
    const char *why = archive_error_string(a);
    return QString::fromUtf8(why ? why : "");
}

} // namespace

QByteArray sealedArchive(const std::vector<KeptSecret> &files, const Domain::Secret &passphrase)
{
    QByteArray packed;
    const std::unique_ptr<archive, int (*)(archive *)> writer(archive_write_new(), archive_write_free);
    archive *a = writer.get();
    // Names as they are, in any locale.
    bool good = archive_write_set_format_gnutar(a) >= ARCHIVE_WARN
                && archive_write_add_filter_gzip(a) >= ARCHIVE_WARN
                && archive_write_open(a, &packed, nullptr, append, nullptr) >= ARCHIVE_WARN;
    for (const KeptSecret &file : files) {
        const std::unique_ptr<archive_entry, Free> header(archive_entry_new());
        archive_entry_set_pathname(header.get(), file.entry.path.constData());
        archive_entry_set_filetype(header.get(), AE_IFREG);
        archive_entry_set_perm(header.get(), file.entry.mode & 0777U);
        archive_entry_set_size(header.get(), file.content.size());
        archive_entry_set_mtime(header.get(), file.entry.modifiedNs / second,
                                long(file.entry.modifiedNs % second));
        good = good && archive_write_header(a, header.get()) >= ARCHIVE_WARN
               && archive_write_data(a, file.content.constData(), size_t(file.content.size()))
                      == la_ssize_t(file.content.size());
    }
    if (!good || archive_write_close(a) < ARCHIVE_WARN)
        throw Domain::TransferFailed(Words::tr("The archive cannot be made: %1.").arg(reasonOf(a)));
    QByteArray bytes = sealed(packed, passphrase);
    packed.fill('\0');
    return bytes;
}

QHash<QByteArray, QByteArray> openedArchive(const QByteArray &bytes, const Domain::Secret &passphrase,
                                            const QString &name)
{
    QByteArray packed = unsealed(bytes, passphrase, name);
    const auto wipe = qScopeGuard([&] { packed.fill('\0'); });
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive *a = reader.get();
    archive_read_support_format_tar(a);
    archive_read_support_filter_gzip(a);
    QHash<QByteArray, QByteArray> contents;
    int result = archive_read_open_memory(a, packed.constData(), size_t(packed.size()));
    archive_entry *header = nullptr;
    while (result >= ARCHIVE_WARN && (result = archive_read_next_header(a, &header)) >= ARCHIVE_WARN
           && result != ARCHIVE_EOF) {
        const char *path = archive_entry_pathname(header);
        QByteArray content(qsizetype(archive_entry_size(header)), '\0');
        if (archive_read_data(a, content.data(), size_t(content.size())) != la_ssize_t(content.size()))
            result = ARCHIVE_FATAL;
        contents.insert(QByteArray(path ? path : ""), content);
    }
    if (result != ARCHIVE_EOF) {
        for (QByteArray &content : contents)
            content.fill('\0');
        throw Domain::VerificationFailed(
            Words::tr("%1 was opened, and is no whole archive: %2.").arg(name, reasonOf(a)));
    }
    return contents;
}

} // namespace Slipway::Sync
