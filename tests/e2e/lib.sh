# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the end-to-end tests share. A test is a bash script that sources this, declares functions test_*, and ends with
# run_tests. Each runs slipway-cli against the demo server of SLIPWAY_DEMO_PORT.
#   SLIPWAY_CLI          the program
#   SLIPWAY_DEMO_PORT    the demo server's port, which tests/support/on-demo-server sets; without it the test is skipped and says so
set -Eeuo pipefail
ROOT=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd)
DEMO=$ROOT/tests/demo-server/demo-server

if [[ -z ${SLIPWAY_DEMO_PORT:-} || -n ${SLIPWAY_DEMO_MISSING:-} ]]; then
  printf 'SKIP   : %s: %s\n0 passed, 0 failed, 1 skipped\n' "${0##*/}" \
    "${SLIPWAY_DEMO_MISSING:-no demo server; tests/run starts one}"
  exit 0
fi

WORK=$(mktemp -d "${TMPDIR:-/tmp}/slipway-e2e.XXXXXX")
WATCHER=''
trap '[[ -z $WATCHER ]] || kill "$WATCHER" 2>/dev/null || true; rm -rf "$WORK"' EXIT
STATUS=$("$DEMO" status --port "$SLIPWAY_DEMO_PORT" --json) || { echo "the demo server is not ready: $STATUS"; exit 1; }
of_demo() { jq -r ".$1" <<<"$STATUS"; }
# Keys that a person has must not help, nor hinder.
export HOME=$WORK/home SSH_AUTH_SOCK=''
mkdir -p "$HOME"

# on_server COMMAND...: as root; everything the tests look at or break is inside the container.
on_server() { "$DEMO" exec --port "$SLIPWAY_DEMO_PORT" -- "$@"; }
server_sh() { on_server bash -c "$1"; }

# use zenkar|minimal: a private copy of the configuration and of the local tree, and the server as after its first up.
use() {
  local config source
  case $1 in
    zenkar) config=$(of_demo config) source=$(of_demo source) ;;
    minimal) config=$(of_demo minimal_config) source=$(of_demo minimal_source) ;;
  esac
  PLATFORM=$1
  TREE=$WORK/$1-tree
  CONFIG=$WORK/$1.toml
  rm -rf "$TREE"
  cp -a "$source" "$TREE"
  sed -e "s|^source = .*|source = \"$TREE\"|" -e "s|^compose_project = |health_timeout = \"30s\"\n&|" "$config" >"$CONFIG"
}

DEPLOY_OPTIONS=()

# What the two platforms call the environment that is deployed to, and where its version answers.
environment() { [[ $PLATFORM == zenkar ]] && echo staging || echo stage; }
directory() { [[ $PLATFORM == zenkar ]] && echo /home/vishwa/zenkar-staging || echo /srv/minimal/stage; }
version_url() { [[ $PLATFORM == zenkar ]] && echo http://127.0.0.1:3000/version || echo http://127.0.0.1:8081/version; }
database() { [[ $PLATFORM == zenkar ]] && echo zenkar-db-demo || echo tide-stage-store; }
state() { [[ $PLATFORM == zenkar ]] && echo /home/vishwa/.slipway/zenkar || echo /srv/minimal/slipway-state; }
version_file() { [[ $PLATFORM == zenkar ]] && echo VERSION || echo version.txt; }

# slipway ARGUMENTS: what a crash has left in the log is kept for told().
slipway() {
  local status=0
  "$SLIPWAY_CLI" --config "$CONFIG" "$@" || status=$?
  if ((status == 134 || status == 139)); then
    { printf 'slipway-cli %s ended with %d; its log:\n' "$*" "$status"; tail -n 90 "$HOME"/.local/share/slipway/logs/slipway-cli.log; } >>"$WORK/crashes" 2>&1
  fi
  return "$status"
}
# answers: what the running platform says its version is, empty if it does not answer.
answers() { on_server curl -fsS --max-time 5 "$(version_url)" 2>/dev/null || true; }

# set_version TEXT: a change that shows in what the platform answers.
set_version() { printf '%s\n' "$1" >"$TREE/$(version_file)"; }

# deploy: with --json, and the options in DEPLOY_OPTIONS; its status in STATUS_CODE, its lines in $WORK/out, the result's fields with result.
# shellcheck disable=SC2034 # STATUS_CODE is for the tests
deploy() {
  STATUS_CODE=0
  slipway deploy "$(environment)" --json "${DEPLOY_OPTIONS[@]}" >"$WORK/out" 2>"$WORK/err" || STATUS_CODE=$?
}
result() { tail -n 1 "$WORK/out" | jq -r ".$1 // empty"; }
job_id() { jq -r 'select(.type == "job") | .id' "$WORK/out" | head -n 1; }

# digest: of the database's whole content, whatever order it is stored in.
digest() {
  # The expansions are for the shell inside the container.
  # shellcheck disable=SC2016
  on_server docker exec "$(database)" sh -c \
    'pg_dump -U "$POSTGRES_USER" --data-only --column-inserts "$POSTGRES_DB" | grep ^INSERT | sort | sha256sum'
}
containers() { on_server docker ps --no-trunc --format '{{.Names}} {{.ID}}' | sort; }

FAILED=0
fail() { printf '    %s\n' "$*"; FAILED=1; }
equal() { [[ $1 == "$2" ]] || fail "${3:-}: expected \"$2\", got \"$1\""; }
contains() { [[ $1 == *"$2"* ]] || fail "${3:-}: \"$2\" is not in \"$1\""; }
ok() { "$@" || fail "failed: $*"; }
told() {
  if ((FAILED)); then
    { tail -n 40 "$WORK/out" "$WORK/err" 2>/dev/null; cat "$WORK/crashes" 2>/dev/null; } | cut -c1-600 || true
  fi
}

# watch_tests: tells once for each test that takes longer than any should what client and server are doing; CTest's own
# limit says nothing but that it was reached. One for all of them: one that is killed the moment it begins would still have
# this shell's traps.
watch_tests() {
  local name='' began=0 told=''
  set +e
  while kill -0 $$ 2>/dev/null && [[ -p $WORK/never ]]; do
    read -rt 5 _ <>"$WORK/never"
    read -r name began PLATFORM <"$WORK/running"
    [[ $name == "$told" ]] || ((SECONDS - began < ${SLIPWAY_PATIENCE:-450})) && continue
    told=$name
    printf '    %s goes on for %d s; the client, the server, and what they said last:\n' "$name" "$((SECONDS - began))"
    {
      pgrep -af "slipway-cli.*$WORK"
      tail -n 40 "$HOME"/.local/share/slipway/logs/slipway-cli.log
      tail -n 40 "$WORK/out" "$WORK/err"
      on_server ps -eo pid,ppid,user,etimes,wchan:20,args --forest
      on_server docker ps -a
      server_sh "tail -n 20 \$(ls -td $(state)/jobs/*/ | head -n 2 | sed s/\$/journal/)"
    } 2>&1 | cut -c1-400
  done
}

# at_length TEST...: those belong to the campaign, which sets SLIPWAY_AT_LENGTH. What they show is shown in a shorter way
# by another test of the ordinary run, which has to end within its time on a slow machine too.
AT_LENGTH=''
at_length() { AT_LENGTH=" $* "; }

run_tests() {
  local name passed=0 failed=0 started
  mkfifo "$WORK/never"
  printf '%s %d -\n' none 99999999 >"$WORK/running"
  watch_tests &
  WATCHER=$!
  for name in $(declare -F | sed -n 's/^declare -f \(test_.*\)/\1/p'); do
    [[ -n ${ONLY:-} && ! $name =~ $ONLY ]] && continue
    if [[ $AT_LENGTH == *" $name "* && -z ${SLIPWAY_AT_LENGTH:-} ]]; then
      printf '%s: in the campaign\n' "$name"
      continue
    fi
    FAILED=0 started=$SECONDS
    printf '%s ...\n' "$name"
    printf '%s %d %s\n' "$name" "$SECONDS" "${PLATFORM:-zenkar}" >"$WORK/running"
    "$name" || fail "ended with status $?"
    if ((FAILED)); then failed=$((failed + 1)) && told; else passed=$((passed + 1)); fi
    printf '%s %s (%d s)\n' "$( ((FAILED)) && echo 'not ok' || echo ok)" "$name" "$((SECONDS - started))"
  done
  printf '%d passed, %d failed, 0 skipped\n' "$passed" "$failed"
  exit "$((failed > 0))"
}
