# shellcheck shell=bash disable=SC2119,SC2120 # without an argument the last job is meant
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Jobs made by hand, for the tests of the job engine: their bundles, their start, and what they left behind.
# SOURCE is the project's root.

SOURCE=$(cd -P -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
# shellcheck source=tests/support/assert.sh
. "$SOURCE/tests/support/assert.sh"

# new_state: a private state directory and environment; removed at the end, with whatever still runs from it.
new_state() {
  local folder=${TMPDIR:-/tmp}
  # In memory where that can be: each step is flushed to the disk, and a busy disk makes that slow.
  if [[ -z ${TMPDIR:-} && -w /dev/shm ]]; then
    folder=/dev/shm
  fi
  WORK=$(mktemp -d "$folder/slipway-engine.XXXXXX")
  WORK=$(cd -P -- "$WORK" && pwd -P)
  STATE=$WORK/state LIVE="$WORK/live dir" TRACE=$WORK/trace
  mkdir -- "$LIVE"
  : >"$TRACE"
  export SLIPWAY_GRACE=1
  trap clean_up EXIT
}

clean_up() {
  local status=$? pid
  trap - EXIT
  trap '' PIPE # the folder goes even if nobody reads the complaint
  set +e
  for pid in $(of_this_test); do
    kill -KILL "$pid" 2>/dev/null || true
  done
  if ((status != 0 && status != 77)); then
    for journal in "$STATE"/jobs/*/journal "$STATE"/jobs/*/runner.log; do
      [[ ! -s $journal ]] || { printf -- '--- %s\n' "$journal" && tail -n 40 -- "$journal"; } >&2
    done
  fi
  rm -rf -- "$WORK"
  exit "$status"
}

# of_this_test: pids whose command line or environment names this test's folder, but for this shell.
of_this_test() {
  local pid
  for pid in $({ grep -lzF -- "$WORK" /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null || true; } | cut -d/ -f3); do
    [[ $pid == "$$" || $pid == "$BASHPID" ]] || printf '%s\n' "$pid"
  done
}

# job ID [KIND]: begins a bundle; `step` and `undo` add to it.
job() {
  JOB=$1 KIND=${2:-deploy} BUNDLE=$WORK/bundles/$1 NUMBER=0
  mkdir -p -- "$BUNDLE/steps" "$BUNDLE/lists"
  cp -R -- "$SOURCE/resources/job/runner" "$BUNDLE/runner"
  cp -R -- "$SOURCE/resources/steps/lib" "$BUNDLE/lib"
  printf '{"id":"%s","kind":"%s","environment":"staging","title":"A test"}\n' "$JOB" "$KIND" >"$BUNDLE/job.json"
  {
    printf "export SLIPWAY_PROJECT='demo' SLIPWAY_ENVIRONMENT='%s' SLIPWAY_KIND='%s'\n" "${ENVIRONMENT:-staging}" "$KIND"
    printf "export SLIPWAY_BY='tester (Test Person)' SLIPWAY_DIRECTORY='%s' SLIPWAY_OVERRIDES='%s'\n" "$LIVE" \
      "${OVERRIDES:-}"
    printf "export SLIPWAY_COMMIT='abc' SLIPWAY_DIRTY='1' TRACE='%s'\n" "$TRACE"
  } >"$BUNDLE/job.env"
}

# step NAME [STEP_...=value]...: its script comes on stdin, after the lib and a line that traces it.
step() {
  local name=$1 word
  shift
  printf -v FOLDER '%s/steps/%03d-%s' "$BUNDLE" $((NUMBER += 10)) "$name"
  mkdir -- "$FOLDER"
  {
    # shellcheck disable=SC2016
    printf '. "$SLIPWAY_JOB_DIR/lib/base.sh"\nprintf "%%s\\n" "$SLIPWAY_JOB:$SLIPWAY_STEP" >>"$TRACE"\n'
    cat
  } >"$FOLDER/run"
  printf "export STEP_TITLE='The step %s'\nexport STEP_LIMIT=0 STEP_CANCELLABLE=1 STEP_CHANGES=1\n" "$name" \
    >"$FOLDER/step.env"
  for word in "$@"; do
    printf 'export %s\n' "$word" >>"$FOLDER/step.env"
  done
}

# undo: of the step that was added last; its script comes on stdin.
undo() {
  {
    # shellcheck disable=SC2016
    printf '. "$SLIPWAY_JOB_DIR/lib/base.sh"\nprintf "%%s\\n" "$SLIPWAY_JOB:undo-$SLIPWAY_STEP" >>"$TRACE"\n'
    cat
  } >"$FOLDER/undo"
}

# start [JOB]: as the client does it; its answer on stdout.
start() {
  local id=${1:-$JOB}
  local bundle
  bundle=$(mktemp "$WORK/bundle.XXXXXX")
  tar -C "$WORK/bundles/$id" -cf "$bundle" .
  SLIPWAY_STATE=$STATE SLIPWAY_JOB=$id with_whole "$bundle" bash -c "$(sent job/launch.sh)"
}

client() {
  local script=$1 id=${2:-$JOB}
  shift
  SLIPWAY_STATE=$STATE SLIPWAY_JOB=$id SLIPWAY_ENVIRONMENT=staging bash -c "$(sent "job/$script.sh")"
}

# has_ended [JOB] / wait_for_end [JOB]
has_ended() {
  [[ -e $STATE/jobs/${1:-$JOB}/result.json ]]
}
wait_for_end() {
  eventually "${2:-60}" has_ended "${1:-$JOB}"
}

run_job() {
  start >/dev/null
  wait_for_end
}

# result FIELD [JOB]: from result.json, as text; lists joined by "; ". python3 is there for tests only.
result() {
  python3 -c '
import json, sys
value = json.load(open(sys.argv[1]))[sys.argv[2]]
print("; ".join(value) if isinstance(value, list) else value)' "$STATE/jobs/${2:-$JOB}/result.json" "$1"
}

# trace: what ran, in order, on one line.
trace() {
  tr '\n' ' ' <"$TRACE"
}

# began STEP [JOB]
began() {
  grep -qx -- "$1" "$STATE/jobs/${2:-$JOB}/begun" 2>/dev/null
}

# records [JOB]: "type name state" of the journal's step records, one a line, " undo" behind those of an undo.
records() {
  python3 -c '
import json, sys
data = open(sys.argv[1], "rb").read()
for part in data.split(b"\x1e")[1:]:
    record = json.loads(part.split(b"\n", 1)[0])
    if record["type"] == "step":
        print(record["name"], record["state"] + (" undo" if record.get("undo") else ""))' "$STATE/jobs/${1:-$JOB}/journal"
}

# kill_runner [JOB]: as a power cut would, but for the step, which goes on.
kill_runner() {
  local pid
  read -r pid _ <"$STATE/jobs/${1:-$JOB}/runner.pid"
  kill -KILL "$pid"
  eventually 60 not_running "$pid"
}
not_running() {
  local line
  { IFS= read -r line <"/proc/$1/stat"; } 2>/dev/null || return 0
  [[ ${line##*) } == [ZX]* ]]
}

# lock_is_free
lock_is_free() {
  flock -n "$STATE/locks/staging" true
}

# check_audit: every line is JSON, chained to the one before; the number of lines is $1.
check_audit() {
  python3 -c '
import hashlib, json, sys
previous = "0" * 64
lines = open(sys.argv[1], "rb").read().split(b"\n")[:-1]
for line in lines:
    record = json.loads(line)
    assert record["previous"] == previous, (record["previous"], previous)
    assert record["id"] and record["outcome"]
    previous = hashlib.sha256(line).hexdigest()
assert len(lines) == int(sys.argv[2]), (len(lines), sys.argv[2])
assert len({json.loads(line)["id"] for line in lines}) == len(lines), "a job stands there twice"
' "$STATE/audit.jsonl" "$1" || broken 'The audit is not right.'
}
