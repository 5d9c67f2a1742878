# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# What some backups hold beside what their databases hold now, and which databases a restore has put aside: for whoever may
# restore one. Changes nothing. By hand: source steps/lib/{json,text,psql,examine,newdatabase}.sh before it.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_FOLDER, SLIPWAY_NAMES (lines: backups TAB database that it would go into, empty:
# its own, or with SLIPWAY_INTO_OWN=1 the environment's; may be empty), SLIPWAY_DATABASE_CONTAINER, SLIPWAY_DATABASE_USER and _NAME. Prints, after a line "0x1E contents":
#   F  name, database                a backup, and what it would be restored into
#   B  name, table, rows, newest     that were counted when it was taken, as its sidecar says, and the latest moment in them
#                                    (../steps/lib/census.sql); empty where it says none
#   D  database, bytes               it is there now
#   L  database, table, rows, newest  that it has now, likewise; "~" before an estimate, which stands behind the exact number of
#                                    the same table, where that could be had, and tells no moment
#   K  name, bytes, at, of, job      a database that a restore has put aside; the job is empty where nobody has said it
#   X  why                           the database server could not be asked; then there are no D, L and K
#   .                                the end
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
scratch=$(mktemp -d "${TMPDIR:-/tmp}/slipway-contents.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
export SLIPWAY_JOB_DIR=$scratch # where the parts of the steps keep what they need for a moment
# Longer than that nobody waits for the exact number of a table before the question is even asked.
patience=4000

# live_rows DATABASE: the L lines: exact, or of a table that takes too long as the server's own statistics estimate it.
live_rows() {
  DB_NAME=$1 db_run psql -XAtqw -v "patience=$patience" -v "database=$1" <<'SQL' 2>/dev/null
set statement_timeout = :patience;
set timezone = 'UTC';
select pg_catalog.format('select ''L'' || chr(9) || %L || chr(9) || %L || chr(9) || count(*) || chr(9) || %s from only %I.%I', :'database', key,
  coalesce('coalesce(pg_catalog.to_char(greatest(' || moments || '), ''YYYY-MM-DD"T"HH24:MI:SS"Z"''), '''')', ''''''), nspname, relname)
from (select n.nspname, c.relname, c.reltuples,
        (select pg_catalog.string_agg(pg_catalog.format('max(%1$I) filter (where %1$I between %2$L and pg_catalog.now())', a.attname, '1900-01-01'), ', ')
         from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           and a.atttypid in ('pg_catalog.timestamp'::regtype, 'pg_catalog.timestamptz'::regtype) and coalesce(pg_catalog.to_jsonb(a)->>'attgenerated', '') = '') as moments,
        replace(replace(replace(replace(n.nspname || '.' || c.relname, E'\\', E'\\\\'), E'\n', E'\\n'), E'\t', E'\\t'), E'\r', E'\\r') as key
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.reltuples <= 2000000 and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')) t
order by key
\gexec
set statement_timeout = 0;
select 'L' || chr(9) || :'database' || chr(9) || replace(replace(replace(replace(n.nspname || '.' || c.relname, E'\\', E'\\\\'), E'\n', E'\\n'), E'\t', E'\\t'), E'\r', E'\\r')
  || chr(9) || '~' || greatest(c.reltuples, 0)::bigint || chr(9)
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e');
SQL
}

contents() {
  local name target database known=$'\n' own='' rows
  local -a databases=()
  if [[ $(docker inspect -f '{{.State.Running}}' "$SLIPWAY_DATABASE_CONTAINER" 2>/dev/null || true) != true ]]; then
    printf 'X\tthe container %s is not running\n' "$SLIPWAY_DATABASE_CONTAINER"
  elif ! DB_LIMIT=10 connect_beside; then
    printf 'X\t%s\n' "${DB_REASON//[$'\t\n']/ }"
  elif own_database; then
    own=$REPLY
  fi
  while IFS=$'\t' read -r name target; do
    [[ -n $name ]] || continue
    database=''
    if [[ -s $SLIPWAY_FOLDER/$name.json ]]; then database=$(sidecar_field "$SLIPWAY_FOLDER/$name.json" database) || database=''; fi
    if [[ ${SLIPWAY_INTO_OWN:-} == 1 ]]; then database=$own; fi
    database=${target:-${database:-$own}}
    printf 'F\t%s\t%s\n' "$name" "$database"
    if [[ -n $database && $known != *$'\n'"$database"$'\n'* ]]; then known+=$database$'\n' databases+=("$database"); fi
    if [[ -s $SLIPWAY_FOLDER/$name.json ]]; then
      examine_rows "$SLIPWAY_FOLDER/$name.json" | name=$name awk -F '\t' '$1 !~ /^\\(lo|total)$/ { print "B\t" ENVIRON["name"] "\t" $1 "\t" $2 "\t" $3 }' || true
    fi
  done <<<"${SLIPWAY_NAMES:-}"
  if [[ -z $own ]]; then return; fi
  for database in ${databases[@]+"${databases[@]}"}; do
    sql_text "$database"
    rows=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select pg_catalog.pg_database_size(oid) from pg_catalog.pg_database where datname = $REPLY" </dev/null 2>/dev/null) || rows=''
    [[ -n $rows ]] || continue
    printf 'D\t%s\t%s\n' "$database" "$rows"
    live_rows "$database" || true
  done
  kept_list
}

printf '\036contents\n'
contents
printf '.\n'
