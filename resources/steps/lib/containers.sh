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

# look_at_containers: container_table into CONTAINERS. Where the engine doesn't answer the step has failed: no container
# must not be read out of no answer.
look_at_containers() {
  CONTAINERS=$(container_table) || fail \
    "The Docker engine did not answer when the containers of $SLIPWAY_COMPOSE_PROJECT were looked at." \
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

# project_volumes: lines "name created-at" of the volumes that compose made for this project.
project_volumes() {
  docker volume ls -q --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT" |
    xargs -r docker volume inspect -f '{{.Name}} {{.CreatedAt}}' 2>/dev/null || true
}

# container_field NAME FORMAT: a field of one container; nothing when there is no such container.
container_field() { docker inspect --type container -f "$2" "$1" 2>/dev/null || true; }

# container_variable NAME VARIABLE: one variable of a container's environment that is no secret (PGDATA, PG_MAJOR).
container_variable() {
  docker inspect --type container -f '{{range .Config.Env}}{{println .}}{{end}}' "$1" 2>/dev/null |
    sed -n "s/^$2=//p" | first_lines 1 || true # a word of ours
}

# image_variable IMAGE VARIABLE
image_variable() {
  docker image inspect -f '{{range .Config.Env}}{{println .}}{{end}}' "$1" 2>/dev/null |
    sed -n "s/^$2=//p" | first_lines 1 || true # a word of ours
}

# image_id NAME: nothing when the engine hasn't got it.
image_id() { docker image inspect -f '{{.Id}}' "$1" 2>/dev/null || true; }

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
    if [[ $(image_id "slipway/$old:$1") == "$id" ]]; then docker rmi "slipway/$old:$1" >/dev/null 2>&1 || true; fi
  done <"$2"
}

# database_storage CONTAINER: "volume NAME" or "bind PATH" where it keeps its data; nothing when that is in itself.
database_storage() {
  local data mount type source target best='' length=0
  data=$(container_variable "$1" PGDATA)
  data=${data:-/var/lib/postgresql/data}
  while IFS= read -r mount; do
    IFS='|' read -r type source target <<<"$mount"
    [[ -n $target && $data/ == "$target"/* ]] || continue
    if ((${#target} > length)); then
      length=${#target}
      best="$type $source"
    fi
  done < <(container_field "$1" '{{range .Mounts}}{{.Type}}|{{if eq .Type "volume"}}{{.Name}}{{else}}{{.Source}}{{end}}|{{.Destination}}{{println}}{{end}}')
  printf '%s\n' "$best"
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
    other=$(container_field "$plain" '{{.Id}}')
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
