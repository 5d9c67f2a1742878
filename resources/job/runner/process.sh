# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Running a step's script as a session of its own, and ending everything that it started.

output='' # the descriptor into the journal's filter, while a script runs

# run_script DIR INDEX FILE LIMIT CANCELLABLE: runs FILE (run or undo) of a step of the job in DIR. LIMIT in seconds,
# 0 for none. Says in ENDED how it ended (exited, limit or cancelled) and in STATUS with what status.
run_script() {
  local dir=$1 index=$2 file=$3 limit=$4 cancellable=$5 pid filter deadline tick=0.02 sinks=(7)
  ((story == 7)) || sinks=("$story" 7)
  journal_room "$dir/journal"
  exec {output}> >(copy_output "$REPLY" "${sinks[@]}")
  filter=$!
  become_script &
  pid=$!
  printf '%s\n' "$pid" 2>/dev/null >"$dir/process"
  uptime
  deadline=$((REPLY + limit * 100))
  ENDED=exited
  while kill -0 "$pid" 2>/dev/null; do
    pause "$tick"
    if ((cancellable)) && [[ -e $job_dir/cancel ]]; then
      ENDED=cancelled
      break
    fi
    uptime
    if ((limit > 0 && REPLY >= deadline)); then
      ENDED=limit
      break
    fi
    ((REPLY < deadline - limit * 100 + 50)) || tick=0.2 # quick steps end quickly, long ones cost little
  done
  if [[ $ENDED == exited ]]; then
    wait "$pid" 2>/dev/null
    STATUS=$?
  fi
  end_processes "$pid" "${dir##*/}" "/proc/$BASHPID/fd/$output"
  if [[ $ENDED != exited ]]; then
    wait "$pid" 2>/dev/null
    STATUS=$?
  elif [[ -n $LEFT_OVER ]]; then
    tell_detail "$story" "${STEP_NAMES[index]}" "Ended what the step had left running: $LEFT_OVER"
  fi
  rm -f -- "$dir/process"
  exec {output}>&-
  output=''
  end_filter "$filter"
}

# What run_script starts: it becomes the script. Sees the variables of run_script.
become_script() {
  local name=${STEP_NAMES[index]} folder=${STEP_FOLDERS[index]}
  trap - EXIT HUP INT PIPE QUIT TERM
  exec </dev/null >&"$output" 2>&1
  unset "${!SLIPWAY_@}" "${!STEP_@}" may_wait
  # shellcheck source=/dev/null
  . "$dir/job.env" || exit 1
  # shellcheck source=/dev/null
  [[ ! -r $folder/step.env ]] || . "$folder/step.env" || exit 1
  export SLIPWAY_STATE=$state SLIPWAY_JOB=${dir##*/} SLIPWAY_JOB_DIR=$dir
  export SLIPWAY_STEP=$name SLIPWAY_STEP_TOKEN=${dir##*/} SLIPWAY_UNDO=0 SLIPWAY_FAILURE=$dir/failure
  [[ $file == run ]] || export SLIPWAY_UNDO=1 SLIPWAY_FAILURE=$dir/undo_failure
  cd -- "${SLIPWAY_DIRECTORY:-$dir}" 2>/dev/null || cd -- "$dir" || exit 1
  exec setsid bash --norc --noprofile "$folder/$file" 3>&"$story" {output}>&- {clock}>&- 5>&- 6>&- 7>&- 8>&-
}

# end_filter PID: waits until all output is in the journal. Nobody can write any more, so it is a matter of moments;
# a process that could not be ended must not hold up the job, though.
end_filter() {
  local round
  for ((round = 0; round < 250; round++)); do
    kill -0 "$1" 2>/dev/null || return 0
    pause 0.02
  done
  kill -KILL "$1" 2>/dev/null
}

# find_left_over SESSION TOKEN [FILE]: what a job has started and nobody else: processes of that session or group, those
# marked with that token, and where this job holds the lock, who has it from this job, and who has FILE open. Their pids
# are in FOUND; never the runner's own session. Who merely has the lock's file open (a promotion that waits for this
# environment, somebody's own flock) is none of them.
find_left_over() {
  local session=$1 token=$2 file=${3:-} path pid
  local -A candidates=()
  FOUND=()
  for path in /proc/[0-9]*/stat; do
    pid=${path//[!0-9]/}
    process_fields "$pid" || continue
    [[ -z $session || (${FIELDS[2]} != "$session" && ${FIELDS[3]} != "$session") ]] || candidates[$pid]=1
  done
  while IFS= read -r path; do
    path=${path#/proc/}
    candidates[${path%%/*}]=1
  done < <(
    exec 9>&- 2>/dev/null # processes come and go while this looks
    [[ -z $output ]] || exec {output}>&-
    grep -lzxsF -- "SLIPWAY_STEP_TOKEN=$token" /proc/[0-9]*/environ
    [[ -z $file ]] || find -L /proc/[0-9]*/fd -maxdepth 1 -samefile "$file"
    ((!locked)) || lock_descriptors
  )
  for pid in "${!candidates[@]}"; do
    process_fields "$pid" && [[ ${FIELDS[3]} != "$own_session" ]] && FOUND+=("$pid")
  done
}

# lock_descriptors: /proc/PID/fd/N of each descriptor that holds the lock, not of those where its file is only open: the
# kernel names the lock with the open file that has it, which a child has inherited.
lock_descriptors() {
  local path line
  while IFS= read -r path; do
    while IFS= read -r line; do
      [[ $line != lock:*FLOCK* ]] || { printf '%s\n' "$path" && break; }
    done 2>/dev/null <"${path/\/fd\//\/fdinfo\/}"
  done < <(find -L /proc/[0-9]*/fd -maxdepth 1 -samefile "$lock" 2>/dev/null)
}

# end_processes SESSION TOKEN [FILE]: ends what find_left_over finds: TERM, after the grace KILL. What it was is in
# LEFT_OVER, for people. Fails when something would not go.
end_processes() {
  local deadline round
  LEFT_OVER=''
  find_left_over "$@"
  ((${#FOUND[@]})) || return 0
  describe "${FOUND[@]}"
  LEFT_OVER=$REPLY
  uptime
  deadline=$((REPLY + grace * 100))
  kill -TERM "${FOUND[@]}" 2>/dev/null
  while uptime && ((REPLY < deadline)); do
    pause 0.05
    find_left_over "$@"
    ((${#FOUND[@]})) || return 0
  done
  for ((round = 0; round < 20; round++)); do
    kill -KILL "${FOUND[@]}" 2>/dev/null
    pause 0.1
    find_left_over "$@"
    ((${#FOUND[@]})) || return 0
  done
  return 1
}

# describe PID...: "sleep 300 (process 4711), ..." in REPLY.
describe() {
  local pid words line said=''
  for pid in "$@"; do
    words=()
    { mapfile -d '' -t words <"/proc/$pid/cmdline"; } 2>/dev/null
    line=${words[*]:-?}
    said+=${said:+, }"${line:0:160} (process $pid)"
  done
  REPLY=${said//$'\n'/ }
}
