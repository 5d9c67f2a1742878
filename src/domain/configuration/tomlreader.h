// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace Slipway::Domain {

/// Where something stands in a file; lines and columns count from 1.
struct Position
{
    QString file;
    uint line = 1;
    uint column = 1;
    /// "file:line:column"
    [[nodiscard]] QString text() const;
};

/// What a text has to be: `expected` completes the sentence "expected ...".
struct Rule
{
    bool (*accepts)(const QString &text);
    QString expected;
};

/// Throws ConfigurationError with "position: key: sentence".
[[noreturn]] void failAt(const Position &position, const QString &key, const QString &sentence);

/// A table of a TOML file, read with complaints that name the place, the key and what was expected. All methods
/// that read throw ConfigurationError. A cheap handle; the file's content is shared and lives as long as a handle.
class TomlTable
{
public:
    struct Named;

    /// Parses `toml`; `file` is for messages.
    [[nodiscard]] static TomlTable parse(const QByteArray &toml, const QString &file);

    /// Complains about the first key that is not one of these and names the nearest one. Call it before reading.
    void allowOnly(const QStringList &keys) const;

    [[nodiscard]] bool contains(const QString &key) const;
    /// Of the key's value; of the table itself when the key is not there.
    [[nodiscard]] Position position(const QString &key) const;
    /// "environments.staging.host"
    [[nodiscard]] QString path(const QString &key) const;

    /// The text of a key, checked; nothing if it is not there.
    [[nodiscard]] std::optional<QString> text(const QString &key, const Rule &rule) const;
    [[nodiscard]] QString requiredText(const QString &key, const Rule &rule) const;
    [[nodiscard]] QString textOr(const QString &key, const Rule &rule, const QString &otherwise) const;
    [[nodiscard]] QStringList texts(const QString &key, const Rule &rule) const;
    /// The same, where one text may stand for a list of one.
    [[nodiscard]] QStringList textOrTexts(const QString &key, const Rule &rule) const;
    [[nodiscard]] bool flag(const QString &key) const;
    /// A whole number between the two, both included.
    [[nodiscard]] std::optional<int> number(const QString &key, int least, int most) const;

    [[nodiscard]] std::optional<TomlTable> table(const QString &key) const;
    /// The tables inside a table, in the order of the file.
    [[nodiscard]] std::vector<Named> tables(const QString &key) const;
    /// The tables of an array of tables ([[key]]), in the order of the file.
    [[nodiscard]] std::vector<TomlTable> array(const QString &key) const;

    [[noreturn]] void fail(const QString &key, const QString &sentence) const;
    [[noreturn]] void failMissing(const QString &key, const QString &expected) const;

private:
    struct Document;
    TomlTable(std::shared_ptr<const Document> document, const void *node, QString path);
    [[noreturn]] void failType(const QString &key, const QString &expected) const;

    std::shared_ptr<const Document> m_document;
    const void *m_node; ///< toml::table; kept opaque so that toml++ is compiled into one file only
    QString m_path;
};

struct TomlTable::Named
{
    QString name;
    Position position; ///< of the name
    TomlTable table;
};

} // namespace Slipway::Domain
