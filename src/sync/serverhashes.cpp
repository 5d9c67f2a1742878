// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverhashes.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "platform/files.h"
#include "remote/answer.h"
#include "scripts/scripts.h"
#include "sync/download.h"

#include <QCoreApplication>
#include <QFile>
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

bool isSha256(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

ServerHashes::ServerHashes(Remote::RemoteHost &host, QString folder, const DownloadSettings &settings)
    : m_host(host)
    , m_folder(std::move(folder))
    , m_settings(settings)
{
}

QByteArray ServerHashes::ask(const QString &title, QStringView script,
                             std::map<QByteArray, QByteArray> environment, const std::stop_token &stop)
{
    Remote::Command command;
    command.title = title;
    command.script = Scripts::script(script);
    command.environment = std::move(environment);
    command.environment["SLIPWAY_FOLDER"] = m_folder.toUtf8();
    command.limit = std::chrono::milliseconds(0); // a large file takes its time
    const auto begin = Clock::now();
    for (std::chrono::milliseconds pause = m_settings.patience.firstPause;;
         pause = std::min(pause * 2, m_settings.patience.longestPause)) {
        try {
            return Remote::outputOf(m_host, command, stop);
        } catch (const Domain::ConnectionError &error) {
            using Kind = Domain::ConnectionError::Kind;
            if ((error.kind() != Kind::Lost && error.kind() != Kind::Unreachable)
                || Clock::now() - begin > m_settings.patience.giveUpAfter)
                throw;
        }
        for (const auto until = Clock::now() + pause; Clock::now() < until;) {
            if (stop.stop_requested())
                throw Domain::Cancelled();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
}

std::vector<QString> ServerHashes::hashes(const std::vector<RemoteRange> &ranges, const std::stop_token &stop)
{
    constexpr size_t perQuestion = 250;
    std::vector<QString> found;
    for (size_t first = 0; first < ranges.size(); first += perQuestion) {
        const auto begin = ranges.begin() + std::ptrdiff_t(first);
        const auto end = ranges.begin() + std::ptrdiff_t(std::min(ranges.size(), first + perQuestion));
        const QByteArray output = ask(Words::tr("compare with the server"), u"backups/checksum.sh",
                                      {{"SLIPWAY_RANGES", rangeLines({begin, end})},
                                       {"SLIPWAY_STATE", m_settings.stateDirectory.toUtf8()},
                                       {"SLIPWAY_ENVIRONMENT", m_settings.environment.toUtf8()}},
                                      stop);
        const QString about = Words::tr("hashes");
        const QByteArrayList lines = Remote::Answer::linesIn(output, about);
        if (lines.size() != end - begin)
            Remote::Answer::refuse(about, Words::tr("it is not whole"), output);
        for (const QByteArray &line : lines) {
            const QByteArray hash = line.split('\t').first();
            if (hash != "-" && !isSha256(hash))
                Remote::Answer::refuse(about, Words::tr("invalid hash"), line);
            found.push_back(QString::fromLatin1(hash));
        }
    }
    return found;
}

void ServerHashes::fetchSidecars(const QStringList &names, const QString &into, const std::stop_token &stop)
{
    const QByteArray output = ask(Words::tr("fetch the sidecars"), u"backups/sidecars.sh",
                                  {{"SLIPWAY_NAMES", names.join(u'\n').toUtf8() + '\n'}}, stop);
    const QString about = Words::tr("sidecars");
    const QByteArray answer = Remote::Answer::bytesIn(output, about);
    for (qsizetype at = 0; at < answer.size();) {
        const qsizetype end = answer.indexOf('\n', at);
        const QByteArrayList header = answer.mid(at, end - at).split('\t');
        const qint64 size = Domain::byteCount(QByteArrayView(header[0])).value_or(-1);
        const QString name = QString::fromUtf8(header.value(1));
        if (end < 0 || header.size() != 2 || size < 0 || !names.contains(name)
            || size > answer.size() - end - 1)
            Remote::Answer::refuse(about, Words::tr("it is not whole"), answer.mid(at, 200));
        const QString path = into + u'/' + name + u".json"_s;
        QFile file(path + u".part"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(answer.constData() + end + 1, size) != size || !Platform::flushToDisk(file))
            throw Domain::TransferFailed(Words::tr("%1 can't be written: %2").arg(path, file.errorString()));
        file.close();
        if (!Platform::replaceFile(file.fileName(), path))
            throw Domain::TransferFailed(Words::tr("%1 can't be given its name.").arg(path));
        at = end + 1 + size + 1;
    }
}

} // namespace Slipway::Sync
