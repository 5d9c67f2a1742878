// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preview.h"

#include <optional>

namespace Slipway::Models {

/// Files that would change as folders within folders; folders with nothing but one folder in them are one row. Made on
/// a thread of its own, because twenty thousand files take longer than a frame. A value.
class ChangeTree
{
public:
    struct Node
    {
        QString name;              ///< "src/orders", "orders.service.ts"
        int parent = -1;           ///< -1 for the root
        int row = 0;               ///< among its parent's children
        int change = -1;           ///< index of changes(); -1 for a folder
        qint64 size = 0;           ///< of all in it
        int files = 0;             ///< in it; 1 for a file
        int removed = 0;           ///< of them go
        std::vector<int> children; ///< folders first, then by name
    };

    ChangeTree();
    /// Those of `only`, or all.
    explicit ChangeTree(std::vector<FileChange> changes, std::optional<FileChange::Kind> only = std::nullopt);

    /// [0] is the root.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<FileChange> &changes() const { return m_changes; }

private:
    void addRange(int parent, std::size_t first, std::size_t last, qsizetype from);
    int addNode(int parent, const QString &name);

    std::vector<FileChange> m_changes; ///< by path
    std::vector<Node> m_nodes;
};

} // namespace Slipway::Models
