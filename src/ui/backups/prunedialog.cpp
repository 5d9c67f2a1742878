// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/prunedialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Domain::Backup;

namespace {

QString human(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString placeText(const QString &place, const Domain::RetentionPlan &plan, const QTimeZone &zone)
{
    const std::vector<Backup> leaving = plan.leaving();
    QString text = PruneDialog::tr("%1: %2 stay, %3 go (%4)")
                       .arg(place)
                       .arg(plan.choices.size() - leaving.size())
                       .arg(leaving.size())
                       .arg(human(plan.bytesFreed()));
    if (plan.oldestAfter.isValid())
        text += u"\n    "_s
                + PruneDialog::tr("oldest restorable point: %1, now %2")
                      .arg(plan.oldestAfter.toTimeZone(zone).toString(u"yyyy-MM-dd"_s),
                           plan.oldestBefore.toTimeZone(zone).toString(u"yyyy-MM-dd"_s));
    for (const Backup &backup : leaving)
        text += u"\n    %1 %2 (%3)"_s.arg(backup.state == Backup::State::Damaged ? u"✕"_s : u"–"_s, backup.id,
                                          human(backup.size));
    return text;
}

} // namespace

PruneDialog::PruneDialog(const Style &style, Models::BackupState &state, const Domain::Environment &environment,
                         QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_environment(environment)
    , m_summary(new QLabel(this))
    , m_list(new QPlainTextEdit(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    const QString name = environment.name.text();
    const auto surface = environment.isProtected ? Models::Surface::Production : Models::Surface::Staging;
    setWindowTitle(tr("Remove old backups of %1").arg(name));
    resize(620, 460);
    auto *title = new QLabel(Style::glyph(surface) + u' ' + windowTitle(), this);
    title->setFont(style.heading());
    setStyleProperty(title, "role", styleWord(surface));
    m_summary->setText(tr("Finding out what retention would let go..."));
    m_summary->setWordWrap(true);
    setStyleProperty(m_summary, "role", u"soft"_s);
    m_list->setReadOnly(true);
    m_list->setAccessibleName(tr("What would be removed"));
    m_list->setFont(style.fixed());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setStyleProperty(m_remove, "accent", styleWord(surface));
    auto *buttons = new QHBoxLayout;
    if (environment.isProtected) {
        m_typed = new QLineEdit(this);
        m_typed->setPlaceholderText(tr("Type %1 to go on").arg(name));
        m_typed->setAccessibleName(m_typed->placeholderText());
        buttons->addWidget(m_typed, 1);
        connect(m_typed, &QLineEdit::textChanged, this, &PruneDialog::update);
    } else {
        buttons->addStretch();
    }
    buttons->addWidget(cancel);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_state.prune(m_environment.name.text()))
            accept();
    });
    update();
    m_query.start(
        state.backend().threads(),
        [&backend = state.backend(), name](std::stop_token stop) {
            return backend.planPrune(name, std::move(stop));
        },
        [this](const Operations::PrunePlan &plan) { showPlan(plan); },
        [this](const Models::Failure &failure) {
            m_summary->setText(failure.message + u' ' + failure.remedy);
        });
}

void PruneDialog::showPlan(const Operations::PrunePlan &plan)
{
    m_something = !plan.server.leaving().empty() || !plan.laptop.leaving().empty();
    m_summary->setText(
        m_something
            ? tr("Only verified backups are counted. The last three verified ones, those of kept releases and "
                 "those that nobody has verified stay whatever the policy says.")
            : tr("Retention keeps every backup; there is nothing to remove."));
    m_list->setPlainText(placeText(tr("On the server"), plan.server, plan.zone) + u"\n\n"_s
                         + placeText(tr("On this laptop"), plan.laptop, plan.zone));
    update();
}

void PruneDialog::update()
{
    const bool named = !m_typed || m_typed->text() == m_environment.name.text();
    m_remove->setEnabled(m_something && named && !m_state.transfer());
}

} // namespace Slipway::Ui
