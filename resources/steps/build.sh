#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Build images: those of the services that have a build section, one after the other; and fetch what isn't here yet of
# the others, so that nothing is downloaded while services are down.
#
# Needs:  the live tree of the new release. Leaves: the images under the names that compose uses.
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
compose_model "$SLIPWAY_DIRECTORY" || fail "The compose file can't be read: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" "Look at $SLIPWAY_COMPOSE_FILE."
mapfile -t built < <(model_built)
mapfile -t services < <(model_services)
total=${#built[@]}
n=0
for service in ${built[@]+"${built[@]}"}; do
  progress "$n" "$total" items
  began=$SECONDS
  printf '===== building %s =====\n' "$service"
  compose build "$service" 2>&1 || fail "The image of the service $service could not be built." \
    "The end of the build's output says why; mend it and deploy again."
  n=$((n + 1))
  detail "$service built in $((SECONDS - began)) s."
done
progress "$total" "$total" items
for service in ${services[@]+"${services[@]}"}; do
  [[ " ${built[*]:-} " != *" $service "* ]] || continue
  image=$(model_image "$service")
  [[ -z $(image_id "$image") ]] || continue
  printf '===== fetching %s =====\n' "$image"
  docker pull "$image" 2>&1 || fail "The image $image of the service $service is not on the server and could not be fetched." \
    "Check the image's name and the server's way to the registry."
  detail "$service: $image fetched."
done
