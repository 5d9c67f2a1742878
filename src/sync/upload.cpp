// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload.h"

#include "domain/error.h"
#include "scripts/scripts.h"
#include "sync/archivewriter.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <thread>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Reads the spool from an offset on, as stdin of the receiver: the bytes, and behind them a line with their hash,
/// which nobody knows before. So the receiver can finish by itself, without being asked a second time.
class SpoolSource final : public Remote::ByteSource
{
public:
    SpoolSource(const Spool &spool, qint64 offset, const std::stop_token &stop, const UploadProgress &progress)
        : m_spool(spool)
        , m_offset(offset)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    QByteArray read(qsizetype max) override
    {
        const QByteArray bytes = m_spool.read(m_offset, max, m_stop);
        m_offset += bytes.size();
        if (m_progress)
            m_progress(m_offset, m_spool.isFinished() ? m_spool.size() : -1);
        if (bytes.isEmpty() && !m_atEnd) {
            m_atEnd = true;
            m_trailer = m_spool.sha256().value_or(QByteArray()) + '\n';
        }
        if (!m_atEnd)
            return bytes;
        const QByteArray part = m_trailer.left(max);
        m_trailer.remove(0, part.size());
        return part;
    }

private:
    const Spool &m_spool;
    qint64 m_offset;
    const std::stop_token &m_stop;
    const UploadProgress &m_progress;
    bool m_atEnd = false;
    QByteArray m_trailer;
};

/// What the scripts of resources/sync answer: "part SIZE SHA256", "whole SIZE SHA256" or "none".
struct Arrived
{
    bool isWhole = false;
    qint64 size = 0;
    QByteArray sha256;
};

Arrived parseArrived(const QByteArray &output)
{
    // The last line, for a login shell may greet first.
    const QByteArrayList words = output.trimmed().split('\n').last().simplified().split(' ');
    bool isNumber = false;
    const qint64 size = words.size() == 3 ? words[1].toLongLong(&isNumber) : 0;
    if (words.size() == 1 && words[0] == "none")
        return {};
    if (!isNumber || (words[0] != "part" && words[0] != "whole"))
        throw Domain::TransferFailed(
            Words::tr("The server's answer about the upload cannot be understood: \"%1\".")
                .arg(QString::fromUtf8(output.left(200))));
    return {words[0] == "whole", size, words[2]};
}

class Sending
{
public:
    Sending(Remote::RemoteHost &host, const QString &target, const Spool &spool, const std::stop_token &stop,
            const UploadProgress &progress, const UploadPatience &patience)
        : m_host(host)
        , m_target(target)
        , m_spool(spool)
        , m_stop(stop)
        , m_progress(progress)
        , m_patience(patience)
        , m_pause(patience.firstPause)
        , m_lastHeard(Clock::now())
    {
    }

    void run()
    {
        Arrived there;
        bool isKnown = true; // a fresh upload: nothing is there
        for (;;) {
            try {
                if (!isKnown)
                    there = ask();
                isKnown = true;
                if (!there.isWhole)
                    there = send(usable(there));
                if (there.isWhole && isRight(there))
                    return;
                // Arrived, but not as it was sent.
                if (++m_wrong > 2)
                    throw Domain::TransferFailed(
                        Words::tr("The upload arrived at %1 on %2 with the wrong SHA-256 three times.")
                            .arg(m_target, m_host.displayName()),
                        Words::tr("Nothing was changed there. Check the server's disk and memory."));
                there = {};
            } catch (const Domain::ConnectionError &error) {
                waitOrGiveUp(error);
                isKnown = false;
            }
        }
    }

private:
    [[nodiscard]] Remote::Command command(const QString &title, QStringView script,
                                          std::map<QByteArray, QByteArray> environment) const
    {
        environment["SLIPWAY_TARGET"] = m_target.toUtf8();
        return {.title = title,
                .script = Scripts::script(script),
                .environment = std::move(environment),
                .lane = Remote::Lane::Bulk,
                .limit = std::chrono::milliseconds(0)};
    }

    [[nodiscard]] Arrived ask()
    {
        const Arrived there = parseArrived(Remote::outputOf(
            m_host, command(Words::tr("see how much of the upload has arrived"), u"sync/part.sh", {}), m_stop));
        heard();
        return there;
    }

    /// From where on to send: behind what is there, if that is the beginning of what has to be.
    [[nodiscard]] qint64 usable(const Arrived &there) const
    {
        return there.size > 0 && m_spool.sha256OfFirst(there.size, m_stop) == there.sha256 ? there.size : 0;
    }

    [[nodiscard]] Arrived send(qint64 offset)
    {
        const Remote::Command receive =
            command(Words::tr("receive the upload"), u"sync/receive.sh",
                    {{"SLIPWAY_OFFSET", QByteArray::number(offset)},
                     {"SLIPWAY_ATTEMPT", m_upload + ' ' + QByteArray::number(++m_attempt)}});
        SpoolSource source(m_spool, offset, m_stop, m_progress);
        const auto result = m_host.stream(receive, &source, {}, m_stop);
        if (!result.succeeded())
            throw Domain::TransferFailed(
                Words::tr("%1 could not receive the upload: %2")
                    .arg(m_host.displayName(), QString::fromUtf8(result.errorOutput.right(2000)).trimmed()),
                Words::tr("Nothing was changed there but the unfinished upload %1.part.").arg(m_target));
        heard();
        return parseArrived(result.output);
    }

    [[nodiscard]] bool isRight(const Arrived &there) const
    {
        return m_spool.size() == there.size && m_spool.sha256() == there.sha256;
    }

    void heard()
    {
        m_lastHeard = Clock::now();
        m_pause = m_patience.firstPause;
    }

    void waitOrGiveUp(const Domain::ConnectionError &error)
    {
        using Kind = Domain::ConnectionError::Kind;
        // A changed host key or a refused login does not mend itself.
        if (error.kind() != Kind::Lost && error.kind() != Kind::Unreachable)
            throw error;
        if (Clock::now() + m_pause - m_lastHeard > m_patience.giveUpAfter)
            throw Domain::ConnectionError(
                Kind::Lost,
                Words::tr("The connection to %1 was lost during the upload and did not come back.")
                    .arg(m_host.displayName()),
                Words::tr("Nothing was changed there. Run it again when the server can be reached.\n%1")
                    .arg(error.message()));
        for (const auto until = Clock::now() + m_pause; Clock::now() < until;) {
            if (m_stop.stop_requested())
                throw Domain::Cancelled();
            std::this_thread::sleep_for(
                std::min<Clock::duration>(until - Clock::now(), std::chrono::milliseconds(50)));
        }
        m_pause = std::min(m_pause * 2, m_patience.longestPause);
    }

    Remote::RemoteHost &m_host;
    QString m_target;
    const Spool &m_spool;
    const std::stop_token &m_stop;
    const UploadProgress &m_progress;
    UploadPatience m_patience;
    std::chrono::milliseconds m_pause;
    Clock::time_point m_lastHeard;
    int m_wrong = 0;
    QByteArray m_upload = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    int m_attempt = 0;
};

} // namespace

void sendSpool(Remote::RemoteHost &host, const QString &target, const Spool &spool, const std::stop_token &stop,
               const UploadProgress &progress, const UploadPatience &patience)
{
    Sending(host, target, spool, stop, progress, patience).run();
}

Uploaded uploadEntries(Remote::RemoteHost &host, const QString &folder, const QString &source,
                       std::vector<Entry> entries, const std::stop_token &stop, const UploadProgress &progress,
                       const UploadPatience &patience)
{
    Spool spool;
    Uploaded uploaded;
    // Ends the packing when the sending fails, and the other way round through the spool.
    std::stop_source stopPacking;
    const std::stop_callback passOn(stop, [&stopPacking] { stopPacking.request_stop(); });
    {
        const std::stop_token token = stopPacking.get_token();
        const std::jthread packing([&, token] {
            try {
                uploaded.entries = writeArchive(source, std::move(entries), spool, token);
            } catch (...) {
                // The sender gets it from the spool.
            }
        });
        try {
            sendSpool(host, QString(folder + u"/archive.tar.gz"), spool, stop, progress, patience);
        } catch (...) {
            stopPacking.request_stop();
            throw;
        }
    }
    uploaded.size = spool.size();
    uploaded.sha256 = spool.sha256().value_or(QByteArray());
    return uploaded;
}

} // namespace Slipway::Sync
