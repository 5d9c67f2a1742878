#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Build images: those of the services that have a build section, one after the other; and fetch what isn't here yet of
# the others, so that nothing is downloaded while services are down.
#
# Needs:  the live tree of the new release; of a promotion the facts source_images and promoted_images.
# Leaves: the images under the names that compose uses. A promoted one is the source's own, by its id.
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

# take_promoted: the images that are taken over from the source by id; their services, in `taken`, aren't built.
take_promoted() {
  local name mine id service image
  while IFS=$'\t' read -r name mine _ id; do
    [[ -n $name ]] || continue
    service=$(service_making "$mine")
    service=${service:-$name}
    image=$(model_image "$service")
    [[ $image != *@sha256:* ]] || fail "The image of $name can't be taken over: $SLIPWAY_COMPOSE_FILE names it by its digest ($image)." \
      "Take promote_image = true away from the service $name, or name the image by a tag."
    docker tag "$id" "$image" || fail "The image of $name on $SLIPWAY_FROM_ENVIRONMENT is gone from the engine." "Deploy to $SLIPWAY_FROM_ENVIRONMENT again, then promote."
    taken+="$service "
    detail "$service: the image of $SLIPWAY_FROM_ENVIRONMENT, ${id#sha256:}."
  done <<<"$(fact promoted_images)"
}

# compare_with_source: how what was built differs from what the source runs.
compare_with_source() {
  local service theirs mine image same all
  while IFS=$'\t' read -r service theirs; do
    [[ -n $service && " ${built[*]:-} " == *" $service "* && " $taken" != *" $service "* ]] || continue
    image=$(model_image "$service")
    image_id "$image"
    mine=$ANSWER
    image_id "$theirs"
    if [[ $mine == "$theirs" ]]; then
      detail "$service: the same image as on $SLIPWAY_FROM_ENVIRONMENT."
    elif [[ -n $mine && -n $ANSWER ]]; then
      all=$(layers "$mine" | wc -l)
      same=$(LC_ALL=C comm -12 <(layers "$mine" | sort) <(layers "$theirs" | sort) | wc -l)
      detail "$service: built from the same tree, but not the image of $SLIPWAY_FROM_ENVIRONMENT: $same of its $all layers are the same."
    fi
  done <<<"$(fact source_images)"
}
layers() { docker image inspect -f '{{range .RootFS.Layers}}{{println .}}{{end}}' "$1" 2>/dev/null | grep . || true; }

taken=''
take_promoted
total=${#built[@]}
n=0
for service in ${built[@]+"${built[@]}"}; do
  progress "$n" "$total" items
  if [[ " $taken" == *" $service "* ]]; then
    n=$((n + 1))
    continue
  fi
  began=$SECONDS
  printf '===== building %s =====\n' "$service"
  compose build "$service" 2>&1 || fail "The image of the service $service could not be built." \
    "The end of the build's output says why; fix it and deploy again."
  n=$((n + 1))
  detail "$service built in $((SECONDS - began)) s."
done
progress "$total" "$total" items
for service in ${services[@]+"${services[@]}"}; do
  [[ " ${built[*]:-} " != *" $service "* ]] || continue
  image=$(model_image "$service")
  image_id "$image"
  [[ -z $ANSWER ]] || continue
  printf '===== fetching %s =====\n' "$image"
  docker pull "$image" 2>&1 || fail "The image $image of the service $service is not on the server and could not be fetched." \
    "Check the image's name and the server's way to the registry."
  detail "$service: $image fetched."
done
if has_fact source_images; then compare_with_source; fi
