// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/ansi.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <deque>
#include <limits>
#include <vector>

namespace Slipway::Models {

/// The output of an operation as lines, made to hold a million of them: the bytes lie in large blocks, a line costs
/// 24 bytes besides its text, and colours are parsed only for the lines that somebody looks at. GUI thread.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< QDateTime in UTC; invalid where no clock was heard before the line
        StepRole                     ///< the step's name
    };

    explicit LogModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Output as it comes: several lines, parts of lines, carriage returns (what follows replaces the line) and
    /// escape sequences. One change of the model for each call, however many lines.
    void append(const QString &step, QStringView text);
    /// What is appended from now on happened at or after this time.
    void setClock(const QDateTime &at);
    void clear();

    [[nodiscard]] AnsiLine line(int row) const;
    [[nodiscard]] QString plainText(int row) const;
    [[nodiscard]] QDateTime time(int row) const;
    [[nodiscard]] QString step(int row) const;
    /// -1 if the step has not written anything.
    [[nodiscard]] int firstLineOf(const QString &step) const;
    /// Characters in the longest line, escape sequences included: an upper bound for the view's width.
    [[nodiscard]] int longestLine() const { return m_longest; }
    /// Lines from `first` to `last`, both included, without escape sequences.
    [[nodiscard]] QString text(int first, int last) const;

private:
    static constexpr qint32 noTime = std::numeric_limits<qint32>::min(); ///< the server's clock may go back

    struct Line
    {
        quint32 block = 0;
        quint32 offset = 0;
        quint32 length = 0;
        qint32 seconds = noTime; ///< since m_base
        quint16 step = 0;
        AnsiStyle before;
    };

    /// What a piece of text makes of the open line: lines that it ends, and the one that is open after it.
    struct Taken
    {
        std::vector<QString> closed;
        QString open;
        bool hasOpen = false;
        bool returned = false;
    };

    [[nodiscard]] QString raw(int row) const;
    [[nodiscard]] int closedRows() const { return int(m_lines.size()); }
    [[nodiscard]] const AnsiStyle &styleBefore(int row) const;
    [[nodiscard]] Taken take(QStringView text, bool newStep) const;
    [[nodiscard]] quint16 stepNumber(const QString &step);
    void store(const QString &line);

    std::vector<QByteArray> m_blocks;
    std::deque<Line> m_lines; ///< a deque, so that growing never copies a million of them
    QString m_open;           ///< the line that has no end yet; shown as the last row
    bool m_hasOpen = false;
    bool m_returned = false; ///< a carriage return was the last thing heard
    AnsiStyle m_style;       ///< what the open line begins with
    std::vector<QString> m_steps;
    QHash<QString, int> m_firstLines;
    quint16 m_step = 0;
    qint64 m_base = -1; ///< seconds since the epoch
    qint32 m_seconds = noTime;
    int m_longest = 0;
};

} // namespace Slipway::Models
