// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <variant>

namespace Slipway::Domain {

/// What an operation tells while it runs: steps on the laptop (scan, upload) and the job's journal alike. Values,
/// so that the terminal, the JSON output, the models and the tests all hear the same story.
enum class StepState { Pending, Running, Done, Failed, Undone, Skipped };

/// The contract's word: "running", "done", ...
[[nodiscard]] QString stepStateWord(StepState state);

/// The job stands on the server: from here on nothing that happens to this program changes how it ends.
struct JobStarted
{
    QString id;
    QString kind;
    QString environment;
    QString by;
    QDateTime at; ///< may be invalid

    friend bool operator==(const JobStarted &, const JobStarted &) = default;
};

struct StepChanged
{
    QString name;
    QString title;
    StepState state = StepState::Running;
    bool undo = false; ///< it is the step's undo that runs, or that failed
    QDateTime at;

    friend bool operator==(const StepChanged &, const StepChanged &) = default;
};

struct Progress
{
    QString step;
    qint64 done = 0;
    qint64 total = -1; ///< -1: unknown
    QString unit;      ///< "bytes", "files", "items", "seconds"

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// A fact worth a line under its step.
struct Detail
{
    QString step;
    QString text;

    friend bool operator==(const Detail &, const Detail &) = default;
};

/// Raw output of a step; may hold several lines, parts of lines and ANSI sequences.
struct Output
{
    QString step;
    QString text;

    friend bool operator==(const Output &, const Output &) = default;
};

/// The server's clock; what is said after it happened at or after that time.
struct Clock
{
    QDateTime at;

    friend bool operator==(const Clock &, const Clock &) = default;
};

/// Something calm about the way here: "Connection lost; the job goes on. Reconnecting ..."
struct Notice
{
    QString text;

    friend bool operator==(const Notice &, const Notice &) = default;
};

using Event = std::variant<JobStarted, StepChanged, Progress, Detail, Output, Clock, Notice>;

} // namespace Slipway::Domain
