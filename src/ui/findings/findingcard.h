// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/finding.h"
#include "ui/kit/style.h"

#include <QFrame>

namespace Slipway::Ui {

/// One finding: what it says, declared beside observed, what to do, and a button where Slipway itself can do it. Its text
/// can be selected. GUI thread.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    /// `whole`: with id, subject and both sides, as the list shows it; else only the message and the fix. `action`: what
    /// the button says; empty: there is none.
    FindingCard(const Style &style, const Domain::Finding &finding, const QString &action, bool whole,
                QWidget *parent = nullptr);

signals:
    void actionWanted(const Slipway::Domain::Finding &finding);
};

} // namespace Slipway::Ui
