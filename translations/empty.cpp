// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source; this one consists of its resources.
namespace Slipway::Translations {
extern const int present;
const int present = 1;
} // namespace Slipway::Translations
