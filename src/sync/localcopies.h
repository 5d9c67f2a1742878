// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"

#include <QSet>
#include <QString>
#include <map>
#include <vector>

namespace Slipway::Sync {

/// A copy of a backup in a folder of the laptop.
struct LocalCopy
{
    enum class State { Unknown, Copied, Verified, Damaged };

    QString name;
    qint64 size = 0;
    qint64 modified = 0;          ///< milliseconds since the epoch
    QString sha256;               ///< as it was when the file was compared or read last; empty: never
    State state = State::Unknown; ///< Copied: its SHA-256 was the server's when it got its name
    QString reason;

    friend bool operator==(const LocalCopy &, const LocalCopy &) = default;
};

/// The second copies of one environment's backups: `<folder>/<name>` with their sidecars, and what is known of them in
/// a file of lines beside them, appended to, so that a crash loses at most the last line. Reads and writes the disk;
/// used by one thread at a time.
class LocalCopies
{
public:
    explicit LocalCopies(QString folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString path(const Domain::BackupName &name) const
    {
        return m_folder + QLatin1Char('/') + name.text();
    }
    /// Whole files only; what is still being downloaded has another name, and so has what no pull would ever write.
    [[nodiscard]] std::vector<LocalCopy> list() const;
    /// Names that were removed here by retention: they are not missing.
    [[nodiscard]] QSet<QString> pruned() const;
    /// Remembers what was found out about a file as it lies there now. Throws TransferFailed when that can't be written.
    void record(const Domain::BackupName &name, const QString &sha256, LocalCopy::State state,
                const QString &reason);
    /// Removes the file and its sidecar, and remembers that. False when it can't be removed.
    [[nodiscard]] bool prune(const Domain::BackupName &name);
    /// Takes lines out of the record that others have made obsolete, once it has grown to more than twice what it says:
    /// whole or not at all. To be called by whoever holds the folder's lock for downloads. A record that can't be written
    /// anew stays as it is.
    void compact() const;

private:
    struct Records
    {
        std::map<QString, LocalCopy> copies;
        QSet<QString> pruned;
        qsizetype lines = 0; ///< of the file, obsolete ones too
    };
    [[nodiscard]] static QString lineOf(const LocalCopy &copy);
    [[nodiscard]] QString recordsPath() const;
    [[nodiscard]] Records read() const;
    void append(const QString &line) const;

    QString m_folder;
};

} // namespace Slipway::Sync
