// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/liveoperation.h"

#include "models/values/texts.h"

#include <utility>

namespace Slipway::Models {

using namespace Qt::StringLiterals;

LiveOperation::LiveOperation(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_unwanted(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_runner, &OperationRunner::eventsArrived, this, &LiveOperation::take);
    connect(&m_runner, &OperationRunner::finished, this, &LiveOperation::end);
    m_slices.setInterval(1); // the window has its turn between two slices
    connect(&m_slices, &QTimer::timeout, this, &LiveOperation::takeSome);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_steps.tick();
        emit changed();
    });
}

LiveOperation::~LiveOperation() = default;

void LiveOperation::start(const Proposal &proposal, const std::optional<Preview> &preview)
{
    Operations::Change change = proposal.change;
    m_kind = Operations::wordOf(change.kind);
    m_environment = change.environment;
    m_title = proposal.title;
    if (preview) {
        change.wishes.accepted = preview->basis;
        m_title = preview->title;
        std::vector<PlannedStep> planned;
        for (const StepPreview &step : preview->steps)
            planned.push_back({step.name, step.title, step.changes});
        m_steps.setPlanned(planned);
    }
    begin([&backend = m_backend, change, unwanted = m_unwanted](const Backend::EventSink &sink,
                                                                std::stop_token stop) {
        std::optional<Domain::JobStarted> job;
        const auto tell = [&](const Domain::Event &event) {
            if (const auto *started = std::get_if<Domain::JobStarted>(&event))
                job = *started;
            sink(event);
        };
        Domain::Outcome outcome = backend.execute(change, tell, std::move(stop));
        const bool goesOn = job && outcome.kind == Domain::Outcome::Kind::Detached;
        return goesOn && *unwanted ? cancelled(backend, *job, std::move(outcome)) : outcome;
    });
    askOutlook();
}

void LiveOperation::attach(const Remote::JobSummary &job)
{
    m_kind = job.kind;
    m_title = job.title.isEmpty() ? kindText(job.kind) : job.title;
    m_environment = job.environment;
    m_job = job.id;
    m_by = job.by;
    begin([&backend = m_backend, environment = job.environment,
           id = job.id](const OperationRunner::EventSink &sink, const std::stop_token &stop) {
        return backend.attach(environment, id, sink, stop);
    });
    m_attached = true;
    m_startedAt = job.startedAt;
    if (job.endedAt.isValid() && job.startedAt.isValid())
        m_took = job.startedAt.msecsTo(job.endedAt);
    m_phase = Phase::Running;
    askOutlook();
}

/// Of a job that is followed from here on: its plan. Of any: how long its steps took before.
void LiveOperation::askOutlook()
{
    if (m_kind.isEmpty() || m_environment.isEmpty())
        return; // asked for once the job has said what it is
    m_outlook.start(
        m_backend.threads(),
        [&backend = m_backend, environment = m_environment, kind = m_kind,
         job = m_job](const std::stop_token &stop) { return backend.outlook(environment, kind, job, stop); },
        [this](const Remote::Outlook &outlook) {
            if (!outlook.steps.empty()) {
                std::vector<PlannedStep> planned;
                for (const Remote::Outlook::Step &step : outlook.steps)
                    planned.push_back({step.name, step.title, step.changes});
                m_steps.addPlanned(planned);
            }
            m_steps.setEstimates(outlook.typical);
            emit changed();
        },
        [](const Failure &) {}); // then there is no estimate
}

void LiveOperation::begin(OperationRunner::Work work)
{
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_sinceBegin.start();
    m_tick.start();
    m_runner.start(m_backend.threads(), std::move(work));
}

/// A job that came to stand although it had been given up while it was being started: a start is not broken off, as
/// nobody would know how it ended.
Domain::Outcome LiveOperation::cancelled(Backend &backend, const Domain::JobStarted &job,
                                         Domain::Outcome outcome)
{
    try {
        if (backend.cancelJob(job.environment, job.id, {}) != Remote::CancelAnswer::AlreadyEnded)
            outcome.message = tr("The job had just begun on the server. It is cancelled and undoes itself.");
    } catch (const std::exception &error) {
        outcome.message = tr("The job had just begun on the server, which could not be asked to cancel it: "
                             "%1 The job goes on.")
                              .arg(QString::fromUtf8(error.what()));
    }
    return outcome;
}

/// A job that writes faster than its lines can be taken must not hold up the window, so they are taken in slices.
void LiveOperation::take(const std::vector<Domain::Event> &events)
{
    m_waiting.insert(m_waiting.end(), events.begin(), events.end());
    if (!m_slices.isActive())
        takeSome();
}

void LiveOperation::takeSome()
{
    constexpr qint64 slice = 6;       // milliseconds: less than half a frame
    constexpr qint64 toldEvery = 100; // that something has changed
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < slice) {
        apply(m_waiting.front());
        m_waiting.pop_front();
    }
    if (m_waiting.empty())
        m_slices.stop();
    else if (!m_slices.isActive())
        m_slices.start();
    if (m_waiting.empty() || !m_sinceChanged.isValid() || m_sinceChanged.elapsed() >= toldEvery) {
        m_sinceChanged.start();
        emit changed();
    }
    if (m_waiting.empty() && m_waitingOutcome)
        end(*std::exchange(m_waitingOutcome, std::nullopt));
}

void LiveOperation::heard(const QDateTime &at)
{
    if (!at.isValid())
        return;
    m_log.setClock(at);
    m_told = at;
    m_sinceTold.start();
}

void LiveOperation::apply(const Domain::Event &event)
{
    m_steps.apply(event);
    if (const auto *output = std::get_if<Domain::Output>(&event)) {
        m_log.append(output->step, output->text);
    } else if (const auto *step = std::get_if<Domain::StepChanged>(&event)) {
        heard(step->at);
    } else if (const auto *clock = std::get_if<Domain::Clock>(&event)) {
        heard(clock->at);
    } else if (const auto *started = std::get_if<Domain::JobStarted>(&event)) {
        m_job = started->id;
        if (!started->by.isEmpty())
            m_by = started->by;
        if (m_phase == Phase::Preparing)
            m_phase = Phase::Running;
        if (m_attached && !m_startedAt.isValid())
            m_startedAt = started->at;
        if (m_title.isEmpty())
            m_title = tr("%1: %2").arg(kindText(started->kind), started->environment);
        heard(started->at);
        if (m_kind.isEmpty()) {
            m_kind = started->kind;
            m_environment = started->environment;
            askOutlook();
        }
        emit jobStands();
    }
    // Whatever else is heard means that the way here is whole again.
    const auto *notice = std::get_if<Domain::Notice>(&event);
    m_notice = notice ? notice->text : m_phase == Phase::Cancelling ? m_notice : QString();
}

void LiveOperation::end(const Domain::Outcome &outcome)
{
    if (!m_waiting.empty()) { // what it said before comes first
        m_waitingOutcome = outcome;
        return;
    }
    if (m_took < 0)
        m_took = elapsed();
    if (m_attached && outcome.endedAt.isValid() && m_startedAt.isValid() && outcome.endedAt >= m_startedAt)
        m_took = m_startedAt.msecsTo(outcome.endedAt);
    m_tick.stop();
    m_steps.finish();
    m_notice.clear();
    m_phase = Phase::Ended;
    m_outcome = outcome;
    emit changed();
    emit ended();
}

qint64 LiveOperation::elapsed() const
{
    if (m_took >= 0)
        return m_took;
    if (m_attached && m_told.isValid() && m_startedAt.isValid())
        return std::max<qint64>(0, m_startedAt.msecsTo(m_told) + m_sinceTold.elapsed());
    return m_sinceBegin.isValid() ? m_sinceBegin.elapsed() : 0;
}

qint64 LiveOperation::timeLeft() const
{
    return m_phase == Phase::Ended || m_phase == Phase::Cancelling ? -1 : m_steps.timeLeft();
}

double LiveOperation::share() const
{
    if (m_phase == Phase::Ended)
        return 1;
    const qint64 left = timeLeft();
    const qint64 gone = elapsed();
    if (left >= 0 && left + gone > 0)
        return double(gone) / double(gone + left);
    if (!m_steps.isPlanned() || m_steps.rowCount() == 0)
        return -1;
    return double(m_steps.finishedCount()) / m_steps.rowCount();
}

/// The step `healthy` writes them between clear headers; so does the undo when it proves the old release.
QString LiveOperation::sickLines() const
{
    if (!m_outcome || m_outcome->succeeded())
        return {};
    constexpr int searched = 5000;
    constexpr int shown = 12; ///< of each container
    QStringList all;
    QStringList lines;
    bool inside = false;
    for (int row = std::max(0, m_log.rowCount() - searched); row < m_log.rowCount(); ++row) {
        const QString line = m_log.plainText(row);
        if (line.startsWith(u"===== the last ") && line.contains(u" log lines of ")) {
            inside = true;
            lines.clear();
            all += line.section(u" log lines of "_s, 1).remove(u" ====="_s) + u':';
        } else if (inside && line.startsWith(u"===== end of the log of ")) {
            inside = false;
            all += lines.mid(std::max<qsizetype>(0, lines.size() - shown));
        } else if (inside) {
            lines += line;
        }
    }
    return all.join(u'\n');
}

QString LiveOperation::safety() const
{
    if (m_phase == Phase::Ended || m_environment.isEmpty())
        return {};
    const std::optional<bool> unchanged = m_steps.stillUnchanged();
    if (!unchanged || !*unchanged || m_steps.firstChangeTitle().isEmpty())
        return {};
    return tr("Until “%1” begins, %2 stays exactly as it is.").arg(m_steps.firstChangeTitle(), m_environment);
}

QString LiveOperation::cancelProblem() const
{
    switch (m_phase) {
    case Phase::Ended:
        return tr("It has ended.");
    case Phase::Cancelling:
        return tr("It has been asked to stop.");
    case Phase::Preparing:
    case Phase::Running:
        break;
    }
    return m_cancel.isRunning() ? tr("The server is being asked.") : QString();
}

void LiveOperation::cancel()
{
    if (!cancelProblem().isEmpty())
        return;
    if (m_job.isEmpty()) {
        m_phase = Phase::Cancelling;
        *m_unwanted = true; // before the stop, which makes it look
        setNotice(tr("Stopping. Nothing has been changed on the server."));
        m_runner.requestStop();
        return;
    }
    const bool asked = m_cancel.start(
        m_backend.threads(),
        [&backend = m_backend, environment = m_environment, job = m_job](const std::stop_token &stop) {
            return backend.cancelJob(environment, job, stop);
        },
        [this](Remote::CancelAnswer answer) { cancelAnswered(answer); },
        [this](const Failure &failure) {
            if (m_phase != Phase::Ended)
                setNotice(
                    tr("The server could not be asked to cancel: %1 The job goes on.").arg(failure.message));
        });
    if (asked)
        setNotice(tr("Asking the server to cancel …"));
}

void LiveOperation::cancelAnswered(Remote::CancelAnswer answer)
{
    if (m_phase == Phase::Ended)
        return;
    switch (answer) {
    case Remote::CancelAnswer::Requested:
        m_phase = Phase::Cancelling;
        setNotice(tr("Cancelled; what has begun is being undone."));
        break;
    case Remote::CancelAnswer::AfterThisStep:
        m_phase = Phase::Cancelling;
        setNotice(tr("“%1” cannot be stopped halfway. The job is cancelled and undone right after it.")
                      .arg(m_steps.title(m_steps.runningRow())));
        break;
    case Remote::CancelAnswer::Undoing:
        m_phase = Phase::Cancelling;
        setNotice(tr("It has failed by itself and is being undone; an undo is not stopped."));
        break;
    case Remote::CancelAnswer::Interrupted:
        setNotice(
            tr("Nothing runs there any more: the job was interrupted. The next operation undoes it first."));
        break;
    case Remote::CancelAnswer::AlreadyEnded:
        setNotice(tr("The job has ended already."));
        break;
    }
}

void LiveOperation::setNotice(const QString &text)
{
    m_notice = text;
    emit changed();
}

} // namespace Slipway::Models
