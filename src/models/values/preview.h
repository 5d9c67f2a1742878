// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "operations/judge/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace Slipway::Models {

struct FileChange
{
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString path;
    qint64 size = 0; ///< of what is uploaded, or of what goes

    friend bool operator==(const FileChange &, const FileChange &) = default;
};

struct CommitLine
{
    QString id; ///< full
    QString subject;
    QString author;
    QDateTime at;
};

/// The two sides of a file that would change, for the difference that is shown.
struct FileTexts
{
    QByteArray before; ///< what is there; empty for a file that is added
    QByteArray after;  ///< what would come; empty for one that goes
    bool cut = false;  ///< only the beginning of a large file
};

/// Something that must hold before the operation changes anything.
struct Guard
{
    enum class State { Met, NotMet, Overridden };
    QString name; ///< for an override; empty: it can't be overridden
    QString text;
    State state = State::Met;
    bool forTheJob = false; ///< the job judges it; the state is only what is likely

    friend bool operator==(const Guard &, const Guard &) = default;
};

/// One step of the runbook as it is shown before it runs.
struct StepPreview
{
    QString name;
    QString title;
    QString parameters; ///< `export` lines that the commands need to be run by hand
    QString commands;
    QString undo; ///< empty: nothing to undo
    bool cancellable = true;
    bool changes = false; ///< from here on the environment is no longer wholly as it was
};

/// A table of a database whose place would be taken: rows in the backup beside those that are live, as they are shown.
struct DataLine
{
    QString table;
    QString inBackup; ///< "–" where the backup does not have it, or nobody has counted
    QString live;
    QString difference;
    bool loses = false;       ///< there would be fewer
    QDateTime newestInBackup; ///< the latest moment in its rows; invalid: none is known
    QDateTime newestLive;

    friend bool operator==(const DataLine &, const DataLine &) = default;
};

/// What a change would do, made for the sheet that is shown before it runs.
struct Preview
{
    QString environment;
    QString title;   ///< "Deploy 4f2c91e to staging"
    QString summary; ///< one sentence: "Brings 4f2c91e to staging as a new release."
    QString release; ///< the id that the new release would get
    QString commit;
    bool dirty = false;
    std::vector<FileChange> files;
    std::vector<CommitLine> commits; ///< newest first
    qint64 bytes = 0;                ///< to upload
    QStringList composeFiles;        ///< of `files`, those that compose reads
    QStringList missingEnvKeys;
    QStringList notes;
    QStringList problems; ///< each would be a refusal
    std::vector<Guard> guards;
    QStringList rendered;       ///< of the compose file as it would be rendered, what would be another line
    std::vector<DataLine> data; ///< of a restore: the tables that differ, the largest difference first
    QString dataFoot;           ///< those that don't, in a sentence
    bool nothingToDo = false;
    QString dataBackup; ///< of a rollback: the backup of the data as they were on that release; mostly empty
    QString guard;      ///< what protects the data while it runs; empty: nothing does
    std::vector<StepPreview> steps;
    Operations::Basis basis; ///< whoever accepts it has accepted this
};

/// What the sheet shows of a condition. Pure.
[[nodiscard]] Guard guardOf(const Operations::Condition &condition);

/// What the sheet shows of a plan. Pure.
[[nodiscard]] Preview previewOf(const Operations::Plan &plan, const Domain::Configuration &configuration);

} // namespace Slipway::Models
