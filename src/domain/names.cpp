// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway::Domain::NameRules {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString matching(QString text, const QRegularExpression &form, const char *what)
{
    if (!form.match(text).hasMatch())
        throw UsageError(QCoreApplication::translate("Names", "\"%1\" is not %2.")
                             .arg(text, QCoreApplication::translate("Names", what)));
    return text;
}

} // namespace

QString EnvironmentTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"_s);
    return matching(std::move(text), form,
                    QT_TRANSLATE_NOOP("Names", "a name of an environment (letters, digits, - and _)"));
}

QString HostTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"_s);
    return matching(std::move(text), form,
                    QT_TRANSLATE_NOOP("Names", "a name of a host (letters, digits, - and _)"));
}

QString ContainerTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"[a-zA-Z0-9][a-zA-Z0-9_.-]*"_s);
    return matching(std::move(text), form,
                    QT_TRANSLATE_NOOP("Names", "a name of a container (letters, digits, -, _ and .)"));
}

QString ReleaseTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"_s);
    return matching(std::move(text), form,
                    QT_TRANSLATE_NOOP("Names", "a release (letters, digits, -, _ and .)"));
}

QString JobTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"_s);
    return matching(std::move(text), form, QT_TRANSLATE_NOOP("Names", "a job (letters, digits, -, _ and .)"));
}

QString BackupTag::checked(QString text)
{
    // C: control, format (which may turn the order of letters), surrogate, unassigned; Z but the space: separators of
    // lines and the like; U+FFFD stands for bytes that were no text.
    static const QRegularExpression form =
        whole(u"(?![.-])[^/\\\\:\\p{C}\\p{Zl}\\p{Zp}\\x{FFFD}]+\\.sql\\.gz"_s);
    text = matching(std::move(text), form, QT_TRANSLATE_NOOP("Names", "a file name of a backup"));
    if (text.toUtf8().size() > 200)
        throw UsageError(QCoreApplication::translate("Names", "\"%1...\" is too long for a backup's name.")
                             .arg(text.left(60)));
    return text;
}

QString RemotePathTag::checked(QString text)
{
    static const QRegularExpression form = whole(u"/[^\\x{0}\\r\\n]*"_s);
    text = matching(std::move(text), form, QT_TRANSLATE_NOOP("Names", "an absolute path on the server"));
    const auto segments = text.split(u'/', Qt::SkipEmptyParts);
    if (segments.contains(u".."_s) || segments.contains(u"."_s))
        throw UsageError(
            QCoreApplication::translate("Names", "\"%1\" must not contain . or .. segments.").arg(text));
    return segments.isEmpty() ? u"/"_s : QString(u'/' + segments.join(u'/'));
}

} // namespace Slipway::Domain::NameRules
