// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/operation/operationpage.h"
#include "ui/sheet/sheet.h"
#include "ui/window/commandpalette.h"
#include "ui/window/drawer.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

/// The menus of the window, which name every shortcut.
namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

QString themeKey()
{
    return u"window/theme"_s;
}

} // namespace

QString languageKey()
{
    return u"window/language"_s;
}

QKeySequence commandKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K);
}

void MainWindow::showCommands()
{
    new CommandPalette(m_style, *menuBar(), centralWidget());
}

void MainWindow::makeMenus()
{
    QMenu *project = menuBar()->addMenu(tr("&Project"));
    QAction *refresh = project->addAction(tr("&Refresh"), m_watch.get(), &Models::ProjectWatch::refresh);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    project->addSeparator();
    QAction *quit = project->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    makeDeployMenu(menuBar()->addMenu(tr("&Deploy")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    makePageMenu(view);
    view->addSeparator();
    QAction *drawer = view->addAction(tr("&Recent operations"), m_drawer, &Drawer::toggle);
    drawer->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    QAction *commands = view->addAction(tr("&Commands"), this, &MainWindow::showCommands);
    commands->setShortcut(commandKeys());
    QAction *search = view->addAction(tr("&Search the log"), this, [this] {
        if (m_page->isVisible())
            m_page->focusSearch();
    });
    search->setShortcut(QKeySequence::Find);
    auto *leaveSearch = new QAction(this);
    leaveSearch->setShortcut(QKeySequence(Qt::Key_Escape));
    leaveSearch->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leaveSearch, &QAction::triggered, this, [this] { m_page->leaveSearch(); });
    m_page->addAction(leaveSearch);
    view->addSeparator();
    makeThemeMenu(view->addMenu(tr("&Theme")));
    makeLanguageMenu(view->addMenu(tr("&Language")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Slipway"), this, &MainWindow::showAbout);
}

void MainWindow::makeDeployMenu(QMenu *menu)
{
    bool first = true;
    QList<QAction *> direct;
    QList<QAction *> back;
    QKeySequence promoteKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    for (const Domain::Environment &environment : m_backend.configuration().environments) {
        const QString name = environment.name.text();
        back += new QAction(tr("Roll %1 back…").arg(name), menu);
        connect(back.last(), &QAction::triggered, this, [this, name] { askToRollBack(name); });
        if (environment.promotesFrom) {
            QAction *promote =
                menu->addAction(tr("Promote %1 to %2…").arg(environment.promotesFrom->text(), name), this,
                                [this, name] { openPromotion(name); });
            promote->setShortcut(promoteKeys);
            promoteKeys = {};
            auto *action = new QAction(tr("Local tree directly to %1…").arg(name), menu);
            connect(action, &QAction::triggered, this, [this, name] { openSheet(name, true); });
            direct += action;
            continue;
        }
        QAction *action = menu->addAction(tr("To %1…").arg(name), this, [this, name] { openSheet(name); });
        if (first)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
        first = false;
    }
    menu->addSeparator();
    menu->addActions(back);
    if (!direct.isEmpty()) {
        menu->addSeparator();
        menu->addActions(direct);
    }
}

void MainWindow::makePageMenu(QMenu *menu)
{
    for (int page = 0; page < int(m_pageKeys.size()); ++page) {
        QAction *action = menu->addAction(m_pageTitles[page], this, [this, page] { showPage(page); });
        if (page < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
    }
}

/// Each language by its own name, so that it is found by whoever can't read the one that is shown.
void MainWindow::makeLanguageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QString kept = m_settings.value(languageKey()).toString();
    const auto add = [&](const QString &title, const QString &code) {
        QAction *action = menu->addAction(title, this, [this, code] {
            m_settings.setValue(languageKey(), code);
            emit languageWanted(code);
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(kept == code);
    };
    add(tr("As the &system"), {});
    add(u"&English"_s, u"en"_s);
    add(u"&Deutsch"_s, u"de"_s);
    add(u"&हिन्दी"_s, u"hi"_s);
}

void MainWindow::makeThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QString kept = m_settings.value(themeKey()).toString();
    const auto add = [&](const QString &title, Theme theme, const QString &word) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(kept == word || (kept.isEmpty() && theme == Theme::System));
        if (kept == word)
            m_style.setTheme(theme);
        connect(action, &QAction::triggered, this, [this, theme, word] {
            m_settings.setValue(themeKey(), word);
            m_style.setTheme(theme);
        });
    };
    add(tr("As the &system"), Theme::System, u"system"_s);
    add(tr("&Light"), Theme::Light, u"light"_s);
    add(tr("&Dark"), Theme::Dark, u"dark"_s);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Slipway"));
    box->setText(tr("Slipway %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("Ships a platform that runs with Docker Compose from this computer to a server, and "
           "shows what really runs there. Free software under the GNU GPL, version 3 or later."));
    box->open();
}

} // namespace Slipway::Ui
