#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wait until healthy: every service of the project runs, its HEALTHCHECK passes, its health path or port answers, and
# it runs the image that its name means now.
#
# Needs:  SLIPWAY_SERVICES, SLIPWAY_HEALTH_TIMEOUT (180), the facts http_before and services (without: as rendered now).
# Leaves: the log lines of what is sick, when it fails; the job's file `answers` (see lib/downtime.sh); the facts
#         unhealthy_still (what was unhealthy before and is so still: it was not waited for) and only_running.
# Where a broken database was overridden, what was not well before need not be well now.
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
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/mounts.sh
source "$SLIPWAY_JOB_DIR/lib/mounts.sh"
# shellcheck source-path=SCRIPTDIR source=lib/bring-back.sh
source "$SLIPWAY_JOB_DIR/lib/bring-back.sh"

compose_init
if has_fact services; then
  mapfile -t services < <(fact services | sed '/^$/d')
else
  compose_model "$SLIPWAY_DIRECTORY" || fail "The compose file can't be read: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" "Look at $SLIPWAY_COMPOSE_FILE."
  mapfile -t services < <(model_expected)
fi
limit=${SLIPWAY_HEALTH_TIMEOUT:-180}
began=$SECONDS
trap end_downtime_watch EXIT
watch_downtime
ill=''
if [[ $(fact backup_evidence) == overridden:* ]]; then
  ill=$(unhealthy_before_names)
  # The database that is left alone; and one that has no container is known by its service's name.
  ill+=$'\n'$SLIPWAY_DATABASE_CONTAINER$'\n'$(fact database_service)
fi
if ! wait_healthy "$limit" "$ill" "${services[@]}"; then
  tell_logs
  fail "$SLIPWAY_ENVIRONMENT did not become healthy in $((SECONDS - began)) s: $(sick_sentence)." \
    "The last log lines of each unhealthy container are in this job's log."
fi
look_at_containers
while IFS='|' read -r service name _ _ _ id image _; do
  [[ -n $service && " ${services[*]} " == *" $service "* ]] || continue
  image_id "$image"
  meant=$ANSWER
  if [[ -n $meant && $meant != "$id" ]]; then
    fail "The container $name still runs an older image than the one that $image means now." \
      "Look at ${COMPOSE[*]} ps; the service $service was not recreated."
  fi
done <<<"$CONTAINERS"
still=$(still_unhealthy)
set_fact unhealthy_still "$still"
only=$(only_running ${services[@]+"${services[@]}"})
set_fact only_running "$only"
since=$(fact down_since)
what="All ${#services[@]} services are healthy"
if [[ -n $since ]]; then what+=", $(($(date +%s) - since)) s after the restart began"; fi
if [[ -n $only ]]; then what+="; of $only it is only known that it runs (no health check, no declared port)"; fi
if [[ -n $still ]]; then what+="; not waited for, since unhealthy before this job: ${still//$'\n'/, }"; fi
detail "$what."
