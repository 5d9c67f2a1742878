// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/backups/keptcopies.h"
#include "operations/backups/keptkey.h"
#include "operations/boundary.h"
#include "operations/look/survey.h"
#include "sync/keptarchive.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Sync::KeptArchive;
using Sync::KeptEntry;
using Sync::KeptGeneration;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

constexpr qsizetype mostNamed = 20;

/// Reads what generations refer to, each content once.
class Reading
{
public:
    Reading(const Sync::KeptStore &store, const QString &environment, const PassphraseSource &passphrase,
            const std::stop_token &stop)
        : m_store(store)
        , m_passphrase(passphrase)
        , m_key(store.folder(), environment, passphrase)
        , m_stop(stop)
    {
    }

    /// Adds what is wrong to it. `read` is called for each file.
    void look(const KeptGeneration &generation, VerifiedKept &into, const std::function<void()> &read)
    {
        for (const KeptArchive &archive : generation.head.archives) {
            const QString why = damageOf(archive.name, archive.sha256);
            if (!why.isEmpty())
                note(into, archive.name, why, archive.name);
        }
        for (const KeptEntry &entry : generation.entries) {
            if (!entry.isFile())
                continue;
            if (m_stop.stop_requested())
                throw Cancelled();
            if (entry.archive < 0) {
                const QString name = m_store.objectName(entry.sha256);
                if (const QString why = damageOf(name, entry.sha256); !why.isEmpty())
                    note(into, QString::fromUtf8(entry.path), why, name);
            } else {
                lookInto(generation.head.archives.at(size_t(entry.archive)), entry, into);
            }
            read();
        }
    }

    /// Why archives were not opened; empty: all were that are whole.
    [[nodiscard]] const QString &notOpened() const { return m_notOpened; }
    /// Set: a passphrase was given, and it is another one.
    [[nodiscard]] const std::optional<WrongPassphrase> &wrong() const { return m_wrong; }

private:
    /// By the path in its archive.
    using Contents = QHash<QByteArray, std::pair<qint64, QByteArray>>;

    static void note(VerifiedKept &into, const QString &what, const QString &why, const QString &file)
    {
        into.problems << u"%1: %2"_s.arg(oneLine(what), why);
        if (!into.lacking.contains(file))
            into.lacking << file;
    }

    /// Whatever is wrong with it, it is not what has that name: the next pull brings it again.
    void takeName(const QString &name) const
    {
        const QString file = m_store.path(name);
        (void)QFile::rename(file, file + u".damaged"_s);
    }

    QString damageOf(const QString &name, const QByteArray &sha256)
    {
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd())
            return *known;
        QString why;
        if (!QFile::exists(m_store.path(name))) {
            why = Words::tr("its content is not here");
        } else if (Sync::sha256OfFile(m_store.path(name), m_stop).toLatin1() != sha256) {
            why = Words::tr("its content is damaged");
            takeName(name);
        }
        m_known.insert(name, why);
        return why;
    }

    void lookInto(const KeptArchive &archive, const KeptEntry &entry, VerifiedKept &into)
    {
        if (!m_known.value(archive.name).isEmpty())
            return; // said of the archive
        if (!m_opened.contains(archive.name) && !open(archive, into))
            return;
        const auto content = m_opened.value(archive.name).value(entry.path);
        if (content.first == entry.size && content.second == entry.mark)
            return;
        note(into, QString::fromUtf8(entry.path), Words::tr("its encrypted copy is not what the list says"),
             archive.name);
        takeName(archive.name);
    }

    bool open(const KeptArchive &archive, VerifiedKept &into)
    {
        if (m_notOpened.isEmpty() && !m_passphrase)
            m_notOpened = Words::tr("no passphrase was asked for");
        if (m_notOpened.isEmpty()) {
            try {
                m_key.unlock(archive.key);
            } catch (const WrongPassphrase &error) {
                m_wrong = error;
                m_notOpened = error.message();
            } catch (const PreconditionFailed &error) {
                m_notOpened = error.message();
            } catch (const CredentialUnavailable &error) {
                m_notOpened = error.message();
            }
        }
        if (!m_notOpened.isEmpty()) {
            into.notOpened = m_notOpened;
            return false;
        }
        Contents contents;
        try {
            const auto files =
                Sync::openedArchive(m_store.readArchive(archive), m_key.passphrase(), archive.name);
            for (auto file = files.begin(); file != files.end(); ++file)
                contents.insert(file.key(), {file->size(), m_key.marks().of(Sync::Sha256::hexOf(*file))});
        } catch (const VerificationFailed &error) {
            // The passphrase is the right one, and the bytes are those that were written: they were never an archive.
            m_known.insert(archive.name, error.message());
            note(into, archive.name, error.message(), archive.name);
            takeName(archive.name);
            return false;
        }
        m_opened.insert(archive.name, contents);
        return true;
    }

    const Sync::KeptStore &m_store;
    const PassphraseSource &m_passphrase;
    KeptKey m_key;
    const std::stop_token &m_stop;
    QHash<QString, QString> m_known; ///< by file of the store: what is wrong with it; empty: nothing
    QHash<QString, Contents> m_opened;
    QString m_notOpened;
    std::optional<WrongPassphrase> m_wrong;
};

/// Remembers it, for the list; what could not be opened is no evidence either way. Copies on a disk that can't be written are
/// read all the same.
void remember(const Sync::KeptStore &store, const VerifiedKept &one, const LocalStep &step)
{
    if (one.problems.isEmpty() && !one.notOpened.isEmpty())
        return;
    constexpr qsizetype most = 100;
    Sync::KeptVerdict verdict{QDateTime::currentDateTimeUtc(), one.problems.mid(0, most), {}};
    if (one.lacking.size() <= most) // else it stays damaged until it is read again
        verdict.lacking = one.lacking;
    try {
        store.writeVerdict(one.id, verdict);
    } catch (const TransferFailed &error) {
        step.output(error.message());
    }
}

QString sentenceOf(const QString &environment, qsizetype all, int bad, const Reading &reading)
{
    QString text;
    if (bad > 0)
        text = Words::tr("%1 of %2 kept copies of %3 lack something.").arg(bad).arg(all).arg(environment);
    else
        text = Words::tr("%n kept copy(s) of %1: every byte is as it was written.", nullptr, int(all))
                   .arg(environment);
    if (!reading.notOpened().isEmpty())
        text += u'\n' + Words::tr("The encrypted archives were not opened: %1").arg(reading.notOpened());
    return text;
}

} // namespace

Outcome verifyKept(const Configuration &configuration, const KeptVerifyWishes &wishes,
                   const Remote::EventSink &sink, const std::stop_token &stop)
{
    return atBoundary([&] {
        const QString &environment = wishes.environment;
        const Sync::KeptStore store(keptFolder(configuration, configuration.environment(environment).name));
        const QStringList all = wishes.ids.isEmpty() ? store.ids() : wishes.ids;
        LocalStep step(sink, u"verify-kept"_s,
                       Words::tr("Read %n kept copy(s) of %1", nullptr, int(all.size())).arg(environment));
        std::vector<KeptCopy> copies = keptCopies(configuration, environment);
        std::erase_if(copies, [&](const KeptCopy &copy) { return !all.contains(copy.head.id); });
        qint64 total = 0;
        for (const KeptCopy &copy : copies)
            total += copy.head.files;
        qint64 done = 0;
        Reading reading(store, environment, wishes.passphrase, stop);
        int bad = 0;
        for (const QString &id : all) {
            VerifiedKept one{id, 0, {}, {}, {}};
            try {
                const KeptGeneration generation = keptFiles(configuration, environment, id);
                one.files = generation.head.files;
                reading.look(generation, one, [&] { step.progress(++done, total, u"items"_s); });
                remember(store, one, step);
            } catch (const VerificationFailed &error) { // its list, of which the list of copies knows by itself
                one.problems << error.message();
            }
            bad += one.problems.isEmpty() ? 0 : 1;
            for (const QString &problem : one.problems.mid(0, mostNamed))
                step.detail(u"%1: %2"_s.arg(id, problem));
            if (wishes.found)
                wishes.found(one);
        }
        // Others may refer to what was damaged, and were not read now: what was found out about them before is no evidence.
        if (bad > 0) {
            for (const QString &id : store.ids()) {
                const auto verdict = all.contains(id) ? std::nullopt : store.readVerdict(id);
                if (verdict && verdict->problems.isEmpty())
                    store.forgetVerdict(id);
            }
        }
        step.done();
        Outcome outcome;
        outcome.kind = bad > 0           ? Outcome::Kind::Failed
                       : reading.wrong() ? Outcome::Kind::Refused
                                         : Outcome::Kind::Succeeded;
        outcome.exitCode = exitCodeFor(outcome.kind);
        outcome.message = sentenceOf(environment, all.size(), bad, reading);
        if (bad > 0)
            outcome.remedy =
                Words::tr("slipway-cli backup pull --kept %1 brings again what the server still has.")
                    .arg(environment);
        else if (reading.wrong())
            outcome.remedy = reading.wrong()->remedy();
        return outcome;
    });
}

} // namespace Slipway::Operations
