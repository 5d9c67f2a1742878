// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/follow.h"

#include "cli/print.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>
#include <optional>
#include <string>
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

/// The answer to the question that Ctrl-C asks; read by a thread that may stay behind, waiting for a line.
struct Answer
{
    std::mutex mutex;
    std::optional<std::string> line;
};

std::shared_ptr<Answer> askForAnswer()
{
    auto answer = std::make_shared<Answer>();
    std::thread([answer] {
        std::string line;
        std::getline(std::cin, line);
        const std::lock_guard lock(answer->mutex);
        answer->line = line;
    }).detach();
    return answer;
}

} // namespace

int runOperation(View &view, bool mayAsk, const Operation &operation, const CancelJob &cancel)
{
    const Platform::Interrupts interrupts;
    Mailbox mailbox;
    std::jthread worker([&](std::stop_token stop) {
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
    std::shared_ptr<Answer> answer;
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
            if (job.isEmpty() || answer || !mayAsk) {
                worker.request_stop();
            } else {
                view.pause();
                printQuestion(Words::tr("\nThe job runs on the server. Enter or Ctrl-C: leave it running.  "
                                        "c and Enter: cancel it and undo what it did. "));
                answer = askForAnswer();
            }
        }
        if (answer) {
            std::optional<std::string> line;
            {
                const std::lock_guard lock(answer->mutex);
                line = answer->line;
            }
            if (!line)
                continue; // the question stands on the screen; nothing is drawn over it
            if (*line == "c" || *line == "C") {
                answer.reset();
                printError(cancel(job));
            } else {
                worker.request_stop();
                answer.reset();
            }
        }
        view.tick();
    }
}

} // namespace Slipway::Cli
