// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonview.h"

#include "cli/print.h"
#include "domain/ornull.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct ToJson
{
    void operator()(const JobStarted &job) const
    {
        printJsonLine({{u"type"_s, u"job"_s},
                       {u"id"_s, job.id},
                       {u"kind"_s, job.kind},
                       {u"environment"_s, job.environment}});
    }
    void operator()(const StepChanged &step) const
    {
        QJsonObject object{{u"type"_s, u"step"_s},
                           {u"name"_s, step.name},
                           {u"title"_s, step.title},
                           {u"state"_s, stepStateWord(step.state)}};
        if (step.undo)
            object.insert(u"undo"_s, true);
        printJsonLine(object);
    }
    void operator()(const Progress &progress) const
    {
        printJsonLine({{u"type"_s, u"progress"_s},
                       {u"step"_s, progress.step},
                       {u"done"_s, progress.done},
                       {u"total"_s, progress.total},
                       {u"unit"_s, progress.unit}});
    }
    void operator()(const Detail &detail) const
    {
        printJsonLine({{u"type"_s, u"detail"_s}, {u"step"_s, detail.step}, {u"text"_s, detail.text}});
    }
    void operator()(const Output &output) const
    {
        printJsonLine({{u"type"_s, u"output"_s}, {u"step"_s, output.step}, {u"text"_s, output.text}});
    }
    void operator()(const Clock &) const {}
    void operator()(const Notice &notice) const
    {
        printJsonLine({{u"type"_s, u"notice"_s}, {u"text"_s, notice.text}});
    }
};

} // namespace

void JsonView::show(const Event &event)
{
    std::visit(ToJson{}, event);
}

void JsonView::finish(const Outcome &outcome)
{
    // Whoever detaches has no result yet: the job line was the last word, and where nobody wished to, that it goes on.
    if (outcome.kind == Outcome::Kind::Detached) {
        if (outcome.exitCode != 0)
            show(Notice{outcome.message + u'\n' + outcome.remedy});
        return;
    }
    QJsonObject object{{u"type"_s, u"result"_s},
                       {u"outcome"_s, outcomeWord(outcome.kind)},
                       {u"job"_s, orNull(outcome.job)},
                       {u"release"_s, orNull(outcome.release)},
                       {u"backup"_s, orNull(outcome.backup)},
                       {u"message"_s, outcome.message},
                       {u"unchanged"_s, QJsonArray::fromStringList(outcome.unchanged)},
                       {u"unhealthy_before"_s, QJsonArray::fromStringList(outcome.unhealthyBefore)}};
    if (!outcome.remedy.isEmpty())
        object.insert(u"remedy"_s, outcome.remedy);
    if (!outcome.failedStep.isEmpty())
        object.insert(u"failed_step"_s, outcome.failedStep);
    printJsonLine(object);
}

} // namespace Slipway::Cli
