// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/databaselook.h"

#include "domain/bytecount.h"
#include "domain/error.h"
#include "domain/plaintext.h"
#include "operations/look/inspect.h"
#include "remote/answer.h"
#include "scripts/scripts.h"

#include <QCoreApplication>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// Of tables, in a database that a person works with.
constexpr qsizetype mostLines = 400'000;
/// Of rows or bytes; so many of them can still be added up.
constexpr qint64 mostCount = 10'000'000'000'000;

} // namespace

DatabaseLook parseDatabaseLook(const QByteArray &output)
{
    const QString about = Words::tr("the databases");
    const QByteArrayList lines = Remote::Answer::linesIn(output, about);
    Remote::Answer::requireAtMost(mostLines, lines.size(), about);
    const auto count = [&](QStringView digits, const QString &line) {
        const auto number = byteCount(digits);
        if (!number || *number > mostCount)
            Remote::Answer::refuse(about, Words::tr("invalid number"), line.toUtf8());
        return *number;
    };
    // Rows and the newest moment; of servers that were asked by a version before this one there is none.
    const auto table = [&](const QStringList &fields, const QString &line) {
        TableContents contents;
        contents.estimated = fields[3].startsWith(u'~');
        contents.rows = count(QStringView(fields[3]).sliced(contents.estimated ? 1 : 0), line);
        if (const QString moment = fields.value(4); !moment.isEmpty()) {
            // Of a backup it stands in a file that somebody may have changed: then none is known.
            contents.newest = QDateTime::fromString(moment, Qt::ISODate).toUTC();
            if (!contents.newest.isValid() && fields[0] == "L"_L1)
                Remote::Answer::refuse(about, Words::tr("invalid time"), line.toUtf8());
        }
        return contents;
    };
    DatabaseLook look;
    bool whole = false;
    for (const QByteArray &bytes : lines) {
        const QString line = oneLineOfFields(QString::fromUtf8(bytes));
        const QStringList fields = line.split(u'\t');
        const QString &kind = fields[0];
        whole = kind == "."_L1;
        if (kind == "F"_L1 && fields.size() == 3) {
            look.backups.push_back({fields[1], fields[2], {}});
        } else if (kind == "B"_L1 && (fields.size() == 4 || fields.size() == 5)) {
            if (look.backups.empty() || look.backups.back().id != fields[1])
                Remote::Answer::refuse(about, Words::tr("a table belongs to no backup"), bytes);
            look.backups.back().tables[fields[2]] = table(fields, line);
        } else if (kind == "D"_L1 && fields.size() == 3) {
            look.live[fields[1]].size = count(fields[2], line);
        } else if (kind == "L"_L1 && (fields.size() == 4 || fields.size() == 5)) {
            look.live[fields[1]].tables.try_emplace(fields[2], table(fields, line)); // counted ones stand first
        } else if (kind == "K"_L1 && fields.size() == 6) {
            look.kept.push_back({fields[1], fields[4], QDateTime::fromString(fields[3], Qt::ISODate).toUTC(),
                                 count(fields[2], line), fields[5]});
        } else if (kind == "X"_L1 && fields.size() == 2) {
            look.problem = fields[1];
        }
    }
    if (!whole)
        Remote::Answer::refuse(about, Words::tr("it is not whole"), lines.value(0).left(80));
    return look;
}

DatabaseLook lookAtDatabases(const Context &context, const Environment &environment, const QString &folder,
                             const std::vector<std::pair<QString, QString>> &backups, std::stop_token stop)
{
    Remote::Command command;
    command.title = u"look at the databases"_s;
    for (const QStringView part :
         {u"steps/lib/json.sh", u"steps/lib/text.sh", u"steps/lib/verify.sh", u"steps/lib/psql.sh",
          u"steps/lib/examine.sh", u"steps/lib/newdatabase.sh", u"backups/contents.sh"})
        command.script += Scripts::script(part) + '\n';
    QByteArray names;
    for (const auto &[id, database] : backups)
        names += id.toUtf8() + '\t' + database.toUtf8() + '\n';
    const Database *database = environment.database ? &*environment.database : nullptr;
    command.environment = {{"SLIPWAY_STATE", stateDirectory(context.configuration).toUtf8()},
                           {"SLIPWAY_FOLDER", folder.toUtf8()},
                           {"SLIPWAY_NAMES", names},
                           {"SLIPWAY_INTO_OWN", folder == environment.backups.text() ? "" : "1"},
                           {"SLIPWAY_DATABASE_CONTAINER", database ? database->container.utf8() : QByteArray()},
                           {"SLIPWAY_DATABASE_USER", database ? database->user.toUtf8() : QByteArray()},
                           {"SLIPWAY_DATABASE_NAME", database ? database->name.toUtf8() : QByteArray()}};
    return parseDatabaseLook(Remote::outputOf(context.hosts.host(environment.host), command, std::move(stop)));
}

std::vector<KeptDatabase> keptDatabases(const Context &context, const Environment &environment,
                                        std::stop_token stop)
{
    const QString name = environment.name.text();
    if (!environment.database)
        return {};
    const DatabaseLook look =
        lookAtDatabases(context, environment, environment.backups.text(), {}, std::move(stop));
    if (!look.problem.isEmpty()) {
        throw PreconditionFailed(
            Words::tr("The databases of %1 could not be looked at: %2.").arg(name, look.problem),
            Words::tr("Look at docker logs %1 on the server.").arg(environment.database->container.text()),
            {name});
    }
    return look.kept;
}

} // namespace Slipway::Operations
