// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/keptfilesdialog.h"

#include "models/values/texts.h"
#include "ui/backups/keptdelegate.h"
#include "ui/kit/notepanel.h"
#include "ui/kit/tables.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::KeptFilesModel;

KeptFilesDialog::KeptFilesDialog(const Style &style, Models::BackupState &state,
                                 const Domain::Environment &environment, QString id, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_environment(environment.name.text())
    , m_id(std::move(id))
    , m_about(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_note(new NotePanel(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_extract(new QPushButton(this))
{
    const auto surface = environment.isProtected ? Models::Surface::Production : Models::Surface::Staging;
    setObjectName(u"keptFilesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kept files of %1").arg(m_environment));
    setAccessibleName(windowTitle());
    resize(760, 520);
    auto *title = new QLabel(Style::glyph(surface) + u' ' + windowTitle(), this);
    title->setFont(style.heading());
    setStyleProperty(title, "role", styleWord(surface));
    setStyleProperty(m_about, "role", u"soft"_s);
    m_about->setWordWrap(true);
    m_about->setText(tr("Reading the list of %1...").arg(m_id));
    m_search->setObjectName(u"keptFilesSearch"_s);
    m_search->setPlaceholderText(tr("Part of a path"));
    m_search->setAccessibleName(tr("Only paths with this in them"));
    m_search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(Models::IdRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setSortRole(Models::SortRole);
    m_table->setObjectName(u"keptFiles"_s);
    m_table->setAccessibleName(tr("Kept files"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new KeptDelegate(style, {}, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    styleTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KeptFilesModel::PathColumn, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[] = {0, 90, 150, 100};
    for (int section = 0; section < KeptFilesModel::ColumnCount; ++section)
        header->resizeSection(section, widths[section]);
    header->setSectionResizeMode(KeptFilesModel::PathColumn, QHeaderView::Stretch);
    m_note->hide();
    m_close->setAccessibleName(tr("Close"));
    m_extract->setObjectName(u"extractChosen"_s);
    setStyleProperty(m_extract, "accent", styleWord(surface));
    // Enter in the search is for the search.
    m_close->setAutoDefault(false);
    m_extract->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_extract);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_about);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeptFilesDialog::update);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_extract, &QPushButton::clicked, this, [this] {
        if (m_extracts)
            m_state.stopTransfer();
        else
            askWhere();
    });
    connect(m_note, &NotePanel::actionTriggered, this, &KeptFilesDialog::look);
    connect(&state, &Models::BackupState::transferChanged, this, &KeptFilesDialog::update);
    connect(&state, &Models::BackupState::transferEnded, this, &KeptFilesDialog::showEnd);
    look();
}

KeptFilesDialog::~KeptFilesDialog() = default;

QString KeptFilesDialog::note() const
{
    return m_note->isVisible() ? m_note->text() : QString();
}

void KeptFilesDialog::look()
{
    m_note->hide();
    m_query.start(
        m_state.backend().threads(),
        [&backend = m_state.backend(), environment = m_environment, id = m_id](std::stop_token stop) {
            return backend.keptFiles(environment, id, std::move(stop));
        },
        [this](const Sync::KeptGeneration &generation) { show(generation); },
        [this](const Models::Failure &failure) {
            m_about->setText(m_id);
            m_note->setAction(tr("Try again"));
            m_note->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
        });
    update();
}

void KeptFilesDialog::show(const Sync::KeptGeneration &generation)
{
    m_known = true;
    m_model.setEntries(generation.entries);
    QStringList about{m_id, Models::filesText(int(generation.head.files)),
                      Models::sizeText(generation.head.bytes)};
    if (generation.head.secrets > 0)
        about << tr("%n of them encrypted", nullptr, int(generation.head.secrets));
    m_about->setText(about.join(Models::separator()));
    m_note->setAction({});
    update();
    if (std::exchange(m_askWhere, false))
        askWhere();
}

bool KeptFilesDialog::isFiltered() const
{
    return m_filter.rowCount() < m_model.rowCount();
}

QStringList KeptFilesDialog::wantedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths << row.data(Models::IdRole).toString();
    // A folder in whose path the search is found comes with what is in it, and in those paths it is found too: so just what
    // is listed comes.
    if (paths.isEmpty() && isFiltered()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            paths << m_filter.index(row, 0).data(Models::IdRole).toString();
    }
    return paths;
}

void KeptFilesDialog::update()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    const int listed = m_filter.rowCount();
    m_extract->setText(m_extracts     ? tr("&Stop")
                       : count > 0    ? tr("&Extract %n chosen...", nullptr, int(count))
                       : isFiltered() ? tr("&Extract %n listed...", nullptr, listed)
                                      : tr("&Extract all..."));
    const bool busy = m_state.transfer().has_value() && !m_extracts;
    const bool none = isFiltered() && listed == 0;
    m_extract->setEnabled(m_extracts || (m_known && !busy && !none));
    m_extract->setToolTip(busy ? tr("Something is under way. Wait until it has ended.")
                          : none
                              ? tr("No path has that in it.")
                              : tr("Folders come with what is in them. Nothing that is there is overwritten."));
    if (m_extracts && m_state.transfer()) {
        const Models::Transfer &now = *m_state.transfer();
        m_note->show(Tone::Neutral,
                     now.total > 0
                         ? tr("Extracting: %1").arg(Models::progressText(now.done, now.total, now.unit))
                         : tr("Extracting..."));
    }
}

void KeptFilesDialog::askWhere()
{
    if (!m_known) {
        m_askWhere = true;
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Extract into which folder?"),
                                   QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setObjectName(u"extractFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Extract here"));
    connect(dialog, &QFileDialog::fileSelected, this, &KeptFilesDialog::extractTo);
    dialog->open();
}

void KeptFilesDialog::extractTo(const QString &folder)
{
    m_extracts = m_state.extractKept({m_environment, m_id, wantedPaths(), folder});
    update();
}

void KeptFilesDialog::showEnd(const Domain::Outcome &outcome)
{
    if (!std::exchange(m_extracts, false))
        return;
    if (outcome.succeeded())
        m_note->show(Tone::Ok, outcome.message);
    else if (outcome.kind == Domain::Outcome::Kind::Cancelled)
        m_note->show(Tone::Neutral, tr("Stopped. Nothing was written."));
    else
        m_note->show(Tone::Error, outcome.message.section(u'\n', 0, 0),
                     outcome.message.section(u'\n', 1).split(u'\n', Qt::SkipEmptyParts) + outcome.unchanged,
                     outcome.remedy);
    update();
}

} // namespace Slipway::Ui
