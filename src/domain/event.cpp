// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return u"pending"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Undone:
        return u"undone"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

} // namespace Slipway::Domain
