// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/keptcopies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// What is printed of kept files. Pure.
namespace Slipway::Cli::Report {

/// The list of `backup list` with the kept copies in it, newest first: the keys of a backup, "kind": "kept", "files" and
/// "secrets". `state` is "verified" when everything that was kept is in it, and "damaged" when its list is, or something was
/// found to be when it was read; "verified_at" is when it was last read and every byte was as it was written.
[[nodiscard]] QJsonDocument withKeptCopies(const QJsonDocument &backups,
                                           const std::vector<Operations::KeptCopy> &copies);
[[nodiscard]] QString keptCopiesText(const std::vector<Operations::KeptCopy> &copies);

/// {"id","environment","taken_at","whole","missing":[{"path","why"}],"files":[{"path","type":"file"|"folder"|"link","size",
///  "mode","modified_at","sha256","encrypted","target"}]}
[[nodiscard]] QJsonDocument keptFilesJson(const Sync::KeptGeneration &generation);
[[nodiscard]] QString keptFilesText(const Sync::KeptGeneration &generation);

/// {"type":"backup","kind":"kept","environment","id","state","reason","where":"laptop"}
[[nodiscard]] QJsonObject verifiedKeptJson(const Operations::VerifiedKept &copy, const QString &environment);

} // namespace Slipway::Cli::Report
