// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "models/values/preview.h"

#include "sync/textdiff.h"

#include <optional>

namespace Slipway::Models {

/// Finds out what differs in the file that somebody looks at. Only the newest wish counts, so that walking through
/// twenty thousand files asks for none that is passed by. GUI thread; the work is done elsewhere.
class FileComparison final : public QObject
{
    Q_OBJECT
public:
    using Look = std::function<FileTexts(const FileChange &, std::stop_token)>;
    /// `threads` must outlive it, and what `look` refers to them.
    FileComparison(TaskThreads &threads, Look look, QObject *parent = nullptr);

    void select(const FileChange &change);
    void clear();
    [[nodiscard]] bool isRunning() const { return m_query.isRunning(); }
    [[nodiscard]] const std::optional<FileChange> &selected() const { return m_selected; }

signals:
    void found(const Slipway::Sync::TextDiff &diff, bool cut);
    void failed(const QString &sentence);

private:
    struct Found
    {
        Sync::TextDiff diff;
        bool cut = false;
    };
    void ask();

    TaskThreads &m_threads;
    Look m_look;
    std::optional<FileChange> m_selected;
    std::optional<FileChange> m_asked; ///< what the question that runs is about
    Task<Found> m_query;
};

} // namespace Slipway::Models
