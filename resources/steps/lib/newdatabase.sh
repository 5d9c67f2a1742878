# shellcheck shell=bash disable=SC2034 # what it finds is read by the steps
# SPDX-License-Identifier: GPL-3.0-or-later
# Databases beside the live one: made, furnished, compared, put in its place and taken back. Sourced after base.sh, text.sh,
# containers.sh and psql.sh. Names are data: they reach SQL as variables of psql, or quoted by sql_name and sql_text.
#
# A database that was put aside carries the setting slipway.kept, a JSON text with of, at and job. It stands in the database
# server itself, is written in the transaction that renames, and goes where the database goes.

# shellcheck source-path=SCRIPTDIR source=sidecar.sh
source "${BASH_SOURCE[0]%/*}/sidecar.sh"

KEPT_SETTING=slipway.kept

sql_name() { REPLY="\"${1//\"/\"\"}\""; }
sql_text() { REPLY="'${1//\'/\'\'}'"; } # standard_conforming_strings is on

# sql_list <LINES: them as one list of SQL's texts, in REPLY; null where there are none.
sql_list() {
  local line list=''
  while IFS= read -r line; do
    [[ -n $line ]] || continue
    sql_text "$line"
    list+="${list:+,}$REPLY"
  done
  REPLY=${list:-null}
}

# cut_name NAME END: both as one name of a database, which has 63 bytes at most, in REPLY. A letter that is cut in two is none.
cut_name() {
  local LC_ALL=C name=$1
  if ((${#name} + ${#2} > 63)); then name=${name:0:63-${#2}}; fi
  while [[ -n $name ]] && ! json_is_utf8 "$name"; do name=${name%?}; done
  REPLY=$name$2
}

# connect_beside DATABASE...: finds a database to be in that is none of these, into MAINTENANCE: the live one may be gone, or closed
# by a swap that was cut. Everything that is asked about databases is asked from there. Returns 1 with DB_REASON.
connect_beside() {
  local each
  for each in postgres template1; do
    if [[ $# -gt 0 && $'\n'$(printf '%s\n' "$@")$'\n' == *$'\n'"$each"$'\n'* ]]; then continue; fi
    if DB_NAME=$each db_connect "$SLIPWAY_DATABASE_CONTAINER"; then
      MAINTENANCE=$each
      return 0
    fi
  done
  return 1
}

# beside END [DATABASE...]: connect_beside, or the end of the step by END (fail, fail_untouched, refuse_untouched).
beside() {
  local end=$1
  shift
  connect_beside "$@" || "$end" "PostgreSQL in the container $SLIPWAY_DATABASE_CONTAINER doesn't answer: $DB_REASON." \
    "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
}

# own_database: what the environment's own is called, whether it is there or not, into REPLY; 1 where the container doesn't tell.
# The words are the container's shell's.
# shellcheck disable=SC2016
own_database() { REPLY=$(DB_NAME='' db_run sh -c 'printf %s "$PGDATABASE"' </dev/null 2>/dev/null) && [[ -n $REPLY ]]; }

# end_own_sessions: what this job has left running inside the database server: to end its client here ends nothing there. To be
# called by an undo, before it looks at what there is.
end_own_sessions() {
  local round left
  sql_text "slipway-${SLIPWAY_JOB: -50}"
  for ((round = 0; round < 240; round++)); do
    left=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select count(pg_catalog.pg_terminate_backend(pid)) from pg_catalog.pg_stat_activity
      where application_name = $REPLY and pid <> pg_catalog.pg_backend_pid()" </dev/null 2>/dev/null) || return 0
    if [[ $left == 0 ]]; then return 0; fi
    sleep 0.25
  done
}

# await_database: the container runs and PostgreSQL in it answers, SLIPWAY_DATABASE_WAIT seconds at most: what undoes
# something is nobody's to repeat. One that has ended is started again.
await_database() {
  local limit=${SLIPWAY_DATABASE_WAIT:-180} end
  await_engine
  end=$((SECONDS + limit))
  while :; do
    look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.State.Status}}'
    case $ANSWER in
      '') fail "The database container $SLIPWAY_DATABASE_CONTAINER is gone." "Make it again (docker compose up -d), and run slipway-cli recover $SLIPWAY_ENVIRONMENT." ;;
      exited | created)
        printf 'The container %s is %s; starting it\n' "$SLIPWAY_DATABASE_CONTAINER" "$ANSWER"
        docker start "$SLIPWAY_DATABASE_CONTAINER" >/dev/null 2>&1 || true
        ;;
      running)
        if DB_LIMIT=20 connect_beside ${TARGETS[@]+"${TARGETS[@]}"}; then
          if [[ $(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c 'select pg_catalog.pg_is_in_recovery()' 2>/dev/null </dev/null || true) == f ]]; then return 0; fi
        fi
        ;;
    esac
    ((SECONDS < end)) || fail "PostgreSQL in $SLIPWAY_DATABASE_CONTAINER has not answered for $limit s: ${DB_REASON:-it is in recovery}." \
      "Look at docker logs $SLIPWAY_DATABASE_CONTAINER, then run slipway-cli recover $SLIPWAY_ENVIRONMENT."
    sleep 2
  done
}

# database_oid NAME: its number into REPLY, nothing where there is none; 1 where the server doesn't answer.
database_oid() {
  sql_text "$1"
  REPLY=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select oid from pg_catalog.pg_database where datname = $REPLY" 2>"$SLIPWAY_JOB_DIR/psql.oid.errors" </dev/null)
}
# database_named OID: its name into REPLY, which has no control characters (refused before); nothing where there is none.
database_named() {
  REPLY=''
  [[ $1 =~ ^[0-9]+$ ]] || return 0
  REPLY=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select datname from pg_catalog.pg_database where oid = $1" 2>"$SLIPWAY_JOB_DIR/psql.oid.errors" </dev/null)
}

# with_sidecar SIDECAR NEW LIVE SCRIPT: runs lib/SCRIPT in the maintenance database, as newdatabase.sql and furnish.sql want it.
# The sidecar is asked only where there is no live database (LIVE empty), and is data, between a quote that it can't hold.
with_sidecar() {
  local tag
  tag="\$slipway_$RANDOM$RANDOM$RANDOM\$"
  {
    printf "set client_min_messages = warning; set statement_timeout = 0; set lock_timeout = '60s'; create temp table slipway_said (said json);\n"
    if [[ -z $3 && -s $1 ]]; then
      plain_sql "$1"
      printf 'insert into slipway_said values (%s%s%s);\n' "$tag" "$(said_in_ascii "$1")" "$tag"
    else
      plain_sql
    fi
    cat -- "$SLIPWAY_JOB_DIR/lib/$4"
  } | DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -v "new=$2" -v "live=$3" >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.new.errors"
}

# plain_sql [SIDECAR]: makes pg_temp.slipway_plain; a stand-in where there is no sidecar to read, for lib/plain.sql wants a language
# that may not be there.
plain_sql() {
  if [[ -n ${1:-} ]]; then
    cat -- "$SLIPWAY_JOB_DIR/lib/plain.sql"
  else
    printf "create function pg_temp.slipway_plain(word text, encoding text default null) returns text language sql as 'select word';\n"
  fi
}

# said_in_ascii SIDECAR: its JSON with %OOO (octal) in place of each byte that is no ASCII, and of each %. Its texts have several
# encodings: who took it that of the login, tables that of their database; and what all databases share (roles, settings,
# comments of databases) PostgreSQL converts for nobody, so that is in the one that whoever made it was in. Those bytes are what
# this server has, too: lib/plain.sql turns them back.
said_in_ascii() {
  LC_ALL=C awk '
    BEGIN { for (i = 1; i < 256; i++) octal[sprintf("%c", i)] = sprintf("%%%03o", i) }
    !/[^ -~\t\r]|%/ { print; next }
    {
      # By pieces: what stands in a line may be megabytes.
      for (at = 1; at <= length($0); at += 512) {
        rest = substr($0, at, 512)
        while (match(rest, /[^ -$&-~\t\r]/)) {
          printf "%s", substr(rest, 1, RSTART - 1) octal[substr(rest, RSTART, 1)]
          rest = substr(rest, RSTART + 1)
        }
        printf "%s", rest
      }
      print ""
    }' <"$1"
}

# drop_database OID NAME: only where the number still has that name; its sessions are ended. 1 with the reason in DB_REASON.
drop_database() {
  database_named "$1" || { DB_REASON=$(db_error oid); return 1; }
  [[ -n $REPLY && $REPLY == "$2" ]] || return 0
  sql_name "$2"
  # One whose removal was cut lets nobody in any more, not even to be told so.
  if [[ $(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select datconnlimit from pg_catalog.pg_database where oid = $1" </dev/null 2>/dev/null) == -2 ]]; then
    DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "drop database $REPLY" >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.drop.errors" </dev/null ||
      { DB_REASON=$(db_error drop); return 1; }
    return 0
  fi
  # Before PostgreSQL 13 there is no "with (force)".
  DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "alter database $REPLY allow_connections false" \
    -c "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where datid = $1 and pid <> pg_catalog.pg_backend_pid()" \
    -c "drop database $REPLY" >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.drop.errors" </dev/null || { DB_REASON=$(db_error drop); return 1; }
}

# The rows of the fact restore, into the arrays FILES, TARGETS, NEWS, KEPTS, LIVES (the number of the live database, 0 where
# there is none) and NOTES (what was noted of the new one where it had been put aside before); NEW_OIDS from the fact
# new_databases.
read_restore() {
  local file target new kept live note
  FILES=() TARGETS=() NEWS=() KEPTS=() LIVES=() NOTES=() NEW_OIDS=()
  while IFS=$'\t' read -r file target new kept live note; do
    [[ -n $new ]] || continue
    FILES+=("$file") TARGETS+=("$target") NEWS+=("$new") KEPTS+=("$kept") LIVES+=("$live") NOTES+=("$note")
  done < <(fact restore)
  mapfile -t NEW_OIDS < <(fact new_databases | sed '/^$/d')
}

# undone_words: what an undo has kept of the time when the restored database was live, as a sentence after a space.
undone_words() {
  if has_fact undone_kept; then printf ' What was written since the swap is kept as %s.' "$(fact undone_kept)"; fi
}

# live_name I: the live database whose place the new one takes; nothing where there is none.
live_name() { if [[ ${LIVES[$1]} != 0 ]]; then printf '%s' "${TARGETS[$1]}"; fi; }

# kept_note NAME: the database's number in KEPT_OID (empty: there is none), and what is noted of it where it was put aside:
# KEPT_OF, KEPT_AT, and all of it in KEPT_NOTE. 1 where the server doesn't answer.
# Read by the caller.
# shellcheck disable=SC2034
kept_note() {
  local lines
  KEPT_OID='' KEPT_OF='' KEPT_AT='' KEPT_NOTE=''
  sql_text "$1"
  lines=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 2>"$SLIPWAY_JOB_DIR/psql.note.errors" <<SQL
select oid from pg_catalog.pg_database where datname = $REPLY;
select n || E'\n' || coalesce(n::json->>'of', '') || E'\n' || coalesce(n::json->>'at', '')
from pg_catalog.pg_database d join pg_catalog.pg_db_role_setting s on s.setdatabase = d.oid and s.setrole = 0, pg_catalog.unnest(s.setconfig) c,
  pg_catalog.substr(c, pg_catalog.length('$KEPT_SETTING') + 2) n
where d.datname = $REPLY and c like '$KEPT_SETTING=%' and n !~ '[[:cntrl:]]';
SQL
  ) || return 1
  { read -r KEPT_OID && IFS= read -r KEPT_NOTE && IFS= read -r KEPT_OF && IFS= read -r KEPT_AT; } <<<"$lines" || true
  # One that bears its old name again was put back by hand: it is kept from nobody any more.
  if [[ $KEPT_OF =~ [[:cntrl:]] || $KEPT_OF == "$1" ]]; then KEPT_OF=''; fi
}

# kept_list: lines "K TAB name TAB bytes TAB at TAB of TAB job" of the databases that a restore has put aside.
kept_list() {
  DB_NAME=$MAINTENANCE db_run psql -XAtqw -F $'\t' <<SQL 2>/dev/null
select 'K', d.datname, pg_catalog.pg_database_size(d.oid), n::json->>'at', n::json->>'of',
  pg_catalog.regexp_replace(coalesce(n::json->>'job', ''), '[[:cntrl:]]', ' ', 'g')
from pg_catalog.pg_database d join pg_catalog.pg_db_role_setting s on s.setdatabase = d.oid and s.setrole = 0, pg_catalog.unnest(s.setconfig) c,
  pg_catalog.substr(c, pg_catalog.length('$KEPT_SETTING') + 2) n
where c like '$KEPT_SETTING=%' and n::json->>'of' <> d.datname and n ~ '^[{]"of":"[^[:cntrl:]]*"[}]\$' and d.datname !~ '[[:cntrl:]]' order by n::json->>'at' desc;
SQL
}
