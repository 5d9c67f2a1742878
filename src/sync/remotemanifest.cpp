// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/remotemanifest.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "remote/answer.h"
#include "remote/bytessource.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

[[noreturn]] void failParsing(const QByteArray &near)
{
    throw Domain::VerificationFailed(
        Words::tr("The server's list of files cannot be understood near \"%1\".")
            .arg(QString::fromUtf8(near.left(80))),
        Words::tr("See whether `find --version` on the server names GNU findutils."));
}

template <typename Number>
std::optional<Number> parsed(QByteArrayView digits, int base = 10)
{
    Number number{};
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number, base);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return number;
}

/// "1700000000.1234567890" in nanoseconds; find prints ten digits behind the point, some file systems know none.
std::optional<qint64> nanoseconds(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    const auto seconds = parsed<qint64>(point < 0 ? text : text.first(point));
    if (!seconds)
        return std::nullopt;
    qint64 fraction = 0;
    const QByteArrayView digits = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    for (qsizetype i = 0; i < 9; ++i) {
        const char digit = i < digits.size() ? digits[i] : '0';
        if (digit < '0' || digit > '9')
            return std::nullopt;
        fraction = fraction * 10 + (digit - '0');
    }
    // What 64 bits hold, some years after 2200: a clock that is further off is as wrong.
    constexpr qint64 farthest = 9'000'000'000;
    return std::clamp(*seconds, -farthest, farthest) * 1'000'000'000 + fraction;
}

/// A tree of so many would not be compared in a minute.
constexpr qsizetype mostFiles = 300'000;
constexpr qsizetype mostListed = qsizetype(64) << 20;

qsizetype lengthOf(const QByteArrayList &paths)
{
    qsizetype length = 0;
    for (const QByteArray &path : paths)
        length += path.size();
    return length;
}

RemoteEntry parseRecord(const QByteArray &record, const QByteArray &linkTarget)
{
    std::array<QByteArrayView, 4> fields;
    QByteArrayView rest(record);
    for (QByteArrayView &field : fields) {
        const qsizetype tab = rest.indexOf('\t');
        if (tab < 0)
            failParsing(record);
        field = rest.first(tab);
        rest = rest.sliced(tab + 1);
    }
    const auto size = Domain::byteCount(fields[1]);
    const auto time = nanoseconds(fields[2]);
    const auto mode = parsed<unsigned>(fields[3], 8);
    if (fields[0].size() != 1 || !size || !time || !mode)
        failParsing(record);

    RemoteEntry made;
    made.entry.path = rest.toByteArray();
    if (!isSafeRelativePath(made.entry.path))
        failParsing(record);
    made.entry.access = *mode & 055U;
    made.mode = *mode & 07777U;
    made.kind = fields[0][0];
    switch (made.kind) {
    case 'f':
        made.entry.type = Entry::Type::File;
        made.entry.size = *size;
        made.entry.modifiedNs = *time;
        made.entry.isExecutable = (*mode & 0100U) != 0;
        break;
    case 'd':
        made.entry.type = Entry::Type::Directory;
        break;
    case 'l':
        made.entry.type = Entry::Type::Symlink;
        made.entry.linkTarget = linkTarget;
        break;
    default:
        made.entry.type = Entry::Type::Other;
    }
    made.observed = fields[0].toByteArray() + ' ' + fields[1].toByteArray() + ' ' + fields[2].toByteArray()
                    + ' ' + fields[3].toByteArray() + ' ' + listedPath(made.entry);
    return made;
}

} // namespace

std::vector<RemoteEntry> parseRemoteEntries(const QByteArray &records)
{
    Remote::Answer::requireAtMost(mostFiles, records.count('\0') / 2, Words::tr("its files"));
    std::vector<RemoteEntry> entries;
    for (qsizetype at = 0; at < records.size();) {
        const qsizetype middle = records.indexOf('\0', at);
        const qsizetype end = middle < 0 ? -1 : records.indexOf('\0', middle + 1);
        if (end < 0)
            failParsing(records.mid(at));
        entries.push_back(parseRecord(records.mid(at, middle - at), records.mid(middle + 1, end - middle - 1)));
        at = end + 1;
    }
    return entries;
}

RemoteManifest parseRemoteManifest(const QByteArray &output, const IgnoreRules &rules)
{
    const qsizetype begin = Remote::Answer::beginIn(output, Words::tr("its files"));
    RemoteManifest made;
    std::vector<RemoteEntry> managed;
    for (RemoteEntry &record : parseRemoteEntries(output.mid(begin))) {
        made.exists = true;
        const Entry::Type type = record.entry.type;
        // Sockets and the like are nobody's release. "uploads/" also keeps a link of that name: on servers such folders
        // often lie on another disk.
        if (type == Entry::Type::Other
            || rules.classify(record.entry.path, type == Entry::Type::Directory) != Class::Included
            || (type == Entry::Type::Symlink && rules.classify(record.entry.path, true) == Class::Keep))
            made.unmanaged << record.entry.path;
        else
            managed.push_back(std::move(record));
    }
    std::sort(managed.begin(), managed.end(),
              [](const RemoteEntry &a, const RemoteEntry &b) { return byPath(a.entry, b.entry); });
    made.managed.entries.reserve(managed.size());
    for (RemoteEntry &record : managed) {
        made.managed.entries.push_back(std::move(record.entry));
        made.observed << record.observed;
    }
    std::sort(made.unmanaged.begin(), made.unmanaged.end());
    return made;
}

RemoteManifest readRemoteManifest(Remote::RemoteHost &host, const Domain::RemotePath &directory,
                                  const IgnoreRules &rules, std::stop_token stop)
{
    const QByteArray output =
        Remote::outputOf(host,
                         {.title = Words::tr("list the files of %1").arg(directory.text()),
                          .script = Scripts::script(u"probe/manifest.sh"),
                          .environment = {{"SLIPWAY_DIRECTORY", directory.utf8()},
                                          {"SLIPWAY_PRUNE", rules.prunable().join(u'\n').toUtf8()}},
                          .lane = Remote::Lane::Bulk,
                          .limit = std::chrono::minutes(5),
                          .mostOutput = mostListed},
                         std::move(stop));
    return parseRemoteManifest(output, rules);
}

QHash<QByteArray, QByteArray> readRemoteHashes(Remote::RemoteHost &host, const Domain::RemotePath &directory,
                                               const QByteArrayList &paths, std::stop_token stop)
{
    QHash<QByteArray, QByteArray> hashes;
    if (paths.isEmpty())
        return hashes;
    Remote::BytesSource source(Remote::nulTerminated(paths));
    const Remote::Command command{.title = Words::tr("hash files of %1").arg(directory.text()),
                                  .script = Scripts::script(u"probe/hash.sh"),
                                  .environment = {{"SLIPWAY_DIRECTORY", directory.utf8()}},
                                  .lane = Remote::Lane::Bulk,
                                  .limit = std::chrono::minutes(30),
                                  .mostOutput = lengthOf(paths) + paths.size() * qsizetype(80) + (1 << 20)};
    const auto result = host.stream(command, &source, {}, std::move(stop));
    if (!result.succeeded())
        throw Domain::CommandFailed(Words::tr("Could not %1 on %2.").arg(command.title, host.displayName()),
                                    result.exitStatus, QString::fromUtf8(result.errorOutput.right(2000)));
    for (const QByteArray &record : result.output.split('\0')) {
        // "hash, space, space or asterisk, path"
        if (record.size() > 66)
            hashes.insert(record.mid(66), record.left(64));
    }
    return hashes;
}

} // namespace Slipway::Sync
