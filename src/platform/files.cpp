// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Slipway::Platform {

bool flushToDisk(QFile &file)
{
    return file.flush() && flushToDisk(file.handle());
}

bool flushToDisk(int handle)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0;
#elif defined(Q_OS_MACOS)
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

bool flushFileSystem([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_LINUX
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = handle >= 0 && syncfs(handle) == 0;
    if (handle >= 0)
        close(handle);
    return flushed;
#else
    return false;
#endif
}

bool reserveRoom([[maybe_unused]] QFile &file, [[maybe_unused]] qint64 size)
{
#ifdef Q_OS_LINUX
    // Not posix_fallocate(): where the file system knows no such thing it would write zeros.
    int result = 0;
    do {
        result = fallocate(file.handle(), 0, 0, size);
    } while (result != 0 && errno == EINTR);
    return result == 0 || (errno != ENOSPC && errno != EDQUOT && errno != EFBIG);
#else
    return true;
#endif
}

bool replaceFile(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    return MoveFileExW(reinterpret_cast<LPCWSTR>(source.utf16()), reinterpret_cast<LPCWSTR>(target.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
           != 0;
#else
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    const int folder = open(QFile::encodeName(QFileInfo(to).path()).constData(), O_RDONLY);
    if (folder >= 0) {
        (void)fsync(folder);
        close(folder);
    }
    return true;
#endif
}

} // namespace Slipway::Platform
