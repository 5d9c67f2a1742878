# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Settling jobs whose runner is gone without a result. Under the environment's lock, before this job's first step.

recovered='' # sentences
recover_count=0
recovery_failed=0

# recover_interrupted: fails, with a refusal, when one of them could not be undone.
recover_interrupted() {
  local dir environment
  for dir in "$state"/jobs/*/; do
    dir=${dir%/}
    [[ $dir != "$job_dir" && -d $dir/started && ! -e $dir/result.json ]] || continue
    environment=$JOB_ENVIRONMENT
    load_job "$dir"
    if [[ $JOB_ENVIRONMENT == "$environment" ]] && ! runner_alive "$dir" && claim_dead "$dir"; then
      settle "$dir"
      exec 5>&-
    fi
    load_job "$job_dir"
    [[ -z $reason ]] || return 1
  done
}

# claim_dead DIR: descriptor 5 holds its runner.lock: no runner lives, and nobody starts one. The lock may be in the
# hands of a process that the runner had just begun when it died, so not at the first refusal.
claim_dead() {
  local round
  exec 5>>"$1/runner.lock" || return 1
  for ((round = 0; round < 20; round++)); do
    if flock -n 5; then
      [[ ! -e $1/result.json ]] && return 0
      break
    fi
    pause 0.1
  done
  exec 5>&-
  return 1
}

# settle DIR: the interrupted job (it is loaded) gets its result, or this job stops.
settle() {
  local dir=$1 name=recover title message='' state_word='done'
  ((++recover_count == 1)) || name=recover-$recover_count
  title="Undo the interrupted $JOB_KIND $JOB_ID"
  exec 6>>"$dir/journal"
  last_byte_is_lf "$dir/journal" || printf '\n' >&6
  tell_step 7 "$name" "$title" running
  end_processes '' "$JOB_ID" || true
  [[ -z $LEFT_OVER ]] || tell_detail 7 "$name" "Ended what it had left running: $LEFT_OVER"
  load_steps "$dir"
  if [[ -e $dir/result.pending ]]; then
    message="The $JOB_KIND $JOB_ID had ended; only its result had not been told."
    publish_pending "$dir"
  elif committed "$dir" || { all_done "$dir" && goal_reached "$dir"; }; then
    message="The $JOB_KIND $JOB_ID was done; only its result was missing."
    success_message "$dir"
    write_result "$dir" succeeded "$REPLY" '' '' 0 '' && publish_pending "$dir"
  else
    undo_interrupted
  fi
  undo_failed=0 # from here on this job's own
  tell_detail 7 "$name" "$message"
  tell_step 7 "$name" "$title" "$state_word"
  recovered+=${recovered:+ }$message
  exec 6>&-
}

# undo_interrupted: the part of settle for a job that was cut in the middle. Sees its variables.
undo_interrupted() {
  local begun where what
  last_line "$dir/begun"
  begun=$REPLY
  if [[ -z $begun ]]; then
    message="The $JOB_KIND $JOB_ID was interrupted before it began. Nothing was changed."
  else
    step_title "$dir" "$begun"
    where=$REPLY
    story=6
    undo_steps "$dir"
    story=7
    what="The $JOB_KIND $JOB_ID was interrupted at \"$where\": what ran it on the server was gone."
    if ((undo_failed)); then
      undo_failure_message "$dir"
      message="$REPLY $what"
      state_word=failed
    else
      state_message "$dir"
      message="$what $REPLY"
    fi
  fi
  if [[ $state_word == failed && " $own_overrides " != *' recovery '* ]]; then
    recovery_failed=1
    now
    printf '%s %s\n' "$REPLY" "$message" >"$dir/recovery_failed"
    tell_detail 6 '' "$message"
    if [[ $own_kind == recover ]]; then
      stop failed "$message" "$recovery_remedy"
    else
      stop refused "$message" "$recovery_remedy"
    fi
    failed_step=$name
    return
  fi
  rm -f -- "$dir/recovery_failed"
  write_result "$dir" interrupted "$message" '' "$begun" "$undo_failed" '' && publish_pending "$dir"
}
recovery_remedy='Read the journal, fix what it names on the server and try again; or, when the environment is in order '
recovery_remedy+='or this job puts it in order, go on with --override recovery.'

# all_done DIR: it has steps, and each is done.
all_done() {
  local name
  ((${#STEP_NAMES[@]})) && whole_bundle || return 1
  for name in "${STEP_NAMES[@]}"; do
    has_line "$1/done" "$name" || return 1
  done
}

last_byte_is_lf() {
  [[ ! -s $1 || -z $(tail -c 1 -- "$1" | tr -d '\n') ]]
}
