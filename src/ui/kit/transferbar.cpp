// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/transferbar.h"

#include "models/values/texts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::Transfer;

namespace {

constexpr int mostLines = 5;

QString stoppedText(Transfer::Kind kind)
{
    switch (kind) {
    case Transfer::Kind::Pull:
        return TransferBar::tr("Paused. What has arrived is kept; the next download goes on there.");
    case Transfer::Kind::Extract:
        return TransferBar::tr("Stopped. Nothing was written.");
    case Transfer::Kind::Verify:
    case Transfer::Kind::Other:
        break;
    }
    return TransferBar::tr("Stopped.");
}

} // namespace

/// A thin bar; without a total it is empty.
class TransferBar::Bar final : public QWidget
{
public:
    Bar(const Style &style, QWidget *parent)
        : QWidget(parent)
        , m_style(style)
    {
        setMinimumWidth(80);
        setFixedHeight(6);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setPart(qreal part)
    {
        m_part = std::clamp(part, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath groove;
        groove.addRoundedRect(rect(), 3, 3);
        painter.fillPath(groove, m_style.tokens().selection);
        painter.setClipPath(groove);
        painter.fillRect(QRectF(0, 0, width() * m_part, height()), m_style.tokens().staging);
    }

private:
    const Style &m_style;
    qreal m_part = 0;
};

TransferBar::TransferBar(const Style &style, Models::BackupState &state, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_state(state)
    , m_title(new QLabel(this))
    , m_bar(new Bar(style, this))
    , m_numbers(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"transferBar"_s);
    setAccessibleName(tr("Download"));
    m_title->setFont(style.strong());
    m_title->setWordWrap(false);
    setStyleProperty(m_numbers, "role", u"soft"_s);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_numbers);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state.transfer())
            m_state.stopTransfer();
        else
            hide();
    });
    connect(&state, &Models::BackupState::transferChanged, this, &TransferBar::show);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    show();
}

void TransferBar::show()
{
    if (!m_state.transfer()) {
        if (m_state.lastOutcome())
            showEnd(*m_state.lastOutcome());
        else
            hide();
        return;
    }
    const Transfer &now = *m_state.transfer();
    setStyleProperty(m_title, "role", {});
    m_title->setWordWrap(false);
    m_title->setText(now.title);
    m_title->setToolTip({});
    QStringList numbers;
    if (now.total > 0)
        numbers << Models::progressText(now.done, now.total, now.unit);
    if (now.unitsPerSecond > 0 && now.unit == "bytes"_L1)
        numbers << tr("%1/s").arg(Models::sizeText(qint64(now.unitsPerSecond)));
    if (now.secondsLeft >= 0)
        numbers << (now.secondsLeft < 120 ? tr("%1 s left").arg(now.secondsLeft)
                                          : tr("%1 min left").arg((now.secondsLeft + 59) / 60));
    if (now.resumed)
        numbers << tr("resumed");
    m_numbers->setText(numbers.join(u" · "_s));
    m_numbers->show();
    m_bar->show();
    m_bar->setPart(now.total > 0 ? qreal(now.done) / qreal(now.total) : 0);
    m_button->setText(now.kind == Transfer::Kind::Pull ? tr("Pause") : tr("Stop"));
    QFrame::show();
}

void TransferBar::showEnd(const Domain::Outcome &outcome)
{
    const bool stopped = outcome.kind == Domain::Outcome::Kind::Cancelled;
    const QStringList lines = outcome.message.split(u'\n');
    const Tone tone = outcome.succeeded() ? Tone::Ok : stopped ? Tone::Neutral : Tone::Error;
    setStyleProperty(m_title, "role", tone == Tone::Neutral ? QString() : styleWord(tone));
    const QString whole =
        outcome.message + (outcome.remedy.isEmpty() ? QString() : QString(u'\n' + outcome.remedy));
    m_title->setWordWrap(tone == Tone::Error);
    if (tone == Tone::Error) {
        // What failed and what to do are to be read without a mouse; a long list of files is cut.
        QStringList shown = lines.mid(0, mostLines);
        if (lines.size() > mostLines)
            shown.last() = u"…"_s;
        m_title->setText((shown << outcome.remedy).join(u'\n').trimmed());
    } else {
        const QString sentence = stopped ? stoppedText(m_state.lastKind()) : lines.join(u' ');
        m_title->setText(fontMetrics().elidedText(sentence, Qt::ElideRight, std::max(300, width() - 140)));
    }
    m_title->setToolTip(whole);
    m_numbers->hide();
    m_bar->hide();
    m_button->setText(tr("Close"));
    QFrame::show();
}

void TransferBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::cardRadius,
                         Metrics::cardRadius);
    painter.fillPath(shape, m_style.tokens().panel);
    painter.setPen(m_style.tokens().line);
    painter.drawPath(shape);
}

} // namespace Slipway::Ui
