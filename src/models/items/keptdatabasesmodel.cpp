// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptdatabasesmodel.h"

#include "domain/names.h"
#include "domain/plaintext.h"
#include "models/values/texts.h"

namespace Slipway::Models {

using namespace Qt::StringLiterals;

KeptDatabasesModel::KeptDatabasesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_zone(QTimeZone::utc())
{
}

int KeptDatabasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KeptDatabasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeptDatabasesModel::text(const KeptDatabase &kept, int column) const
{
    const Operations::KeptDatabase &database = kept.database;
    switch (column) {
    case NameColumn:
        return Domain::oneLine(database.name);
    case EnvironmentColumn:
        return kept.environment;
    case AsideColumn: {
        if (!database.at.isValid())
            return u"–"_s;
        const QDateTime at = database.at.toTimeZone(m_zone);
        return dayText(at.date(), QDate::currentDate()) + at.toString(u" HH:mm");
    }
    case AgeColumn:
        return database.at.isValid() ? ageText(std::max<qint64>(database.at.secsTo(m_now), 0)) : u"–"_s;
    case SizeColumn:
        return sizeText(database.size);
    case WasColumn:
        return Domain::oneLine(database.of);
    case ByColumn:
        return database.job.isEmpty() ? tr("a restore") : Domain::oneLine(database.job);
    default:
        return {};
    }
}

QVariant KeptDatabasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptDatabase &kept = m_all[m_shown[size_t(index.row())]];
    const Operations::KeptDatabase &database = kept.database;
    switch (role) {
    case Qt::DisplayRole:
        return text(kept, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == AgeColumn ? tr("put aside %1 ago").arg(text(kept, AgeColumn))
                                           : text(kept, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(
            Domain::oneLine(database.name),
            database.at.isValid()
                ? tr("was %1 until %2 UTC")
                      .arg(Domain::oneLine(database.of), database.at.toString(u"yyyy-MM-dd HH:mm:ss"_s))
                : tr("was %1").arg(Domain::oneLine(database.of)),
            tr("put aside by %1").arg(text(kept, ByColumn)));
    case IdRole:
        return database.name;
    case EnvironmentRole:
        return kept.environment;
    case CellRole:
        switch (index.column()) {
        case NameColumn:
            return int(KeptCell::Exact);
        case EnvironmentColumn:
            return int(KeptCell::Environment);
        case AgeColumn:
        case WasColumn:
        case ByColumn:
            return int(KeptCell::Soft);
        default:
            return int(KeptCell::Plain);
        }
    case JobRole:
        return Domain::JobId::ifValid(database.job) ? database.job : QString();
    default:
        return {};
    }
}

QVariant KeptDatabasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Database");
    case EnvironmentColumn:
        return tr("Environment");
    case AsideColumn:
        return tr("Put aside");
    case AgeColumn:
        return tr("Age");
    case SizeColumn:
        return tr("Size");
    case WasColumn:
        return tr("Was");
    case ByColumn:
        return tr("Put aside by");
    default:
        return {};
    }
}

void KeptDatabasesModel::setDatabases(std::vector<KeptDatabase> databases, const QDateTime &now)
{
    m_now = now;
    if (databases == m_all) {
        if (!m_shown.empty())
            emit dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn));
        return;
    }
    beginResetModel();
    m_all = std::move(databases);
    choose();
    endResetModel();
}

void KeptDatabasesModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    beginResetModel();
    m_zone = zone;
    endResetModel();
}

void KeptDatabasesModel::setEnvironment(const QString &environment)
{
    if (environment == m_environment)
        return;
    beginResetModel();
    m_environment = environment;
    choose();
    endResetModel();
}

void KeptDatabasesModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_environment.isEmpty() || m_all[i].environment == m_environment)
            m_shown.push_back(i);
    }
}

} // namespace Slipway::Models
