// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include "domain/plaintext.h"

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace Slipway::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Why the first write to stdout that failed did; 0: none has. One thread draws, whoever asks does so after it.
std::atomic<int> lost = 0;

void write(FILE *file, const QByteArray &bytes)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file) == size_t(bytes.size())
        && std::fflush(file) == 0;
    if (!written && file == stdout && lost == 0)
        lost = errno != 0 ? errno : EIO;
}

/// QJsonDocument escapes C0 only. What is left stands in strings, where an escape means the same.
QByteArray escaped(const QByteArray &json)
{
    QString safe;
    safe.reserve(json.size());
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text) {
        if (Domain::isUnprintable(c.unicode()))
            safe += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace

QString lostOutput()
{
    return lost == 0 ? QString() : qt_error_string(lost);
}

void printLine(const QString &line)
{
    write(stdout, Domain::plainText(line).toUtf8() + '\n');
}

void printJson(const QJsonDocument &document)
{
    write(stdout, escaped(document.toJson(QJsonDocument::Indented)));
}

void printJsonLine(const QJsonObject &object)
{
    write(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void printError(const QString &line)
{
    write(stderr, Domain::plainText(line).toUtf8() + '\n');
}

void printQuestion(const QString &question)
{
    write(stderr, Domain::plainText(question).toUtf8());
}

void redrawLine(const QString &text)
{
    write(stdout, "\r" + Domain::plainText(text).remove(u'\n').toUtf8() + "\x1b[K");
}

} // namespace Slipway::Cli
