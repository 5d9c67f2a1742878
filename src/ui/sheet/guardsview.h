// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preview.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QListWidget>
#include <QWidget>

namespace Slipway::Ui {

/// What must hold before an operation, and which of it somebody overrides by ticking its name. GUI thread.
class GuardsView final : public QWidget
{
    Q_OBJECT
public:
    explicit GuardsView(const Style &style, QWidget *parent = nullptr);

    void show(const std::vector<Models::Guard> &guards);
    /// The names that are ticked.
    [[nodiscard]] QStringList overrides() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    /// Somebody ticked. `judged`: the plan already says whether it holds, so it has to be made anew.
    void overridesChanged(bool judged);

private:
    const Style &m_style;
    QLabel *m_hint;
    QListWidget *m_list;
};

} // namespace Slipway::Ui
