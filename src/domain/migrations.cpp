// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/migrations.h"

#include <QByteArrayList>

namespace Slipway::Domain {

bool isMigration(const QByteArray &path)
{
    static const QByteArrayList endings{".sql", ".ts",  ".js",  ".mjs",  ".cjs",  ".py", ".rb", ".php",
                                        ".go",  ".xml", ".yml", ".yaml", ".java", ".kt", ".cs", ".exs"};
    static const QByteArrayList notSteps{"index", "__init__", "env", "readme", "runner", "cli"};
    const QByteArrayList parts = path.toLower().split('/');
    bool inFolder = false;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QByteArray &part = parts.at(i);
        inFolder = inFolder || part == "migrations" || part == "migration" || part == "migrate"
                   || (part == "versions" && i > 0 && parts.at(i - 1).contains("alembic"));
    }
    if (!inFolder)
        return false;
    const QByteArray &name = parts.last();
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 && endings.contains(name.mid(dot)) && !notSteps.contains(name.left(name.indexOf('.')))
           && !name.endsWith(".d.ts") && !name.contains(".test.") && !name.contains(".spec.");
}

} // namespace Slipway::Domain
