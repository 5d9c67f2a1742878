// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <vector>

namespace Slipway::Ui {

/// The list of pages on the left. GUI thread.
class Navigation final : public QFrame
{
    Q_OBJECT
public:
    /// `style` must outlive it.
    explicit Navigation(const Style &style, QWidget *parent = nullptr);

    /// Returns the page's number, counted from 0. `key` is the page's name in the program and that of its icon.
    int addPage(const QString &key, const QString &title);
    [[nodiscard]] int current() const;
    void setCurrent(int page);
    /// A number beside the title; nothing for 0. `meaning` is for those who cannot see where it stands.
    void setBadge(QStringView key, int count, Tone tone, const QString &meaning);

signals:
    void chosen(int page);

private:
    struct Entry
    {
        QString key;
        QPushButton *button = nullptr;
        QLabel *badge = nullptr;
    };
    const Style &m_style;
    std::vector<Entry> m_entries;
};

} // namespace Slipway::Ui
