// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/truthmodel.h"
#include "ui/kit/style.h"

#include <QWidget>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace Slipway::Ui {

/// Findings as cards, one below the other. Their cards are made anew only when they or the style are other ones, since a
/// look every few seconds must not take the button away that somebody is about to press; and only while they are looked
/// at, because to lay them out is most of what a look costs. GUI thread.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it. `whole`: as FindingCard has it.
    FindingList(const Style &style, const Models::TruthModel &truth, bool whole, QWidget *parent = nullptr);

    void setFindings(const std::vector<Domain::Finding> &findings);

protected:
    void showEvent(QShowEvent *event) override;

signals:
    /// Somebody wants done what the button beside a finding says.
    void actionWanted(const Slipway::Domain::Finding &finding);

private:
    void showAll();
    void layOutNow();

    const Style &m_style;
    const Models::TruthModel &m_truth;
    const bool m_whole;
    std::optional<std::vector<Domain::Finding>> m_findings; ///< those whose cards are there, or will be
    bool m_stale = false;                                   ///< their cards are still to be made
    QVBoxLayout *m_column = nullptr;
};

} // namespace Slipway::Ui
