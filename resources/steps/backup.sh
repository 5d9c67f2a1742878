#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Back up every database of the container and prove each backup: a set, of which all files are there or none.
#
# Needs:  SLIPWAY_DATABASE_CONTAINER (empty: none declared), SLIPWAY_DATABASE_USER, SLIPWAY_DATABASE_NAME,
#         SLIPWAY_DATABASES, SLIPWAY_EXCLUDE_DATABASES (see lib/psql.sh and lib/databases.sh), SLIPWAY_BACKUPS; of
#         preflight the facts database_service and database_storage.
# Leaves: a <database>_<stamp>.sql.gz with its sidecar for each in SLIPWAY_BACKUPS; the facts backup (the file of the
#         environment's own database), backups (all files of the set, a line each), backup_at and backup_named (how sentences name
#         the set, and what is left out of it by name), or the fact backup_evidence (why there is nothing to back up).
# The rows are counted and dumped in one snapshot of each database, all of which are taken before the first dump begins;
# PostgreSQL has none of several databases at once. Each file that was written is read back whole, and its rows are
# counted again. Whatever fails is a refusal: until now nothing was changed.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/verify.sh
source "$SLIPWAY_JOB_DIR/lib/verify.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/dump.sh
source "$SLIPWAY_JOB_DIR/lib/dump.sh"
# shellcheck source-path=SCRIPTDIR source=lib/backup-guard.sh
source "$SLIPWAY_JOB_DIR/lib/backup-guard.sh"
# shellcheck source-path=SCRIPTDIR source=lib/backup-report.sh
source "$SLIPWAY_JOB_DIR/lib/backup-report.sh"

container=${SLIPWAY_DATABASE_CONTAINER:-}
partials=()
clean_up() {
  db_close
  if ((${#partials[@]})); then rm -f -- "${partials[@]}" "${partials[@]/%/.json}"; fi
  rm -f -- "$SLIPWAY_JOB_DIR"/{census.*,psql.*,dump.errors,gzip.errors,dump.stages}
}
trap clean_up EXIT

database_service=$(fact database_service)
if [[ -z $container ]]; then
  if [[ -n $(fact undeclared_database) ]]; then
    detail "The compose file has a PostgreSQL service ($(fact undeclared_database)), but slipway.toml declares no database for $SLIPWAY_ENVIRONMENT: it is not backed up."
  fi
  evidence "No database is declared for $SLIPWAY_ENVIRONMENT, so none was backed up." \
    "Declare it in slipway.toml: [environments.$SLIPWAY_ENVIRONMENT.database] with container = \"...\"."
fi

look_at container "$container" '{{.State.Status}}'
state=$ANSWER
[[ -n $state ]] || no_container
if [[ $state != running ]]; then
  no_backup "The database container $container is not running (it is $state), so no backup can be taken." \
    "Start it (docker start $container) and look at docker logs $container if it doesn't stay up."
fi
tries=0
until db_connect "$container"; do
  look_at container "$container" '{{if .State.Health}}{{.State.Health.Status}}{{end}}'
  if ((++tries >= 10)) || [[ $ANSWER != starting ]]; then
    no_backup "PostgreSQL in the container $container doesn't answer: $DB_REASON." \
      "Look at docker logs $container; user, password and database come from the container's own environment, unless [environments.$SLIPWAY_ENVIRONMENT.database] in slipway.toml says user and name."
  fi
  sleep 3
done

mkdir -p -- "$SLIPWAY_BACKUPS" 2>/dev/null || true
[[ -d $SLIPWAY_BACKUPS && -w $SLIPWAY_BACKUPS ]] ||
  no_backup "The folder for backups can't be written to by $(id -un): $SLIPWAY_BACKUPS." "Give it to $(id -un), or correct 'backups' in slipway.toml."
# Dumps are for those who may have the data: this user, and the group where the folder is the group's.
if [[ $(stat -c %a -- "$SLIPWAY_BACKUPS") == [2367]7[0-7][0-7] ]]; then umask 0007; else umask 0077; fi

# open_snapshots: a session with a snapshot for each database, side by side. Sets snapshots, started, spread (seconds).
open_snapshots() {
  local i began DB_NAME
  for i in "${!DATABASES[@]}"; do
    DB_NAME=${DATABASES[i]}
    db_open "$i"
  done
  for i in "${!DATABASES[@]}"; do
    db_ask "$i" '' || no_backup "The database $(in_words "${DATABASES[i]}") in $container can't be opened: $(db_error "$i")." "Look at docker logs $container."
  done
  started=$(utc_now) began=${EPOCHREALTIME//[!0-9]/}
  for i in "${!DATABASES[@]}"; do
    snapshots[i]=$(db_ask "$i" "
begin isolation level repeatable read read only;
select pg_catalog.set_config(name, case name when 'lock_timeout' then '120s' else '0' end, false) from pg_catalog.pg_settings
  where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout') \\g /dev/null
set local row_security = off;
select pg_catalog.pg_export_snapshot();") || no_backup "The database $(in_words "${DATABASES[i]}") in $container can't be read: $(db_error "$i")." "Look at docker logs $container."
  done
  spread=$(awk -v us="$((${EPOCHREALTIME//[!0-9]/} - began))" 'BEGIN { printf "%.2f", us / 1e6 + 0.005 }')
}

# look_before I: what the database is like, and whether all of it may be read, before it is dumped.
look_before() {
  local name closed
  shown_name "${DATABASES[$1]}"
  name=$REPLY
  descriptions[$1]=$(db_ask "$1" "$(<"$SLIPWAY_JOB_DIR/lib/describe.sql")") ||
    no_backup "The database $name in $container can't be described: $(db_error "$1")." "Look at docker logs $container."
  closed=$(db_ask "$1" "$UNREADABLE_SQL") || closed=''
  if [[ -n $closed ]]; then
    no_backup "The user $(database_user) may not read all of the database $name: ${closed//$'\n'/, }." "$(rights_remedy "${DATABASES[$1]}")"
  fi
  # As pg_dump does it: who then waits for a lock of its own stands behind, and not between the dump and the counting.
  db_ask "$1" "select pg_catalog.format('lock table only %I.%I in access share mode', n.nspname, c.relname)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and pg_catalog.has_table_privilege(c.oid, 'select') order by c.oid
\\gexec" >/dev/null || no_backup "The tables of the database $name in $container can't be locked for reading: $(db_error "$1")." "Try it again when whoever changes them is done."
}

# not_counted I: the session that counts has ended.
not_counted() { no_backup "The rows of the database $name can't be counted: $(db_error "$1")." "$(rights_remedy "${DATABASES[$1]}")"; }

# dump_one I: the dump, read back, and its rows counted, digested and dated in the same snapshot meanwhile. Sets fields[I], sizes[I], rows[I] and tables[I].
dump_one() {
  local DB_NAME=${DATABASES[$1]} partial=${partials[$1]} census=$SLIPWAY_JOB_DIR/census.$1 counted digests newest objects sum description name
  shown_name "${DATABASES[$1]}"
  name=$REPLY
  db_say "$1" "$(<"$SLIPWAY_JOB_DIR/lib/census.sql")" || not_counted "$1"
  if ! take_dump "$partial" "${snapshots[$1]}" "$written" "$expected"; then
    # The snapshot is gone with the session that counts: what ended that one is the reason.
    if [[ $DUMP_REASON == *"${snapshots[$1]}"* ]] && ! db_hear "$1" >/dev/null; then not_counted "$1"; fi
    no_backup "The backup of the database $DB_NAME failed: $DUMP_REASON." "Fix that and run it again; nothing was changed, and the unfinished files are removed."
  fi
  db_hear "$1" >"$census" || not_counted "$1"
  verify_dump "$partial" "$census" ||
    no_backup "The backup of the database $DB_NAME was taken, but $VERIFY_VERDICT: $VERIFY_REASON." "Look at the disk and at docker logs $container, and run it again."
  sizes[$1]=$(stat -c %s -- "$partial") rows[$1]=$VERIFY_ROWS tables[$1]=$VERIFY_TABLES
  written=$((written + sizes[$1]))
  sum=$(sha256sum <"$partial")
  counted=$(awk -F '\t' '$1 != "\\lo" && $2 >= 0 { printf "%s%s:%s", (n++ ? "," : ""), $3, $2 }' "$census")
  digests=$(awk -F '\t' '$1 != "\\lo" && $2 >= 0 && $4 ~ /^[0-9]+$/ { printf "%s%s:%s", (n++ ? "," : ""), $3, $4 }' "$census")
  newest=$(awk -F '\t' '$1 != "\\lo" && $2 >= 0 && $5 != "" { printf "%s%s:\"%s\"", (n++ ? "," : ""), $3, $5 }' "$census")
  objects=$(awk -F '\t' '$1 == "\\lo" { print $2 }' "$census")
  description=${descriptions[$1]#\{}
  fields[$1]="\"format\":1,\"project\":$(json "$SLIPWAY_PROJECT"),\"environment\":$(json "$SLIPWAY_ENVIRONMENT"),\"container\":$(json "$container"),"
  fields[$1]+="\"taken_at\":\"$started\",\"finished_at\":\"$(utc_now)\",\"size\":${sizes[$1]},\"sha256\":\"${sum%% *}\",\"verified\":true,\"verified_at\":\"$(utc_now)\","
  fields[$1]+="\"rows\":{$counted},\"digests\":{$digests},\"newest\":{$newest},\"row_total\":$VERIFY_ROWS,\"large_objects\":${objects:-0},\"dump_version\":$(json "$dump_version"),"
  fields[$1]+="\"asked_by\":$(json "${SLIPWAY_ASKED_BY:-$SLIPWAY_KIND}"),\"job\":$(json "$SLIPWAY_JOB"),\"by\":$(json "${SLIPWAY_BY:-}"),\"release\":$(json_or_null "$previous"),${description%\}}"
}

choose_databases || no_backup "The databases of $container can't be backed up: $DB_REASON." "$DB_REMEDY"
file_names
snapshots=() descriptions=() fields=() sizes=() rows=() tables=() before=() expected=0 written=0
open_snapshots
for i in "${!DATABASES[@]}"; do
  look_before "$i"
  partials[i]=$SLIPWAY_BACKUPS/.${DATABASE_FILES[i]}_$SLIPWAY_JOB.partial
  before[i]=$(newest_sidecar "$SLIPWAY_BACKUPS" "${DATABASE_FILES[i]}")
  if [[ -z ${before[i]} ]]; then expected=-1; elif ((expected >= 0)); then expected=$((expected + $(sidecar_field "${before[i]}" size))); fi
done
dump_version=$(db_run pg_dump --version </dev/null 2>/dev/null | sed -n 1p)
previous=$(fact previous_release "$(current_release)")
if [[ $previous == none ]]; then previous=''; fi
for i in "${!DATABASES[@]}"; do dump_one "$i"; done
db_close
SET_MEMBERS=",\"set_taken_within\":$spread"
SET_LEFT_OUT=$(left_out_json)
publish_set DATABASE_FILES partials fields ||
  no_backup "The finished backup could not be given its name in $SLIPWAY_BACKUPS." "Look at the folder's permissions and run it again."
partials=()
report_set
