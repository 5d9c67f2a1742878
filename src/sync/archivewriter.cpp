// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/archivewriter.h"

#include "domain/error.h"
#include "sync/filetime.h"
#include "sync/gzipmembers.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstdlib>
#include <memory>
#include <numeric>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr int tries = 3;
/// Files up to here are read whole before they are packed, so that a second try leaves no trace in the archive.
constexpr qint64 readWhole = 4 << 20;
constexpr qsizetype step = 1 << 18;
/// Of the archive, compressed at once: large enough to compress well, small enough to be on its way soon.
constexpr int pieceSize = 1 << 19;

/// What a file's content is known by without reading it.
struct Look
{
    qint64 size = 0;
    qint64 modifiedNs = 0;
    friend bool operator==(const Look &, const Look &) = default;
};

class Packer
{
public:
    Packer(const QString &source, Spool &spool, const std::stop_token &stop, const PackProgress &progress)
        : m_source(source)
        , m_spool(spool)
        , m_stop(stop)
        , m_progress(progress)
        , m_archive(archive_write_new())
    {
        archive *a = m_archive.get();
        check(archive_write_set_format_pax(a));
        check(archive_write_set_bytes_per_block(a, pieceSize));
        check(archive_write_set_bytes_in_last_block(a, 1));
        check(archive_write_open(a, this, nullptr, &Packer::take, nullptr));
    }

    std::vector<Entry> pack(std::vector<Entry> entries)
    {
        m_total =
            std::accumulate(entries.begin(), entries.end(), qint64(0), [](qint64 sum, const Entry &entry) {
                return sum + (entry.type == Entry::Type::File ? entry.size : 0);
            });
        for (Entry &entry : entries) {
            stopIfAsked();
            if (entry.type == Entry::Type::File)
                packFile(entry);
            else
                writeHeader(entry);
        }
        check(archive_write_close(m_archive.get()));
        return entries;
    }

private:
    struct Free
    {
        void operator()(archive *a) const { archive_write_free(a); }
        void operator()(archive_entry *e) const { archive_entry_free(e); }
    };

    /// Exceptions must not pass through libarchive; check() throws them again.
    static la_ssize_t take(archive *, void *self, const void *bytes, size_t size)
    {
        auto *packer = static_cast<Packer *>(self);
        try {
            packer->m_spool.append(packer->m_gzip.compressed(
                QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size))));
            return static_cast<la_ssize_t>(size);
        } catch (...) {
            packer->m_error = std::current_exception();
            return -1;
        }
    }

    void check(int result)
    {
        if (m_error)
            std::rethrow_exception(std::exchange(m_error, nullptr));
        if (result >= ARCHIVE_OK)
            return;
        const char *why = archive_error_string(m_archive.get());
        throw Domain::TransferFailed(
            Words::tr("The archive cannot be made: %1.").arg(QString::fromUtf8(why ? why : "")));
    }

    void stopIfAsked() const
    {
        if (m_stop.stop_requested())
            throw Domain::Cancelled();
    }

    [[nodiscard]] QString shown(const Entry &entry) const { return QString::fromUtf8(entry.path); }

    [[noreturn]] void failReading(const Entry &entry, const QString &why) const
    {
        throw Domain::TransferFailed(
            Words::tr("%1 could not be packed: %2.").arg(shown(entry), why),
            Words::tr(
                "Nothing was changed on the server. Run it again when the file is at rest, or exclude it."));
    }

    [[nodiscard]] Look look(const Entry &entry) const
    {
        const fs::path path = pathOf(m_source.toUtf8()) / pathOf(entry.path);
        std::error_code failure;
        const fs::file_status status = fs::symlink_status(path, failure);
        if (status.type() == fs::file_type::not_found)
            failReading(entry, Words::tr("it vanished meanwhile"));
        if (status.type() != fs::file_type::regular)
            failReading(entry, Words::tr("it is no ordinary file any more"));
        Look seen{static_cast<qint64>(fs::file_size(path, failure)), 0};
        if (!failure)
            seen.modifiedNs = nanosecondsOf(fs::last_write_time(path, failure));
        if (failure)
            failReading(entry, QString::fromLocal8Bit(failure.message().c_str()));
        return seen;
    }

    /// libarchive 3.6 crashes over a name that the locale can't say.
    void refuseUnspeakable(const Entry &entry) const
    {
#if defined(Q_OS_WIN)
        Q_UNUSED(entry) // has another kind of characters for names
#else
        const auto isAscii = [](char c) { return static_cast<uchar>(c) < 0x80; };
        if (MB_CUR_MAX > 1
            || (std::all_of(entry.path.begin(), entry.path.end(), isAscii)
                && std::all_of(entry.linkTarget.begin(), entry.linkTarget.end(), isAscii)))
            return;
        throw Domain::TransferFailed(
            Words::tr("%1 cannot be packed: the name cannot be represented in this locale.").arg(shown(entry)),
            Words::tr("Nothing was changed on the server. Set LC_ALL to a locale with UTF-8, C.UTF-8 say."));
#endif
    }

    void writeHeader(const Entry &entry)
    {
        refuseUnspeakable(entry);
        const std::unique_ptr<archive_entry, Free> owner(archive_entry_new2(m_archive.get()));
        archive_entry *header = owner.get();
        archive_entry_update_pathname_utf8(header, listedPath(entry).constData());
        switch (entry.type) {
        case Entry::Type::File:
            archive_entry_set_filetype(header, AE_IFREG);
            archive_entry_set_perm(header, entry.permissions());
            archive_entry_set_size(header, entry.size);
            // Rounded down, also before 1970.
            archive_entry_set_mtime(
                header, wholeSeconds(entry.modifiedNs),
                static_cast<long>(entry.modifiedNs - wholeSeconds(entry.modifiedNs) * nsPerSecond));
            break;
        case Entry::Type::Directory:
            archive_entry_set_filetype(header, AE_IFDIR);
            archive_entry_set_perm(header, entry.permissions());
            break;
        case Entry::Type::Symlink:
            archive_entry_set_filetype(header, AE_IFLNK);
            archive_entry_set_perm(header, 0777);
            archive_entry_update_symlink_utf8(header, entry.linkTarget.constData());
            break;
        case Entry::Type::Other:
            failReading(entry, Words::tr("it is no ordinary file"));
        }
        check(archive_write_header(m_archive.get(), header));
    }

    void writeData(QByteArrayView bytes)
    {
        const la_ssize_t written =
            archive_write_data(m_archive.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        check(written == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL);
    }

    void packFile(Entry &entry)
    {
        for (int attempt = 0; attempt < tries; ++attempt) {
            stopIfAsked();
            const Look before = look(entry);
            entry.size = before.size;
            entry.modifiedNs = before.modifiedNs;
            QFile file(m_source + u'/' + shown(entry));
            if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                failReading(entry, file.errorString());
            const bool whole =
                before.size <= readWhole ? packWhole(entry, file, before) : packAlong(entry, file, before);
            if (whole) {
                m_packed += entry.size;
                if (m_progress)
                    m_progress(m_packed, m_total);
                return;
            }
        }
        failReading(entry, Words::tr("it changed each of the %1 times that it was read").arg(tries));
    }

    /// Reads first and writes only what was at rest.
    [[nodiscard]] bool packWhole(Entry &entry, QFile &file, const Look &before)
    {
        const QByteArray content = file.read(before.size + 1);
        if (content.size() != before.size || look(entry) != before)
            return false;
        entry.sha256 = Sha256::hexOf(content);
        writeHeader(entry);
        writeData(content);
        return true;
    }

    /// Writes while it reads; the size is promised by then, so what is missing is filled up and sent again.
    [[nodiscard]] bool packAlong(Entry &entry, QFile &file, const Look &before)
    {
        writeHeader(entry);
        Sha256 hash;
        QByteArray buffer(step, '\0');
        bool isShort = false;
        for (qint64 left = before.size; left > 0;) {
            stopIfAsked();
            const qint64 wanted = std::min<qint64>(left, step);
            const qint64 count = isShort ? 0 : file.read(buffer.data(), wanted);
            if (count <= 0) {
                isShort = true;
                buffer.fill('\0');
            }
            const qint64 taken = count > 0 ? count : wanted;
            hash.add(QByteArrayView(buffer.constData(), taken));
            writeData(QByteArrayView(buffer.constData(), taken));
            left -= taken;
            if (m_progress)
                m_progress(m_packed + before.size - left, m_total);
        }
        if (isShort || look(entry) != before)
            return false;
        entry.sha256 = hash.hex();
        return true;
    }

    static constexpr qint64 nsPerSecond = 1'000'000'000;
    static qint64 wholeSeconds(qint64 ns)
    {
        return ns >= 0 ? ns / nsPerSecond : -((nsPerSecond - 1 - ns) / nsPerSecond);
    }

    QString m_source;
    Spool &m_spool;
    const std::stop_token &m_stop;
    const PackProgress &m_progress;
    GzipMembers m_gzip;
    std::unique_ptr<archive, Free> m_archive;
    std::exception_ptr m_error;
    qint64 m_packed = 0;
    qint64 m_total = 0;
};

} // namespace

std::vector<Entry> writeArchive(const QString &source, std::vector<Entry> entries, Spool &spool,
                                const std::stop_token &stop, const PackProgress &progress)
{
    try {
        std::vector<Entry> sent = Packer(source, spool, stop, progress).pack(std::move(entries));
        spool.finish();
        return sent;
    } catch (...) {
        spool.fail(std::current_exception());
        throw;
    }
}

} // namespace Slipway::Sync
