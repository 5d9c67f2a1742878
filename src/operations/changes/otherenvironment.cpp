// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changes/otherenvironment.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Operations)
};

/// It goes to the server with the job, as a list of its own.
constexpr qint64 mostScrub = 100'000;

bool promotesFrom(const Configuration &configuration, const Environment &environment, const QString &from)
{
    const Environment *each = &environment;
    // The configuration's rules have refused a ring.
    while (each->promotesFrom) {
        if (each->promotesFrom->text() == from)
            return true;
        each = &configuration.environment(each->promotesFrom->text());
    }
    return false;
}

/// Names with commas between them, which quotes may hold.
void addNames(QStringList &names, const QString &list)
{
    QString name;
    bool quoted = false;
    for (const QChar letter : QString(list + u',')) {
        quoted ^= letter == u'"';
        if (letter != u',' || quoted) {
            name += letter;
            continue;
        }
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
        name.clear();
    }
}

} // namespace

const Environment &ownerOf(const Configuration &configuration, const Change &change)
{
    const Environment &environment = configuration.environment(change.environment);
    const QString &of = change.wishes.of;
    if (of.isEmpty())
        return environment;
    const Environment &owner = configuration.environment(of);
    if (of == change.environment)
        throw UsageError(Words::tr("--of requires another environment than %1.").arg(of));
    if (owner.host != environment.host && !change.wishes.fromLaptop) {
        throw PreconditionFailed(
            Words::tr("The backups of %1 lie on another server than %2.").arg(of, change.environment),
            Words::tr("Take their second copies, which are sent there: --from laptop."), {change.environment});
    }
    return owner;
}

Condition directionCondition(const Configuration &configuration, const Change &change)
{
    const Environment &environment = configuration.environment(change.environment);
    const QString &of = change.wishes.of;
    Condition condition{u"direction"_s,
                        Words::tr("Data of %1 may come into %2").arg(of, change.environment),
                        true,
                        change.wishes.overrides.contains(u"direction"_s),
                        {},
                        {},
                        true};
    if (environment.isProtected || promotesFrom(configuration, environment, of)) {
        condition.met = false;
        condition.problem =
            Words::tr("The data of %1 would take the place of those of %2, which is the wrong way round.")
                .arg(of, change.environment);
        condition.remedy = Words::tr("A backup of %1 itself is restored without --of.").arg(change.environment);
    }
    return condition;
}

std::optional<Runbooks::Scrub> readScrub(const Environment &environment)
{
    if (environment.scrub.isEmpty())
        return std::nullopt;
    const auto refuse = [&](const QString &why) {
        return PreconditionFailed(Words::tr("%1, which is to remove personal data (scrub in slipway.toml), %2.")
                                      .arg(environment.scrub, why),
                                  Words::tr("Nothing was changed. Mend it, and try it again."),
                                  {environment.name.text()});
    };
    QFile file(environment.scrub);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        throw refuse(Words::tr("can't be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(mostScrub + 1);
    if (bytes.size() > mostScrub)
        throw refuse(Words::tr("is larger than 100 kB"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString sql = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        throw refuse(Words::tr("is no text in UTF-8"));
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().startsWith(u'\\'))
            throw refuse(
                Words::tr("has a command to psql itself, which is not taken: %1").arg(line.trimmed().left(80)));
    }
    if (sql.trimmed().isEmpty())
        throw refuse(Words::tr("is empty"));
    return Runbooks::Scrub{.name = QFileInfo(environment.scrub).fileName(),
                           .sql = bytes,
                           .harmless = environment.scrubHarmless + harmlessIn(sql)};
}

QStringList harmlessIn(const QString &sql)
{
    QStringList names;
    for (const QString &line : sql.split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.startsWith("--"_L1))
            continue;
        const QString comment = text.mid(2).trimmed();
        if (comment.startsWith("harmless:"_L1))
            addNames(names, comment.mid(int(sizeof "harmless:") - 1));
    }
    return names;
}

} // namespace Slipway::Operations
