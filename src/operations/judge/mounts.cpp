// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/mounts.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QString placeText(const QString &kind, const QString &source)
{
    if (kind == "volume"_L1)
        return Words::tr("the volume %1").arg(source);
    return kind == "bind"_L1 ? Words::tr("the folder %1").arg(source) : Words::tr("an anonymous volume");
}

QString sentenceOf(const LostMount &lost)
{
    const QString old = placeText(lost.kind, lost.source);
    if (lost.nowKind == "none"_L1)
        return Words::tr("The service %1 would have nothing mounted at %2, but what it keeps there is in %3.")
            .arg(lost.service, lost.target, old);
    return Words::tr("The service %1 would have %2 at %3, but what it keeps there is in %4.")
        .arg(lost.service, placeText(lost.nowKind, lost.nowSource), lost.target, old);
}

} // namespace

void judgeMounts(std::vector<Condition> &conditions, QStringList &problems, const ComposeLook &look,
                 const QString &composeFile, const QStringList &overrides)
{
    const auto condition = std::find_if(conditions.begin(), conditions.end(),
                                        [](const Condition &each) { return each.name == "volumes"_L1; });
    if (condition == conditions.end() || look.lostMounts.empty())
        return;
    QStringList sentences;
    for (const LostMount &lost : look.lostMounts)
        sentences << sentenceOf(lost);
    condition->judged = true;
    condition->met = false;
    condition->overridden = overrides.contains(condition->name);
    condition->problem = sentences.join(u' ');
    condition->remedy =
        Words::tr("Name the old place in %1, or set the variable that names it in the .env on the server; or "
                  "move the data over first.")
            .arg(composeFile);
    problems << refusalsOf({*condition});
}

} // namespace Slipway::Operations
