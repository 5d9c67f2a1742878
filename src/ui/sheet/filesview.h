// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changesmodel.h"
#include "models/tasks/filecomparison.h"
#include "ui/kit/style.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace Slipway::Ui {

class DiffView;
class ElidedLabel;

/// The files that an operation would change: the tree with sizes on the left, what differs in the chosen one on the
/// right. GUI thread.
class FilesView final : public QWidget
{
    Q_OBJECT
public:
    /// `style` and `threads` must outlive it; `look` brings both sides of a file and may be empty.
    FilesView(const Style &style, Models::TaskThreads &threads, Models::FileComparison::Look look,
              QWidget *parent = nullptr);

    /// `tree` was made of all of `files`.
    /// `total`: a few words beside the counts, such as how much is uploaded; may be empty.
    void show(const std::vector<Models::FileChange> &files, Models::ChangeTree tree, const QString &total);
    /// What is said where there is no file.
    void setEmptyText(const QString &text) { m_emptyText = text; }
    /// Goes to a file, if it is there.
    void select(const QString &path);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] DiffView *diff() const { return m_diff; }

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void showTree(Models::ChangeTree tree);
    void filter();
    void showCurrent();
    void showDiff(const Sync::TextDiff &diff, bool cut);
    void showCount(int id, int count, const QString &text);

    const Style &m_style;
    Models::TaskThreads &m_threads;
    std::vector<Models::FileChange> m_files;
    Models::ChangesModel m_model;
    Models::FileComparison m_comparison;
    Models::Task<Models::ChangeTree> m_filtering;
    bool m_canLook = false;
    QString m_emptyText;
    QButtonGroup *m_kinds;
    QLabel *m_total = nullptr;
    QTreeView *m_tree = nullptr;
    ElidedLabel *m_path = nullptr;
    QLabel *m_added = nullptr;
    QLabel *m_removed = nullptr;
    QPushButton *m_whitespace = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace Slipway::Ui
