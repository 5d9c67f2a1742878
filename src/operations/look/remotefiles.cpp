// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/remotefiles.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "remote/answer.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

constexpr qint64 mostOfEach = qint64(256) * 1024;

} // namespace

QHash<QByteArray, RemoteFile> readRemoteFiles(Remote::RemoteHost &host, const Domain::RemotePath &directory,
                                              const QByteArrayList &paths, std::stop_token stop)
{
    if (paths.isEmpty())
        return {};
    Remote::BytesSource source(Remote::nulTerminated(paths));
    Remote::Command command;
    command.title = Words::tr("read files of %1").arg(directory.text());
    command.script = Scripts::script(u"probe/files.sh");
    command.environment = {{"SLIPWAY_DIRECTORY", directory.utf8()},
                           {"SLIPWAY_MOST", QByteArray::number(mostOfEach)}};
    command.lane = Remote::Lane::Bulk;
    command.mostOutput = qsizetype(48) << 20; // files.sh stops at 32, and there are names
    const auto result = host.stream(command, &source, {}, std::move(stop));
    if (!result.succeeded()) {
        throw Domain::CommandFailed(Words::tr("Could not %1 on %2.").arg(command.title, host.displayName()),
                                    result.exitStatus, QString::fromUtf8(result.errorOutput.right(2000)));
    }
    return parseRemoteFiles(result.output, mostOfEach);
}

QHash<QByteArray, RemoteFile> parseRemoteFiles(const QByteArray &output, qint64 most)
{
    QHash<QByteArray, RemoteFile> files;
    const QString about = Words::tr("its files");
    const QByteArray answer = Remote::Answer::bytesIn(output, about);
    for (qsizetype at = 0; at < answer.size();) {
        const qsizetype pathEnd = answer.indexOf('\0', at);
        const qsizetype sizeEnd = pathEnd < 0 ? -1 : answer.indexOf('\0', pathEnd + 1);
        if (sizeEnd < 0)
            break;
        RemoteFile file;
        const auto size = Domain::byteCount(QByteArrayView(answer).sliced(pathEnd + 1, sizeEnd - pathEnd - 1));
        if (!size)
            Remote::Answer::refuse(about, Words::tr("invalid size"), answer.mid(at, sizeEnd - at));
        file.size = *size;
        const auto length = static_cast<qsizetype>(std::min(file.size, most));
        file.content = answer.mid(sizeEnd + 1, length);
        // A file that changed this moment; what follows can't be told apart.
        if (file.content.size() != length || answer.size() <= sizeEnd + 1 + length
            || answer.at(sizeEnd + 1 + length) != '\0')
            break;
        files.insert(answer.mid(at, pathEnd - at), file);
        at = sizeEnd + 1 + length + 1;
    }
    return files;
}

} // namespace Slipway::Operations
