# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Taking a verified backup of the database in a container, with the container's own client, user and password.
# Sourced after base.sh, text.sh and verify.sh. Nothing here prints or passes on a secret: they stay in the container.

# What runs in the container before psql or pg_dump. PG* of the container's environment come first, then what the
# official image is given.
# shellcheck disable=SC2016
DB_PROLOGUE='
of() { if [ -n "$1" ]; then printf %s "$1"; elif [ -n "$2" ] && [ -r "$2" ]; then cat "$2"; fi; }
PGUSER=${PGUSER:-$(of "${POSTGRES_USER:-}" "${POSTGRES_USER_FILE:-}")}; PGUSER=${PGUSER:-postgres}
PGDATABASE=${PGDATABASE:-$(of "${POSTGRES_DB:-}" "${POSTGRES_DB_FILE:-}")}; PGDATABASE=${PGDATABASE:-$PGUSER}
PGPASSWORD=${PGPASSWORD:-$(of "${POSTGRES_PASSWORD:-}" "${POSTGRES_PASSWORD_FILE:-}")}
[ -n "$PGPASSWORD" ] || unset PGPASSWORD
unset PGOPTIONS PGCLIENTENCODING PGSERVICE
PGCONNECT_TIMEOUT=10 PGAPPNAME=slipway LC_ALL=C
export PGUSER PGDATABASE PGCONNECT_TIMEOUT PGAPPNAME LC_ALL
[ -z "${PGPASSWORD:-}" ] || export PGPASSWORD
for d in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin; do if [ -d "$d" ]; then PATH=$PATH:$d; fi; done
'
DB_END=slipway-end-of-answer

# db_run COMMAND...: in the container, as db_connect found that it works.
# The words are the container's shell's.
# shellcheck disable=SC2016
db_run() { docker exec -i ${DB_HOW[@]+"${DB_HOW[@]}"} "$DB_CONTAINER" sh -c "$DB_PROLOGUE"'exec "$@"' sh "$@"; }

# db_connect CONTAINER: finds how this container lets one in: its socket, the loopback with the password, or the
# system user postgres. Returns 1 with the reason in DB_REASON.
db_connect() {
  local answer attempt first='' errors=$SLIPWAY_JOB_DIR/psql.errors
  DB_CONTAINER=$1 DB_REASON=''
  for attempt in '' '-e PGHOST=127.0.0.1' '-u postgres'; do
    read -ra DB_HOW <<<"$attempt"
    # A warning on the way (a collation of another version) is no refusal.
    if answer=$(db_run psql -XAtqw -c 'select 1' 2>"$errors" </dev/null) && [[ $answer == 1 ]]; then
      rm -f -- "$errors"
      return 0
    fi
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

# db_open: a session that stays; db_ask SQL: its answer's lines on stdout, 1 when it ended with an error.
db_open() {
  DB_ERRORS=$SLIPWAY_JOB_DIR/psql.errors
  coproc DB {
    trap - ERR # how psql ended is told by who asks it
    db_run psql -XAtqw -v ON_ERROR_STOP=1 2>"$DB_ERRORS"
  }
  exec {DB_TO}>&"${DB[1]}" {DB_FROM}<&"${DB[0]}"
}
db_ask() {
  local line
  # A session that is gone must not take this shell with it.
  trap '' PIPE
  printf '%s\n\\echo %s\n' "$1" "$DB_END" >&"$DB_TO" || line=gone
  trap - PIPE
  [[ -z ${line:-} ]] || return 1
  while IFS= read -r -u "$DB_FROM" line; do
    if [[ $line == "$DB_END" ]]; then return 0; fi
    printf '%s\n' "$line"
  done
  return 1
}
db_close() {
  if [[ -n ${DB_TO:-} ]]; then
    exec {DB_TO}>&- {DB_FROM}<&- || true
    DB_TO=''
  fi
}
db_error() {
  local text
  text=$(grep -v '^$' "$DB_ERRORS" 2>/dev/null | tail -n 3 | sed 's/^ERROR:  *//' | tr '\n' ' ' || true)
  text=${text:-the session ended}
  printf '%s' "${text% }"
}

# newest_sidecar FOLDER DATABASE [RELEASE]: the sidecar of the newest verified backup of this environment (while that
# release was the live one); nothing when there is none. A fixed number of processes, for there may be thousands.
newest_sidecar() {
  { find "$1/." -maxdepth 1 -type f \( -name "${2:-}*.sql.gz" -o -name "${2:-}*.sql.gz.json" \) -printf '%f\n' 2>/dev/null || true; } |
    FOLDER=$1 RELEASE=${3:-} LC_ALL=C awk '
      /\.json$/ { sidecars[$0] = 1; next }
      { there[$0] = 1 }
      function others(field, own) {
        return own != "" && match(line, "\"" field "\":\"[^\"]*\"") && substr(line, RSTART + length(field) + 4, RLENGTH - length(field) - 5) != own
      }
      END {
        for (name in sidecars) {
          if (!(substr(name, 1, length(name) - 5) in there)) continue
          path = ENVIRON["FOLDER"] "/" name; at = ""; verified = 0; mine = ENVIRON["RELEASE"] == ""
          while ((getline line < path) > 0) {
            if (others("environment", ENVIRON["SLIPWAY_ENVIRONMENT"]) || others("project", ENVIRON["SLIPWAY_PROJECT"])) { verified = 0; break }
            if (index(line, "\"verified\":true")) verified = 1
            if (index(line, "\"release\":\"" ENVIRON["RELEASE"] "\"")) mine = 1
            if (match(line, /"taken_at":"[^"]*"/)) at = substr(line, RSTART + 12, RLENGTH - 13)
          }
          close(path)
          if (verified && mine && at > best) { best = at; newest = path }
        }
        print newest
      }'
}

# sidecar_field FILE NAME: a plain field of the first level.
sidecar_field() { sed -n "s/^.*[{,]\"$2\":\"\\{0,1\\}\\([^\",}]*\\).*\$/\\1/p" -- "$1" | sed -n 1p; }

# take_dump PARTIAL SNAPSHOT EXPECTED: pg_dump through gzip into the file PARTIAL, with progress in bytes against what
# the last one had. Returns 1 with the reason in DUMP_REASON.
take_dump() {
  local writer stages size free
  stages=$SLIPWAY_JOB_DIR/dump.stages
  DUMP_REASON=''
  rm -f -- "$stages"
  {
    set +e
    trap - ERR
    db_run pg_dump --format=plain --no-password --lock-wait-timeout=120000 --snapshot="$2" </dev/null \
      2>"$SLIPWAY_JOB_DIR/dump.errors" | gzip >"$1" 2>"$SLIPWAY_JOB_DIR/gzip.errors"
    printf '%s\n' "${PIPESTATUS[*]}" >"$stages"
  } &
  writer=$!
  while kill -0 "$writer" 2>/dev/null; do
    size=$(stat -c %s -- "$1" 2>/dev/null || printf 0)
    progress "$size" "$((size > $3 ? -1 : $3))" bytes
    sleep 0.3
  done
  wait "$writer" || true
  free=$(free_bytes "$(dirname -- "$1")")
  read -r size writer <"$stages" || { size='' writer=''; }
  if [[ $size == 0 && $writer == 0 ]]; then
    if sync -- "$1"; then return 0; fi
    DUMP_REASON="the dump could not be flushed to the disk"
  elif [[ -n $writer && $writer != 0 ]] || ((free < 65536)); then
    DUMP_REASON="the disk is full where backups are kept ($(human "$free") free at $(dirname -- "$1"))"
  else
    DUMP_REASON=$(grep -v '^$' "$SLIPWAY_JOB_DIR/dump.errors" | sed -n 1,2p | tr '\n' ' ' || true)
    DUMP_REASON="pg_dump failed: ${DUMP_REASON:-it ended with status ${size:-unknown}}"
  fi
  return 1
}

# publish_dump PARTIAL DATABASE FIELDS: gives the dump its final name, which nobody else has, and its sidecar, which is
# there before the name is. FIELDS are JSON members. Prints the name.
publish_dump() {
  local folder stamp name suffix='' n=1
  folder=$(dirname -- "$1")
  stamp=$(date +%Y%m%d_%H%M%S)
  while :; do
    name=${2}_$stamp$suffix.sql.gz
    printf '{"id":%s,%s}\n' "$(json "$name")" "$3" >"$1.json"
    sync -- "$1.json"
    if [[ ! -e $folder/$name ]] && take_name "$1.json" "$folder/$name.json"; then
      if take_name "$1" "$folder/$name"; then break; fi
      rm -f -- "$folder/$name.json"
    fi
    ((++n <= 50)) || return 1
    suffix=_$n
  done
  rm -f -- "$1" "$1.json"
  sync -- "$folder"
  printf '%s\n' "$name"
}

# take_name FROM TO: TO becomes FROM's file only if nothing has that name.
take_name() {
  if ln -T -- "$1" "$2" 2>/dev/null; then return 0; fi
  [[ ! -e $2 ]] || return 1
  mv -nT -- "$1" "$2" && [[ ! -e $1 ]]
}
