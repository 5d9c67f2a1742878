// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/nginxdialog.h"

#include "ui/kit/diffview.h"
#include "ui/kit/notepanel.h"

#include "operations/changes/renew.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Operations::NginxChange;
using Operations::NginxPlan;

NginxDialog::NginxDialog(const Style &style, Models::Backend &backend, QStringList domains, QWidget *parent)
    : QDialog(parent)
    , m_style(style)
    , m_backend(backend)
    , m_domains(std::move(domains))
    , m_subtitle(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_diff(new DiffView(style, this))
    , m_note(new NotePanel(this))
    , m_takeover(new QCheckBox(this))
    , m_typeLabel(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy the &commands"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_apply(new QPushButton(tr("Change &nginx"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"nginxDialog"_s);
    setWindowTitle(tr("Server blocks of nginx"));
    setAccessibleName(windowTitle());
    resize(760, 560);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(style.heading());
    m_subtitle->setWordWrap(true);
    setStyleProperty(m_subtitle, "role", u"soft"_s);
    m_tabs->setAccessibleName(tr("Files that would change"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_diff->setAccessibleName(tr("What would change in the file"));
    m_typed->setObjectName(u"typedName"_s);
    m_typed->setFixedWidth(130);
    m_typeLabel->setBuddy(m_typed);
    m_copy->setToolTip(tr("The same by hand, for somebody who may use sudo there"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_typeLabel);
    buttons->addWidget(m_typed);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *explanation = new QLabel(
        tr("It is tried on a copy first; the files that are there are kept, nginx is reloaded, and the "
           "domains are asked. If one stops answering, the old files come back."),
        this);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "role", u"soft"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_subtitle);
    column->addWidget(m_note);
    column->addWidget(m_tabs);
    column->addWidget(m_diff, 1);
    column->addWidget(explanation);
    column->addWidget(m_takeover);
    column->addLayout(buttons);

    m_note->hide();
    m_tabs->hide();
    m_copy->hide();
    m_takeover->hide();
    m_typeLabel->hide();
    m_typed->hide();
    connect(m_takeover, &QCheckBox::toggled, this, &NginxDialog::updateApply);
    connect(m_tabs, &QTabBar::currentChanged, this, &NginxDialog::showChange);
    connect(m_typed, &QLineEdit::textChanged, this, &NginxDialog::updateApply);
    connect(m_close, &QPushButton::clicked, this, &NginxDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &NginxDialog::apply);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList commands;
        for (const NginxPlan &each : m_plans)
            commands << Operations::commandsByHand(each);
        QApplication::clipboard()->setText(commands.join(u'\n'));
    });
    plan();
}

NginxDialog::~NginxDialog() = default;

QString NginxDialog::difference() const
{
    return m_diff->text();
}

QString NginxDialog::note() const
{
    return m_note->text();
}

/// Somebody who closes it now would not learn how it ended.
void NginxDialog::reject()
{
    if (!m_change.isRunning())
        QDialog::reject();
}

void NginxDialog::plan()
{
    m_subtitle->setText(tr("Reading what nginx has …"));
    updateApply();
    m_query.start(
        m_backend.threads(),
        [&backend = m_backend, domains = m_domains](std::stop_token stop) {
            return backend.planNginx(domains, std::move(stop));
        },
        [this](const std::vector<NginxPlan> &plans) { showPlans(plans); },
        [this](const Models::Failure &failure) {
            m_subtitle->setText(tr("What would change could not be found out; nothing was changed."));
            m_note->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
        });
}

void NginxDialog::showPlans(const std::vector<NginxPlan> &plans)
{
    m_plans = plans;
    QStringList notes;
    QStringList fine;
    QStringList taken;
    for (const NginxPlan &each : plans) {
        m_changes.insert(m_changes.end(), each.changes.begin(), each.changes.end());
        notes << each.notes;
        fine << each.fine;
        taken << Operations::takeoverSentences(each);
    }
    for (const NginxChange &change : m_changes) {
        const int tab = m_tabs->addTab(change.path.section(u'/', -1));
        m_tabs->setTabToolTip(tab, change.path);
    }
    m_tabs->setVisible(!m_changes.empty());
    m_copy->setVisible(!m_changes.empty());
    if (m_changes.empty()) {
        m_subtitle->setText(fine.isEmpty() ? tr("Nothing can be changed here.")
                                           : tr("nginx has %1 as declared.").arg(fine.join(u", "_s)));
        m_diff->showText(tr("Nothing would change."));
    }
    notes = taken + notes;
    m_takeover->setText(takeoverText());
    m_takeover->setVisible(!taken.isEmpty());
    if (!notes.isEmpty())
        m_note->show(Tone::Warning, notes.front(), notes.mid(1));
    const QString name = protectedEnvironment();
    setMarkup(m_typeLabel, tr("Type <b>%1</b>"), name);
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(name));
    for (QWidget *each : {static_cast<QWidget *>(m_typeLabel), static_cast<QWidget *>(m_typed)})
        each->setVisible(!name.isEmpty());
    setStyleProperty(m_typeLabel, "role", styleWord(Models::Surface::Production));
    setStyleProperty(m_apply, "accent",
                     styleWord(name.isEmpty() ? Models::Surface::Staging : Models::Surface::Production));
    showChange(m_tabs->currentIndex());
    updateApply();
}

void NginxDialog::showChange(int tab)
{
    if (tab < 0 || tab >= int(m_changes.size()))
        return;
    const NginxChange &change = m_changes[std::size_t(tab)];
    m_subtitle->setText(u"%1: %2\n%3"_s.arg(change.domain, change.reason, change.path));
    m_diff->show(Sync::textDiff(change.before.toUtf8(), change.after.toUtf8()));
}

/// The first protected environment that one of the changed domains belongs to; empty: none does.
QString NginxDialog::protectedEnvironment() const
{
    for (const NginxChange &change : m_changes) {
        const Domain::Environment &environment =
            Operations::environmentOfDomain(m_backend.configuration(), change.domain);
        if (environment.isProtected)
            return environment.name.text();
    }
    return {};
}

/// What the box agrees to, with other names that would go along. All of them stand in the note; here the first few do.
QString NginxDialog::takeoverText() const
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const NginxChange &change : m_changes)
        names << change.alongside;
    names.removeDuplicates();
    if (names.isEmpty())
        return tr("&Take the domains over from the blocks that serve them");
    QString shown = names.mid(0, most).join(u", "_s);
    if (names.size() > most)
        shown += u", …"_s;
    shown.replace(u'&', "&&"_L1); // else it would mark a key
    return tr("&Take the domains over from the blocks that serve them, and %1 with them").arg(shown);
}

void NginxDialog::updateApply()
{
    const QString name = protectedEnvironment();
    m_apply->setEnabled(!m_changes.empty() && !m_done && !m_change.isRunning()
                        && (m_takeover->isHidden() || m_takeover->isChecked())
                        && (name.isEmpty() || m_typed->text() == name));
    m_close->setEnabled(!m_change.isRunning());
}

void NginxDialog::apply()
{
    m_note->show(Tone::Neutral, tr("Changing nginx …"));
    m_change.start(
        m_backend.threads(),
        [&backend = m_backend, plans = m_plans,
         takeover = m_takeover->isChecked()](const std::stop_token &stop) {
            std::vector<Domain::Outcome> outcomes;
            for (NginxPlan each : plans) {
                each.takeover = takeover;
                if (!each.changes.empty())
                    outcomes.push_back(backend.applyNginx(each, stop));
            }
            return outcomes;
        },
        [this](const std::vector<Domain::Outcome> &outcomes) { showOutcomes(outcomes); },
        [this](const Models::Failure &failure) {
            m_note->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
            updateApply();
        });
    updateApply();
}

void NginxDialog::showOutcomes(const std::vector<Domain::Outcome> &outcomes)
{
    const auto bad = std::find_if(outcomes.begin(), outcomes.end(),
                                  [](const Domain::Outcome &outcome) { return !outcome.succeeded(); });
    m_done = bad == outcomes.end();
    if (!m_done) {
        m_note->show(Tone::Error, bad->message, bad->unchanged, bad->remedy);
    } else {
        QStringList sentences;
        for (const Domain::Outcome &outcome : outcomes)
            sentences << outcome.message;
        m_note->show(Tone::Ok, sentences.join(u' '));
        m_typed->hide();
        m_typeLabel->hide();
        m_apply->hide();
        m_takeover->hide();
    }
    updateApply();
    emit changedServer();
}

} // namespace Slipway::Ui
