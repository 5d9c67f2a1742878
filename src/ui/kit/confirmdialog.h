// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QDialog>

namespace Slipway::Ui {

/// Asks for the typed name of a protected environment before something is done to it. Deletes itself when closed.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const Style &style, const QString &environment, const QString &title,
                  const QString &explanation, QWidget *parent);
};

} // namespace Slipway::Ui
