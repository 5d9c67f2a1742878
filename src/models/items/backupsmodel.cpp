// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backupsmodel.h"

#include "domain/backups/backupboard.h"
#include "domain/backups/backuprules.h"
#include "domain/plaintext.h"
#include "models/values/texts.h"

#include <QLocale>

namespace Slipway::Models {

using namespace Qt::StringLiterals;
using Domain::Backup;

BackupsModel::BackupsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(QTimeZone::utc())
{
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupsModel::stateText(const Backup &backup) const
{
    switch (backup.state) {
    case Backup::State::Damaged:
        return tr("damaged: %1").arg(backup.reason);
    case Backup::State::Foreign:
        return tr("foreign: %1").arg(backup.reason);
    case Backup::State::Unverified:
        if (backup.couldNotBeChecked)
            return backup.reason;
        return m_suspicious.contains(backup.id) ? tr("unverified, much smaller") : tr("unverified");
    case Backup::State::Verified:
        break;
    }
    return m_suspicious.contains(backup.id) ? tr("much smaller") : tr("verified");
}

QString BackupsModel::text(const Backup &backup, int column) const
{
    switch (column) {
    case TakenColumn: {
        const QDateTime at = backup.takenAt.toTimeZone(m_zone);
        return dayText(at.date(), QDate::currentDate()) + at.toString(u" HH:mm");
    }
    case EnvironmentColumn:
        return backup.setSize > 1 ? u"%1 · %2"_s.arg(backup.environment, Domain::oneLine(backup.database))
                                  : backup.environment;
    case SizeColumn:
        return QLocale().formattedDataSize(backup.size, backup.size < 10'000'000 ? 1 : 0,
                                           QLocale::DataSizeSIFormat);
    case StateColumn:
        return stateText(backup);
    case ServerColumn:
        return backup.onServer ? u"✓"_s : u"–"_s;
    case LaptopColumn:
        return backup.onLaptop ? u"✓"_s : u"–"_s;
    case DrilledColumn:
        if (!backup.drillProblem.isEmpty())
            return tr("failed");
        return backup.drilledAt.isValid()
                   ? dayText(backup.drilledAt.toTimeZone(m_zone).date(), QDate::currentDate())
                   : u"–"_s;
    case ReleaseColumn:
        return backup.release.isEmpty() ? u"–"_s : backup.release;
    case ByColumn:
        return backup.askedBy.isEmpty() ? tr("script") : backup.askedBy;
    default:
        return {};
    }
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Backup &one = backup(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == ServerColumn)
            return one.onServer ? tr("on the server") : tr("not on the server");
        if (index.column() == LaptopColumn)
            return one.onLaptop ? tr("on this laptop") : tr("not on this laptop");
        return text(one, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{one.id,
                          tr("taken %1 UTC").arg(one.takenAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s))};
        if (!one.reason.isEmpty())
            lines << one.reason;
        if (!one.database.isEmpty())
            lines << (one.setSize > 1 ? tr("the database %1, one of %2 that were taken together")
                                            .arg(Domain::oneLine(one.database))
                                            .arg(one.setSize)
                                      : tr("the database %1").arg(Domain::oneLine(one.database)));
        for (const Domain::LeftOutDatabase &each : one.leftOut)
            lines << tr("not in it: %1 (%2)").arg(Domain::oneLine(each.database), each.why);
        if (one.rows >= 0)
            lines << tr("%L1 rows").arg(one.rows);
        if (!one.sha256.isEmpty())
            lines << u"SHA-256 "_s + one.sha256;
        if (!one.by.isEmpty())
            lines << tr("by %1").arg(one.by);
        return lines.join(u'\n');
    }
    case IdRole:
        return one.id;
    case EnvironmentRole:
        return one.environment;
    case StateRole:
        return int(one.state);
    case SuspiciousRole:
        return one.state != Backup::State::Damaged && one.state != Backup::State::Foreign
               && m_suspicious.contains(one.id);
    case UncheckedRole:
        return one.couldNotBeChecked;
    case PresentRole:
        return index.column() == LaptopColumn ? one.onLaptop : one.onServer;
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TakenColumn:
        return tr("Taken");
    case EnvironmentColumn:
        return tr("Environment");
    case SizeColumn:
        return tr("Size");
    case StateColumn:
        return tr("State");
    case ServerColumn:
        return tr("Server");
    case LaptopColumn:
        return tr("Laptop");
    case DrilledColumn:
        return tr("Drilled");
    case ReleaseColumn:
        return tr("Release");
    case ByColumn:
        return tr("By");
    default:
        return {};
    }
}

void BackupsModel::setBackups(std::vector<Backup> backups, const QTimeZone &zone)
{
    if (backups == m_all && zone == m_zone)
        return;
    beginResetModel();
    m_all = std::move(backups);
    m_zone = zone;
    m_suspicious.clear();
    QHash<QString, std::vector<Backup>> byEnvironment;
    for (const Backup &backup : m_all)
        byEnvironment[backup.environment].push_back(backup);
    for (const auto &some : std::as_const(byEnvironment)) {
        const QStringList odd = Domain::suspiciousIds(some);
        m_suspicious.unite(QSet<QString>(odd.begin(), odd.end()));
    }
    choose();
    endResetModel();
}

void BackupsModel::setEnvironment(const QString &environment)
{
    if (environment == m_environment)
        return;
    beginResetModel();
    m_environment = environment;
    choose();
    endResetModel();
}

void BackupsModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_environment.isEmpty() || m_all[i].environment == m_environment)
            m_shown.push_back(i);
    }
}

int BackupsModel::rowOf(const QString &id) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_all[m_shown[i]].id == id)
            return int(i);
    }
    return -1;
}

} // namespace Slipway::Models
