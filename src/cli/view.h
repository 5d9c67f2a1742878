// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <memory>

namespace Slipway::Cli {

struct Arguments;

/// How a running operation is told. Used on one thread.
class View
{
public:
    virtual ~View() = default;
    virtual void show(const Domain::Event &event) = 0;
    /// Called about ten times a second for a spinner.
    virtual void tick() {}
    virtual void finish(const Domain::Outcome &outcome) = 0;
    /// Makes room for a question on the terminal.
    virtual void pause() {}
};

/// JSON lines with --json, a line per step that moves on a terminal, a plain line per step otherwise.
[[nodiscard]] std::unique_ptr<View> makeView(const Arguments &arguments);

} // namespace Slipway::Cli
