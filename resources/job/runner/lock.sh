# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The environment's lock: an flock on descriptor 9, which every step inherits. So it is free when, and only when,
# nothing of the job is left.

locked=0 # this job holds it

# take_lock: holds the lock, or leaves a refusal (or a cancel) and fails.
take_lock() {
  local tries=0 told='' since word='done'
  if [[ ! $JOB_ENVIRONMENT =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]]; then
    stop failed "The job's job.env names no environment." 'This is a fault of the client; please report it.'
    return 1
  fi
  lock=$state/locks/$JOB_ENVIRONMENT
  if ! mkdir -p -- "$state/locks" || ! exec 9<>"$lock"; then
    stop refused "The lock $lock can't be opened." "See who owns $state/locks."
    return 1
  fi
  until flock -n 9; do
    [[ $told == '' ]] || pause 0.8
    if cancel_requested 'the first step'; then
      break
    fi
    read_holder
    if [[ -n $HOLDER ]] && runner_alive "$state/jobs/$HOLDER"; then
      tries=0
      holder_sentence
      if [[ $may_wait != 1 ]]; then
        stop refused "$REPLY" "Wait for it (--wait), watch it (slipway-cli attach $HOLDER) or cancel it (slipway-cli \
cancel $HOLDER)."
        break
      fi
      wait_for "$REPLY"
    elif ((++tries <= 10)); then
      pause 0.1 # somebody takes it, gives it back or looks at it
    elif ! free_lock; then
      [[ $may_wait == 1 ]] || break
      wait_for "$sentence"
      stop '' ''
    fi
  done
  rm -f -- "$job_dir/waiting"
  if [[ -n $told ]]; then
    [[ -z $reason ]] || word=failed
    tell_step 7 lock "$lock_title" "$word"
  fi
  [[ -z $reason ]] || return 1
  locked=1
  # Who thought this job dead has written its result; then it is over.
  if [[ -e $job_dir/result.json ]]; then
    settled=1
    exit 0
  fi
  now
  since=$REPLY
  printf 'job=%s\nkind=%s\nby=%s\nsince=%s\npid=%s\n' "$job" "$JOB_KIND" "${JOB_BY//$'\n'/ }" "$since" "$$" \
    2>/dev/null >"$lock" || true
}
lock_title='Wait for the lock of the environment'

# wait_for SENTENCE: tells it once, and again when it is another. Sees `told` of take_lock.
wait_for() {
  if [[ $told == '' ]]; then
    : >"$job_dir/waiting"
    tell_step 7 lock "$lock_title" running
  fi
  [[ $told == "$1" ]] || tell_detail 7 lock "$1"
  told=$1
}

# release_lock: what is written into it goes first, so nobody reads of a holder that holds nothing.
release_lock() {
  [[ -n ${lock:-} ]] || return 0
  key_value "$lock" job
  [[ $REPLY != "$job" ]] || : 2>/dev/null >"$lock"
  locked=0
  exec 9>&-
}

# read_holder: the job that the lock names, in HOLDER.
read_holder() {
  key_value "$lock" job
  HOLDER=$REPLY
  [[ $HOLDER =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || HOLDER=''
}

# holder_sentence: who has the lock and what it does, in REPLY.
holder_sentence() {
  local kind by since pid step=''
  key_value "$lock" kind && kind=$REPLY
  key_value "$lock" by && by=$REPLY
  key_value "$lock" since && since=$REPLY
  key_value "$lock" pid && pid=$REPLY
  last_line "$state/jobs/$HOLDER/begun"
  if [[ -n $REPLY ]]; then
    step_title "$state/jobs/$HOLDER" "$REPLY"
    step=", now at \"$REPLY\""
    [[ ! -e $state/jobs/$HOLDER/undone ]] || step=', which is being undone now'
  fi
  REPLY="The environment $JOB_ENVIRONMENT is locked by the ${kind:-job} $HOLDER of ${by:-?}, since ${since:-?}$step \
(process ${pid:-?} on the server)."
}

# free_lock: no runner lives that could hold the lock. What a dead job left behind is ended; what is not of that job is
# left alone, and is named in `sentence`: then this fails.
free_lock() {
  local pid kind by since
  find_left_over '' "${HOLDER:-.}"
  if ((${#FOUND[@]})) && end_processes '' "${HOLDER:-.}"; then
    tell_detail 7 '' "Ended what the interrupted job $HOLDER had left running: $LEFT_OVER"
    return 0
  fi
  # Of another Unix user's processes only the job itself tells.
  if ((${#FOUND[@]} == 0)) && { read -r pid <"$state/jobs/${HOLDER:-.}/process"; } 2>/dev/null && process_fields "$pid"; then
    FOUND=("$pid")
  fi
  if ((${#FOUND[@]})); then
    describe "${FOUND[@]}"
    stop refused "The environment $JOB_ENVIRONMENT is locked by what the dead job $HOLDER has left running: $REPLY. It \
could not be ended." 'Have its owner or root end it on the server, then try again.'
    return 1
  fi
  key_value "$lock" kind && kind=$REPLY
  key_value "$lock" by && by=$REPLY
  key_value "$lock" since && since=$REPLY
  describe_holders
  if [[ -z $HOLDER && -n $kind ]]; then
    REPLY="the $kind of ${by:-?}, since ${since:-?}: $REPLY"
  fi
  stop refused "The environment $JOB_ENVIRONMENT is locked by $REPLY. That is no job's, so it was left alone." \
    'Wait until it has ended (--wait), or have its owner or root end it on the server, then try again.'
  return 1
}

# describe_holders: the processes that hold the lock, for people, in REPLY.
describe_holders() {
  local path
  local -A pids=()
  while IFS= read -r path; do
    path=${path#/proc/}
    pids[${path%%/*}]=1
  done < <(lock_descriptors)
  describe ${pids[@]+"${!pids[@]}"}
  REPLY=${REPLY:-a process that $(id -un 2>/dev/null || id -u) may not see}
}

# manual_lock_allows: fails, with a refusal, while somebody has locked the environment by hand.
manual_lock_allows() {
  local file=$lock.manual by since why expiry now_seconds
  [[ -e $file ]] || return 0
  key_value "$file" until && number "$REPLY" && expiry=$REPLY
  printf -v now_seconds '%(%s)T' -1
  ((expiry == 0 || now_seconds < expiry)) || return 0
  key_value "$file" by && by=$REPLY
  key_value "$file" since && since=$REPLY
  key_value "$file" reason && why=$REPLY
  ((expiry == 0)) || TZ=UTC0 printf -v expiry ' until %(%Y-%m-%dT%H:%M:%SZ)T' "$expiry"
  stop refused "The environment $JOB_ENVIRONMENT was locked by ${by:-?} at ${since:-?}${expiry#0}: ${why:-no reason given}." \
    "When that is over: slipway-cli unlock $JOB_ENVIRONMENT"
  return 1
}
