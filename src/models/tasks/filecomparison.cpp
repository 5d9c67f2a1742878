// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/filecomparison.h"

namespace Slipway::Models {

FileComparison::FileComparison(TaskThreads &threads, Look look, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_look(std::move(look))
{
}

void FileComparison::select(const FileChange &change)
{
    m_selected = change;
    if (m_query.isRunning()) {
        if (m_asked != m_selected)
            m_query.requestStop();
        return; // the answer to that one asks for this one
    }
    ask();
}

void FileComparison::clear()
{
    m_selected.reset();
    m_query.requestStop();
}

void FileComparison::ask()
{
    if (!m_selected)
        return;
    m_asked = m_selected;
    const auto goOn = [this] {
        if (m_asked == m_selected)
            return false;
        ask();
        return true;
    };
    m_query.start(
        m_threads,
        [look = m_look, change = *m_selected](const std::stop_token &stop) {
            Found found;
            try {
                const FileTexts texts = look(change, stop);
                found.diff = Sync::textDiff(texts.before, texts.after);
                found.cut = texts.cut;
            } catch (const Domain::Cancelled &) {
                // Answered all the same, because the next wish waits for this question to end.
            }
            return found;
        },
        [this, goOn](const Found &answer) {
            if (!goOn())
                emit found(answer.diff, answer.cut);
        },
        [this, goOn](const Failure &failure) {
            if (!goOn())
                emit failed(failure.message);
        });
}

} // namespace Slipway::Models
