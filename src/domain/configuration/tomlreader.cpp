// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/tomlreader.h"

#include "domain/error.h"
#include "domain/nearestname.h"

#include <QCoreApplication>
#include <algorithm>
#include <toml++/toml.h>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

const toml::table &tableOf(const void *node)
{
    return *static_cast<const toml::table *>(node);
}

const toml::node *nodeOf(const void *table, const QString &key)
{
    return tableOf(table).get(key.toStdString());
}

Position positionOf(const QString &file, const toml::source_position &begin)
{
    // Tables that are only implied ([a.b] implies a) have no place of their own.
    if (begin.line == 0)
        return {file};
    return {file, begin.line, begin.column};
}

/// How a value is shown back to whoever wrote it.
QString shown(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return u'"' + toText(text->get()) + u'"';
    if (const auto *number = node.as_integer())
        return QString::number(number->get());
    if (const auto *number = node.as_floating_point())
        return QString::number(number->get());
    if (const auto *flag = node.as_boolean())
        return flag->get() ? u"true"_s : u"false"_s;
    if (node.is_array())
        return Words::tr("a list");
    if (node.is_table())
        return Words::tr("a table");
    return Words::tr("a date or time");
}

} // namespace

struct TomlTable::Document
{
    toml::table root;
    QString file;
};

QString Position::text() const
{
    return u"%1:%2:%3"_s.arg(file).arg(line).arg(column);
}

void failAt(const Position &position, const QString &key, const QString &sentence)
{
    const QString where = position.text();
    if (key.isEmpty())
        throw ConfigurationError(where + u": " + sentence);
    throw ConfigurationError(where + u": " + key + u": " + sentence);
}

TomlTable::TomlTable(std::shared_ptr<const Document> document, const void *node, QString path)
    : m_document(std::move(document))
    , m_node(node)
    , m_path(std::move(path))
{
}

TomlTable TomlTable::parse(const QByteArray &toml, const QString &file)
{
    auto document = std::make_shared<Document>();
    document->file = file;
    try {
        document->root = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error &error) {
        failAt(positionOf(file, error.source().begin), {},
               Words::tr("This is not TOML: %1.").arg(toText(error.description())));
    }
    const void *root = &document->root;
    return {std::move(document), root, {}};
}

void TomlTable::allowOnly(const QStringList &keys) const
{
    // In the order of the file, so that the first mistake is named first.
    const toml::key *first = nullptr;
    for (const auto &[key, node] : tableOf(m_node)) {
        if (keys.contains(toText(key.str())))
            continue;
        const auto begin = key.source().begin;
        if (!first || begin < first->source().begin)
            first = &key;
    }
    if (!first)
        return;
    const QString written = toText(first->str());
    const QString nearest = nearestName(written, keys);
    const QString sentence = nearest.isEmpty()
                                 ? Words::tr("This key is unknown. Known here: %1.").arg(keys.join(u", "_s))
                                 : Words::tr("This key is unknown. Did you mean \"%1\"?").arg(nearest);
    failAt(positionOf(m_document->file, first->source().begin), path(written), sentence);
}

bool TomlTable::contains(const QString &key) const
{
    return nodeOf(m_node, key) != nullptr;
}

Position TomlTable::position(const QString &key) const
{
    const toml::node *node = key.isEmpty() ? nullptr : nodeOf(m_node, key);
    return positionOf(m_document->file, node ? node->source().begin : tableOf(m_node).source().begin);
}

QString TomlTable::path(const QString &key) const
{
    if (m_path.isEmpty() || key.isEmpty())
        return m_path.isEmpty() ? key : m_path;
    return m_path + u'.' + key;
}

void TomlTable::fail(const QString &key, const QString &sentence) const
{
    failAt(position(key), path(key), sentence);
}

void TomlTable::failMissing(const QString &key, const QString &expected) const
{
    fail(key, Words::tr("This key is missing; expected %1.").arg(expected));
}

void TomlTable::failType(const QString &key, const QString &expected) const
{
    fail(key, Words::tr("This is %1; expected %2.").arg(shown(*nodeOf(m_node, key)), expected));
}

std::optional<QString> TomlTable::text(const QString &key, const Rule &rule) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return std::nullopt;
    const auto *value = node->as_string();
    const QString text = value ? toText(value->get()) : QString();
    if (!value || !rule.accepts(text))
        failType(key, rule.expected);
    return text;
}

QString TomlTable::requiredText(const QString &key, const Rule &rule) const
{
    const auto found = text(key, rule);
    if (!found)
        failMissing(key, rule.expected);
    return *found;
}

QString TomlTable::textOr(const QString &key, const Rule &rule, const QString &otherwise) const
{
    return text(key, rule).value_or(otherwise);
}

QStringList TomlTable::textOrTexts(const QString &key, const Rule &rule) const
{
    const toml::node *node = nodeOf(m_node, key);
    return node && node->is_array() ? texts(key, rule) : QStringList(text(key, rule).value_or(QString()));
}

QStringList TomlTable::texts(const QString &key, const Rule &rule) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return {};
    const toml::array *list = node->as_array();
    if (!list)
        failType(key, Words::tr("a list in brackets, each of it %1").arg(rule.expected));
    QStringList texts;
    for (const toml::node &item : *list) {
        const auto *value = item.as_string();
        const QString text = value ? toText(value->get()) : QString();
        if (!value || !rule.accepts(text))
            failAt(positionOf(m_document->file, item.source().begin), path(key),
                   Words::tr("This is %1; expected %2.").arg(shown(item), rule.expected));
        texts << text;
    }
    return texts;
}

bool TomlTable::flag(const QString &key) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return false;
    if (!node->is_boolean())
        failType(key, Words::tr("true or false, without quotes"));
    return node->as_boolean()->get();
}

std::optional<int> TomlTable::number(const QString &key, int least, int most) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return std::nullopt;
    const auto *value = node->as_integer();
    if (!value || value->get() < least || value->get() > most)
        failType(key, Words::tr("a whole number from %1 to %2, without quotes").arg(least).arg(most));
    return static_cast<int>(value->get());
}

std::optional<TomlTable> TomlTable::table(const QString &key) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return std::nullopt;
    if (!node->is_table())
        failType(key, Words::tr("a table, [%1]").arg(path(key)));
    return TomlTable(m_document, node->as_table(), path(key));
}

std::vector<TomlTable::Named> TomlTable::tables(const QString &key) const
{
    const auto outer = table(key);
    if (!outer)
        return {};
    std::vector<Named> found;
    for (const auto &[name, node] : tableOf(outer->m_node)) {
        const QString text = toText(name.str());
        const QString inner = outer->path(text);
        const Position place = positionOf(m_document->file, name.source().begin);
        if (!node.is_table())
            failAt(
                place, inner,
                Words::tr("This is %1; expected %2.").arg(shown(node), Words::tr("a table, [%1]").arg(inner)));
        found.push_back({text, place, TomlTable(m_document, node.as_table(), inner)});
    }
    // toml++ sorts by name, but the order in which a person wrote things means something to that person.
    std::stable_sort(found.begin(), found.end(), [](const Named &a, const Named &b) {
        return std::tie(a.position.line, a.position.column) < std::tie(b.position.line, b.position.column);
    });
    return found;
}

std::vector<TomlTable> TomlTable::array(const QString &key) const
{
    const toml::node *node = nodeOf(m_node, key);
    if (!node)
        return {};
    const QString expected = Words::tr("tables, [[%1]]").arg(path(key));
    const toml::array *list = node->as_array();
    if (!list)
        failType(key, expected);
    std::vector<TomlTable> found;
    for (const toml::node &item : *list) {
        if (!item.is_table())
            failAt(positionOf(m_document->file, item.source().begin), path(key),
                   Words::tr("This is %1; expected %2.").arg(shown(item), expected));
        found.push_back(TomlTable(m_document, item.as_table(), path(key)));
    }
    return found;
}

} // namespace Slipway::Domain
