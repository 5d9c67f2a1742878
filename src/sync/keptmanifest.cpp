// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keptmanifest.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "sync/sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Slipway::Sync {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr int format = 1;
constexpr qsizetype mostEntries = 300'000;
constexpr qsizetype mostArchives = 10'000;
constexpr qsizetype mostProblems = 10'000;

[[noreturn]] void refuse(const QString &id, const QString &why)
{
    throw Domain::VerificationFailed(
        Words::tr("The list of the kept copies %1 can't be used: %2.").arg(id, why),
        Words::tr("Take another of them; slipway-cli backup pull --kept makes a new one."));
}

bool isHash(const QByteArray &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QJsonArray lineOf(const KeptEntry &entry)
{
    const QString path = QString::fromUtf8(entry.path);
    if (entry.type == Entry::Type::Directory)
        return {u"d"_s, path, int(entry.mode)};
    if (entry.type == Entry::Type::Symlink)
        return {u"l"_s, path, QString::fromUtf8(entry.linkTarget)};
    return {u"f"_s,
            path,
            int(entry.mode),
            entry.size,
            entry.modifiedNs,
            entry.archive,
            QString::fromLatin1(entry.archive < 0 ? entry.sha256 : entry.mark)};
}

KeptEntry entryOf(const QByteArray &line, qsizetype archives, const QString &id)
{
    const QJsonArray fields = QJsonDocument::fromJson(line).array();
    const QString type = fields.at(0).toString();
    KeptEntry entry;
    entry.path = fields.at(1).toString().toUtf8();
    entry.mode = unsigned(fields.at(2).toInt()) & 07777U;
    bool good = isSafeRelativePath(entry.path);
    if (type == "d"_L1) {
        entry.type = Entry::Type::Directory;
    } else if (type == "l"_L1) {
        entry.type = Entry::Type::Symlink;
        entry.mode = 0;
        entry.linkTarget = fields.at(2).toString().toUtf8();
        good = good && !entry.linkTarget.isEmpty();
    } else {
        entry.size = fields.at(3).toInteger(-1);
        entry.modifiedNs = fields.at(4).toInteger();
        entry.archive = fields.at(5).toInt(-2);
        const QByteArray hash = fields.at(6).toString().toLatin1();
        (entry.archive < 0 ? entry.sha256 : entry.mark) = hash;
        good = good && type == "f"_L1 && entry.size >= 0 && entry.size <= Domain::mostBytes
               && entry.archive >= -1 && entry.archive < archives && isHash(hash, 64);
    }
    if (!good)
        refuse(id, Words::tr("a line of it can't be understood"));
    return entry;
}

} // namespace

QString KeptProblem::text() const
{
    return path.isEmpty() ? why : u"%1: %2"_s.arg(path, why);
}

const KeptEntry *KeptGeneration::find(const QByteArray &path) const
{
    const auto found =
        std::lower_bound(entries.begin(), entries.end(), path,
                         [](const KeptEntry &entry, const QByteArray &p) { return entry.path < p; });
    return found != entries.end() && found->path == path ? &*found : nullptr;
}

void KeptGeneration::count()
{
    head.files = head.bytes = head.secrets = 0;
    for (const KeptEntry &entry : entries) {
        if (!entry.isFile())
            continue;
        ++head.files;
        head.bytes += entry.size;
        head.secrets += entry.archive >= 0 ? 1 : 0;
    }
}

bool isKeptId(const QString &text)
{
    static const QRegularExpression pattern(u"^kept_[0-9]{8}_[0-9]{6}(_[0-9]{1,4})?\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isKeptArchiveName(const QString &text)
{
    static const QRegularExpression pattern(
        u"^kept_[0-9]{8}_[0-9]{6}(_[0-9]{1,4})?(-[0-9]{1,4})?\\.tar\\.gz\\.cms\\z"_s);
    return pattern.match(text).hasMatch();
}

QByteArray keptText(const KeptGeneration &generation)
{
    const KeptHead &head = generation.head;
    QJsonArray archives;
    for (const KeptArchive &archive : head.archives)
        archives.append(QJsonObject{{u"name"_s, archive.name},
                                    {u"size"_s, archive.size},
                                    {u"sha256"_s, QString::fromLatin1(archive.sha256)},
                                    {u"key"_s, QString::fromLatin1(archive.key)}});
    QJsonArray problems;
    for (const KeptProblem &problem : head.problems)
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"why"_s, problem.why}});
    QByteArray text = QJsonDocument(QJsonObject{{u"format"_s, format},
                                                {u"id"_s, head.id},
                                                {u"project"_s, head.project},
                                                {u"environment"_s, head.environment},
                                                {u"server"_s, head.server},
                                                {u"directory"_s, head.directory},
                                                {u"taken_at"_s, head.takenAt.toUTC().toString(Qt::ISODate)},
                                                {u"files"_s, head.files},
                                                {u"bytes"_s, head.bytes},
                                                {u"secrets"_s, head.secrets},
                                                {u"archives"_s, archives},
                                                {u"problems"_s, problems}})
                          .toJson(QJsonDocument::Compact)
                      + '\n';
    for (const KeptEntry &entry : generation.entries)
        text += QJsonDocument(lineOf(entry)).toJson(QJsonDocument::Compact) + '\n';
    return text + Sha256::hexOf(text) + '\n';
}

KeptHead keptHead(const QByteArray &firstLine, const QString &id)
{
    const QJsonObject object = QJsonDocument::fromJson(firstLine).object();
    KeptHead head;
    head.id = id;
    if (!isKeptId(id) || object.value(u"format"_s).toInt() != format || object.value(u"id"_s).toString() != id)
        refuse(id, Words::tr("it is no such list, or of another version of Slipway"));
    head.project = object.value(u"project"_s).toString();
    head.environment = object.value(u"environment"_s).toString();
    head.server = object.value(u"server"_s).toString();
    head.directory = object.value(u"directory"_s).toString();
    head.takenAt = QDateTime::fromString(object.value(u"taken_at"_s).toString(), Qt::ISODate).toUTC();
    head.files = object.value(u"files"_s).toInteger(-1);
    head.bytes = object.value(u"bytes"_s).toInteger(-1);
    head.secrets = object.value(u"secrets"_s).toInteger(-1);
    const QJsonArray archives = object.value(u"archives"_s).toArray();
    const QJsonArray problems = object.value(u"problems"_s).toArray();
    bool good = head.takenAt.isValid() && head.files >= 0 && head.bytes >= 0 && head.secrets >= 0
                && object.value(u"problems"_s).isArray() && archives.size() <= mostArchives
                && problems.size() <= mostProblems;
    for (const QJsonValue &each : archives) {
        const QJsonObject said = each.toObject();
        const KeptArchive archive{said.value(u"name"_s).toString(), said.value(u"size"_s).toInteger(-1),
                                  said.value(u"sha256"_s).toString().toLatin1(),
                                  said.value(u"key"_s).toString().toLatin1()};
        good = good && isKeptArchiveName(archive.name) && archive.size >= 0 && isHash(archive.sha256, 64)
               && isHash(archive.key, 16);
        head.archives.push_back(archive);
    }
    for (const QJsonValue &each : problems)
        head.problems.push_back(
            {each.toObject().value(u"path"_s).toString(), each.toObject().value(u"why"_s).toString()});
    if (!good)
        refuse(id, Words::tr("its first line can't be understood"));
    return head;
}

KeptGeneration keptGeneration(const QByteArray &text, const QString &id)
{
    // The last line is the hash of all before it.
    const qsizetype last = text.size() - 65;
    if (last < 1 || !text.endsWith('\n') || text.at(last - 1) != '\n'
        || Sha256::hexOf(QByteArrayView(text).first(last)) != text.mid(last, 64))
        refuse(id, Words::tr("it is not as it was written"));
    QByteArrayList lines = text.left(last - 1).split('\n');
    if (lines.size() > mostEntries + 1)
        refuse(id, Words::tr("it is longer than any that Slipway makes"));
    KeptGeneration generation;
    generation.head = keptHead(lines.takeFirst(), id);
    const auto archives = qsizetype(generation.head.archives.size());
    generation.entries.reserve(size_t(lines.size()));
    for (const QByteArray &line : std::as_const(lines))
        generation.entries.push_back(entryOf(line, archives, id));
    const KeptHead head = generation.head;
    generation.count();
    if (!isTree(generation.entries) || generation.head.files != head.files
        || generation.head.bytes != head.bytes)
        refuse(id, Words::tr("it is no tree of files"));
    return generation;
}

bool isTree(const std::vector<KeptEntry> &entries)
{
    QSet<QByteArray> noFolders;
    const QByteArray *before = nullptr;
    for (const KeptEntry &entry : entries) {
        if (before && !(*before < entry.path))
            return false;
        before = &entry.path;
        for (qsizetype slash = entry.path.lastIndexOf('/'); slash > 0;
             slash = entry.path.lastIndexOf('/', slash - 1)) {
            if (noFolders.contains(entry.path.left(slash)))
                return false;
        }
        if (entry.type != Entry::Type::Directory)
            noFolders.insert(entry.path);
    }
    return true;
}

} // namespace Slipway::Sync
