// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/environmentsmodel.h"

#include "models/values/texts.h"

#include <algorithm>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortCommit = 7;

/// Of "login (Name)", which is who did something: the card has room for the name, the history shows both.
QString personName(const QString &by)
{
    const qsizetype name = by.indexOf(u" ("_s);
    return name > 0 && by.endsWith(u')') ? by.sliced(name + 2).chopped(1) : by;
}

QString ago(const QDateTime &at)
{
    return ageText(std::max<qint64>(0, at.secsTo(QDateTime::currentDateTimeUtc())));
}

} // namespace

EnvironmentsModel::EnvironmentsModel(const Domain::Configuration &configuration, QObject *parent)
    : QAbstractListModel(parent)
    , m_configuration(configuration)
{
    for (const Domain::Environment &environment : configuration.environments) {
        Row row;
        row.declared = &environment;
        m_rows.push_back(std::move(row));
    }
}

int EnvironmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

QVariant EnvironmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() == 0)
        return localData(role);
    const Row &row = m_rows[std::size_t(index.row() - 1)];
    const bool seen = row.observed.has_value();
    switch (role) {
    case Qt::DisplayRole:
        return displayName(row.declared->name.text());
    case NameRole:
        return row.declared->name.text();
    case SurfaceRole:
        return int(row.declared->isProtected ? Surface::Production : Surface::Staging);
    case HealthRole:
        return int(seen ? health(*row.declared, *row.observed) : Health::Unknown);
    case HealthTextRole:
        return healthText(row);
    case HeadlineRole:
        if (!seen)
            return row.problem.isEmpty() ? tr("looking …") : tr("not reachable");
        return row.observed->release ? row.observed->release->id : tr("no release yet");
    case CommitRole:
        return seen && row.observed->release ? row.observed->release->commit.left(shortCommit) : QString();
    case DetailRole:
        return detail(row);
    case ProblemRole:
        return row.problem;
    default:
        return {};
    }
}

QVariant EnvironmentsModel::localData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Local");
    case NameRole:
    case HealthTextRole:
        return QString();
    case SurfaceRole:
        return int(Surface::Local);
    case HealthRole:
        return int(Health::Unknown);
    case HeadlineRole:
        if (!m_local)
            return m_localProblem.isEmpty() ? tr("looking …") : tr("not readable");
        return m_local->commit.isEmpty()   ? tr("no version control")
               : m_local->branch.isEmpty() ? tr("detached")
                                           : m_local->branch;
    case CommitRole:
        return m_local ? m_local->commit.left(shortCommit) : QString();
    case DetailRole: {
        if (!m_local)
            return m_localProblem;
        if (m_local->commit.isEmpty())
            return m_configuration.source;
        if (!m_local->dirty)
            return tr("clean");
        return m_local->changedFiles > 0 ? tr("%n file(s) not committed", nullptr, m_local->changedFiles)
                                         : tr("not everything is committed");
    }
    case ProblemRole:
        return m_localProblem;
    default:
        return {};
    }
}

QString EnvironmentsModel::healthText(const Row &row) const
{
    if (!row.observed)
        return {};
    if (!row.observed->interruptedJob.isEmpty())
        return tr("interrupted");
    switch (health(*row.declared, *row.observed)) {
    case Health::Unknown:
        return {};
    case Health::Healthy:
        return tr("healthy");
    case Health::Starting:
        return tr("starting");
    case Health::Absent:
        return tr("not running");
    case Health::Unhealthy:
        break;
    }
    return tr("unhealthy");
}

QString EnvironmentsModel::detail(const Row &row) const
{
    if (!row.observed)
        return row.problem;
    QStringList parts;
    if (row.observed->release) {
        const Domain::Release &release = *row.observed->release;
        const QString moment = momentText(release.deployedAt, QDateTime::currentDateTime());
        if (release.adopted)
            parts += tr("found here");
        else if (!moment.isEmpty())
            parts += release.deployedBy.isEmpty() ? moment
                                                  : tr("%1 by %2").arg(moment, personName(release.deployedBy));
        if (release.dirty)
            parts += tr("with uncommitted changes");
        if (!release.branch.isEmpty())
            parts += release.branch;
    }
    if (parts.isEmpty() && row.observed->newestVerifiedBackup)
        parts += tr("verified backup %1 ago").arg(ago(row.observed->newestVerifiedBackup->takenAt));
    return parts.join(separator());
}

Health EnvironmentsModel::health(const Domain::Environment &declared,
                                 const Domain::ObservedEnvironment &observed)
{
    std::vector<QString> names;
    for (const Domain::Service &service : declared.services)
        names.push_back(service.container.text());
    if (declared.database)
        names.push_back(declared.database->container.text());
    bool any = false;
    bool starting = false;
    bool bad = false;
    for (const QString &name : names) {
        const Domain::ObservedContainer *container = observed.container(name);
        if (!container || container->state == u"missing") {
            bad = true;
            continue;
        }
        any = true;
        if (container->state != u"running" || container->health == u"unhealthy")
            bad = true;
        else if (container->health == u"starting")
            starting = true;
    }
    if (!any)
        return Health::Absent;
    return bad ? Health::Unhealthy : starting ? Health::Starting : Health::Healthy;
}

QString EnvironmentsModel::movesText(const Row &row) const
{
    const Moves &moves = row.moves;
    switch (moves.state) {
    case Moves::State::Unknown:
        return {};
    case Moves::State::Computing:
        return tr("comparing …");
    case Moves::State::Failed:
        return tr("not compared");
    case Moves::State::Known:
        break;
    }
    if (moves.files == 0)
        return tr("nothing differs");
    return moves.commits > 0 ? commitsText(moves.commits) + separator() + filesText(moves.files)
                             : filesText(moves.files);
}

QString EnvironmentsModel::promoteText(const Row &row) const
{
    const int from = rowOf(row.declared->promotesFrom->text());
    if (from < 1 || !row.observed || !observed(from))
        return {};
    const std::optional<Domain::Release> &theirs = observed(from)->release;
    const std::optional<Domain::Release> &ours = row.observed->release;
    if (!theirs)
        return tr("%1 as it is").arg(displayName(row.declared->promotesFrom->text()));
    if (ours && !ours->treeHash.isEmpty() && ours->treeHash == theirs->treeHash)
        return tr("same files");
    if (ours && !ours->commit.isEmpty() && ours->commit == theirs->commit && !ours->dirty && !theirs->dirty)
        return tr("same commit");
    return theirs->commit.isEmpty() ? theirs->id : theirs->commit.left(shortCommit);
}

Arrow EnvironmentsModel::arrow(int row) const
{
    const Row &target = m_rows[std::size_t(row - 1)];
    const QString name = target.declared->name.text();
    Arrow arrow;
    if (target.observed && target.observed->lock) {
        const Domain::LockHolder &holder = *target.observed->lock;
        arrow.action = Arrow::Action::Watch;
        arrow.job = holder.job;
        QStringList parts{kindText(holder.kind)};
        if (holder.since.isValid())
            parts += durationText(holder.since.msecsTo(QDateTime::currentDateTimeUtc()));
        arrow.moves = parts.join(separator());
        arrow.note = holder.by;
        arrow.button = tr("Watch");
        arrow.enabled = !holder.job.isEmpty();
        if (!arrow.enabled)
            arrow.reason = tr("%1 is locked, and not by a job that could be watched.").arg(displayName(name));
        return arrow;
    }
    if (target.declared->promotesFrom) {
        arrow.action = Arrow::Action::Promote;
        arrow.button = tr("Promote to %1…").arg(name);
        arrow.moves = promoteText(target);
        if (!target.problem.isEmpty())
            arrow.reason = tr("No connection");
        else if (!target.observed)
            arrow.reason = tr("Looking at the server …");
        arrow.enabled = arrow.reason.isEmpty();
        return arrow;
    }
    arrow.action = Arrow::Action::Deploy;
    arrow.button = tr("Deploy to %1…").arg(name);
    arrow.moves = movesText(target);
    if (target.moves.state == Moves::State::Known && target.moves.files > 0 && target.moves.bytes > 0)
        arrow.note = sizeText(target.moves.bytes);
    if (!target.problem.isEmpty())
        arrow.reason = tr("No connection");
    else if (!target.observed)
        arrow.reason = tr("Looking at the server …");
    else if (!m_localProblem.isEmpty())
        arrow.reason = tr("The local tree cannot be read");
    arrow.enabled = arrow.reason.isEmpty();
    return arrow;
}

void EnvironmentsModel::setLocalTree(const LocalTree &tree)
{
    if (m_local == tree && m_localProblem.isEmpty())
        return;
    m_local = tree;
    m_localProblem.clear();
    tick(); // the arrows depend on it too
}

void EnvironmentsModel::setLocalProblem(const QString &problem)
{
    m_localProblem = problem;
    tick();
}

void EnvironmentsModel::setServer(const Domain::HostName &host, const Domain::ObservedServer &server)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.declared->host != host)
            continue;
        const Domain::ObservedEnvironment *seen = server.environment(row.declared->name.text());
        std::optional<Domain::ObservedEnvironment> now;
        if (seen)
            now = *seen;
        if (row.observed == now && row.problem.isEmpty())
            continue;
        row.observed = std::move(now);
        row.problem.clear();
        changed(int(i) + 1);
    }
}

void EnvironmentsModel::setProblem(const Domain::HostName &host, const QString &problem)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.declared->host != host || row.problem == problem)
            continue;
        row.problem = problem;
        changed(int(i) + 1);
    }
}

void EnvironmentsModel::setMoves(const QString &environment, const Moves &moves)
{
    const int row = rowOf(environment);
    if (row < 1 || m_rows[std::size_t(row - 1)].moves == moves)
        return;
    m_rows[std::size_t(row - 1)].moves = moves;
    changed(row);
}

void EnvironmentsModel::tick()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

int EnvironmentsModel::rowOf(const QString &environment) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].declared->name.text() == environment)
            return int(i) + 1;
    }
    return -1;
}

const Domain::Environment &EnvironmentsModel::declared(int row) const
{
    return *m_rows[std::size_t(row - 1)].declared;
}

const std::optional<Domain::ObservedEnvironment> &EnvironmentsModel::observed(int row) const
{
    static const std::optional<Domain::ObservedEnvironment> none;
    return row < 1 ? none : m_rows[std::size_t(row - 1)].observed;
}

QString EnvironmentsModel::displayName(const QString &environment)
{
    QString name = environment;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void EnvironmentsModel::changed(int row)
{
    emit dataChanged(index(row), index(row));
    // An arrow compares the two environments that it joins.
    for (int other = 1; other < rowCount(); ++other) {
        const auto &from = declared(other).promotesFrom;
        if (row > 0 && from && from->text() == declared(row).name.text())
            emit dataChanged(index(other), index(other));
    }
}

} // namespace Slipway::Models
