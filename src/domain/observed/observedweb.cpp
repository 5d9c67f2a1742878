// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observed/observedweb.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace Slipway::Domain {

using namespace Qt::StringLiterals;

namespace {

/// "Feb  6 09:05:11 2027 GMT"
QDateTime opensslTime(const QString &text)
{
    static const QRegularExpression shape(u"^(\\w{3})\\s+(\\d+)\\s+(\\d\\d:\\d\\d:\\d\\d)\\s+(\\d{4})"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate day = QLocale::c().toDate(
        u"%1 %2 %3"_s.arg(match.captured(1), match.captured(2), match.captured(4)), u"MMM d yyyy"_s);
    return QDateTime::fromString(u"%1T%2Z"_s.arg(day.toString(Qt::ISODate), match.captured(3)), Qt::ISODate);
}

QString fieldOf(const QString &distinguishedName, const QString &field)
{
    const QRegularExpression shape(u"(?:^|,)\\s*%1\\s*=\\s*((?:\\\\.|[^,\\\\])*)"_s.arg(field));
    return shape.match(distinguishedName).captured(1).replace(u"\\"_s, QString()).trimmed();
}

} // namespace

bool ObservedCertificate::isFor(const QString &domain) const
{
    const auto matches = [&domain](const QString &name) {
        if (name.compare(domain, Qt::CaseInsensitive) == 0)
            return true;
        // A star stands for one label.
        return name.startsWith("*."_L1) && domain.contains(u'.')
               && domain.mid(domain.indexOf(u'.')).compare(name.mid(1), Qt::CaseInsensitive) == 0;
    };
    return names.isEmpty() ? matches(fieldOf(subject, u"CN"_s))
                           : std::any_of(names.begin(), names.end(), matches);
}

QString ObservedCertificate::issuerName() const
{
    const QString organization = fieldOf(issuer, u"O"_s);
    const QString common = fieldOf(issuer, u"CN"_s);
    if (organization.isEmpty() || common.isEmpty())
        return organization.isEmpty() ? (common.isEmpty() ? issuer : common) : organization;
    return organization + u' ' + common;
}

ObservedCertificate certificateFromText(const QString &text)
{
    ObservedCertificate certificate;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString value = line.mid(line.indexOf(u'=') + 1).trimmed();
        if (line.startsWith("notBefore="_L1)) {
            certificate.notBefore = opensslTime(value);
        } else if (line.startsWith("notAfter="_L1)) {
            certificate.notAfter = opensslTime(value);
        } else if (line.startsWith("subject="_L1)) {
            certificate.subject = value;
        } else if (line.startsWith("issuer="_L1)) {
            certificate.issuer = value;
        } else if (line.contains("ingerprint="_L1)) {
            certificate.fingerprint = value;
        } else if (line.contains("DNS:"_L1)) {
            static const QRegularExpression name(u"DNS:([^,\\s]+)"_s);
            auto found = name.globalMatch(line);
            while (found.hasNext())
                certificate.names << found.next().captured(1);
        }
    }
    return certificate;
}

} // namespace Slipway::Domain
