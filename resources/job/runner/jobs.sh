# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is known about a job from its folder.

# load_job DIR: JOB_* from its job.env, without letting its variables into the runner.
load_job() {
  local values=()
  JOB_ID=${1##*/}
  mapfile -d '' -t values < <(
    unset "${!SLIPWAY_@}"
    # shellcheck source=/dev/null
    . "$1/job.env" >/dev/null 2>&1
    printf '%s\0' "${SLIPWAY_ENVIRONMENT:-}" "${SLIPWAY_KIND:-job}" "${SLIPWAY_BY:-}" "${SLIPWAY_COMMIT:-}" \
      "${SLIPWAY_DIRTY:-}" "${SLIPWAY_OVERRIDES:-}" "${SLIPWAY_WAIT:-}" "${SLIPWAY_RELEASE:-}" \
      "${SLIPWAY_STEP_COUNT:-}" "${SLIPWAY_LIMIT:-0}"
  )
  JOB_ENVIRONMENT=${values[0]:-}
  JOB_KIND=${values[1]:-job}
  JOB_BY=${values[2]:-}
  JOB_COMMIT=${values[3]:-}
  JOB_DIRTY=${values[4]:-}
  JOB_OVERRIDES=${values[5]:-}
  JOB_WAIT=${values[6]:-}
  JOB_RELEASE=${values[7]:-}
  JOB_STEP_COUNT=${values[8]:-}
  number "${values[9]:-0}" && JOB_LIMIT=$REPLY
}

STEP_NAMES=() STEP_FOLDERS=() STEP_TITLES=() STEP_LIMITS=() STEP_CANCELLABLES=() STEP_CHANGE=() STEP_UNDO_LIMITS=()

# load_steps DIR: its steps in order, as parallel arrays.
load_steps() {
  local folder name values
  STEP_NAMES=() STEP_FOLDERS=() STEP_TITLES=() STEP_LIMITS=() STEP_CANCELLABLES=() STEP_CHANGE=() STEP_UNDO_LIMITS=()
  for folder in "$1"/steps/*-*/; do
    folder=${folder%/}
    name=${folder##*/}
    name=${name#*-}
    mapfile -d '' -t values < <(
      unset "${!STEP_@}"
      # shellcheck source=/dev/null
      [[ ! -r $folder/step.env ]] || . "$folder/step.env" >/dev/null 2>&1
      printf '%s\0' "${STEP_TITLE:-$name}" "${STEP_LIMIT:-0}" "${STEP_CANCELLABLE:-0}" "${STEP_CHANGES:-1}" \
        "${STEP_UNDO_LIMIT:-0}"
    )
    STEP_NAMES+=("$name")
    STEP_FOLDERS+=("$folder")
    STEP_TITLES+=("${values[0]:-$name}")
    number "${values[1]:-0}" && STEP_LIMITS+=("$REPLY")
    number "${values[2]:-0}" && STEP_CANCELLABLES+=("$REPLY")
    STEP_CHANGE+=("${values[3]:-1}")
    number "${values[4]:-0}"
    if ((REPLY == 0)); then
      REPLY=$((STEP_LIMITS[-1] > 900 ? STEP_LIMITS[-1] : 900))
    fi
    STEP_UNDO_LIMITS+=("$REPLY")
  done
}

# whole_bundle: the loaded steps are as many as the loaded job says, and each has its script; how many have is in REPLY.
# A bundle of a client that says no number is taken as it is.
whole_bundle() {
  local folder
  REPLY=0
  for folder in ${STEP_FOLDERS[@]+"${STEP_FOLDERS[@]}"}; do
    [[ ! -s $folder/run ]] || ((++REPLY))
  done
  [[ -z $JOB_STEP_COUNT || ($JOB_STEP_COUNT == "$REPLY" && $REPLY == "${#STEP_NAMES[@]}") ]]
}

# goal_reached DIR: the job (it is loaded) has done what its kind is there for, by the word of the step that does it.
goal_reached() {
  [[ -n $JOB_STEP_COUNT ]] || return 0
  case $JOB_KIND in
    deploy | promote | rollback) [[ -s $1/facts/release ]] || committed "$1" ;;
    backup) [[ -s $1/facts/backup ]] ;;
    restore) [[ -s $1/facts/restored_databases ]] ;;
    drill) [[ -s $1/facts/drilled ]] ;;
  esac
}

# number TEXT: it, or 0, in REPLY.
number() {
  REPLY=0
  [[ ! $1 =~ ^[0-9]{1,12}$ ]] || REPLY=$((10#$1))
}

# key_value FILE KEY: the value of its line KEY=..., in REPLY; empty without one.
key_value() {
  local line
  REPLY=''
  [[ -r $1 ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line != "$2="* ]] || REPLY=${line#*=}
  done <"$1"
}

# fact_of DIR NAME: the whole fact, in REPLY; empty without it.
fact_of() {
  REPLY=''
  [[ ! -r $1/facts/$2 ]] || IFS= read -r -d '' REPLY <"$1/facts/$2" || REPLY=${REPLY%$'\n'}
}

# has_line FILE LINE
has_line() {
  local line
  [[ -r $1 ]] || return 1
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line != "$2" ]] || return 0
  done <"$1"
  return 1
}

# last_line FILE: in REPLY.
last_line() {
  local lines=()
  REPLY=''
  [[ ! -r $1 ]] || mapfile -t lines <"$1"
  ((${#lines[@]} == 0)) || REPLY=${lines[-1]}
}

# process_fields PID: state, parent, group and session of a process in FIELDS, its start time in STARTED; fails when
# there is none or only a zombie is left of it.
process_fields() {
  local line
  { IFS= read -r line <"/proc/$1/stat"; } 2>/dev/null || return 1
  line=${line##*) } # the name may hold spaces and parentheses
  # shellcheck disable=SC2206 # numbers; and faster than read, for hundreds of processes
  FIELDS=($line)
  STARTED=${FIELDS[19]:-}
  [[ ${FIELDS[0]:-Z} != [ZX] ]]
}

# own_identity: the line of runner.pid, in identity; the runner's session in own_session.
own_identity() {
  local boot=''
  process_fields "$$" || true
  own_session=${FIELDS[3]}
  { read -r boot </proc/sys/kernel/random/boot_id; } 2>/dev/null || true
  identity="$$ $STARTED ${boot:--}"
}

# runner_alive DIR: by what the job says about its runner. Without a lock, so good for telling; who wants to act on it
# takes runner.lock too.
runner_alive() {
  local pid='' start='' boot='' now_boot=''
  { read -r pid start boot <"$1/runner.pid"; } 2>/dev/null || [[ -n $pid ]] || return 1
  { read -r now_boot </proc/sys/kernel/random/boot_id; } 2>/dev/null || true
  [[ $boot == "${now_boot:--}" ]] || return 1
  process_fields "$pid" && [[ $STARTED == "$start" ]]
}

# step_title DIR NAME: in REPLY.
step_title() {
  local file
  REPLY=$2
  for file in "$1"/steps/*-"$2"/step.env; do
    REPLY=$(
      # shellcheck source=/dev/null
      . "$file" >/dev/null 2>&1
      printf '%s' "${STEP_TITLE:-$2}"
    )
  done
}

# current_release: the environment's live release, in REPLY.
current_release() {
  REPLY=''
  { IFS= read -r REPLY <"$state/releases/$JOB_ENVIRONMENT/current"; } 2>/dev/null || true
}

# committed DIR: the job (it is loaded) has passed the point from which it has succeeded: its step `record` is done, or
# was cut after it had made the job's release the live one.
committed() {
  has_line "$1/done" record && return 0
  [[ -n $JOB_RELEASE ]] && has_line "$1/begun" record && current_release && [[ $REPLY == "$JOB_RELEASE" ]]
}

# flush FILE...: onto the disk. An old sync that takes no file flushes everything.
flush() {
  sync -- "$@" 2>/dev/null || sync
}

# mark FILE LINE: appended and on the disk, or it fails. A full disk is given the reserve before that.
mark() {
  printf '%s\n' "$2" 2>/dev/null >>"$1" || {
    drop_reserve
    printf '\n%s\n' "$2" >>"$1" || return 1
  }
  flush "$1"
}

drop_reserve() {
  rm -f -- "$job_dir/reserve"
}
