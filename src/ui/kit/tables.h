// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Slipway::Ui {

/// How every table that is only read looks and behaves: whole rows are chosen, all of one height by the font, so that twenty
/// thousand of them are not measured. GUI thread.
void styleTable(QTableView &table);

} // namespace Slipway::Ui
