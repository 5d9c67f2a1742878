#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a verified backup of every environment that lies beside this file, as a job of its own: the same steps, lock and
# history as everything else. Cron runs it; by hand: ./backup [ENVIRONMENT...]. It needs nothing but this folder, so it
# can be read, run and taken away without the program that installed it. What each environment is made of:
#   <environment>/job.env   its names and folders      <environment>/steps, lib, runner   what is run
# Silent when all is well, so that cron has nothing to mail; else it says what is wrong, and ends with status 1.
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

# run_backup ENVIRONMENT: starts its job, waits for the end, and tells how it ended unless that was well.
run_backup() {
  local environment=$1 from=$here/$1 work id by started=$SECONDS result said
  if [[ ! -s $from/job.env ]]; then
    printf 'There is no scheduled backup of %s in %s.\n' "$environment" "$here" >&2
    return 1
  fi
  printf -v id '%s-backup-%s-%04x' "$(date -u +%Y%m%dT%H%M%SZ)" "$environment" "$RANDOM"
  by="$(id -un 2>/dev/null || id -u) (schedule)"
  work=$(mktemp -d "${TMPDIR:-/tmp}/slipway-schedule.XXXXXX")
  cp -R -- "$from" "$work/job"
  json_string "$environment" && said=$REPLY
  json_string "$by"
  printf '{"id":"%s","kind":"backup","environment":%s,"by":%s,"client":"schedule","title":"Scheduled backup","created_at":"%s"}\n' \
    "$id" "$said" "$REPLY" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$work/job/job.json"
  printf "export SLIPWAY_ASKED_BY=cron SLIPWAY_WAIT=1 SLIPWAY_BY=%q\n" "$by" >>"$work/job/job.env"
  if ! start_job "$work" "$id"; then
    rm -rf -- "$work"
    printf 'The scheduled backup of %s did not start.\n' "$environment" >&2
    return 1
  fi
  rm -rf -- "$work"
  result=$state/jobs/$id/result.json
  until [[ -e $result ]]; do
    if ((SECONDS - started > wait_limit)); then
      printf 'The scheduled backup of %s (job %s) has not ended after %s s.\n' "$environment" "$id" "$wait_limit" >&2
      return 1
    fi
    sleep 1
  done
  if grep -q '"outcome":"succeeded"' "$result"; then return 0; fi
  said=$(sed -n 's/.*"message":"\(\([^"\\]\|\\.\)*\)".*/\1/p' "$result")
  printf 'The scheduled backup of %s was not taken: %s\nJob %s in %s/jobs\n' "$environment" "$said" "$id" "$state" >&2
  return 1
}

failed=0
environments=("$@")
if ((${#environments[@]} == 0)); then
  for environment in "$here"/*/job.env; do
    [[ -e $environment ]] || continue
    environment=${environment%/job.env}
    environments+=("${environment##*/}")
  done
fi
for environment in ${environments[@]+"${environments[@]}"}; do
  run_backup "$environment" || failed=1
done
exit "$failed"
