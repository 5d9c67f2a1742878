// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/treefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <cmath>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace Slipway::Tests {

using namespace Qt::StringLiterals;

namespace {

void require(bool good, const QString &what)
{
    if (!good)
        throw std::runtime_error(what.toStdString());
}

} // namespace

TreeFixture::TreeFixture()
{
    require(m_folder.isValid(), m_folder.errorString());
}

QString TreeFixture::path(const QString &relative) const
{
    return relative.isEmpty() ? m_folder.path() : m_folder.filePath(relative);
}

void TreeFixture::write(const QString &relative, const QByteArray &content) const
{
    makeFolder(QFileInfo(relative).path());
    QFile file(path(relative));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), relative);
}

void TreeFixture::makeFolder(const QString &relative) const
{
    require(QDir(path()).mkpath(relative), relative);
}

void TreeFixture::link(const QString &relative, const QByteArray &target) const
{
    makeFolder(QFileInfo(relative).path());
    require(symlink(target.constData(), path(relative).toUtf8().constData()) == 0, relative);
}

void TreeFixture::setExecutable(const QString &relative, bool executable) const
{
    require(chmod(path(relative).toUtf8().constData(), executable ? 0755 : 0644) == 0, relative);
}

void TreeFixture::setModified(const QString &relative, double seconds) const
{
    const double whole = std::floor(seconds);
    const timespec time{static_cast<time_t>(whole), static_cast<long>((seconds - whole) * 1e9)};
    const timespec times[2] = {time, time};
    require(utimensat(AT_FDCWD, path(relative).toUtf8().constData(), times, AT_SYMLINK_NOFOLLOW) == 0,
            relative);
}

void TreeFixture::remove(const QString &relative) const
{
    const QFileInfo info(path(relative));
    require(info.isDir() && !info.isSymLink() ? QDir(path(relative)).removeRecursively()
                                              : QFile::remove(path(relative)),
            relative);
}

QByteArray TreeFixture::bash(const QByteArray &script) const
{
    QProcess process;
    process.setWorkingDirectory(path());
    process.start(u"bash"_s, {u"-ec"_s, QString::fromUtf8(script)});
    require(process.waitForFinished(60'000) && process.exitCode() == 0,
            QString::fromUtf8(script + "\n" + process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace Slipway::Tests
