// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupdelegate.h"

#include "models/items/backupsmodel.h"

#include <QPainter>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::BackupsModel;
using State = Domain::Backup::State;

BackupDelegate::BackupDelegate(const Style &style, QSet<QString> protectedEnvironments, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_protected(std::move(protectedEnvironments))
{
}

void BackupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QString text = index.data().toString();
    QFont font = m_style.text();
    QColor colour = tokens.ink;
    switch (index.column()) {
    case BackupsModel::EnvironmentColumn: {
        const auto surface = m_protected.contains(index.data(BackupsModel::EnvironmentRole).toString())
                                 ? Models::Surface::Production
                                 : Models::Surface::Staging;
        colour = m_style.accent(surface);
        text = Style::glyph(surface) + u' ' + text;
        break;
    }
    case BackupsModel::StateColumn: {
        const auto state = State(index.data(BackupsModel::StateRole).toInt());
        if (state == State::Damaged) {
            colour = tokens.error;
            text = Style::glyph(Tone::Error) + u' ' + text;
        } else if (state == State::Foreign) {
            colour = tokens.soft;
            text = u"◇ "_s + text;
        } else if (index.data(BackupsModel::SuspiciousRole).toBool()) {
            colour = tokens.warning;
            text = Style::glyph(Tone::Warning) + u' ' + text;
        } else if (state == State::Verified) {
            colour = tokens.ok;
            text = Style::glyph(Tone::Ok) + u' ' + text;
        } else {
            colour = index.data(BackupsModel::UncheckedRole).toBool() ? tokens.warning : tokens.faint;
            text = u"? "_s + text;
        }
        break;
    }
    case BackupsModel::ServerColumn:
    case BackupsModel::LaptopColumn:
        colour = index.data(BackupsModel::PresentRole).toBool() ? tokens.ok : tokens.faint;
        break;
    case BackupsModel::ReleaseColumn:
        font = m_style.fixed();
        colour = tokens.soft;
        break;
    case BackupsModel::DrilledColumn:
    case BackupsModel::ByColumn:
        colour = tokens.soft;
        break;
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    drawLine(*painter, box, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(tokens.staging, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 1), option.rect.bottomLeft() + QPoint(1, 0));
    }
    painter->restore();
}

} // namespace Slipway::Ui
