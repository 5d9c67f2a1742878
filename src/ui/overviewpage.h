// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentsmodel.h"
#include "ui/lanewidget.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Slipway::Ui {

/// What runs where: a lane for each environment with its domains, services, database and newest backup, the one
/// nearest to the customers on top. GUI thread.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    OverviewPage(const Style &style, const Domain::Configuration &configuration,
                 Models::EnvironmentsModel &model, QWidget *parent = nullptr);

private:
    void showAll();
    [[nodiscard]] std::vector<Node> nodesOf(int row) const;
    [[nodiscard]] std::vector<Node> legacyNodes() const;

    const Domain::Configuration &m_configuration;
    Models::EnvironmentsModel &m_model;
    std::vector<Node> m_legacy;
    LaneWidget *m_legacyLane = nullptr;
    std::vector<LaneWidget *> m_lanes; ///< m_lanes[i] shows row i + 1
};

} // namespace Slipway::Ui
