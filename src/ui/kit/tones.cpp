// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tones.h"

namespace Slipway::Ui {

Tone toneOf(Models::Mood mood)
{
    switch (mood) {
    case Models::Mood::Good:
        return Tone::Ok;
    case Models::Mood::Doubtful:
        return Tone::Warning;
    case Models::Mood::Bad:
        return Tone::Error;
    case Models::Mood::Neutral:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(Domain::Finding::Severity severity)
{
    switch (severity) {
    case Domain::Finding::Severity::Error:
        return Tone::Error;
    case Domain::Finding::Severity::Warning:
        return Tone::Warning;
    case Domain::Finding::Severity::Info:
        break;
    }
    return Tone::Neutral;
}

} // namespace Slipway::Ui
