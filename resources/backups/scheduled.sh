#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a verified backup of every environment in `environments` beside this file, as a job of its own: the same steps,
# lock and history as everything else. Cron runs it; by hand: ./backup [ENVIRONMENT...]. It needs nothing but this folder,
# so it can be read, run and taken away without the program that installed it. What each environment is made of:
#   <environment>/job.env   its names and folders      <environment>/steps, lib, runner   what is run
# Versions before this one had their folders beside this file.
# What became of each environment's last run is kept in last/<environment>, see BACKUPS.md. Silent when all is well, so
# that cron has nothing to mail; else it says what is wrong, and ends with status 1.
set -Eeuo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
state=${here%/*} what=backup
# shellcheck source=resources/lib/scheduledjob.sh
source "${BASH_SOURCE[0]%/*}/../lib/scheduledjob.sh"

# run_backup ENVIRONMENT: starts its job, waits for the end, and tells how it ended unless that was well.
run_backup() {
  local environment=$1 from=$here/environments/$1 id began said state_word=failed
  began=$(utc)
  if [[ ! -s $from/job.env ]]; then from=$here/$1; fi
  if [[ ! -s $from/job.env ]]; then
    printf 'There is no scheduled backup of %s in %s.\n' "$environment" "$here" >&2
    return 1
  fi
  id=$(job_id "$environment")
  run_job "$environment" "$from" "$id" 1 'export SLIPWAY_ASKED_BY=cron' || return
  if grep -q '"outcome":"succeeded"' "$RESULT"; then
    note "$environment" taken "$id" "$(told "$RESULT" backup)" ''
    return 0
  fi
  # Before the first deployment there is nothing to back up; whoever tries the schedule may have to know that.
  if [[ -s $state/jobs/$id/facts/backup_evidence ]]; then state_word=nothing; fi
  said=$(told "$RESULT" message)
  not_done "$environment" "$state_word" "$id" "The scheduled backup of $environment was not taken: $said
Job $id in $state/jobs" "$said"
}

failed=0
environments=("$@")
if ((${#environments[@]} == 0)); then
  if others_crontab; then
    printf 'No backup was taken: those of %s are taken by the crontab of %s, since %s. Take the line with %s out of the crontab of %s (crontab -e); a backup by hand needs the names of environments.\n' \
      "$state" "$OWNER" "$SINCE" "$here/backup" "$(id -un)" >&2
    exit 1
  fi
  for environment in "$here"/{environments/,}*/job.env; do
    [[ -f $environment ]] || continue
    environment=${environment%/job.env}
    environments+=("${environment##*/}")
  done
fi
for environment in ${environments[@]+"${environments[@]}"}; do
  run_backup "$environment" || failed=1
done
exit "$failed"
