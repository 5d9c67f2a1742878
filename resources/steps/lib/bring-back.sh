# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Bringing the containers back to what ran before a job, from the old tree and the old images.
# Sourced after base.sh, text.sh, compose.sh, containers.sh, http.sh, health.sh, mounts.sh, ran.sh.

# images_before: lines service TAB image id TAB image name, of what ran when this job began.
images_before() { cat -- "$SLIPWAY_JOB_DIR/images-before" 2>/dev/null || true; }

# retag_before: the names that compose uses mean the old images again.
retag_before() {
  local service id name
  while IFS=$'\t' read -r service id name; do
    [[ -n $id && $name != *@sha256:* && $name != sha256:* ]] || continue
    image_id "$name"
    [[ $ANSWER != "$id" ]] || continue
    printf 'The name %s means the old image of %s again\n' "$name" "$service"
    docker tag "$id" "$name"
  done <<<"$(images_before)"
}

# remove_new_containers: what exists for services that had no container before this job; and what it has made of a service
# that had done its work and ended well, which nobody starts again: the old one's container is gone, and this one must not
# be mistaken for it. Volumes stay.
remove_new_containers() {
  local service name id before
  before=$(fact containers_before)
  look_at_containers
  while IFS='|' read -r service name id _; do
    [[ -n $service ]] || continue
    if awk -F'|' -v s="$service" -v id="$id" '
      $1 != s { next }
      { known = 1 }
      $3 == id || $4 != "exited" || $10 != 0 || ($8 != "no" && $8 != "" && $8 != "on-failure") { stays = 1 }
      END { exit !(known && stays) }' <<<"$before"; then
      continue
    fi
    printf 'Removing the container %s, which this job made\n' "$name"
    docker rm -f "$id" >/dev/null
  done <<<"$CONTAINERS"
}

# check_restored SERVICE...: every container of the project is one that was there before, or was made anew of its old
# image; of the services that are given, and of no other. Anything else is the undone release's and must not stay.
check_restored() {
  local service name id image wanted before left=''
  before=$(fact containers_before)
  look_at_containers
  while IFS='|' read -r service name id _ _ image _; do
    [[ -n $service ]] || continue
    if cut -d'|' -f3 <<<"$before" | grep -xF -- "$id" >/dev/null; then continue; fi
    wanted=$(awk -F'|' -v s="$service" '$1 == s { print $6; exit }' <<<"$before")
    if [[ " $* " == *" $service "* && $image == "$wanted" ]]; then continue; fi
    printf 'Removing the container %s, which is of the release that is undone\n' "$name"
    docker rm -f "$id" >/dev/null
    left+="${left:+, }$name"
  done <<<"$CONTAINERS"
  [[ -z $left ]] || fail "The previous containers of $left could not be recreated from the old files; those of the undone release were removed." \
    "Look at $SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE: it doesn't start that service. Start it as it was started before."
}

# remove_networks: the project's networks, once no container is left.
remove_networks() {
  local id ids
  ids=$(docker network ls -q --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT")
  for id in $ids; do docker network rm "$id" >/dev/null 2>&1 || true; done
}

# remember_new_volumes: those that a first deployment which failed has made stay, for nothing that may hold data is
# removed here. They are remembered, so that the next attempt knows that nobody's data are in them (see backup.sh).
remember_new_volumes() {
  local file
  file=$(releases_folder)/unfinished-volumes
  look_at_volumes
  {
    cat -- "$file" 2>/dev/null || true
    sed '/^$/d' <<<"$VOLUMES" | grep -vxF -f <(fact volumes_before) || true
  } | sort -u | write_file "$file"
}

# services_in STATES: the services that were in one of these states before ("running restarting").
services_in() {
  awk -F'|' -v states=" $1 " 'index(states, " " $4 " ") && !($1 in seen) { seen[$1] = 1; print $1 }' <<<"$(fact containers_before)"
}

# restore_running: see images.undo.sh.
restore_running() {
  local service before_up still only count
  local -a running stopped expected=() again=() never=() made=() scale=()
  mapfile -t running < <(services_in 'running restarting')
  mapfile -t stopped < <(services_in 'exited created dead paused')
  set_fact restoring 1
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
  while IFS= read -r service; do
    if [[ " ${running[*]:-} " == *" $service "* ]]; then expected+=("$service"); fi
  done < <(model_services)
  # As many as there were, for somebody may have started more than the file says.
  for service in ${expected[@]+"${expected[@]}"}; do
    count=$(fact containers_before | cut -d'|' -f1,4 | grep -cxF -e "$service|running" -e "$service|restarting" || (($? == 1)))
    if ((count > 1 && count != $(model_replicas "$service"))); then scale+=(--scale "$service=$count"); fi
  done
  if ((${#expected[@]})); then
    look_at_containers
    before_up=$(cut -d'|' -f3 <<<"$CONTAINERS")
    # `pull_policy: always` would fetch a newer image than the one that ran. Compose v1 has no such policy.
    if [[ $COMPOSE_GENERATION == 2 ]] && compose up --help 2>/dev/null | grep -e --pull >/dev/null; then never=(--pull never); fi
    compose up -d --no-build --no-deps ${never[@]+"${never[@]}"} ${scale[@]+"${scale[@]}"} "${expected[@]}" 2>&1 || fail \
      "The old containers could not be started again." "Run ${COMPOSE[*]} -p $SLIPWAY_COMPOSE_PROJECT up -d in $SLIPWAY_DIRECTORY and look at what it says."
    mapfile -t made < <(services_of_changed_mounts)
    look_at_containers
    for service in ${made[@]+"${made[@]}"}; do
      # One that was made anew just now has the old files mounted already.
      if [[ " ${expected[*]} " == *" $service "* ]] &&
        grep "^$service|" <<<"$CONTAINERS" | cut -d'|' -f3 | grep -xF -f <(printf '%s\n' "$before_up") >/dev/null; then
        compose up -d --no-build --no-deps ${never[@]+"${never[@]}"} --force-recreate "$service" 2>&1
      fi
    done
  fi
  for service in ${stopped[@]+"${stopped[@]}"}; do
    if [[ " ${expected[*]:-} " == *" $service "* ]]; then continue; fi
    compose stop "$service" >/dev/null 2>&1 || true
    # One that this job has made anew is made of its old image again, and stays as it was: stopped.
    if model_services | grep -xF -- "$service" >/dev/null && replaced "$service"; then
      compose up --no-start --no-build --no-deps "$service" 2>&1 || fail "The stopped service $service could not be made again from the old files." \
        "See above what ${COMPOSE[*]} says."
      again+=("$service")
    fi
  done
  check_restored ${expected[@]+"${expected[@]}"} ${again[@]+"${again[@]}"}
  # What was already unhealthy before this job need not be healthy now.
  if ((${#expected[@]})) && ! wait_healthy "${SLIPWAY_HEALTH_TIMEOUT:-180}" "$(unhealthy_before_names)" "${expected[@]}"; then
    tell_logs
    fail "The old release runs again, but it is not well: $(sick_sentence)." \
      "Look at docker logs of the container named; the files and images are those of release $(fact previous_release)."
  fi
  still=$(still_unhealthy)
  set_fact unhealthy_still "$still"
  look_at_containers
  only=$(only_running ${expected[@]+"${expected[@]}"})
  set_fact only_running "$only"
  set_fact restored "$(fact previous_release)"
  still=${still//$'\n'/, }
  detail "The containers of release $(fact previous_release) run again and are healthy${still:+, but for $still, as before this job}${only:+; of $only it is only known that it runs}."
}

# replaced SERVICE: whether its container is another one than before this job.
replaced() {
  local id
  look_at_containers
  id=$(awk -F'|' -v s="$1" '$1 == s { print $3; exit }' <<<"$CONTAINERS")
  [[ -n $id ]] && ! cut -d'|' -f3 <<<"$(fact containers_before)" | grep -xF -- "$id" >/dev/null
}
