// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway::Domain::NameRules {

using namespace Qt::StringLiterals;

namespace {

QString matching(QString text, const QString &pattern, const char *what)
{
    static const auto anchored = [](const QString &p) {
        return QRegularExpression(QRegularExpression::anchoredPattern(p));
    };
    if (!anchored(pattern).match(text).hasMatch())
        throw UsageError(QCoreApplication::translate("Names", "\"%1\" is not %2.")
                             .arg(text, QCoreApplication::translate("Names", what)));
    return text;
}

} // namespace

QString EnvironmentTag::checked(QString text)
{
    return matching(std::move(text), u"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"_s,
                    QT_TRANSLATE_NOOP("Names", "a name of an environment (letters, digits, - and _)"));
}

QString HostTag::checked(QString text)
{
    return matching(std::move(text), u"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"_s,
                    QT_TRANSLATE_NOOP("Names", "a name of a host (letters, digits, - and _)"));
}

QString ContainerTag::checked(QString text)
{
    return matching(std::move(text), u"[a-zA-Z0-9][a-zA-Z0-9_.-]*"_s,
                    QT_TRANSLATE_NOOP("Names", "a name of a container (letters, digits, -, _ and .)"));
}

QString ReleaseTag::checked(QString text)
{
    return matching(std::move(text), u"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"_s,
                    QT_TRANSLATE_NOOP("Names", "a release (letters, digits, -, _ and .)"));
}

QString JobTag::checked(QString text)
{
    return matching(std::move(text), u"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"_s,
                    QT_TRANSLATE_NOOP("Names", "a job (letters, digits, -, _ and .)"));
}

QString BackupTag::checked(QString text)
{
    // C: control, format (which may turn the order of letters), surrogate, unassigned; Z but the space: separators of
    // lines and the like; U+FFFD stands for bytes that were no text.
    text = matching(std::move(text), u"(?![.-])[^/\\\\:\\p{C}\\p{Zl}\\p{Zp}\\x{FFFD}]+\\.sql\\.gz"_s,
                    QT_TRANSLATE_NOOP("Names", "a file name of a backup"));
    if (text.toUtf8().size() > 200)
        throw UsageError(QCoreApplication::translate("Names", "\"%1...\" is too long for a backup's name.")
                             .arg(text.left(60)));
    return text;
}

QString RemotePathTag::checked(QString text)
{
    text = matching(std::move(text), u"/[^\\x{0}\\r\\n]*"_s,
                    QT_TRANSLATE_NOOP("Names", "an absolute path on the server"));
    const auto segments = text.split(u'/', Qt::SkipEmptyParts);
    if (segments.contains(u".."_s) || segments.contains(u"."_s))
        throw UsageError(
            QCoreApplication::translate("Names", "\"%1\" must not contain . or .. segments.").arg(text));
    return segments.isEmpty() ? u"/"_s : QString(u'/' + segments.join(u'/'));
}

} // namespace Slipway::Domain::NameRules
