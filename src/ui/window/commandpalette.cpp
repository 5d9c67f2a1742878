// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "models/values/texts.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 520;
constexpr int rowHeight = 30;
constexpr int mostRows = 12;

QString plain(const QAction &action)
{
    return Models::withoutLetter(action.text()).remove(u'…');
}

} // namespace

CommandPalette::CommandPalette(const Style &style, QMenuBar &menus, QWidget *parent)
    : QFrame(parent)
    , m_wanted(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_focusBefore(QApplication::focusWidget())
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, style.isDark() ? 160 : 60));
    setGraphicsEffect(shadow);
    m_wanted->setPlaceholderText(tr("Type a command"));
    m_wanted->setAccessibleName(tr("Type a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the line, which hands them on
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_wanted);
    column->addWidget(m_list);

    for (const QAction *top : menus.actions()) {
        if (top->menu())
            collect(plain(*top), top->menu()->actions());
    }
    const int width = std::min(paletteWidth, parent->width() - 24);
    setGeometry((parent->width() - width) / 2, 64, width, mostRows * rowHeight + 60);
    connect(m_wanted, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_wanted, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_wanted->installEventFilter(this);
    filter({});
    show();
    raise();
    m_wanted->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::collect(const QString &above, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = above + u": "_s + plain(*action);
        if (action->menu())
            collect(text, action->menu()->actions());
        else if (action->isEnabled())
            m_commands.push_back({text, action});
    }
}

void CommandPalette::filter(const QString &wanted)
{
    m_list->clear();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        const bool fits = std::all_of(words.begin(), words.end(), [&command](const QString &word) {
            return command.text.contains(word, Qt::CaseInsensitive);
        });
        if (!fits || !command.action)
            continue;
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        auto *item =
            new QListWidgetItem(keys.isEmpty() ? command.text : command.text + u"    "_s + keys, m_list);
        item->setData(Qt::UserRole, int(i));
        item->setSizeHint({100, rowHeight});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_commands[std::size_t(item->data(Qt::UserRole).toInt())].action;
    leave();
    if (action)
        action->trigger();
}

void CommandPalette::leave()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_wanted)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        leave();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Slipway::Ui
