// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"
#include "models/tasks/task.h"

#include <QTimer>

namespace Slipway::Models {

/// Takes the text of a log, or of some of its lines, to the clipboard or into a file, in slices of a few milliseconds:
/// a million lines take longer than a frame. One at a time. GUI thread.
class LogExport final : public QObject
{
    Q_OBJECT
public:
    explicit LogExport(QObject *parent = nullptr);

    /// Lines from `first` to `last`, both included, without escape sequences. `log` must outlive it. What was under
    /// way is given up.
    void start(const LogModel &log, int first, int last);
    /// As start(), and then into a file, written under a temporary name and renamed; `threads` must outlive it.
    void save(TaskThreads &threads, const LogModel &log, const QString &fileName);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive() || m_writing.isRunning(); }
    void stop();

signals:
    void ready(const QString &text);
    void saved(const QString &fileName);
    /// A sentence.
    void failed(const QString &sentence);

private:
    void takeOn();
    void write();

    const LogModel *m_log = nullptr;
    TaskThreads *m_threads = nullptr;
    int m_next = 0;
    int m_last = -1;
    QString m_fileName; ///< empty: the text is wanted itself
    QString m_text;
    QTimer m_timer;
    Task<bool> m_writing;
};

} // namespace Slipway::Models
