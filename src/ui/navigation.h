// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit Navigation(QWidget *parent = nullptr);

    /// Returns the page's number, counted from 0.
    int addPage(const QString &title);
    [[nodiscard]] int current() const;
    void setCurrent(int page);
    /// A number beside the title; nothing for 0. `meaning` is for those who cannot see where it stands.
    void setBadge(int page, int count, const QString &meaning);

signals:
    void chosen(int page);

private:
    struct Entry
    {
        QPushButton *button = nullptr;
        QLabel *badge = nullptr;
    };
    std::vector<Entry> m_entries;
};

} // namespace Slipway::Ui
