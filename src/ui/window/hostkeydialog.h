// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/loginprompts.h"
#include "ui/kit/style.h"

#include <QDialog>

namespace Slipway::Ui {

/// Shows the key of a server that is met for the first time, and how to check it there. Accepted: it is trusted.
class HostKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    HostKeyDialog(const Style &style, const Remote::HostKeyQuestion &question, QWidget *parent);
};

} // namespace Slipway::Ui
