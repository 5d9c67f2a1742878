// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/view.h"

namespace Slipway::Cli {

/// One JSON object a line, as the contract says.
class JsonView final : public View
{
public:
    void show(const Domain::Event &event) override;
    void finish(const Domain::Outcome &outcome) override;
};

} // namespace Slipway::Cli
