// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/backups/backup.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "operations/backups/backups.h"
#include "operations/boundary.h"
#include "operations/look/inspect.h"
#include "operations/look/survey.h"
#include "remote/answer.h"
#include "scripts/scripts.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <optional>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

Backup::State stateOf(const QString &word)
{
    if (word == "verified"_L1)
        return Backup::State::Verified;
    if (word == "foreign"_L1)
        return Backup::State::Foreign;
    return word == "damaged"_L1 ? Backup::State::Damaged : Backup::State::Unverified;
}

constexpr qsizetype longestLine = qsizetype(64) << 10;
constexpr size_t mostResults = 200'000;

/// Takes what verify-all.sh prints apart, line by line as it comes.
class VerifyReader
{
public:
    VerifyReader(LocalStep &step, const std::function<void(const VerifiedBackup &)> &found)
        : m_step(step)
        , m_found(found)
    {
    }

    void feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            m_rest += bytes.first(end < 0 ? bytes.size() : end);
            if (m_rest.size() > longestLine || results.size() > mostResults)
                Remote::Answer::refuse(Words::tr("the backups"), Words::tr("it is longer than any can be"),
                                       m_rest);
            if (end < 0)
                return;
            line(QString::fromUtf8(std::exchange(m_rest, {})));
            bytes = bytes.sliced(end + 1);
        }
    }

    bool isWhole = false;
    QStringList missing;
    std::vector<VerifiedBackup> results;

private:
    void line(const QString &text)
    {
        if (!m_begun) {
            m_begun = text.endsWith("\x1e"
                                    "verify"_L1);
            return;
        }
        const QStringList fields = text.split(u'\t');
        if (fields[0] == "N"_L1)
            m_total = byteCount(fields.value(2)).value_or(0);
        else if (fields[0] == "P"_L1)
            m_step.progress(byteCount(fields.value(1)).value_or(0), m_total, u"bytes"_s);
        else if (fields[0] == "M"_L1)
            missing << fields.value(1);
        else if (fields[0] == "R"_L1 && fields.size() == 7 && BackupName::ifValid(fields[6]))
            result({fields[6], stateOf(fields[4]), fields[5], fields[3], true});
        else if (fields[0] == "."_L1)
            isWhole = true;
    }

    void result(const VerifiedBackup &backup)
    {
        results.push_back(backup);
        if (backup.state != Backup::State::Verified)
            m_step.detail(u"%1: %2: %3"_s.arg(backup.id, backupStateWord(backup.state), backup.reason));
        if (m_found)
            m_found(backup);
    }

    LocalStep &m_step;
    const std::function<void(const VerifiedBackup &)> &m_found;
    QByteArray m_rest;
    bool m_begun = false;
    qint64 m_total = -1;
};

void verifyOnServer(const Context &context, const Environment &environment, const QStringList &ids,
                    std::vector<VerifiedBackup> &results, QStringList &missing,
                    const std::function<void(const VerifiedBackup &)> &found, const Remote::EventSink &sink,
                    std::stop_token stop)
{
    LocalStep step(sink, u"verify"_s,
                   Words::tr("Read the backups of %1 on the server").arg(environment.name.text()));
    VerifyReader reader(step, found);
    Remote::Command command;
    command.title = u"verify the backups"_s;
    for (const QStringView part : {u"steps/lib/json.sh", u"steps/lib/text.sh", u"steps/lib/verify.sh",
                                   u"steps/lib/psql.sh", u"steps/lib/examine.sh", u"backups/verify-all.sh"})
        command.script += Scripts::script(part) + '\n';
    command.environment = {
        {"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
        {"SLIPWAY_ENVIRONMENT", environment.name.utf8()},
        {"SLIPWAY_PROJECT", context.configuration.projectName.toUtf8()},
        {"SLIPWAY_FOLDER", environment.backups.utf8()},
        {"SLIPWAY_NAMES", ids.join(u'\n').toUtf8()},
        {"SLIPWAY_DATABASE_CONTAINER",
         environment.database ? environment.database->container.utf8() : QByteArray()},
        {"SLIPWAY_DATABASE_USER", environment.database ? environment.database->user.toUtf8() : QByteArray()},
        {"SLIPWAY_DATABASE_NAME", environment.database ? environment.database->name.toUtf8() : QByteArray()},
        {"SLIPWAY_DATABASES",
         environment.database ? environment.database->databases.join(u'\n').toUtf8() : QByteArray()},
        {"SLIPWAY_EXCLUDE_DATABASES",
         environment.database ? environment.database->excluded.join(u'\n').toUtf8() : QByteArray()}};
    command.lane = Remote::Lane::Bulk;
    command.limit = std::chrono::milliseconds(0);
    const auto result =
        context.hosts.host(environment.host)
            .stream(
                command, nullptr, [&](QByteArrayView bytes) { reader.feed(bytes); }, std::move(stop));
    const QString tail = QString::fromUtf8(result.errorOutput.right(2000)).trimmed();
    if (result.exitStatus == 6)
        throw PreconditionFailed(tail, {}, {Words::tr("the backups of %1").arg(environment.name.text())});
    if (!result.succeeded() || !reader.isWhole) {
        throw CommandFailed(
            Words::tr("The backups of %1 could not be verified: %2").arg(environment.name.text(), tail),
            result.exitStatus, tail, Words::tr("What was found before that is kept. No backup was changed."));
    }
    results = std::move(reader.results);
    missing = std::move(reader.missing);
    step.done();
}

/// What is to be said of a copy with this hash. `server`: what was just found of the file of that name there, if any.
VerifiedBackup judgeCopy(const Sync::LocalCopy &copy, const QString &hash, const VerifiedBackup *server)
{
    VerifiedBackup result{copy.name, Backup::State::Verified, {}, hash, false};
    const auto say = [&](Backup::State state, const QString &reason) {
        result.state = state;
        result.reason = reason;
        return result;
    };
    if (!copy.sha256.isEmpty() && hash != copy.sha256)
        return say(Backup::State::Damaged,
                   Words::tr("the copy on the laptop is not what it was when it was compared (SHA-256)"));
    const QString there = server ? server->sha256 : QString();
    if (!there.isEmpty() && hash != there)
        return copy.sha256.isEmpty()
                   ? say(Backup::State::Damaged,
                         Words::tr("the copy on the laptop is not what the server has (SHA-256)"))
                   : say(Backup::State::Unverified,
                         Words::tr("the server has another file of that name now; the copy on the laptop is "
                                   "what it was"));
    if (server && there == hash)
        return say(server->state, server->reason); // the same bytes, so as good or bad as those
    if (copy.sha256.isEmpty())
        return say(
            Backup::State::Unverified,
            server ? server->reason
                   : Words::tr("the server has no such backup any more, and its SHA-256 was never compared"));
    if (copy.state == Sync::LocalCopy::State::Verified)
        return result;
    return say(copy.state == Sync::LocalCopy::State::Damaged ? Backup::State::Damaged
                                                             : Backup::State::Unverified,
               copy.reason);
}

/// What the laptop remembers of it. A copy that is still what it was known to be good stays good, whatever the server
/// says of its own file now: second copies are for the day on which that can't be believed.
std::optional<Sync::LocalCopy::State> stateToRecord(const Sync::LocalCopy &copy, const VerifiedBackup &found)
{
    using State = Sync::LocalCopy::State;
    const bool asItWas = !copy.sha256.isEmpty() && found.sha256 == copy.sha256;
    if (found.state == Backup::State::Verified)
        return State::Verified;
    if (found.state == Backup::State::Damaged && !(asItWas && copy.state == State::Verified))
        return State::Damaged;
    return std::nullopt;
}

/// The laptop's copies: their SHA-256 against what is known of them.
void verifyOnLaptop(const Context &context, const Environment &environment, const QStringList &ids,
                    std::vector<VerifiedBackup> &results, QStringList &missing,
                    const std::function<void(const VerifiedBackup &)> &found, const Remote::EventSink &sink,
                    const std::stop_token &stop)
{
    if (context.configuration.backups.localDirectory.isEmpty())
        return;
    Sync::LocalCopies copies(localBackupFolder(context.configuration, environment.name));
    std::vector<Sync::LocalCopy> files = copies.list();
    const QSet<QString> named(ids.begin(), ids.end());
    if (!named.isEmpty())
        std::erase_if(files, [&](const Sync::LocalCopy &copy) { return !named.contains(copy.name); });
    if (files.empty())
        return;
    LocalStep step(sink, u"verify-copies"_s, Words::tr("Read the copies on the laptop"));
    QHash<QString, VerifiedBackup> there;
    for (const VerifiedBackup &backup : results)
        there.insert(backup.id, backup);
    qint64 total = 0;
    qint64 read = 0;
    QSet<QString> here;
    for (const Sync::LocalCopy &copy : files) {
        total += copy.size;
        here.insert(copy.name);
    }
    missing.removeIf([&](const QString &id) { return here.contains(id); });
    for (const Sync::LocalCopy &copy : files) {
        const BackupName name(copy.name);
        const QString hash = Sync::sha256OfFile(copies.path(name), stop);
        step.progress(read += copy.size, total, u"bytes"_s);
        const auto server = there.constFind(copy.name);
        const VerifiedBackup result = judgeCopy(copy, hash, server == there.constEnd() ? nullptr : &*server);
        if (const auto state = stateToRecord(copy, result))
            copies.record(name, hash, *state, result.reason);
        if (result.state == Backup::State::Damaged && hash != copy.sha256)
            step.detail(u"%1: %2"_s.arg(result.id, result.reason));
        results.push_back(result);
        if (found)
            found(result);
    }
    step.done();
}

Outcome verifiedOutcome(const Environment &environment, const std::vector<VerifiedBackup> &results)
{
    QStringList damaged;
    QStringList unread;
    int good = 0;
    int foreign = 0;
    for (const VerifiedBackup &backup : results) {
        const QString line = u"%1: %2"_s.arg(backup.id, backup.reason);
        if (backup.state == Backup::State::Damaged) {
            damaged << line;
        } else if (backup.onServer) {
            good += backup.state == Backup::State::Verified ? 1 : 0;
            foreign += backup.state == Backup::State::Foreign ? 1 : 0;
            if (backup.state == Backup::State::Unverified)
                unread << line;
        }
    }
    damaged.removeDuplicates(); // there and here
    Outcome outcome;
    outcome.kind = damaged.isEmpty() && unread.isEmpty() ? Outcome::Kind::Succeeded : Outcome::Kind::Failed;
    outcome.exitCode = exitCodeFor(outcome.kind);
    if (damaged.isEmpty())
        outcome.message = Words::tr("%n backup(s) of %1 verified; none is damaged.", nullptr, good)
                              .arg(environment.name.text());
    else
        outcome.message =
            Words::tr("%n backup(s) of %1 damaged:", nullptr, int(damaged.size())).arg(environment.name.text())
            + u'\n' + damaged.join(u'\n') + u'\n' + Words::tr("%n other(s) verified.", nullptr, good);
    if (foreign > 0)
        outcome.message += u' ' + Words::tr("%n of others left alone.", nullptr, foreign);
    if (!unread.isEmpty())
        outcome.message += u'\n' + Words::tr("%n could not be checked:", nullptr, int(unread.size())) + u'\n'
                           + unread.join(u'\n');
    if (!damaged.isEmpty())
        outcome.remedy =
            Words::tr("Damaged backups can't be restored. Take a new one: slipway-cli backup create %1")
                .arg(environment.name.text());
    return outcome;
}

/// A file that would be read.
void addFile(Plan &plan, QJsonArray &backups, const QString &id, qint64 size, bool onServer)
{
    plan.bytes += size;
    plan.details << (onServer ? Words::tr("%1 on the server (%2)") : Words::tr("%1 on the laptop (%2)"))
                        .arg(id, QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat));
    backups.append(
        QJsonObject{{u"id"_s, id}, {u"size"_s, size}, {u"where"_s, onServer ? u"server"_s : u"laptop"_s}});
}

} // namespace

Outcome verifyBackups(const Context &context, const QString &environment, const QStringList &ids,
                      const std::function<void(const VerifiedBackup &)> &found, const Remote::EventSink &sink,
                      std::stop_token stop)
{
    return atBoundary([&] {
        const Environment &target = context.configuration.environment(environment);
        std::vector<VerifiedBackup> results;
        QStringList missing;
        // What can't be read there says nothing of the copies here.
        std::exception_ptr refusal;
        try {
            verifyOnServer(context, target, ids, results, missing, found, sink, stop);
        } catch (const PreconditionFailed &) {
            refusal = std::current_exception();
        }
        verifyOnLaptop(context, target, ids, results, missing, found, sink, stop);
        if (refusal)
            std::rethrow_exception(refusal);
        requireBackups(environment, missing);
        return verifiedOutcome(target, results);
    });
}

Plan planVerify(const Context &context, const QString &environment, const QStringList &ids)
{
    const Environment &target = context.configuration.environment(environment);
    const BackupListing listing = listBackups(context, target.host, {target});
    requireReadable(context, listing, target);
    Plan plan;
    plan.kind = u"verify"_s;
    plan.environment = environment;
    QStringList missing = ids;
    QJsonArray backups;
    for (const Backup &backup : listing.backups) {
        if (!backup.onServer || (!ids.isEmpty() && !ids.contains(backup.id)))
            continue;
        missing.removeAll(backup.id);
        addFile(plan, backups, backup.id, backup.size, true);
    }
    if (!context.configuration.backups.localDirectory.isEmpty()) {
        const Sync::LocalCopies copies(localBackupFolder(context.configuration, target.name));
        for (const Sync::LocalCopy &copy : copies.list()) {
            if (!ids.isEmpty() && !ids.contains(copy.name))
                continue;
            missing.removeAll(copy.name);
            addFile(plan, backups, copy.name, copy.size, false);
        }
    }
    requireBackups(environment, missing);
    plan.nothingToDo = backups.isEmpty();
    plan.summary =
        backups.isEmpty()
            ? Words::tr("There is no backup of %1 to verify.").arg(environment)
            : Words::tr("Reads %n file(s), %1, and keeps what it finds of each.", nullptr, int(backups.size()))
                  .arg(QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat));
    plan.facts = {{u"backups"_s, backups}};
    return plan;
}

} // namespace Slipway::Operations
