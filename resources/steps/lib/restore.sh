# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Bringing the containers back to what ran before a job, from the old tree and the old images.
# Sourced after base.sh, text.sh, compose.sh, containers.sh, http.sh, health.sh, mounts.sh.

# images_before: lines service TAB image id TAB image name.
images_before() {
  local file previous
  previous=$(fact previous_release)
  for file in "$(releases_folder)/$previous/images" "$SLIPWAY_JOB_DIR/images-before"; do
    if [[ -s $file ]]; then
      cat -- "$file"
      return 0
    fi
  done
}

# retag_before: the names that compose uses mean the old images again.
retag_before() {
  local service id name
  while IFS=$'\t' read -r service id name; do
    [[ -n $id && $name != *@sha256:* && $name != sha256:* ]] || continue
    [[ $(image_id "$name") != "$id" ]] || continue
    printf 'The name %s means the old image of %s again\n' "$name" "$service"
    docker tag "$id" "$name"
  done < <(images_before)
}

# remove_new_containers: what exists for services that had no container before this job. Volumes stay.
remove_new_containers() {
  local service name id before
  before=$(fact containers_before)
  while IFS='|' read -r service name id _; do
    if grep -q "^$service|" <<<"$before"; then continue; fi
    printf 'Removing the container %s, which this job made\n' "$name"
    docker rm -f "$id" >/dev/null
  done < <(container_table)
}

# remove_networks: the project's networks, once no container is left.
remove_networks() {
  local id
  while IFS= read -r id; do
    if [[ -n $id ]]; then docker network rm "$id" >/dev/null 2>&1 || true; fi
  done < <(docker network ls -q --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT")
}

# remember_new_volumes: those that a first deployment which failed has made stay, for nothing that may hold data is
# removed here. They are remembered, so that the next attempt knows that nobody's data are in them (see backup.sh).
remember_new_volumes() {
  local file
  file=$(releases_folder)/unfinished-volumes
  {
    cat -- "$file" 2>/dev/null || true
    project_volumes | grep -vxF -f <(fact volumes_before) || true
  } | sort -u | write_file "$file"
}

# services_in STATES: the services that were in one of these states before ("running restarting").
services_in() {
  awk -F'|' -v states=" $1 " 'index(states, " " $4 " ") && !($1 in seen) { seen[$1] = 1; print $1 }' <<<"$(fact containers_before)"
}

# restore_running: see images.undo.sh.
restore_running() {
  local service ill_before before_up
  local -a running stopped expected=() never=() made=()
  mapfile -t running < <(services_in 'running restarting')
  mapfile -t stopped < <(services_in 'exited created dead paused')
  mend_half_made
  retag_before
  remove_new_containers
  if ((${#running[@]} + ${#stopped[@]} == 0)); then
    remove_networks
    remember_new_volumes
    set_fact restored none
    detail "Nothing ran here before, and nothing runs now. Volumes were left alone."
    return 0
  fi
  compose_model "$SLIPWAY_DIRECTORY" || fail "The old compose file can't be read any more: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" \
    "Look at $SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE and the .env beside it, then run ${COMPOSE[*]} up -d by hand."
  # A service that ran and is no longer in the file (an orphan) is left as it is.
  while IFS= read -r service; do expected+=("$service"); done < <(model_services | grep -xF -f <(printf '%s\n' "${running[@]}") || true)
  if ((${#expected[@]})); then
    before_up=$(container_table | cut -d'|' -f3)
    # `pull_policy: always` would fetch a newer image than the one that ran. Compose v1 has no such policy.
    if [[ $COMPOSE_GENERATION == 2 ]] && compose up --help 2>/dev/null | grep -e --pull >/dev/null; then never=(--pull never); fi
    compose up -d --no-build --no-deps ${never[@]+"${never[@]}"} "${expected[@]}" 2>&1 || fail \
      "The old containers could not be started again." "Run ${COMPOSE[*]} -p $SLIPWAY_COMPOSE_PROJECT up -d in $SLIPWAY_DIRECTORY and look at what it says."
    mapfile -t made < <(services_of_changed_mounts)
    for service in ${made[@]+"${made[@]}"}; do
      # One that was made anew just now has the old files mounted already.
      if [[ " ${expected[*]} " == *" $service "* ]] &&
        container_table | grep "^$service|" | cut -d'|' -f3 | grep -xF -f <(printf '%s\n' "$before_up") >/dev/null; then
        compose up -d --no-build --no-deps ${never[@]+"${never[@]}"} --force-recreate "$service" 2>&1
      fi
    done
  fi
  for service in ${stopped[@]+"${stopped[@]}"}; do
    if [[ " ${expected[*]:-} " != *" $service "* ]]; then compose stop "$service" >/dev/null 2>&1 || true; fi
  done
  # What was already unwell before this job need not be well now.
  ill_before=$(ill_before)
  if ((${#expected[@]})) && ! wait_healthy "${SLIPWAY_HEALTH_TIMEOUT:-180}" "$ill_before" "${expected[@]}"; then
    tell_logs
    fail "The old release runs again, but it is not well: $(sick_sentence)." \
      "Look at docker logs of the container named; the files and images are those of release $(fact previous_release)."
  fi
  set_fact restored "$(fact previous_release)"
  detail "The containers of release $(fact previous_release) run again and are healthy."
}

# ill_before: containers that were not well before this job.
ill_before() {
  awk -F'|' '$4 != "running" || $5 == "unhealthy" { print $2 }' <<<"$(fact containers_before)"
  ill_services_before
}

# ill_services_before: containers of declared services whose health path did not answer well before.
ill_services_before() {
  local name container status
  while IFS=$'\t' read -r name container _; do
    status=$(awk -v n="$name" '$1 == "service" && $2 == n { print $3; exit }' <<<"$(fact http_before)")
    case $status in
      - | open | [23]??) ;;
      *) printf '%s\n' "$container" ;;
    esac
  done < <(declared_services)
}
