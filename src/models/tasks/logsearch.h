// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"

#include <QTimer>
#include <vector>

namespace Slipway::Models {

/// Finds the lines of a log that hold a text, in slices of a few milliseconds, so that a million lines can be
/// searched while the window stays alive; lines that are added later are searched too. GUI thread.
class LogSearch final : public QObject
{
    Q_OBJECT
public:
    /// `log` must outlive it.
    explicit LogSearch(LogModel &log, QObject *parent = nullptr);

    /// Letter case does not matter. An empty text finds nothing.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Rows in ascending order.
    [[nodiscard]] const std::vector<int> &matches() const { return m_matches; }
    [[nodiscard]] bool isComplete() const;
    /// The first match behind `row`, or before it; goes round at the end. -1 without matches.
    [[nodiscard]] int next(int row) const;
    [[nodiscard]] int previous(int row) const;

signals:
    void matchesChanged();

private:
    void searchOn();

    LogModel &m_log;
    QString m_text;
    std::vector<int> m_matches;
    int m_searched = 0; ///< rows
    QTimer m_timer;
};

} // namespace Slipway::Models
