# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The containers of a compose project as the engine has them. Sourced after base.sh and text.sh.

PROJECT_LABEL=com.docker.compose.project

# await_engine: an engine that is being restarted (an upgrade does that) must not make an undo fail, which is nobody's to
# repeat: it is waited for, SLIPWAY_ENGINE_WAIT seconds at most.
await_engine() {
  local limit=${SLIPWAY_ENGINE_WAIT:-120} answer end=0
  until answer=$(docker version --format '{{.Server.Version}}' 2>&1); do
    answer=$(grep -v '^$' <<<"$answer" | tail -n 1)
    if ((end == 0)); then
      end=$((SECONDS + limit))
      printf 'The Docker engine does not answer; waiting up to %d s for it\n' "$limit"
    elif ((SECONDS >= end)); then
      fail "The Docker engine has not answered for $limit s: ${answer%.}." \
        "Run: sudo systemctl start docker on the server. Then deploy to $SLIPWAY_ENVIRONMENT again, or roll it back."
    fi
    sleep 1
  done
}

# project_containers: ids of the project's containers, one-off ones (compose run) left out.
project_containers() {
  docker ps -aq --no-trunc --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT" \
    --filter label=com.docker.compose.oneoff=False
}

# container_table: a line a container, fields separated by "|":
# service|name|id|state|health|image id|image name|restart policy|restarts|exit code|started at|compose version|ports
# (ports: how many it has, whether they are published or not)
# Fails when the engine doesn't answer: an engine that restarts must not pass for a project without containers.
container_table() {
  local listed table
  local -a ids
  listed=$(project_containers) || return 1
  [[ -n $listed ]] || return 0
  mapfile -t ids <<<"$listed"
  # A container may vanish between the two calls; the others are still told. (.ID, not .Id: with that the client falls
  # back to untyped data, where a container without a health check has no .State.Health at all.)
  table=$(docker inspect --type container -f '{{index .Config.Labels "com.docker.compose.service"}}|{{.Name}}|{{.ID}}|{{.State.Status}}|{{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}|{{.Image}}|{{.Config.Image}}|{{.HostConfig.RestartPolicy.Name}}|{{.RestartCount}}|{{.State.ExitCode}}|{{.State.StartedAt}}|{{index .Config.Labels "com.docker.compose.version"}}|{{len .Config.ExposedPorts}}' \
    "${ids[@]}" 2>/dev/null | sed 's,|/,|,') || true
  [[ -n $table ]] || return 1
  printf '%s\n' "$table"
}

# engine_silent WHAT WORDS: the step has failed: nothing must be read out of no answer.
engine_silent() {
  local end=fail_untouched
  # What changes something comes after these.
  if step_begun images || step_begun apply || step_begun restart || step_begun renew; then end=fail; fi
  "$end" "The Docker engine did not answer when $1 looked at${2:+: ${2%[.?]}}." \
    "Look at systemctl status docker on the server, then run it again."
}

# once_containers: of CONTAINERS those that may do their work once and end, as lines "service|name|state|exit code": they have
# done so and ended well, or nothing starts them again, and they have no port and no health check by which to run on. Not
# the database's, nor those that slipway.toml declares: these are meant to run.
once_containers() {
  local service name state health policy code ports
  while IFS='|' read -r service name _ state health _ _ policy _ code _ _ ports; do
    if [[ -z $service || $policy != @(no|on-failure|) || $name == "${SLIPWAY_DATABASE_CONTAINER:-}" ]]; then continue; fi
    if [[ $state == exited && $code == 0 ]] || { [[ $health == none && ${ports:-1} == 0 ]] &&
      ! cut -f2 <<<"${SLIPWAY_SERVICES:-}" | grep -xF -- "$name" >/dev/null; }; then
      printf '%s|%s|%s|%s\n' "$service" "$name" "$state" "$code"
    fi
  done <<<"$(sort <<<"$CONTAINERS")"
}

# look_at_containers: container_table into CONTAINERS.
look_at_containers() {
  CONTAINERS=$(container_table) || engine_silent "the containers of $SLIPWAY_COMPOSE_PROJECT were"
}

# look_at_volumes: lines "name created-at" of the volumes that compose made for this project, into VOLUMES. What vanishes
# between the two calls is asked for again.
look_at_volumes() {
  local ids
  VOLUMES=''
  for _ in 1 2 3; do
    ids=$(docker volume ls -q --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT" 2>/dev/null) || break
    [[ -n $ids ]] || return 0
    # Read by the caller.
    # shellcheck disable=SC2034
    if VOLUMES=$(xargs -d '\n' docker volume inspect -f '{{.Name}} {{.CreatedAt}}' <<<"$ids" 2>/dev/null); then return 0; fi
  done
  engine_silent "the volumes of $SLIPWAY_COMPOSE_PROJECT were"
}

# look_at container|image|volume NAME FORMAT: what the engine says of it, into ANSWER; nothing when it says that there is
# no such thing. Not for $(...), which would lose the difference to no answer.
look_at() {
  local words=''
  local -a ask=(docker "$1" inspect)
  if [[ $1 == container ]]; then ask=(docker inspect --type container); fi
  ANSWER=''
  [[ -n $2 ]] || return 0
  for _ in 1 2 3; do
    if ANSWER=$("${ask[@]}" -f "$3" "$2" 2>/dev/null); then return 0; fi
    ANSWER=''
    # It may have come to be just now.
    if words=$("${ask[@]}" -f "$3" "$2" 2>&1 >/dev/null); then continue; fi
    if grep -qiE 'no such (container|object|image|volume)|invalid reference format' <<<"$words"; then return 0; fi
    break
  done
  words=$(grep -v '^$' <<<"$words" | tail -n 1 || true)
  engine_silent "the $1 $2 was" "$words"
}

# container_variable NAME VARIABLE, image_variable IMAGE VARIABLE: one variable of its environment that is no secret
# (PGDATA, PG_MAJOR), into ANSWER.
container_variable() {
  look_at container "$1" '{{range .Config.Env}}{{println .}}{{end}}'
  variable_of_answer "$2"
}
image_variable() {
  look_at image "$1" '{{range .Config.Env}}{{println .}}{{end}}'
  variable_of_answer "$2"
}
variable_of_answer() {
  local line value=''
  while IFS= read -r line; do
    if [[ $line == "$1="* ]]; then value=${line#*=} && break; fi
  done <<<"$ANSWER"
  ANSWER=$value
}

# image_id NAME: into ANSWER; nothing when the engine hasn't got it.
image_id() { look_at image "$1" '{{.Id}}'; }

# keep_tag SERVICE RELEASE: the tag that keeps a release's image from being pruned; no other service, environment or
# project has the same one.
keep_tag() {
  local project environment service
  repository_part "$SLIPWAY_PROJECT" '' && project=$REPLY
  repository_part "$SLIPWAY_ENVIRONMENT" '' && environment=$REPLY
  repository_part "$1" - && service=$REPLY
  printf 'slipway/%s-%s-%s:%s\n' "$project" "$environment" "$service" "$2"
}

# repository_part TEXT PLAIN: TEXT as a part of a repository's name, in REPLY: lower case letters and digits as they are,
# and PLAIN inside; whatever else as _ and two hexadecimal digits a byte, after 0_ where no letter or digit stands before
# (a name may not begin with one).
repository_part() {
  local LC_ALL=C i char code
  REPLY=''
  for ((i = 0; i < ${#1}; i++)); do
    char=${1:i:1}
    if [[ $char == [abcdefghijklmnopqrstuvwxyz0123456789] || (-n $2 && $char == "$2" && i -gt 0 && i -lt ${#1}-1) ]]; then
      REPLY+=$char
    else
      printf -v code '%d' "'$char"
      printf -v code '_%02x' "$((code & 255))"
      if [[ $REPLY == '' || $REPLY == *[-] ]]; then REPLY+=0_; fi
      REPLY+=$code
    fi
  done
}

# drop_tags RELEASE IMAGES: takes the tags of the images in the file IMAGES away; those too that earlier versions gave,
# under which two services could have one name: only where it means this image.
drop_tags() {
  local service id old
  [[ -r $2 ]] || return 0
  while IFS=$'\t' read -r service id _; do
    [[ -n $service ]] || continue
    docker rmi "$(keep_tag "$service" "$1")" >/dev/null 2>&1 || true
    old=$(printf '%s-%s-%s' "$SLIPWAY_PROJECT" "$SLIPWAY_ENVIRONMENT" "$service" | tr '[:upper:]' '[:lower:]' |
      sed -e 's/[^a-z0-9]\{1,\}/-/g' -e 's/^-//' -e 's/-$//')
    if [[ $(docker image inspect -f '{{.Id}}' "slipway/$old:$1" 2>/dev/null || true) == "$id" ]]; then docker rmi "slipway/$old:$1" >/dev/null 2>&1 || true; fi
  done <"$2"
}

# database_storage CONTAINER: "volume NAME" or "bind PATH" where it keeps its data, into ANSWER; nothing when that is in
# itself.
database_storage() {
  local data type source target best='' length=0
  container_variable "$1" PGDATA
  data=${ANSWER:-/var/lib/postgresql/data}
  look_at container "$1" '{{range .Mounts}}{{.Type}}|{{if eq .Type "volume"}}{{.Name}}{{else}}{{.Source}}{{end}}|{{.Destination}}{{println}}{{end}}'
  while IFS='|' read -r type source target; do
    [[ -n $target && $data/ == "$target"/* ]] || continue
    if ((${#target} > length)); then
      length=${#target}
      best="$type $source"
    fi
  done <<<"$ANSWER"
  ANSWER=$best
}

# mend_half_made: containers that a killed compose left under a provisional name "<hex>_name". Compose v1 renames the
# old one to that before it makes the new one; v2 makes the new one under it. Either way the old one is kept.
# Volumes are never touched.
mend_half_made() {
  local id name version plain other
  look_at_containers
  while IFS='|' read -r _ name id _ _ _ _ _ _ _ _ version _; do
    [[ $name =~ ^[0-9a-f]{12}_(.+)$ ]] || continue
    plain=${BASH_REMATCH[1]}
    look_at container "$plain" '{{.Id}}'
    other=$ANSWER
    if [[ ${version#v} == 1.* && -n $other ]]; then
      printf 'Removing the half-made container %s, and giving its name back to the old one\n' "$plain"
      docker rm -f "$other" >/dev/null
      docker rename "$id" "$plain"
    elif [[ -n $other ]]; then
      printf 'Removing the half-made container %s\n' "$name"
      docker rm -f "$id" >/dev/null
    else
      printf 'Giving the container %s its name %s back\n' "$name" "$plain"
      docker rename "$id" "$plain"
    fi
  done <<<"$CONTAINERS"
}
