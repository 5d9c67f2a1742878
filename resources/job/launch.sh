#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Unpacks a job's bundle and starts its runner, once, however often and by however many this is run. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_JOB, SLIPWAY_WAIT (1: wait for the lock). Stdin, to be whole
# (lib/prelude.sh): the bundle, a tar archive.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/login.sh
source "${BASH_SOURCE[0]%/*}/../lib/login.sh"
shopt -s nullglob

job=${SLIPWAY_JOB:?}
[[ $job =~ ^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$ ]] || no "\"$job\" is no id of a job."
for tool in tar flock setsid sha256sum awk find; do
  command -v "$tool" >/dev/null || no "The server has no $tool, so no job can run there. Install it." 6
done

open_state jobs locks
state=$(cd -P -- "$state" && pwd -P)
dir=$state/jobs/$job

no_room="The disk of the server has no room for a job in $state/jobs; nothing was started. Make room on it."
temporary=''
trap '[[ -z $temporary ]] || rm -rf -- "$temporary"' EXIT

# Unpacked under another name, whole and on the disk, then renamed: a job's folder is never half there.
unpack() {
  local entry
  temporary=$state/jobs/.$job.$$.$RANDOM
  mkdir -- "$temporary" || no "$no_room" 6
  whole_input "$temporary/.bundle"
  tar -x --no-same-owner --no-same-permissions -m -C "$temporary" -f "$temporary/.bundle" ||
    no 'The bundle could not be unpacked, so the job was not started. See whether the disk of the server is full.' 6
  rm -- "$temporary/.bundle"
  for entry in job.json job.env runner/run; do
    [[ -s $temporary/$entry ]] || no "The bundle has no $entry, so the job was not started; please report that."
  done
  mkdir -p -- "$temporary/facts" "$temporary/steps" || no "$no_room" 6
  for entry in begun 'done' skipped journal runner.lock; do
    : >"$temporary/$entry" || no "$no_room" 6
  done
  if [[ -g $state ]]; then
    chmod -R g+rwX -- "$temporary"
    find "$temporary" -type d -exec chmod g+s -- {} +
  fi
  share_engine || true
  if ! head -c 1048576 /dev/urandom >"$temporary/reserve" || ! flush_tree "$temporary"; then
    no "$no_room" 6
  fi
  # Somebody who was quicker has published the same job: then theirs is the one.
  mv -T -- "$temporary" "$dir" 2>/dev/null || [[ -d $dir ]] || no "The job's folder $dir can't be made."
}

# share_engine: the engine's files, the same for many jobs, lie once in <state>/engine/<their SHA-256>, whole or not at all,
# and the job refers to them. Where that can't be, it keeps its own.
share_engine() {
  local sum engine part
  sum=$(engine_sum "$temporary") && engine=$state/engine/$sum || return 1
  if [[ ! -d $engine ]]; then
    part=$state/engine/.$sum.$$
    mkdir -p -- "$part" && cp -R -- "$temporary/runner" "$temporary/lib" "$part" || return 1
    if [[ -g $state ]]; then chmod -R g+rwXs -- "$state/engine" 2>/dev/null || true; fi
    flush_tree "$part" && { mv -T -- "$part" "$engine" 2>/dev/null || rm -rf -- "$part"; }
  fi
  # Whoever tidies leaves alone what was taken a moment ago.
  touch -- "$engine" && [[ $(engine_sum "$engine") == "$sum" ]] || return 1
  ln -s -- "../../engine/$sum/runner" "$temporary/.runner" && ln -s -- "../../engine/$sum/lib" "$temporary/.lib" || return 1
  rm -rf -- "${temporary:?}/runner" "${temporary:?}/lib"
  mv -T -- "$temporary/.runner" "$temporary/runner" && mv -T -- "$temporary/.lib" "$temporary/lib"
}

# engine_sum FOLDER: the SHA-256 of the names and contents in its runner and lib.
engine_sum() {
  local sum
  sum=$(cd -- "$1" && [[ -d runner && -d lib ]] && find runner lib -type f -print0 | sort -z | xargs -0 sha256sum -- | sha256sum) &&
    printf '%s\n' "${sum%% *}"
}

# The undo scripts must survive what they are there for.
flush_tree() {
  find "$1" -depth -exec sync -- {} + 2>/dev/null || sync
}

if [[ -d $dir ]]; then
  cat >/dev/null
else
  unpack
  find "$state/jobs" -maxdepth 1 -name '.?*' -mtime +1 -exec rm -rf -- {} + 2>/dev/null || true
fi

# Whoever gets runner.lock starts the runner, which inherits the lock and keeps it. So if this process dies before it
# has started one, the lock is free again and a repeat starts it; and never do two.
began() {
  [[ -e $dir/result.json || -e $dir/result.pending || -s $dir/runner.pid ]]
}

exec 8>>"$dir/runner.lock"
for ((round = 0; round < 300; round++)); do
  if began; then
    printf 'already\n'
    exit 0
  fi
  flock -n 8 && break
  sleep 0.1
done
((round < 300)) || no "Somebody else has been starting the job $job for 30 seconds; try again."
if began; then
  printf 'already\n'
  exit 0
fi
mkdir -p -- "$dir/started"

login_keeps
for name in SLIPWAY_WAIT SLIPWAY_GRACE SLIPWAY_JOURNAL_LIMIT; do
  [[ -z ${!name+x} ]] || KEEP+=("$name=${!name}")
done
cd /
setsid env -i "${KEEP[@]}" bash --norc --noprofile "$dir/runner/run" </dev/null >/dev/null 2>>"$dir/runner.log" &
runner=$!
for ((round = 0; round < 100; round++)); do
  if began; then
    printf 'started\n'
    exit 0
  fi
  kill -0 "$runner" 2>/dev/null || break
  sleep 0.05
done
began || no "The job's runner did not start on the server: $(tail -n 3 -- "$dir/runner.log" | tr '\n' ' ')"
printf 'started\n'
