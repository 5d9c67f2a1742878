// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/jobsmodel.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPropertyAnimation>

namespace Slipway::Ui {

/// Running and recent operations of everybody, on top of whatever page is shown: it slides in from the right, a click
/// attaches, Escape sends it away. GUI thread.
class Drawer final : public QFrame
{
    Q_OBJECT
public:
    /// Lies on the right edge of `parent`. `style` and `model` must outlive it.
    Drawer(const Style &style, Models::JobsModel &model, QWidget *parent);

    void open();
    void close();
    void toggle();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Why there is nothing to show.
    void setHint(const QString &hint);

signals:
    void attachWanted(const QString &job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showHint();
    [[nodiscard]] QRect place(bool open) const;

    const Style &m_style;
    Models::JobsModel &m_model;
    QListView *m_list;
    QLabel *m_hint;
    QPropertyAnimation m_slide;
    QPointer<QWidget> m_focusBefore;
    bool m_open = false;
};

} // namespace Slipway::Ui
