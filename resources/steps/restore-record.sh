#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Record the restore: from here on it stands.
#
# Needs:  the facts swapped, backup_named. Leaves: the facts message, restored_databases and downtime_seconds.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/told.sh
source "$SLIPWAY_JOB_DIR/lib/told.sh"
# shellcheck source-path=SCRIPTDIR source=lib/upload.sh
source "$SLIPWAY_JOB_DIR/lib/upload.sh"

downtime=$(downtime_seconds)
if [[ -n $downtime ]]; then set_fact downtime_seconds "$downtime"; fi
names=() kept=()
while IFS=$'\t' read -r target name; do
  names+=("$target")
  if [[ $name != - ]]; then kept+=("$name"); fi
done < <(fact swapped)
set_fact restored_databases "$(printf '%s\n' "${names[@]}")"
message="The database $(in_words "${names[@]}") of $SLIPWAY_ENVIRONMENT is ${SLIPWAY_RESTORE_WHAT:-restored} now"
if ((${#names[@]} > 1)); then message="The databases $(in_words "${names[@]}") of $SLIPWAY_ENVIRONMENT are ${SLIPWAY_RESTORE_WHAT:-restored} now"; fi
if ((${#kept[@]})); then message+="; what was live is kept as $(in_words "${kept[@]}")"; fi
if has_fact backup; then message+=", and in the backup $(fact backup_named "$(fact backup)")"; fi
set_fact message "$message.${downtime:+ The services did not answer for $downtime s.}$(unhealthy_sentence)"
drop_upload
