// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/kit/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

Navigation::Navigation(const Style &style, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFixedWidth(Metrics::navigationWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    column->addStretch();
}

int Navigation::addPage(const QString &key, const QString &title)
{
    const int page = int(m_entries.size());
    Entry entry;
    entry.key = key;
    entry.button = new QPushButton(title, this);
    entry.button->setCheckable(true);
    entry.button->setAutoExclusive(true);
    entry.button->setAccessibleName(title);
    entry.button->setMinimumHeight(32);
    setLineIcon(*entry.button, m_style, key);
    entry.badge = new QLabel(entry.button);
    entry.badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    entry.badge->hide();
    auto *row = new QHBoxLayout(entry.button);
    row->setContentsMargins(0, 0, 8, 0);
    row->addStretch();
    row->addWidget(entry.badge, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout *>(layout())->insertWidget(page, entry.button);
    connect(entry.button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
    m_entries.push_back(entry);
    if (page == 0)
        entry.button->setChecked(true);
    return page;
}

int Navigation::current() const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].button->isChecked())
            return int(i);
    }
    return 0;
}

void Navigation::setCurrent(int page)
{
    m_entries[std::size_t(page)].button->setChecked(true);
}

void Navigation::setBadge(QStringView key, int count, Tone tone, const QString &meaning)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [key](const Entry &each) { return each.key == key; });
    if (found == m_entries.end())
        return;
    const Entry &entry = *found;
    setStyleProperty(entry.badge, "pill", styleWord(tone));
    entry.badge->setText(QLocale().toString(count));
    entry.badge->setVisible(count > 0);
    entry.button->setAccessibleDescription(count > 0 ? meaning : QString());
    entry.button->setToolTip(count > 0 ? meaning : QString());
}

} // namespace Slipway::Ui
