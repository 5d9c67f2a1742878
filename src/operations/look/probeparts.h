// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/observed/observation.h"

#include <QJsonObject>

/// The parts of what probe/look.sh prints, each read into its values. Pure; what is missing stays unknown.
namespace Slipway::Operations::ProbeParts {

/// A name, a reason: one line, as Remote::Fields::text().
[[nodiscard]] QString lineOf(const QJsonValue &value);
/// Lines, as Remote::Fields::texts().
[[nodiscard]] QStringList strings(const QJsonValue &value);
/// RFC 3339 with any number of digits behind the second.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);

[[nodiscard]] Domain::ObservedContainer container(const QJsonObject &object);
[[nodiscard]] std::vector<Domain::OtherContainer> otherContainers(const QJsonArray &array);
[[nodiscard]] Domain::ComposeModel composeModel(const QJsonObject &object, const QString &project);
[[nodiscard]] std::vector<Domain::ObservedDatabase> databases(const QStringList &lines);
/// The backups in an environment's folder, newest first, and how many others' lie there too.
struct BackupFiles
{
    std::vector<Domain::BackupFile> own;
    int foreign = 0;
};
[[nodiscard]] BackupFiles backupFiles(const QJsonObject &object, const QString &environment,
                                      const QString &project);
[[nodiscard]] Domain::ObservedMachine machine(const QJsonObject &document);
/// One for each domain that is declared.
[[nodiscard]] std::vector<Domain::ObservedRoute> routes(const QJsonObject &document,
                                                        const Domain::Configuration &configuration,
                                                        const std::vector<Domain::NginxServer> &servers);

} // namespace Slipway::Operations::ProbeParts
