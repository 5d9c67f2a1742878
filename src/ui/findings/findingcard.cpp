// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingcard.h"

#include "ui/kit/tones.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The five fields of a cron line are read together, so no line ends within them.
QString unbroken(QString text)
{
    static const QRegularExpression cron(uR"((?:[\d*][\d*/,-]* ){4}[\d*][\d*/,-]*)"_s);
    for (auto match = cron.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text.replace(found.capturedStart(), found.capturedLength(),
                     found.captured().replace(u' ', QChar::Nbsp));
    }
    return text;
}

} // namespace

FindingCard::FindingCard(const Style &style, const Domain::Finding &finding, const QString &action, bool whole,
                         QWidget *parent)
    : QFrame(parent)
{
    const Tone tone = toneOf(finding.severity);
    const QColor back = tone == Tone::Neutral ? style.tokens().selection : style.toneSurface(tone);
    setObjectName(u"findingCard"_s);
    setAccessibleName(finding.message);
    setStyleSheet(
        u"QFrame#findingCard { background: %1; border-radius: %2px; } QLabel { background: transparent; }"_s
            .arg(back.name())
            .arg(Metrics::controlRadius));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    const auto add = [&](const QString &text, const QFont &font, const QColor &colour) {
        auto *label = new QLabel(unbroken(text), this);
        label->setWordWrap(true);
        label->setFont(font);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setStyleSheet(u"color: %1"_s.arg(colour.name()));
        column->addWidget(label);
    };
    const QString glyph = tone == Tone::Neutral ? u"·"_s : Style::glyph(tone);
    const QColor accent = tone == Tone::Neutral ? style.tokens().soft : style.tone(tone);
    if (whole)
        add(u"%1 %2"_s.arg(glyph, finding.subject), style.strong(), accent);
    add(whole ? finding.message : QString(glyph + u' ' + finding.message), style.text(),
        whole ? style.tokens().ink : accent);
    if (whole && !finding.declared.isEmpty() && !finding.observed.isEmpty())
        add(tr("declared: %1 · observed: %2").arg(finding.declared, finding.observed), style.small(),
            style.tokens().soft);
    const bool snippet = finding.fix.contains(u'\n');
    add(snippet ? finding.fix.section(u'\n', 0, 0) : finding.fix, style.small(), style.tokens().soft);
    if (snippet && whole)
        add(finding.fix.section(u'\n', 1), style.fixed(), style.tokens().soft);
    if (whole)
        add(finding.id, style.fixed(), style.tokens().soft);
    if (action.isEmpty())
        return;
    auto *button = new QPushButton(action, this);
    button->setObjectName(u"findingAction"_s);
    button->setAccessibleName(u"%1 %2"_s.arg(action, finding.subject));
    button->setAccessibleDescription(finding.message);
    connect(button, &QPushButton::clicked, this, [this, finding] { emit actionWanted(finding); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
}

} // namespace Slipway::Ui
