// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/keptkey.h"

#include <QCoreApplication>

namespace Slipway::Operations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

} // namespace

KeptKey::KeptKey(QString folder, const QString &environment, const PassphraseSource &source)
    : m_folder(std::move(folder))
    , m_environment(environment)
    , m_source(source)
{
}

void KeptKey::unlock(const QByteArray &key)
{
    if (!m_marks) {
        const auto marksOf = [this](const Domain::Secret &passphrase) {
            return Sync::ContentMarks(passphrase, "slipway kept " + m_environment.toUtf8());
        };
        PassphraseQuestion question{m_folder, key.isEmpty(), m_environment, {}};
        // What was compared for the source is not computed again: each takes half a second.
        Domain::Secret tried;
        std::optional<Sync::ContentMarks> marks;
        if (!key.isEmpty())
            question.opens = [&](const Domain::Secret &passphrase) {
                tried = passphrase;
                marks.emplace(marksOf(passphrase));
                return marks->key() == key;
            };
        Domain::Secret given = m_source(question);
        if (!marks || tried.reveal() != given.reveal())
            marks.emplace(marksOf(given));
        m_passphrase = std::move(given);
        m_marks = std::move(marks);
    }
    if (!key.isEmpty() && m_marks->key() != key)
        throw WrongPassphrase(
            Words::tr(
                "The encrypted archives in %1 were made with another passphrase than the one that was given.")
                .arg(m_folder),
            Words::tr("Give the one that was shown when the first of them was made. Where it is lost, move the "
                      "folder "
                      "away: the next pull begins a new one, with a passphrase of its own."),
            {Words::tr("the copies on this laptop")});
}

} // namespace Slipway::Operations
