#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Restart one container, as it is: nothing is built, pulled or made anew, and its volumes stay.
#
# Needs:  SLIPWAY_RESTART_CONTAINER, SLIPWAY_DATABASE_CONTAINER, the fact backup_evidence.
# Leaves: the facts restart_state: what the engine called the container before; and ran, unless it is the database's: what
#         a container does to data when it starts nobody knows, and a server that is started again is no new code.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

require_variable SLIPWAY_RESTART_CONTAINER SLIPWAY_COMPOSE_PROJECT
container=$SLIPWAY_RESTART_CONTAINER
# Whoever started this should have refused it already; a database that does not come up again needs its backup.
if [[ $container == "${SLIPWAY_DATABASE_CONTAINER:-}" && $(fact backup_evidence) == overridden:* ]]; then
  refuse_untouched "The database $container is restarted behind a verified backup only, and there is none." \
    "Find out why there is none (the step before says it), then restart it again."
fi
look_at container "$container" '{{.State.Status}}'
state=$ANSWER
[[ -n $state ]] || fail "There is no container $container any more." "Deploy to $SLIPWAY_ENVIRONMENT: that makes it anew."
look_at container "$container" "{{index .Config.Labels \"$PROJECT_LABEL\"}}"
project=$ANSWER
[[ $project == "$SLIPWAY_COMPOSE_PROJECT" ]] ||
  fail "The container $container belongs to the compose project ${project:-of nobody}, not to $SLIPWAY_COMPOSE_PROJECT." \
    "Correct compose_project or the container's name in slipway.toml."
set_fact restart_state "$state"
printf 'The container %s is %s; restarting it\n' "$container" "$state"
if [[ $container != "${SLIPWAY_DATABASE_CONTAINER:-}" ]]; then
  look_at container "$container" '{{index .Config.Labels "com.docker.compose.service"}}'
  note_ran service "$ANSWER"
fi
if [[ $state == paused ]]; then docker unpause "$container" >/dev/null; fi
docker restart "$container" 2>&1 || fail "The container $container could not be restarted." "See above what the engine says."
