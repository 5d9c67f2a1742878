// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/backup.h"
#include "operations/backups/prune.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// What `backup` prints: each as the contract's JSON and as text for a person. Pure.
namespace Slipway::Cli::Report {

/// "1.4 MB"
[[nodiscard]] QString human(qint64 bytes);

[[nodiscard]] QJsonDocument backupsJson(const std::vector<Domain::Backup> &backups);
[[nodiscard]] QString backupsText(const std::vector<Domain::Backup> &backups);

/// {"type":"backup","environment","id","state","reason","sha256","where": "server"|"laptop"}
[[nodiscard]] QJsonObject verifiedJson(const Operations::VerifiedBackup &backup, const QString &environment);

/// What a trial of prune says besides the keys of each: {"server":{"keep":[{"id","why":[]}],"remove":[{"id","state","size","taken_at"}],"bytes",
///  "oldest_before","oldest_after"},"laptop":{...},"kept":{...}}
[[nodiscard]] QJsonObject pruneJson(const Operations::PrunePlan &plan);
[[nodiscard]] QString pruneText(const Operations::PrunePlan &plan);

} // namespace Slipway::Cli::Report
