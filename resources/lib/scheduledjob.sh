# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts that cron runs have in common (backups/scheduled.sh, backups/scheduled-drill.sh): a job of its own out of
# the files that lie beside the script, and a record of what became of it. The client puts this text in the place of the line
# that sources it. Needs `here` (the script's folder), `state`, and `what` (backup or drill).
# shellcheck disable=SC2034,SC2154 # who sources it reads what it sets
# shellcheck source=/dev/null
. "$here/json.sh"
umask 077
if [[ -g $state ]]; then umask 007; fi
PATH=${PATH:+$PATH:}/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
wait_limit=${SLIPWAY_SCHEDULE_LIMIT:-43200} # seconds

# start_job FOLDER ID WAIT: what lies in FOLDER/job becomes a job, as the client makes one. Ends well when it stands.
start_job() {
  local bundle=$1/bundle size sum
  tar -c -C "$1/job" -f "$bundle" . && size=$(stat -c %s -- "$bundle") && sum=$(sha256sum <"$bundle") || return 1
  SLIPWAY_STATE=$state SLIPWAY_JOB=$2 SLIPWAY_WAIT=$3 SLIPWAY_INPUT_SIZE=$size SLIPWAY_INPUT_SHA256=${sum%% *} \
    bash --norc --noprofile "$here/start.sh" <"$bundle" >/dev/null
}

# note ENVIRONMENT STATE JOB BACKUP SENTENCE: what became of this run, which began at `began`, in last/<environment>, for
# whoever asks whether the schedule does its work: what cron mails is seldom read.
note() {
  local new sentence=${5//[$'\n\t']/ } ended=''
  if [[ $2 != running ]]; then ended=$(utc); fi
  mkdir -p -- "$here/last" 2>/dev/null || true
  if ! { new=$(mktemp -- "$here/last/.slipway.XXXXXX") &&
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$2" "$began" "$ended" "$3" "$4" "$sentence" >"$new" &&
    { [[ ! -g $state ]] || chmod 0660 -- "$new"; } && mv -f -- "$new" "$here/last/$1"; } 2>/dev/null; then
    printf 'How the scheduled %s of %s ended could not be kept in %s.\n' "$what" "$1" "$here/last" >&2
  fi
}

# not_done ENVIRONMENT STATE JOB SENTENCE WHY: kept, told, and no success.
not_done() {
  note "$1" "$2" "$3" '' "$5"
  printf '%s\n' "$4" >&2
  return 1
}

utc() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# told FILE NAME: a text of a job's result.
told() {
  local text
  text=$(sed -n 's/.*"'"$2"'":"\(\([^"\\]\|\\.\)*\)".*/\1/p' "$1")
  text=${text//\\n/ }
  text=${text//\\\"/\"}
  printf '%s' "${text//\\\\/\\}"
}

# run_job ENVIRONMENT FOLDER ID WAIT VARIABLES: the bundle in FOLDER, with these lines more in its job.env, as the job ID.
# Returns when it has ended, with the path of its result in RESULT; or 1 where it did not start or end, which is told.
run_job() {
  local environment=$1 id=$3 work by said started=$SECONDS
  RESULT=$state/jobs/$id/result.json
  note "$environment" running "$id" '' ''
  by="$(id -un 2>/dev/null || id -u) (schedule)"
  if ! { work=$(mktemp -d "${TMPDIR:-/tmp}/slipway-schedule.XXXXXX") && cp -R -- "$2" "$work/job"; }; then
    rm -rf -- "${work:-}"
    not_done "$environment" failed "$id" "The scheduled $what of $environment did not start: it could not be laid out in ${TMPDIR:-/tmp}." \
      "it did not start: it could not be laid out in ${TMPDIR:-/tmp}"
    return
  fi
  json_string "$environment" && said=$REPLY
  json_string "$by"
  printf '{"id":"%s","kind":"%s","environment":%s,"by":%s,"client":"schedule","title":"Scheduled %s","created_at":"%s"}\n' \
    "$id" "$what" "$said" "$REPLY" "$what" "$began" >"$work/job/job.json"
  printf 'export SLIPWAY_WAIT=%q SLIPWAY_BY=%q\n%s\n' "$4" "$by" "$5" >>"$work/job/job.env"
  if ! said=$(start_job "$work" "$id" "$4" 2>&1); then
    rm -rf -- "$work"
    not_done "$environment" failed "$id" "The scheduled $what of $environment did not start: $said" "it did not start: $said"
    return
  fi
  rm -rf -- "$work"
  until [[ -e $RESULT ]]; do
    if ((SECONDS - started > wait_limit)); then
      not_done "$environment" failed "$id" "The scheduled $what of $environment (job $id) has not ended after $wait_limit s." \
        "it has not ended after $wait_limit s"
      return
    fi
    sleep 1
  done
}

# job_id ENVIRONMENT: of a new job.
job_id() { printf '%s-%s-%s-%04x' "$(date -u +%Y%m%dT%H%M%SZ)" "$what" "$1" "$RANDOM"; }

# others_crontab: whether another login is recorded as whose crontab does this, in OWNER and SINCE: what stands in a second
# crontab would do all of it twice. Only of a login that is known to be gone (getent: 2) nothing else does it.
others_crontab() {
  local uid entry known=0
  [[ -s $state/scheduled/owner ]] && IFS=$'\t' read -r OWNER uid SINCE _ <"$state/scheduled/owner" && [[ $uid != "$(id -u)" ]] &&
    { entry=$(getent passwd -- "$OWNER" 2>/dev/null) || known=$?; ((known != 2)); } &&
    [[ -z $entry || $(cut -d : -f 3 <<<"$entry") == "$uid" ]]
}
