// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

class QMenuBar;

namespace Slipway::Ui {

/// Every command of the menus by its name: type a part of it, Enter runs it, Escape leaves. GUI thread.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Lies on top of `parent`. `style` must outlive it.
    CommandPalette(const Style &style, QMenuBar &menus, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QString text; ///< "View: Theme: Dark"
        QPointer<QAction> action;
    };
    void collect(const QString &above, const QList<QAction *> &actions);
    void filter(const QString &wanted);
    void runCurrent();
    void leave();

    std::vector<Command> m_commands;
    QLineEdit *m_wanted;
    QListWidget *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Slipway::Ui
