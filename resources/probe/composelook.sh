#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What compose would make of another tree: its compose file, rendered in the place and with the .env of the environment,
# beside the environment's own. Changes nothing. Prints 0x1E and one JSON document:
#   {"problem":"", "differences":[{"path","old","new"}], "services":[{"name","container","image","context","mounts":[],
#    "built":bool,"once":bool,"perhaps_once":bool,"replicas":N,"hash"}], "running":[{"service","container","hash","image_id",
#    "state","perhaps_once":bool}], "dormant":["service that only a profile starts"], "binds":["rw|ro TAB path"],
#    "cut":["files of variables in which a value holds a $ and would be cut", "unknown" where the file isn't known],
#    "out_of_sight":["line of places_out_of_sight"] (null: the engine doesn't say)}
# Values that may be secrets (of environment variables, build arguments, commands, labels, ...) leave as a keyed hash, and
# only those that differ do; the key is made up anew each time and never leaves.
# Needs: SLIPWAY_DIRECTORY, SLIPWAY_COMPOSE_FILE, _FILES, _PROJECT, _PROFILES and _ENV_FILE of the environment; SLIPWAY_FROM_TREE, the tree
# whose compose file it would be (empty: its YAML files come as a .tar.gz on stdin, whole, and lie in a folder of their own while
# this runs; so does the project directory where the server has none yet, with links to what stands around it; compose v1 looks for what is extended in the environment all the same); SLIPWAY_YAML (the text of
# lib/yaml.awk); SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT. The client puts
# lib/{json,text,tree,compose,envfiles,deletions,volumes,view}.sh in front of it.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
export LC_ALL=C.UTF-8
# Read by text.sh.
# shellcheck disable=SC2034
SLIPWAY_STATE=$state

problem=''
document() {
  json_string "$problem"
  printf '\036{"problem":%s,"differences":[%s],"services":[%s],"running":[%s],"dormant":%s,"binds":%s,"cut":%s,"out_of_sight":%s}\n' "$REPLY" \
    "${differences:-}" "${services:-}" "${running:-}" "${dormant:-[]}" "${binds:-[]}" "${cut:-[]}" "${out_of_sight:-null}"
}
# What compose.sh wants of a job.
has_fact() { return 1; }
set_fact() { :; }
refuse_untouched() {
  problem=$1
  document
  exit 0
}

file=$SLIPWAY_DIRECTORY/$SLIPWAY_COMPOSE_FILE
stand_in=''
# compose_in_place TREE ARGUMENT...: the compose files of TREE as if they lay in the target's directory.
compose_in_place() {
  local tree=$1
  shift
  compose_in "$tree" "$stand_in${file%/*}" "$@"
}
# rendered TREE [ERRORS]: lines "path TAB value"; the values are secrets and stay in this shell.
rendered() {
  local said
  said=$(compose_in_place "$1" config 2>"${2:-/dev/null}" | awk -v values=1 "$SLIPWAY_YAML") || return 1
  if [[ -n $stand_in ]]; then said=${said//"$stand_in/"/"/"}; fi
  printf '%s\n' "$said"
}

# plain PATH: whether its value may be shown.
plain() {
  [[ $1 =~ ^services/[^/]+/(image|container_name|restart|network_mode|privileged|user|working_dir|hostname)$ ||
    $1 =~ ^services/[^/]+/(ports|volumes|networks|depends_on|profiles|expose|cap_add|cap_drop|devices)/ ||
    $1 =~ ^services/[^/]+/build/(context|dockerfile|target)$ ||
    $1 =~ ^services/[^/]+/healthcheck/(interval|timeout|retries|start_period)$ ||
    $1 =~ ^(volumes|networks)/[^/]+/(name|external|driver)$ || $1 == version || $1 == name ]]
}
key=$(head -c 32 /dev/urandom | sha256sum)
# shown PATH VALUE: as JSON, in REPLY.
shown() {
  if plain "$1"; then
    json_string "$2"
  else
    REPLY=$(printf '%s\n%s\n%s' "$key" "$2" "$key" | sha256sum)
    REPLY="\"#${REPLY:0:12}\""
  fi
}

[[ -d $SLIPWAY_DIRECTORY ]] || refuse_untouched "There is no $SLIPWAY_DIRECTORY yet."
cd -- "$SLIPWAY_DIRECTORY"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
if [[ -z $SLIPWAY_FROM_TREE ]]; then
  SLIPWAY_FROM_TREE=$work/tree
  mkdir -- "$SLIPWAY_FROM_TREE"
  whole_input "$SLIPWAY_FROM_TREE/.archive"
  tar -xz --no-same-owner -C "$SLIPWAY_FROM_TREE" -f "$SLIPWAY_FROM_TREE/.archive"
fi
command -v docker >/dev/null || refuse_untouched "docker is not installed."
compose_init
while IFS= read -r name; do
  [[ -f $SLIPWAY_FROM_TREE/$name ]] || refuse_untouched "There is no $name in the new tree."
done <<<"$(compose_files)"
name=${SLIPWAY_COMPOSE_ENV_FILE:-}
[[ -z $name || -f $SLIPWAY_FROM_TREE/$name || -f $SLIPWAY_DIRECTORY/$name ]] ||
  refuse_untouched "There is no env file $name, neither in the new tree nor in $SLIPWAY_DIRECTORY."
# It resolves ../ from there.
if [[ ! -d ${file%/*} ]]; then
  stand_in=$work/stand-in
  mkdir -p -- "$stand_in${file%/*}"
  view_around "$stand_in${file%/*}" "${file%/*}"
fi
new=$(rendered "$SLIPWAY_FROM_TREE" "$work/errors") || new=''
mapfile -t files < <(compose_files)
words=$(compose_words "$SLIPWAY_FROM_TREE/$SLIPWAY_COMPOSE_FILE" "$stand_in${file%/*}" "${files[@]/#/"$SLIPWAY_FROM_TREE/"}" <"$work/errors")
words=${words//"$SLIPWAY_FROM_TREE"/"$SLIPWAY_DIRECTORY"}
if [[ -n $stand_in ]]; then words=${words//"$stand_in/"/"/"}; fi
if [[ -z $new ]]; then
  words=$(grep -v 'variable is not set' <<<"$words" | sed -n 1,3p | tr '\n' ' ' || true)
  refuse_untouched "$SLIPWAY_COMPOSE_FILE can't be rendered with the $(compose_env_file) of this environment: $words"
fi
# As check_variables of lib/checks.sh.
cut=''
while IFS= read -r sentence; do
  case $sentence in
    'A value in '*' holds a '*)
      sentence=${sentence#A value in }
      sentence=${sentence% holds a *}
      cut+=${sentence//"$SLIPWAY_DIRECTORY/"/}$'\n'
      ;;
    'A variable is not set that'*) cut+=$'unknown\n' ;;
  esac
done <<<"$words"
json_list "$cut"
cut=$REPLY
old=''
if [[ -f $file ]]; then old=$(rendered "$SLIPWAY_DIRECTORY") || old=''; fi

declare -A before=() after=()
while IFS=$'\t' read -r path value; do [[ -z $path ]] || before["$path"]=$value; done <<<"$old"
while IFS=$'\t' read -r path value; do [[ -z $path ]] || after["$path"]=$value; done <<<"$new"
differences=''
while IFS= read -r path; do
  [[ -n $path ]] || continue
  if [[ -n ${before["$path"]+x} && -n ${after["$path"]+x} && ${before["$path"]} == "${after["$path"]}" ]]; then continue; fi
  was=null is=null
  if [[ -n ${before["$path"]+x} ]]; then shown "$path" "${before["$path"]}" && was=$REPLY; fi
  if [[ -n ${after["$path"]+x} ]]; then shown "$path" "${after["$path"]}" && is=$REPLY; fi
  json_string "$path"
  differences+="${differences:+,}{\"path\":$REPLY,\"old\":$was,\"new\":$is}"
done < <(printf '%s\n' ${before[@]+"${!before[@]}"} ${after[@]+"${!after[@]}"} | sort -u)

# Read by the functions of compose.sh.
# shellcheck disable=SC2034
MODEL=$new
hashes=$(compose_in_place "$SLIPWAY_FROM_TREE" config --hash='*' 2>/dev/null || true)
all_hashes() { printf '%s\n' "$hashes"; }
model_take_services all_hashes
once=$(model_run_once)
perhaps=$(model_perhaps_once)
json_list "$(model_dormant compose_in_place "$SLIPWAY_FROM_TREE")"
dormant=$REPLY
# Of the profiles that are off, too; for binds_of.
compose_at() { compose_in_place "$@"; }
# shellcheck disable=SC2034 # read there
compose_model() {
  MODEL=$(rendered "$1") || return 1
  MODEL_WARNINGS=''
}
more=$(binds_of "$SLIPWAY_FROM_TREE" 2>/dev/null) || more=''
json_list "$({ model_binds; printf '%s\n' "$more"; env_files "$SLIPWAY_FROM_TREE"; } | sed '/^$/d' | LC_ALL=C sort -u)"
binds=$REPLY
out_of_sight=null
if lost=$(places_out_of_sight); then json_list "$lost" && out_of_sight=$REPLY; fi
services=''
while IFS= read -r service; do
  [[ -n $service ]] || continue
  built=false
  if model_built | grep -xF -- "$service" >/dev/null; then built=true; fi
  runs_once=false
  if grep -qxF -- "$service" <<<"$once"; then runs_once=true; fi
  perhaps_once=false
  if grep -qxF -- "$service" <<<"$perhaps"; then perhaps_once=true; fi
  replicas=$(model_replicas "$service")
  container=$(model_value "services/$service/container_name")
  fields=''
  for pair in "name=$service" "container=$container" "image=$(model_image "$service")" \
    "context=$(model_value "services/$service/build/context")" \
    "hash=$(awk -v s="$service" '$1 == s { print $2; exit }' <<<"$hashes")"; do
    json_string "${pair#*=}"
    fields+="\"${pair%%=*}\":$REPLY,"
  done
  json_list "$(model_mounts "$service" | awk -F '\t' '$1 == "bind" { print $2 }'; model_files "$service")"
  services+="${services:+,}{$fields\"built\":$built,\"once\":$runs_once,\"perhaps_once\":$perhaps_once,\"replicas\":$((10#$replicas)),\"mounts\":$REPLY}"
done < <(model_services)

running=''
while IFS='|' read -r service container hash image state health policy ports; do
  [[ -n $container ]] || continue
  perhaps_once=false
  if [[ $health == none && $ports == 0 && $policy == @(no|on-failure|) ]]; then perhaps_once=true; fi
  fields=''
  for pair in "service=$service" "container=${container#/}" "hash=$hash" "image_id=$image" "state=$state"; do
    json_string "${pair#*=}"
    fields+="\"${pair%%=*}\":$REPLY,"
  done
  running+="${running:+,}{$fields\"perhaps_once\":$perhaps_once}"
done < <(docker ps -aq --no-trunc --filter "label=com.docker.compose.project=$SLIPWAY_COMPOSE_PROJECT" \
  --filter label=com.docker.compose.oneoff=False |
  xargs -r docker inspect --type container -f '{{index .Config.Labels "com.docker.compose.service"}}|{{.Name}}|{{index .Config.Labels "com.docker.compose.config-hash"}}|{{.Image}}|{{.State.Status}}|{{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}|{{.HostConfig.RestartPolicy.Name}}|{{len .Config.ExposedPorts}}' 2>/dev/null || true)
document
