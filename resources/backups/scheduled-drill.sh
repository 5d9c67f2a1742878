#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Drills the newest verified backup of every environment in `environments` beside this file, as a job of its own, at a
# low priority. Cron runs it; by hand: ./drill [ENVIRONMENT...]. It needs nothing but this folder, see scheduled.sh.
# Never beside a job: while one runs, or somebody has locked the environment, it steps aside until the next time. What the
# job may take of the disk, of memory and of time stands in its job.env (SLIPWAY_DRILL_LEAVES, _MEMORY, SLIPWAY_LIMIT).
# What became of each environment's last run, and why nothing did, is kept in last/<environment>, see BACKUPS.md. Silent when
# all is well or it stepped aside; else it says what is wrong, and ends with status 1.
set -Eeuo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
state=${here%/scheduled/drills} what=drill
# shellcheck source=resources/lib/scheduledjob.sh
source "${BASH_SOURCE[0]%/*}/../lib/scheduledjob.sh"

# The runner and its steps inherit both; where there is no ionice, it goes without. Not the lowest: a drill holds the lock of
# its environment, and must not wait for hours on a busy server with it.
renice -n 10 -p "$$" >/dev/null 2>&1 || true
ionice -c 2 -n 7 -p "$$" 2>/dev/null || true

# value FILE KEY: of a line KEY=VALUE.
value() {
  KEY=$2= awk 'index($0, ENVIRON["KEY"]) == 1 { value = substr($0, length(ENVIRON["KEY"]) + 1) } END { print value }' "$1" 2>/dev/null || true
}

# busy ENVIRONMENT: whether a job runs, in whichever environment, or somebody has locked this one; the sentence is in REPLY.
busy() {
  local lock=$state/locks/$1.manual end
  if [[ -e $lock ]]; then
    end=$(value "$lock" until)
    [[ $end =~ ^[0-9]{1,12}$ ]] || end=0
    if ((10#$end == 0 || $(date +%s) < 10#$end)); then
      REPLY="$(value "$lock" by) has locked $1: $(value "$lock" reason)."
      return
    fi
  fi
  for lock in "$state"/locks/*; do
    [[ -f $lock && -r $lock && $lock != *.manual ]] || continue
    # A shared lock for a moment: a job that starts tries again.
    if ! flock -n -s 9 9<"$lock"; then
      REPLY="the $(value "$lock" kind) of ${lock##*/} runs ($(value "$lock" job), of $(value "$lock" by))."
      return
    fi
  done
  return 1
}

# newest FOLDER: the files of the newest set in the folder of backups that is there whole and verified, the environment's
# own database first: lines name TAB database that it goes into (empty: the one that it is of).
newest() {
  (
    # shellcheck source=/dev/null
    . "$1/job.env"
    # shellcheck source=resources/steps/lib/sidecar.sh
    . "$1/lib/sidecar.sh"
    export SLIPWAY_ENVIRONMENT SLIPWAY_PROJECT FOLDER=$SLIPWAY_BACKUPS
    [[ -e $FOLDER ]] || exit 0
    find "$FOLDER/." -maxdepth 1 -type f ! -name '.*' ! -name '*[[:cntrl:]]*' \( -name '*.sql.gz' -o -name '*.sql.gz.json' \) -printf '%f\n' |
      LC_ALL=C awk "$SIDECAR_AWK"'
        /\.json$/ { sidecars[$0] = 1; next }
        { there[$0] = 1 }
        function others(name) { return sidecar_text(name) != "" && sidecar_text(name) != ENVIRON["SLIPWAY_" toupper(name)] }
        END {
          for (name in sidecars) {
            file = substr(name, 1, length(name) - 5)
            if (!(file in there) || !sidecar(ENVIRON["FOLDER"] "/" name) || SAID["verified"] != "true") continue
            if (others("environment") || others("project")) continue
            wanted = SAID["set_size"] + 0
            set = wanted > 1 && SAID["set"] != "" ? "set " SAID["set"] : file
            line = file "\t" (set == file ? "" : sidecar_text("database")) "\n"
            files[set] = sidecar_text("set_main") == file ? line files[set] : files[set] line
            found[set]++
            size[set] = set == file ? 1 : wanted
            if (SAID["taken_at"] > taken[set]) taken[set] = SAID["taken_at"]
          }
          for (set in files) if (found[set] == size[set] && taken[set] > best) { best = taken[set]; chosen = files[set] }
          printf "%s", chosen
        }'
  )
}

# run_drill ENVIRONMENT: starts its job, waits for the end, and keeps how it ended.
run_drill() {
  local environment=$1 from=$here/environments/$1 id began files backup said
  began=$(utc)
  if [[ ! -s $from/job.env ]]; then
    printf 'There is no scheduled drill of %s in %s.\n' "$environment" "$here" >&2
    return 1
  fi
  if busy "$environment"; then
    note "$environment" aside '' '' "$REPLY"
    return 0
  fi
  if ! files=$(newest "$from"); then
    not_done "$environment" failed '' "The scheduled drill of $environment did not start: its backups could not be read." \
      'it did not start: its backups could not be read'
    return
  fi
  if [[ -z $files ]]; then
    note "$environment" nothing '' '' 'there is no verified backup'
    return 0
  fi
  backup=${files%%$'\t'*}
  id=$(job_id "$environment")
  run_job "$environment" "$from" "$id" 0 "export SLIPWAY_ASKED_BY=cron SLIPWAY_RESTORE_FILES=${files@Q}" || return
  said=$(told "$RESULT" message)
  if grep -q '"outcome":"succeeded"' "$RESULT"; then
    note "$environment" drilled "$id" "$backup" ''
  elif grep -q '"outcome":"cancelled"' "$RESULT" || [[ $said == "The environment $environment "*' locked by '* ]]; then
    # Somebody was quicker, or has ended it for his own job's sake.
    note "$environment" aside "$id" "$backup" "$said"
  elif [[ -s $state/jobs/$id/facts/over_budget || $said == 'The drill took longer than its limit of '* ]]; then
    note "$environment" budget "$id" "$backup" "$said"
    printf 'The scheduled drill of %s was not done, for lack of room or time: %s\nJob %s in %s\n' "$environment" "$said" "$id" "$state/jobs" >&2
    return 1
  else
    note "$environment" failed "$id" "$backup" "$said"
    printf 'The scheduled drill of %s has failed: %s\nJob %s in %s\n' "$environment" "$said" "$id" "$state/jobs" >&2
    return 1
  fi
}

failed=0
environments=("$@")
if ((${#environments[@]} == 0)); then
  if others_crontab; then
    printf 'Nothing was drilled: the crontab of %s does that for %s, since %s. Take the line with %s out of the crontab of %s (crontab -e); a drill by hand needs the names of environments.\n' \
      "$OWNER" "$state" "$SINCE" "$here/drill" "$(id -un)" >&2
    exit 1
  fi
  for environment in "$here"/environments/*/job.env; do
    [[ -f $environment ]] || continue
    environment=${environment%/job.env}
    environments+=("${environment##*/}")
  done
fi
for environment in ${environments[@]+"${environments[@]}"}; do
  run_drill "$environment" || failed=1
done
exit "$failed"
