// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/download.h"

#include "domain/error.h"
#include "platform/priority.h"
#include "sync/downloadstate.h"
#include "sync/filefinisher.h"
#include "sync/rangedownloader.h"
#include "sync/serverhashes.h"
#include "sync/sha256.h"

#include <spdlog/spdlog.h>
#include <thread>

namespace Slipway::Sync {

namespace {

constexpr qint64 hashPiece = 1 << 20;
constexpr std::chrono::milliseconds flushPause{50};

/// Of a stretch that an earlier try has left.
QString localHash(const PartFile &part, const PartFile::Stretch &stretch, const std::stop_token &stop)
{
    Sha256 hash;
    for (qint64 at = 0; at < stretch.length;) {
        if (stop.stop_requested())
            throw Domain::Cancelled();
        const QByteArray bytes = part.read(stretch.offset + at, std::min(hashPiece, stretch.length - at));
        hash.add(bytes);
        at += bytes.size();
    }
    return QString::fromLatin1(hash.hex());
}

/// Takes up what earlier tries have left of the files, after it was compared with the server.
void takeUpParts(DownloadState &state, ServerHashes &server)
{
    std::vector<RemoteRange> toCheck;
    std::vector<std::pair<size_t, PartFile::Stretch>> stretches;
    for (size_t file = 0; file < state.fileCount(); ++file) {
        if (state.isSettled(file) || state.part(file).takeUp() == 0)
            continue;
        state.countResumed();
        for (const PartFile::Stretch &stretch : state.part(file).arrived()) {
            toCheck.push_back(state.remoteRange(file, stretch.offset, stretch.length));
            stretches.emplace_back(file, stretch);
        }
    }
    if (toCheck.empty())
        return;
    const std::vector<QString> there = server.hashes(toCheck, state.stopToken());
    for (size_t i = 0; i < stretches.size(); ++i) {
        const auto &[file, stretch] = stretches[i];
        PartFile &part = state.part(file);
        if (localHash(part, stretch, state.stopToken()) == there.at(i)) {
            state.takenUp(stretch.length);
            continue;
        }
        spdlog::warn("{}: {} bytes from {} on are not the server's; they come anew", part.path().toStdString(),
                     stretch.length, stretch.offset);
        part.forget(stretch);
    }
}

void flushMeanwhile(DownloadState &state)
{
    while (!state.waitForEnd(flushPause)) {
        for (size_t file = 0; file < state.fileCount(); ++file)
            state.part(file).flushMeanwhile();
    }
}

} // namespace

DownloadReport download(Remote::RemoteHost &host, const QString &remoteFolder, LocalCopies &copies,
                        std::vector<WantedFile> files, const DownloadSettings &settings, std::stop_token stop,
                        const std::function<void(const DownloadProgress &)> &progress,
                        const std::function<void(const DownloadedFile &)> &finished)
{
    DownloadState state(std::move(files), copies, stop, progress, finished);
    ServerHashes server(host, remoteFolder, settings);
    FileFinisher finisher(state, copies, server);
    {
        std::vector<std::jthread> threads;
        const auto start = [&state, &threads](const std::function<void()> &body) {
            threads.emplace_back([&state, body] {
                Platform::lowerThreadPriority();
                state.guarded(body);
            });
        };
        start([&finisher] { finisher.askHashes(); });
        state.guarded([&state, &server, &finisher] {
            for (size_t file = 0; file < state.fileCount(); ++file)
                finisher.lookAtExisting(file);
            takeUpParts(state, server);
            for (size_t file = 0; file < state.fileCount(); ++file) {
                if (!state.isSettled(file))
                    state.addTasks(file);
            }
            state.tell();
        });
        for (int stripe = 0; stripe < settings.stripes; ++stripe)
            start([&, stripe] { RangeDownloader(host, remoteFolder, settings, state, stripe).run(); });
        start([&state] { flushMeanwhile(state); });
        // On a thread too: to hash is most of the work here, and the caller's can't be given its priority back.
        start([&finisher] { finisher.run(); });
        threads.back().join();
        state.end();
    }
    return state.report();
}

} // namespace Slipway::Sync
