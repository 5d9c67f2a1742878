// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Slipway::Domain {

/// An empty list, for `known ? known->items : nothing<Item>()`. In place of a temporary one: with that the condition
/// would copy the items, and a pointer to one of them would be left dangling.
template <typename Item>
[[nodiscard]] const std::vector<Item> &nothing()
{
    static const std::vector<Item> none;
    return none;
}

} // namespace Slipway::Domain
