# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the services of an environment are well. Sourced after base.sh, text.sh, compose.sh, containers.sh, http.sh.

# declared_services: the lines of SLIPWAY_SERVICES that hold something.
declared_services() { sed '/^[[:space:]]*$/d' <<<"${SLIPWAY_SERVICES:-}"; }

# service_http CONTAINER PORT PATH: the status of the health path, "open" or "closed" for a service without one, "-"
# for a service without a port.
service_http() {
  local address
  if [[ $2 == - || -z $2 ]]; then
    printf -- '-\n'
    return 0
  fi
  address=$(host_address "$1" "$2")
  if [[ $3 != - && -n $3 ]]; then
    # Some programs answer to names they know only.
    http_status "$address" "$2" "$3" "${address/#127.0.0.1/localhost}:$2"
  elif tcp_answers "$address" "$2"; then
    printf 'open\n'
  else
    printf 'closed\n'
  fi
}

# observe_http: lines "service NAME STATUS" and "route DOMAIN STATUS", asked side by side.
observe_http() {
  local name container port path domain tls
  {
    while IFS=$'\t' read -r name container port path; do
      printf 'service %s %s\n' "$name" "$(service_http "$container" "$port" "$path")" &
    done < <(declared_services)
    while IFS=$'\t' read -r domain tls; do
      [[ -n $domain ]] || continue
      printf 'route %s %s\n' "$domain" "$(route_status "$domain" "$tls")" &
    done <<<"${SLIPWAY_ROUTES:-}"
    wait
  } | sort
}

# Restarts of each container when the waiting began, by its id: those of the past are nobody's concern.
declare -A RESTARTS_BEFORE=()

# ailments SERVICE...: a line for each of these services that is not well: "container TAB what is wrong", with a "!"
# before it when waiting is of no use. Also looks at the declared health paths and ports of these services. Needs CONTAINERS.
ailments() {
  local service name id state health policy restarts code found label container port path http again
  local -A restarted=()
  for service in "$@"; do
    found=''
    while IFS='|' read -r label name id state health _ _ policy restarts code _ _; do
      [[ $label == "$service" ]] || continue
      found=$name
      case $state in
        running)
          case $health in
            unhealthy) printf '%s\tis unhealthy: its health check fails\n' "$name" ;;
            starting) printf '%s\tis starting: its health check has not passed yet\n' "$name" ;;
          esac
          restarts=$((restarts - ${RESTARTS_BEFORE["$id"]:-0}))
          restarted["$name"]=$restarts
          if ((restarts >= 8)); then printf '!%s\tstarts again and again (%s times)\n' "$name" "$restarts"; fi
          ;;
        exited)
          # A service that does its work once and ends well is well, unless it is declared.
          if [[ $code == 0 && ($policy == no || $policy == '' || $policy == on-failure) ]] && ! is_declared "$name"; then continue; fi
          if [[ $policy == no || $policy == '' ]]; then
            printf '!%s\thas ended with status %s\n' "$name" "$code"
          else
            printf '%s\thas ended with status %s\n' "$name" "$code"
          fi
          ;;
        *)
          restarts=$((restarts - ${RESTARTS_BEFORE["$id"]:-0}))
          if ((restarts >= 8)); then printf '!'; fi
          printf '%s\tis %s (it ended with status %s, and was started again %s times)\n' "$name" "$state" "$code" "$restarts"
          ;;
      esac
    done <<<"$CONTAINERS"
    if [[ -z $found ]]; then printf '%s\thas no container\n' "$service"; fi
  done
  while IFS=$'\t' read -r label container port path; do
    # A declared service whose container belongs to none of these services isn't asked for.
    service=$(awk -F'|' -v c="$container" '$2 == c { print $1; exit }' <<<"$CONTAINERS")
    if [[ -n $service && " $* " != *" $service "* ]]; then continue; fi
    http=$(service_http "$container" "$port" "$path")
    # One that crashes may be seen between two attempts, when it runs for a moment.
    again=''
    if ((${restarted["$container"]:-0} > 0)); then again=", and was started again ${restarted["$container"]} times"; fi
    case $http in
      - | open | [23]??) ;;
      closed) printf '%s\taccepts no connection on port %s%s\n' "$container" "$port" "$again" ;;
      000) printf '%s\tdoes not answer on port %s (%s)%s\n' "$container" "$port" "$path" "$again" ;;
      *) printf '%s\tanswers %s to %s on port %s%s\n' "$container" "$http" "$path" "$port" "$again" ;;
    esac
  done < <(declared_services)
}

# look_at_health: what ails the project's containers and the declared services, as lines of ailments, into UNHEALTHY: all
# of them, those too that nobody waits for. What is only starting is not unhealthy yet. Where no container exists nothing is.
look_at_health() {
  local name id container restarts
  local -a services
  look_at_containers
  UNHEALTHY=''
  [[ -n $CONTAINERS ]] || return 0
  while IFS='|' read -r _ _ id _ _ _ _ _ restarts _; do RESTARTS_BEFORE["$id"]=$restarts; done <<<"$CONTAINERS"
  mapfile -t services <<<"$(cut -d'|' -f1 <<<"$CONTAINERS" | sort -u)"
  UNHEALTHY=$(
    ailments "${services[@]}" | sed 's/^!//' | grep -v $'\tis starting: ' || true
    { declared_services; printf 'database\t%s\n' "${SLIPWAY_DATABASE_CONTAINER:-}"; } | while IFS=$'\t' read -r name container _; do
      if [[ -n $container ]] && ! cut -d'|' -f2 <<<"$CONTAINERS" | grep -xF -- "$container" >/dev/null; then
        printf '%s\tdoes not exist\n' "$container"
      fi
    done
  )
}

# still_unhealthy: of what was unhealthy before this job (the fact unhealthy_before), the containers that are so still.
still_unhealthy() {
  if [[ -z $(fact unhealthy_before) ]]; then return 0; fi
  look_at_health
  cut -f1 <<<"$UNHEALTHY" | grep -xF -f <(fact unhealthy_before | cut -f1) | sort -u || true
}

# unhealthy_before_names: containers that were unhealthy before this job, whether they ran or not.
unhealthy_before_names() { fact unhealthy_before | cut -f1; }

# only_running SERVICE...: of these services, on one line, those of which nothing can be asked but whether they run: no
# health check, and no port that is declared.
only_running() {
  local service name health port label only=''
  for service in "$@"; do
    while IFS='|' read -r label name _ _ health _ _ _ _ _ _ _; do
      [[ $label == "$service" && $health == none ]] || continue
      port=$(declared_services | awk -F '\t' -v c="$name" '$2 == c && $3 != "-" && $3 != "" { print $3; exit }')
      # What does its work once and ends well has shown what it can.
      if [[ -n $port ]] || awk -F'|' -v n="$name" '$2 == n && $4 == "exited" { found = 1 } END { exit !found }' <<<"$CONTAINERS"; then
        continue
      fi
      only+="${only:+, }$service"
      break
    done <<<"$CONTAINERS"
  done
  printf '%s\n' "$only"
}

is_declared() { declared_services | cut -f2 | grep -xF -- "$1" >/dev/null; }

# wait_healthy SECONDS IGNORED SERVICE...: until nothing ails these services on two looks, two seconds apart. Ailments
# whose container is a line of IGNORED don't count. Returns 1 with SICK (lines of ailments) when time is over.
wait_healthy() {
  local limit=$1 ignored=$2 began=$SECONDS well='' stamp sick_since='' hopeless patience passed
  shift 2
  look_at_containers
  while IFS='|' read -r _ _ stamp _ _ _ _ _ passed _; do
    if [[ -n $stamp ]]; then RESTARTS_BEFORE["$stamp"]=$passed; fi
  done <<<"$CONTAINERS"
  while :; do
    # An engine that restarts meanwhile is no reason to give up.
    if CONTAINERS=$(container_table); then
      SICK=$(ailments "$@" | while IFS= read -r line; do
        passed=${line%%$'\t'*}
        grep -qxF -- "${passed#!}" <<<"$ignored" || printf '%s\n' "$line"
      done)
    else
      SICK=$'the Docker engine\tdoes not answer'
    fi
    passed=$((SECONDS - began))
    if [[ -z $SICK ]]; then
      stamp=$(cut -d'|' -f3,9,11 <<<"$CONTAINERS")
      if [[ $stamp == "$well" ]]; then return 0; fi
      well=$stamp sick_since=''
    else
      well=''
      hopeless=$(grep -E $'^!|\tis unhealthy' <<<"$SICK" || true)
      # A slow starter without start_period is unhealthy first and well later; what has ended stays ended.
      patience=45
      if [[ $SICK == *'!'* ]]; then patience=10; fi
      if [[ -z $hopeless ]]; then
        sick_since=''
      elif [[ -z $sick_since ]]; then
        sick_since=$SECONDS
      elif ((SECONDS - sick_since >= patience)); then
        SICK=${SICK//!/}
        return 1
      fi
      if ((passed >= limit)); then
        SICK=${SICK//!/}
        return 1
      fi
    fi
    progress "$passed" "$limit" seconds
    sleep 2
  done
}

# tell_logs: the last lines of each sick container, between clear headers, into the journal.
tell_logs() {
  local name lines
  while IFS= read -r name; do
    # One that does not exist has none.
    lines=$(docker logs --tail 50 "$name" 2>&1) || [[ $lines != *'No such container'* ]] || continue
    printf '===== the last 50 log lines of %s =====\n%s\n===== end of the log of %s =====\n' "$name" "$lines" "$name"
  done < <(cut -f1 <<<"$SICK" | sort -u)
}

# sick_sentence: the ailments in one line.
sick_sentence() { awk -F '\t' 'NF { printf "%s%s %s", (n++ ? "; " : ""), $1, $2 }' <<<"$SICK"; }
