# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a job ended: the outcome, the sentences, result.json.

# decide_own_result: from `reason` and the undo to the outcome, and writes result.pending.
decide_own_result() {
  local outcome=succeeded message=$sentence
  if [[ -z $reason ]]; then
    success_message "$job_dir"
    message=$REPLY${afterwards:+ But: $afterwards}
    write_result "$job_dir" succeeded "$message" "$remedy" '' 0 ''
    return
  fi
  outcome=$reason
  if ((undo_failed)); then
    outcome=failed
    undo_failure_message "$job_dir"
    message="$REPLY $message"
    remedy="Read the journal and fix what it names on the server.${remedy:+ $remedy}"
  elif [[ $reason == refused || $reason == failed ]] && changed "$job_dir"; then
    outcome=rolled_back
    [[ ! -e $job_dir/facts/standing ]] || outcome=failed
  fi
  if ((!undo_failed && !recovery_failed)); then
    state_message "$job_dir"
    message+=" $REPLY${recovered:+ Before that: $recovered}"
  fi
  write_result "$job_dir" "$outcome" "$message" "$remedy" "$failed_step" "$((undo_failed || recovery_failed))" \
    "$unchanged_too"
}

# success_message DIR: in REPLY. The job is loaded.
success_message() {
  fact_of "$1" message
  [[ -z $REPLY ]] || return 0
  if [[ $JOB_KIND == recover ]]; then
    REPLY=${recovered:-There was nothing to recover.}
    return
  fi
  live_release "$1"
  REPLY="The $JOB_KIND of $JOB_ENVIRONMENT is done.${REPLY:+ It is on the release $REPLY.}"
}

# state_message DIR: after an undo that went well, or before anything changed, what the environment is now; in REPLY.
# The job and its steps are loaded.
state_message() {
  local message='' restored
  if ! changed "$1"; then
    REPLY='Nothing was changed.'
    return
  fi
  fact_of "$1" standing
  message=$REPLY
  [[ -n $message ]] || fact_of "$1" brought_back
  message=$REPLY
  fact_of "$1" restored
  restored=${REPLY%%$'\n'*}
  if [[ -n $message ]]; then
    :
  elif [[ $restored == none ]]; then
    message="$JOB_ENVIRONMENT is as it was before: it had no release."
  elif [[ -n $restored ]]; then
    health_words "$1"
    message="$JOB_ENVIRONMENT is back on the release $restored$REPLY."
  else
    live_release "$1"
    message="What it had changed was undone${REPLY:+; $JOB_ENVIRONMENT is on the release $REPLY}."
  fi
  data_words "$1"
  REPLY=$message$REPLY
}

# health_words DIR: how well the release is that an undo has brought back, in REPLY: what was unhealthy before is not called
# healthy, and what can't be asked neither.
health_words() {
  local still only
  fact_of "$1" unhealthy_still
  still=${REPLY//$'\n'/, }
  fact_of "$1" only_running
  only=${REPLY:+; of $REPLY it is only known that it runs}
  if [[ -z $still ]]; then
    REPLY=", healthy$only"
  elif [[ $still == *,* ]]; then
    REPLY="; healthy but for $still, which were unhealthy before this job$only"
  else
    REPLY="; healthy but for $still, which was unhealthy before this job$only"
  fi
}

# data_words DIR: what may have happened to the data, as a sentence after a space, in REPLY; empty when nothing ran that
# could have changed them. Where there was no database yet, there may be folders and volumes all the same.
data_words() {
  local words evidence
  fact_of "$1" backup_evidence
  evidence=$REPLY
  ran_words "$1/facts/ran"
  words=${REPLY:+ by $REPLY}
  # Of a job that an earlier version began.
  [[ -n $words || -e $1/facts/data_may_have_changed ]] || return 0
  if [[ $evidence == 'No data yet'* ]]; then
    REPLY=" What lies in its folders and volumes may have been changed$words; there was no database to back up before."
    return
  fi
  named_backup "$1"
  REPLY=" Its data may have been changed$words${REPLY:+; the backup $REPLY holds them as they were}."
}

# named_backup DIR: what sentences call the backup that this job took, in REPLY.
named_backup() {
  fact_of "$1" backup_named
  [[ -n $REPLY ]] || fact_of "$1" backup
}

# undo_failure_message DIR: in REPLY.
undo_failure_message() {
  REPLY="THE UNDO FAILED at $undo_failures: $undo_sentence $JOB_ENVIRONMENT may be on neither its old release nor a \
new one."
  if [[ -e $1/facts/backup ]]; then
    named_backup "$1"
    REPLY="THE UNDO FAILED at $undo_failures: $undo_sentence $JOB_ENVIRONMENT may be on neither its old release nor a \
new one; the backup $REPLY holds its data as it was."
  fi
}

# live_release DIR: what is live after this job, in REPLY.
live_release() {
  current_release
  [[ -n $REPLY ]] || fact_of "$1" release
  REPLY=${REPLY%%$'\n'*}
}

# write_result DIR OUTCOME MESSAGE REMEDY FAILED_STEP UNDO_FAILED UNCHANGED: DIR/result.pending, whole or not at all.
# The job in DIR is loaded, and its steps are.
write_result() {
  local dir=$1 outcome=$2 fields name names started ended dirty=false undo_failed_word=false round
  local -a texts=(id "$JOB_ID" kind "$JOB_KIND" environment "$JOB_ENVIRONMENT" by "$JOB_BY" outcome "$outcome"
    message "$3")
  live_release "$dir" && texts+=(release "$REPLY")
  fact_of "$dir" backup && texts+=(backup "$REPLY")
  texts+=(remedy "$4" failed_step "$5" commit "$JOB_COMMIT")
  last_line "$dir/started/at" && texts+=(started_at "$REPLY")
  now && texts+=(ended_at "$REPLY")
  fields=''
  for ((name = 0; name < ${#texts[@]}; name += 2)); do
    json_string "${texts[name + 1]}"
    fields+="\"${texts[name]}\":$REPLY,"
  done
  # Whom the server knows, beside what the client said.
  json_string "$(id -un 2>/dev/null)" && fields+="\"user\":$REPLY,"
  fact_of "$dir" downtime_seconds
  [[ ! $REPLY =~ ^[0-9]+(\.[0-9]+)?$ ]] || fields+="\"downtime_seconds\":$REPLY,"
  fact_of "$dir" unchanged
  json_list "$REPLY"$'\n'"$7"
  [[ $REPLY != '[]' || $outcome == succeeded ]] || (($6)) || changed "$dir" || unchanged_environment
  fields+="\"unchanged\":$REPLY,"
  fact_of "$dir" unhealthy_before
  names=''
  while IFS= read -r name; do names+=${name%%$'\t'*}$'\n'; done <<<"$REPLY"
  json_list "$names"
  fields+="\"unhealthy_before\":$REPLY,"
  json_list "${JOB_OVERRIDES// /$'\n'}"
  fields+="\"overrides\":$REPLY,"
  [[ $JOB_DIRTY != 1 && $JOB_DIRTY != true ]] || dirty=true
  (($6 == 0)) || undo_failed_word=true
  fields+="\"dirty\":$dirty,\"undo_failed\":$undo_failed_word"
  # Without the result nobody would know; a full disk may have room again in a moment.
  for ((round = 0; round < 10; round++)); do
    if printf '{%s}\n' "$fields" 2>/dev/null >"$dir/.result" && flush "$dir/.result" &&
      mv -f -- "$dir/.result" "$dir/result.pending"; then
      flush "$dir"
      return 0
    fi
    rm -f -- "$dir/.result"
    drop_reserve
    pause 1
  done
  return 1
}

unchanged_environment() {
  json_list "the files of $JOB_ENVIRONMENT
its containers
its database"
}

# publish_pending DIR [COMMAND]: what was decided is audited and told in the journal, each once however often this is
# repeated after a crash, then COMMAND runs (the lock is given back), and result.json appears.
publish_pending() {
  local dir=$1 result='' journal=7
  [[ -e $dir/result.pending ]] || return 1
  IFS= read -r result <"$dir/result.pending" || true
  [[ $dir == "$job_dir" ]] || journal=6
  rm -f -- "$dir/reserve" "$dir/process" "$dir/waiting"
  audit "$dir" "$result" || tell_detail "$journal" '' 'The audit line could not be written.'
  if [[ $(tail -n 1 -- "$dir/journal" 2>/dev/null) != $'\036{"type":"result",'* ]]; then
    record "$journal" "{\"type\":\"result\",${result#\{}"
  fi
  flush "$dir/journal"
  [[ -z ${2:-} ]] || "$2"
  mv -f -- "$dir/result.pending" "$dir/result.json"
  flush "$dir"
}

publish_result() {
  publish_pending "$@" || {
    printf 'The result could not be written.\n' >&2
    release_lock
    return 1
  }
}
