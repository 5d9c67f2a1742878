#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Take the images of a kept release: the names that this compose uses mean that release's images, by their ids.
#
# Needs:  SLIPWAY_RELEASE; the live tree of that release; releases/<environment>/<SLIPWAY_RELEASE>/images.
# Leaves: the names; the containers are not touched yet. Undone by retag.undo.
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
count=0
alone=''
if [[ $(fact backup_evidence) == overridden:* ]]; then alone=$(fact database_service); fi
while IFS= read -r service; do
  id=$(awk -F '\t' -v s="$service" '$1 == s { print $2; exit }' "$(releases_folder)/$SLIPWAY_RELEASE/images")
  name=$(model_image "$service")
  if [[ -z $id ]]; then
    if ! model_expected | grep -xF -- "$service" >/dev/null; then continue; fi
    # What a name means that is built here is the last release that built it.
    if model_built | grep -xF -- "$service" >/dev/null; then
      fail "The release $SLIPWAY_RELEASE is recorded without an image of its service $service, and what $name means now is another release's." \
        "Deploy that commit again instead."
    fi
    image_id "$name"
    [[ -n $ANSWER ]] || fail "The release $SLIPWAY_RELEASE has no image for its service $service, and $name is not on the server." \
      "Deploy that commit again instead."
    detail "$service had no container in that release; it takes $name as it is."
    continue
  fi
  # A name with a digest means the same image for ever; and the database of a rollback without a backup is left alone.
  [[ $name != *@sha256:* && $service != "$alone" ]] || continue
  image_id "$name"
  [[ $ANSWER != "$id" ]] || continue
  printf 'The name %s means the image of %s again\n' "$name" "$SLIPWAY_RELEASE"
  docker tag "$id" "$name" || fail "The image of $service could not be tagged as $name." "See above what the engine says."
  count=$((count + 1))
done < <(model_services)
detail "$count tags point to the images of $SLIPWAY_RELEASE again; nothing is built."
