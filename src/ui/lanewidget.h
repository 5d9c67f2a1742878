// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style.h"

#include <QFrame>
#include <QLabel>
#include <vector>

class QHBoxLayout;

namespace Slipway::Ui {

/// One place of a lane: a domain, a service, a database, the backups.
struct Node
{
    QString title;
    QString detail;
    QString state;
    Tone tone = Tone::Neutral;
    QString port; ///< on the edge that leads here; may be empty
    QString toolTip;
    bool missing = false; ///< not there, or not known

    friend bool operator==(const Node &, const Node &) = default;
};

/// A lane of the overview: one environment from its domain to its backups. GUI thread.
class LaneWidget final : public QFrame
{
    Q_OBJECT
public:
    LaneWidget(const Style &style, Models::Surface surface, QWidget *parent = nullptr);
    /// `columns`: of the lane with the most nodes, so that lanes stand in line.
    void show(const QString &title, const QString &subtitle, const std::vector<Node> &nodes,
              std::size_t columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Style &m_style;
    Models::Surface m_surface;
    std::vector<Node> m_nodes;
    std::size_t m_columns = 0;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
};

} // namespace Slipway::Ui
