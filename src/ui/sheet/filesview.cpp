// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/filesview.h"

#include "models/values/texts.h"
#include "ui/kit/diffview.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/sheet/changedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::ChangeTree;
using Models::FileChange;

namespace {

constexpr int everything = 3;      ///< beside the values of FileChange::Kind
constexpr int opensByItself = 300; ///< files; a larger tree begins with its folders closed

} // namespace

FilesView::FilesView(const Style &style, Models::TaskThreads &threads, Models::FileComparison::Look look,
                     QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_threads(threads)
    , m_comparison(threads, look)
    , m_canLook(bool(look))
    , m_kinds(new QButtonGroup(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({390, 600});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(&m_comparison, &Models::FileComparison::found, this, &FilesView::showDiff);
    connect(&m_comparison, &Models::FileComparison::failed, this,
            [this](const QString &sentence) { m_diff->showText(sentence); });
}

QWidget *FilesView::makeLeft()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 8, 4);
    row->setSpacing(2);
    m_kinds->setExclusive(true);
    for (const int kind : {everything, int(FileChange::Kind::Added), int(FileChange::Kind::Changed),
                           int(FileChange::Kind::Removed)}) {
        auto *button = new QPushButton(box);
        button->setProperty("quiet", u"true"_s);
        button->setCheckable(true);
        button->setChecked(kind == everything);
        button->setObjectName(u"kind%1"_s.arg(kind));
        m_kinds->addButton(button, kind);
        row->addWidget(button);
    }
    row->addStretch();
    m_total = new QLabel(box);
    setStyleProperty(m_total, "role", u"soft"_s);
    m_total->setContentsMargins(22, 0, 8, 6);
    m_tree = new QTreeView(box);
    m_tree->setObjectName(u"sheetFiles"_s);
    m_tree->setAccessibleName(tr("Files that would change"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setAnimated(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new ChangeDelegate(m_style, m_tree));
    m_tree->setModel(&m_model);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_total);
    column->addWidget(m_tree, 1);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            filter();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesView::showCurrent);
    return box;
}

QWidget *FilesView::makeRight()
{
    auto *box = new QWidget(this);
    m_path = new ElidedLabel(box);
    m_path->setFont(m_style.fixed());
    m_path->setElideMode(Qt::ElideMiddle);
    m_added = new QLabel(box);
    m_removed = new QLabel(box);
    setStyleProperty(m_added, "role", styleWord(Tone::Ok));
    setStyleProperty(m_removed, "role", styleWord(Tone::Error));
    m_whitespace = new QPushButton(box);
    m_whitespace->setProperty("quiet", u"true"_s);
    m_whitespace->setCheckable(true);
    m_whitespace->setAccessibleName(tr("Show white space"));
    m_whitespace->setToolTip(tr("Show white space"));
    setLineIcon(*m_whitespace, m_style, u"whitespace"_s);
    m_diff = new DiffView(m_style, box);
    m_diff->setObjectName(u"sheetDiff"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_added);
    row->addWidget(m_removed);
    row->addWidget(m_whitespace);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_diff, 1);
    connect(m_whitespace, &QPushButton::toggled, m_diff, &DiffView::setWhitespaceVisible);
    return box;
}

void FilesView::showCount(int id, int count, const QString &text)
{
    auto *button = m_kinds->button(id);
    button->setText(text);
    button->setAccessibleName(text);
    button->setVisible(count > 0);
    // The chosen one is written bold, which its own size does not reckon with.
    button->ensurePolished();
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setMinimumWidth(button->sizeHint().width() + QFontMetrics(bold).horizontalAdvance(text)
                            - button->fontMetrics().horizontalAdvance(text));
}

void FilesView::show(const std::vector<FileChange> &files, ChangeTree tree, const QString &total)
{
    m_files = files;
    int counts[3] = {};
    for (const FileChange &file : files)
        ++counts[int(file.kind)];
    const int added = counts[int(FileChange::Kind::Added)];
    const int changed = counts[int(FileChange::Kind::Changed)];
    const int removed = counts[int(FileChange::Kind::Removed)];
    showCount(everything, int(files.size()), tr("All %L1").arg(files.size()));
    showCount(int(FileChange::Kind::Added), added, tr("%Ln added", nullptr, added));
    showCount(int(FileChange::Kind::Changed), changed, tr("%Ln changed", nullptr, changed));
    showCount(int(FileChange::Kind::Removed), removed, tr("%Ln removed", nullptr, removed));
    m_total->setText(total);
    m_total->setVisible(!total.isEmpty());
    m_kinds->button(everything)->setChecked(true);
    showTree(std::move(tree));
}

void FilesView::showTree(ChangeTree tree)
{
    const bool small = tree.changes().size() <= std::size_t(opensByItself);
    m_model.setTree(std::move(tree));
    if (small)
        m_tree->expandAll();
    const QModelIndex first = m_model.firstFile();
    if (small && first.isValid())
        m_tree->setCurrentIndex(first);
    else
        showCurrent();
}

void FilesView::filter()
{
    const int id = m_kinds->checkedId();
    const auto only = id == everything ? std::nullopt : std::optional(FileChange::Kind(id));
    m_filtering.drop(); // what was wanted before
    m_filtering.start(
        m_threads, [files = m_files, only](const std::stop_token &) { return ChangeTree(files, only); },
        [this](ChangeTree tree) { showTree(std::move(tree)); }, [](const Models::Failure &) {});
}

void FilesView::select(const QString &path)
{
    const QModelIndex index = m_model.find(path);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FilesView::showCurrent()
{
    const FileChange *file = m_model.change(m_tree->currentIndex());
    m_added->clear();
    m_removed->clear();
    m_path->setText(file ? file->path : QString());
    if (!file) {
        m_comparison.clear();
        m_diff->showText(m_files.empty() ? m_emptyText : tr("Choose a file to see what differs in it."));
    } else if (!m_canLook || file->path.endsWith(u'/')) {
        m_comparison.clear();
        m_diff->showText(tr("A folder has no text to compare."));
    } else {
        m_diff->showText(tr("Reading both sides …"));
        m_comparison.select(*file);
    }
}

void FilesView::showDiff(const Sync::TextDiff &diff, bool cut)
{
    if (diff.binary) {
        m_diff->showText(tr("Not a text: what differs in it can't be shown."));
        return;
    }
    if (diff.lines.empty()) {
        m_diff->showText(diff.endDiffers ? tr("Only the line end at the end of the file differs.")
                         : cut ? tr("The beginnings of the two sides are the same; the rest is not shown.")
                               : tr("The text is the same: what differs is the mode or the time."));
        return;
    }
    m_added->setText(u"+%L1"_s.arg(diff.added));
    m_removed->setText(u"−%L1"_s.arg(diff.removed));
    m_diff->show(diff);
}

} // namespace Slipway::Ui
