// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/filediffs.h"

#include "operations/look/remotefiles.h"
#include "sync/textdiff.h"

namespace Slipway::Operations {

std::vector<FileDiff> promotionDiffs(const Context &context, const QString &environment,
                                     const Sync::TreeDiff &diff, std::stop_token stop)
{
    const Domain::Configuration &configuration = context.configuration;
    const Domain::Environment &target = configuration.environment(environment);
    if (!target.promotesFrom)
        return {};
    const Domain::Environment &source = configuration.environment(target.promotesFrom->text());
    QByteArrayList all;
    QByteArrayList newer;
    QByteArrayList older;
    const auto collect = [&](const std::vector<Sync::Entry> &entries, bool isNew, bool isOld) {
        for (const Sync::Entry &entry : entries) {
            if (entry.type != Sync::Entry::Type::File)
                continue;
            all << entry.path;
            if (isNew)
                newer << entry.path;
            if (isOld)
                older << entry.path;
        }
    };
    collect(diff.added, true, false);
    collect(diff.changed, true, true);
    collect(diff.removed, false, true);
    Remote::RemoteHost &host = context.hosts.host(target.host);
    const auto now = readRemoteFiles(host, source.directory, newer, stop);
    const auto then = readRemoteFiles(host, target.directory, older, std::move(stop));
    std::vector<FileDiff> diffs;
    for (const QByteArray &path : all) {
        const RemoteFile before = then.value(path);
        const RemoteFile after = now.value(path);
        const Sync::TextDiff text = Sync::textDiff(before.content, after.content);
        FileDiff made;
        made.path = QString::fromUtf8(path);
        for (const Sync::DiffLine &line : text.lines) {
            switch (line.kind) {
            case Sync::DiffLine::Kind::Added:
                made.text += u'+';
                break;
            case Sync::DiffLine::Kind::Removed:
                made.text += u'-';
                break;
            case Sync::DiffLine::Kind::Context:
                made.text += u' ';
                break;
            case Sync::DiffLine::Kind::Hunk:
                break;
            }
            made.text += line.text + u'\n';
        }
        made.added = text.added;
        made.removed = text.removed;
        made.binary = text.binary;
        made.cut = before.size > before.content.size() || after.size > after.content.size();
        diffs.push_back(made);
    }
    return diffs;
}

} // namespace Slipway::Operations
