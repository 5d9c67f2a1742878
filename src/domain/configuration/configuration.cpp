// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/configuration.h"

#include "domain/configuration/configurationbuilder.h"
#include "domain/error.h"
#include "domain/nearestname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

constexpr qint64 largest = qint64(16) << 20;

ConfigurationError tooLarge(const QString &path, qint64 size)
{
    return ConfigurationError(
        Words::tr("%1 is larger than any configuration can be (%2 bytes).").arg(path).arg(size),
        Words::tr("Name the configuration with --config FILE."));
}

} // namespace

const Environment &Configuration::environment(const QString &name) const
{
    QStringList known;
    for (const Environment &environment : environments) {
        if (environment.name.text() == name)
            return environment;
        known << environment.name.text();
    }
    throw UsageError(
        Words::tr("There is no environment \"%1\". %2 knows: %3.").arg(name, file, known.join(u", "_s)),
        nearestName(name, known).isEmpty() ? QString()
                                           : Words::tr("Did you mean \"%1\"?").arg(nearestName(name, known)));
}

const Host &Configuration::host(const HostName &name) const
{
    QStringList known;
    for (const Host &host : hosts) {
        if (host.name == name)
            return host;
        known << host.name.text();
    }
    throw UsageError(
        Words::tr("There is no host \"%1\". %2 knows: %3.").arg(name.text(), file, known.join(u", "_s)));
}

Configuration readConfiguration(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QFile input(path);
    const QFileInfo info(path);
    if (info.isDir())
        throw ConfigurationError(Words::tr("%1 is a folder, not a configuration file.").arg(path));
    // A pipe would be waited for, and a device may never end; but for one that the shell has made for this program.
    const bool given = path == "/dev/stdin"_L1 || path.startsWith("/dev/fd/"_L1);
    if (info.exists() && !info.isFile() && !given)
        throw ConfigurationError(Words::tr("%1 is no regular file, so it was not read.").arg(path),
                                 Words::tr("Name the configuration with --config FILE."));
    if (info.size() > largest)
        throw tooLarge(path, info.size());
    if (!input.open(QIODevice::ReadOnly))
        throw ConfigurationError(Words::tr("%1 cannot be read: %2.").arg(path, input.errorString()),
                                 Words::tr("Name the configuration with --config FILE."));
    const QByteArray text = input.read(largest + 1);
    if (text.size() > largest)
        throw tooLarge(path, text.size());
    return parseConfiguration(text, path);
}

Configuration parseConfiguration(const QByteArray &toml, const QString &file)
{
    return ConfigurationBuilder(TomlTable::parse(toml, file), file).build();
}

QString findConfiguration(const QString &folder)
{
    for (QDir place(QDir(folder).absolutePath());;) {
        const QString candidate = place.filePath(u"slipway.toml"_s);
        if (QFileInfo(candidate).isFile())
            return candidate;
        if (place.isRoot() || !place.cdUp())
            break;
    }
    throw ConfigurationError(
        Words::tr("There is no slipway.toml in %1 or a folder above it.").arg(QDir(folder).absolutePath()),
        Words::tr("Go to the project's folder, or name the file with --config FILE."));
}

} // namespace Slipway::Domain
