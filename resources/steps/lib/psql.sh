# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Talking to PostgreSQL in a container, with the container's own client, user and password. Sourced after base.sh.
# Nothing here prints or passes on a secret: they stay in the container.
# SLIPWAY_DATABASE_USER and SLIPWAY_DATABASE_NAME (either may be empty) are what slipway.toml says where the container's
# environment doesn't tell; DB_NAME is the database that is meant just now (empty: the environment's own).

# What runs in the container before psql or pg_dump. PGOPTIONS outranks what somebody has set for a database or a role: what
# a database has in its own schemas must not be called in the place of PostgreSQL's (who talks here may be a superuser), and
# no setting may cut or read otherwise what is asked. PG* of the container's environment come first, then what the
# official image is given, then what Bitnami's is. A user that slipway.toml names has the password that goes with it.
# shellcheck disable=SC2016
DB_PROLOGUE='
of() { if [ -n "$1" ]; then printf %s "$1"; elif [ -n "$2" ] && [ -r "$2" ]; then cat "$2"; fi; }
first() { for f do if [ -n "$f" ]; then printf %s "$f"; return; fi; done; }
own=$(first "${PGUSER:-}" "$(of "${POSTGRES_USER:-}" "${POSTGRES_USER_FILE:-}")" "$(of "${POSTGRESQL_USERNAME:-}" "${POSTGRESQL_USERNAME_FILE:-}")" postgres)
boss=$(of "${POSTGRESQL_POSTGRES_PASSWORD:-}" "${POSTGRESQL_POSTGRES_PASSWORD_FILE:-}")
word=$(first "$(of "${POSTGRES_PASSWORD:-}" "${POSTGRES_PASSWORD_FILE:-}")" "$(of "${POSTGRESQL_PASSWORD:-}" "${POSTGRESQL_PASSWORD_FILE:-}")")
PGDATABASE=$(first "${SLIPWAY_PGDATABASE:-}" "${PGDATABASE:-}" "$(of "${POSTGRES_DB:-}" "${POSTGRES_DB_FILE:-}")" "$(of "${POSTGRESQL_DATABASE:-}" "${POSTGRESQL_DATABASE_FILE:-}")" "$own")
PGUSER=$(first "${SLIPWAY_PGUSER:-}" "$own")
if [ "$PGUSER" = "$own" ]; then word=$(first "${PGPASSWORD:-}" "$word" "$boss"); else word=$(first "$word" "${PGPASSWORD:-}"); fi
if [ "$PGUSER" = postgres ] && [ -n "$boss" ]; then word=$boss; fi
PGPASSWORD=$word
[ -n "$PGPASSWORD" ] || unset PGPASSWORD
unset PGCLIENTENCODING PGSERVICE word boss own SLIPWAY_PGUSER SLIPWAY_PGDATABASE
PGCONNECT_TIMEOUT=10 PGAPPNAME=${SLIPWAY_PGAPPNAME:-slipway} LC_ALL=C
PGOPTIONS="-c search_path=pg_catalog -c standard_conforming_strings=on -c statement_timeout=0 -c default_transaction_read_only=off"
export PGUSER PGDATABASE PGCONNECT_TIMEOUT PGAPPNAME PGOPTIONS LC_ALL
[ -z "${PGPASSWORD:-}" ] || export PGPASSWORD
for d in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin /opt/bitnami/postgresql/bin; do if [ -d "$d" ]; then PATH=$PATH:$d; fi; done
'
DB_END=slipway-end-of-answer
DB_NAME=''
DB_LIMIT='' # seconds; empty: however long it takes
DB_TO=() DB_FROM=()

# db_run COMMAND...: in the container, as db_connect found that it works.
# The words are the container's shell's.
# shellcheck disable=SC2016
db_run() {
  local -a how=(${DB_HOW[@]+"${DB_HOW[@]}"})
  local name=${DB_NAME:-${SLIPWAY_DATABASE_NAME:-}}
  if [[ -n ${SLIPWAY_DATABASE_USER:-} ]]; then how+=(-e "SLIPWAY_PGUSER=$SLIPWAY_DATABASE_USER"); fi
  if [[ -n $name ]]; then how+=(-e "SLIPWAY_PGDATABASE=$name"); fi
  if [[ -n ${SLIPWAY_JOB:-} ]]; then how+=(-e "SLIPWAY_PGAPPNAME=slipway-${SLIPWAY_JOB: -50}"); fi
  ${DB_LIMIT:+timeout "$DB_LIMIT"} docker exec -i ${how[@]+"${how[@]}"} "$DB_CONTAINER" sh -c "$DB_PROLOGUE"'exec "$@"' sh "$@"
}

# db_connect CONTAINER: finds how this container lets one in: its socket, the loopback with the password, or the
# system user postgres. Returns 1 with the reason in DB_REASON. Who has not answered within DB_LIMIT is asked once.
db_connect() {
  local answer attempt status first='' errors=$SLIPWAY_JOB_DIR/psql.errors
  DB_CONTAINER=$1 DB_REASON=''
  for attempt in '' '-e PGHOST=127.0.0.1' '-u postgres'; do
    read -ra DB_HOW <<<"$attempt"
    # A warning on the way (a collation of another version) is no refusal.
    status=0
    answer=$(db_run psql -XAtqw -c 'select 1' 2>"$errors" </dev/null) || status=$?
    if [[ $status == 0 && $answer == 1 ]]; then
      rm -f -- "$errors"
      return 0
    fi
    [[ $status != 124 ]] || break
    first=${first:-$(<"$errors")}
    first=${first:-$answer} # the client of docker complains on either
  done
  rm -f -- "$errors"
  first=${first##*$'\n'psql: }
  first=${first%%$'\n'*}
  # Read by the caller.
  # shellcheck disable=SC2034
  DB_REASON=${first:-psql gave no answer}
  return 1
}

# db_open SESSION: a session in the database DB_NAME that stays, under a number; db_ask SESSION SQL: its answer's lines
# on stdout, 1 when it ended with an error. What is being opened is known to work only when it has been asked. db_say and
# db_hear are its two halves: what takes long is asked, and heard when something else is done.
db_open() {
  local to from pipe=$SLIPWAY_JOB_DIR/psql.$1
  rm -f -- "$pipe".{in,out}
  mkfifo -m 600 -- "$pipe.in" "$pipe.out"
  (
    trap - ERR # how psql ended is told by who asks it
    for to in ${DB_TO[@]+"${DB_TO[@]}"}; do exec {to}>&-; done
    db_run psql -XAtqw -v ON_ERROR_STOP=1 <"$pipe.in" >"$pipe.out" 2>"$pipe.errors"
  ) &
  exec {to}>"$pipe.in" {from}<"$pipe.out"
  rm -f -- "$pipe".{in,out}
  DB_TO[$1]=$to DB_FROM[$1]=$from
}
db_ask() { db_say "$1" "$2" && db_hear "$1"; }
db_say() {
  local said=0 to=${DB_TO[$1]}
  # A session that is gone must not take this shell with it.
  trap '' PIPE
  printf '%s\n\\echo %s\n' "$2" "$DB_END" >&"$to" || said=1
  trap - PIPE
  return "$said"
}
db_hear() {
  local line from=${DB_FROM[$1]}
  while IFS= read -r -u "$from" line; do
    if [[ $line == "$DB_END" ]]; then return 0; fi
    printf '%s\n' "$line"
  done
  return 1
}
# db_close: all of them.
db_close() {
  local descriptor
  for descriptor in ${DB_TO[@]+"${DB_TO[@]}"} ${DB_FROM[@]+"${DB_FROM[@]}"}; do exec {descriptor}>&- || true; done
  DB_TO=() DB_FROM=()
}
# db_error SESSION: what the session had to say last.
db_error() {
  local text
  text=$(grep -Ev '^$|^HINT: ' "$SLIPWAY_JOB_DIR/psql.$1.errors" 2>/dev/null | tail -n 3 | sed 's/^ERROR:  *//; s/^psql: error: //' | tr '\n' ' ' || true)
  text=${text:-the session ended}
  printf '%s' "${text% }"
}
# db_tables: the ordinary tables of the database DB_NAME, a line each, named as verify.sh names those of a dump.
db_tables() {
  db_run psql -XAtqw -c "select replace(replace(replace(replace(n.nspname || '.' || c.relname, E'\\\\', E'\\\\\\\\'), E'\\n', E'\\\\n'), E'\\t', E'\\\\t'), E'\\r', E'\\\\r')
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'" </dev/null
}
