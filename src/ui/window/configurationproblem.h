// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QWidget>

namespace Slipway::Domain {
class Error;
}

namespace Slipway::Ui {

/// Shown instead of the main window when there is no configuration that can be read: what is wrong where, and what
/// a small one looks like. GUI thread.
class ConfigurationProblem final : public QWidget
{
    Q_OBJECT
public:
    ConfigurationProblem(const Style &style, const Domain::Error &error);

    /// On top of everything, also when it was minimised.
    void comeForward();

signals:
    /// With another file, or the same one again when `file` is empty.
    void tryAgain(const QString &file);

private:
    void choose();
};

} // namespace Slipway::Ui
