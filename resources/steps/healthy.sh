#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wait until healthy: every service of the project runs, its HEALTHCHECK passes, its health path or port answers, and
# it runs the image that its name means now.
#
# Needs:  SLIPWAY_SERVICES, SLIPWAY_HEALTH_TIMEOUT (180). Leaves: the log lines of what is sick, when it fails.
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
compose_model "$SLIPWAY_DIRECTORY" || fail "The compose file can't be read: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" "Look at $SLIPWAY_COMPOSE_FILE."
mapfile -t services < <(model_services)
limit=${SLIPWAY_HEALTH_TIMEOUT:-180}
began=$SECONDS
if ! wait_healthy "$limit" '' "${services[@]}"; then
  tell_logs
  fail "$SLIPWAY_ENVIRONMENT did not become healthy in $((SECONDS - began)) s: $(sick_sentence)." \
    "The last log lines of each sick container are in this job's log."
fi
while IFS='|' read -r service name _ _ _ id image _; do
  expected=$(image_id "$image")
  if [[ -n $expected && $expected != "$id" ]]; then
    fail "The container $name still runs an older image than the one that $image means now." \
      "Look at ${COMPOSE[*]} ps; the service $service was not made anew."
  fi
done < <(container_table | awk -F'|' -v list=" ${services[*]} " 'index(list, " " $1 " ")')
since=$(fact down_since)
if [[ -n $since ]]; then
  detail "All ${#services[@]} services are well, $(($(date +%s) - since)) s after the restart began."
else
  detail "All ${#services[@]} services are well."
fi
