// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/keptdatabasesview.h"

#include "ui/backups/keptdelegate.h"
#include "ui/kit/notepanel.h"
#include "ui/kit/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::KeptDatabasesModel;

KeptDatabasesView::KeptDatabasesView(const Style &style, const Domain::Configuration &configuration,
                                     Models::BackupState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_problem(new NotePanel(this))
    , m_actions(new QWidget(this))
    , m_putBack(new QPushButton(tr("&Put back..."), m_actions))
    , m_remove(new QPushButton(tr("Re&move..."), m_actions))
{
    QSet<QString> protectedOnes;
    for (const Domain::Environment &environment : configuration.environments) {
        if (environment.isProtected)
            protectedOnes.insert(environment.name.text());
    }
    m_table->setObjectName(u"keptDatabases"_s);
    m_table->setAccessibleName(tr("Kept databases"));
    m_table->setModel(state.keptDatabases());
    m_table->setItemDelegate(new KeptDelegate(style, protectedOnes, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    styleTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[] = {215, 110, 115, 75, 70, 100, 0};
    for (int section = 0; section < KeptDatabasesModel::ColumnCount; ++section)
        header->resizeSection(section, widths[section]);
    header->setSectionResizeMode(KeptDatabasesModel::ByColumn, QHeaderView::Stretch);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_problem->hide();
    m_putBack->setObjectName(u"putKeptBack"_s);
    m_remove->setObjectName(u"removeKept"_s);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_putBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);

    connect(m_putBack, &QPushButton::clicked, this, &KeptDatabasesView::putBack);
    connect(m_remove, &QPushButton::clicked, this, &KeptDatabasesView::remove);
    connect(m_table, &QTableView::customContextMenuRequested, this, &KeptDatabasesView::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptDatabasesView::updateButtons);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &KeptDatabasesView::showAll);
    connect(&state, &Models::BackupState::keptChanged, this, &KeptDatabasesView::showAll);
    connect(m_problem, &NotePanel::actionTriggered, &state, &Models::BackupState::look);
    connect(&style, &Style::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    showAll();
}

void KeptDatabasesView::showAll()
{
    const QString &problem = m_state.keptProblem();
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_problem->show(Tone::Warning, problem.section(u'\n', 0, 0),
                        problem.section(u'\n', 1).split(u'\n', Qt::SkipEmptyParts));
        m_problem->setAction(tr("Try again"));
    }
    const bool empty = m_table->model()->rowCount() == 0;
    if (m_state.hasLookedAtKept())
        m_hint->setText(
            problem.isEmpty()
                ? tr("No restore has put a database aside. What a restore takes out of its place is kept "
                     "here until somebody removes it.")
                : QString());
    else
        m_hint->setText(problem.isEmpty() ? tr("Looking at the database servers...") : QString());
    m_hint->setVisible(empty);
    m_table->setVisible(!empty);
    updateButtons();
}

QModelIndex KeptDatabasesView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void KeptDatabasesView::updateButtons()
{
    const bool one = chosen().isValid();
    m_putBack->setEnabled(one);
    m_remove->setEnabled(one);
    const QString select = tr("Select a database.");
    m_putBack->setToolTip(one ? tr("Shows what would happen, and asks. What is live now is kept in its place.")
                              : select);
    m_remove->setToolTip(one ? tr("Asks for its name. Nothing but a backup brings it back then.") : select);
}

void KeptDatabasesView::putBack()
{
    const QModelIndex one = chosen();
    if (one.isValid())
        emit putBackWanted(one.data(Models::EnvironmentRole).toString(), one.data(Models::IdRole).toString());
}

void KeptDatabasesView::remove()
{
    const QModelIndex one = chosen();
    if (one.isValid())
        emit removeWanted(one.data(Models::EnvironmentRole).toString(), one.data(Models::IdRole).toString());
}

void KeptDatabasesView::openMenu(const QPoint &position)
{
    const QModelIndex one = chosen();
    if (!one.isValid())
        return;
    const QString environment = one.data(Models::EnvironmentRole).toString();
    const QString name = one.data(Models::IdRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Put back..."), this, &KeptDatabasesView::putBack);
    menu->addAction(tr("Re&move..."), this, &KeptDatabasesView::remove);
    menu->addSeparator();
    if (const QString job = one.data(Models::JobRole).toString(); !job.isEmpty())
        menu->addAction(tr("&Log of what put it aside"), this,
                        [this, environment, job] { emit jobWanted(environment, job); });
    menu->addAction(tr("&Copy name"), this, [name] { QGuiApplication::clipboard()->setText(name); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Slipway::Ui
