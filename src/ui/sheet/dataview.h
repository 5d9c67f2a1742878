// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preview.h"
#include "ui/kit/style.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

class QStandardItemModel;

namespace Slipway::Ui {

/// What is in a backup beside what is live: a row for each table that differs. GUI thread.
class DataView final : public QWidget
{
    Q_OBJECT
public:
    /// `style` must outlive it.
    DataView(const Style &style, QWidget *parent);

    void show(const std::vector<Models::DataLine> &lines, const QString &foot);
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void paintDifferences();

    const Style &m_style;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_foot;
};

} // namespace Slipway::Ui
