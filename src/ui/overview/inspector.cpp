// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/inspector.h"

#include "ui/findings/findinglist.h"
#include "ui/overview/topologypainter.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorWidth = 304;
constexpr int logEvery = 3000;
constexpr int logLines = 60;

void clear(QLayout &layout, const QSet<QWidget *> &but = {})
{
    for (int at = layout.count() - 1; at >= 0; --at) {
        QWidget *widget = layout.itemAt(at)->widget();
        if (but.contains(widget))
            continue;
        delete layout.takeAt(at);
        widget->hide(); // it goes with the next event; nothing of it is to be seen until then
        widget->deleteLater();
    }
}

} // namespace

Inspector::Inspector(const Style &style, Models::Backend &backend, const Models::TruthModel &truth,
                     QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_backend(backend)
    , m_truth(truth)
    , m_title(new QLabel)
    , m_pill(new QLabel)
    , m_subtitle(new QLabel)
    , m_table(new QWidget)
    , m_rows(new QGridLayout(m_table))
    , m_findings(new FindingList(style, truth, false))
    , m_logTitle(new QLabel(tr("Log")))
    , m_log(new QPlainTextEdit)
    , m_open(new QPushButton(tr("Open")))
    , m_copy(new QPushButton(tr("Copy address")))
    , m_restart(new QPushButton(tr("Restart…")))
    , m_renew(new QPushButton(tr("Renew…")))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setFixedWidth(inspectorWidth);
    m_title->setFont(style.heading());
    setStyleProperty(m_subtitle, "role", u"soft"_s);
    m_logTitle->setFont(style.strong());
    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("Log"));
    m_log->setFont(style.fixed());
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMinimumHeight(150);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(6);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_pill);
    head->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_restart);
    buttons->addWidget(m_renew);
    buttons->addStretch();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_table);
    column->addWidget(m_findings);
    column->addWidget(m_logTitle);
    column->addWidget(m_log, 1);
    column->addLayout(buttons);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("What is known of it"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    m_logTimer.setInterval(logEvery);
    connect(&m_logTimer, &QTimer::timeout, this, &Inspector::askForLog);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_facts.address)); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_facts.address); });
    m_restart->setObjectName(u"restartContainer"_s);
    connect(m_restart, &QPushButton::clicked, this,
            [this] { emit restartWanted(m_facts.environment, m_facts.container); });
    m_renew->setAccessibleName(tr("Renew the certificate…"));
    connect(m_renew, &QPushButton::clicked, this, [this] { emit renewalWanted(m_facts.renewable); });
    connect(&truth, &Models::TruthModel::looked, this, &Inspector::showNode);
    connect(&style, &Style::changed, this, &Inspector::showNode);
    connect(m_findings, &FindingList::actionWanted, this, &Inspector::actionWanted);
    showNode();
}

void Inspector::setNode(const QString &node)
{
    if (node == m_node)
        return;
    m_node = node;
    m_log->clear();
    showNode();
}

void Inspector::showNode()
{
    const QString sheet =
        u"QFrame#inspector { background: %1; border-left: 1px solid %2; } "
        "QPlainTextEdit { background: %3; border: none; border-radius: %4px; }"_s
            .arg(m_style.tokens().panel.name(), m_style.tokens().line.name(), m_style.tokens().log.name())
            .arg(Metrics::controlRadius);
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    m_facts = m_truth.facts(m_node);
    const bool any = !m_facts.title.isEmpty();
    m_table->setVisible(any && !m_facts.rows.empty());
    m_subtitle->setVisible(true);
    m_open->setVisible(any && m_facts.address.startsWith("http"_L1) && m_facts.container.isEmpty());
    m_copy->setVisible(any && !m_facts.address.isEmpty());
    const bool log = any && !m_facts.container.isEmpty();
    m_restart->setVisible(log && !m_facts.environment.isEmpty());
    m_renew->setVisible(any && !m_facts.renewable.isEmpty());
    m_logTitle->setVisible(log);
    m_log->setVisible(log);
    if (!any)
        return showOverview();
    m_title->setText(m_facts.title);
    m_subtitle->setText(m_facts.subtitle);
    const Tone tone = toneOf(m_facts.mood);
    m_pill->setVisible(!m_facts.state.isEmpty());
    m_pill->setText(Style::glyph(tone).isEmpty() ? m_facts.state
                                                 : QString(Style::glyph(tone) + u' ' + m_facts.state));
    setStyleProperty(m_pill, "pill", styleWord(tone));
    showRows(m_facts);
    m_findings->setFindings(m_facts.findings);
    if (log && isVisible()) {
        m_logTimer.start();
        askForLog();
    } else {
        m_logTimer.stop();
    }
}

void Inspector::showOverview()
{
    m_logTimer.stop();
    m_title->setText(tr("Findings"));
    m_pill->hide();
    const auto &findings = m_truth.findings();
    m_subtitle->setText(!m_truth.seen() ? tr("Looking at the server …")
                        : findings.empty()
                            ? tr("Declared and observed agree.")
                            : tr("Select a card to see what is declared, configured and observed."));
    m_subtitle->setWordWrap(true);
    clear(*m_rows);
    constexpr std::size_t most = 6;
    m_findings->setFindings(
        {findings.begin(), findings.begin() + std::ptrdiff_t(std::min(most, findings.size()))});
}

/// Each look comes here, so what is there stays and is given what has changed: somebody may be marking it to copy it.
void Inspector::showRows(const Models::InspectorFacts &facts)
{
    QSet<QWidget *> used;
    const bool configured = std::any_of(facts.rows.begin(), facts.rows.end(),
                                        [](const auto &row) { return !row.configured.isEmpty(); });
    const auto put = [&](int row, int column, const QString &text, const QFont &font, const QColor &colour) {
        const QLayoutItem *there = m_rows->itemAtPosition(row, column);
        auto *label = there ? qobject_cast<QLabel *>(there->widget()) : nullptr;
        if (!label) {
            label = new QLabel(m_table);
            label->setWordWrap(true);
            label->setMinimumWidth(20);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_rows->addWidget(label, row, column);
        }
        used.insert(label);
        label->setFont(font);
        if (label->text() != text)
            label->setText(text);
        if (const QString sheet = u"color: %1"_s.arg(colour.name()); label->styleSheet() != sheet)
            label->setStyleSheet(sheet);
    };
    const Tokens &tokens = m_style.tokens();
    put(0, 1, tr("declared"), m_style.small(), tokens.faint);
    if (configured)
        put(0, 2, tr("configured"), m_style.small(), tokens.faint);
    put(0, 3, tr("observed"), m_style.small(), tokens.faint);
    int row = 1;
    const auto breakable = [](QString text) {
        return text.replace(u'/', u"/\u200b"_s).replace(u':', u":\u200b"_s);
    };
    for (const Models::InspectorFacts::Row &each : facts.rows) {
        const Tone tone = toneOf(each.mood);
        const QString glyph =
            tone == Tone::Warning || tone == Tone::Error ? QString(Style::glyph(tone) + u' ') : QString();
        put(row, 0, each.label, m_style.small(), tokens.soft);
        put(row, 1, breakable(each.declared), m_style.small(), tokens.ink);
        if (configured)
            put(row, 2, breakable(each.configured), m_style.small(), tokens.ink);
        put(row, 3, glyph + breakable(each.observed), m_style.small(),
            tone == Tone::Neutral ? tokens.ink : m_style.tone(tone));
        ++row;
    }
    clear(*m_rows, used);
    m_rows->setColumnStretch(0, 3);
    m_rows->setColumnStretch(1, 4);
    m_rows->setColumnStretch(2, configured ? 4 : 0);
    m_rows->setColumnStretch(3, 4);
}

void Inspector::askForLog()
{
    if (m_facts.container.isEmpty() || !isVisible() || m_logQuery.isRunning())
        return;
    m_logOf = m_facts.container;
    m_logQuery.start(
        m_backend.threads(),
        [&backend = m_backend, environment = m_facts.environment,
         container = m_logOf](const std::stop_token &stop) {
            return backend.containerLog(environment, container, logLines, stop);
        },
        [this](const QString &text) {
            if (m_logOf != m_facts.container || text == m_log->toPlainText()
                || m_log->textCursor().hasSelection()) // somebody is about to copy it
                return;
            m_log->setPlainText(text);
            m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
        },
        [this](const Models::Failure &failure) { m_log->setPlainText(failure.message); });
}

} // namespace Slipway::Ui
