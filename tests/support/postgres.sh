# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A PostgreSQL server of this machine's own packages on a socket of its own, and a `docker` that takes it for the container
# tide-db: for tests of steps that talk to a database, without an engine. Sourced after steps.sh and new_state.
# Another server than this machine's own is that of a root (postgres-image.sh): PG_ROOT is its folder, and what the container would run
# runs in a chroot there. PG_HOME is where another copy of this machine's own lies.
#   in $WORK/engine/NAME  a container each: lines state=, service=, env=, health=, depends=; `stop` and `start` change them
#   in $WORK/engine.log   every stop and start

PG_ROOT='' PG_HOME=''

# start_postgres: as a user that is not root, which initdb refuses. The paths in it are those that the server knows.
start_postgres() {
  PG_BIN=$(printf '%s\n' "${PG_HOME:-$PG_ROOT}"/usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [[ -x $PG_BIN/initdb ]] || skip 'PostgreSQL is not installed (postgresql)'
  PG_BIN=${PG_BIN#"$PG_ROOT"} PG_DATA=$WORK/pgdata PG_SOCKET=$WORK/pgsocket PG_IN=()
  if [[ -n $PG_ROOT ]]; then PG_DATA=/pgdata PG_SOCKET=/pgsocket PG_IN=(chroot "$PG_ROOT"); fi
  mkdir -p -- "$PG_ROOT$PG_DATA" "$PG_ROOT$PG_SOCKET" "$WORK/engine" "$WORK/bin"
  PG_AS=("${PG_IN[@]}")
  if [[ $EUID -eq 0 ]]; then
    PG_AS=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    # In there is no /proc, which setpriv wants.
    if [[ -n $PG_ROOT ]]; then PG_AS=(chroot --userspec=65534:65534 --groups= "$PG_ROOT"); fi
    chmod 755 "$WORK"
    chown 65534:65534 "$PG_ROOT$PG_DATA" "$PG_ROOT$PG_SOCKET"
  fi
  "${PG_AS[@]}" "$PG_BIN/initdb" -D "$PG_DATA" -U boss --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  cat >>"$PG_ROOT$PG_DATA/postgresql.conf" <<CONF
unix_socket_directories = '$PG_SOCKET'
listen_addresses = ''
fsync = off
max_prepared_transactions = 4
wal_level = logical
CONF
  run_postgres
  fake_docker
  container tide-db db running
  export PATH=$WORK/bin:$PATH SLIPWAY_DATABASE_CONTAINER=tide-db
  trap 'stop_postgres; rm -rf -- "$WORK"' EXIT
}
run_postgres() {
  (cd / && "${PG_AS[@]}" "$PG_BIN/pg_ctl" -D "$PG_DATA" -l "$PG_DATA/log" -w start >/dev/null) || broken "PostgreSQL did not start." "$(tail -n 5 -- "$PG_ROOT$PG_DATA/log")"
}
# stop_postgres [MODE]: immediate is as kill -9.
stop_postgres() { (cd / && "${PG_AS[@]}" "$PG_BIN/pg_ctl" -D "$PG_DATA" -m "${1:-immediate}" -w stop >/dev/null 2>&1) || true; }

# pg PROGRAM ARGUMENTS...: one of PostgreSQL's own.
pg() {
  local program=$1
  shift
  PGHOST=$PG_SOCKET PGUSER=boss "${PG_IN[@]}" "$PG_BIN/$program" "$@"
}
# sql DATABASE [SQL...]: its lines; without SQL what comes on stdin.
sql() {
  local database=$1 words=() each
  shift
  for each in "$@"; do words+=(-c "$each"); done
  pg psql -XAtq -v ON_ERROR_STOP=1 -d "$database" ${words[@]+"${words[@]}"}
}

# digest DATABASE: everything of it that a restore could lose, a line each, and last the hash of its dump, which is left in
# $WORK/dump.DATABASE: but for rows that are loaded by the table above their partition, for they may come into another one. The rows of a
# table are sorted: PostgreSQL promises no order, and a row may find room in another page when it is loaded.
digest() {
  sql "$1" <"$SOURCE/tests/runbooks/steps/postgres/digest.sql" | LC_ALL=C sort
  pg pg_dump "$1" | awk '
    /^\\(un)?restrict / { next }
    $0 == "\\." { rows = via = 0 }
    !rows { line++ }
    !rows || !via { printf "%09d\t%s\n", line, $0 }
    /^-- load via partition root / { via = 1 }
    /^COPY .* FROM stdin;$/ { rows = 1; line++ }' | LC_ALL=C sort >"$WORK/dump.$1"
  printf 'dump|%s\n' "$(sha256sum <"$WORK/dump.$1")"
}

# container NAME SERVICE STATE [ENV]
container() { printf 'state=%s\nservice=%s\nenv=%s\nhealth=none\n' "$3" "$2" "${4:-}" >"$WORK/engine/$1"; }

fake_docker() {
  { printf '#!/usr/bin/env bash\nENGINE=%q SOCKET=%q BIN=%q ROOT=%q\n' "$WORK/engine" "$PG_SOCKET" "$PG_BIN" "$PG_ROOT"
    cat <<'DOCKER'; } >"$WORK/bin/docker"
set -Eeuo pipefail
of() { sed -n "s/^$2=//p" "$ENGINE/$1"; }
case $1 in
  version) echo 20.10 ;;
  exec)
    shift
    words=(PATH="$BIN:$PATH" HOME=/ PGHOST="$SOCKET" POSTGRES_USER=boss POSTGRES_DB="${TIDE_DB:-tide}")
    while [[ $1 == -* ]]; do
      case $1 in
        -e) words+=("$2"); shift ;;
        -u) shift ;;
      esac
      shift
    done
    [[ $(of "$1" state) == running ]] || { echo "Error: container $1 is not running" >&2; exit 1; }
    shift
    exec env -i "${words[@]}" ${ROOT:+chroot "$ROOT"} "$@"
    ;;
  ps)
    only='' # drills are told by their label
    [[ $* != *label=slipway.drill* ]] || only='^slipway-drill-'
    grep -l . "$ENGINE"/* | sed 's,.*/,,' | grep "$only" || true
    ;;
  rm) for name in "${@:2}"; do [[ $name == -* ]] || rm -- "$ENGINE/$name"; done ;;
  stop | start)
    printf '%s %s\n' "$1" "$2" >>"$ENGINE.log"
    [[ ! -e $ENGINE.fail.$1 ]] || { echo 'Error: no' >&2; exit 1; }
    state=running; [[ $1 == start ]] || state=exited
    sed -i "s/^state=.*/state=$state/" "$ENGINE/$2"
    if [[ -e $ENGINE.on-$1 ]]; then . "$ENGINE.on-$1"; fi
    ;;
  logs) echo "the log of ${*: -1}" ;;
  inspect)
    format='' names=()
    shift
    while (($#)); do
      case $1 in
        -f) format=$2; shift ;;
        --type) shift ;;
        *) names+=("$1") ;;
      esac
      shift
    done
    for name in "${names[@]}"; do
      [[ -s $ENGINE/$name ]] || { echo "Error: No such object: $name" >&2; exit 1; }
      case $format in
        *RestartCount*) printf '%s|%s|%s|%s|%s|image|image|always|0|0|now|1.29.2|1\n' "$(of "$name" service)" "$name" "$name" "$(of "$name" state)" "$(of "$name" health)" ;;
        *Config.Env*) of "$name" env ;;
        '{{.Id}}') echo "$name" ;;
        '{{.State.Running}}') [[ $(of "$name" state) == running ]] && echo true ;;
        '{{.State.Status}}') of "$name" state ;;
        *IPAddress*) printf '|%s\n' "$(of "$name" depends)" ;;
        *compose.service*) of "$name" service ;;
        *) echo ;;
      esac
    done
    ;;
  *) echo "docker $*: not known here" >&2; exit 1 ;;
esac
DOCKER
  chmod +x "$WORK/bin/docker"
}
