// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/logexport.h"

#include <QElapsedTimer>
#include <QSaveFile>

namespace Slipway::Models {

namespace {
constexpr qint64 slice = 6; ///< milliseconds: less than half a frame
constexpr int linesAtOnce = 500;
} // namespace

LogExport::LogExport(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogExport::takeOn);
}

void LogExport::start(const LogModel &log, int first, int last)
{
    m_log = &log;
    m_next = std::max(0, first);
    m_last = std::min(last, log.rowCount() - 1);
    m_fileName.clear();
    m_text.clear();
    m_timer.start();
}

void LogExport::save(TaskThreads &threads, const LogModel &log, const QString &fileName)
{
    m_threads = &threads;
    start(log, 0, log.rowCount() - 1);
    m_fileName = fileName;
}

void LogExport::stop()
{
    m_timer.stop();
    m_text.clear();
}

void LogExport::takeOn()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next <= m_last && timer.elapsed() < slice) {
        const int until = std::min(m_last, m_next + linesAtOnce - 1);
        m_text += m_log->text(m_next, until);
        m_next = until + 1;
    }
    if (m_next <= m_last)
        return;
    m_timer.stop();
    if (m_fileName.isEmpty())
        emit ready(std::exchange(m_text, {}));
    else
        write();
}

void LogExport::write()
{
    m_writing.start(
        *m_threads,
        [text = std::exchange(m_text, {}), name = m_fileName](const std::stop_token &) {
            QSaveFile file(name);
            const bool open = file.open(QIODevice::WriteOnly);
            if (open)
                file.write(text.toUtf8());
            if (!open || !file.commit())
                throw Domain::Error(tr("%1 could not be written: %2").arg(name, file.errorString()));
            return true;
        },
        [this, name = m_fileName](bool) { emit saved(name); },
        [this](const Failure &failure) { emit failed(failure.message); });
}

} // namespace Slipway::Models
