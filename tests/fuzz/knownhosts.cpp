// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/knownhosts.h"
#include "domain/error.h"
#include "fuzz/fuzz.h"

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using Ssh::KnownHosts;

void take(const QByteArray &input)
{
    static const Ssh::HostKey key{
        QByteArray::fromBase64("AAAAC3NzaC1lZDI1NTE5AAAAIPZ5yKxKrPhLdnVc6cr+UgGhSmnsUSCTd4sVrSXwOfkD")};
    for (const QString &host : {u"example.org"_s, u"127.0.0.1"_s}) {
        for (const quint16 port : {quint16(22), quint16(2240)}) {
            KnownHosts hosts(fileWith(input));
            const KnownHosts::Verdict verdict = hosts.check(host, port, key);
            const bool differs =
                verdict.match == KnownHosts::Match::Changed || verdict.match == KnownHosts::Match::OtherType;
            require(!differs || (!verdict.where.isEmpty() && !verdict.knownFingerprints.isEmpty()),
                    "another key is shown with its place");
            (void)hosts.knownTypes(host, port);
            hosts.trust(host, port, key);
            const KnownHosts::Match after = hosts.check(host, port, key).match;
            require(after
                        == (verdict.match == KnownHosts::Match::Revoked ? KnownHosts::Match::Revoked
                                                                        : KnownHosts::Match::Known),
                    "a trusted key is known, and a revoked one stays revoked");
        }
    }
}

} // namespace Slipway::Fuzz
