// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QFrame>
#include <QPushButton>
#include <vector>

namespace Slipway::Ui {

class ElidedLabel;
class RailCard;

/// The promotion rail on top of every page: Local → Staging → Production. The arrows are the buttons; one that
/// can't be used says why, in words. GUI thread.
class RailWidget final : public QFrame
{
    Q_OBJECT
public:
    /// `style` and `model` must outlive it.
    RailWidget(const Style &style, Models::EnvironmentsModel &model, QWidget *parent = nullptr);

    /// The button on the arrow into an environment; null if there is none of that name.
    [[nodiscard]] QPushButton *button(const QString &environment) const;

signals:
    void deployWanted(const QString &environment);
    void promoteWanted(const QString &environment);
    void watchWanted(const QString &environment, const QString &job);

private:
    struct ArrowBox
    {
        QWidget *box = nullptr;
        ElidedLabel *moves = nullptr;
        QPushButton *button = nullptr;
        ElidedLabel *reason = nullptr;
    };

    void showAll();
    void showArrow(int row);
    void press(int row);
    [[nodiscard]] ArrowBox makeArrow(int row);

    const Style &m_style;
    Models::EnvironmentsModel &m_model;
    std::vector<RailCard *> m_cards;
    std::vector<ArrowBox> m_arrows; ///< m_arrows[0] leads into row 1
};

} // namespace Slipway::Ui
