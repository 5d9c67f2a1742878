// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/view.h"

#include <QElapsedTimer>
#include <QStringList>
#include <optional>

namespace Slipway::Cli {

/// A line per step. On a terminal the running one moves: spinner, time, and a bar where there is a total. Elsewhere
/// each step is a line when it begins and one when it ends.
class TerminalView final : public View
{
public:
    TerminalView(bool moving, bool quiet);

    void show(const Domain::Event &event) override;
    void tick() override;
    void finish(const Domain::Outcome &outcome) override;
    void pause() override;

private:
    void show(const Domain::StepChanged &step);
    void show(const Domain::Output &output);
    void line(const QString &text);
    void erase();
    void heard(const QDateTime &at);
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] QString movingLine() const;
    [[nodiscard]] QString speed() const;

    const bool m_moving;
    const bool m_quiet;
    bool m_drawn = false;
    int m_frame = 0;
    std::optional<Domain::StepChanged> m_running;
    std::optional<Domain::Progress> m_progress;
    qint64 m_progressBegan = 0; ///< where it stood when it was told first: earlier tries may have brought that
    QElapsedTimer m_progressTime;
    QString m_detail;
    QElapsedTimer m_elapsed;
    QDateTime m_heard; ///< the newest time that the journal has told; invalid where none speaks of time
    QElapsedTimer m_sinceHeard;
    QStringList m_lastLines; ///< of the running step, shown if it fails
    QString m_partial;
};

} // namespace Slipway::Cli
