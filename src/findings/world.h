// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

#include <map>
#include <vector>

namespace Slipway::Findings {

/// What is known of the newest copies of an environment's kept files that a pull has made here.
struct KeptPull
{
    QString id;
    QDateTime confirmedAt; ///< when the server had last been seen to have just that
    QStringList roots;     ///< the uppermost paths that they hold
    QStringList missing;   ///< what could not be copied
};

/// What is known of this computer: the second copies.
struct Local
{
    bool known = false;
    std::map<QString, QStringList> backupCopies; ///< environment → names of the files in its local folder
    std::map<QString, QStringList>
        keptCopies; ///< environment → kept paths that somebody has copied there by hand
    std::map<QString, KeptPull> keptPulls; ///< environment → the newest of `backup pull --kept`
};

/// Declared and observed, side by side.
struct World
{
    const Domain::Configuration &configuration;
    const std::vector<Domain::ObservedServer> &servers;
    Local local{};

    /// The server that an environment lives on; null when it has not been seen.
    [[nodiscard]] const Domain::ObservedServer *serverOf(const Domain::Environment &environment) const;
    [[nodiscard]] const Domain::ObservedEnvironment *observed(const Domain::Environment &environment) const;
    /// The server whose web server a route goes through: its environment's, else the first of the configuration; null
    /// when that has not been seen, though another was.
    [[nodiscard]] const Domain::ObservedServer *serverOf(const Domain::Route &route) const;
    /// The declaration of a domain without a `source`; null when there is none.
    [[nodiscard]] const Domain::Route *intended(const QString &domain) const;
    /// Of the route, or of the intended one where a differing declaration names none.
    [[nodiscard]] QString environmentOf(const Domain::Route &route) const;
};

/// Something of the project runs there or ran there.
[[nodiscard]] bool deployed(const Domain::ObservedEnvironment &observed);
/// Containers come and go while a job works on it; then nothing is claimed about them.
[[nodiscard]] bool isBusy(const Domain::ObservedEnvironment &observed);
/// The names of the containers that the configuration gives an environment, with what each is called.
struct DeclaredContainer
{
    QString service; ///< empty: the database
    QString container;
    std::optional<quint16> internalPort;
    std::optional<quint16> hostPort;
};
[[nodiscard]] std::vector<DeclaredContainer> declaredContainers(const Domain::Environment &environment);

/// About how long a cron schedule waits from one run to the next, in seconds; 0 when it is not understood.
[[nodiscard]] qint64 periodOf(const QString &schedule);

/// "3 days", "5 h", "12 min"
[[nodiscard]] QString ageText(qint64 seconds);
/// "1.2 GB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace Slipway::Findings
