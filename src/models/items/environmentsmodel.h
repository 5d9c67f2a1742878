// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observed/observation.h"
#include "models/values/localtree.h"

#include <QAbstractListModel>
#include <optional>

namespace Slipway::Models {

/// What a row stands for, and so which colour, shape and word it bears everywhere.
enum class Surface { Local, Staging, Production };
enum class Health { Unknown, Healthy, Starting, Unhealthy, Absent };

/// What would move along the arrow into an environment.
struct Moves
{
    enum class State { Unknown, Computing, Known, Failed };
    State state = State::Unknown;
    int commits = 0; ///< 0 also when the history does not tell
    int files = 0;
    qint64 bytes = 0;
    QString problem; ///< why it is not known

    friend bool operator==(const Moves &, const Moves &) = default;
};

/// The button on an arrow: what it would do, and why it can't now.
struct Arrow
{
    enum class Action { Deploy, Promote, Watch };
    Action action = Action::Deploy;
    QString button; ///< "Deploy to staging…"
    QString moves;  ///< "3 commits · 14 files", or what runs
    QString note;   ///< a smaller word below: how much is to be uploaded, or who runs it
    bool enabled = false;
    QString reason; ///< why it is not enabled; a whole sentence
    QString job;    ///< for Watch

    friend bool operator==(const Arrow &, const Arrow &) = default;
};

/// The promotion rail: the local tree in row 0, then each environment in promotion order. Fed by ProjectWatch.
/// GUI thread.
class EnvironmentsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< the configuration's; empty for the local tree
        SurfaceRole,                 ///< Surface as int
        HealthRole,                  ///< Health as int
        HealthTextRole,              ///< "healthy", "1 of 3 unhealthy"; empty for the local tree
        HeadlineRole,                ///< release, or branch for the local tree
        CommitRole,                  ///< short
        DetailRole,                  ///< the third line: age and who, or what is wrong
        ProblemRole                  ///< why it could not be seen; empty if it was
    };

    explicit EnvironmentsModel(const Domain::Configuration &configuration, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setLocalTree(const LocalTree &tree);
    void setLocalProblem(const QString &problem);
    /// A probe's answer, for all environments of that host.
    void setServer(const Domain::HostName &host, const Domain::ObservedServer &server);
    /// The host could not be asked; what was seen before stays, with the problem beside it.
    void setProblem(const Domain::HostName &host, const QString &problem);
    void setMoves(const QString &environment, const Moves &moves);
    /// Time goes on: ages are told anew.
    void tick();

    [[nodiscard]] int rowOf(const QString &environment) const;
    [[nodiscard]] const Domain::Environment &declared(int row) const; ///< row >= 1
    /// Nothing for row 0 and for what has not been seen yet.
    [[nodiscard]] const std::optional<Domain::ObservedEnvironment> &observed(int row) const;
    [[nodiscard]] const std::optional<LocalTree> &localTree() const { return m_local; }
    /// The arrow that leads into that row; row >= 1.
    [[nodiscard]] Arrow arrow(int row) const;
    [[nodiscard]] Moves moves(int row) const { return m_rows[std::size_t(row - 1)].moves; }

    /// How a person calls an environment: "Staging".
    [[nodiscard]] static QString displayName(const QString &environment);
    [[nodiscard]] static Health health(const Domain::Environment &declared,
                                       const Domain::ObservedEnvironment &observed);

private:
    struct Row
    {
        const Domain::Environment *declared = nullptr;
        std::optional<Domain::ObservedEnvironment> observed;
        QString problem;
        Moves moves;
    };

    [[nodiscard]] QVariant localData(int role) const;
    [[nodiscard]] QString healthText(const Row &row) const;
    [[nodiscard]] QString detail(const Row &row) const;
    [[nodiscard]] QString movesText(const Row &row) const;
    [[nodiscard]] QString promoteText(const Row &row) const;
    void changed(int row);

    const Domain::Configuration &m_configuration;
    std::vector<Row> m_rows; ///< without the local tree
    std::optional<LocalTree> m_local;
    QString m_localProblem;
};

} // namespace Slipway::Models
