# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whether a job's runner lives, for whatever the client runs by itself; the runner has runner_alive of job/runner/jobs.sh. The
# client puts this text in the place of the line that sources it. Starts no process: of hundreds of jobs it is asked.

# alive DIR: the process that the job in DIR recorded is there, with its start time and of this boot. What is left of one
# that ended, until its parent asks for its status, does nothing any more.
alive() {
  local pid='' start='' boot='' now_boot='' line='' fields
  { read -r pid start boot <"$1/runner.pid"; } 2>/dev/null || [[ -n $pid ]] || return 1
  { read -r now_boot </proc/sys/kernel/random/boot_id; } 2>/dev/null || true
  [[ $boot == "${now_boot:--}" ]] || return 1
  { IFS= read -r line <"/proc/$pid/stat"; } 2>/dev/null || return 1
  # The text behind the command's name begins with field 3, the state; the start time is field 22.
  read -r -a fields <<<"${line##*) }"
  [[ ${fields[0]:-Z} != [ZX] && ${fields[19]:-} == "$start" ]]
}
