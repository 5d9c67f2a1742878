// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace Slipway::Domain {

/// A word of nginx's configuration, or one of its signs `{`, `}`, `;`. It is a place in the text that was given.
struct NginxToken
{
    qsizetype begin = 0; ///< of the word itself, behind a quote
    qsizetype end = 0;
    QChar sign{}; ///< null: a word; one in quotes is a word whatever stands in it

    [[nodiscard]] QString in(const QString &text) const { return text.mid(begin, end - begin); }
};

/// As nginx reads it: a quote and a `#` mean something at the beginning of a word only, a backslash takes the meaning of
/// what follows, `${name}` opens no block, and the code of a `..._by_lua_block` is one word. Comments are left out.
/// Linear, whatever it is given. Pure.
[[nodiscard]] std::vector<NginxToken> nginxTokens(const QString &text);

} // namespace Slipway::Domain
