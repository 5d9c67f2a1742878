// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/truthmodel.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QWidget>

namespace Slipway::Ui {

class FindingList;

/// Everything in which the declared and the observed part, the gravest first. GUI thread.
class FindingsPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    FindingsPage(const Style &style, const Models::TruthModel &truth, QWidget *parent = nullptr);

signals:
    /// Somebody wants done what the button beside a finding says.
    void actionWanted(const Slipway::Domain::Finding &finding);

private:
    void showAll();

    const Models::TruthModel &m_truth;
    QLabel *m_summary = nullptr;
    FindingList *m_list = nullptr;
};

} // namespace Slipway::Ui
