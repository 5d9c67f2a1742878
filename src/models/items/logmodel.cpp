// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logmodel.h"

namespace Slipway::Models {

namespace {
constexpr qsizetype blockSize = 1 << 20;
/// Longer ones are cut, so that a file without line ends does not become one line of megabytes.
constexpr qsizetype longestKept = 8192;
} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_steps{QString()}
{
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : closedRows() + (m_hasOpen ? 1 : 0);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(index.row());
    case TimeRole:
        return time(index.row());
    case StepRole:
        return step(index.row());
    default:
        return {};
    }
}

void LogModel::append(const QString &step, QStringView text)
{
    if (text.isEmpty())
        return;
    const quint16 number = stepNumber(step);
    const bool newStep = m_hasOpen && number != m_step;
    Taken taken = take(text, newStep);

    const int before = rowCount();
    if (m_hasOpen) { // a change of its own, before any row is announced
        m_open = taken.closed.empty() ? taken.open : taken.closed.front();
        emit dataChanged(index(before - 1), index(before - 1), {Qt::DisplayRole});
    }
    const int after = closedRows() + int(taken.closed.size()) + (taken.hasOpen ? 1 : 0);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    for (std::size_t i = 0; i < taken.closed.size(); ++i) {
        if (!(newStep && i == 0)) // the line that the other step left open stays its own
            m_step = number;
        store(taken.closed[i]);
    }
    m_step = number;
    m_open = std::move(taken.open);
    m_hasOpen = taken.hasOpen;
    m_returned = taken.returned;
    m_longest = std::max(m_longest, int(m_open.size()));
    if (!m_firstLines.contains(step))
        m_firstLines.insert(step, std::min(before, after - 1));
    if (after > before)
        endInsertRows();
}

LogModel::Taken LogModel::take(QStringView text, bool newStep) const
{
    Taken taken;
    taken.open = m_open;
    taken.hasOpen = m_hasOpen;
    taken.returned = m_returned;
    const auto close = [&taken] {
        taken.closed.push_back(std::move(taken.open));
        taken.open = QString();
        taken.hasOpen = false;
        taken.returned = false;
    };
    if (newStep)
        close();
    const auto write = [&taken](QStringView piece) {
        if (piece.isEmpty())
            return;
        if (taken.returned)
            taken.open.clear();
        taken.returned = false;
        taken.open.append(piece);
        taken.hasOpen = true;
    };
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        write(text.mid(start, end - start));
        while (taken.open.size() > longestKept) {
            QString rest = taken.open.mid(longestKept);
            taken.open.truncate(longestKept);
            close();
            taken.open = std::move(rest);
            taken.hasOpen = true;
        }
        if (end < text.size()) {
            if (text[end] == u'\n')
                close();
            else
                taken.returned = taken.hasOpen;
        }
        start = end + 1;
    }
    return taken;
}

void LogModel::store(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_blocks.empty() || m_blocks.back().size() + bytes.size() > blockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(std::max(blockSize, bytes.size()));
    }
    Line line;
    line.block = quint32(m_blocks.size() - 1);
    line.offset = quint32(m_blocks.back().size());
    line.length = quint32(bytes.size());
    line.seconds = m_seconds;
    line.step = m_step;
    line.before = m_style;
    m_blocks.back().append(bytes);
    m_lines.push_back(line);
    if (bytes.contains('\x1b'))
        m_style = parseAnsi(text, m_style).after;
    m_longest = std::max(m_longest, int(text.size()));
}

void LogModel::setClock(const QDateTime &at)
{
    if (!at.isValid())
        return;
    if (m_base < 0)
        m_base = at.toSecsSinceEpoch();
    m_seconds = qint32(at.toSecsSinceEpoch() - m_base);
}

void LogModel::clear()
{
    beginResetModel();
    m_blocks.clear();
    m_lines.clear();
    m_open.clear();
    m_hasOpen = false;
    m_returned = false;
    m_style = {};
    m_steps = {QString()};
    m_firstLines.clear();
    m_step = 0;
    m_base = -1;
    m_seconds = noTime;
    m_longest = 0;
    endResetModel();
}

quint16 LogModel::stepNumber(const QString &step)
{
    if (m_steps[m_step] == step)
        return m_step;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i] == step)
            return quint16(i);
    }
    m_steps.push_back(step);
    return quint16(m_steps.size() - 1);
}

QString LogModel::raw(int row) const
{
    if (row >= closedRows())
        return m_open;
    const Line &line = m_lines[std::size_t(row)];
    return QString::fromUtf8(QByteArrayView(m_blocks[line.block]).sliced(line.offset, line.length));
}

const AnsiStyle &LogModel::styleBefore(int row) const
{
    return row >= closedRows() ? m_style : m_lines[std::size_t(row)].before;
}

AnsiLine LogModel::line(int row) const
{
    return parseAnsi(raw(row), styleBefore(row));
}

QString LogModel::plainText(int row) const
{
    return line(row).text;
}

QDateTime LogModel::time(int row) const
{
    const qint32 seconds = row >= closedRows() ? m_seconds : m_lines[std::size_t(row)].seconds;
    return m_base < 0 || seconds == noTime ? QDateTime()
                                           : QDateTime::fromSecsSinceEpoch(m_base + seconds).toUTC();
}

QString LogModel::step(int row) const
{
    return m_steps[row >= closedRows() ? m_step : m_lines[std::size_t(row)].step];
}

int LogModel::firstLineOf(const QString &step) const
{
    return m_firstLines.value(step, -1);
}

QString LogModel::text(int first, int last) const
{
    QString all;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        all += plainText(row);
        all += u'\n';
    }
    return all;
}

} // namespace Slipway::Models
