# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compose, either generation, and what a compose file says once it is rendered. Sourced after base.sh and text.sh.
# The rendered file holds secrets: it only ever goes through a pipe, and MODEL has no values of environment variables.

LIB_FOLDER=${BASH_SOURCE[0]%/*}
unset COMPOSE_FILE COMPOSE_PROJECT_NAME COMPOSE_ENV_FILES COMPOSE_PROFILES
if [[ -n ${SLIPWAY_COMPOSE_PROFILES:-} ]]; then export COMPOSE_PROFILES=$SLIPWAY_COMPOSE_PROFILES; fi
export COMPOSE_ANSI=never BUILDKIT_PROGRESS=plain COMPOSE_INTERACTIVE_NO_CLI=1
# shellcheck source-path=SCRIPTDIR source=composewords.sh
source "${BASH_SOURCE[0]%/*}/composewords.sh"

# compose_init: sets COMPOSE (the command's words) and COMPOSE_GENERATION (1 or 2). The generation that made the
# project's containers is kept where it is installed.
compose_init() {
  local v1='' v2='' standalone='' made
  if has_fact compose_command; then
    read -r COMPOSE_GENERATION v1 <<<"$(fact compose_command)"
    read -ra COMPOSE <<<"$v1"
    compose_builder
    return 0
  fi
  if docker compose version --short >/dev/null 2>&1; then v2='docker compose'; fi
  if command -v docker-compose >/dev/null 2>&1; then
    standalone=$(docker-compose version --short 2>/dev/null || true)
    case ${standalone#v} in
      1.*) v1='docker-compose' ;;
      [2-9]*) v2=${v2:-docker-compose} ;;
    esac
  fi
  [[ -n $v1$v2 ]] || refuse_untouched "The server has neither docker compose nor docker-compose." \
    "Install the package docker-compose-plugin (or docker-compose) on the server."
  made=$(docker ps -a --filter "label=com.docker.compose.project=$SLIPWAY_COMPOSE_PROJECT" \
    --format '{{.Label "com.docker.compose.version"}}' 2>/dev/null | sed -n 1p || true)
  if [[ -n $v1 && (${made#v} == 1.* || -z $v2) ]]; then
    COMPOSE_GENERATION=1
    read -ra COMPOSE <<<"$v1"
  else
    COMPOSE_GENERATION=2
    read -ra COMPOSE <<<"$v2"
  fi
  set_fact compose_command "$COMPOSE_GENERATION ${COMPOSE[*]}"
  compose_builder
}

# compose_builder: v1 asks the docker client to build, and a client that builds with buildx fails where that is missing.
compose_builder() {
  if [[ $COMPOSE_GENERATION == 1 && -z ${DOCKER_BUILDKIT:-} ]] && ! docker buildx version >/dev/null 2>&1; then
    export DOCKER_BUILDKIT=0
  fi
}

# compose_files: the compose files of the environment, one a line, relative to its directory. The first one's folder is
# the project directory.
compose_files() { printf '%s\n' "${SLIPWAY_COMPOSE_FILES:-$SLIPWAY_COMPOSE_FILE}" | sed '/^$/d'; }

# compose_env_file: the file that compose takes its variables from, relative to the environment's directory.
compose_env_file() {
  if [[ -n ${SLIPWAY_COMPOSE_ENV_FILE:-} ]]; then
    printf '%s\n' "$SLIPWAY_COMPOSE_ENV_FILE"
  elif [[ $SLIPWAY_COMPOSE_FILE == */* ]]; then
    printf '%s\n' "${SLIPWAY_COMPOSE_FILE%/*}/.env"
  else
    printf '.env\n'
  fi
}

# compose_in ROOT FOLDER ARGUMENT...: compose on the files of the tree ROOT as if they lay in the project directory
# FOLDER, always with the pinned project name. The declared env file is the tree's, or the environment's own where the tree
# has none.
compose_in() {
  local root=$1 folder=$2 file=${SLIPWAY_COMPOSE_ENV_FILE:-}
  local -a files=()
  shift 2
  if [[ -n $file && -e $root/$file ]]; then files+=(--env-file "$root/$file"); elif [[ -n $file ]]; then files+=(--env-file "$SLIPWAY_DIRECTORY/$file"); fi
  while IFS= read -r file; do files+=(-f "$root/$file"); done <<<"$(compose_files)"
  "${COMPOSE[@]}" "${files[@]}" -p "$SLIPWAY_COMPOSE_PROJECT" --project-directory "$folder" "$@"
}

# compose_at ROOT ARGUMENT...: compose on the tree ROOT.
compose_at() {
  local root=$1 file=$1/$SLIPWAY_COMPOSE_FILE
  shift
  compose_in "$root" "${file%/*}" "$@"
}

# compose ARGUMENT...: on the live tree.
compose() { compose_at "$SLIPWAY_DIRECTORY" "$@"; }

# compose_model ROOT: renders into MODEL, and what may be told of compose's warnings into MODEL_WARNINGS; MODEL_SERVICES
# are those that `up` starts, one a line. Paths below ROOT are given as they will be in the environment's directory, and
# those around a view as they are on the server. Returns 1 when the file can't be rendered; the reason is in MODEL_WARNINGS.
compose_model() {
  local errors status=0 root outside
  local -a files=()
  errors=$(mktemp "$SLIPWAY_JOB_DIR/compose.XXXXXX")
  MODEL=$(compose_at "$1" config 2>"$errors" | awk -f "$LIB_FOLDER/yaml.awk") || status=1
  root=$(readlink -f -- "$1")
  mapfile -t files < <(compose_files)
  # Read by the caller, like MODEL.
  # shellcheck disable=SC2034
  MODEL_WARNINGS=$(compose_words "$1/$SLIPWAY_COMPOSE_FILE" "$(dirname -- "$1/$SLIPWAY_COMPOSE_FILE")" "${files[@]/#/"$1/"}" <"$errors")
  rm -f -- "$errors"
  if ((status == 0)) && ! model_take_services compose_at "$1"; then
    status=1
    MODEL_WARNINGS+=$'\n'"${COMPOSE[*]} config --hash failed, so it isn't known which services it starts"
  fi
  MODEL=${MODEL//"$root/"/"$SLIPWAY_DIRECTORY/"}
  MODEL=${MODEL//"$1/"/"$SLIPWAY_DIRECTORY/"}
  MODEL=$(awk -F '\t' -v a="$1" -v b="$SLIPWAY_DIRECTORY" '$2 == a { print $1 "\t" b; next } { print }' <<<"$MODEL")
  # In a view (see view.sh) this folder stands for the root of the server, and its path means nothing to anybody.
  outside=${1%"$SLIPWAY_DIRECTORY"}
  if [[ -n $outside && $outside != "$1" ]]; then
    for root in "$outside" "$(readlink -f -- "$outside")"; do
      MODEL=${MODEL//"$root/"/"/"}
      MODEL_WARNINGS=${MODEL_WARNINGS//"$root/"/"/"}
    done
  fi
  return "$status"
}

# model_value PATH
model_value() {
  awk -F '\t' -v p="$1" '$1 == p { print substr($0, length(p) + 2); exit }' <<<"$MODEL"
}

# model_services: those that `up` starts, one a line.
MODEL_SERVICES=''
model_services() { sed '/^$/d' <<<"$MODEL_SERVICES"; }

# model_take_services COMPOSE...: MODEL_SERVICES out of MODEL; COMPOSE... is compose on the same files. Fails when that does.
model_take_services() {
  MODEL_SERVICES=$(awk -F '\t' 'split($1, p, "/") > 1 && p[1] == "services" && !(p[2] in seen) { seen[p[2]] = 1; print p[2] }' <<<"$MODEL")
  # Compose v1 renders the services of a profile that is off, too; v2 only those that it starts. Which profiles are on may
  # stand in an .env file, so compose is asked: hashes it gives for those services only.
  if [[ $COMPOSE_GENERATION != 1 ]] || ! grep -q $'^services/[^/\t]*/profiles[/\t]' <<<"$MODEL"; then return 0; fi
  MODEL_SERVICES=$("$@" config --hash='*' 2>/dev/null | cut -d' ' -f1)
}

# model_run_once: the services that others wait for until they have done their work (a migration, say).
model_run_once() {
  awk -F '\t' 'split($1, p, "/") == 5 && p[1] == "services" && p[3] == "depends_on" && p[5] == "condition" &&
    $2 == "service_completed_successfully" && !(p[4] in seen) { seen[p[4]] = 1; print p[4] }' <<<"$MODEL"
}

# model_perhaps_once: the services of which the file doesn't say that they run on: nothing starts them again, and they have
# no port and no health check. Their image may say more.
model_perhaps_once() {
  awk -F '\t' '
    split($1, p, "/") > 2 && p[1] == "services" {
      if (!(p[2] in seen)) { seen[p[2]] = 1; order[++n] = p[2] }
      if (p[3] == "restart" && $2 != "no" && $2 !~ /^on-failure/) on[p[2]] = 1
      if (p[3] == "deploy" && p[4] == "restart_policy" && (p[5] != "condition" || $2 == "any")) policy[p[2]] = 1
      if (p[3] == "deploy" && p[4] == "restart_policy" && p[5] == "condition" && $2 != "any") once[p[2]] = 1
      if (p[3] == "ports" || p[3] == "expose") { if ($2 != "[]") on[p[2]] = 1 }
      if (p[3] == "healthcheck" && p[4] == "test") on[p[2]] = 1
      delete p
    }
    END { for (i = 1; i <= n; i++) if (!(order[i] in on) && (!(order[i] in policy) || order[i] in once)) print order[i] }' <<<"$MODEL" |
    grep -xF -f <(model_services) || (($? == 1))
}

# model_replicas SERVICE: how many containers of it `up` makes.
model_replicas() {
  local count
  count=$(model_value "services/$1/scale")
  count=${count:-$(model_value "services/$1/deploy/replicas")}
  if [[ ! $count =~ ^[0-9]{1,4}$ ]]; then count=1; fi
  printf '%s\n' "$count"
}

# model_dormant COMPOSE...: the services of the file that only a profile starts which is not on; COMPOSE... is compose on
# the same files. An old compose v2 knows no way to ask for all profiles, and gives none.
model_dormant() {
  local all
  if [[ $COMPOSE_GENERATION == 1 ]]; then
    all=$(awk -F '\t' 'split($1, p, "/") > 1 && p[1] == "services" && !(p[2] in seen) { seen[p[2]] = 1; print p[2] }' <<<"$MODEL")
  else
    all=$("$@" --profile '*' config --services 2>/dev/null) || all=''
  fi
  sed '/^$/d' <<<"$all" | grep -vxF -f <(model_services) || (($? == 1))
}

# model_expected: the services that get a container: one whose replicas are switched off (0) gets none.
model_expected() {
  model_services | grep -vxF -f <(awk -F '\t' 'split($1, p, "/") > 2 && p[1] == "services" && $2 == "0" &&
    (p[3] == "scale" || (p[3] == "deploy" && p[4] == "replicas")) { print p[2] }' <<<"$MODEL") || true
}

# model_built: the services that have a build section.
model_built() {
  awk -F '\t' 'split($1, p, "/") > 2 && p[1] == "services" && p[3] == "build" && !(p[2] in seen) { seen[p[2]] = 1; print p[2] }' <<<"$MODEL"
}

# model_image SERVICE: the image's name as this compose uses it.
model_image() {
  local image separator=-
  image=$(model_value "services/$1/image")
  if [[ $COMPOSE_GENERATION == 1 ]]; then separator=_; fi
  printf '%s\n' "${image:-$SLIPWAY_COMPOSE_PROJECT$separator$1}"
}

# model_mounts SERVICE: lines "volume|bind|anonymous TAB source TAB target"; volumes by their real name.
model_mounts() {
  awk -F '\t' -v s="services/$1/volumes/" -v project="$SLIPWAY_COMPOSE_PROJECT" '
    $1 ~ /^volumes\/[^\/]+\/name$/ { k = $1; sub(/^volumes\//, "", k); sub(/\/name$/, "", k); name[k] = $2 }
    $1 ~ /^volumes\/[^\/]+\/external$/ && $2 == "true" { k = $1; sub(/^volumes\//, "", k); sub(/\/external$/, "", k); external[k] = 1 }
    index($1, s) == 1 {
      rest = substr($1, length(s) + 1)
      m = split(rest, p, "/")
      if (!(p[1] in seen)) { seen[p[1]] = 1; order[++n] = p[1] }
      if (m == 1) short[p[1]] = $2
      else if (m == 2) field[p[1], p[2]] = $2
    }
    function real(v) { return v in name ? name[v] : (v in external ? v : project "_" v) }
    END {
      for (i = 1; i <= n; i++) {
        o = order[i]
        if (o in short) {
          parts = split(short[o], q, ":")
          if (parts == 1) { print "anonymous\t-\t" q[1]; continue }
          source = q[1]; target = q[2]; type = source ~ /^[\/.~]/ ? "bind" : "volume"
        } else { source = field[o, "source"]; target = field[o, "target"]; type = field[o, "type"] }
        if (type == "tmpfs") continue
        if (source == "") print "anonymous\t-\t" target
        else print type "\t" (type == "volume" ? real(source) : source) "\t" target
      }
    }' <<<"$MODEL"
}

# model_files SERVICE: the files behind its secrets and configs, a path each: they are mounted like a folder is.
model_files() {
  awk -F '\t' -v service="$1" '
    split($1, p, "/") == 3 && (p[1] == "secrets" || p[1] == "configs") && p[3] == "file" { file[p[1], p[2]] = $2 }
    p[1] == "services" && p[2] == service && (p[3] == "secrets" || p[3] == "configs") {
      if (!(5 in p) || p[5] == "" || p[5] == "source") used[p[3], $2] = 1
    }
    { delete p }
    END { for (each in used) if (each in file) print file[each] }' <<<"$MODEL"
}

# model_ports: lines "service TAB host address or * TAB host port TAB protocol" of what is published.
model_ports() {
  awk -F '\t' '
    split($1, p, "/") >= 4 && p[1] == "services" && p[3] == "ports" {
      id = p[2] "/" p[4]
      if (!(id in seen)) { seen[id] = 1; order[++n] = id; service[id] = p[2]; protocol[id] = "tcp"; address[id] = "*" }
      if (5 in p && p[5] != "") {
        if (p[5] == "published") published[id] = $2
        if (p[5] == "protocol") protocol[id] = $2
        if (p[5] == "host_ip") address[id] = $2
      } else {
        text = $2
        if (text ~ /\//) { protocol[id] = text; sub(/.*\//, "", protocol[id]); sub(/\/.*/, "", text) }
        if (text !~ /:/) next
        sub(/:[^:]*$/, "", text)
        if (text ~ /:/) { address[id] = text; sub(/:[^:]*$/, "", address[id]); sub(/.*:/, "", text) }
        published[id] = text
      }
      delete p
    }
    END {
      for (i = 1; i <= n; i++) {
        id = order[i]
        if (published[id] == "" || published[id] == "0") continue
        if (split(published[id], range, "-") == 2) { from = range[1] + 0; to = range[2] + 0 } else from = to = published[id] + 0
        for (port = from; port <= to; port++) print service[id] "\t" address[id] "\t" port "\t" protocol[id]
      }
    }' <<<"$MODEL"
}

# model_environment: every variable of any service, names only.
model_environment() {
  awk -F '\t' 'split($1, p, "/") == 4 && p[1] == "services" && p[3] == "environment" { print p[4] }' <<<"$MODEL" | sort -u
}

# service_making CONTAINER: the service of the rendered file that makes a container of this name; nothing when none does.
service_making() {
  local service
  while IFS= read -r service; do
    case $1 in
      "$(model_value "services/$service/container_name")" | \
        "${SLIPWAY_COMPOSE_PROJECT}_${service}_1" | "$SLIPWAY_COMPOSE_PROJECT-$service-1")
        printf '%s\n' "$service"
        return 0
        ;;
    esac
  done <<<"$(model_services)"
}

# compose_service NAME CONTAINER: what compose calls the service that slipway.toml calls NAME: its container tells.
compose_service() {
  local service=''
  if [[ -n $2 ]]; then
    service=$(docker inspect --type container -f '{{index .Config.Labels "com.docker.compose.service"}}' "$2" 2>/dev/null || true)
    if [[ -z $service || $service == '<no value>' ]] && compose_model "$SLIPWAY_DIRECTORY"; then service=$(service_making "$2"); fi
  fi
  printf '%s\n' "${service:-$1}"
}

# database_service_of_model: the service whose container is SLIPWAY_DATABASE_CONTAINER; nothing when none is.
database_service_of_model() {
  if [[ -n ${SLIPWAY_DATABASE_CONTAINER:-} ]]; then service_making "$SLIPWAY_DATABASE_CONTAINER"; fi
}
