// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>
#include <vector>

namespace Slipway::Sync {

/// One name in a tree. Which of the values mean something depends on the type.
struct Entry
{
    enum class Type { File, Directory, Symlink, Other };

    QByteArray
        path; ///< relative to the tree, `/` between the parts, none at the end; UTF-8 (raw bytes on a server)
    Type type = Type::File;
    qint64 size = 0;           ///< bytes, of a file
    qint64 modifiedNs = 0;     ///< nanoseconds since 1970, of a file
    bool isExecutable = false; ///< by its owner, as in git
    unsigned access =
        055; ///< reading and executing by the group and by others, as in a mode; of a file or folder
    QByteArray linkTarget; ///< of a symlink
    QByteArray sha256;     ///< of a file, hexadecimal; empty where it is not known

    /// The mode that it comes to a server with: nobody but the owner writes, and what is no program is none for anybody.
    [[nodiscard]] unsigned permissions() const;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// The path as lists on the server have it: a directory ends with `/`.
[[nodiscard]] QByteArray listedPath(const Entry &entry);
[[nodiscard]] QByteArrayList listedPaths(const std::vector<Entry> &entries);
/// The same for people to read.
[[nodiscard]] QStringList listedNames(const std::vector<Entry> &entries);

/// Whether a path that somebody else has written lies below its tree and nowhere else: parts that are none of "", "." and
/// "..", and no more or longer ones than a tree has.
[[nodiscard]] bool isSafeRelativePath(const QByteArray &path);

/// Order of manifests, archives and lists: the bytes of the paths, so a directory stands before what is in it.
[[nodiscard]] bool byPath(const Entry &a, const Entry &b);

/// A tree, sorted by path.
struct Manifest
{
    std::vector<Entry> entries;
    QByteArrayList keptLinks{}; ///< of a local tree: links of a kept folder's name, which are no part of it

    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] qsizetype files() const;
    [[nodiscard]] const Entry *find(const QByteArray &path) const;
    /// SHA-256 over path, type, executable bit, content hash and link target of each entry; hexadecimal. Two trees
    /// with the same hash are the same for a deploy. All files must have their hash.
    [[nodiscard]] QByteArray treeHash() const;
};

} // namespace Slipway::Sync
