// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rangedownloader.h"

#include "domain/error.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Bytes: the next range is asked for as soon as fewer than this are outstanding, so that the connection never idles. Not
/// more, so that there is work left for the other connections at the end.
constexpr qint64 bytesInFlight = 8 << 20;
constexpr size_t rangesInFlight = 64; ///< of small files: bounds what is asked for again after a loss
constexpr int longestErrorText = 600;

/// Stdin and stdout of one send.sh: read() gives the lines that ask for ranges, feed() takes the answer and writes it to the
/// part files. Both are called on the thread that runs the command. read() is empty when no task is left, which ends it.
class Requests final : public Remote::ByteSource
{
public:
    Requests(DownloadState &state, const RangeTask &first)
        : m_state(state)
        , m_answer([this](size_t index, QByteArrayView bytes) { take(index, bytes); })
    {
        ask(first);
    }

    [[nodiscard]] bool isReady() const override { return !m_lines.isEmpty() || hasRoom(); }

    [[nodiscard]] QByteArray read(qsizetype max) override
    {
        while (hasRoom()) {
            const std::optional<RangeTask> task = m_state.takeTask();
            if (!task)
                break;
            ask(*task);
        }
        const QByteArray part = m_lines.left(max);
        m_lines.remove(0, part.size());
        return part;
    }

    void feed(QByteArrayView bytes) { m_answer.feed(bytes); }

    [[nodiscard]] bool broughtSome() const { return m_broughtSome; }
    /// What was asked for and has not come whole.
    [[nodiscard]] std::vector<RangeTask> open() const
    {
        return {m_asked.begin() + std::ptrdiff_t(m_answer.whole()), m_asked.end()};
    }

private:
    [[nodiscard]] bool hasRoom() const
    {
        return m_toCome < bytesInFlight && m_asked.size() - m_answer.whole() < rangesInFlight;
    }

    void ask(const RangeTask &task)
    {
        const PartFile::Range range = m_state.part(task.file).range(task.range);
        const qint64 length = range.length - range.done;
        m_asked.push_back(task);
        m_answer.expect(length);
        m_toCome += length;
        m_lines += rangeLines({m_state.remoteRange(task.file, range.start + range.done, length)});
    }

    void take(size_t index, QByteArrayView bytes)
    {
        const bool whole = m_state.part(m_asked[index].file).write(m_asked[index].range, bytes);
        m_broughtSome = true;
        m_toCome -= bytes.size();
        m_state.arrived(bytes.size(), whole);
    }

    DownloadState &m_state;
    std::vector<RangeTask> m_asked;
    RangeStream m_answer;
    QByteArray m_lines;
    qint64 m_toCome = 0;
    bool m_broughtSome = false;
};

} // namespace

RangeDownloader::RangeDownloader(Remote::RemoteHost &host, QString folder, const DownloadSettings &settings,
                                 DownloadState &state, int stripe)
    : m_host(host)
    , m_folder(std::move(folder))
    , m_settings(settings)
    , m_state(state)
    , m_stripe(stripe)
{
}

void RangeDownloader::run()
{
    while (const std::optional<RangeTask> first = m_state.waitForTask())
        carry(*first);
}

void RangeDownloader::carry(const RangeTask &first)
{
    Remote::Command send;
    send.title = Words::tr("download");
    send.script = Scripts::script(u"backups/send.sh");
    send.environment = {{"SLIPWAY_FOLDER", m_folder.toUtf8()}};
    send.lane = Remote::Lane::Bulk;
    send.stripe = m_stripe;
    send.limit = std::chrono::milliseconds(0);
    Requests requests(m_state, first);
    try {
        const auto result = m_host.stream(
            send, &requests, [&](QByteArrayView bytes) { requests.feed(bytes); }, m_state.stopToken());
        const std::vector<RangeTask> open = requests.open();
        if (!open.empty()) {
            // send.sh stops at the first range that it can't send, so that file fails. All are given back: takeTask()
            // skips the ranges of a file that has failed.
            const QString said = QString::fromUtf8(result.errorOutput.right(longestErrorText)).trimmed();
            m_state.settle(open.front().file,
                           said.isEmpty() ? Words::tr("the server stopped sending it") : said);
        }
        m_state.giveBack(open);
        m_pause = std::chrono::milliseconds(0);
    } catch (const Domain::ConnectionError &error) {
        m_state.giveBack(requests.open());
        // What has just carried something is tried again at once.
        if (requests.broughtSome())
            m_pause = std::chrono::milliseconds(0);
        afterLoss(error);
    }
}

void RangeDownloader::afterLoss(const Domain::ConnectionError &error)
{
    using Kind = Domain::ConnectionError::Kind;
    // A changed host key or a refused login does not mend itself.
    if (error.kind() != Kind::Lost && error.kind() != Kind::Unreachable)
        throw error;
    if (error.kind() == Kind::Lost)
        m_state.countResumed();
    if (m_state.sinceLastByte() > m_settings.patience.giveUpAfter) {
        throw Domain::ConnectionError(
            Kind::Lost,
            Words::tr("The connection to %1 was lost during the download and did not come back.")
                .arg(m_host.displayName()),
            Words::tr("What has arrived is kept: pull again, and it goes on where it stopped.\n%1")
                .arg(error.message()));
    }
    (void)m_state.waitForEnd(m_pause); // sleeps, but not past the end, which run() looks for
    m_pause = std::clamp(m_pause * 2, m_settings.patience.firstPause, m_settings.patience.longestPause);
}

} // namespace Slipway::Sync
