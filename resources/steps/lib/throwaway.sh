# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The throw-away database of a drill: a container of the environment's own database image, with a volume of its own and
# without a network, since the SQL of a dump that somebody has changed must have no way out. Sourced after base.sh, text.sh,
# containers.sh and psql.sh.

DRILL_LABEL=slipway.drill

# drill_container: what this job's is called.
drill_container() { printf 'slipway-drill-%s' "$SLIPWAY_JOB"; }

# remove_drill: the container and its volume, whatever state they are in. 1 where something is left.
remove_drill() {
  local ids
  ids=$(docker ps -aq --no-trunc --filter "label=$DRILL_LABEL=$SLIPWAY_JOB" 2>/dev/null) || return 1
  [[ -n $ids ]] || return 0
  xargs -r docker rm -fv <<<"$ids" >/dev/null 2>&1 || true
  ids=$(docker ps -aq --no-trunc --filter "label=$DRILL_LABEL=$SLIPWAY_JOB" 2>/dev/null) && [[ -z $ids ]]
}

# note_drill ok|failed REASON: a line for each backup of the drill, for whoever lists backups: when, name, what came of it, how
# many seconds from the start of the container to the proof, why not.
note_drill() {
  local file began now at name
  began=$(fact drill_began)
  now=$(date +%s) at=$(utc_now) # one time for all files of a set: that tells which lines are one drill
  mkdir -p -- "$SLIPWAY_STATE/drilled"
  file=$SLIPWAY_STATE/drilled/$SLIPWAY_ENVIRONMENT
  while IFS=$'\t' read -r name _; do
    [[ -n $name ]] || continue
    printf '%s\t%s\t%s\t%s\t%s\n' "$at" "$name" "$1" "$((now - ${began:-$now}))" "${2//[$'\t\n']/ }"
  done <<<"${SLIPWAY_RESTORE_FILES}" >>"$file"
  flush_file "$file"
}

DRILL_BUDGET='[backups.drill_budget] in slipway.toml says how much a scheduled drill may take'

# over_budget fail|refuse_untouched SENTENCE REMEDY: nothing is shown of the backup, as the drill has not what it needs.
over_budget() {
  set_fact over_budget "$2"
  "$@"
}

# ran_out REASON: whether the throw-away database had too little of something, which is in REPLY: that is no fault of the backup.
ran_out() {
  local events
  REPLY='the disk was full before the backup was restored'
  # Of shared memory the container has as much as the live one: too little of it is no matter of the disk.
  [[ $1 != *'No space left on device'* || $1 == *'shared memory segment'* ]] || return 0
  has_fact drill_began || return 1
  # The engine tells it of the first process alone; of the others, which PostgreSQL survives, the kernel's own count does.
  look_at container "$(drill_container)" '{{.State.OOMKilled}}'
  events=$(docker exec "$(drill_container)" cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null || true)
  REPLY="the throw-away database had too little memory${SLIPWAY_DRILL_MEMORY:+ with $(human "$SLIPWAY_DRILL_MEMORY")}"
  [[ $ANSWER == true || $events =~ oom_kill\ [1-9] ]]
}

# shown_nothing_if_short REASON: ends the step where the throw-away database had too little of something.
shown_nothing_if_short() {
  if ran_out "$1"; then over_budget fail "The drill of $SLIPWAY_ENVIRONMENT has shown nothing: $REPLY." "Make room, then drill it again; $DRILL_BUDGET."; fi
}

# shown_nothing_if_gone: ends the step where the throw-away database was there and is not any more.
shown_nothing_if_gone() {
  has_fact drill_began || return 0 # the file alone was read until now
  look_at container "$(drill_container)" '{{.State.Status}}'
  [[ $ANSWER == running ]] ||
    fail "The drill of $SLIPWAY_ENVIRONMENT has shown nothing: the throw-away database was gone before the proof (its container is ${ANSWER:-not there any more})." \
      "Somebody has stopped or removed it, or the engine was restarted; drill it again."
}

# not_restorable SENTENCE [proved]: the drill has shown that the backup can't be restored: that is its result. Proved: by an
# answer that came, whatever the throw-away database had too little of before.
not_restorable() {
  if [[ ${2:-} != proved ]]; then
    shown_nothing_if_short "$1"
    shown_nothing_if_gone
  fi
  note_drill failed "$1"
  unchanged "everything but what the drill had made for itself"
  fail "The drill of $SLIPWAY_ENVIRONMENT has failed: $1" "The live database was not touched. Take another backup (slipway-cli backup create $SLIPWAY_ENVIRONMENT) and drill that one."
}
