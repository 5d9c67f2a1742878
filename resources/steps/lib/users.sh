# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The containers of the environment that use its database, stopped and started as they are. Sourced after base.sh, text.sh,
# containers.sh, psql.sh and newdatabase.sh.

# database_users: of the project's running containers those that use the databases TARGETS, as lines "id|name|service", into
# USERS: who has a session in one of them, who depends on the database's service by compose's word, and in whose
# environment its name stands (only that it does leaves the container).
database_users() {
  local addresses names service name id state label ips depends
  USERS=''
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{index .Config.Labels "com.docker.compose.service"}}'
  service=$ANSWER
  names=$(printf '%s\n' "$SLIPWAY_DATABASE_CONTAINER" "$service" | sed '/^$/d' | sort -u)
  sql_list < <(printf '%s\n' "${TARGETS[@]}")
  addresses=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select distinct pg_catalog.host(client_addr) from pg_catalog.pg_stat_activity where client_addr is not null and datname = any (array[$REPLY]::text[])" </dev/null 2>/dev/null || true)
  look_at_containers
  while IFS='|' read -r label name id state _; do
    [[ -n $label && $state == @(running|restarting|paused) && $name != "$SLIPWAY_DATABASE_CONTAINER" ]] || continue
    look_at container "$id" '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}|{{index .Config.Labels "com.docker.compose.depends_on"}}'
    IFS='|' read -r ips depends <<<"$ANSWER"
    if uses_address "$ips" "$addresses" || [[ -n $service && ",$depends," == *",$service:"* ]] ||
      names_database "$id" "$names"; then
      USERS+="$id|$name|$label"$'\n'
    fi
  done <<<"$CONTAINERS"
}

# uses_address IPS ADDRESSES: whether one of a container's addresses is one that has a session.
uses_address() {
  local ip
  for ip in $1; do
    if [[ $'\n'$2$'\n' == *$'\n'"$ip"$'\n'* ]]; then return 0; fi
  done
  return 1
}

# names_database ID NAMES: whether one of the names stands, as a word, in the container's environment.
names_database() {
  local name pattern
  while IFS= read -r name; do
    pattern=${name//./\\.}
    # grep reads to its end, so nobody is cut off.
    if docker inspect --type container -f '{{range .Config.Env}}{{println .}}{{end}}' "$1" 2>/dev/null |
      grep -E -- "[=@/ ,;]$pattern([:/ ,;?]|\$)" >/dev/null; then
      return 0
    fi
  done <<<"$2"
  return 1
}

# users_words LINES: their names, for people.
users_words() {
  local names=()
  mapfile -t names < <(cut -d'|' -f2 <<<"$1" | sed '/^$/d')
  if ((${#names[@]})); then in_words "${names[@]}"; fi
}

# stop_users, start_users LINES: side by side, for each may take its whole patience. 1 with the engine's words in the output.
stop_users() { each_user "$1" stop; }
start_users() { each_user "$1" start; }
each_user() {
  local id status=0
  local -a running=()
  while IFS='|' read -r id _; do
    [[ -n $id ]] || continue
    { docker "$2" "$id" >/dev/null; } 2>&1 &
    running+=("$!")
  done <<<"$1"
  for id in ${running[@]+"${running[@]}"}; do wait "$id" || status=1; done
  return "$status"
}

# users_there LINES: those that exist, with the number that they have now: what was made anew meanwhile is known by its name. What is
# gone nobody can start; their names go to USERS_GONE.
users_there() {
  local id name service
  USERS_GONE='' USERS_THERE=''
  while IFS='|' read -r id name service; do
    [[ -n $id ]] || continue
    look_at container "$id" '{{.Id}}'
    [[ -n $ANSWER ]] || look_at container "$name" '{{.Id}}'
    # Read by the caller.
    # shellcheck disable=SC2034
    if [[ -n $ANSWER ]]; then USERS_THERE+="$ANSWER|$name|$service"$'\n'; else USERS_GONE+="${USERS_GONE:+, }$name"; fi
  done <<<"$1"
}

# users_not_running LINES: of those that exist the ones that don't run, by the engine's word.
users_not_running() {
  local id name service
  while IFS='|' read -r id name service; do
    [[ -n $id ]] || continue
    look_at container "$id" '{{.State.Status}}'
    if [[ $ANSWER != @(running|restarting) ]]; then printf '%s|%s|%s\n' "$id" "$name" "$service"; fi
  done <<<"$1"
}
