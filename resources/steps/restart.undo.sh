#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A restart that was cut between stop and start leaves the container stopped: what ran before runs again. There is no
# older state than the container itself, so whether it is well is only told.
#
# Leaves: the fact standing: what is there now.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

container=$SLIPWAY_RESTART_CONTAINER
unchanged "the files of $SLIPWAY_ENVIRONMENT" "its images and its other containers"
unchanged_data
await_engine
look_at container "$container" '{{.State.Status}}'
state=$ANSWER
if [[ $(fact restart_state) == @(running|restarting|paused) && $state == @(exited|created) ]]; then
  printf 'The container %s is %s, and ran before; starting it\n' "$container" "$state"
  docker start "$container" 2>&1 || fail "The container $container could not be started again." "See above what the engine says."
  state=running
fi
set_fact standing "The container $container is ${state:-gone}; nothing else of $SLIPWAY_ENVIRONMENT was touched."
