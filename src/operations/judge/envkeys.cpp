// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/judge/envkeys.h"

#include "operations/look/composelook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

QStringList sortedOnce(QStringList keys)
{
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

QString withoutComments(const QByteArray &yaml)
{
    static const QRegularExpression comment(u"(^|\\s)#[^\\n]*"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(yaml).replace(comment, u"\\1"_s);
}

} // namespace

QStringList interpolatedKeys(const QByteArray &composeFile)
{
    // Either `$$`, which is a dollar sign, or a variable; the alternatives are tried in this order.
    static const QRegularExpression use(
        u"\\$\\$|\\$\\{([A-Za-z_][A-Za-z0-9_]*)(:?[-+?])?[^}]*\\}|\\$([A-Za-z_][A-Za-z0-9_]*)"_s);
    QStringList keys;
    auto uses = use.globalMatch(withoutComments(composeFile));
    while (uses.hasNext()) {
        const auto match = uses.next();
        const QString sign = match.captured(2);
        if (sign.endsWith(u'-') || sign.endsWith(u'+'))
            continue;
        const QString key = match.captured(1) + match.captured(3);
        if (!key.isEmpty())
            keys << key;
    }
    return sortedOnce(keys);
}

QStringList keysOfEnvFile(const QByteArray &text)
{
    static const QRegularExpression line(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*="_s,
                                         QRegularExpression::MultilineOption);
    QStringList keys;
    auto lines = line.globalMatch(QString::fromUtf8(text));
    while (lines.hasNext())
        keys << lines.next().captured(1);
    return sortedOnce(keys);
}

QStringList keysSetByCompose(const QByteArray &composeFile)
{
    static const QRegularExpression block(u"^(\\s*)environment:\\s*$"_s);
    static const QRegularExpression item(u"^\\s*-?\\s*[\"']?([A-Za-z_][A-Za-z0-9_]*)[\"']?\\s*[:=]"_s);
    QStringList keys;
    qsizetype indent = -1;
    const QStringList lines = withoutComments(composeFile).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        qsizetype depth = 0;
        while (depth < line.size() && line.at(depth) == u' ')
            ++depth;
        const bool listItem = line.mid(depth).startsWith(u'-');
        // A list may stand at the indentation of its key.
        if (indent >= 0 && (depth > indent || (depth == indent && listItem))) {
            if (const auto match = item.match(line); match.hasMatch())
                keys << match.captured(1);
            continue;
        }
        const auto match = block.match(line);
        indent = match.hasMatch() ? match.captured(1).size() : -1;
    }
    return sortedOnce(keys);
}

QStringList missingKeys(const QByteArray &composeFile, const QByteArray &envExample,
                        const QStringList &serverKeys)
{
    QStringList missing;
    const QStringList interpolated = interpolatedKeys(composeFile);
    for (const QString &key : interpolated) {
        if (!serverKeys.contains(key))
            missing << key;
    }
    const QStringList set = keysSetByCompose(composeFile);
    const QStringList examples = keysOfEnvFile(envExample);
    for (const QString &key : examples) {
        if (!serverKeys.contains(key) && !set.contains(key))
            missing << key;
    }
    return sortedOnce(missing);
}

QStringList cutValues(const ComposeLook &look, const QStringList &overrides)
{
    QStringList problems;
    if (overrides.contains(u"env-keys"_s))
        return problems;
    for (const QString &file : look.cut) {
        problems
            << (file == "unknown"_L1
                    ? Words::tr("A variable is not set that no YAML file beside the compose file uses; its "
                                "name may be a part of a value, so it is not told. Run compose config on the "
                                "server, which names it; a value that holds a $ wants single quotes.")
                    : Words::tr("A value in %1 holds a $, and compose takes what follows for a variable. Put "
                                "the value into single quotes in that file on the server.")
                          .arg(file));
    }
    return problems;
}

} // namespace Slipway::Operations
