// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/checkoutconditions.h"

#include "operations/look/survey.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QStringList shown(const QByteArrayList &paths)
{
    QStringList names;
    for (const QByteArray &path : paths)
        names << QString::fromUtf8(path);
    return names;
}

} // namespace

Condition pointerCondition(const Survey &survey, const QStringList &overrides)
{
    Condition condition;
    condition.name = u"lfs-pointers"_s;
    condition.title = Words::tr("No Git LFS pointer is sent in place of a file");
    if (!survey.pointers.isEmpty()) {
        condition.met = false;
        condition.overridden = overrides.contains(condition.name);
        condition.problem = Words::tr("%n file(s) would come as Git LFS pointers, without their content: %1.",
                                      nullptr, static_cast<int>(survey.pointers.size()))
                                .arg(firstOf(shown(survey.pointers)));
        condition.remedy = Words::tr("Run git lfs pull in the local tree, then try again.");
    }
    return condition;
}

QStringList checkoutNotes(const Survey &survey)
{
    QStringList notes;
    if (!survey.withheld.isEmpty())
        notes << Words::tr("%n file(s) were never checked out here and stay on the server as they are: %1.",
                           nullptr, static_cast<int>(survey.withheld.size()))
                     .arg(firstOf(shown(survey.withheld)));
    if (!survey.checkout.submodules.isEmpty())
        notes << Words::tr(
                     "These submodules are not checked out here: %1. git submodule update --init brings them.")
                     .arg(firstOf(shown(survey.checkout.submodules)));
    if (!survey.checkout.problem.isEmpty())
        notes << Words::tr("git's index can't be read (%1): the release bears no commit's name, and what was "
                           "never checked out "
                           "can't be told from what was deleted.")
                     .arg(survey.checkout.problem);
    if (!survey.local.keptLinks.isEmpty())
        notes << Words::tr(
                     "%1: a link here, and kept on the server (keep): it is not sent, and what the server has "
                     "there stays. To send the link, take it out of keep.")
                     .arg(firstOf(shown(survey.local.keptLinks)));
    return notes;
}

} // namespace Slipway::Operations
