// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/configuration/promotionorder.h"

#include <QCoreApplication>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Configuration)
};

} // namespace

std::vector<Environment> inPromotionOrder(std::vector<Environment> given, const QMap<QString, Position> &places)
{
    QStringList names;
    for (const Environment &environment : given)
        names << environment.name.text();
    for (const Environment &environment : given) {
        if (environment.promotesFrom && !names.contains(environment.promotesFrom->text()))
            failAt(places.value(environment.name.text()),
                   u"environments.%1.promotes_from"_s.arg(environment.name.text()),
                   Words::tr("There is no [environments.%1]; expected one of: %2.")
                       .arg(environment.promotesFrom->text(), names.join(u", "_s)));
    }
    std::vector<Environment> ordered;
    QStringList placed;
    while (!given.empty()) {
        const auto next = std::find_if(given.begin(), given.end(), [&](const Environment &environment) {
            return !environment.promotesFrom || placed.contains(environment.promotesFrom->text());
        });
        if (next == given.end()) {
            const QString name = given.front().name.text();
            failAt(places.value(name), u"environments.%1.promotes_from"_s.arg(name),
                   Words::tr("The environments promote from each other in a circle; expected one that promotes "
                             "from none."));
        }
        placed << next->name.text();
        ordered.push_back(std::move(*next));
        given.erase(next);
    }
    return ordered;
}

} // namespace Slipway::Domain
