# shellcheck shell=bash disable=SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What ended jobs leave behind is bounded, whatever kind they are. Who did what and how it ended stays in the audit.

# tidy_state: after this job has its result; whatever fails of it is left for the next one. The folders of ended jobs go
# after 90 days where 300 newer ones are there, and those of scheduled backups that ended well after 7 days where 100 newer
# ones are; a job without a result is never touched. Then the engines go that no job refers to.
tidy_state() (
  exec 4>>"$state/locks/.tidy" && flock -n 4 && cd -- "$state/jobs" || exit 0
  {
    ended_jobs | awk '$1 > 300 && $2 > 90 { print $3 }'
    # What only the job itself tells is asked of those that may go alone, by two processes for all of them.
    ended_jobs | awk '$1 > 100 && $2 > 7 { print $3 "/job.json" }' | xargs -r grep -l '"client":"schedule"' -- |
      sed 's|/job.json$|/result.json|' | xargs -r grep -l '"outcome":"succeeded"' -- | sed 's|/result.json$||'
  } 2>/dev/null | xargs -r rm -rf -- 2>/dev/null # ids of jobs have no space in them
  cd -- "$state/engine" 2>/dev/null || exit 0
  # One that was taken a moment ago may be of a job that is not there yet.
  find . -mindepth 1 -maxdepth 1 -type d -mtime +0 -printf '%f\n' |
    grep -vxF -f <(find "$state/jobs" -mindepth 2 -maxdepth 2 -type l -name runner -printf '%l\n' | sed 's|.*/engine/||; s|/runner$||'; echo) |
    xargs -r -d '\n' rm -rf --
)

# ended_jobs: lines "N DAYS ./ID", the one that ended last first.
ended_jobs() {
  find . -mindepth 2 -maxdepth 2 -name result.json ! -path './.*' -printf '%T@ %h\n' | sort -rn |
    awk -v now="$(printf '%(%s)T' -1)" '{ print NR, (now - $1) / 86400, $2 }'
}
