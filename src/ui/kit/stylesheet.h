// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

namespace Slipway::Ui {

/// The application's style sheet in these colours.
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace Slipway::Ui
