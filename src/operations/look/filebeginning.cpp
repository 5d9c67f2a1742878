// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/filebeginning.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 512 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

FileBeginning localBeginning(const Context &context, const QString &path)
{
    const QString name = QDir(context.configuration.source).filePath(path);
    const QFileInfo info(name);
    if (info.isSymLink()) {
        // As it is written in the link; Qt would make it absolute.
        std::error_code error;
        const auto target = std::filesystem::read_symlink(info.filesystemFilePath(), error);
        return {QFile::encodeName(QString::fromStdU16String(target.u16string())), false};
    }
    if (!info.exists() || info.isDir())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Domain::Error(Words::tr("%1 could not be read: %2").arg(name, file.errorString()),
                            Words::tr("Nothing was changed."));
    }
    return {file.read(limit), file.size() > limit};
}

FileBeginning remoteBeginning(const Context &context, const QString &environment, const QString &path,
                              std::stop_token stop)
{
    const Domain::Environment &target = context.configuration.environment(environment);
    Remote::Command command;
    command.title = u"read a file that would change"_s;
    command.script = Scripts::script(u"probe/file.sh");
    command.environment = {{"SLIPWAY_DIRECTORY", target.directory.utf8()},
                           {"SLIPWAY_PATH", path.toUtf8()},
                           {"SLIPWAY_LIMIT", QByteArray::number(limit)}};
    const QString about = Words::tr("a file");
    const QByteArray answer = Remote::Answer::bytesIn(
        Remote::outputOf(context.hosts.host(target.host), command, std::move(stop)), about);
    const qsizetype end = answer.indexOf('\n');
    const QByteArray what = answer.left(end);
    const bool isFile = what.startsWith("file ");
    const std::optional<qint64> size = Domain::byteCount(QByteArrayView(what).sliced(isFile ? 5 : 0));
    if (end < 0 || (isFile ? !size : what != "link" && what != "none") || answer.size() - end - 1 > limit)
        Remote::Answer::refuse(about, Words::tr("it is not whole"), answer);
    return {answer.mid(end + 1), isFile && *size > limit};
}

} // namespace Slipway::Operations
