#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wait until the container that was restarted is well: it runs, its HEALTHCHECK passes, its health path or port answers.
# What ails other services is not this job's concern.
#
# Needs:  SLIPWAY_RESTART_CONTAINER, SLIPWAY_SERVICES, SLIPWAY_HEALTH_TIMEOUT (180).
# Leaves: the fact message; the container's log lines, when it fails.
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

container=$SLIPWAY_RESTART_CONTAINER
look_at container "$container" '{{index .Config.Labels "com.docker.compose.service"}}'
service=$ANSWER
[[ -n $service ]] || fail "The container $container is gone." "Deploy to $SLIPWAY_ENVIRONMENT: that makes it anew."
began=$SECONDS
if ! wait_healthy "${SLIPWAY_HEALTH_TIMEOUT:-180}" '' "$service"; then
  tell_logs
  fail "$container was restarted and is not well after $((SECONDS - began)) s: $(sick_sentence)." \
    "Its last log lines are in this job's log. If a release brought this, roll $SLIPWAY_ENVIRONMENT back."
fi
detail "$container is well."
set_fact message "The container $container of $SLIPWAY_ENVIRONMENT was restarted and is well."
