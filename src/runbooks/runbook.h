// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <chrono>
#include <map>
#include <vector>

namespace Slipway::Runbooks {

/// One step of a runbook: a script from resources/steps with its parameters, as data.
struct Step
{
    QString name;  ///< unique within the runbook, [a-z0-9-]+
    QString title; ///< what a person reads: "Back up zenkar_db"
    QByteArray script;
    QByteArray undo; ///< empty: nothing to undo
    std::map<QByteArray, QByteArray> environment;
    std::chrono::seconds limit{0}; ///< zero: none
    bool cancellable = true;
    bool changes = false; ///< from here on the environment is no longer wholly as it was
};

/// An operation as data: shown before it runs, linted, run by tests without SSH, and sent to the server as a bundle.
struct Runbook
{
    QString kind;                                 ///< the contract's word: deploy, recover, ...
    QString title;                                ///< "Deploy 4f2c91e to staging"
    std::map<QByteArray, QByteArray> environment; ///< what every step gets
    std::map<QString, QByteArray> lists;          ///< lists/<name>: NUL-terminated paths, or what a step says
    std::vector<Step> steps;
};

/// `runbook.json`, and what `plan --json` prints: [{step,title,commands,undo,cancellable}].
[[nodiscard]] QJsonArray toJson(const Runbook &runbook);

} // namespace Slipway::Runbooks
