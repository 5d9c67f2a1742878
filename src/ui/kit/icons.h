// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QAbstractButton>
#include <QIcon>

/// The line icons of resources/icons, drawn as SVG in the colours of the style. GUI thread.
namespace Slipway::Ui {

/// The drawing `resources/icons/<name>.svg` in one colour, sharp at every size and scale. A null icon if there is no
/// drawing of that name.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour, const QColor &disabled = {});

/// Dresses a button with a drawing in the colour of its text, now and whenever the theme changes. `style` must outlive
/// the button.
void setLineIcon(QAbstractButton &button, const Style &style, const QString &name);

} // namespace Slipway::Ui
