// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace Slipway::App {

/// One window per person and project: a second start asks the first one to show itself, and leaves. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `project` tells projects apart: the configuration's absolute path.
    explicit SingleInstance(const QString &project, QObject *parent = nullptr);

    /// True if this is the first one, which from now on hears of others. False if another one lives and has been asked
    /// to show itself. Waits a second at most.
    [[nodiscard]] bool claim();

signals:
    /// Somebody started the program again.
    void wanted();

private:
    [[nodiscard]] bool listen();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Slipway::App
