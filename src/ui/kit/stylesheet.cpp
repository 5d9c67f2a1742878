// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylesheet.h"

#include <utility>
#include <vector>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

// @name stands for a token; the longest names are replaced first.
const QString sheet = uR"(
QToolTip { color: @ink; background: @panel; border: 1px solid @line; padding: 4px; }
QMainWindow, QDialog { background: @background; }

QPushButton {
  color: @ink; background: @panel; border: 1px solid @line; border-radius: 6px;
  padding: 5px 12px; min-height: 16px; font-weight: 600;
}
QPushButton:hover { background: @selection; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @staging; }
QPushButton:disabled { color: @faint; background: @background; }
QPushButton::menu-indicator {
  image: url(:/slipway-icons/chevron-@variant.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px;
}
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton[accent="staging"] { color: @background; background: @staging; border-color: @staging; }
QPushButton[accent="production"] { color: @background; background: @production; border-color: @production; }
QPushButton[accent]:focus { border: 2px solid @ink; padding: 4px 11px; }
QPushButton[accent]:disabled { color: @faint; background: @selection; border-color: @line; }
QPushButton[quiet="true"] { border-color: transparent; background: transparent; font-weight: 400; padding: 4px 8px; }
QPushButton[quiet="true"]:hover { background: @selection; }
QPushButton[quiet="true"]:checked { background: @selection; font-weight: 600; }
QPushButton[quiet="true"]:focus { border-color: @staging; }
QPushButton[quiet="true"]:disabled { color: @faint; background: transparent; }

QLineEdit {
  background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: @staging; selection-color: @background;
}
QLineEdit:focus { border-color: @staging; }
QComboBox {
  color: @ink; background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
}
QComboBox:focus { border-color: @staging; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/slipway-icons/chevron-@variant.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 4px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid @faint; border-radius: 4px; background: @panel;
}
QCheckBox::indicator:focus { border-color: @staging; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: @staging; border-color: @staging; image: url(:/slipway-icons/tick-@variant.svg);
}

#rail { background: @panel; border: none; border-bottom: 1px solid @line; }
#navigation { background: @panel; border: none; border-right: 1px solid @line; }
#navigation QPushButton {
  text-align: left; border: 1px solid transparent; background: transparent; font-weight: 400;
  padding: 7px 12px; border-radius: 6px;
}
#navigation QPushButton:hover { background: @background; }
#navigation QPushButton:checked { background: @selection; font-weight: 600; }
#navigation QPushButton:focus { border-color: @staging; }

QLabel[role="soft"] { color: @soft; }
QLabel[role="faint"] { color: @faint; }
QLabel[role="ok"] { color: @ok; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="error"] { color: @error; }
QLabel[role="staging"] { color: @staging; }
QLabel[role="production"] { color: @production; }
QLabel[role="local"] { color: @local; }
QLabel[pill] { border-radius: 9px; padding: 1px 8px; font-weight: 600; font-size: 11px; min-height: 16px; }
QLabel[pill="ok"] { color: @ok; background: @okSurface; }
QLabel[pill="warning"] { color: @warning; background: @warningSurface; }
QLabel[pill="error"] { color: @error; background: @errorSurface; }
QLabel[pill="neutral"] { color: @soft; background: @selection; }

#commandPalette { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[panel="true"] { background: @panel; border: none; }
QFrame[panel="bottom"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[panel="top"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[panel="right"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[note="neutral"] { background: @selection; border: none; border-radius: 6px; }
QFrame[note="ok"] { background: @okSurface; border: none; border-radius: 6px; }
QFrame[note="warning"] { background: @warningSurface; border: none; border-radius: 6px; }
QFrame[note="error"] { background: @errorSurface; border: none; border-radius: 6px; }
QFrame[bar="true"] { border-radius: 0; border-bottom: 1px solid @line; }
#sheetFooter { border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }

QAbstractItemView {
  color: @ink; background: @panel; border: none; outline: none;
  selection-background-color: @selection; selection-color: @ink;
}
QHeaderView { background: @panel; border: none; }
QHeaderView::section {
  color: @faint; background: @panel; border: none; border-bottom: 1px solid @line; padding: 6px 8px;
  font-size: 12px; font-weight: 600;
}
QListWidget::item { padding: 4px 6px; border: none; }
QListWidget::item:selected { background: @selection; color: @ink; border-radius: 4px; }
#guards::item { padding: 4px 0; }
QTableView { gridline-color: @line; }
QPlainTextEdit { color: @ink; background: @log; border: none; padding: 8px; selection-background-color: @staging; }
QScrollArea { background: transparent; border: none; }

QTabBar { background: transparent; }
QTabBar::tab {
  color: @soft; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: 6px 2px; margin-right: 16px; font-weight: 600;
}
QTabBar::tab:selected { color: @ink; border-bottom-color: @soft; }
QTabBar[accent="staging"]::tab:selected { border-bottom-color: @staging; }
QTabBar[accent="production"]::tab:selected { border-bottom-color: @production; }
QTabBar::tab:hover { color: @ink; }
QTabBar:focus::tab:selected { color: @staging; }

QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @panel; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QStatusBar QPushButton { color: @soft; font-size: 12px; }
QStatusBar QPushButton[quiet="true"] { padding: 1px 8px; min-height: 18px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @line; }
)"_s;

} // namespace

QString styleSheet(const Tokens &t)
{
    const std::vector<std::pair<QString, QColor>> names{
        {u"@productionSurface"_s, t.productionSurface},
        {u"@production"_s, t.production},
        {u"@stagingSurface"_s, t.stagingSurface},
        {u"@staging"_s, t.staging},
        {u"@warningSurface"_s, t.warningSurface},
        {u"@warning"_s, t.warning},
        {u"@errorSurface"_s, t.errorSurface},
        {u"@error"_s, t.error},
        {u"@okSurface"_s, t.okSurface},
        {u"@ok"_s, t.ok},
        {u"@localSurface"_s, t.localSurface},
        {u"@local"_s, t.local},
        {u"@background"_s, t.background},
        {u"@selection"_s, t.selection},
        {u"@panel"_s, t.panel},
        {u"@line"_s, t.line},
        {u"@faint"_s, t.faint},
        {u"@soft"_s, t.soft},
        {u"@ink"_s, t.ink},
        {u"@log"_s, t.log},
    };
    QString text = sheet;
    // An image of a style sheet can't be coloured, so there are two.
    text.replace(u"@variant"_s, t.background.lightness() < 128 ? u"dark"_s : u"light"_s);
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    return text;
}

} // namespace Slipway::Ui
