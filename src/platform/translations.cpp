// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/translations.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace Slipway::Platform {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, QTranslator *translator, bool loaded)
{
    if (loaded)
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
    Q_UNUSED(application)
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString mark = u"slipway-translator"_s;
    const auto old = application.findChildren<QTranslator *>(mark, Qt::FindDirectChildrenOnly);
    qDeleteAll(old);

    const auto make = [&] {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(mark);
        return translator;
    };
    QTranslator *qt = make();
    install(application, qt,
            qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    QTranslator *english = make();
    install(application, english, english->load(u":/i18n/slipway_en.qm"_s));
    if (locale.language() != QLocale::English) {
        QTranslator *own = make();
        install(application, own, own->load(locale, u"slipway"_s, u"_"_s, u":/i18n"_s));
    }
}

} // namespace Slipway::Platform
