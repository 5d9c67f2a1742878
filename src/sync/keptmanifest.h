// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/entry.h"

#include <QDateTime>
#include <QString>

namespace Slipway::Sync {

/// A name of a kept file, folder or link, as one generation has it.
struct KeptEntry
{
    Entry::Type type = Entry::Type::File;
    QByteArray path; ///< UTF-8, relative to the environment's directory
    qint64 size = 0;
    qint64 modifiedNs = 0;
    unsigned mode = 0;
    QByteArray linkTarget;
    QByteArray sha256; ///< of a file that is no secret
    int archive = -1;  ///< of a secret: which of the generation's archives holds it
    QByteArray mark;   ///< of a secret, in place of the hash (ContentMarks)

    [[nodiscard]] bool isFile() const { return type == Entry::Type::File; }
    friend bool operator==(const KeptEntry &, const KeptEntry &) = default;
};

/// An encrypted tar.gz beside the generations. Several may refer to one.
struct KeptArchive
{
    QString name;
    qint64 size = 0;
    QByteArray sha256; ///< of the file as it lies there
    QByteArray key;    ///< ContentMarks::key() of its passphrase

    friend bool operator==(const KeptArchive &, const KeptArchive &) = default;
};

/// What is not in a generation, though it is kept on the server; or is no more as it was written.
struct KeptProblem
{
    QString path; ///< or the name of an archive; empty: `why` says what it is about
    QString why;

    /// "uploads/x: it may not be read".
    [[nodiscard]] QString text() const;
    friend bool operator==(const KeptProblem &, const KeptProblem &) = default;
};

/// What is said of a generation without reading all of it.
struct KeptHead
{
    QString id;
    QString project;
    QString environment;
    QString server;
    QString directory;
    QDateTime takenAt; ///< UTC, by the server's clock
    qint64 files = 0;
    qint64 bytes = 0; ///< of the files
    qint64 secrets = 0;
    std::vector<KeptArchive> archives;
    std::vector<KeptProblem> problems;

    /// Everything that is kept there was copied.
    [[nodiscard]] bool isWhole() const { return problems.empty(); }

    friend bool operator==(const KeptHead &, const KeptHead &) = default;
};

/// The kept files of an environment at one time.
struct KeptGeneration
{
    KeptHead head;
    std::vector<KeptEntry> entries; ///< sorted by path

    [[nodiscard]] const KeptEntry *find(const QByteArray &path) const;
    /// Sets the head's sums by the entries.
    void count();
};

/// "kept_20261130_031500", with "_2" and so on for more within a second; the stamp is in UTC. Pure.
[[nodiscard]] bool isKeptId(const QString &text);
/// "<id>.tar.gz.cms", "<id>-2.tar.gz.cms". Pure.
[[nodiscard]] bool isKeptArchiveName(const QString &text);

/// Lines of JSON: the head, an array for each entry, and the SHA-256 of all before. Pure.
[[nodiscard]] QByteArray keptText(const KeptGeneration &generation);
/// The same back. Throws VerificationFailed with a sentence that names it, when it is not whole or could lead out of a
/// folder. Pure.
[[nodiscard]] KeptGeneration keptGeneration(const QByteArray &text, const QString &id);
/// The head alone, of the first line; not proved by the hash. Throws likewise. Pure.
[[nodiscard]] KeptHead keptHead(const QByteArray &firstLine, const QString &id);

/// Whether no entry lies below something that is no folder, as one name twice or a link with files in it. `entries` sorted.
[[nodiscard]] bool isTree(const std::vector<KeptEntry> &entries);

} // namespace Slipway::Sync
