// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/keptcopies.h"
#include "operations/backups/keptkey.h"

#include <QHash>
#include <QSet>
#include <map>
#include <optional>

namespace Slipway::Operations {

/// Reads what generations of one store refer to, each content once, however many have it. One thread.
class KeptReading
{
public:
    /// `onFirst` is called once, when something is not as it should be, before that is told or anything of the store is
    /// changed. All must outlive it.
    KeptReading(const Sync::KeptStore &store, QString environment, const PassphraseSource &passphrase,
                const std::function<void()> &onFirst, const std::stop_token &stop);

    /// Adds what is wrong to it, so far when it throws Cancelled. `read` is called for each file.
    void look(const Sync::KeptGeneration &generation, VerifiedKept &into, const std::function<void()> &read);

    /// Files that lost their name.
    [[nodiscard]] int renamed() const { return m_renamed; }
    [[nodiscard]] bool archivesAreDamaged() const { return m_archivesAreDamaged; }
    /// Whole archives that were not opened, and why.
    [[nodiscard]] const QSet<QString> &notOpened() const { return m_notOpened; }
    [[nodiscard]] QString whyNotOpened() const;
    /// Set: a passphrase was given, and it is another one.
    [[nodiscard]] const std::optional<WrongPassphrase> &wrong() const { return m_wrong; }

private:
    struct Found
    {
        QString why;           ///< what is wrong with it; empty: nothing
        bool lacks = false;    ///< nothing has its name (any more), so that it is mended when something has
        bool isUnread = false; ///< it could not be read: no damage
    };
    /// Archives that one passphrase opens: one environment may have several, each asked for once.
    struct Key
    {
        std::unique_ptr<KeptKey> key;
        QString notOpened; ///< why not; empty: it is unlocked
    };
    /// By the path in its archive.
    using Contents = QHash<QByteArray, std::pair<qint64, QByteArray>>;

    void findFirst();
    void note(VerifiedKept &into, const QString &what, const Found &found, const QString &file);
    [[nodiscard]] bool takeName(const QString &name, const QByteArray &sha256);
    [[nodiscard]] Found judged(const QString &name, const QByteArray &sha256);
    [[nodiscard]] Found damageOf(const QString &name, const QByteArray &sha256);
    void lookInto(const Sync::KeptArchive &archive, const Sync::KeptEntry &entry, VerifiedKept &into);
    [[nodiscard]] Key &unlocked(const QByteArray &of);
    [[nodiscard]] bool open(const Sync::KeptArchive &archive, VerifiedKept &into);

    const Sync::KeptStore &m_store;
    QString m_environment;
    const PassphraseSource &m_passphrase;
    std::function<void()> m_onFirst; ///< null once it was called
    const std::stop_token &m_stop;
    std::map<QByteArray, Key> m_keys; ///< by Sync::KeptArchive::key
    bool m_wasCancelled = false;      ///< whoever was asked for a passphrase doesn't give any
    QHash<QString, Found> m_known;    ///< by file of the store
    QHash<QString, Contents> m_opened;
    QSet<QString> m_notOpened;
    QSet<QString> m_lacking; ///< of the generation that is looked at
    std::optional<WrongPassphrase> m_wrong;
    int m_renamed = 0;
    bool m_archivesAreDamaged = false;
};

} // namespace Slipway::Operations
