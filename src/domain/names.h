// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>
#include <compare>
#include <optional>

namespace Slipway::Domain {

/// A string that has been checked. Values that reach a command line, a path or a container engine are of these
/// types; the constructors throw Domain::UsageError with a sentence when the text is not acceptable.
template <typename Tag>
class Name
{
public:
    explicit Name(QString text)
        : m_text(Tag::checked(std::move(text)))
    {
    }
    /// For text from a server or a disk, where one bad name must not hide the others.
    [[nodiscard]] static std::optional<Name> ifValid(const QString &text)
    {
        try {
            return Name(text);
        } catch (const UsageError &) {
            return std::nullopt;
        }
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }
    friend bool operator==(const Name &, const Name &) = default;
    friend std::strong_ordering operator<=>(const Name &a, const Name &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }

private:
    QString m_text;
};

namespace NameRules {
struct EnvironmentTag
{
    static QString checked(QString text);
};
struct HostTag
{
    static QString checked(QString text);
};
struct ContainerTag
{
    static QString checked(QString text);
};
struct ReleaseTag
{
    static QString checked(QString text);
};
struct JobTag
{
    static QString checked(QString text);
};
struct BackupTag
{
    static QString checked(QString text);
};
struct RemotePathTag
{
    static QString checked(QString text);
};
} // namespace NameRules

/// Letters, digits, `-`, `_`; begins with a letter or digit; at most 40 characters.
using EnvironmentName = Name<NameRules::EnvironmentTag>;
/// As EnvironmentName.
using HostName = Name<NameRules::HostTag>;
/// What the Docker engine accepts: [a-zA-Z0-9][a-zA-Z0-9_.-]*.
using ContainerName = Name<NameRules::ContainerTag>;
/// [A-Za-z0-9][A-Za-z0-9_.-]*, at most 100 characters; also a valid image tag and folder name.
using ReleaseId = Name<NameRules::ReleaseTag>;
/// As ReleaseId.
using JobId = Name<NameRules::JobTag>;
/// The name of a backup's file: it ends in `.sql.gz`, begins with neither `.` nor `-`, has no separator of folders, no
/// colon, no character that is not to be seen, and at most 200 bytes, so that `<name>.json.part` is a name too on every system.
using BackupName = Name<NameRules::BackupTag>;
/// An absolute path on the server without NUL, newline and `..` segments; a trailing slash is taken off.
using RemotePath = Name<NameRules::RemotePathTag>;

} // namespace Slipway::Domain
