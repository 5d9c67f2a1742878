// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/logsearch.h"

#include <QElapsedTimer>
#include <algorithm>

namespace Slipway::Models {

namespace {
constexpr qint64 slice = 6; ///< milliseconds: less than half a frame
} // namespace

LogSearch::LogSearch(LogModel &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogSearch::searchOn);
    connect(&log, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_text.isEmpty())
            m_timer.start();
    });
    connect(&log, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        // The open line goes on; what was found in it is looked for again.
        m_searched = std::min(m_searched, first.row());
        while (!m_matches.empty() && m_matches.back() >= m_searched)
            m_matches.pop_back();
        if (!m_text.isEmpty())
            m_timer.start();
    });
    connect(&log, &QAbstractItemModel::modelReset, this, [this] { setText(m_text); });
}

void LogSearch::setText(const QString &text)
{
    m_text = text;
    m_matches.clear();
    m_searched = 0;
    if (text.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
    emit matchesChanged();
}

bool LogSearch::isComplete() const
{
    return m_text.isEmpty() || m_searched >= m_log.rowCount();
}

void LogSearch::searchOn()
{
    QElapsedTimer timer;
    timer.start();
    const int rows = m_log.rowCount();
    const std::size_t before = m_matches.size();
    while (m_searched < rows && timer.elapsed() < slice) {
        if (m_log.plainText(m_searched).contains(m_text, Qt::CaseInsensitive))
            m_matches.push_back(m_searched);
        ++m_searched;
    }
    if (m_searched >= rows)
        m_timer.stop();
    if (m_matches.size() != before || m_searched >= rows)
        emit matchesChanged();
}

int LogSearch::next(int row) const
{
    if (m_matches.empty())
        return -1;
    const auto found = std::upper_bound(m_matches.begin(), m_matches.end(), row);
    return found == m_matches.end() ? m_matches.front() : *found;
}

int LogSearch::previous(int row) const
{
    if (m_matches.empty())
        return -1;
    const auto found = std::lower_bound(m_matches.begin(), m_matches.end(), row);
    return found == m_matches.begin() ? m_matches.back() : *(found - 1);
}

} // namespace Slipway::Models
