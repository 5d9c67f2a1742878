// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "operations/backups/keptpull.h"
#include "sync/sealed.h"

#include <optional>

namespace Slipway::Operations {

/// A passphrase was given, and it is not that of the archives. Nothing is said of the archives by that.
class WrongPassphrase : public Domain::PreconditionFailed
{
    using PreconditionFailed::PreconditionFailed;
};

/// The passphrase of an environment's encrypted archives, and the marks that it makes: asked for when they are first needed,
/// since neither a pull of uploads nor one that finds nothing new wants it. One thread.
class KeptKey
{
public:
    /// What `source` refers to must outlive it.
    KeptKey(QString folder, const QString &environment, const PassphraseSource &source);

    /// Asks for it, unless it is known. `key`: that of the archives that are there (Sync::KeptArchive); empty: nothing was
    /// ever encrypted there, so that a new passphrase will do. Throws WrongPassphrase, and what the source throws.
    void unlock(const QByteArray &key);
    [[nodiscard]] bool isUnlocked() const { return m_marks.has_value(); }
    // Once it is unlocked.
    [[nodiscard]] const Domain::Secret &passphrase() const { return m_passphrase; }
    [[nodiscard]] const Sync::ContentMarks &marks() const { return *m_marks; }

private:
    QString m_folder;
    QString m_environment;
    const PassphraseSource &m_source;
    Domain::Secret m_passphrase;
    std::optional<Sync::ContentMarks> m_marks;
};

} // namespace Slipway::Operations
