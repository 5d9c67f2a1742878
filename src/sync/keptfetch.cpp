// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keptfetch.h"

#include "domain/error.h"
#include "domain/plaintext.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QHash>
#include <archive.h>
#include <archive_entry.h>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qsizetype pieceSize = 1 << 18;
/// What waits to be taken apart; then the connection waits.
constexpr qsizetype mostWaiting = 8 << 20;
/// tar fills its last block of 20 * 512 bytes.
constexpr qsizetype mostBehindTheEnd = 64 << 10;
const QByteArray begin("\036tar\n");

/// Bytes from the thread that hears the server to the one that takes them apart.
class Passage
{
public:
    /// Waits while much is in it.
    void put(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return; // which would pass for the end
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting < mostWaiting || m_over; });
        if (m_over) {
            m_behind += bytes.size();
            m_refused = m_error != nullptr;
            if (m_refused || m_behind > mostBehindTheEnd)
                throw Domain::TransferFailed(Words::tr("The server sent more than was asked for."));
            return;
        }
        m_pieces.emplace_back(bytes.toByteArray());
        m_waiting += bytes.size();
        m_changed.notify_all();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    /// Empty at the end.
    QByteArray take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty() || m_ended; });
        if (m_pieces.empty())
            return {};
        QByteArray piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_waiting -= piece.size();
        m_changed.notify_all();
        return piece;
    }
    /// No more is taken.
    void close(std::exception_ptr error)
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
        m_error = std::move(error);
        m_changed.notify_all();
    }
    /// Once both threads are done with it: why the taking apart ended.
    void rethrow() const
    {
        if (m_error)
            std::rethrow_exception(m_error);
    }
    /// And whether that is what ended the hearing.
    [[nodiscard]] bool hasRefused() const { return m_refused; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces;
    qsizetype m_waiting = 0;
    qsizetype m_behind = 0;
    bool m_ended = false;
    bool m_over = false;
    bool m_refused = false;
    std::exception_ptr m_error;
};

class Unpacker
{
public:
    Unpacker(Passage &passage, const std::vector<KeptEntry> &wanted, const FileSink &sink)
        : m_passage(passage)
        , m_sink(sink)
        , m_archive(archive_read_new())
    {
        for (const KeptEntry &entry : wanted)
            m_wanted.insert(entry.path, &entry);
        m_piece.resize(pieceSize);
    }

    void run()
    {
        archive *a = m_archive.get();
        archive_read_support_format_tar(a);
        check(archive_read_open(a, this, nullptr, &Unpacker::give, nullptr));
        archive_entry *header = nullptr;
        for (;;) {
            const int result = archive_read_next_header(a, &header);
            if (result == ARCHIVE_EOF)
                return;
            check(result);
            unpack(header);
        }
    }

private:
    static la_ssize_t give(archive *, void *self, const void **bytes)
    {
        auto *unpacker = static_cast<Unpacker *>(self);
        unpacker->m_taken = unpacker->m_passage.take();
        *bytes = unpacker->m_taken.constData();
        return la_ssize_t(unpacker->m_taken.size());
    }

    void check(int result)
    {
        if (result >= ARCHIVE_WARN)
            return;
        const char *why = archive_error_string(m_archive.get());
        throw Domain::TransferFailed(Words::tr("What the server sent is no whole archive: %1.")
                                         .arg(Domain::oneLine(QString::fromUtf8(why ? why : ""))));
    }

    void unpack(archive_entry *header)
    {
        const char *name = archive_entry_pathname(header);
        const QByteArray path(name ? name : "");
        const KeptEntry *entry = m_wanted.take(path);
        if (!entry)
            throw Domain::VerificationFailed(
                Words::tr("The server sent \"%1\", which was not asked for. Nothing of it was kept.")
                    .arg(Domain::oneLine(QString::fromUtf8(path.left(200)))),
                Words::tr("Look at who else can change what is on the server."));
        // By now it may be something else, or of another size; its bytes are passed over then.
        if (archive_entry_filetype(header) != AE_IFREG || archive_entry_hardlink(header)
            || archive_entry_size(header) != entry->size)
            return;
        m_sink(*entry, [this] {
            const la_ssize_t got =
                archive_read_data(m_archive.get(), m_piece.data(), static_cast<size_t>(m_piece.size()));
            if (got < 0)
                check(int(got));
            return QByteArrayView(m_piece.constData(), std::max<qsizetype>(0, got));
        });
    }

    struct Free
    {
        void operator()(archive *a) const { archive_read_free(a); }
    };

    Passage &m_passage;
    const FileSink &m_sink;
    std::unique_ptr<archive, Free> m_archive;
    QHash<QByteArray, const KeptEntry *> m_wanted;
    QByteArray m_taken;
    QByteArray m_piece;
};

} // namespace

void fetchKept(Remote::RemoteHost &host, const Domain::RemotePath &directory,
               const std::vector<KeptEntry> &wanted, const FileSink &sink, const std::stop_token &stop)
{
    QByteArrayList paths;
    for (const KeptEntry &entry : wanted)
        paths << entry.path;
    Remote::BytesSource source(Remote::nulTerminated(paths));
    const Remote::Command command{.title = Words::tr("bring kept files of %1").arg(directory.text()),
                                  .script = Scripts::script(u"backups/kept-send.sh"),
                                  .environment = {{"SLIPWAY_DIRECTORY", directory.utf8()}},
                                  .lane = Remote::Lane::Bulk,
                                  .limit = std::chrono::milliseconds(0),
                                  .silence = std::chrono::minutes(10)};
    Passage passage;
    Remote::CommandResult result;
    std::exception_ptr lost;
    {
        const std::jthread unpacking([&] {
            std::exception_ptr error;
            try {
                Unpacker(passage, wanted, sink).run();
            } catch (...) {
                error = std::current_exception();
            }
            passage.close(error);
        });
        // However it ends, the other thread must hear of it.
        struct AtEnd
        {
            Passage &passage;
            ~AtEnd() { passage.end(); }
        } const atEnd{passage};
        QByteArray first; // up to the line that begins the answer
        bool begun = false;
        const auto hear = [&](QByteArrayView bytes) {
            if (begun) {
                passage.put(bytes);
                return;
            }
            first += bytes.toByteArray();
            const qsizetype at = first.indexOf(begin);
            if (at >= 0) {
                begun = true;
                passage.put(QByteArrayView(first).sliced(at + begin.size()));
            } else if (first.size() > mostBehindTheEnd) {
                throw Domain::TransferFailed(Words::tr("The server sent something else than kept files."));
            }
        };
        try {
            result = host.stream(command, &source, hear, stop);
        } catch (...) {
            lost = std::current_exception();
        }
    }
    if (lost && !passage.hasRefused())
        std::rethrow_exception(lost);
    if (lost)
        passage.rethrow();
    if (!result.succeeded()) {
        const QString tail = Domain::plainText(QString::fromUtf8(result.errorOutput.right(2000))).trimmed();
        throw Domain::CommandFailed(
            Words::tr("Could not %1 on %2: %3").arg(command.title, host.displayName(), tail), result.exitStatus,
            tail);
    }
    passage.rethrow();
}

} // namespace Slipway::Sync
