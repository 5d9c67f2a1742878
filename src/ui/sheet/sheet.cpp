// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet.h"

#include "models/values/texts.h"
#include "ui/kit/diffview.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/notepanel.h"
#include "ui/sheet/filesview.h"
#include "ui/sheet/guardsview.h"
#include "ui/sheet/runbookview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;
using Models::Preview;

namespace {

enum Tab { FilesTab, CommitsTab, KeysTab, ComposeTab, RunbookTab, RenderedTab, GuardsTab };

QLabel *softLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setStyleProperty(label, "role", u"soft"_s);
    label->setWordWrap(true);
    return label;
}

void setLines(QListView *view, const QStringList &lines)
{
    auto *model = new QStandardItemModel(view);
    for (const QString &line : lines) {
        auto *item = new QStandardItem(line);
        item->setEditable(false);
        model->appendRow(item);
    }
    delete view->model();
    view->setModel(model);
}

} // namespace

Sheet::Sheet(const Style &style, Models::Backend &backend, Models::Proposal proposal,
             const Domain::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_backend(backend)
    , m_proposal(std::move(proposal))
    , m_environment(environment)
    , m_surface(environment.isProtected ? Models::Surface::Production : Models::Surface::Staging)
{
    setObjectName(u"sheet"_s);
    makePanel();
    parent->installEventFilter(this);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    layOut();
    plan();
}

Sheet::~Sheet() = default;

void Sheet::makePanel()
{
    m_panel = new QFrame(this);
    m_panel->setObjectName(u"sheetPanel"_s);
    const QString name = EnvironmentsModel::displayName(environment());
    const QString glyph = Style::glyph(m_surface);
    auto *title = new QLabel(m_proposal.title, m_panel);
    title->setFont(m_style.heading());
    auto *badge = new QLabel(glyph + u' ' + name, m_panel);
    badge->setFont(m_style.strong());
    setStyleProperty(badge, "role", styleWord(m_surface));
    setAccessibleName(title->text());
    m_subtitle = softLabel(m_panel);
    m_problems = new NotePanel(m_panel);
    m_problems->setObjectName(u"sheetProblems"_s);
    m_problems->hide();
    m_notes = new NotePanel(m_panel);
    m_notes->setObjectName(u"sheetNotes"_s);
    m_notes->hide();
    m_tabs = new QTabBar(m_panel);
    m_tabs->setAccessibleName(tr("What would change"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setStyleProperty(m_tabs, "accent", styleWord(m_surface));
    for (const QString &tab : {tr("Files"), tr("Commits"), tr("Environment"), tr("Compose"), tr("Runbook"),
                               tr("Rendered"), tr("Guards")})
        m_tabs->addTab(tab);

    auto *heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addSpacing(8);
    heading->addWidget(badge);
    heading->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(22, 20, 22, 0);
    top->setSpacing(6);
    top->addLayout(heading);
    top->addWidget(m_subtitle);
    top->addSpacing(2);
    top->addWidget(m_problems);
    top->addWidget(m_notes);
    top->addWidget(m_tabs);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makePages(), 1);
    column->addWidget(makeFooter());
    m_tabs->setTabVisible(RenderedTab, false);
    m_tabs->setTabVisible(GuardsTab, false);
    if (!m_proposal.movesFiles) {
        for (const Tab tab : {FilesTab, CommitsTab, KeysTab, ComposeTab})
            m_tabs->setTabVisible(tab, false);
        m_tabs->setCurrentIndex(RunbookTab);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_preview)
            m_pages->setCurrentIndex(tab + 1);
    });
}

QWidget *Sheet::makePages()
{
    m_pages = new QStackedWidget(m_panel);
    m_waiting = softLabel(m_pages);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_waiting);

    const auto list = [](const QString &accessibleName, QWidget *parent) {
        auto *view = new QListView(parent);
        view->setAccessibleName(accessibleName);
        view->setUniformItemSizes(true);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        return view;
    };
    Models::FileComparison::Look look;
    if (m_proposal.from) {
        look = [&backend = m_backend, from = *m_proposal.from,
                to = environment()](const Models::FileChange &change, std::stop_token stop) {
            return backend.fileTexts(from, to, change, std::move(stop));
        };
    }
    m_files = new FilesView(m_style, m_backend.threads(), look, m_pages);
    m_pages->addWidget(m_files);
    const auto addList = [this, &list](const QString &accessibleName) {
        auto *page = new QWidget(m_pages);
        auto *view = list(accessibleName, page);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(22, 10, 22, 0);
        column->addWidget(view);
        m_pages->addWidget(page);
        return view;
    };
    m_commits = addList(tr("Commits that are not there yet"));
    m_keys = addList(tr("Environment variables that are missing there"));
    m_keys->setFont(m_style.fixed());
    m_files->setObjectName(u"filesView"_s);
    m_compose = new FilesView(m_style, m_backend.threads(), look, m_pages);
    m_compose->tree()->setObjectName(u"composeFiles"_s);
    m_compose->diff()->setObjectName(u"composeDiff"_s);
    m_compose->tree()->setAccessibleName(tr("Files that compose reads and that would change"));
    m_pages->addWidget(m_compose);
    m_files->setEmptyText(tr("No file differs."));
    m_compose->setEmptyText(tr("Nothing that compose reads would change."));
    m_runbook = new RunbookView(m_style, m_pages);
    m_pages->addWidget(m_runbook);
    m_rendered = addList(tr("What compose would render otherwise"));
    m_rendered->setFont(m_style.fixed());
    m_guards = new GuardsView(m_style, m_pages);
    m_pages->addWidget(m_guards);
    connect(m_guards, &GuardsView::overridesChanged, this, &Sheet::override);
    return m_pages;
}

QWidget *Sheet::makeFooter()
{
    auto *footer = new QFrame(m_panel);
    footer->setObjectName(u"sheetFooter"_s);
    setStyleProperty(footer, "panel", u"top"_s);
    m_guard = softLabel(footer);
    m_whyNot = new ElidedLabel(footer);
    auto *close = new QPushButton(tr("Close"), footer);
    close->setAccessibleName(tr("Close"));
    close->setObjectName(u"closeSheet"_s);
    m_deploy = new QPushButton(m_proposal.accept, footer);
    m_deploy->setAccessibleName(m_proposal.title);
    m_deploy->setObjectName(u"acceptSheet"_s);
    setStyleProperty(m_deploy, "accent", styleWord(m_surface));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(22, 12, 22, 12);
    row->setSpacing(12);
    row->addWidget(m_guard, 1);
    row->addWidget(m_whyNot);
    if (m_environment.isProtected) {
        m_typeLabel = new QLabel(footer);
        setMarkup(m_typeLabel, tr("Type <b>%1</b>"), environment());
        setStyleProperty(m_typeLabel, "role", styleWord(m_surface));
        m_typed = new QLineEdit(footer);
        m_typed->setObjectName(u"typedName"_s);
        m_typed->setAccessibleName(tr("Type %1 to confirm").arg(environment()));
        m_typed->setFixedWidth(130);
        m_typeLabel->setBuddy(m_typed);
        row->addWidget(m_typeLabel);
        row->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &Sheet::updateDeploy);
        connect(m_typed, &QLineEdit::returnPressed, m_deploy, &QPushButton::click);
    }
    row->addWidget(close);
    row->addWidget(m_deploy);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (!whyNot().isEmpty())
            return;
        const Preview preview = *m_preview;
        const Models::Proposal proposal = m_proposal;
        dismiss();
        emit accepted(proposal, preview);
    });
    connect(m_problems, &NotePanel::actionTriggered, this, &Sheet::plan);
    return footer;
}

void Sheet::plan()
{
    // What has the focus is hidden while it waits, and Qt would give it to the next button.
    QWidget *now = window()->focusWidget();
    m_focusAfter = now && m_pages->isAncestorOf(now) ? now : nullptr;
    if (now && isAncestorOf(now) && now != m_typed)
        setFocus();
    m_preview.reset();
    m_problems->hide();
    m_notes->hide();
    m_guard->clear();
    m_subtitle->setText(m_proposal.waiting);
    m_waiting->setText(m_proposal.movesFiles ? tr("Looking at the local tree and the server …")
                                             : tr("Looking at the server …"));
    m_pages->setCurrentIndex(0); // waiting
    updateDeploy();
    m_query.drop(); // what was asked for before
    m_query.start(
        m_backend.threads(),
        [label = m_waiting, &backend = m_backend, change = m_proposal.change](const Models::TaskHome &home,
                                                                              const std::stop_token &stop) {
            const auto tell = [&](const Domain::Event &event) {
                const auto *step = std::get_if<Domain::StepChanged>(&event);
                if (step && step->state == Domain::StepState::Running)
                    home.post([label, title = step->title] { label->setText(title + u" …"_s); });
            };
            Found found;
            found.preview = backend.plan(change, tell, stop);
            found.files = Models::ChangeTree(found.preview.files);
            std::vector<Models::FileChange> compose = found.preview.files;
            std::erase_if(compose, [&names = found.preview.composeFiles](const Models::FileChange &file) {
                return !names.contains(file.path);
            });
            found.compose = Models::ChangeTree(std::move(compose));
            return found;
        },
        [this](Found found) { showFound(std::move(found)); },
        [this](const Models::Failure &failure) { showFailure(failure); });
}

void Sheet::override(bool judged)
{
    m_proposal.change.wishes.overrides = m_guards->overrides();
    // What the job judges is not in the plan, which so stays as it is.
    if (judged)
        plan();
}

void Sheet::showFailure(const Models::Failure &failure)
{
    m_subtitle->setText(tr("What would change could not be found out; nothing was changed."));
    m_waiting->clear();
    m_problems->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
    m_problems->setAction(tr("Try again"));
    updateDeploy();
}

void Sheet::showTabs()
{
    const Preview &preview = *m_preview;
    const QLocale locale;
    const auto title = [&](const QString &word, qsizetype count) {
        return count == 0 ? word : word + u' ' + locale.toString(qlonglong(count));
    };
    m_tabs->setTabText(FilesTab, title(tr("&Files"), qsizetype(preview.files.size())));
    m_tabs->setTabText(CommitsTab, title(tr("Co&mmits"), qsizetype(preview.commits.size())));
    const qsizetype keys = preview.missingEnvKeys.size();
    m_tabs->setTabText(KeysTab, title(tr("&Environment"), keys) + (keys == 0 ? QString() : u" ▲"_s));
    m_tabs->setTabText(ComposeTab, title(tr("Com&pose"), preview.composeFiles.size()));
    m_tabs->setTabText(RunbookTab, title(tr("&Runbook"), qsizetype(preview.steps.size())));
    m_tabs->setTabText(RenderedTab, title(tr("Re&ndered"), preview.rendered.size()));
    m_tabs->setTabVisible(RenderedTab, !preview.rendered.isEmpty());
    const bool allMet =
        std::all_of(preview.guards.begin(), preview.guards.end(),
                    [](const Models::Guard &guard) { return guard.state == Models::Guard::State::Met; });
    m_tabs->setTabText(GuardsTab,
                       title(tr("&Guards"), qsizetype(preview.guards.size())) + (allMet ? u" ✓"_s : u" ▲"_s));
    m_tabs->setTabVisible(GuardsTab, !preview.guards.empty());
}

void Sheet::showFound(Found found)
{
    m_preview = std::move(found.preview);
    const Preview &preview = *m_preview;
    showTabs();
    const QString size = Models::sizeText(preview.bytes);
    // Only the local tree travels; what is promoted or brought back is on the server already.
    const QString total = m_proposal.change.kind == Operations::ChangeKind::Deploy
                              ? tr("%1 to upload").arg(size)
                              : tr("%1 to copy on the server").arg(size);
    m_files->show(preview.files, std::move(found.files), preview.bytes > 0 ? total : QString());
    const std::vector<Models::FileChange> compose = found.compose.changes();
    m_compose->show(compose, std::move(found.compose), {});
    QStringList commitLines;
    for (const Models::CommitLine &commit : preview.commits) {
        commitLines += u"%1  %2  —  %3, %4"_s.arg(commit.id.left(7), commit.subject, commit.author,
                                                  Models::momentText(commit.at, QDateTime::currentDateTime()));
    }
    if (commitLines.isEmpty())
        commitLines += tr("No commit that is not there already, or the history does not tell.");
    setLines(m_commits, commitLines);
    setLines(m_keys, preview.missingEnvKeys.isEmpty() ? QStringList{tr("No variable is missing there.")}
                                                      : preview.missingEnvKeys);
    m_runbook->show(preview.steps);
    setLines(m_rendered, preview.rendered);
    m_guards->show(preview.guards);

    m_subtitle->setText(preview.nothingToDo ? m_proposal.nothing : preview.summary);
    m_guard->setText(preview.guard.isEmpty() ? QString() : u"✓ "_s + preview.guard);
    showNotes(preview);
    m_pages->setCurrentIndex(m_tabs->currentIndex() + 1);
    updateDeploy();
    // Whoever has gone somewhere stays there: a key that is meant for a box must not press the button.
    if (window()->focusWidget() != this)
        return;
    if (m_focusAfter)
        m_focusAfter->setFocus();
    else if (m_typed)
        m_typed->setFocus();
    else if (m_deploy->isEnabled())
        m_deploy->setFocus();
}

void Sheet::showNotes(const Preview &preview)
{
    if (!preview.problems.isEmpty()) {
        m_problems->setAction(tr("Look again"));
        m_problems->show(Tone::Error, preview.problems.front(), preview.problems.mid(1));
    }
    QStringList notes = preview.notes;
    if (!m_proposal.again.isEmpty())
        notes.prepend(m_proposal.again);
    if (!preview.missingEnvKeys.isEmpty()) {
        notes += tr("%1 lacks %2, which the new release reads. Add what is missing there first, or its default "
                    "is used.")
                     .arg(environment(), preview.missingEnvKeys.join(u", "));
    }
    if (!notes.isEmpty())
        m_notes->show(Tone::Warning, notes.front(), notes.mid(1));
}

QString Sheet::whyNot() const
{
    if (!m_preview)
        return m_query.isRunning() ? tr("Still comparing") : tr("Not compared");
    if (!m_preview->problems.isEmpty())
        return tr("It would be refused");
    if (m_preview->nothingToDo)
        return tr("Nothing would change");
    if (m_typed && m_typed->text() != environment())
        return tr("The name is not typed yet");
    return {};
}

void Sheet::updateDeploy()
{
    const QString reason = whyNot();
    m_deploy->setEnabled(reason.isEmpty());
    m_deploy->setToolTip(reason);
    m_deploy->setAccessibleDescription(reason);
    // While the name is being typed, the field itself says it.
    const bool typing = m_typed && m_preview && m_preview->problems.isEmpty() && !m_preview->nothingToDo;
    m_whyNot->setText(typing ? QString() : reason);
    m_whyNot->setColour(m_style.tokens().faint);
}

void Sheet::dismiss()
{
    hide();
    emit closed();
    m_query.drop();
    deleteLater();
}

void Sheet::layOut()
{
    setGeometry(parentWidget()->rect());
    const int side = std::max(12, (width() - 990) / 2);
    m_panel->setGeometry(rect().adjusted(side, 16, -side, -16));
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, m_style.isDark() ? 130 : 90));
    const QRectF box = m_panel->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.accent(m_surface));
    painter.drawRoundedRect(box, Metrics::cardRadius, Metrics::cardRadius);
    painter.setBrush(m_style.tokens().panel);
    painter.drawRoundedRect(box.adjusted(0, 6, 0, 0), Metrics::cardRadius, Metrics::cardRadius);
    painter.drawRect(box.adjusted(0, 6, 0, -20));
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *now = window()->focusWidget();
    QWidget *at = now && isAncestorOf(now) ? now : this;
    for (QWidget *each = next ? at->nextInFocusChain() : at->previousInFocusChain(); each != at;
         each = next ? each->nextInFocusChain() : each->previousInFocusChain()) {
        if (isAncestorOf(each) && each->isVisible() && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy()) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Slipway::Ui
