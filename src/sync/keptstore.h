// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "sync/keptfetch.h"
#include "sync/keptmanifest.h"

#include <QSet>
#include <QStringList>
#include <QTemporaryFile>
#include <memory>
#include <optional>

namespace Slipway::Sync {

/// It can't be opened, or a disk gives none of its bytes: no evidence of what is in it.
class KeptUnreadable : public Domain::VerificationFailed
{
    using VerificationFailed::VerificationFailed;
};

/// What is said of the newest generation without opening it.
struct KeptNewest
{
    QString id;
    QDateTime confirmedAt; ///< UTC: when the server had last been seen to have just that
    QStringList problems;  ///< paths that it lacks
    QStringList roots;     ///< the uppermost paths that it has
};

/// What was found when all of a generation was read.
struct KeptVerdict
{
    QDateTime at;                      ///< UTC
    std::vector<KeptProblem> problems; ///< the first ones; none: every byte was as it was written
    QStringList lacking; ///< the files of the store that these are about; none, with problems: too many

    friend bool operator==(const KeptVerdict &, const KeptVerdict &) = default;
};

/// The kept files of one environment on the laptop, in a folder that only its owner may enter:
///   <id>.json               a generation (keptText()), written last and by a rename
///   <id>.tar.gz.cms         its secrets, encrypted (sync/sealed.h)
///   objects/ab/<sha256>     what other files hold, once, whichever generations and names have it
///   newest                  KeptNewest
///   <id>.verdict            KeptVerdict, by whoever verifies, who holds no lock for that
///   NAME.damaged            what had that name and was found damaged, until the next sweep
/// No name of a server's becomes a name here. Reads and writes the disk; one thread at a time, and who writes holds lock().
class KeptStore
{
public:
    explicit KeptStore(QString folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString lockPath() const { return m_folder + QLatin1String("/.slipway-kept.lock"); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    /// Newest first.
    [[nodiscard]] QStringList ids() const;
    /// Throws VerificationFailed when it can't be used, KeptUnreadable; UsageError when it is no id.
    [[nodiscard]] KeptGeneration read(const QString &id) const;
    [[nodiscard]] KeptHead readHead(const QString &id) const;
    /// The newest that can be read; nothing where there is none.
    [[nodiscard]] std::optional<KeptGeneration> newest() const;
    [[nodiscard]] std::optional<KeptNewest> readNewest() const;

    /// Of the last time that it was read; nothing when that was never, or what was damaged then has come again since. What
    /// versions before this one have written of damage counts for nothing: they took what can't be read for damaged.
    [[nodiscard]] std::optional<KeptVerdict> readVerdict(const QString &id) const;

    /// The files of the store that it refers to and that are there.
    [[nodiscard]] QSet<QString> contentsOf(const KeptGeneration &generation) const;

    /// For path().
    [[nodiscard]] static QString objectName(const QByteArray &sha256);
    [[nodiscard]] QString objectPath(const QByteArray &sha256) const { return path(objectName(sha256)); }
    /// Whether it lies there with that size; its content is only read by whoever verifies.
    [[nodiscard]] bool hasObject(const QByteArray &sha256, qint64 size) const;
    [[nodiscard]] bool hasArchive(const KeptArchive &archive) const;
    /// Its bytes, which are those that were written. Throws VerificationFailed, KeptUnreadable.
    [[nodiscard]] QByteArray readArchive(const KeptArchive &archive) const;

    /// Makes the folders. Throws TransferFailed, like all that follow.
    void open() const;
    /// A name that nothing has.
    [[nodiscard]] QString freeId(const QDateTime &at) const;
    [[nodiscard]] KeptArchive writeArchive(const QString &name, const QByteArray &bytes,
                                           const QByteArray &key) const;
    /// The generation has its name when this returns, and all that it refers to is on the disk.
    void write(const KeptGeneration &generation) const;
    void writeNewest(const KeptNewest &newest) const;
    void writeVerdict(const QString &id, const KeptVerdict &verdict) const;
    void forgetVerdict(const QString &id) const;
    [[nodiscard]] bool remove(const QString &id) const;
    /// Removes contents and archives that no generation refers to: what an interrupted pull or a removal has left. Nothing
    /// when a generation can't be read, since it may refer to them. Returns the bytes that were freed.
    qint64 sweep() const;

private:
    void writeWhole(const QString &name, const QByteArray &bytes) const;

    QString m_folder;
};

/// Contents on their way into a store: each is hashed while it is written, and gets its name when all before it are on the
/// disk, which a flush for many files brings there at once. What never got its name goes with the object.
class KeptStoreWriter
{
public:
    explicit KeptStoreWriter(const KeptStore &store);
    ~KeptStoreWriter();
    KeptStoreWriter(const KeptStoreWriter &) = delete;
    KeptStoreWriter &operator=(const KeptStoreWriter &) = delete;

    /// False: they are not the bytes with that hash. Throws TransferFailed.
    [[nodiscard]] bool take(const QByteArray &sha256, qint64 size, const FileBytes &bytes);
    /// Gives all that was taken its name. Throws TransferFailed.
    void settle();

private:
    struct Waiting
    {
        QString path;
        QByteArray sha256;
    };
    const KeptStore &m_store;
    std::vector<Waiting> m_waiting;
    qint64 m_bytes = 0;
};

} // namespace Slipway::Sync
