// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/catalogue.h"

namespace Slipway::Findings {

using namespace Qt::StringLiterals;

const std::vector<CatalogueEntry> &catalogue()
{
    static const std::vector<CatalogueEntry> all{
        {u"route-upstream-differs"_s, u"nginx passes a domain to another place than declared (or than a document with `source` says)"_s},
        {u"route-wrong-environment"_s, u"a domain's port, in nginx or in a declaration, is another environment's service"_s},
        {u"route-declared-twice"_s, u"two documents give a domain different upstreams, and nginx has no block that decides"_s},
        {u"route-missing"_s, u"a declared domain has no server block; info while it is `planned`"_s},
        {u"route-no-tls"_s, u"a domain that is to have TLS has no server block with it"_s},
        {u"route-redirect-missing"_s, u"what comes without TLS is not sent on to it"_s},
        {u"route-not-answering"_s, u"a domain answers 5xx or nothing through nginx, though its container runs"_s},
        {u"route-undeclared"_s, u"nginx passes a domain to one of the services, and slipway.toml doesn't know it"_s},
        {u"nginx-missing"_s, u"domains are declared, and the server has no nginx"_s},
        {u"nginx-not-running"_s, u"nothing listens on the ports 80 and 443"_s},
        {u"certificate-missing"_s, u"a handshake brings no certificate"_s},
        {u"certificate-expired"_s, u"the certificate that is served has ended"_s},
        {u"certificate-expiring"_s, u"fewer than 21 days are left (an error below 7)"_s},
        {u"certificate-not-served"_s, u"the file holds a newer certificate than the one that is served"_s},
        {u"certificate-wrong-name"_s, u"the certificate that is served is for other names"_s},
        {u"certificate-self-signed"_s, u"the certificate is signed by itself"_s},
        {u"certificate-renewal-missing"_s, u"no timer and no cron line renews a certificate of Let's Encrypt"_s},
        {u"container-missing"_s, u"a declared container doesn't exist"_s},
        {u"container-stopped"_s, u"a declared container is not running"_s},
        {u"container-restarting"_s, u"a container ends and is started over and over"_s},
        {u"container-unhealthy"_s, u"a container's own health check fails"_s},
        {u"container-image-differs"_s, u"a container runs another image than its name means now: built, never started"_s},
        {u"container-config-differs"_s, u"a container was made from an older compose or .env file"_s},
        {u"container-undeclared"_s, u"a container of the compose project is not in slipway.toml"_s},
        {u"environment-not-deployed"_s, u"nothing has ever run there"_s},
        {u"port-on-all-interfaces"_s, u"a port is published on every network; an error for a database"_s},
        {u"port-differs"_s, u"a container publishes other ports than declared"_s},
        {u"port-taken"_s, u"the port of a container is held by somebody else"_s},
        {u"port-collision"_s, u"two compose files publish the same port"_s},
        {u"compose-project-not-pinned"_s, u"`compose_project` is not set"_s},
        {u"compose-project-differs"_s, u"a container belongs to another compose project than declared"_s},
        {u"compose-file-missing"_s, u"the compose file is not where it is declared"_s},
        {u"compose-file-broken"_s, u"compose can't read its file"_s},
        {u"compose-missing"_s, u"the server has neither generation of compose"_s},
        {u"database-volume-unknown"_s, u"a database's data lie in an anonymous volume or in the container itself"_s},
        {u"database-volume-new"_s, u"the compose file gives a database another volume than the one that holds its data"_s},
        {u"cron-missing"_s, u"a schedule is declared, and no cron line backs up"_s},
        {u"cron-duplicated"_s, u"the same backup stands twice in the crontab"_s},
        {u"cron-other-path"_s, u"cron runs a script outside the declared directories"_s},
        {u"cron-script-missing"_s, u"cron runs a script that doesn't exist or may not be executed"_s},
        {u"cron-schedule-differs"_s, u"cron runs the backup at another time than declared"_s},
        {u"cron-not-running"_s, u"no cron runs on the server"_s},
        {u"cron-not-producing"_s, u"cron is to back up, and the newest backup is too old"_s},
        {u"backup-none"_s, u"a database that is older than a day has no backup"_s},
        {u"backup-stale"_s, u"the newest backup is too old, and no cron line is to make one"_s},
        {u"backup-damaged"_s, u"a backup is known to be damaged, or is empty"_s},
        {u"backup-unverified"_s, u"none of an environment's backups is verified"_s},
        {u"backup-shrunk"_s, u"the newest backup is less than half of those before it"_s},
        {u"backup-single-copy"_s, u"backups older than a day are not on this computer"_s},
        {u"kept-single-copy"_s, u"kept files (uploads, .env) exist on the server only"_s},
        {u"disk-low"_s, u"less is free than the next backup and build need"_s},
        {u"directory-declared-twice"_s, u"a document gives an environment another directory; a warning if that exists too"_s},
        {u"directory-missing"_s, u"containers are there, the declared directory is not"_s},
        {u"directory-not-writable"_s, u"the user may not write into the directory"_s},
        {u"state-directory-differs"_s, u"the directory's marker names another state directory"_s},
        {u"release-untried"_s, u"an environment is on a release that the one it promotes from never had"_s},
        {u"job-interrupted"_s, u"a job was interrupted and not undone"_s},
        {u"tools-missing"_s, u"the server lacks a tool that operations need"_s},
        {u"docker-unavailable"_s, u"Docker is not there, is stopped, or may not be used"_s},
        {u"clock-skew"_s, u"the clocks of server and laptop differ by more than 30 s"_s},
        {u"not-readable"_s, u"something on the server may not be read, so nothing is claimed about it"_s},
    };
    return all;
}

} // namespace Slipway::Findings
