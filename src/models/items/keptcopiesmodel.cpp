// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptcopiesmodel.h"

#include "domain/plaintext.h"
#include "models/values/texts.h"

#include <QLocale>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using Operations::KeptCopy;

namespace {

KeptState stateOf(const KeptCopy &copy)
{
    if (!copy.problem.isEmpty())
        return KeptState::Unreadable;
    if (copy.isDamaged())
        return KeptState::Damaged;
    if (!copy.head.isWhole())
        return KeptState::Lacking;
    return copy.verdict ? KeptState::Whole : KeptState::Copied;
}

bool isRight(int column)
{
    return column == KeptCopiesModel::FilesColumn || column == KeptCopiesModel::SizeColumn;
}

} // namespace

KeptCopiesModel::KeptCopiesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(QTimeZone::utc())
{
}

int KeptCopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KeptCopiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeptCopiesModel::readAt(const KeptCopy &copy) const
{
    const QDateTime at = copy.verdict->at.toTimeZone(m_zone);
    return dayText(at.date(), QDate::currentDate()) + at.toString(u" HH:mm");
}

QString KeptCopiesModel::text(const KeptCopy &copy, int column) const
{
    const bool known = copy.problem.isEmpty();
    switch (column) {
    case TakenColumn: {
        const QDateTime at = copy.head.takenAt.toTimeZone(m_zone);
        return dayText(at.date(), QDate::currentDate()) + at.toString(u" HH:mm");
    }
    case EnvironmentColumn:
        return copy.head.environment;
    case FilesColumn:
        return known ? QLocale().toString(copy.head.files) : u"–"_s;
    case SizeColumn:
        return known ? sizeText(copy.head.bytes) : u"–"_s;
    case EncryptedColumn:
        if (!known)
            return u"–"_s;
        return copy.head.secrets > 0 ? tr("%n file(s)", "that are encrypted", int(copy.head.secrets))
                                     : tr("none");
    case StateColumn:
        switch (stateOf(copy)) {
        case KeptState::Unreadable:
            return copy.isUnreadable ? Domain::oneLine(copy.problem)
                                     : tr("damaged: %1").arg(Domain::oneLine(copy.problem));
        case KeptState::Damaged:
        case KeptState::Lacking:
            return Domain::oneLine(Operations::troubleOf(copy));
        case KeptState::Whole:
            return tr("verified at %1").arg(readAt(copy));
        case KeptState::Copied:
            break;
        }
        return tr("whole when it was copied");
    case NameColumn:
        return copy.head.id;
    default:
        return {};
    }
}

QVariant KeptCopiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptCopy &copy = m_all[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(copy, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == FilesColumn && copy.problem.isEmpty())
            return filesText(int(copy.head.files));
        if (index.column() == EncryptedColumn && copy.problem.isEmpty())
            return copy.head.secrets > 0 ? tr("%n file(s) encrypted", nullptr, int(copy.head.secrets))
                                         : tr("nothing encrypted");
        return text(copy, index.column());
    case Qt::TextAlignmentRole:
        return int((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines{copy.head.id};
        if (copy.head.takenAt.isValid())
            lines << tr("copied %1 UTC").arg(copy.head.takenAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
        if (copy.verdict)
            lines << (copy.isDamaged() ? tr("read at %1; damaged or missing:").arg(readAt(copy))
                                       : tr("read at %1: every byte was as it was written").arg(readAt(copy)));
        switch (stateOf(copy)) {
        case KeptState::Whole:
            break;
        case KeptState::Copied:
            lines << tr("each file had the server's SHA-256 when it was copied, and was not read since");
            break;
        case KeptState::Unreadable:
            lines << copy.problem;
            break;
        case KeptState::Damaged:
        case KeptState::Lacking:
            for (const Sync::KeptProblem &problem :
                 copy.isDamaged() ? copy.verdict->problems : copy.head.problems) {
                if (lines.size() == 12) {
                    lines << u"…"_s;
                    break;
                }
                lines << Domain::oneLine(problem.text());
            }
        }
        return lines.join(u'\n');
    }
    case IdRole:
        return copy.head.id;
    case EnvironmentRole:
        return copy.head.environment;
    case CellRole:
        switch (index.column()) {
        case EnvironmentColumn:
            return int(KeptCell::Environment);
        case StateColumn:
            return int(KeptCell::State);
        case EncryptedColumn:
            return int(KeptCell::Soft);
        case NameColumn:
            return int(KeptCell::Exact);
        default:
            return int(KeptCell::Plain);
        }
    case StateRole:
        return int(stateOf(copy));
    default:
        return {};
    }
}

QVariant KeptCopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TakenColumn:
        return tr("Copied");
    case EnvironmentColumn:
        return tr("Environment");
    case FilesColumn:
        return tr("Files");
    case SizeColumn:
        return tr("Size");
    case EncryptedColumn:
        return tr("Encrypted");
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    default:
        return {};
    }
}

void KeptCopiesModel::setCopies(std::vector<KeptCopy> copies)
{
    if (copies == m_all)
        return;
    beginResetModel();
    m_all = std::move(copies);
    choose();
    endResetModel();
}

void KeptCopiesModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    beginResetModel();
    m_zone = zone;
    endResetModel();
}

void KeptCopiesModel::setEnvironment(const QString &environment)
{
    if (environment == m_environment)
        return;
    beginResetModel();
    m_environment = environment;
    choose();
    endResetModel();
}

void KeptCopiesModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_environment.isEmpty() || m_all[i].head.environment == m_environment)
            m_shown.push_back(i);
    }
}

} // namespace Slipway::Models
