#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Back up the database and prove the backup.
#
# Needs:  SLIPWAY_DATABASE_CONTAINER (empty: none declared), SLIPWAY_BACKUPS; of preflight the facts database_service
#         and database_storage.
# Leaves: <database>_<stamp>.sql.gz and its sidecar in SLIPWAY_BACKUPS; the fact backup (the file's name), or the fact
#         backup_evidence (why there is nothing to back up).
# The rows are counted and dumped in one snapshot of the database; the file that was written is read back whole, and
# its rows are counted again. Whatever fails is a refusal: until now nothing was changed.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/verify.sh
source "$SLIPWAY_JOB_DIR/lib/verify.sh"
# shellcheck source-path=SCRIPTDIR source=lib/dump.sh
source "$SLIPWAY_JOB_DIR/lib/dump.sh"

container=${SLIPWAY_DATABASE_CONTAINER:-}
partial=''
clean_up() {
  db_close
  if [[ -n $partial ]]; then rm -f -- "$partial" "$partial.json"; fi
  rm -f -- "$SLIPWAY_JOB_DIR"/{census,psql.errors,dump.errors,gzip.errors,dump.stages}
}
trap clean_up EXIT

# no_backup SENTENCE REMEDY: the guard says no, unless the job leaves the database alone and was told to go on.
no_backup() {
  local newest
  newest=$(newest_sidecar "$SLIPWAY_BACKUPS" '')
  newest=${newest##*/}
  newest=${newest%.json}
  if overridden backup && [[ $SLIPWAY_KIND == rollback || $SLIPWAY_KIND == restart ]]; then
    printf '%s\n' "$1"
    detail "$1 Going on without a backup, as asked; the newest verified one is ${newest:-none at all}."
    set_fact backup_evidence "overridden: $1"
    exit 0
  fi
  refuse_untouched "$1" "$2 The newest verified backup: ${newest:-none}."
}

# evidence SENTENCE: there is nothing to back up, which is all right for who only wants a guard, and a refusal for who
# asked for a backup.
evidence() {
  set_fact backup_evidence "$1"
  if [[ $SLIPWAY_KIND == backup ]]; then refuse_untouched "$1" "${2:-Deploy to $SLIPWAY_ENVIRONMENT first.}"; fi
  printf '%s\n' "$1"
  detail "$1"
  exit 0
}

# no_container: there may be no data yet, and that must be proved: no container and no volume that it would use.
no_container() {
  local storage kind source made
  storage=$(fact database_storage)
  if [[ -z $storage ]]; then
    storage=$(docker volume ls -q --filter "label=com.docker.compose.project=$SLIPWAY_COMPOSE_PROJECT" | sed 's/^/volume /')
  fi
  while read -r kind source; do
    case $kind in
      volume)
        made=$(docker volume inspect -f '{{.Name}} {{.CreatedAt}}' -- "$source" 2>/dev/null || true)
        if [[ -n $made ]] && grep -qxF -- "$made" "$(releases_folder)/unfinished-volumes" 2>/dev/null; then
          evidence "No data yet: there is no container $container, and its volume $source was made by a first deployment that failed. So there is nothing to back up."
        elif [[ -n $made ]]; then
          no_backup "The database container $container doesn't exist, but its volume $source does: there is data, and it can't be backed up." \
            "Start the database (docker compose up -d ${database_service:-for its service}), or remove the volume if its data are not wanted."
        fi
        ;;
      bind)
        if [[ -n $(ls -A -- "$source" 2>/dev/null || true) || (-e $source && ! -r $source) ]]; then
          no_backup "The database container $container doesn't exist, but its data folder $source is not empty: there is data, and it can't be backed up." \
            "Start the database, or move that folder away if its data are not wanted."
        fi
        ;;
    esac
  done <<<"$storage"
  evidence "No data yet: there is no container $container and no volume of it. So there is nothing to back up." \
    "Deploy to $SLIPWAY_ENVIRONMENT first, or correct the name of the container in slipway.toml."
}

database_service=$(fact database_service)
if [[ -z $container ]]; then
  if [[ -n $(fact undeclared_database) ]]; then
    detail "The compose file has a PostgreSQL service ($(fact undeclared_database)), but slipway.toml declares no database for $SLIPWAY_ENVIRONMENT: it is not backed up."
  fi
  evidence "No database is declared for $SLIPWAY_ENVIRONMENT, so none was backed up." \
    "Declare it in slipway.toml: [environments.$SLIPWAY_ENVIRONMENT.database] with container = \"...\"."
fi

state=$(container_field "$container" '{{.State.Status}}')
[[ -n $state ]] || no_container
if [[ $state != running ]]; then
  no_backup "The database container $container is not running (it is $state), so no backup can be taken." \
    "Start it (docker start $container) and look at docker logs $container if it doesn't stay up."
fi
tries=0
until db_connect "$container"; do
  if ((++tries >= 10)) || [[ $(container_field "$container" '{{if .State.Health}}{{.State.Health.Status}}{{end}}') != starting ]]; then
    no_backup "PostgreSQL in the container $container doesn't answer: $DB_REASON." \
      "Look at docker logs $container; user, password and database come from the container's own environment."
  fi
  sleep 3
done

mkdir -p -- "$SLIPWAY_BACKUPS" 2>/dev/null || true
[[ -d $SLIPWAY_BACKUPS && -w $SLIPWAY_BACKUPS ]] ||
  no_backup "The folder for backups can't be written to by $(id -un): $SLIPWAY_BACKUPS." "Give it to $(id -un), or correct 'backups' in slipway.toml."
# Dumps are for those who may have the data: this user, and the group where the folder is the group's.
if [[ $(stat -c %a -- "$SLIPWAY_BACKUPS") == [2367]7[0-7][0-7] ]]; then umask 0007; else umask 0077; fi

db_open
started=$(utc_now)
snapshot=$(db_ask "
begin isolation level repeatable read read only;
select pg_catalog.set_config(name, case name when 'lock_timeout' then '120s' else '0' end, false) from pg_catalog.pg_settings
  where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout') \\g /dev/null
set local row_security = off;
select pg_catalog.pg_export_snapshot();") || no_backup "The database in $container can't be read: $(db_error)." "Look at docker logs $container."
description=$(db_ask "$(<"$SLIPWAY_JOB_DIR/lib/describe.sql")") ||
  no_backup "The database in $container can't be described: $(db_error)." "Look at docker logs $container."
description=${description#\{}
description=${description%\}}
# A fact of its own query, since names may hold what JSON escapes.
database=$(db_ask 'select pg_catalog.current_database();')
file_database=$(tr -c 'A-Za-z0-9_.+\n-' '_' <<<"$database")
census=$SLIPWAY_JOB_DIR/census
db_ask "$(<"$SLIPWAY_JOB_DIR/lib/census.sql")" >"$census" || no_backup "The rows of the database $database can't be counted: $(db_error)." \
  "Give the container's database user the right to read all tables."

last=$(newest_sidecar "$SLIPWAY_BACKUPS" "${file_database}_")
expected=-1
if [[ -n $last ]]; then expected=$(sidecar_field "$last" size); fi
partial=$SLIPWAY_BACKUPS/.${file_database}_$SLIPWAY_JOB.partial
dump_version=$(db_run pg_dump --version </dev/null 2>/dev/null | sed -n 1p)
take_dump "$partial" "$snapshot" "${expected:--1}" ||
  no_backup "The backup of the database $database failed: $DUMP_REASON." "Mend that and run it again; nothing was changed, and the unfinished file is removed."
db_close
verify_dump "$partial" "$census" ||
  no_backup "The backup of the database $database was taken, but $VERIFY_VERDICT: $VERIFY_REASON." "Look at the disk and at docker logs $container, and run it again."

size=$(stat -c %s -- "$partial")
sum=$(sha256sum <"$partial")
sum=${sum%% *}
rows=$(awk -F '\t' '$1 != "\\lo" && $2 >= 0 { printf "%s%s:%s", (n++ ? "," : ""), $3, $2 }' "$census")
objects=$(awk -F '\t' '$1 == "\\lo" { print $2 }' "$census")
previous=$(fact previous_release "$(current_release)")
if [[ $previous == none ]]; then previous=''; fi
fields="\"format\":1,\"project\":$(json "$SLIPWAY_PROJECT"),\"environment\":$(json "$SLIPWAY_ENVIRONMENT"),\"container\":$(json "$container"),"
fields+="\"taken_at\":\"$started\",\"finished_at\":\"$(utc_now)\",\"size\":$size,\"sha256\":\"$sum\",\"verified\":true,\"verified_at\":\"$(utc_now)\","
fields+="\"rows\":{$rows},\"row_total\":$VERIFY_ROWS,\"large_objects\":${objects:-0},\"dump_version\":$(json "$dump_version"),"
fields+="\"asked_by\":$(json "${SLIPWAY_ASKED_BY:-$SLIPWAY_KIND}"),\"job\":$(json "$SLIPWAY_JOB"),\"by\":$(json "${SLIPWAY_BY:-}"),\"release\":$(json_or_null "$previous"),$description"
name=$(publish_dump "$partial" "$file_database" "$fields") ||
  no_backup "The finished backup could not be given its name in $SLIPWAY_BACKUPS." "Look at the folder's permissions and run it again."
partial=''
set_fact backup "$name"
set_fact backup_size "$size"
detail "$name: $(human "$size"), $(thousands "$VERIFY_ROWS") rows in $VERIFY_TABLES tables, verified."
if [[ $SLIPWAY_KIND == backup ]]; then
  set_fact message "The backup $name of $SLIPWAY_ENVIRONMENT is verified: $(human "$size"), $(thousands "$VERIFY_ROWS") rows in $VERIFY_TABLES tables."
fi
printf 'The backup %s is verified: %s rows in %s tables, SHA-256 %s\n' "$name" "$VERIFY_ROWS" "$VERIFY_TABLES" "$sum"

if [[ -n $last ]]; then
  before=$(sidecar_field "$last" size)
  if ((before > 65536 && size * 2 < before)); then
    alarm="The backup $name is verified, but with $(human "$size") it is less than half of the one before it ($(human "$before"), $(sidecar_field "$last" taken_at))."
    detail "$alarm"
    if [[ $SLIPWAY_KIND == backup ]]; then # it guards nothing that could be stopped
      set_fact message "$alarm"
      exit 0
    fi
    overridden backup-size || refuse_untouched "$alarm" \
      "If data were removed on purpose, run it again with --override backup-size. The backup is kept."
  fi
fi
