// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

#include "platform/crashlog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <cstdlib>
#include <exception>
#include <memory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <typeinfo>

namespace Slipway::Platform {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fileSize = 2 * 1024 * 1024;
constexpr std::size_t files = 3;

QtMessageHandler previousHandler = nullptr;

void takeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("qt: {}", message);
        break;
    case QtInfoMsg:
        spdlog::info("qt: {}", message);
        break;
    case QtWarningMsg:
        spdlog::warn("qt: {}", message);
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        spdlog::error("qt: {}", message);
        spdlog::default_logger()->flush();
        break;
    }
    if (previousHandler)
        previousHandler(type, context, message);
}

/// What nobody caught: without a line of it a crash at somebody's desk leaves nothing to find it by.
[[noreturn]] void logTheEnd()
{
    try {
        if (const std::exception_ptr thrown = std::current_exception())
            std::rethrow_exception(thrown);
        spdlog::critical("terminated without an exception");
    } catch (const std::exception &error) {
        spdlog::critical("terminated by an exception that nobody caught: {}: {}", typeid(error).name(),
                         error.what());
    } catch (...) {
        spdlog::critical("terminated by an exception of an unknown kind");
    }
    spdlog::default_logger()->flush();
    std::abort();
}

} // namespace

QString logFile(const QString &programName)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + u"/slipway/logs/"_s + programName + u".log"_s;
}

QString startLogging(const QString &programName)
{
    QString path = logFile(programName);
    std::shared_ptr<spdlog::logger> logger;
    try {
        QDir().mkpath(QFileInfo(path).path());
        // Nobody else has a business in there: host names and paths are in it, though no secret is.
        QFile::setPermissions(QFileInfo(path).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        logger = spdlog::rotating_logger_mt(programName.toStdString(), path.toLocal8Bit().toStdString(),
                                            fileSize, files);
        logger->set_level(spdlog::level::debug);
    } catch (const spdlog::spdlog_ex &) {
        logger = spdlog::stderr_logger_mt(programName.toStdString());
        logger->set_level(spdlog::level::warn);
        path.clear();
    }
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P/%t %l %v");
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    previousHandler = qInstallMessageHandler(takeQtMessage);
    std::set_terminate(logTheEnd);
    if (!path.isEmpty())
        logCrashesTo(path);
    return path;
}

} // namespace Slipway::Platform
