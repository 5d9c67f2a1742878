// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/translations.h"
#include "ui/fakebackend.h"
#include "ui/sheet/sheet.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace Slipway::Tests {

/// A window on a fake server, with settings of its own.
struct WindowFixture
{
    /// `configuration` as FakeBackend has it.
    explicit WindowFixture(Ui::Style &anyStyle, const QByteArray &configuration = {})
        : style(anyStyle)
        , backend(configuration)
    {
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Ui::Style &style;
    FakeBackend backend;
    std::unique_ptr<Ui::MainWindow> window;

    /// Shows a window whose rail is filled.
    [[nodiscard]] bool open()
    {
        window = std::make_unique<Ui::MainWindow>(style, backend, settings);
        window->show();
        Models::EnvironmentsModel *rail = window->watch().environments();
        return QTest::qWaitForWindowExposed(window.get()) && QTest::qWaitFor([this, rail] {
                   const bool busy = rail->observed(1) && rail->observed(1)->lock; // then nothing is compared
                   return window->watch().jobsKnown()
                          && (busy || rail->moves(1).state == Models::Moves::State::Known);
               });
    }

    /// Opens the sheet of an environment and waits until it is filled.
    [[nodiscard]] bool openSheet(const QString &environment, bool direct = false)
    {
        window->openSheet(environment, direct);
        return QTest::qWaitFor([this] { return window->sheet() && window->sheet()->preview(); });
    }

    /// Presses Deploy and waits until the job stands.
    [[nodiscard]] bool deploy()
    {
        QTest::mouseClick(window->sheet()->deployButton(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return window->operation() && !window->operation()->job().isEmpty(); });
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
};

} // namespace Slipway::Tests
