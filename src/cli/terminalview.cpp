// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalview.h"

#include "cli/arguments.h"
#include "cli/jsonview.h"
#include "cli/print.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <QLocale>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

constexpr qsizetype keptLines = 60;
constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostDetail = 64'000; ///< what comes then is shown at once

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

QString elapsedText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString amount(qint64 value, const QString &unit)
{
    return unit == "bytes"_L1 ? QLocale::c().formattedDataSize(value, 1, QLocale::DataSizeSIFormat)
                              : QLocale::c().toString(value);
}

QString glyph(StepState state)
{
    switch (state) {
    case StepState::Done:
        return u"✓"_s;
    case StepState::Failed:
        return u"✕"_s;
    case StepState::Undone:
        return u"↶"_s;
    case StepState::Skipped:
        return u"–"_s;
    case StepState::Pending:
    case StepState::Running:
        break;
    }
    return u"·"_s;
}

} // namespace

TerminalView::TerminalView(bool moving, bool quiet)
    : m_moving(moving)
    , m_quiet(quiet)
{
}

void TerminalView::erase()
{
    if (std::exchange(m_drawn, false))
        redrawLine({});
}

void TerminalView::line(const QString &text)
{
    if (m_quiet)
        return;
    erase();
    printLine(text);
}

void TerminalView::heard(const QDateTime &at)
{
    m_heard = at;
    m_sinceHeard.start();
}

/// Of the running step, in milliseconds: as the journal tells it, which may be read long afterwards.
qint64 TerminalView::elapsed() const
{
    if (m_running && m_running->at.isValid() && m_heard.isValid())
        return std::max<qint64>(0, m_running->at.msecsTo(m_heard) + m_sinceHeard.elapsed());
    return m_elapsed.elapsed();
}

void TerminalView::show(const Event &event)
{
    if (const auto *step = std::get_if<StepChanged>(&event)) {
        show(*step);
    } else if (const auto *output = std::get_if<Output>(&event)) {
        show(*output);
    } else if (const auto *progress = std::get_if<Progress>(&event)) {
        if (!m_progress) {
            m_progressBegan = progress->done;
            m_progressTime.start();
        }
        m_progress = *progress;
    } else if (const auto *detail = std::get_if<Detail>(&event)) {
        if (m_moving && m_running && m_running->name == detail->step && m_detail.size() < mostDetail)
            m_detail += m_detail.isEmpty() ? detail->text : QString(u'\n' + detail->text);
        else
            line(u"    "_s + detail->text);
    } else if (const auto *job = std::get_if<JobStarted>(&event)) {
        line(
            Words::tr("Job %1 is on the server; from now on it finishes or undoes itself there.").arg(job->id));
    } else if (const auto *clock = std::get_if<Clock>(&event)) {
        heard(clock->at);
    } else if (const auto *notice = std::get_if<Notice>(&event)) {
        line(notice->text);
    }
}

void TerminalView::show(const StepChanged &step)
{
    heard(step.at);
    if (step.state == StepState::Running) {
        m_running = step;
        m_progress.reset();
        m_detail.clear();
        m_lastLines.clear();
        m_partial.clear();
        m_elapsed.start();
        if (!m_moving)
            line(u"· %1 ..."_s.arg(step.undo ? Words::tr("Undo: %1").arg(step.title) : step.title));
        return;
    }
    const bool timed = m_running && m_running->name == step.name;
    QString text = u"%1 %2"_s.arg(glyph(step.state), step.title);
    if (step.undo || step.state == StepState::Undone)
        text = u"%1 %2"_s.arg(glyph(step.state), Words::tr("Undo: %1").arg(step.title));
    if (timed)
        text += u"  "_s + elapsedText(elapsed());
    line(text);
    if (!m_detail.isEmpty()) {
        const QStringList details = m_detail.split(u'\n');
        for (const QString &detail : details)
            line(u"    "_s + detail);
    }
    if (step.state == StepState::Failed) {
        if (!m_partial.isEmpty())
            m_lastLines << m_partial;
        for (const QString &kept : std::as_const(m_lastLines))
            line(u"    │ "_s + kept);
    }
    m_running.reset();
    m_detail.clear();
}

void TerminalView::show(const Output &output)
{
    m_partial += output.text;
    const QStringList lines = m_partial.split(u'\n');
    m_partial = lines.last().right(longestLine);
    for (const QString &text : lines.first(lines.size() - 1))
        m_lastLines << text.section(u'\r', -1).left(longestLine);
    if (m_lastLines.size() > keptLines)
        m_lastLines = m_lastLines.last(keptLines);
}

/// Of bytes, once it can be told: "  38 MB/s, 7 s left".
QString TerminalView::speed() const
{
    const qint64 milliseconds = m_progressTime.isValid() ? m_progressTime.elapsed() : 0;
    const qint64 carried = m_progress->done - m_progressBegan;
    if (m_progress->unit != "bytes"_L1 || milliseconds < 1500 || carried <= 0)
        return {};
    const double rate = double(carried) * 1000 / double(milliseconds);
    QString text = u"  "_s + Words::tr("%1/s").arg(amount(qint64(rate), m_progress->unit));
    if (m_progress->total > m_progress->done)
        text += Words::tr(", %1 left")
                    .arg(elapsedText(qint64(double(m_progress->total - m_progress->done) * 1000 / rate)));
    return text;
}

QString TerminalView::movingLine() const
{
    static const QString frames = u"⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"_s;
    QString text = u"%1 %2  %3"_s.arg(frames.at(m_frame % frames.size()))
                       .arg(m_running->undo ? Words::tr("Undo: %1").arg(m_running->title) : m_running->title,
                            elapsedText(elapsed()));
    if (m_progress && m_progress->total > 0) {
        const int width = 20;
        const auto full =
            static_cast<int>(std::clamp<qint64>(m_progress->done * width / m_progress->total, 0, width));
        text += u"  ▕"_s + QString(full, u'█') + QString(width - full, u' ') + u"▏ "_s
                + amount(m_progress->done, m_progress->unit) + u" / "_s
                + amount(m_progress->total, m_progress->unit) + speed();
    } else if (m_progress) {
        text += u"  "_s + amount(m_progress->done, m_progress->unit);
    }
    return text.left(Platform::terminalWidth() - 1);
}

void TerminalView::tick()
{
    if (!m_moving || m_quiet || !m_running)
        return;
    ++m_frame;
    redrawLine(movingLine());
    m_drawn = true;
}

void TerminalView::pause()
{
    erase();
}

void TerminalView::finish(const Outcome &outcome)
{
    erase();
    QString text = outcome.message;
    if (!outcome.unchanged.isEmpty())
        text += u'\n' + Words::tr("Unchanged: %1.").arg(outcome.unchanged.join(u", "_s));
    if (!outcome.unhealthyBefore.isEmpty())
        text += u'\n' + Words::tr("Unhealthy before it began: %1.").arg(outcome.unhealthyBefore.join(u", "_s));
    if (!outcome.remedy.isEmpty())
        text += u'\n' + outcome.remedy;
    // A job that was left is good news to those who wished to leave it.
    const bool good = outcome.exitCode == 0;
    // What went wrong is said even with --quiet, and where scripts look for it.
    if (good && !m_quiet)
        printLine(u'\n' + text);
    else if (!good)
        printError(text);
}

std::unique_ptr<View> makeView(const Arguments &arguments)
{
    if (arguments.json)
        return std::make_unique<JsonView>();
    return std::make_unique<TerminalView>(Platform::isTerminal(Platform::Stream::Out), arguments.quiet);
}

} // namespace Slipway::Cli
