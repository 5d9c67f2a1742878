// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/download.h"

#include "domain/error.h"
#include "platform/priority.h"
#include "scripts/scripts.h"
#include "sync/partfile.h"
#include "sync/rangestream.h"
#include "sync/serverhashes.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <spdlog/spdlog.h>
#include <thread>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qint64 hashPiece = 1 << 20;
constexpr std::chrono::milliseconds flushPause{50};
/// Before that a rate says little.
constexpr std::chrono::milliseconds settling{250};
/// What one command asks for: a large range, or many small files.
constexpr qint64 unitBytes = 8 << 20;
constexpr size_t unitRanges = 64;

struct Item
{
    WantedFile wanted;
    std::unique_ptr<PartFile> part;
    DownloadedFile outcome;
    bool isSettled = false; ///< has its name, or can't be had
    int wrong = 0;          ///< times that the whole file had another hash
};

/// A range of a file that nobody carries at the moment.
struct Task
{
    size_t item = 0;
    size_t range = 0;
};

class Download
{
public:
    Download(Remote::RemoteHost &host, const QString &folder, LocalCopies &copies,
             std::vector<WantedFile> files, const DownloadSettings &settings, const std::stop_token &stop,
             const std::function<void(const DownloadProgress &)> &progress,
             const std::function<void(const DownloadedFile &)> &finished)
        : m_host(host)
        , m_folder(folder)
        , m_copies(copies)
        , m_settings(settings)
        , m_progress(progress)
        , m_finished(finished)
        , m_server(host, folder, settings)
        , m_passOn(stop, [this] { m_stopping.request_stop(); })
        , m_callerStop(stop)
    {
        m_items.reserve(files.size());
        for (WantedFile &file : files) {
            auto part = std::make_unique<PartFile>(copies.path(file.name), file.size, file.modified);
            m_state.total += file.size;
            Item item{std::move(file), std::move(part), {}};
            item.outcome.name = item.wanted.name;
            item.outcome.sha256 = item.wanted.sha256;
            m_items.push_back(std::move(item));
        }
        m_state.allFiles = int(m_items.size());
    }

    DownloadReport run()
    {
        {
            std::vector<std::jthread> workers;
            const auto start = [this, &workers](const std::function<void()> &body) {
                workers.emplace_back([this, body] {
                    Platform::standBack();
                    guarded(body);
                });
            };
            start([this] { askHashes(); });
            guarded([this] { prepare(); });
            const int count = m_settings.stripes * m_settings.workersPerStripe;
            for (int i = 0; i < count; ++i)
                start([this, i] { work(i % m_settings.stripes); });
            start([this] { flushMeanwhile(); });
            // On a thread too: to hash is most of the work here, and the caller's can't be given its priority back.
            start([this] { finishFiles(); });
            workers.back().join();
            // Under the lock: a worker that has just looked and is about to wait would not hear of it.
            const std::lock_guard lock(m_mutex);
            m_allSettled = true;
            m_changed.notify_all();
        }
        if (m_callerStop.stop_requested())
            throw Domain::Cancelled();
        if (m_error)
            std::rethrow_exception(m_error);
        DownloadReport report;
        for (Item &item : m_items)
            report.files.push_back(std::move(item.outcome));
        report.resumed = m_state.resumed;
        report.carried = m_carried;
        report.takenUp = m_takenUp;
        return report;
    }

private:
    /// The first error of any thread ends them all, and is the download's.
    void guarded(const std::function<void()> &body)
    {
        try {
            body();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_error && !m_stopping.stop_requested())
                m_error = std::current_exception();
            m_stopping.request_stop();
            m_changed.notify_all();
        }
    }

    /// Before anything is carried: what lies here already, and what earlier tries have left.
    void prepare()
    {
        std::vector<RemoteRange> toCheck;
        std::vector<std::pair<size_t, PartFile::Stretch>> stretches;
        for (size_t i = 0; i < m_items.size(); ++i) {
            Item &item = m_items[i];
            if (QFileInfo::exists(item.part->path()) && keepExisting(item))
                continue;
            const qint64 bytes = item.part->takeUp();
            if (bytes == 0)
                continue;
            ++m_state.resumed;
            m_takenUp += bytes;
            for (const PartFile::Stretch &stretch : item.part->arrived()) {
                toCheck.push_back(rangeOf(item, stretch.offset, stretch.length));
                stretches.emplace_back(i, stretch);
            }
        }
        checkPrefixes(toCheck, stretches);
        const std::lock_guard lock(m_mutex);
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].isSettled)
                continue;
            addTasks(i);
            for (const PartFile::Range &range : m_items[i].part->ranges())
                m_state.done += range.done;
        }
        tellLocked();
    }

    /// A file with that name is compared; another one is put aside.
    bool keepExisting(Item &item)
    {
        const QString path = item.part->path();
        const bool sameSize = QFileInfo(path).size() == item.wanted.size;
        if (sameSize && sha256OfFile(path, m_stopping.get_token()) == hashOf(item)) {
            item.outcome.wasThere = true;
            fetchSidecars(size_t(&item - m_items.data()));
            settle(item, {});
            return true;
        }
        const QString aside =
            path + u".differs-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        if (!QFile::rename(path, aside))
            throw Domain::TransferFailed(
                Words::tr("%1 differs from the server's file and can't be renamed.").arg(path),
                Words::tr("Nothing was overwritten. Move it away and pull again."));
        spdlog::warn("{} differs from the server's file; it is kept as {}", path.toStdString(),
                     aside.toStdString());
        return false;
    }

    /// What an earlier process has left is compared with the server before it is gone on from.
    void checkPrefixes(const std::vector<RemoteRange> &ranges,
                       const std::vector<std::pair<size_t, PartFile::Stretch>> &stretches)
    {
        if (ranges.empty())
            return;
        const std::vector<QString> there = m_server.hashes(ranges, m_stopping.get_token());
        for (size_t i = 0; i < stretches.size(); ++i) {
            const auto &[index, stretch] = stretches[i];
            PartFile &part = *m_items[index].part;
            if (localHash(part, stretch) == there.at(i))
                continue;
            spdlog::warn("{}: {} bytes from {} on are not the server's; they come anew",
                         part.path().toStdString(), stretch.length, stretch.offset);
            part.forget(stretch);
            m_takenUp -= stretch.length;
        }
    }

    QString localHash(const PartFile &part, const PartFile::Stretch &stretch) const
    {
        Sha256 hash;
        for (qint64 at = 0; at < stretch.length;) {
            if (m_stopping.stop_requested())
                throw Domain::Cancelled();
            const QByteArray bytes = part.read(stretch.offset + at, std::min(hashPiece, stretch.length - at));
            hash.add(bytes);
            at += bytes.size();
        }
        return QString::fromLatin1(hash.hex());
    }

    void addTasks(size_t index)
    {
        const auto ranges = m_items[index].part->ranges();
        for (size_t range = 0; range < ranges.size(); ++range) {
            if (ranges[range].done < ranges[range].length)
                m_tasks.push_back({index, range});
        }
    }

    static RemoteRange rangeOf(const Item &item, qint64 offset, qint64 length)
    {
        return {item.wanted.name, offset, length, item.wanted.size, item.wanted.modified};
    }

    /// What one command is to carry; empty when there is nothing more to do.
    std::vector<Task> takeUnit()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock,
                       [this] { return !m_tasks.empty() || m_allSettled || m_stopping.stop_requested(); });
        if (m_stopping.stop_requested())
            throw Domain::Cancelled();
        std::vector<Task> unit;
        for (qint64 bytes = 0; !m_tasks.empty() && bytes < unitBytes && unit.size() < unitRanges;) {
            const Task task = m_tasks.front();
            if (!m_items[task.item].isSettled) {
                const PartFile::Range range = m_items[task.item].part->range(task.range);
                if (!unit.empty() && bytes + range.length - range.done > unitBytes)
                    break;
                bytes += range.length - range.done;
                unit.push_back(task);
            }
            m_tasks.pop_front();
        }
        return unit;
    }

    void giveBack(const std::vector<Task> &unit)
    {
        const std::lock_guard lock(m_mutex);
        for (auto task = unit.rbegin(); task != unit.rend(); ++task) {
            const PartFile::Range range = m_items[task->item].part->range(task->range);
            if (range.done < range.length)
                m_tasks.push_front(*task);
        }
        m_changed.notify_all();
    }

    void work(int stripe)
    {
        std::chrono::milliseconds pause{0};
        while (!m_allSettled) {
            waitUntilOfUse(stripe);
            const std::vector<Task> unit = takeUnit();
            if (unit.empty())
                continue;
            bool broughtSome = false;
            try {
                carry(unit, stripe, broughtSome);
                pause = std::chrono::milliseconds(0);
            } catch (const Domain::ConnectionError &error) {
                giveBack(unit);
                using Kind = Domain::ConnectionError::Kind;
                // A changed host key or a refused login does not mend itself.
                if (error.kind() != Kind::Lost && error.kind() != Kind::Unreachable)
                    throw;
                // What has just carried something is tried again at once.
                if (broughtSome)
                    pause = std::chrono::milliseconds(0);
                lost(error, pause);
                pause = std::clamp(pause * 2, m_settings.patience.firstPause, m_settings.patience.longestPause);
            }
        }
    }

    /// Whether a connection makes it faster. Over a short way further ones wait until it has turned out to be slow: not
    /// processors limit then, but what one connection may carry.
    [[nodiscard]] bool isOfUse(int stripe) const
    {
        const auto distance = m_host.roundTrip();
        if (stripe < m_settings.stripesNearBy || !distance || *distance > m_settings.nearBy)
            return true;
        const std::chrono::duration<double> taken = Clock::now() - m_firstByte;
        return m_carried > 0 && taken > settling
               && double(m_carried) < m_settings.fastBytesPerSecond * taken.count();
    }

    void waitUntilOfUse(int stripe)
    {
        std::unique_lock lock(m_mutex);
        while (!m_allSettled && !m_stopping.stop_requested() && !isOfUse(stripe))
            m_changed.wait_for(lock, settling);
    }

    void lost(const Domain::ConnectionError &error, std::chrono::milliseconds pause)
    {
        std::unique_lock lock(m_mutex);
        if (error.kind() == Domain::ConnectionError::Kind::Lost)
            ++m_state.resumed;
        if (Clock::now() - m_lastByte > m_settings.patience.giveUpAfter) {
            throw Domain::ConnectionError(
                Domain::ConnectionError::Kind::Lost,
                Words::tr("The connection to %1 was lost during the download and did not come back.")
                    .arg(m_host.displayName()),
                Words::tr("What has arrived is kept: pull again, and it goes on where it stopped.\n%1")
                    .arg(error.message()));
        }
        m_changed.wait_for(lock, pause, [this] { return m_stopping.stop_requested() || m_allSettled; });
    }

    /// `broughtSome` also when it throws.
    void carry(const std::vector<Task> &unit, int stripe, bool &broughtSome)
    {
        std::vector<RemoteRange> ranges;
        std::vector<qint64> lengths;
        for (const Task &task : unit) {
            const PartFile::Range range = m_items[task.item].part->range(task.range);
            ranges.push_back(rangeOf(m_items[task.item], range.start + range.done, range.length - range.done));
            lengths.push_back(range.length - range.done);
        }
        RangeStream parts(lengths, [&](size_t index, QByteArrayView bytes) {
            m_items[unit[index].item].part->write(unit[index].range, bytes);
            broughtSome = true;
            arrived(bytes.size());
        });
        Remote::Command send;
        send.title = Words::tr("download");
        send.script = Scripts::script(u"backups/send.sh");
        send.environment = {{"SLIPWAY_FOLDER", m_folder.toUtf8()}, {"SLIPWAY_RANGES", rangeLines(ranges)}};
        send.lane = Remote::Lane::Bulk;
        send.stripe = stripe;
        send.limit = std::chrono::milliseconds(0);
        const auto result = m_host.stream(
            send, nullptr, [&](QByteArrayView bytes) { parts.feed(bytes); }, m_stopping.get_token());
        if (parts.whole() < unit.size() && !result.succeeded()) {
            // The server can't give that one; the others are asked for again.
            const QString said = QString::fromUtf8(result.errorOutput.right(600)).trimmed();
            const std::lock_guard lock(m_mutex);
            settleLocked(m_items[unit[parts.whole()].item],
                         said.isEmpty() ? Words::tr("the server stopped sending it") : said);
        }
        if (parts.whole() < unit.size())
            giveBack(unit);
        m_changed.notify_all();
    }

    void arrived(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_lastByte = Clock::now();
        if (m_carried == 0)
            m_firstByte = m_lastByte;
        m_carried += bytes;
        m_state.done += bytes;
        // Whoever hashes follows close behind, but need not be woken for each packet.
        if (m_carried - m_wokenAt >= (4 << 20)) {
            m_wokenAt = m_carried;
            m_changed.notify_all();
            tellLocked();
        }
    }

    void flushMeanwhile()
    {
        const auto ends = [this] { return m_allSettled || m_stopping.stop_requested(); };
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                if (m_changed.wait_for(lock, flushPause, ends))
                    return;
            }
            for (const Item &item : m_items)
                item.part->flushMeanwhile();
        }
    }

    /// Hashes each file behind what has arrived of it, compares, and gives it its name. One file after the other, in
    /// the order in which they are carried.
    void finishFiles()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            Item &item = m_items[i];
            while (!isSettled(item)) {
                const QString here = hashAsItComes(item);
                if (isSettled(item))
                    break;
                const QString there = hashOf(item);
                if (here == there) {
                    fetchSidecars(i);
                    item.part->finish();
                    item.outcome.sha256 = there;
                    settle(item, {});
                } else {
                    differs(i, here, there);
                }
            }
        }
    }

    QString hashAsItComes(Item &item)
    {
        Sha256 hash;
        for (qint64 at = 0; at < item.part->size();) {
            const qint64 frontier = item.part->frontier();
            if (at == frontier) {
                std::unique_lock lock(m_mutex);
                m_changed.wait_for(lock, std::chrono::milliseconds(100), [&] {
                    return m_stopping.stop_requested() || item.isSettled || item.part->frontier() > at;
                });
                if (m_stopping.stop_requested())
                    throw Domain::Cancelled();
                if (item.isSettled)
                    return {};
                continue;
            }
            const QByteArray bytes = item.part->read(at, std::min(hashPiece, frontier - at));
            hash.add(bytes);
            at += bytes.size();
        }
        return QString::fromLatin1(hash.hex());
    }

    /// Asks for the hashes that nobody has recorded, several files at once, while the files are carried.
    void askHashes()
    {
        for (size_t next = 0; next < m_items.size();) {
            std::vector<RemoteRange> ranges;
            std::vector<size_t> asked;
            {
                const std::lock_guard lock(m_mutex);
                for (qint64 bytes = 0; next < m_items.size() && bytes < (256 << 20) && asked.size() < 200;
                     ++next) {
                    const Item &item = m_items[next];
                    if (!item.wanted.sha256.isEmpty() || item.isSettled)
                        continue;
                    asked.push_back(next);
                    ranges.push_back(rangeOf(item, 0, item.wanted.size));
                    bytes += item.wanted.size;
                }
            }
            if (asked.empty())
                continue;
            const std::vector<QString> there = m_server.hashes(ranges, m_stopping.get_token());
            const std::lock_guard lock(m_mutex);
            for (size_t i = 0; i < asked.size(); ++i)
                m_items[asked[i]].wanted.sha256 = there.at(i);
            m_changed.notify_all();
        }
    }

    /// The server's hash: recorded, or asked for.
    QString hashOf(const Item &item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !item.wanted.sha256.isEmpty() || m_stopping.stop_requested(); });
        if (m_stopping.stop_requested())
            throw Domain::Cancelled();
        return item.wanted.sha256;
    }

    [[nodiscard]] bool isSettled(const Item &item) const
    {
        const std::lock_guard lock(m_mutex);
        return item.isSettled;
    }

    /// The file has come whole, and is not what was recorded: either the way here or the server's file is at fault.
    void differs(size_t index, const QString &here, const QString &there)
    {
        Item &item = m_items[index];
        const QString now =
            there == "-"_L1
                ? there
                : m_server.hashes({rangeOf(item, 0, item.wanted.size)}, m_stopping.get_token()).at(0);
        {
            const std::lock_guard lock(m_mutex);
            m_state.done -= item.part->size();
            item.part->discard();
        }
        if (now == "-"_L1) {
            settle(item, Words::tr("it is gone, or was changed meanwhile"));
        } else if (now == here) {
            settle(item, Words::tr("it is damaged on the server: its SHA-256 is not the one that was recorded "
                                   "when it was taken"));
        } else if (++item.wrong > 2) {
            settle(item, Words::tr("it arrived with a wrong SHA-256 three times"));
        } else {
            const std::lock_guard lock(m_mutex);
            addTasks(index);
            m_changed.notify_all();
        }
    }

    /// The sidecars of this file and of those after it, before the file has its name.
    void fetchSidecars(size_t index)
    {
        if (!m_items[index].wanted.hasSidecar || index < m_sidecarsUpTo)
            return;
        QStringList names;
        m_sidecarsUpTo = index;
        while (m_sidecarsUpTo < m_items.size() && names.size() < 200) {
            if (m_items[m_sidecarsUpTo].wanted.hasSidecar)
                names << m_items[m_sidecarsUpTo].wanted.name;
            ++m_sidecarsUpTo;
        }
        m_server.fetchSidecars(names, m_copies.folder(), m_stopping.get_token());
    }

    void settle(Item &item, const QString &problem)
    {
        if (problem.isEmpty())
            m_copies.record(item.wanted.name, item.wanted.sha256, item.wanted.quality, item.wanted.reason);
        const std::lock_guard lock(m_mutex);
        settleLocked(item, problem);
    }

    void settleLocked(Item &item, const QString &problem)
    {
        if (item.isSettled)
            return;
        item.isSettled = true;
        item.outcome.isThere = problem.isEmpty();
        item.outcome.problem = problem;
        if (item.outcome.wasThere)
            m_state.done += item.wanted.size;
        if (problem.isEmpty())
            ++m_state.files;
        if (m_finished)
            m_finished(item.outcome);
        tellLocked();
        m_changed.notify_all();
    }

    void tellLocked() const
    {
        if (m_progress)
            m_progress(m_state);
    }

    Remote::RemoteHost &m_host;
    const QString m_folder;
    LocalCopies &m_copies;
    const DownloadSettings m_settings;
    const std::function<void(const DownloadProgress &)> &m_progress;
    const std::function<void(const DownloadedFile &)> &m_finished;
    ServerHashes m_server;

    std::vector<Item> m_items; ///< fixed in number; an item's part is thread-safe, the rest is under the mutex
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    DownloadProgress m_state;
    std::atomic<qint64> m_carried = 0;
    qint64 m_wokenAt = 0;
    qint64 m_takenUp = 0;
    size_t m_sidecarsUpTo = 0;
    std::atomic<bool> m_allSettled = false;
    Clock::time_point m_firstByte = Clock::now();
    Clock::time_point m_lastByte = m_firstByte;
    std::exception_ptr m_error;
    std::stop_source m_stopping;
    const std::stop_callback<std::function<void()>> m_passOn;
    const std::stop_token m_callerStop;
};

} // namespace

DownloadReport download(Remote::RemoteHost &host, const QString &remoteFolder, LocalCopies &copies,
                        std::vector<WantedFile> files, const DownloadSettings &settings, std::stop_token stop,
                        const std::function<void(const DownloadProgress &)> &progress,
                        const std::function<void(const DownloadedFile &)> &finished)
{
    return Download(host, remoteFolder, copies, std::move(files), settings, stop, progress, finished).run();
}

QString sha256OfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    Sha256 hash;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Domain::TransferFailed(Words::tr("%1 can't be read: %2").arg(path, file.errorString()));
    QByteArray bytes(hashPiece, Qt::Uninitialized);
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
