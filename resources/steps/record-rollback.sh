#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Record a rollback: the moment `current` is written, the kept release is the live one.
#
# Needs:  SLIPWAY_RELEASE, SLIPWAY_BY, SLIPWAY_MARKS_BAD (1: the release that is left is bad), SLIPWAY_MIGRATIONS (lines); the
#         facts previous_release, backup, backup_named, backup_evidence, ran_since, release_backup, release_backup_newest.
# Leaves: `current`; `bad` beside the release that is left ("at=", "by=", "job=", "reason=" lines); none beside the one
#         that is live; `containers` beside that, the ids by which a later job knows what it runs; the facts release, message,
#         downtime_seconds.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"
# shellcheck source-path=SCRIPTDIR source=lib/told.sh
source "$SLIPWAY_JOB_DIR/lib/told.sh"

releases=$(releases_folder)
previous=$(fact previous_release)
if [[ $previous == none ]]; then previous=''; fi

# minutes_since TIME: "?" where it is none, for a sentence is no reason to fail here.
minutes_since() {
  local at=''
  if [[ $1 == [0-9]* ]]; then at=$(date -d "$1" +%s 2>/dev/null) || at=''; fi
  if [[ -z $at ]]; then
    printf '?'
    return 0
  fi
  at=$((($(date +%s) - at) / 60))
  thousands "$((at > 0 ? at : 0))"
}

message="$SLIPWAY_ENVIRONMENT is back on release $SLIPWAY_RELEASE. The code went back, the data did not."
migrations=${SLIPWAY_MIGRATIONS:-}
migrations=${migrations%$'\n'}
if [[ -n $migrations ]]; then message+=" Migrations in between stay applied: ${migrations//$'\n'/, }."; fi
if has_fact ran_since; then
  message+=" Code of other releases has run since that release was deployed, and may have changed data: $(fact ran_since)."
fi
if has_fact release_backup; then
  IFS=$'\t' read -r backup taken <<<"$(fact release_backup)"
  message+=" The backup $backup holds the data as they were on that release, before anything of another one ran; to restore it would lose what came in the last $(minutes_since "$taken") minutes."
fi
if has_fact release_backup_newest; then
  IFS=$'\t' read -r backup taken later <<<"$(fact release_backup_newest)"
  message+=" The backup $backup is the newest from when that release was live${later:+, but other code had run before it}"
  message+="; to restore it would lose what came in the last $(minutes_since "$taken") minutes."
fi
if has_fact backup; then
  message+=" The backup $(fact backup_named "$(fact backup)") holds the data as they are now."
elif [[ $(fact backup_evidence) == overridden:* ]]; then
  message+=" No backup was taken, as asked."
fi
ran_once=$(ran_once_sentence)
replicas=$(replicas_sentence)
unhealthy=$(unhealthy_sentence)
message+=$ran_once$replicas$unhealthy
downtime=$(downtime_seconds)
if [[ -n $downtime ]]; then set_fact downtime_seconds "$downtime"; fi
set_fact message "$message"

look_at_containers
cut -d'|' -f3 <<<"$CONTAINERS" | write_file "$releases/$SLIPWAY_RELEASE/containers"
sync -f -- "$releases/$SLIPWAY_RELEASE"
# Before `current`: a job that is cut behind that has succeeded, and nobody comes back to mark anything. The marks of before are
# this job's, for its undo.
for release in "$SLIPWAY_RELEASE" ${previous:+"$previous"}; do
  if [[ -e $releases/$release/bad ]]; then write_file "$SLIPWAY_JOB_DIR/bad.$release" <"$releases/$release/bad"; fi
done
rm -f -- "$releases/$SLIPWAY_RELEASE/bad"
if [[ ${SLIPWAY_MARKS_BAD:-0} == 1 && -n $previous && -d $releases/$previous ]]; then
  printf 'at=%s\nby=%s\njob=%s\nreason=%s\n' "$(utc_now)" "${SLIPWAY_BY:-}" "$SLIPWAY_JOB" \
    "rolled back to $SLIPWAY_RELEASE" | write_file "$releases/$previous/bad"
fi
printf '%s\n' "$SLIPWAY_RELEASE" | write_file "$releases/current"
flush_file "$releases"
set_fact release "$SLIPWAY_RELEASE"
if [[ $downtime == 0.0 ]]; then downtime=''; fi
detail "$SLIPWAY_ENVIRONMENT is on release $SLIPWAY_RELEASE again.${downtime:+ It did not answer for $downtime s.}"

# From here on nothing may fail the job: the release is live.
set +e
trap - ERR
drop_tags "$SLIPWAY_JOB" "$SLIPWAY_JOB_DIR/images-before"
exit 0
