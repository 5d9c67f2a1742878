// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/topology/truthmodel.h"
#include "ui/kit/style.h"

#include <QWidget>

namespace Slipway::Ui {

class Inspector;
class TopologyView;

/// What runs where: the picture, and beside it what is known of the card that is selected. GUI thread.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    OverviewPage(const Style &style, Models::Backend &backend, const Models::TruthModel &truth,
                 QWidget *parent = nullptr);

    [[nodiscard]] TopologyView &topology() { return *m_view; }

signals:
    /// Somebody wants done what the button beside a finding says.
    void actionWanted(const Slipway::Domain::Finding &finding);
    void restartWanted(const QString &environment, const QString &container);
    void renewalWanted(const QString &domain);

private:
    void askForExport();

    TopologyView *m_view = nullptr;
    Inspector *m_inspector = nullptr;
};

} // namespace Slipway::Ui
