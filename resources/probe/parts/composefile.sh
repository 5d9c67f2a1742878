# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What each environment's compose file says once it is rendered, and the hash that compose gives each service: the one
# that it writes on the containers it makes. The rendered file holds secrets; it only ever goes through a pipe.
# shellcheck source=resources/steps/lib/composewords.sh
source "${BASH_SOURCE[0]%/*}/../../steps/lib/composewords.sh"
# shellcheck source=resources/lib/login.sh
source "${BASH_SOURCE[0]%/*}/../../lib/login.sh"

compose_part() {
  local name directory file project text='' inputs found
  declare -A running=()
  # Both environments at once: compose of the first generation takes half a second to start.
  while IFS=$'\t' read -r name directory file project _; do
    [[ -n $name && $file != - ]] || continue
    exec {found}< <(compose_of "$name" "$directory" "$file" "$project" 2>/dev/null)
    running[$name]=$found
  done <<<"$SLIPWAY_ENVIRONMENTS"
  while IFS=$'\t' read -r name _; do
    [[ -n $name && -n ${running[$name]:-} ]] || continue
    found=${running[$name]}
    inputs=$(cat <&"$found")
    if [[ -n $inputs ]]; then text+="${text:+,}$(quoted "$name"):$inputs"; fi
  done <<<"$SLIPWAY_ENVIRONMENTS"
  answer ",\"compose_files\":{$text}"
}

compose_of() { # NAME DIRECTORY FILE PROJECT
  local name=$1 path=$2/$3 project=$4 folder key changed file profiles env_file version rendered=''
  local -a files=("$path") named inputs compose KEEP
  folder=${path%/*}
  while IFS= read -r file; do
    if [[ -n $file ]]; then files+=("$2/$file"); fi
  done <<<"$(override_files "$name")"
  compose_settings "$name"
  env_file=${env_file:+$2/$env_file}
  [[ -e $path ]] || return 0
  if [[ ! -r $path ]]; then
    printf '{"problem":"it may not be read"}'
    return 0
  fi
  compose_choose "$project"
  login_keeps
  # The key covers all that the hashes depend on: the compose files, those that they name, the env files, the images, and
  # what compose has of the environment.
  mapfile -t named < <(named_files "$folder" "${files[@]}")
  inputs=("${named[@]}" "${files[@]}" "$folder"/{.env*,*.env,*.yml,*.yaml} "$2"/.env* ${env_file:+"$env_file"})
  key=$(stamp "${inputs[@]}")-$project-$(printf '%s\n' "$DOCKER_IMAGES $profiles ${compose[*]} $version" "${KEEP[@]}" "$path" "${files[@]}" "$env_file" | cksum | tr ' ' -)
  # The newest ctime of the files that decide the hashes: containers that are older may differ from them.
  changed=$(stat -L -c %Z -- "${files[@]}" "${named[@]}" "$folder/.env" "$2/.env" ${env_file:+"$env_file"} 2>/dev/null | sort -n | tail -n 1 || true)
  if ((${#compose[@]})); then
    rendered=$(cached "compose-$name" "$key" 600 compose_render "$project" "$folder" "$profiles" "$env_file" "${files[@]}")
  fi
  printf '{"changed":%s%s}' "${changed:-0}" "$rendered"
}

# named_files FOLDER FILE...: the files that compose files name, as env_file, extends and include do, from FOLDER or from
# beside the one that names them; and those that these name. A line each.
named_files() {
  local folder=$1 file word at
  local -a left=("${@:2}")
  local -A seen=()
  while ((${#left[@]})); do
    file=${left[0]}
    left=("${left[@]:1}")
    while IFS= read -r word; do
      for at in "$folder/$word" "${file%/*}/$word" "$word"; do
        if [[ ! -f $at || -n ${seen[$at]+x} ]] || [[ $at == "$word" && $at != /* ]]; then continue; fi
        seen[$at]=1
        printf '%s\n' "$at"
        if [[ $at == *.y*ml ]]; then left+=("$at"); fi
      done
    done < <(tr '][{},' '\n' <"$file" 2>/dev/null |
      sed -nE "s/^[[:space:]]*(-[[:space:]]+)?([A-Za-z_]+:[[:space:]]*)?[\"']?([^\"'#]*[^\"'#[:space:]])[\"']?[[:space:]]*(#.*)?$/\3/p" | sort -u)
  done
}

# compose_render PROJECT FOLDER PROFILES ENV_FILE FILE...: with the caller's `compose`, `version` and KEEP; fails where it took
# too long. Of what a login sets only what a job has counts: other variables would give the services other hashes.
compose_render() {
  local project=$1 folder=$2 profiles=$3 env_file=$4 model hashes problem file status=0
  local -a bare=(env -i "${KEEP[@]}" LC_ALL=C)
  if [[ -n $profiles ]]; then bare+=("COMPOSE_PROFILES=$profiles"); fi
  shift 4
  compose=("${bare[@]}" "${compose[@]}")
  for file in "$@"; do compose+=(-f "$file"); done
  [[ -z $env_file ]] || compose+=(--env-file "$env_file")
  compose+=(-p "$project" --project-directory "$folder")
  model=$(timeout 20 "${compose[@]}" config 2>/dev/null | awk "$SLIPWAY_YAML_AWK") || status=$?
  if ((status)); then
    problem=$(timeout 20 "${compose[@]}" config 2>&1 >/dev/null | compose_words "$1" "$folder" "$@" | grep -v 'variable is not set' | head -n 3 | tr '\n' ' ' || true)
    printf ',"version":%s,"problem":%s' "$(quoted "$version")" "$(quoted "${problem:-compose could not render it}")"
    ((status != 124))
    return
  fi
  model=$(grep -aE $'^(services/[^/\t]+/(image|container_name|restart|mem_limit|user|ports(/[^\t]*)?|volumes(/[^\t]*)?|profiles(/[^\t]*)?|build(/context|/dockerfile)?)|volumes/[^/\t]+/(name|external))\t' <<<"$model" || true)
  hashes=$(timeout 20 "${compose[@]}" config '--hash=*' 2>/dev/null) || { status=$? hashes=''; }
  printf ',"version":%s' "$(quoted "$version")"
  json_list "$model"
  printf ',"model":%s' "$REPLY"
  json_list "$hashes"
  printf ',"hashes":%s' "$REPLY"
  ((status != 124))
}

# compose_choose PROJECT: into `compose` and `version` the generation that made the project's containers, where it is
# installed.
compose_choose() {
  local v1 v2 made=''
  v1=${COMPOSE_V1:-} v2=${COMPOSE_V2:-}
  # With one of them there is nothing to choose, and this is asked with every look.
  [[ $v1 != 1.* && $v1 != v1.* || -z $v2 ]] || made=$(docker ps -a --filter "label=com.docker.compose.project=$1" --format '{{.Label "com.docker.compose.version"}}' 2>/dev/null | head -n 1 || true)
  compose=() version=''
  if [[ -n $v1 && (${made#v} == 1.* || -z $v2 || ${v1#v} != 1.*) ]]; then
    compose=(docker-compose) version=$v1
  elif [[ -n $v2 ]]; then
    compose=(docker compose) version=$v2
  fi
}
