// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include <cstdio>

namespace Slipway::Cli {

namespace {

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printJson(const QJsonDocument &document)
{
    write(stdout, document.toJson(QJsonDocument::Indented));
}

void printJsonLine(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

} // namespace Slipway::Cli
