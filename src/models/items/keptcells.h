// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What a delegate asks the lists of what is kept, whichever of them it is.
namespace Slipway::Models {

enum class KeptCell {
    Plain,
    Soft,  ///< said by the way
    Exact, ///< a name that is typed or copied
    Environment,
    State ///< with a StateRole
};

enum class KeptState {
    Whole,     ///< read, and every byte was as it was written
    Copied,    ///< whole when it was copied, and not read since
    Lacking,   ///< what could not be copied is not in it
    Damaged,   ///< read, and something was damaged or missing
    Unreadable ///< its list is damaged or can't be read, so that nothing of it can be used
};

enum KeptRole {
    IdRole = Qt::UserRole + 1, ///< the database's name, the copy's id, the file's path
    EnvironmentRole,
    CellRole,  ///< KeptCell as int
    StateRole, ///< KeptState as int
    JobRole,   ///< id of the job that has put a database aside; empty: none that could be told again
    SortRole   ///< what a column is ordered by
};

} // namespace Slipway::Models
