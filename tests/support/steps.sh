# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs single steps by hand, as the runner would: a job directory with lib, lists and facts, descriptor 3 for records.
# Sourced by the tests in tests/runbooks/steps.

SOURCE=$(cd -P -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
# shellcheck source=tests/support/assert.sh
. "$SOURCE/tests/support/assert.sh"

# new_state: a private state directory, environment directory and job; exports what every step gets.
new_state() {
  WORK=$(mktemp -d "${TMPDIR:-/tmp}/slipway-test.XXXXXX")
  trap 'rm -rf -- "$WORK"' EXIT
  export SLIPWAY_STATE=$WORK/state SLIPWAY_PROJECT=demo SLIPWAY_ENVIRONMENT=staging SLIPWAY_DIRECTORY="$WORK/live dir"
  export SLIPWAY_COMPOSE_FILE=docker-compose.yml SLIPWAY_COMPOSE_PROJECT=slipway-test-$$ SLIPWAY_KIND=deploy
  export SLIPWAY_BY=tester SLIPWAY_BACKUPS=$WORK/backups SLIPWAY_DATABASE_CONTAINER='' SLIPWAY_SERVICES=''
  export SLIPWAY_DATABASE_USER='' SLIPWAY_DATABASE_NAME='' SLIPWAY_DATABASES='' SLIPWAY_EXCLUDE_DATABASES=''
  export SLIPWAY_ROUTES='' SLIPWAY_OVERRIDES='' SLIPWAY_HEALTH_TIMEOUT=60 SLIPWAY_COMMIT=0123abc
  export SLIPWAY_BRANCH=main SLIPWAY_DIRTY=0 SLIPWAY_TREE_HASH=feed SLIPWAY_UPLOAD='' SLIPWAY_UPLOAD_SHA256=''
  mkdir -p -- "$SLIPWAY_STATE" "$SLIPWAY_DIRECTORY"
}

# new_job RELEASE: a job of its own for the next steps.
new_job() {
  export SLIPWAY_RELEASE=$1 SLIPWAY_JOB=job-$1
  export SLIPWAY_JOB_DIR=$SLIPWAY_STATE/jobs/$SLIPWAY_JOB
  mkdir -p -- "$SLIPWAY_JOB_DIR/lists" "$SLIPWAY_JOB_DIR/facts"
  rm -rf -- "${SLIPWAY_JOB_DIR:?}/lib"
  cp -R -- "$SOURCE/resources/steps/lib" "$SLIPWAY_JOB_DIR/lib"
  : >"$SLIPWAY_JOB_DIR/begun"
}

# step NAME[.undo]: runs it; its status is the function's. Output goes to $WORK/output, records to $WORK/records.
step() {
  local status=0 folder=/
  rm -f -- "$SLIPWAY_JOB_DIR/failure"
  [[ $1 == *.undo ]] || printf '%s\n' "${STEP_NAME:-$1}" >>"$SLIPWAY_JOB_DIR/begun"
  if [[ -d $SLIPWAY_DIRECTORY ]]; then folder=$SLIPWAY_DIRECTORY; fi
  (umask 077 && cd -- "$folder" && SLIPWAY_STEP=${1%.undo} exec setsid -w bash -- "$SOURCE/resources/steps/$1.sh" \
    </dev/null >"$WORK/output" 2>&1 3>"$WORK/records") || status=$?
  if [[ -n ${SHOW:-} ]]; then cat -- "$WORK/output" "$WORK/records"; fi
  return "$status"
}

# managed: the list of everything in the live tree but .env, uploads and the marker, as the client would give it.
managed() {
  (cd -- "$SLIPWAY_DIRECTORY" && find . -mindepth 1 \( -name .env -o -path ./uploads -o -name '.slipway*' \) -prune -o \
    \( -type d -printf '%P/\0' \) -o -printf '%P\0') >"$SLIPWAY_JOB_DIR/lists/managed"
  (cd -- "$SLIPWAY_DIRECTORY" && find . -mindepth 1 \( -name .env -o -path ./uploads -o -name '.slipway*' \) -prune -o \
    -printf '%y %s %T@ %m %P\0') >"$SLIPWAY_JOB_DIR/lists/observed"
}

# upload FROM: makes the lists and the archive that turn the live tree into the folder FROM.
upload() {
  local from=$1 id=upload-$SLIPWAY_RELEASE folder describe
  folder=$SLIPWAY_STATE/incoming/$SLIPWAY_ENVIRONMENT/$id
  mkdir -p -- "$folder"
  managed
  describe='( -type d -printf d:%P/\0 ) -o ( -type l -printf l:%l:%P\0 ) -o -printf f:%s:%T@:%m:%P\0'
  # The words of find's expression.
  # shellcheck disable=SC2086
  (cd -- "$from" && find . -mindepth 1 $describe) | LC_ALL=C sort -z >"$WORK/new"
  # shellcheck disable=SC2086
  (cd -- "$SLIPWAY_DIRECTORY" && find . -mindepth 1 \( -name .env -o -path ./uploads -o -name '.slipway*' \) -prune -o $describe) |
    LC_ALL=C sort -z >"$WORK/old"
  LC_ALL=C comm -z -23 "$WORK/new" "$WORK/old" | sed -z -E 's/^(d:|l:[^:]*:|f:[^:]*:[^:]*:[^:]*:)//' >"$SLIPWAY_JOB_DIR/lists/uploaded"
  sed -z -E 's/^(d:|l:[^:]*:|f:[^:]*:[^:]*:[^:]*:)//' "$WORK/new" | LC_ALL=C sort -z >"$WORK/new.paths"
  LC_ALL=C comm -z -13 "$WORK/new.paths" <(LC_ALL=C sort -z "$SLIPWAY_JOB_DIR/lists/managed") >"$SLIPWAY_JOB_DIR/lists/removed"
  sed -z 's|/$||; s|^|./|' "$SLIPWAY_JOB_DIR/lists/uploaded" |
    tar -C "$from" --format=pax --no-recursion --null -czf "$folder/archive.tar.gz" -T -
  SLIPWAY_UPLOAD=$id
  SLIPWAY_UPLOAD_SHA256=$(sha256sum <"$folder/archive.tar.gz")
  SLIPWAY_UPLOAD_SHA256=${SLIPWAY_UPLOAD_SHA256%% *}
  export SLIPWAY_UPLOAD_SIZE
  SLIPWAY_UPLOAD_SIZE=$(gzip -dc "$folder/archive.tar.gz" | wc -c)
}

# ends STATUS STEP: runs a step that must end with this status.
ends() {
  local status=0
  step "$2" || status=$?
  [[ $status == "$1" ]] || broken "The step $2 ended with $status, not $1." "$(cat -- "$WORK/output")"
}
failure() { head -n 1 -- "$SLIPWAY_JOB_DIR/failure"; }
fact_of() { cat -- "$SLIPWAY_JOB_DIR/facts/$1"; }

# scan ROOT: everything a tree is, but .env, uploads and the marker; folders without their mtime.
scan() {
  (cd -- "$1" && find . -mindepth 1 \( -name .env -o -path ./uploads -o -name '.slipway*' \) -prune -o \
    \( -type d -printf 'd %p\0' \) -o \( -type l -printf 'l %p %l\0' \) -o -printf 'f %s %T@ %m %p\0') | LC_ALL=C sort -z
}
