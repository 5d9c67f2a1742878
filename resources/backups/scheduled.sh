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
state=${here%/*}
# shellcheck source=/dev/null
. "$here/json.sh"
umask 077
if [[ -g $state ]]; then umask 007; fi
PATH=${PATH:+$PATH:}/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
wait_limit=${SLIPWAY_SCHEDULE_LIMIT:-43200} # seconds

# start_job FOLDER ID: what lies in FOLDER/job becomes a job, as the client makes one. Ends well when it stands.
start_job() {
  local bundle=$1/bundle size sum
  tar -c -C "$1/job" -f "$bundle" . && size=$(stat -c %s -- "$bundle") && sum=$(sha256sum <"$bundle") || return 1
  SLIPWAY_STATE=$state SLIPWAY_JOB=$2 SLIPWAY_WAIT=1 SLIPWAY_INPUT_SIZE=$size SLIPWAY_INPUT_SHA256=${sum%% *} \
    bash --norc --noprofile "$here/start.sh" <"$bundle" >/dev/null
}

# note ENVIRONMENT STATE JOB BACKUP SENTENCE: what became of this run, in last/<environment>, for whoever asks whether the
# schedule does its work: what cron mails is seldom read.
note() {
  local new sentence=${5//[$'\n\t']/ } ended=''
  if [[ $2 != running ]]; then ended=$(date -u +%Y-%m-%dT%H:%M:%SZ); fi
  mkdir -p -- "$here/last" 2>/dev/null || true
  if ! { new=$(mktemp -- "$here/last/.slipway.XXXXXX") &&
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$2" "$began" "$ended" "$3" "$4" "$sentence" >"$new" &&
    { [[ ! -g $state ]] || chmod 0660 -- "$new"; } && mv -f -- "$new" "$here/last/$1"; } 2>/dev/null; then
    printf 'How the scheduled backup of %s ended could not be kept in %s.\n' "$1" "$here/last" >&2
  fi
}

# not_taken ENVIRONMENT STATE JOB SENTENCE WHY: kept, told, and no success.
not_taken() {
  note "$1" "$2" "$3" '' "$5"
  printf '%s\n' "$4" >&2
  return 1
}

# told FILE NAME: a text of a job's result.
told() {
  local text
  text=$(sed -n 's/.*"'"$2"'":"\(\([^"\\]\|\\.\)*\)".*/\1/p' "$1")
  text=${text//\\n/ }
  text=${text//\\\"/\"}
  printf '%s' "${text//\\\\/\\}"
}

# run_backup ENVIRONMENT: starts its job, waits for the end, and tells how it ended unless that was well.
run_backup() {
  local environment=$1 from=$here/environments/$1 work id by began started=$SECONDS result said state_word=failed
  began=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  if [[ ! -s $from/job.env ]]; then from=$here/$1; fi
  if [[ ! -s $from/job.env ]]; then
    printf 'There is no scheduled backup of %s in %s.\n' "$environment" "$here" >&2
    return 1
  fi
  printf -v id '%s-backup-%s-%04x' "$(date -u +%Y%m%dT%H%M%SZ)" "$environment" "$RANDOM"
  note "$environment" running "$id" '' ''
  by="$(id -un 2>/dev/null || id -u) (schedule)"
  if ! { work=$(mktemp -d "${TMPDIR:-/tmp}/slipway-schedule.XXXXXX") && cp -R -- "$from" "$work/job"; }; then
    rm -rf -- "${work:-}"
    not_taken "$environment" failed "$id" "The scheduled backup of $environment did not start: it could not be laid out in ${TMPDIR:-/tmp}." \
      "it did not start: it could not be laid out in ${TMPDIR:-/tmp}"
    return
  fi
  json_string "$environment" && said=$REPLY
  json_string "$by"
  printf '{"id":"%s","kind":"backup","environment":%s,"by":%s,"client":"schedule","title":"Scheduled backup","created_at":"%s"}\n' \
    "$id" "$said" "$REPLY" "$began" >"$work/job/job.json"
  printf "export SLIPWAY_ASKED_BY=cron SLIPWAY_WAIT=1 SLIPWAY_BY=%q\n" "$by" >>"$work/job/job.env"
  if ! said=$(start_job "$work" "$id" 2>&1); then
    rm -rf -- "$work"
    not_taken "$environment" failed "$id" "The scheduled backup of $environment did not start: $said" "it did not start: $said"
    return
  fi
  rm -rf -- "$work"
  result=$state/jobs/$id/result.json
  until [[ -e $result ]]; do
    if ((SECONDS - started > wait_limit)); then
      not_taken "$environment" failed "$id" "The scheduled backup of $environment (job $id) has not ended after $wait_limit s." \
        "it has not ended after $wait_limit s"
      return
    fi
    sleep 1
  done
  if grep -q '"outcome":"succeeded"' "$result"; then
    note "$environment" taken "$id" "$(told "$result" backup)" ''
    return 0
  fi
  # Before the first deployment there is nothing to back up; whoever tries the schedule may have to know that.
  if [[ -s $state/jobs/$id/facts/backup_evidence ]]; then state_word=nothing; fi
  said=$(told "$result" message)
  not_taken "$environment" "$state_word" "$id" "The scheduled backup of $environment was not taken: $said
Job $id in $state/jobs" "$said"
}

failed=0
environments=("$@")
if ((${#environments[@]} == 0)); then
  # Cron's own run, of a line that stands in another crontab than the one that is recorded: it would take all of them twice.
  # Only of a login that is known to be gone (getent: 2) nothing else takes them.
  known=0
  if [[ -s $here/owner ]] && IFS=$'\t' read -r owner uid since _ <"$here/owner" && [[ $uid != "$(id -u)" ]] &&
    { entry=$(getent passwd -- "$owner" 2>/dev/null) || known=$?; ((known != 2)); } &&
    [[ -z $entry || $(cut -d : -f 3 <<<"$entry") == "$uid" ]]; then
    printf 'No backup was taken: those of %s are taken by the crontab of %s, since %s. Take the line with %s out of the crontab of %s (crontab -e); a backup by hand needs the names of environments.\n' \
      "$state" "$owner" "$since" "$here/backup" "$(id -un)" >&2
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
