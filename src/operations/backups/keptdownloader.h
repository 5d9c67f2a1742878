// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/backups/keptkey.h"
#include "operations/context.h"
#include "sync/keptarchive.h"
#include "sync/keptlist.h"
#include "sync/keptstore.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>
#include <stop_token>

namespace Slipway::Operations {

/// What a pull of one environment's kept files knows of their contents, and how it gets the rest. For one pull; one thread.
class KeptDownloader
{
public:
    /// `store` and what `passphrase` refers to must outlive it.
    KeptDownloader(Remote::RemoteHost &host, const Domain::Environment &environment,
                   const Sync::KeptStore &store, const PassphraseSource &passphrase);

    /// The newest generation here; nothing where there is none.
    [[nodiscard]] const std::optional<Sync::KeptGeneration> &base() const { return m_base; }
    /// Files of a list whose content is not known to be here: new ones, those of another size or time, those whose copy is
    /// not where it should be.
    [[nodiscard]] std::vector<Sync::KeptEntry> pending(const Sync::KeptList &list) const;
    /// Asks for their hashes and brings what is not here. What changed meanwhile stays pending. What has come stays also
    /// when it throws: as Sync::fetchKept(), PreconditionFailed for a passphrase that is another, or too little room.
    void bring(const Sync::KeptList &list, const std::vector<Sync::KeptEntry> &pending,
               const std::function<void(qint64 done, qint64 total)> &progress, const std::stop_token &stop);
    /// The generation that a list and what is known make; what is still pending is among its problems.
    [[nodiscard]] Sync::KeptGeneration generation(const Sync::KeptList &list);

    [[nodiscard]] qint64 carriedFiles() const { return m_carriedFiles; }
    [[nodiscard]] qint64 carriedBytes() const { return m_carriedBytes; }

private:
    struct Known
    {
        qint64 size = 0;
        qint64 modifiedNs = 0;
        bool isSecret = false;
        QByteArray sha256;
        QByteArray mark;
        Sync::KeptArchive archive;
    };
    struct Wanted
    {
        Sync::KeptEntry entry;
        QByteArray hash; ///< SHA-256, of a secret its mark
    };

    [[nodiscard]] bool isHere(const Sync::KeptEntry &entry) const;
    [[nodiscard]] std::vector<Wanted> compare(const Sync::KeptList &list,
                                              const std::vector<Sync::KeptEntry> &pending,
                                              const QHash<QByteArray, QByteArray> &hashes);
    [[nodiscard]] QByteArray keyOfArchives() const;
    void requireRoom(const std::vector<Wanted> &wanted) const;
    void addSecret(const Sync::KeptEntry &entry, const QByteArray &content, const QByteArray &mark);
    void sealSecrets();

    Remote::RemoteHost &m_host;
    const Domain::Environment &m_environment;
    const Sync::KeptStore &m_store;
    std::optional<Sync::KeptGeneration> m_base;
    QHash<QByteArray, Known> m_known;
    QString m_id; ///< of the generation to be
    KeptKey m_key;
    std::vector<Sync::KeptSecret> m_fresh; ///< secrets that are not encrypted yet
    qint64 m_freshBytes = 0;
    int m_archives = 0; ///< that this pull has written
    qint64 m_carriedFiles = 0;
    qint64 m_carriedBytes = 0;
};

} // namespace Slipway::Operations
