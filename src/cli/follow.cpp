// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/follow.h"

#include "cli/print.h"
#include "platform/crashlog.h"
#include "platform/interrupts.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Event;
using Domain::Outcome;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Cli)
};

/// Whoever tells faster than it can be shown waits, so that no job fills the memory.
constexpr std::size_t mostWaiting = 10'000;

/// What the operation's thread hands to the one that draws.
struct Mailbox
{
    std::mutex mutex;
    std::condition_variable arrived;
    std::condition_variable taken;
    std::deque<Event> events;
    std::optional<Outcome> outcome;
};

} // namespace

int runOperation(View &view, bool mayAsk, const Operation &operation, const CancelJob &cancel)
{
    const Platform::Interrupts interrupts;
    Mailbox mailbox;
    std::jthread worker([&](std::stop_token stop) {
        const Platform::CrashStack forCrashes;
        const auto sink = [&](const Event &event) {
            std::unique_lock lock(mailbox.mutex);
            mailbox.taken.wait(lock, [&] { return mailbox.events.size() < mostWaiting; });
            mailbox.events.push_back(event);
            if (mailbox.events.size() >= mostWaiting / 2)
                mailbox.arrived.notify_one();
        };
        Outcome outcome = operation(sink, std::move(stop));
        const std::lock_guard lock(mailbox.mutex);
        mailbox.outcome = std::move(outcome);
        mailbox.arrived.notify_one();
    });

    QString job;
    int seenInterrupts = 0;
    bool asked = false;
    for (;;) {
        std::deque<Event> events;
        std::optional<Outcome> outcome;
        {
            std::unique_lock lock(mailbox.mutex);
            // Shown ten times a second, or sooner where there is much: to wake up for each takes most of the time.
            mailbox.arrived.wait_for(
                lock, 100ms, [&] { return mailbox.events.size() >= mostWaiting / 2 || mailbox.outcome; });
            events.swap(mailbox.events);
            outcome = mailbox.outcome;
        }
        mailbox.taken.notify_all();
        for (const Event &event : events) {
            if (const auto *started = std::get_if<Domain::JobStarted>(&event))
                job = started->id;
            view.show(event);
        }
        if (outcome) {
            view.finish(*outcome);
            return outcome->exitCode;
        }

        if (interrupts.hangUps() > 0)
            worker.request_stop();
        if (const int count = interrupts.count(); count > seenInterrupts) {
            seenInterrupts = count;
            if (job.isEmpty() || asked || !mayAsk) {
                worker.request_stop();
            } else {
                view.pause();
                printQuestion(Words::tr("\nThe job runs on the server. Enter or Ctrl-C: leave it running.  "
                                        "c and Enter: cancel it and undo what it did. "));
                asked = true;
            }
        }
        if (asked) {
            const std::optional<QString> line = Platform::typedLine();
            if (!line)
                continue; // the question stands on the screen; nothing is drawn over it
            asked = false;
            if (line->trimmed().compare("c"_L1, Qt::CaseInsensitive) == 0)
                printError(cancel(job));
            else
                worker.request_stop();
        }
        view.tick();
    }
}

} // namespace Slipway::Cli
