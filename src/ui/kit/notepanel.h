// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

/// A tinted panel with one thing to say: a sentence, what was left unchanged, what to do, and perhaps a button.
/// GUI thread.
class NotePanel final : public QFrame
{
    Q_OBJECT
public:
    /// Cards have round corners; bars go from edge to edge.
    enum class Shape { Card, Bar };
    explicit NotePanel(QWidget *parent = nullptr, Shape shape = Shape::Card);

    void show(Tone tone, const QString &sentence, const QStringList &lines = {}, const QString &remedy = {});
    /// Some lines of a log below the rest, in the fixed font and scrolled to their end; empty: none.
    void setExcerpt(const QString &name, const QString &lines);
    /// A button on the right; empty: none.
    void setAction(const QString &text);
    /// Everything it says, for the clipboard and the tests.
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

private:
    QVBoxLayout *m_texts;
    QLabel *m_glyph;
    QLabel *m_sentence;
    QLabel *m_lines;
    QLabel *m_remedy;
    QPlainTextEdit *m_excerpt = nullptr; ///< made when it is first wanted
    QPushButton *m_action = nullptr;     ///< made when it is first wanted
};

} // namespace Slipway::Ui
