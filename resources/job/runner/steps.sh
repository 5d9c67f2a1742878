# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps, one after the other.

# run_steps: leaves `reason` empty when the job succeeded.
run_steps() {
  local index name title limit recorded=0
  for index in "${!STEP_NAMES[@]}"; do
    name=${STEP_NAMES[index]} title=${STEP_TITLES[index]}
    if ((!recorded)) && cancel_requested "$title"; then
      return
    fi
    rm -f -- "$job_dir/failure"
    if ! mark "$job_dir/begun" "$name"; then
      stop failed "The step \"$title\" was not begun: the server can't write to $job_dir." \
        'See whether the disk of the server is full.'
    else
      tell_step 7 "$name" "$title" running
      step_limit "$index" && limit=$REPLY
      run_script "$job_dir" "$index" run "$limit" "$((STEP_CANCELLABLES[index] && !recorded))"
      judge_step
    fi
    if [[ -n $reason ]]; then
      failed_step=$name
      ((recorded)) || return
      # The job's work stands and is recorded; what comes after it is told, and undoes nothing.
      note_after_record
      continue
    fi
    [[ $name != record ]] || recorded=1
  done
}

# step_limit INDEX: the step's own limit, or what is left of the job's where that is less; seconds, 0: none; in REPLY.
step_limit() {
  local left=$((JOB_LIMIT > SECONDS ? JOB_LIMIT - SECONDS : 1))
  REPLY=${STEP_LIMITS[$1]}
  ((JOB_LIMIT == 0 || (REPLY > 0 && REPLY <= left))) || REPLY=$left
}

# require_goal: steps that all ended well are not enough: the job must have done what its kind is there for.
require_goal() {
  [[ -z $reason ]] || return 0
  if ! goal_reached "$job_dir"; then
    stop failed "Every step of this $JOB_KIND ended well, but none of them says that it was done." \
      'This is a fault of what made the job; please report it.'
  fi
}

# judge_step: from ENDED and STATUS to the step's record, and to `reason`. Sees the variables of run_steps.
judge_step() {
  local word='done'
  if [[ $ENDED == exited && ($STATUS == 0 || $STATUS == 10) ]]; then
    if ((STATUS == 10)); then
      word=skipped
      mark "$job_dir/skipped" "$name" || true
    fi
    if mark "$job_dir/done" "$name"; then
      tell_step 7 "$name" "$title" "$word"
      return
    fi
    stop failed "The step \"$title\" ended well, but that can't be recorded in $job_dir." \
      'See whether the disk of the server is full.'
  elif [[ $ENDED == cancelled ]]; then
    cancel_requested "$title" during
  elif [[ $ENDED == limit ]]; then
    if ((limit == STEP_LIMITS[index])); then
      duration "$limit"
      stop failed "The step \"$title\" took longer than its limit of $REPLY and was ended."
    else
      duration "$JOB_LIMIT"
      stop failed "The $JOB_KIND took longer than its limit of $REPLY and was ended in the step \"$title\"."
    fi
  elif ((STATUS == 6)); then
    stop refused "The step \"$title\" refused to go on."
  elif ((STATUS > 128 && STATUS < 160)); then
    stop failed "The step \"$title\" was ended by the signal $(kill -l "$((STATUS - 128))")."
  else
    stop failed "The step \"$title\" failed with status $STATUS."
  fi
  [[ $ENDED == exited ]] && read_failure "$job_dir/failure"
  if [[ $name == record ]] && committed "$job_dir"; then
    mark "$job_dir/done" "$name" || true
    tell_step 7 "$name" "$title" 'done'
    note_after_record
    return
  fi
  tell_step 7 "$name" "$title" failed
}

# stop REASON SENTENCE [REMEDY]
stop() {
  reason=$1
  sentence=$2
  remedy=${3:-}
}

# read_failure FILE: what the step itself said, in place of the default sentence.
read_failure() {
  local line first=1
  [[ -s $1 ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    if ((first)); then
      sentence=${line:-$sentence}
      first=0
    elif [[ $line == remedy=* ]]; then
      remedy=${line#remedy=}
    elif [[ $line == unchanged=* ]]; then
      unchanged_too+=${line#unchanged=}$'\n'
    fi
  done <"$1"
}

# A step after `record` failed: the job has succeeded, and its message says what did not work.
note_after_record() {
  tell_detail 7 "$name" "$sentence"
  afterwards+=${afterwards:+ }$sentence
  reason='' remedy='' failed_step='' unchanged_too=''
}
afterwards=''

# cancel_requested TITLE [during]
cancel_requested() {
  local who=''
  [[ -e $job_dir/cancel ]] || return 1
  IFS= read -r who <"$job_dir/cancel"
  if [[ ${2:-} == during ]]; then
    stop cancelled "Cancelled${who:+ by $who} during \"$1\"."
  else
    stop cancelled "Cancelled${who:+ by $who} before \"$1\"."
  fi
}

# SIGTERM, as from a server that shuts down, is a cancel.
request_cancel() {
  [[ -e $job_dir/cancel ]] || printf 'a signal to end on the server\n' >"$job_dir/cancel"
}

# duration SECONDS: "15 min", "90 s", in REPLY.
duration() {
  if (($1 >= 120 && $1 % 60 == 0)); then
    REPLY="$(($1 / 60)) min"
  else
    REPLY="$1 s"
  fi
}
