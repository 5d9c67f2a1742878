#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Start services: `up` with the new images. A service that mounts a changed file is made anew. Orphans are only named.
#
# Needs:  the facts compose_command, database_service, http_before and backup_evidence.
# Leaves: the facts down_since (seconds since the epoch), services (those that `up` gives a container) and ran (see
#         lib/ran.sh); the job's file `answers` (see lib/downtime.sh).
# Where a broken database was overridden, its service is left alone.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/mounts.sh
source "$SLIPWAY_JOB_DIR/lib/mounts.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

compose_init
compose_model "$SLIPWAY_DIRECTORY" || fail "The compose file can't be read: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" "Look at $SLIPWAY_COMPOSE_FILE."
mapfile -t services < <(model_services)
set_fact services "$(model_expected)"
look_at_containers
before=$CONTAINERS
set_fact down_since "$(date +%s)"
trap end_downtime_watch EXIT
watch_downtime
up=(up -d --no-build)
if [[ $(fact backup_evidence) == overridden:* ]]; then
  alone=$(fact database_service)
  up+=(--no-deps)
  for service in ${services[@]+"${services[@]}"}; do
    if [[ $service != "$alone" ]]; then up+=("$service"); fi
  done
  detail "The database service ${alone:-of $SLIPWAY_DATABASE_CONTAINER} is left alone, since no backup could be taken."
fi
compose "${up[@]}" 2>&1 || {
  note_started
  while IFS='|' read -r service name _ state _ _ _ _ _ code _; do
    [[ -n $name && $state != running ]] || continue
    printf '===== the last 50 log lines of %s (%s, status %s) =====\n' "$name" "$state" "$code"
    docker logs --tail 50 "$name" 2>&1 || true
  done <<<"$CONTAINERS"
  fail "The services could not be started." "The output of ${COMPOSE[*]} up above says why."
}
note_started
made_anew=''
while IFS='|' read -r service name id _; do
  if [[ -n $service ]] && ! grep -qF -- "|$id|" <<<"$before"; then made_anew+="$service "; fi
done <<<"$CONTAINERS"
while IFS= read -r service; do
  [[ -n $service && " $made_anew" != *" $service "* ]] || continue
  printf 'The service %s mounts files that changed\n' "$service"
  note_ran service "$service"
  compose up -d --no-build --no-deps --force-recreate "$service" </dev/null 2>&1 || fail "The service $service could not be recreated." \
    "The output of ${COMPOSE[*]} up above says why."
  made_anew+="$service "
done < <(services_of_changed_mounts)
if [[ -n $made_anew ]]; then made_anew=${made_anew% }; detail "Recreated: ${made_anew// /, }."; else detail "No container had to be recreated."; fi
look_at_containers
orphans=$(cut -d'|' -f1 <<<"$CONTAINERS" | sort -u | sed '/^$/d' | grep -vxF -f <(printf '%s\n' "${services[@]}") || (($? == 1)))
dormant=$(model_dormant compose)
waiting='' left=''
while IFS= read -r service; do
  if [[ -z $service ]]; then continue; fi
  if grep -qxF -- "$service" <<<"$dormant"; then waiting+="${waiting:+, }$service"; else left+="${left:+, }$service"; fi
done <<<"$orphans"
if [[ -n $waiting ]]; then detail "Left as they are, since their compose profile is not enabled: $waiting."; fi
if [[ -n $left ]]; then detail "Left running though the compose file does not start them any more: $left."; fi
