#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keep the running images: a tag of slipway's own for each image that this project's containers run.
#
# Needs:  the facts previous_release and compose_command.
# Leaves: the tags slipway/<project>-<environment>-<service>:<previous release>, so that no prune takes the images,
#         and releases/<environment>/<previous>/images (service TAB image id TAB image name as compose uses it);
#         the facts containers_before (container_table's lines: what ran before Docker was touched) and volumes_before.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"

compose_init
previous=$(fact previous_release)
table=$(container_table)
set_fact containers_before "$table"
set_fact volumes_before "$(project_volumes)"
if [[ -z $table ]]; then
  # Not skipped: the undo must run all the same, to remove what this job will make.
  detail "No container of $SLIPWAY_COMPOSE_PROJECT exists, so there is no image to keep."
  exit 0
fi
count=0
lines=''
while IFS='|' read -r service _ _ _ _ id name _; do
  [[ $'\n'$lines != *$'\n'"$service"$'\t'* ]] || continue
  lines+="$service"$'\t'"$id"$'\t'"$name"$'\n'
  if [[ $previous == none ]]; then continue; fi
  if docker tag "$id" "$(keep_tag "$service" "$previous")"; then
    count=$((count + 1))
  else
    fail_untouched "The image that the service $service runs ($name) is gone from the engine, so it could not be started again." \
      "Build or pull it again under its name, restart the service, and then deploy."
  fi
done <<<"$table"
if [[ $previous != none ]]; then
  printf '%s' "$lines" | write_file "$(releases_folder)/$previous/images"
else
  printf '%s' "$lines" | write_file "$SLIPWAY_JOB_DIR/images-before"
fi
detail "$count images kept as those of release $previous."
