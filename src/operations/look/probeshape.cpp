// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/look/probeshape.h"

#include "domain/formats/cronschedule.h"

namespace Slipway::Operations {

using namespace Qt::StringLiterals;
using namespace Slipway::Domain;
using Remote::Fields;

namespace {

using Keys = std::initializer_list<QString>;

void texts(const Fields &object, Keys keys)
{
    for (const QString &key : keys)
        (void)object.text(key);
}

void flags(const Fields &object, Keys keys)
{
    for (const QString &key : keys)
        (void)object.flag(key);
}

void lists(const Fields &object, Keys keys)
{
    for (const QString &key : keys)
        (void)object.texts(key);
}

void objects(const Fields &object, const QString &key, Keys textsOfEach)
{
    for (const Fields &each : object.objects(key))
        texts(each, textsOfEach);
}

void container(const Fields &said)
{
    said.need({u"name"_s, u"state"_s});
    texts(said, {u"name"_s, u"service"_s, u"project"_s, u"state"_s, u"health"_s, u"image_id"_s, u"image_name"_s,
                 u"restart_policy"_s, u"created"_s, u"started_at"_s, u"finished_at"_s, u"config_hash"_s,
                 u"compose_version"_s, u"oneoff"_s, u"pgdata"_s, u"pg_major"_s});
    for (const QString &key : {u"restarts"_s, u"exit_code"_s, u"memory_limit"_s, u"cpu_limit"_s})
        (void)said.number(key, 0);
    flags(said, {u"out_of_memory"_s});
    (void)said.object(u"ports"_s);
    (void)said.object(u"bindings"_s);
    objects(said, u"mounts"_s, {u"Type"_s, u"Name"_s, u"Source"_s, u"Destination"_s});
    lists(said, {u"env_keys"_s});
}

void environment(const Fields &said)
{
    said.need({u"directory_exists"_s});
    flags(said, {u"directory_exists"_s, u"directory_writable"_s, u"compose_file_exists"_s});
    texts(said, {u"marker"_s});
    (void)said.name<JobId>(u"interrupted"_s);
    lists(said, {u"kept"_s, u"env_keys"_s});
    const Fields lock = said.object(u"lock"_s);
    texts(lock, {u"kind"_s, u"by"_s, u"since"_s, u"step"_s});
    (void)lock.name<JobId>(u"job"_s);
    const Fields manual = said.object(u"manual_lock"_s);
    texts(manual, {u"by"_s, u"since"_s, u"reason"_s});
    (void)manual.number(u"until"_s, 0);
}

void machine(const Fields &document)
{
    lists(document, {u"disks"_s, u"mounts"_s, u"memory"_s, u"listening"_s, u"system_cron"_s, u"timers"_s});
    texts(document, {u"docker_root"_s, u"load"_s, u"uptime"_s, u"processors"_s});
    flags(document, {u"crontab_readable"_s, u"cron_running"_s});
    objects(document, u"docker_disk"_s, {u"size"_s, u"reclaimable"_s});
    texts(document.object(u"schedule_owner"_s), {u"login"_s, u"who"_s, u"has"_s, u"since"_s, u"line"_s});
    for (const Fields &job : document.objects(u"cron_jobs"_s)) {
        texts(job, {u"line"_s, u"command"_s, u"script"_s, u"zone"_s});
        flags(job, {u"exists"_s, u"executable"_s});
    }
}

void web(const Fields &document)
{
    texts(document, {u"nginx"_s});
    flags(document, {u"nginx_installed"_s});
    lists(document, {u"nginx_closed"_s});
    objects(document, u"http"_s, {u"domain"_s, u"status"_s, u"location"_s});
    objects(document, u"certificates"_s, {u"domain"_s, u"status"_s, u"text"_s});
    for (const Fields &file : document.objects(u"certificate_files"_s)) {
        texts(file, {u"path"_s, u"text"_s});
        flags(file, {u"closed"_s});
    }
}

} // namespace

void requireProbeShape(const Fields &document, const Configuration &configuration, const HostName &host)
{
    document.need({u"time"_s, u"containers"_s, u"environments"_s});
    (void)document.time(u"time"_s);
    texts(document, {u"user"_s, u"state_directory"_s, u"zone"_s});
    if (const QString zone = document.text(u"timezone"_s); !zone.isEmpty() && !zoneFromOffset(zone))
        document.refuse(u"timezone"_s);
    lists(document, {u"missing_tools"_s, u"unreadable"_s, u"other_paths"_s});
    texts(document.object(u"docker"_s), {u"version"_s, u"problem"_s});
    texts(document.object(u"compose"_s), {u"v1"_s, u"v2"_s});
    objects(document, u"images"_s, {u"name"_s, u"id"_s, u"size"_s});
    for (const Fields &each : document.objects(u"containers"_s))
        container(each);
    objects(document, u"other_containers"_s,
            {u"name"_s, u"status"_s, u"image_name"_s, u"project"_s, u"ports"_s});
    machine(document);
    web(document);
    const Fields environments = document.object(u"environments"_s);
    const Fields backups = document.object(u"backups"_s);
    const Fields compose = document.object(u"compose_files"_s);
    for (const Environment &declared : configuration.environments) {
        const QString name = declared.name.text();
        if (declared.host != host)
            continue;
        environments.need({name});
        environment(environments.object(name));
        const Fields kept = backups.object(name);
        lists(kept, {u"files"_s, u"descriptions"_s, u"foreign"_s, u"drilled"_s});
        texts(kept, {u"scheduled"_s, u"drills"_s, u"scheduled_drill"_s});
        const Fields rendered = compose.object(name);
        texts(rendered, {u"problem"_s, u"version"_s});
        lists(rendered, {u"model"_s, u"hashes"_s});
        (void)rendered.number(u"changed"_s, 0);
    }
}

} // namespace Slipway::Operations
