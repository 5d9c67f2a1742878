#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keep the running images: a tag of slipway's own for each image that this project's containers run.
#
# Needs:  the facts previous_release and compose_command.
# Leaves: the job's file images-before (service TAB image id TAB image name as compose uses it), what an undo starts again;
#         tags, so that no prune takes these images: slipway/<project>-<environment>-<service>:<previous release> for what
#         that release is recorded with, else with the job in place of the release. An `adopted` release that has no
#         images yet gets these, for it is what was found; one of ours is never given what happens to run now.
#         The facts containers_before (container_table's lines: what ran before Docker was touched), unhealthy_before
#         (lines "container TAB what ails it") and volumes_before.
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

compose_init
previous=$(fact previous_release)
look_at_health
table=$CONTAINERS
set_fact containers_before "$table"
set_fact unhealthy_before "$UNHEALTHY"
if [[ -n $UNHEALTHY ]]; then detail "Unhealthy before this job: $(awk -F '\t' '{ printf "%s%s %s", (NR > 1 ? "; " : ""), $1, $2 }' <<<"$UNHEALTHY")."; fi
look_at_volumes
set_fact volumes_before "$VOLUMES"
if [[ -z $table ]]; then
  # Not skipped: the undo must run all the same, to remove what this job will make.
  detail "No container of $SLIPWAY_COMPOSE_PROJECT exists, so there is no image to keep."
  exit 0
fi
lines=''
while IFS='|' read -r service _ _ _ _ id name _; do
  [[ $'\n'$lines != *$'\n'"$service"$'\t'* ]] || continue
  lines+="$service"$'\t'"$id"$'\t'"$name"$'\n'
done <<<"$table"
printf '%s' "$lines" | write_file "$SLIPWAY_JOB_DIR/images-before"
recorded=$(releases_folder)/$previous/images
adopted=0
if [[ $previous != none && ! -s $recorded ]] && grep -q '"adopted":true' "${recorded%/*}/release.json" 2>/dev/null; then adopted=1; fi
others=''
while IFS=$'\t' read -r service id name; do
  [[ -n $service ]] || continue
  tag=$previous
  if ((!adopted)) && ! grep -qF "$service"$'\t'"$id"$'\t' "$recorded" 2>/dev/null; then
    tag=$SLIPWAY_JOB
    others+="${others:+, }$service"
  fi
  docker tag "$id" "$(keep_tag "$service" "$tag")" ||
    fail_untouched "The image that the service $service runs ($name) is gone from the engine, so it could not be started again." \
      "Build or pull it again under its name, restart the service, and then deploy."
done <<<"$lines"
if ((adopted)); then printf '%s' "$lines" | write_file "$recorded"; fi
detail "$(grep -c . <<<"$lines") images kept; an undo starts them again."
if [[ -n $others && $previous != none ]]; then
  detail "Not the images that the release $previous was recorded with: $others. A rollback to it takes those that were."
fi
