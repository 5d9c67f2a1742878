# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every step sources first:  . "$SLIPWAY_JOB_DIR/lib/base.sh"
# It speaks for the step: facts for later steps and the result, records for the journal, and how a step ends badly.
# By hand a step runs without a runner: then records go nowhere and facts go to SLIPWAY_JOB_DIR as always.

set -Eeuo pipefail

base_folder=${BASH_SOURCE[0]%/*}
# shellcheck source=resources/steps/lib/json.sh
. "$base_folder/json.sh"

# A command that fails where nobody expected it is named in the output, or a step would end without a word.
base_unexpected() {
  printf '%s: line %s: "%s" ended with status %s\n' "${SLIPWAY_STEP:-step}" "$2" "${3%%$'\n'*}" "$1" >&2
}
trap 'base_unexpected "$?" "$LINENO" "$BASH_COMMAND"' ERR

base_progress_at=0

# emit_record JSON: one record into the journal. A single write, so that it stays whole among other output.
emit_record() {
  { printf '\036%s\n' "$1" >&3; } 2>/dev/null || true
}

# detail TEXT: a fact worth a line under the step ("412 MB, 52,118 rows").
detail() {
  local step
  json_string "${SLIPWAY_STEP:-}"
  step=$REPLY
  json_string "${1:0:1500}"
  emit_record "{\"type\":\"detail\",\"step\":$step,\"text\":$REPLY}"
}

# progress DONE TOTAL UNIT: TOTAL -1 when it is unknown; UNIT bytes, files, items or seconds. At most ten a second
# leave from here (the last one always), so a loop may call it each time round.
progress() {
  local now=${EPOCHREALTIME:-} step
  now=${now//[!0-9]/}
  if [[ -n $now && $1 != "$2" ]]; then
    ((now - base_progress_at >= 100000)) || return 0
  fi
  base_progress_at=${now:-0}
  json_string "${SLIPWAY_STEP:-}"
  step=$REPLY
  emit_record "{\"type\":\"progress\",\"step\":$step,\"done\":$(($1)),\"total\":$(($2)),\"unit\":\"${3:-items}\"}"
}

# write_file PATH [MODE]: stdin to PATH, under another name first, flushed, then renamed. Fails when any part does.
write_file() {
  local path=$1 temporary
  temporary=${path%/*}/.${path##*/}.$$.$BASHPID
  if cat >"$temporary" && { [[ -z ${2:-} ]] || chmod -- "$2" "$temporary"; } && flush_file "$temporary" &&
    mv -f -- "$temporary" "$path"; then
    return 0
  fi
  rm -f -- "$temporary"
  return 1
}

# flush_file PATH...: onto the disk. An old sync that takes no file flushes everything.
flush_file() {
  sync -- "$@" 2>/dev/null || sync
}

# set_fact NAME VALUE: for later steps, the undo and the result. See FORMAT.md for the names that the result uses.
set_fact() {
  mkdir -p -- "$SLIPWAY_JOB_DIR/facts"
  printf '%s\n' "$2" | write_file "$SLIPWAY_JOB_DIR/facts/$1"
}

# add_fact NAME LINE: one more line of it.
add_fact() {
  mkdir -p -- "$SLIPWAY_JOB_DIR/facts"
  printf '%s\n' "$2" >>"$SLIPWAY_JOB_DIR/facts/$1"
}

has_fact() {
  [[ -e $SLIPWAY_JOB_DIR/facts/$1 ]]
}

# fact NAME [DEFAULT]: prints it; DEFAULT (or nothing) where no step has set it.
fact() {
  if has_fact "$1"; then
    cat -- "$SLIPWAY_JOB_DIR/facts/$1"
  else
    printf '%s\n' "${2:-}"
  fi
}

# unchanged WHAT...: what this job has left (or put back) as it was; the result lists it.
unchanged() {
  local what
  for what in "$@"; do
    add_fact unchanged "${what//$'\n'/ }"
  done
}

# fail SENTENCE [REMEDY]: ends the step; the runner undoes what has begun. SENTENCE says what happened to what.
fail() {
  base_end 1 "$@"
}

# refuse SENTENCE [REMEDY]: a guard says no. Before the first step that changes something, the job is `refused`.
refuse() {
  base_end 6 "$@"
}

# nothing_to_do [WHY]: the step is `skipped`; it will not be undone either.
nothing_to_do() {
  if [[ -n ${1:-} ]]; then
    printf '%s\n' "$1"
    detail "$1"
  fi
  exit 10
}

base_end() {
  local status=$1 sentence=${2//$'\n'/ } remedy=${3:-}
  {
    printf '%s\n' "$sentence"
    [[ -z $remedy ]] || printf 'remedy=%s\n' "${remedy//$'\n'/ }"
  } >"${SLIPWAY_FAILURE:-$SLIPWAY_JOB_DIR/failure}" || true
  printf '%s\n' "$sentence" ${remedy:+"$remedy"} >&2
  trap - ERR # the sentence says it
  exit "$status"
}

# overridden CONDITION: whether this condition was overridden by name.
overridden() {
  [[ " ${SLIPWAY_OVERRIDES:-} " == *" $1 "* ]]
}

# require_variable NAME...: the plan gave these; without them a step must not guess.
require_variable() {
  local name
  for name in "$@"; do
    [[ -n ${!name:-} ]] || fail "The step \"${SLIPWAY_STEP:-?}\" was given no $name." \
      'This is a fault of the client that made the plan; please report it.'
  done
}

# require_tool NAME...: refuses with the name of what is missing.
require_tool() {
  local name missing=()
  for name in "$@"; do
    command -v -- "$name" >/dev/null 2>&1 || missing+=("$name")
  done
  ((${#missing[@]} == 0)) || refuse "The server has no ${missing[*]}." "Install ${missing[*]} on the server."
}
