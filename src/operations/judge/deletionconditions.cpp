// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/deletionconditions.h"

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

/// The line of slipway.toml.
QString keepLine(const QStringList &patterns)
{
    QStringList quoted;
    for (QString pattern : patterns)
        quoted << u'"' + pattern.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return u"keep = [%1]"_s.arg(quoted.join(u", "_s));
}

QStringList filesOf(const std::vector<Sync::Entry> &entries)
{
    QStringList names;
    for (const Sync::Entry &entry : entries) {
        if (entry.type != Sync::Entry::Type::Directory)
            names << QString::fromUtf8(entry.path);
    }
    names.sort();
    return names;
}

} // namespace

std::vector<Condition> deletionConditions(const Survey &survey, const QStringList &overrides)
{
    const Deletions &deletions = survey.deletions;
    Condition data;
    data.title =
        Words::tr("Nothing that containers write, have mounted or take their variables from is deleted");
    if (!deletions.mounted.isEmpty()) {
        data.met = false;
        data.problem = Words::tr("It would delete files that containers write, have mounted or take their "
                                 "variables from, and that no "
                                 "release has as they are now: %1.")
                           .arg(firstOf(deletions.mounted));
        data.remedy = Words::tr("Add this to keep of [project] in slipway.toml: %1. What nobody needs any more "
                                "is to be deleted on the server by hand.")
                          .arg(keepLine(deletions.keep));
    }

    Condition room;
    room.title = Words::tr("No folder that keeps something becomes a file");
    if (!deletions.blocked.isEmpty()) {
        room.met = false;
        room.problem =
            Words::tr("A folder on the server would become a file, and holds what does not belong to "
                      "the release: %1.")
                .arg(firstOf(deletions.blocked));
        room.remedy =
            Words::tr("Give the file another name, or move away on the server what lies in the folder.");
    }

    Condition condition;
    condition.name = u"deletions"_s;
    condition.title =
        Words::tr("No folder that no release has files in is emptied, and not many files go at once");
    QStringList problems;
    if (!deletions.unknown.isEmpty())
        problems << Words::tr("%n file(s) that no release has as they are now would be deleted: %1.", nullptr,
                              static_cast<int>(deletions.unknown.size()))
                        .arg(firstOf(deletions.unknown));
    if (!deletions.overwritten.isEmpty())
        problems << Words::tr("Files in folders that containers write into changed on the server since the "
                              "last release, and would be overwritten: %1.")
                        .arg(firstOf(deletions.overwritten));
    if (!deletions.links.isEmpty())
        problems << Words::tr(
                        "Links on the server that no release has would become folders, and what is behind "
                        "them would be out of sight: %1.")
                        .arg(firstOf(deletions.links));
    if (deletions.many) {
        const QStringList going = filesOf(survey.diff.removed);
        problems << Words::tr("%1 of %2 files would be deleted: %3.")
                        .arg(going.size())
                        .arg(filesAmong(survey.remote.managed.entries))
                        .arg(firstOf(going));
    }
    // A file that is only not checked out can't be told from one that was deleted.
    if (!survey.checkout.problem.isEmpty() && !survey.diff.removed.empty())
        problems << Words::tr("git's index can't be read (%1), so it can't be told whether these were deleted "
                              "here or never "
                              "checked out: %2.")
                        .arg(survey.checkout.problem, firstOf(filesOf(survey.diff.removed)));
    if (!problems.isEmpty()) {
        condition.met = false;
        condition.overridden = overrides.contains(condition.name);
        condition.problem = problems.join(u' ');
        condition.remedy =
            Words::tr("Look at them one by one in the plan. What belongs to the environment goes into "
                      "keep = [...] of [project] in slipway.toml.");
    }
    // Only a refusal is worth a line of its own.
    if (!room.met)
        return {data, room, condition};
    return {data, condition};
}

} // namespace Slipway::Operations
