// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "domain/configuration/tomlreader.h"

#include <QHash>
#include <QMap>

namespace Slipway::Domain {

/// Makes a Configuration of a parsed slipway.toml: reads each key by its rule, then checks what only shows when
/// all is read (references, cycles, what two claim at once). Used once, by parseConfiguration().
///
/// What the file may leave out gets these values: `title` is the name; `source` the folder of the file;
/// `compose_file` "docker-compose.yml"; an environment's `backups` are in `<state_directory>/backups/<environment>`,
/// or without a state_directory beside the environment's directory, in `<directory>-backups`;
/// `backups.local_directory` is "~/Slipway/<name>". Backups and a state directory that lie inside an environment's
/// directory are kept from every deploy, even if `keep` does not say so.
class ConfigurationBuilder
{
public:
    ConfigurationBuilder(TomlTable root, QString file);
    /// Throws ConfigurationError.
    [[nodiscard]] Configuration build();

private:
    void readProject();
    void readHosts();
    void readEnvironments();
    [[nodiscard]] Environment environmentOf(const TomlTable::Named &named);
    void readContainers(const TomlTable &table, Environment &environment);
    [[nodiscard]] Database databaseOf(const TomlTable &table, const ContainerName &container) const;
    void readHooks(const TomlTable &table, Environment &environment) const;
    void readRoutes();
    void readBackups();
    void keepWhatLiesInside();

    [[nodiscard]] QString localPath(const QString &written) const;
    [[nodiscard]] std::optional<quint16> port(const TomlTable &table, const QString &key) const;
    /// Remembers that the value of `key` uses `what`; complains with both places if something else does already.
    void claim(const QString &what, const TomlTable &table, const QString &key);
    void claimPort(const HostName &host, const TomlTable &table);

    TomlTable m_root;
    Configuration m_made;
    QHash<QString, QString> m_claims;       ///< what is used → "file:line:column: key"
    QMap<QString, Position> m_promotesFrom; ///< environment → where its promotes_from stands
};

} // namespace Slipway::Domain
