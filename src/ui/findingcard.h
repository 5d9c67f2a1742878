// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/style.h"

#include <QFrame>

namespace Slipway::Ui {

/// One finding: what it says, declared beside observed, and what to do. Its text can be selected. GUI thread.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    /// `whole`: with id, subject and both sides, as the list shows it; else only the message and the fix.
    FindingCard(const Style &style, const Domain::Finding &finding, bool whole, QWidget *parent = nullptr);
};

} // namespace Slipway::Ui
