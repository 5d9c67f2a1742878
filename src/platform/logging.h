// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>
#include <spdlog/fmt/fmt.h>

/// A secret is redacted by its type, wherever a log line names one.
template <>
struct fmt::formatter<Slipway::Domain::Secret>
{
    constexpr auto parse(format_parse_context &context) { return context.begin(); }
    template <typename Context>
    auto format(const Slipway::Domain::Secret &, Context &context) const
    {
        return fmt::format_to(context.out(), "<secret>");
    }
};

template <>
struct fmt::formatter<QString> : fmt::formatter<std::string>
{
    template <typename Context>
    auto format(const QString &text, Context &context) const
    {
        return fmt::formatter<std::string>::format(text.toStdString(), context);
    }
};

namespace Slipway::Platform {

/// Makes spdlog's default logger write to a rotating file (3 files of 2 MiB) in the platform's place for logs, and
/// brings Qt's own messages there too; warnings of Qt still go to stderr as well. Where no file can be written, log
/// lines of level warning go to stderr. What ends the process against its will, an exception that nobody caught or a
/// crash, is told there too. Call once, from main(), after the application's name is set.
/// Returns the file's path; empty if there is none. Log lines are never translated.
QString startLogging(const QString &programName);

/// Where startLogging() puts the file of a program of that name.
[[nodiscard]] QString logFile(const QString &programName);

} // namespace Slipway::Platform
