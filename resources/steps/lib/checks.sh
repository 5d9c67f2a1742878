# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What preflight looks at, each check a function that adds to the list of problems. Sourced by preflight.sh after the
# other parts; MODEL is the rendered compose file of the release to be.

PROBLEMS=()
REMEDIES=()

# problem SENTENCE REMEDY
problem() {
  PROBLEMS+=("$1")
  REMEDIES+=("$2")
}

# condition NAME SENTENCE REMEDY: a problem that may be overridden by name.
condition() {
  if overridden "$1"; then
    detail "Overridden ($1): $2"
  else
    problem "$2" "$3 To go on all the same: --override $1."
  fi
}

# tell_problems: refuses with all of them, or returns when there are none.
tell_problems() {
  local i sentence='' remedy='' n=${#PROBLEMS[@]}
  ((n)) || return 0
  if ((n == 1)); then refuse_untouched "${PROBLEMS[0]}" "${REMEDIES[0]}"; fi
  for i in "${!PROBLEMS[@]}"; do
    printf '%s. %s\n   %s\n' "$((i + 1))" "${PROBLEMS[i]}" "${REMEDIES[i]}"
    sentence+=" ($((i + 1))) ${PROBLEMS[i]}"
    remedy+="${remedy:+ }($((i + 1))) ${REMEDIES[i]}"
  done
  refuse_untouched "$n things stand in the way:$sentence" "$remedy"
}

environment_table() { printf '[environments.%s]' "$SLIPWAY_ENVIRONMENT"; }

check_tools() {
  local name
  local -a missing=()
  for name in tar gzip awk sed grep find sort comm xargs sha256sum timeout flock setsid docker; do
    command -v "$name" >/dev/null 2>&1 || missing+=("$name")
  done
  ((${#missing[@]} == 0)) || refuse_untouched "The server lacks ${missing[*]}." \
    "Install ${missing[*]} there (Debian: coreutils, findutils, util-linux, tar, gzip, docker.io and docker-compose)."
}

check_docker() {
  local answer
  if answer=$(docker version --format '{{.Server.Version}}' 2>&1); then return 0; fi
  answer=$(grep -v '^$' <<<"$answer" | tail -n 1)
  case $answer in
    *'permission denied'*)
      refuse_untouched "$(id -un) may not use docker on this server." \
        "Run: sudo usermod -aG docker $(id -un) on the server, then connect again."
      ;;
    *) refuse_untouched "The Docker engine of this server doesn't answer: ${answer%[.?]}." "Run: sudo systemctl start docker on the server, and look at systemctl status docker." ;;
  esac
}

# check_compose_file VIEW: renders the file. Returns 1 when it can't be.
check_compose_file() {
  local reason
  while IFS= read -r reason; do
    [[ ! -f $1/$reason ]] || continue
    problem "There is no compose file $reason in the release." \
      "Correct compose_file in $(environment_table), or add the file (is it ignored or excluded?)."
    return 1
  done <<<"$(compose_files)"
  reason=${SLIPWAY_COMPOSE_ENV_FILE:-}
  if [[ -n $reason && ! -f $1/$reason ]]; then
    problem "There is no env file $reason, neither in the release nor on the server." \
      "Make it in $SLIPWAY_DIRECTORY, or correct env_file in $(environment_table)."
    return 1
  fi
  if ! compose_model "$1" || [[ -z $(model_services) ]]; then
    reason=$(grep -v 'variable is not set' <<<"$MODEL_WARNINGS" | grep -v '^$' | first_lines 4 | tr '\n' ' ' || true)
    reason=${reason//"$1"/"$SLIPWAY_DIRECTORY"}
    problem "The compose file $SLIPWAY_COMPOSE_FILE can't be read by ${COMPOSE[*]}: ${reason:-it has no services}" \
      "Correct the file, or $SLIPWAY_DIRECTORY/$(compose_env_file) on the server; ${COMPOSE[*]} config tells the same."
    return 1
  fi
}

# check_project_name: the pinned name against the containers that are there.
check_project_name() {
  local container label elsewhere ours=0
  while IFS= read -r container; do
    [[ -n $container && $container != - ]] || continue
    look_at container "$container" '{{.Id}} {{index .Config.Labels "com.docker.compose.project"}}'
    [[ -n $ANSWER ]] || continue
    label=${ANSWER#* }
    if [[ $label == "$SLIPWAY_COMPOSE_PROJECT" ]]; then
      ours=1
    elif [[ -n $label && $label != '<no value>' ]]; then
      problem "The container $container belongs to the compose project \"$label\", but the configuration pins \"$SLIPWAY_COMPOSE_PROJECT\": a second set of containers, with empty volumes, would be made." \
        "Put this line into $(environment_table) of slipway.toml: compose_project = \"$label\""
      return 0
    else
      problem "The container $container was not made by compose, so its name is taken." \
        "Rename or remove it (docker rename $container $container-old), or correct the container's name in slipway.toml."
    fi
  done < <({ declared_services | cut -f2; printf '%s\n' "${SLIPWAY_DATABASE_CONTAINER:-}"; })
  ((ours == 0)) || return 0
  elsewhere=$(docker ps -a --filter "label=$PROJECT_LABEL=$SLIPWAY_COMPOSE_PROJECT" \
    --format '{{.Names}} {{.Label "com.docker.compose.project.working_dir"}}' | first_lines 1)
  if [[ -z $elsewhere ]]; then
    check_same_file_elsewhere
  elif ! within_directory "${elsewhere#* }"; then
    problem "The compose project \"$SLIPWAY_COMPOSE_PROJECT\" belongs to something else: its container ${elsewhere%% *} was made from ${elsewhere#* }." \
      "Choose another compose_project in $(environment_table) of slipway.toml."
  fi
}

# within_directory FOLDER: whether it is the environment's directory or below it, by either's real name too.
within_directory() {
  [[ $1/ == "$SLIPWAY_DIRECTORY"/* || $(real_path "$1")/ == "$(real_path "$SLIPWAY_DIRECTORY")"/* ]]
}

real_path() { readlink -f -- "$1" 2>/dev/null || printf '%s\n' "$1"; }

# check_same_file_elsewhere: the pinned project has no container, but this very compose file has made some for another one.
check_same_file_elsewhere() {
  local container label folder files made file=$SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE
  made=$(docker ps -a --filter "label=$PROJECT_LABEL" \
    --format "{{.Names}}|{{.Label \"$PROJECT_LABEL\"}}|{{.Label \"$PROJECT_LABEL.working_dir\"}}|{{.Label \"$PROJECT_LABEL.config_files\"}}") ||
    fail_untouched "The Docker engine did not answer when its containers were listed." "Look at systemctl status docker on the server, then run it again."
  while IFS='|' read -r container label folder files; do
    [[ -n $label && ,${files##*/}, == *",${file##*/},"* && -n $folder ]] || continue
    folder=$(real_path "$folder")
    [[ $folder == "$(real_path "${file%/*}")" || $folder == "$(real_path "$SLIPWAY_DIRECTORY")" ]] || continue
    problem "The container $container was made from $SLIPWAY_COMPOSE_FILE under the compose project \"$label\", but the configuration pins \"$SLIPWAY_COMPOSE_PROJECT\": a second set of containers, with empty volumes, would be made." \
      "Put this line into $(environment_table) of slipway.toml: compose_project = \"$label\""
    return 0
  done <<<"$made"
}

# example_keys FILE: the names that an example file gives a value.
example_keys() { sed -n 's/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z_][A-Za-z0-9_]*\)[[:space:]]*=.*/\2/p' -- "$1"; }

# check_variables VIEW: what compose would leave empty, and what the examples ask for and no one sets.
check_variables() {
  local view=$1 unset_names dollar folder context example known lacking='' name
  unset_names=$(sed -nE 's/^The ([A-Za-z0-9_]+) variable is not set.*/\1/p' <<<"$MODEL_WARNINGS" | sort -u | tr '\n' ' ')
  if [[ -n $unset_names ]]; then
    condition env-keys "The compose file uses variables without a default that are not set: ${unset_names% }." \
      "Set them in $SLIPWAY_DIRECTORY/$(compose_env_file) on the server."
  fi
  while IFS= read -r dollar; do
    [[ -n $dollar ]] || continue
    # The view's root is stripped already where it stands for the server's.
    dollar=${dollar//"$view/"/} dollar=${dollar//"$SLIPWAY_DIRECTORY/"/}
    if overridden env-keys; then
      detail "Overridden (env-keys): $dollar"
    # Nobody is told to override it: a password that is cut would start.
    elif [[ $dollar == 'A value in '* ]]; then
      problem "${dollar%:*}." "Put the value into single quotes in that file on the server."
    else
      problem "$dollar" "Run ${COMPOSE[*]} config on the server, which names it; a value that holds a \$ wants single quotes."
    fi
  done < <(sed -n '/^A value in /p; /^A variable is not set that/p' <<<"$MODEL_WARNINGS")
  known=$(
    model_environment
    awk -F '\t' 'split($1, p, "/") == 5 && p[3] == "build" && p[4] == "args" { print p[5] }' <<<"$MODEL"
  )
  {
    printf '%s\0%s\0' "$view" "$(dirname -- "$view/$SLIPWAY_COMPOSE_FILE")"
    while IFS= read -r context; do
      context=${context/#"$SLIPWAY_DIRECTORY"/"$view"}
      printf '%s\0' "${context%/}"
    done < <(awk -F '\t' '$1 ~ /^services\/[^\/]+\/build\/context$/ { print $2 }' <<<"$MODEL")
    awk -F '\t' '
      $1 ~ /^services\/[^\/]+\/build\/context$/ { split($1, p, "/"); context[p[2]] = $2 }
      $1 ~ /^services\/[^\/]+\/build\/dockerfile$/ { split($1, p, "/"); file[p[2]] = $2 }
      END { for (s in file) { f = file[s]; if (f !~ /^\//) f = context[s] "/" f; sub(/\/[^\/]*$/, "", f); print f } }' <<<"$MODEL" |
      while IFS= read -r folder; do printf '%s\0' "${folder/#"$SLIPWAY_DIRECTORY"/"$view"}"; done
  } | sort -zu >"$SLIPWAY_JOB_DIR/example-folders"
  while IFS= read -r -d '' folder; do
    example=$folder/.env.example
    [[ -f $example ]] || continue
    while IFS= read -r name; do
      grep -qxF -- "$name" <<<"$known" && continue
      has_key "$name" "$folder/.env" "$view/.env" "$view/$(compose_env_file)" && continue
      lacking+="${lacking:+, }$name (${example#"$view"/})"
    done < <(example_keys "$example")
  done <"$SLIPWAY_JOB_DIR/example-folders"
  rm -f -- "$SLIPWAY_JOB_DIR/example-folders"
  if [[ -n $lacking ]]; then
    condition env-keys "Keys of .env.example are set nowhere in this environment: $lacking." \
      "Add them to the .env on the server that stands beside the example."
  fi
}

# has_key NAME FILE...: whether a file that can be read sets it.
has_key() {
  local name=$1 file
  shift
  for file in "$@"; do
    [[ -r $file ]] || continue
    if example_keys "$file" | grep -xF -- "$name" >/dev/null; then return 0; fi
  done
  return 1
}

# listening: lines "address port" of TCP sockets, "*" for all addresses.
listening() {
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk '
    function hex(t,   i, v) { v = 0; t = toupper(t); for (i = 1; i <= length(t); i++) v = v * 16 + index("0123456789ABCDEF", substr(t, i, 1)) - 1; return v }
    $4 == "0A" {
      split($2, a, ":")
      address = a[1]
      if (address ~ /^0+$/) address = "*"
      else { address = substr(address, length(address) - 7)
             address = hex(substr(address, 7, 2)) "." hex(substr(address, 5, 2)) "." hex(substr(address, 3, 2)) "." hex(substr(address, 1, 2)) }
      print address, hex(a[2])
    }'
}

# check_ports: host ports that the new release publishes and that something else holds.
check_ports() {
  local service address port protocol holder containers sockets
  # shellcheck disable=SC2016
  containers=$(docker ps -q | xargs -r docker inspect --type container -f '{{$n := .Name}}{{$p := index .Config.Labels "com.docker.compose.project"}}{{range $c, $b := .NetworkSettings.Ports}}{{range $b}}{{.HostPort}} {{$n}} {{if $p}}{{$p}}{{else}}-{{end}} {{.HostIp}}{{println}}{{end}}{{end}}' 2>/dev/null || true)
  sockets=$(listening)
  while IFS=$'\t' read -r service address port protocol; do
    [[ $protocol == tcp ]] || continue
    # Only the same address collides, or one that means all of them.
    holder=$(awk -v p="$port" -v a="$address" '
      function all(t) { return t == "" || t == "*" || t == "0.0.0.0" || t == "::" }
      $1 == p && (all(a) || all($4) || a == $4) { print $2, $3; exit }' <<<"$containers")
    if [[ -n $holder ]]; then
      [[ ${holder#* } != "$SLIPWAY_COMPOSE_PROJECT" ]] || continue
      holder=${holder%% *}
      condition ports "The port $port that the service $service publishes is taken by the container ${holder#/}." \
        "Publish another port in $SLIPWAY_COMPOSE_FILE, or stop that container."
    elif awk -v p="$port" -v a="$address" '
        $2 == p && ($1 == "*" || a == "*" || a == "0.0.0.0" || a == "::" || a == $1) { found = 1 }
        END { exit !found }' <<<"$sockets"; then
      holder=$(ss -ltnpH "sport = :$port" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/the process \1 (\2)/p' | first_lines 1 || true)
      condition ports "The port $port that the service $service publishes is taken by ${holder:-a process that is no container of this project}." \
        "Publish another port in $SLIPWAY_COMPOSE_FILE, or end what listens there (sudo ss -ltnp 'sport = :$port' names it)."
    fi
  done < <(model_ports)
}

# check_writable: every folder that files come into or go from, or the change would stop half-way.
check_writable() {
  local path folder closed=''
  local -A seen=()
  while IFS= read -r -d '' path; do
    folder=$SLIPWAY_DIRECTORY/${path%/*}
    while [[ ! -e $folder && $folder == */* ]]; do folder=${folder%/*}; done
    [[ -z ${seen["$folder"]+x} ]] || continue
    seen["$folder"]=1
    if [[ -d $folder && ! -w $folder ]]; then closed+="${closed:+, }${folder/#"$SLIPWAY_DIRECTORY/./"/}"; fi
  done < <(tree_paths "$SLIPWAY_JOB_DIR/lists/uploaded"; tree_paths "$SLIPWAY_JOB_DIR/lists/removed")
  [[ -z $closed ]] || problem "$(id -un) may not write into folders of $SLIPWAY_DIRECTORY that this release changes: $closed." \
    "Give them to $(id -un) (sudo chown -R), or take them out of the release with keep = [...] in slipway.toml."
}

# check_containers_made: names in slipway.toml that no service makes; a detail, since another tool may make them.
check_containers_made() {
  local name container
  while IFS=$'\t' read -r name container _; do
    if [[ -z $(service_making "$container") ]]; then
      detail "No service of $SLIPWAY_COMPOSE_FILE makes the container $container, which slipway.toml declares for $name."
    fi
  done < <(declared_services)
}

# check_external_volumes: what the file takes as given must be there.
check_external_volumes() {
  local kind key name
  while IFS=$'\t' read -r kind key; do
    name=$(model_value "$kind/$key/name")
    name=${name:-$key}
    docker "${kind%s}" inspect -- "$name" >/dev/null 2>&1 ||
      problem "The compose file uses the external ${kind%s} $name, which doesn't exist." "Make it (docker ${kind%s} create $name), or correct its name."
  done < <(awk -F '\t' '$1 ~ /^(volumes|networks)\/[^\/]+\/external$/ && $2 == "true" { split($1, p, "/"); print p[1] "\t" p[2] }' <<<"$MODEL")
}

# check_disk: room for the dump and the build, per filesystem.
check_disk() {
  local dump=0 build=0 size service sidecar root path fs name need free
  local -A needs=() names=()
  sidecar=$(newest_sidecar "$SLIPWAY_BACKUPS" '')
  if [[ -n $sidecar ]]; then
    dump=$(set_bytes "$sidecar")
  elif [[ -n ${DATABASE_SIZE:-} ]]; then
    dump=$((DATABASE_SIZE / 2))
  fi
  # A rollback builds nothing.
  while IFS= read -r service; do
    [[ $SLIPWAY_KIND != rollback ]] || break
    size=$(docker image inspect -f '{{.Size}}' "$(model_image "$service")" 2>/dev/null || true)
    build=$((build + ${size:-0}))
  done < <(model_built)
  root=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || true)
  while IFS='|' read -r path need name; do
    [[ -n $path && -n $(free_bytes "$path" 2>/dev/null || true) ]] || continue
    fs=$(filesystem_of "$path")
    needs["$fs"]=$((${needs["$fs"]:-0} + need))
    names["$fs"]+="${names["$fs"]:+, }$name|$path"
  done < <(printf '%s|%s|%s\n' "$SLIPWAY_BACKUPS" "$dump" 'the backup' "$root" "$build" 'the images to build' "$SLIPWAY_STATE" 0 'the job')
  for fs in "${!needs[@]}"; do
    need=$((needs["$fs"] * 12 / 10 + 536870912))
    path=${names["$fs"]##*|}
    free=$(free_bytes "$path")
    name=$(sed -E 's/\|[^,]*//g' <<<"${names["$fs"]}")
    if ((free < need)); then
      condition disk "There is too little room on the disk of $path: about $(human "$need") are needed ($name), and $(human "$free") are free." \
        "Free some space (docker builder prune and docker image prune remove what nothing uses; never prune volumes)."
    fi
  done
}
