// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/keptcopiesview.h"

#include "ui/backups/keptdelegate.h"
#include "ui/backups/keptfilesdialog.h"
#include "ui/kit/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::KeptCopiesModel;
using Models::KeptState;

KeptCopiesView::KeptCopiesView(const Style &style, const Domain::Configuration &configuration,
                               Models::BackupState &state, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_configuration(configuration)
    , m_state(state)
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_actions(new QWidget(this))
    , m_files(new QPushButton(tr("Show &files..."), m_actions))
    , m_extract(new QPushButton(tr("E&xtract..."), m_actions))
    , m_verify(new QPushButton(tr("&Verify"), m_actions))
    , m_pull(new QPushButton(tr("Download &kept files now"), m_actions))
{
    QSet<QString> protectedOnes;
    for (const Domain::Environment &environment : configuration.environments) {
        if (environment.isProtected)
            protectedOnes.insert(environment.name.text());
    }
    m_table->setObjectName(u"keptCopies"_s);
    m_table->setAccessibleName(tr("Copies of kept files"));
    m_table->setModel(state.keptCopies());
    m_table->setItemDelegate(new KeptDelegate(style, protectedOnes, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    styleTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[] = {120, 110, 60, 75, 90, 0, 170};
    for (int section = 0; section < KeptCopiesModel::ColumnCount; ++section)
        header->resizeSection(section, widths[section]);
    header->setSectionResizeMode(KeptCopiesModel::StateColumn, QHeaderView::Stretch);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_files->setObjectName(u"showKeptFiles"_s);
    m_extract->setObjectName(u"extractKept"_s);
    m_verify->setObjectName(u"verifyKept"_s);
    m_pull->setObjectName(u"pullKept"_s);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_files);
    buttons->addWidget(m_extract);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_pull);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);

    connect(m_files, &QPushButton::clicked, this, &KeptCopiesView::openFiles);
    connect(m_extract, &QPushButton::clicked, this, &KeptCopiesView::extract);
    connect(m_verify, &QPushButton::clicked, this, &KeptCopiesView::verify);
    connect(m_pull, &QPushButton::clicked, this, [this] { m_state.pullKept(m_environment); });
    connect(m_table, &QTableView::activated, this, &KeptCopiesView::openFiles);
    connect(m_table, &QTableView::customContextMenuRequested, this, &KeptCopiesView::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptCopiesView::updateButtons);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &KeptCopiesView::showAll);
    connect(&state, &Models::BackupState::keptChanged, this, &KeptCopiesView::showAll);
    connect(&state, &Models::BackupState::transferChanged, this, &KeptCopiesView::updateButtons);
    connect(&style, &Style::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    showAll();
}

void KeptCopiesView::setEnvironment(const QString &environment)
{
    m_environment = environment;
    updateButtons();
}

QString KeptCopiesView::whyNone() const
{
    if (m_configuration.backups.localDirectory.isEmpty())
        return tr("slipway.toml names no local_directory under [backups], so there is no place for copies.");
    if (m_configuration.keep.isEmpty())
        return tr("slipway.toml names nothing under `keep`, so there are no kept files to copy.");
    return {};
}

void KeptCopiesView::showAll()
{
    const bool empty = m_table->model()->rowCount() == 0;
    const QString none = whyNone();
    if (!none.isEmpty())
        m_hint->setText(none);
    else if (m_state.hasLookedAtKept())
        m_hint->setText(tr("No copy yet of what no database holds: %1. \"Download kept files now\" makes the "
                           "first one; what may hold secrets is encrypted.")
                            .arg(m_configuration.keep.join(u", "_s)));
    else
        m_hint->setText(tr("Looking..."));
    m_hint->setVisible(empty);
    m_table->setVisible(!empty);
    updateButtons();
}

QModelIndex KeptCopiesView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void KeptCopiesView::updateButtons()
{
    const QModelIndex one = chosen();
    const bool readable =
        one.isValid() && KeptState(one.data(Models::StateRole).toInt()) != KeptState::Unreadable;
    const QString why = !one.isValid() ? tr("Select a copy.") : tr("Its list is damaged.");
    m_files->setEnabled(readable);
    m_files->setToolTip(readable ? tr("What is in it, and files of it into a folder here") : why);
    m_extract->setEnabled(readable && !m_state.transfer());
    m_extract->setToolTip(!readable            ? why
                          : m_state.transfer() ? tr("Something is under way. Wait until it has ended.")
                                               : tr("All of it into a folder here, never over what is there"));
    const bool any = m_table->model()->rowCount() > 0;
    m_verify->setEnabled(any && !m_state.transfer());
    m_verify->setToolTip(!any                 ? tr("There is no copy.")
                         : m_state.transfer() ? tr("Something is under way. Wait until it has ended.")
                         : one.isValid()      ? tr("Reads all of it and opens what is encrypted; takes a while")
                                         : tr("Reads all of them and opens what is encrypted; takes a while"));
    const QString none = whyNone();
    m_pull->setEnabled(none.isEmpty() && !m_state.transfer());
    m_pull->setToolTip(!none.isEmpty()      ? none
                       : m_state.transfer() ? tr("Something is under way. Wait until it has ended.")
                       : m_environment.isEmpty()
                           ? tr("Of every environment; only what is not here yet is carried")
                           : tr("Of %1; only what is not here yet is carried").arg(m_environment));
}

KeptFilesDialog *KeptCopiesView::openFiles()
{
    const QModelIndex one = chosen();
    if (!m_files->isEnabled() || !one.isValid() || m_dialog)
        return nullptr;
    m_dialog = new KeptFilesDialog(m_style, m_state,
                                   m_configuration.environment(one.data(Models::EnvironmentRole).toString()),
                                   one.data(Models::IdRole).toString(), window());
    m_dialog->open();
    return m_dialog;
}

void KeptCopiesView::extract()
{
    if (KeptFilesDialog *dialog = openFiles())
        dialog->askWhere();
}

void KeptCopiesView::verify()
{
    const QModelIndex one = chosen();
    if (one.isValid())
        m_state.verifyKept(one.data(Models::EnvironmentRole).toString(), {one.data(Models::IdRole).toString()});
    else
        m_state.verifyKept(m_environment, {});
}

void KeptCopiesView::openMenu(const QPoint &position)
{
    const QModelIndex one = chosen();
    if (!one.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &files..."), this, &KeptCopiesView::openFiles)->setEnabled(m_files->isEnabled());
    menu->addAction(tr("E&xtract..."), this, &KeptCopiesView::extract)->setEnabled(m_extract->isEnabled());
    menu->addAction(tr("&Verify"), this, &KeptCopiesView::verify)->setEnabled(m_verify->isEnabled());
    menu->addSeparator();
    menu->addAction(tr("&Copy name"), this,
                    [id = one.data(Models::IdRole).toString()] { QGuiApplication::clipboard()->setText(id); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Slipway::Ui
