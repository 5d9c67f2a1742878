// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation/operationheader.h"

#include "models/values/texts.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::LiveOperation;

OperationHeader::OperationHeader(const Style &style, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_back(new QPushButton(this))
    , m_title(new ElidedLabel(this))
    , m_subtitle(new QLabel(this))
    , m_elapsed(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_bar(new QFrame(this))
    , m_cancel(new QPushButton(tr("&Cancel and undo"), this))
{
    setStyleProperty(this, "panel", u"bottom"_s);
    m_back->setProperty("quiet", u"true"_s);
    setLineIcon(*m_back, style, u"left"_s);
    m_back->setAccessibleName(tr("All operations"));
    m_back->setToolTip(tr("All operations"));
    m_title->setFont(style.heading());
    m_subtitle->setWordWrap(true);
    setStyleProperty(m_subtitle, "role", u"soft"_s);
    m_elapsed->setFont(style.strong());
    setStyleProperty(m_steps, "role", u"soft"_s);
    m_cancel->setAccessibleName(tr("Cancel and undo"));
    m_cancel->setObjectName(u"cancelOperation"_s);
    m_bar->setFixedSize(220, 6);
    m_bar->setAccessibleName(tr("Progress"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *times = new QHBoxLayout;
    times->setSpacing(4);
    times->addStretch();
    times->addWidget(m_elapsed);
    times->addWidget(m_steps);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(6);
    progress->addStretch();
    progress->addLayout(times);
    progress->addWidget(m_bar, 0, Qt::AlignRight);
    progress->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 20, 12);
    row->setSpacing(12);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(progress);
    row->addWidget(m_cancel);
    setMinimumHeight(70);
    connect(m_back, &QPushButton::clicked, this, &OperationHeader::backWanted);
    connect(m_cancel, &QPushButton::clicked, this, &OperationHeader::cancelWanted);
}

void OperationHeader::show(const LiveOperation &operation, Models::Surface surface)
{
    m_surface = surface;
    m_share = operation.share();
    m_ended = operation.phase() == LiveOperation::Phase::Ended;
    m_title->setText(operation.title());

    QStringList parts;
    if (operation.startedAt().isValid()) {
        const QString at = operation.startedAt().toLocalTime().toString(u"HH:mm:ss");
        parts += operation.by().isEmpty() ? tr("started %1").arg(at)
                                          : tr("started %1 by %2").arg(at, operation.by());
    }
    if (!m_ended)
        parts += operation.job().isEmpty() ? tr("prepared on this computer; nothing runs on the server yet")
                                           : tr("runs on the server; closing the window does not stop it");
    m_subtitle->setText(parts.join(Models::separator()));

    m_elapsed->setText(Models::durationText(operation.elapsed()));
    m_elapsed->setAccessibleName(tr("Elapsed: %1").arg(m_elapsed->text()));
    showProgress(operation);

    const QString problem = operation.cancelProblem();
    m_cancel->setVisible(!m_ended);
    m_cancel->setEnabled(problem.isEmpty());
    m_cancel->setText(operation.phase() == LiveOperation::Phase::Cancelling ? tr("Cancelling …")
                      : operation.job().isEmpty()                           ? tr("&Cancel")
                                                                            : tr("&Cancel and undo"));
    m_cancel->setToolTip(problem);
    m_cancel->setAccessibleDescription(problem);
    update();
}

/// By time where the server knows how long such steps take, else by the number of steps.
void OperationHeader::showProgress(const LiveOperation &operation)
{
    const qint64 left = operation.timeLeft();
    const int total = operation.steps()->rowCount();
    const int step = std::min(operation.steps()->finishedCount() + 1, std::max(total, 1));
    QString text;
    if (left >= 0)
        text = tr("of about %1").arg(Models::durationText(operation.elapsed() + left));
    else if (operation.steps()->isPlanned())
        text = tr("· step %1 of %2").arg(step).arg(total);
    else
        text = tr("· step %1").arg(step);
    m_steps->setText(text);
    m_steps->setToolTip(left >= 0 ? tr("About %1 left, by what these steps took on this server before")
                                        .arg(Models::durationText(left))
                                  : QString());
    m_bar->setVisible(!m_ended && m_share >= 0);
    m_bar->setAccessibleDescription(m_share < 0 ? QString() : QLocale().toString(int(m_share * 100)) + u" %"_s);
    m_steps->setVisible(!m_ended);
}

void OperationHeader::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, Metrics::stripe, height()), m_style.accent(m_surface));
    if (m_bar->isHidden())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar = m_bar->geometry();
    painter.setBrush(m_style.tokens().line);
    painter.drawRoundedRect(bar, 3, 3);
    if (m_share > 0) {
        bar.setWidth(std::max(6.0, bar.width() * m_share));
        painter.setBrush(m_style.accent(m_surface));
        painter.drawRoundedRect(bar, 3, 3);
    }
}

} // namespace Slipway::Ui
