// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace Slipway::Tests {

/// A temporary folder with small helpers that take paths relative to it. All throw std::runtime_error on failure.
/// For tests on POSIX systems.
class TreeFixture
{
public:
    TreeFixture();

    [[nodiscard]] QString path(const QString &relative = {}) const;
    void write(const QString &relative, const QByteArray &content = "x") const;
    void makeFolder(const QString &relative) const;
    void link(const QString &relative, const QByteArray &target) const;
    void setExecutable(const QString &relative, bool executable = true) const;
    /// Seconds since 1970, with a fraction.
    void setModified(const QString &relative, double seconds) const;
    void remove(const QString &relative) const;
    /// Runs bash in the folder and returns its output.
    QByteArray bash(const QByteArray &script) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Slipway::Tests
