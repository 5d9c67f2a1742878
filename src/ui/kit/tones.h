// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"
#include "ui/kit/style.h"

namespace Slipway::Ui {

[[nodiscard]] Tone toneOf(Models::Mood mood);
[[nodiscard]] Tone toneOf(Domain::Finding::Severity severity);

} // namespace Slipway::Ui
