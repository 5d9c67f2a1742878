// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/clientconfig.h"

#include "ssh/hostpattern.h"
#include "ssh/plainfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Slipway::Ssh {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestInclude = 16;

struct Line
{
    QString keyword; ///< lower case
    QStringList words;
    QString rest;
};

/// Splits at blanks, honours double quotes.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool started = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            started = true;
        } else if (!quoted && (c == u' ' || c == u'\t')) {
            if (started)
                words << word;
            word.clear();
            started = false;
        } else {
            word += c;
            started = true;
        }
    }
    if (started)
        words << word;
    return words;
}

std::optional<Line> parsed(const QByteArray &raw)
{
    const QString text = QString::fromUtf8(raw).trimmed();
    if (text.isEmpty() || text.startsWith(u'#'))
        return std::nullopt;
    qsizetype end = 0;
    while (end < text.size() && text[end] != u' ' && text[end] != u'\t' && text[end] != u'=')
        ++end;
    QString rest = text.mid(end).trimmed();
    if (rest.startsWith(u'='))
        rest = rest.mid(1).trimmed();
    return Line{text.left(end).toLower(), wordsOf(rest), rest};
}

class Reader
{
public:
    explicit Reader(QString host)
        : m_host(std::move(host))
    {
    }

    void read(const QString &name, int depth)
    {
        QFile file(name);
        // The first value wins, so a file that is read again says nothing new. A pipe would be waited for.
        if (!isPlainFile(name) || depth > DeepestInclude || m_read.contains(name)
            || !file.open(QIODevice::ReadOnly))
            return;
        m_read.insert(name);
        bool applies = true;
        while (!file.atEnd()) {
            const std::optional<Line> line = parsed(file.readLine());
            if (!line || line->words.isEmpty())
                continue;
            if (line->keyword == u"host"_s)
                applies = matchesAny(line->words, m_host);
            else if (line->keyword == u"match"_s)
                applies = line->words.size() == 1 && line->words[0].toLower() == u"all"_s;
            else if (applies && line->keyword == u"include"_s)
                include(line->words, QFileInfo(name).absolutePath(), depth);
            else if (applies)
                take(*line);
        }
    }

    [[nodiscard]] ClientConfig finished() const
    {
        ClientConfig config = m_config;
        config.hostName = expanded(m_config.hostName, m_host);
        const QString target = config.hostName.isEmpty() ? m_host : config.hostName;
        for (QString &file : config.identityFiles)
            file = path(expanded(file, target));
        config.userKnownHosts = path(expanded(m_config.userKnownHosts, target));
        return config;
    }

private:
    void include(const QStringList &patterns, const QString &folder, int depth)
    {
        for (const QString &word : patterns) {
            const QString expandedPath = path(word);
            const QFileInfo pattern(QDir::isAbsolutePath(expandedPath) ? expandedPath
                                                                       : QString(folder + u'/' + expandedPath));
            const QDir directory = pattern.dir();
            for (const QString &name : directory.entryList({pattern.fileName()}, QDir::Files, QDir::Name))
                read(directory.filePath(name), depth + 1);
        }
    }

    void take(const Line &line)
    {
        const QString &value = line.words[0];
        const auto first = [&value](QString &slot) {
            if (slot.isEmpty())
                slot = value;
        };
        if (line.keyword == u"hostname"_s) {
            first(m_config.hostName);
        } else if (line.keyword == u"user"_s) {
            first(m_config.user);
        } else if (line.keyword == u"port"_s && !m_config.port) {
            bool good = false;
            const ushort port = value.toUShort(&good);
            if (good && port != 0)
                m_config.port = port;
        } else if (line.keyword == u"identityfile"_s) {
            if (value.toLower() != u"none"_s && !m_config.identityFiles.contains(value))
                m_config.identityFiles << value;
        } else if (line.keyword == u"userknownhostsfile"_s) {
            if (value.toLower() != u"none"_s)
                first(m_config.userKnownHosts);
        } else if (line.keyword == u"proxyjump"_s && !m_proxySettled) {
            m_proxySettled = true;
            m_config.proxyJump = value.toLower() == u"none"_s ? QString() : value;
        } else if (line.keyword == u"proxycommand"_s && !m_proxySettled) {
            m_proxySettled = true;
            m_config.proxyCommand = value.toLower() == u"none"_s ? QString() : line.rest;
        }
    }

    [[nodiscard]] QString expanded(const QString &text, const QString &target) const
    {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != u'%' || i + 1 == text.size()) {
                result += text[i];
                continue;
            }
            const QChar token = text[++i];
            if (token == u'%')
                result += u'%';
            else if (token == u'd')
                result += QDir::homePath();
            else if (token == u'h')
                result += target;
            else if (token == u'n')
                result += m_host;
            else if (token == u'p')
                result += QString::number(m_config.port.value_or(22));
            else if (token == u'r')
                result += m_config.user;
            else if (token == u'u')
                result += QString::fromLocal8Bit(qgetenv("USER"));
            else
                result += QString(u'%') + token;
        }
        return result;
    }

    static QString path(const QString &text)
    {
        if (text == u"~"_s || text.startsWith(u"~/"_s))
            return QDir::homePath() + text.mid(1);
        return text;
    }

    QString m_host;
    ClientConfig m_config;
    bool m_proxySettled = false;
    QSet<QString> m_read;
};

} // namespace

ClientConfig readClientConfig(const QString &file, const QString &host)
{
    Reader reader(host);
    reader.read(file, 0);
    return reader.finished();
}

} // namespace Slipway::Ssh
