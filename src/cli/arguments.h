// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway::Cli {

/// The command line, taken apart. Global options are taken before and after the command.
struct Arguments
{
    QStringList command; ///< ["plan", "deploy", "staging"]
    QString config;
    QString confirm;
    QString fingerprint;
    QString to;
    QString reason;
    QString until;
    QString every;
    QString database;
    QString kept;  ///< of restore; of backup it is a flag: keptFiles
    QString drill; ///< of schedule set; of schedule remove it is a flag: drillsOnly
    QString from;
    QString of;
    QStringList overrides;
    QStringList given; ///< every option that stood there, by its name: "--wait"
    bool json = false;
    bool quiet = false;
    bool yes = false;
    bool detach = false;
    bool wait = false;
    bool force = false;
    bool direct = false;
    bool dryRun = false;
    bool diff = false;
    bool local = false;
    bool keptFiles = false;
    bool drillsOnly = false;
    bool help = false;
    bool version = false;

    [[nodiscard]] QString word(qsizetype index) const { return command.value(index); }
};

/// Throws Domain::UsageError: an unknown option, a value that is missing, empty, or another one than was given before.
[[nodiscard]] Arguments parseArguments(const QStringList &words);

} // namespace Slipway::Cli
