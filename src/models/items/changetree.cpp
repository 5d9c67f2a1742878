// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changetree.h"

#include <algorithm>

namespace Slipway::Models {

namespace {

/// Where the folder ends that both paths are in, behind its slash; `from` if they share none behind it. A folder that
/// is a change of its own ("uploads/") ends with a slash too and is not what is meant.
qsizetype sharedFolder(const QString &a, const QString &b, qsizetype from)
{
    qsizetype end = from;
    const qsizetype length = std::min(a.size(), b.size()) - 1;
    for (qsizetype at = from; at < length && a[at] == b[at]; ++at) {
        if (a[at] == u'/')
            end = at + 1;
    }
    return end;
}

} // namespace

ChangeTree::ChangeTree()
    : m_nodes(1)
{
}

ChangeTree::ChangeTree(std::vector<FileChange> changes, std::optional<FileChange::Kind> only)
    : m_changes(std::move(changes))
    , m_nodes(1)
{
    if (only)
        std::erase_if(m_changes, [only](const FileChange &change) { return change.kind != *only; });
    std::sort(m_changes.begin(), m_changes.end(),
              [](const FileChange &a, const FileChange &b) { return a.path < b.path; });
    m_nodes.reserve(m_changes.size() * 2 + 1);
    addRange(0, 0, m_changes.size(), 0);
}

int ChangeTree::addNode(int parent, const QString &name)
{
    Node node;
    node.name = name;
    node.parent = parent;
    const int number = int(m_nodes.size());
    m_nodes.push_back(std::move(node));
    m_nodes[std::size_t(parent)].children.push_back(number);
    return number;
}

/// The changes from `first` to before `last` share the first `from` characters, which their parents have told.
void ChangeTree::addRange(int parent, std::size_t first, std::size_t last, qsizetype from)
{
    while (first < last) {
        const QString &path = m_changes[first].path;
        const qsizetype slash = path.indexOf(u'/', from);
        if (slash < 0 || slash == path.size() - 1) {
            const int number = addNode(parent, path.mid(from));
            Node &node = m_nodes[std::size_t(number)];
            node.change = int(first);
            node.size = m_changes[first].size;
            node.files = 1;
            node.removed = m_changes[first].kind == FileChange::Kind::Removed ? 1 : 0;
            ++first;
            continue;
        }
        const QStringView folder = QStringView(path).left(slash + 1);
        std::size_t end = first + 1;
        // A change of the folder itself is sorted before what is in it and stands beside the folder.
        while (end < last && m_changes[end].path.startsWith(folder))
            ++end;
        const qsizetype below = std::max(slash + 1, sharedFolder(path, m_changes[end - 1].path, from));
        const int number = addNode(parent, path.mid(from, below - from - 1));
        addRange(number, first, end, below);
        first = end;
    }
    std::vector<int> children = std::move(m_nodes[std::size_t(parent)].children);
    std::stable_partition(children.begin(), children.end(),
                          [this](int child) { return m_nodes[std::size_t(child)].change < 0; });
    Node &node = m_nodes[std::size_t(parent)];
    for (int row = 0; row < int(children.size()); ++row) {
        Node &child = m_nodes[std::size_t(children[std::size_t(row)])];
        child.row = row;
        node.size += child.size;
        node.files += child.files;
        node.removed += child.removed;
    }
    node.children = std::move(children);
}

} // namespace Slipway::Models
