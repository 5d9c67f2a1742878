# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What preflight looks at of how containers were made and what starts again with them. Sourced by preflight.sh after
# checks.sh; MODEL is the rendered compose file of the release to be.

# check_run_once: `up` starts a service that has done its work once more, and one that may be such when it has ended or is
# made anew. A detail, said before it happens. The plan says the same (src/operations/judge/blastradius.cpp).
check_run_once() {
  local service again when once sure
  look_at_containers
  once=$(once_containers)
  sure=$(
    model_run_once
    awk -F'|' '$3 == "exited" || $3 == "dead" { print $1 }' <<<"$once"
  )
  while IFS= read -r service; do
    [[ -n $service ]] || continue
    again='' when='when the services start'
    if cut -d'|' -f1 <<<"$CONTAINERS" | grep -xF -- "$service" >/dev/null; then
      again=' again'
      if ! grep -qxF -- "$service" <<<"$sure"; then
        # One that runs on by a port or a health check of its image is none; and nothing starts one that runs.
        if ! cut -d'|' -f1 <<<"$once" | grep -xF -- "$service" >/dev/null; then continue; fi
        when='when it is made anew'
      fi
    fi
    detail "$service runs$again $when; it may change data."
  done <<<"$({
    printf '%s\n' "$sure"
    model_perhaps_once | grep -vxF -f <(declared_in_model)
    cut -d'|' -f1 <<<"$once"
  } | sort -u | grep -xF -f <(model_services) || true)"
}

# declared_in_model: the services whose containers slipway.toml declares: they are meant to run.
declared_in_model() {
  local container
  while IFS= read -r container; do
    if [[ -n $container && $container != - ]]; then service_making "$container"; fi
  done <<<"$(declared_services | cut -f2; printf '%s\n' "${SLIPWAY_DATABASE_CONTAINER:-}")"
}

# check_replicas: `up` makes as many containers as the file says, however many somebody has started. A detail.
check_replicas() {
  local service is will
  look_at_containers
  while IFS= read -r service; do
    is=$(cut -d'|' -f1 <<<"$CONTAINERS" | grep -cxF -- "$service" || (($? == 1)))
    will=$(model_replicas "$service")
    if ((is > will && is > 1)); then detail "$service has $is containers and will have $will, as the compose file says."; fi
  done <<<"$(model_services)"
}

# files_made_from FOLDER FILES: compose's labels of a container, as the files lie to the project directory, one a line.
files_made_from() {
  local file
  while IFS= read -r file; do
    if [[ -n $file ]]; then
      [[ $file == /* ]] || file=$1/$file
      realpath -sm --relative-to="$1" -- "$file"
    fi
  done <<<"${2//,/$'\n'}"
}

# check_made_from: a container that was made from compose files that nobody has declared (an override beside, COMPOSE_FILE
# in .env) would lose what those say of it when it is made anew. One that a release of ours was recorded with was made
# knowingly.
check_made_from() {
  local made declared known id name service folder files from file lines='' outside=0
  declared=$(files_made_from "/${SLIPWAY_COMPOSE_FILE%"${SLIPWAY_COMPOSE_FILE##*/}"}" "$(compose_files | sed 's,^,/,')")
  known=$(cat -- /dev/null "$(releases_folder)"/*/containers 2>/dev/null || true)
  made=$(docker ps -a --no-trunc --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT" --filter label=com.docker.compose.oneoff=False \
    --format "{{.ID}}|{{.Names}}|{{.Label \"com.docker.compose.service\"}}|{{.Label \"$PROJECT_LABEL.working_dir\"}}|{{.Label \"$PROJECT_LABEL.config_files\"}}") ||
    fail_untouched "The Docker engine did not answer when its containers were listed." "Look at systemctl status docker on the server, then run it again."
  while IFS='|' read -r id name service folder files; do
    if [[ -z $files || -z $folder || $'\n'$known$'\n' == *$'\n'$id$'\n'* ]] || ! model_services | grep -xF -- "$service" >/dev/null; then continue; fi
    from=$(files_made_from "$folder" "$files")
    if ! grep -vxF -f <(printf '%s\n' "$declared") <<<"$from" >/dev/null; then continue; fi
    while IFS= read -r file; do
      file=$(realpath -sm --relative-to=/ -- "/${SLIPWAY_COMPOSE_FILE%"${SLIPWAY_COMPOSE_FILE##*/}"}$file")
      lines+="${lines:+, }\"$file\""
    done <<<"$from"
    if [[ $from == *../* ]]; then outside=1; fi
    if [[ $lines == *,* ]]; then lines="[$lines]"; fi
    file="Put this line into $(environment_table) of slipway.toml: compose_file = $lines."
    if ((outside)); then file="Declare those files in $(environment_table) of slipway.toml (compose_file may be a list), once they lie in $SLIPWAY_DIRECTORY."; fi
    condition compose-files "The container $name was made from ${from//$'\n'/, }, but ${declared//$'\n'/, } is declared: what the other files say of it would be gone." \
      "$file"
    return 0
  done <<<"$made"
}

# check_override_beside: compose by hand reads it, and ours does not unless it is declared. A detail.
check_override_beside() {
  local file folder=$1/$SLIPWAY_COMPOSE_FILE
  folder=${folder%/*}
  for file in "$folder"/{compose,docker-compose}.override.{yaml,yml}; do
    [[ -e $file ]] || continue
    file=${file#"$1/"}
    if ! compose_files | grep -xF -- "$file" >/dev/null; then
      detail "$file lies beside $SLIPWAY_COMPOSE_FILE and is not read: compose_file doesn't name it."
    fi
  done
}
