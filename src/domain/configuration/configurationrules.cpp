// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configurationrules.h"

#include "domain/error.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Slipway::Domain::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

bool isLine(const QString &text)
{
    return !text.trimmed().isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
}

bool isPathInside(const QString &text)
{
    return isLine(text) && !text.startsWith(u'/') && !text.endsWith(u'/')
           && !text.split(u'/').contains(u".."_s);
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The checked types of names.h are the law; this asks them.
template <typename Checked>
bool isA(const QString &text)
{
    try {
        return isLine(text) && !Checked(text).text().isEmpty();
    } catch (const UsageError &) {
        return false;
    }
}

bool isIgnorePattern(const QString &text)
{
    if (!isLine(text) || text.startsWith(u'#') || text.startsWith(u"/../") || text.startsWith(u"../")
        || text.contains(u"/../"))
        return false;
    QString body = text.startsWith(u'!') ? text.mid(1) : text;
    body.remove(u'/');
    if (body.trimmed().isEmpty())
        return false;
    // An open bracket or a lone backslash at the end makes git match nothing, silently.
    bool inBrackets = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            if (++i >= text.size())
                return false;
        } else if (inBrackets) {
            inBrackets = text[i] != u']';
        } else if (text[i] == u'[') {
            inBrackets = true;
            // The first one may be ] or ^] or !] and stands for itself.
            if (i + 1 < text.size() && (text[i + 1] == u'!' || text[i + 1] == u'^'))
                ++i;
            if (i + 1 < text.size() && text[i + 1] == u']')
                ++i;
        }
    }
    return !inBrackets;
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isLine(text) && url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")
           && !url.host().isEmpty() && url.port(1) > 0 && url.userInfo().isEmpty();
}

bool isCronValue(const QString &text, int least, int most, const QStringList &names)
{
    if (names.contains(text.toLower()))
        return true;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && matches(text, u"[0-9]{1,2}"_s) && value >= least && value <= most;
}

int cronOrder(const QString &text, int least, const QStringList &names)
{
    const auto index = names.indexOf(text.toLower());
    return index >= 0 ? least + static_cast<int>(index) : text.toInt();
}

bool isCronField(const QString &field, int least, int most, const QStringList &names)
{
    const QStringList parts = field.split(u',');
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        const QStringList stepped = part.split(u'/');
        if (stepped.size() > 2 || (stepped.size() == 2 && !isCronValue(stepped[1], 1, most, {})))
            return false;
        if (stepped[0] == u"*")
            return true;
        const QStringList range = stepped[0].split(u'-');
        if (range.size() > 2 || (range.size() == 1 && stepped.size() == 2))
            return false;
        const bool known = std::all_of(range.begin(), range.end(), [&](const QString &value) {
            return isCronValue(value, least, most, names);
        });
        return known
               && (range.size() == 1 || cronOrder(range[0], least, names) <= cronOrder(range[1], least, names));
    });
}

bool isCron(const QString &text)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList days{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    const QStringList fields = text.split(u' ', Qt::SkipEmptyParts);
    return isLine(text) && fields.size() == 5 && isCronField(fields[0], 0, 59, {})
           && isCronField(fields[1], 0, 23, {}) && isCronField(fields[2], 1, 31, {})
           && isCronField(fields[3], 1, 12, months) && isCronField(fields[4], 0, 7, days);
}

} // namespace

Rule line()
{
    return {isLine, Words::tr("a text of one line in quotes")};
}

Rule argument()
{
    return {[](const QString &text) { return !text.contains(QChar(0)); }, Words::tr("a text in quotes")};
}

Rule projectName()
{
    return {[](const QString &text) { return matches(text, u"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"_s); },
            Words::tr("a name of letters, digits, - and _, at most 40 of them")};
}

Rule environmentName()
{
    return {isA<EnvironmentName>, Words::tr("a name of letters, digits, - and _, at most 40 of them")};
}

Rule containerName()
{
    return {isA<ContainerName>, Words::tr("the name of a container (letters, digits, -, _ and .)")};
}

Rule databaseName()
{
    // PostgreSQL cuts longer names off.
    return {[](const QString &text) { return isLine(text) && text.toUtf8().size() <= 63; },
            Words::tr("a name in PostgreSQL, at most 63 bytes long")};
}

Rule composeProject()
{
    return {[](const QString &text) { return matches(text, u"[a-z0-9][a-z0-9_-]*"_s); },
            Words::tr("a name of a compose project (small letters, digits, - and _)")};
}

Rule remotePath()
{
    return {isA<RemotePath>, Words::tr("an absolute path on the server, such as \"/home/deploy/shop\"")};
}

Rule composeProfile()
{
    return {[](const QString &text) { return matches(text, u"[a-zA-Z0-9][a-zA-Z0-9_.-]+"_s); },
            Words::tr("the name of a compose profile")};
}

Rule composeEnvFile()
{
    return {isPathInside,
            Words::tr("the path of an env file relative to the environment's directory, without ..")};
}

Rule composeFile()
{
    return {isPathInside,
            Words::tr("the path of a compose file relative to the environment's directory, without ..")};
}

Rule ignorePattern()
{
    return {isIgnorePattern, Words::tr("a pattern as in .gitignore, such as \"uploads/\"")};
}

Rule address()
{
    return {[](const QString &text) { return matches(text, u"[A-Za-z0-9:_][A-Za-z0-9._:%-]*"_s); },
            Words::tr("the name or the IP address of a server")};
}

Rule user()
{
    return {[](const QString &text) { return matches(text, u"[A-Za-z0-9_][A-Za-z0-9_.@\\\\+-]*\\$?"_s); },
            Words::tr("the name of a user on the server")};
}

Rule proxyJump()
{
    return {[](const QString &text) { return matches(text, u"[A-Za-z0-9_\\[][A-Za-z0-9_.@:,%\\[\\]-]*"_s); },
            Words::tr("a jump host as in ssh, such as \"user@bastion:22\"")};
}

Rule url()
{
    return {isUrl, Words::tr("an address such as \"http://localhost:8080\"")};
}

Rule domain()
{
    return {[](const QString &text) {
                return text.size() <= 253
                       && matches(
                           text,
                           u"(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"_s);
            },
            Words::tr("a domain in small letters, such as \"shop.example.org\"")};
}

Rule urlPath()
{
    return {[](const QString &text) { return isLine(text) && text.startsWith(u'/') && !text.contains(u' '); },
            Words::tr("a path that begins with /, such as \"/health\"")};
}

Rule duration()
{
    return {[](const QString &text) { return parsedDuration(text).has_value(); },
            Words::tr("a time such as \"90s\", \"5m\" or \"1h\", at most \"24h\"")};
}

Rule cron()
{
    return {isCron, Words::tr("the five fields of cron, such as \"0 3 * * *\"")};
}

std::optional<std::chrono::seconds> parsedDuration(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,5})s)?"_s));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds sum = std::chrono::hours(match.captured(1).toInt())
                                     + std::chrono::minutes(match.captured(2).toInt())
                                     + std::chrono::seconds(match.captured(3).toInt());
    if (sum <= std::chrono::seconds(0) || sum > std::chrono::hours(24))
        return std::nullopt;
    return sum;
}

QString patternBelow(const QString &directory, const QString &path)
{
    const QString inside = directory.endsWith(u'/') ? directory : QString(directory + u'/');
    if (!path.startsWith(inside))
        return {};
    QString pattern = u"/"_s;
    for (const QChar c : path.mid(inside.size())) {
        if (u"\\*?[]! "_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

} // namespace Slipway::Domain::Rules
