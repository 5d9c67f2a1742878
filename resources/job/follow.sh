#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sends a job's journal from a byte offset on until the job has ended, then a record of type `end`. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_JOB, SLIPWAY_OFFSET.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/alive.sh
source "${BASH_SOURCE[0]%/*}/../lib/alive.sh"

job=${SLIPWAY_JOB:?} offset=${SLIPWAY_OFFSET:-0}
dir=$state/jobs/$job

# end STATE: the last record; with the result where there is one, which a full disk may have kept from the journal.
end() {
  local result=''
  [[ $1 != ended ]] || { IFS= read -r result <"$dir/result.json"; } 2>/dev/null || true
  printf '\036{"type":"end","state":"%s"%s}\n' "$1" "${result:+,\"result\":$result}"
  exit 0
}

if [[ ! $job =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ || ! $offset =~ ^[0-9]+$ || ! -d $dir ]]; then
  end unknown
fi
[[ -r $dir/journal ]] || no "The journal of the job $job is not readable for $(id -un 2>/dev/null || id -u)."

# watch: returns 0 when the job has a result, 3 when it will have none, and 9 when nobody listens any more.
watch() {
  local tick dead=0 round=0
  trap - ERR
  trap 'exit 9' PIPE
  exec {tick}<> <(:)
  while [[ ! -e $dir/result.json ]]; do
    if ((round % 5 == 0)); then
      # A runner that is just being started, or that has just put its result in place, gets a moment.
      if alive "$dir"; then dead=0; else ((++dead)); fi
      if ((dead > 3)) && { [[ ! -e $dir/runner.lock ]] || flock -n 8 8<"$dir/runner.lock"; }; then
        [[ ! -e $dir/result.json ]] || break
        return 3
      fi
      [[ -d /proc/$parent ]] || return 9
    fi
    if ((++round % 50 == 0)); then
      printf '\n' >&2 || return 9
    fi
    read -r -t 0.1 -u "$tick" || true
  done
  return 0
}

size=$(stat -c %s -- "$dir/journal")
((offset <= size)) || offset=$size
parent=$$
watch &
watcher=$!
trap 'kill "$watcher" 2>/dev/null || true' EXIT
# tail ends by itself after the watcher, when it has sent what was there by then.
tail -c "+$((offset + 1))" -f -s 0.1 --pid="$watcher" -- "$dir/journal" || true
kill "$watcher" 2>/dev/null || true
status=0
wait "$watcher" || status=$?
((status == 0 || status == 3)) || exit 1
[[ ! -s $dir/journal || -z $(tail -c 1 -- "$dir/journal" | tr -d '\n') ]] || printf '\n'
((status == 3)) && end interrupted
end ended
