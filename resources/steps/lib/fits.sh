# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether a backup fits the database server that it is restored into. Sourced by restore-fits.sh, whose version (150018) and
# MAINTENANCE it reads. What is not so is a refusal, and nothing is touched yet.

# ask_server SQL: its lines, from the maintenance database.
ask_server() {
  DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "$1" 2>"$SLIPWAY_JOB_DIR/psql.fits.errors" </dev/null ||
    refuse_untouched "The database server in $SLIPWAY_DATABASE_CONTAINER can't be asked: $(db_error fits)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
}
# check_version FILE SIDECAR: a dump of a newer major may use what an older one doesn't know.
check_version() {
  local was=''
  if [[ -s $2 ]]; then was=$(sidecar_field "$2" server_version_num) || was=''; fi
  if [[ ! $was =~ ^[0-9]{5,6}$ ]]; then # the dump's own header says it too
    was=$(gzip -dc <"$SLIPWAY_RESTORE_FOLDER/$1" 2>/dev/null | LC_ALL=C sed -n '1,20s/^-- Dumped from database version \([0-9]*\).*/\1/p' | first_lines 1)
    if [[ $was =~ ^[0-9]+$ ]]; then was=${was}0000; else return 0; fi
  fi
  ((was / 10000 > version / 10000)) || { ((was / 10000 == version / 10000)) || detail "$1 is of PostgreSQL $((was / 10000)), and goes into $((version / 10000))."; return 0; }
  refuse_untouched "$1 is of PostgreSQL $((was / 10000)), and $SLIPWAY_DATABASE_CONTAINER has the older $((version / 10000)): restoring into an older version is not supported." \
    "Restore it into a server of PostgreSQL $((was / 10000)) or newer."
}

# check_roles FILE STATEMENTS: a role that is not there would stop the loading. Those of another environment are lent to it
# (lentroles.sh): collected in LENT, a line each.
check_roles() {
  local missing name words=()
  sql_list < <(scanned role "$2")
  missing=$(ask_server "select r from pg_catalog.unnest(array[$REPLY]::text[]) r where r is not null and r not in (select rolname from pg_catalog.pg_roles) order by r")
  [[ -n $missing ]] || return 0
  if [[ ${SLIPWAY_RESTORE_ENVIRONMENT:-$SLIPWAY_ENVIRONMENT} != "$SLIPWAY_ENVIRONMENT" ]]; then
    LENT+=$missing$'\n'
    mapfile -t words <<<"$missing"
    detail "$1 names roles that are not here (${words[*]}): they are made for the loading alone, and what they own goes to the role that owns things here."
    return 0
  fi
  while IFS= read -r name; do
    sql_name "$name"
    words+=("create role $REPLY;")
  done <<<"$missing"
  mapfile -t missing <<<"$missing"
  refuse_untouched "$1 names roles that $SLIPWAY_DATABASE_CONTAINER doesn't have: $(in_words "${missing[@]}")." \
    "Make them first, by a superuser there: ${words[*]} What they had besides stands in the backup's sidecar; passwords are in no backup."
}

# check_extensions FILE STATEMENTS SIDECAR
check_extensions() {
  local missing other
  sql_list < <(scanned extension "$2")
  missing=$(ask_server "select e from pg_catalog.unnest(array[$REPLY]::text[]) e where e is not null and e not in (select name from pg_catalog.pg_available_extensions) order by e")
  if [[ -n $missing ]]; then
    mapfile -t missing <<<"$missing"
    refuse_untouched "$1 has extensions that the image of $SLIPWAY_DATABASE_CONTAINER doesn't bring: $(in_words "${missing[@]}")." \
      "Use an image that has them, as the one had that the backup is of."
  fi
  [[ -s $3 ]] || return 0
  # The versions that it had, against those that would be made now.
  other=$(
    tag="\$slipway_$RANDOM$RANDOM$RANDOM\$"
    printf "select string_agg(e->>'name' || ' ' || (e->>'version') || ' is now ' || a.default_version, ', ' order by e->>'name')
  from (select %s%s%s::json->'extensions' as list) l, pg_catalog.json_array_elements(case pg_catalog.json_typeof(list) when 'array' then list else '[]' end) e
  join pg_catalog.pg_available_extensions a on a.name = e->>'name' where a.default_version <> e->>'version'" \
      "$tag" "$(said_in_ascii "$3")" "$tag" | DB_NAME=$MAINTENANCE db_run psql -XAtqw 2>/dev/null || true
  )
  if [[ -n $other ]]; then detail "Extensions in $1: $other."; fi
}

# check_tablespaces FILE STATEMENTS
check_tablespaces() {
  local missing
  sql_list < <(scanned tablespace "$2" | cut -f2 | sort -u)
  missing=$(ask_server "select t from pg_catalog.unnest(array[$REPLY]::text[]) t where t is not null and t not in (select spcname from pg_catalog.pg_tablespace) order by t")
  [[ -n $missing ]] || return 0
  mapfile -t missing <<<"$missing"
  refuse_untouched "$1 puts tables into tablespaces that $SLIPWAY_DATABASE_CONTAINER doesn't have: $(in_words "${missing[@]}")." \
    "Make them first, by a superuser there: create tablespace ... location '...'."
}

# check_encoding FILE SIDECAR DATABASE LIVE: the new database has the live one's; a text may not fit it.
check_encoding() {
  local was now
  [[ -s $2 && $4 != 0 ]] || return 0
  was=$(sidecar_field "$2" encoding) || was=''
  now=$(ask_server "select pg_catalog.pg_encoding_to_char(encoding) from pg_catalog.pg_database where oid = $4")
  if [[ -n $was && $was != "$now" ]]; then
    detail "$1 is in the encoding $was, and the database $3 has $now: what can't be written in $now would stop the loading."
  fi
}

# check_prepared DATABASE: nobody can end a prepared transaction, and it keeps the database from being renamed.
check_prepared() {
  local gids
  sql_text "$1"
  gids=$(ask_server "select gid from pg_catalog.pg_prepared_xacts where database = $REPLY order by prepared limit 5")
  [[ -n $gids ]] || return 0
  mapfile -t gids <<<"$gids"
  shown_name "$1"
  refuse_untouched "The database $REPLY has prepared transactions (two-phase commit), with which it can't be put aside: $(in_words "${gids[@]}")." \
    "Commit or roll them back: what prepared them knows which (commit prepared '...', rollback prepared '...')."
}

# new_size FILE SIDECAR: about how many bytes the new database takes, in REPLY.
new_size() {
  local size=''
  if [[ -s $2 ]]; then size=$(sidecar_field "$2" database_size) || size=''; fi
  if [[ ! $size =~ ^[0-9]{1,15}$ ]]; then size=$(($(stat -c %s -- "$SLIPWAY_RESTORE_FOLDER/$1") * 10)); fi
  REPLY=$size
}

# log_size BYTES: what the log of loading so much takes, in REPLY: as much again, of which a checkpoint leaves 2 GB; but a replication
# slot that nobody reads keeps it, up to max_slot_wal_keep_size. SLOTS are their names.
log_size() {
  local most=2000000000 keeps
  SLOTS=$(ask_server "select pg_catalog.string_agg(slot_name, ', ' order by slot_name) from pg_catalog.pg_replication_slots where not active and restart_lsn is not null")
  if [[ -n $SLOTS ]]; then
    keeps=$(ask_server "select setting from pg_catalog.pg_settings where name = 'max_slot_wal_keep_size'") # megabytes; -1: all
    if [[ $keeps =~ ^[0-9]{1,9}$ ]]; then most=$((most + keeps * 1048576)); else most=$1; fi
    detail "Nobody reads the replication slot $SLOTS, so PostgreSQL keeps the log of what is loaded, until it is read or dropped (pg_drop_replication_slot)."
  fi
  REPLY=$(($1 > most ? most : $1))
}

# tell_slots DATABASE: what follows the live database by its number stays with it when it is put aside.
tell_slots() {
  local slots
  sql_text "$1"
  slots=$(ask_server "select pg_catalog.string_agg(slot_name, ', ' order by slot_name) from pg_catalog.pg_replication_slots where database = $REPLY")
  [[ -n $slots ]] || return 0
  shown_name "$1"
  detail "The replication slot $slots of the database $REPLY stays with what is put aside: who reads it has to begin anew, on a slot of the restored one."
}

# check_room BYTES: of the new databases, with what the log of their loading takes; and beside it the safety backup, where that lies.
check_room() {
  local needed=$1 free where size SLOTS=''
  log_size "$needed"
  needed=$((needed + REPLY + 100000000))
  # The container tells what it sees: its folder may be a volume on another disk.
  where=$(ask_server "select pg_catalog.current_setting('data_directory')")
  free=$(docker exec "$SLIPWAY_DATABASE_CONTAINER" df -Pk -- "$where" 2>/dev/null | awk 'NR == 2 { printf "%.0f", $4 * 1024 }') || free=''
  size=$(human "$needed")
  [[ -n $free ]] || { detail "The new database takes about $size; how much is free where $SLIPWAY_DATABASE_CONTAINER keeps its data could not be looked at."; return 0; }
  detail "$(human "$free") are free where $SLIPWAY_DATABASE_CONTAINER keeps its data; up to $size are needed while the old database is kept."
  if ((free < needed)) && ! overridden disk; then
    refuse_untouched "There is too little room: the new database beside the live one needs about $size, and $(human "$free") are free where $SLIPWAY_DATABASE_CONTAINER keeps its data${SLOTS:+ (the replication slot $SLOTS keeps the log of the loading)}." \
      "Free some (${SLOTS:+a slot that nobody needs any more; }databases that earlier restores have kept: slipway-cli kept list $SLIPWAY_ENVIRONMENT), or say --override disk."
  fi
}

# new_name BEGINNING NUMBER: what a database is called while it is loaded; nobody else's, for it has the job's name in it.
new_name() {
  REPLY=$1
  if (($2 > 0)); then REPLY+=_$2; fi
  if ((${#REPLY} > 63)); then REPLY=slipway_${REPLY: -55}; fi
}

# kept_name DATABASE STAMP: what the live one is called when it is kept, in REPLY; nobody else's.
kept_name() {
  local end=_$2 n=1 name
  while :; do
    cut_name "$1" "$end"
    name=$REPLY
    database_oid "$name" || refuse_untouched "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
    [[ -n $REPLY || $lines == *$'\t'"$name"$'\t'* ]] || break
    end=_$2_$((++n))
  done
  REPLY=$name
}
