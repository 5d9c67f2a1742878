# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which volumes and folders of the running services a release to be would lose sight of: whoever made a container by hand
# (--env-file, a variable of his shell) may have given it another place than the compose file does, and a volume that is
# called something else is another one. preflight.sh asks before a job changes anything, and probe/composelook.sh for
# the plan, so that both say the same.
# Sourced after text.sh, tree.sh, compose.sh and deletions.sh; MODEL is the rendered compose file of the release to be.

# observed_places: lines "service TAB volume|bind TAB source TAB target TAB rw|ro TAB image" of what the containers of the
# project have mounted; those of `compose run` are left out. Fails when the engine doesn't say.
observed_places() {
  local mounts
  # shellcheck disable=SC2016
  mounts=$(all_inspected container '{{$c := .}}{{$l := .Config.Labels}}{{range .Mounts}}{{index $l "com.docker.compose.project"}}{{"\t"}}{{index $l "com.docker.compose.oneoff"}}{{"\t"}}{{index $l "com.docker.compose.service"}}{{"\t"}}{{.Type}}{{"\t"}}{{if eq .Type "volume"}}{{.Name}}{{else}}{{.Source}}{{end}}{{"\t"}}{{.Destination}}{{"\t"}}{{if .RW}}rw{{else}}ro{{end}}{{"\t"}}{{$c.Image}}{{"\n"}}{{end}}') || return 1
  MINE=$SLIPWAY_COMPOSE_PROJECT awk -F '\t' -v OFS='\t' '
    $1 == ENVIRON["MINE"] && $2 != "True" && $3 != "" && ($4 == "volume" || $4 == "bind") { print $3, $4, $5, $6, $7, $8 }' <<<"$mounts" | LC_ALL=C sort -u
}

# volume_devices: lines "name TAB path" of the volumes that are folders of the server, those that are and those to be.
volume_devices() {
  all_inspected volume '{{.Name}}{{"\t"}}{{if .Options}}{{with index .Options "device"}}{{.}}{{end}}{{end}}' || return 1
  awk -F '\t' -v project="$SLIPWAY_COMPOSE_PROJECT" '
    split($1, p, "/") >= 3 && p[1] == "volumes" {
      if (p[3] == "name") name[p[2]] = $2
      if (p[3] == "driver_opts" && p[4] == "device") device[p[2]] = $2
      delete p
    }
    END { for (key in device) print (key in name ? name[key] : project "_" key) "\t" device[key] }' <<<"$MODEL"
}

# model_sees SERVICE [DEPTH]: as model_mounts, and what it takes over from other services; "all" where that can't be told.
model_sees() {
  local from
  model_mounts "$1"
  ((${2:-0} < 5)) || return 0
  while IFS= read -r from; do
    case $from in
      '') ;;
      container:*) printf 'all\t-\t-\n' ;;
      *) model_sees "${from%%:*}" "$((${2:-0} + 1))" ;;
    esac
  done < <(SERVICE=$1 awk -F '\t' 'split($1, p, "/") == 4 && p[1] == "services" && p[2] == ENVIRON["SERVICE"] && p[3] == "volumes_from" { print $2 }' \
    <<<"$MODEL")
}

# places_out_of_sight: for each service that gets a container, a line "service TAB volume|bind TAB source TAB target TAB
# volume|bind|anonymous|none TAB source" of what its container has mounted, what may hold data, and what the release to
# be would not give it any more; the last two are what would be there instead. Fails when the engine doesn't say.
places_out_of_sight() {
  local mounts expected service kind source target mode image now instead
  local SIGHT_DEVICES
  mounts=$(observed_places) || return 1
  [[ -n $mounts ]] || return 0
  SIGHT_DEVICES=$(volume_devices) || return 1
  expected=$(model_expected) || return 1
  while IFS=$'\t' read -r service kind source target mode image; do
    grep -qxF -- "$service" <<<"$expected" || continue
    now=$(model_sees "$service") || return 1
    if in_sight "$kind" "$source" "$target" "$image" "$now"; then continue; fi
    if [[ $kind == bind ]] && ! may_hold_data "$source" "$mode"; then continue; fi
    instead=$(there_instead "$target" <<<"$now") || return 1
    printf '%s\t%s\t%s\t%s\t%s\n' "$service" "$kind" "$source" "$target" "$instead"
  done <<<"$mounts"
}

# there_instead TARGET <MOUNTS: "kind TAB source" of what holds the path, "none" where nothing does.
there_instead() {
  local kind source target best=$'none\t-' length=0
  while IFS=$'\t' read -r kind source target; do
    if [[ -n $target && $1/ == "${target%/}"/* ]] && ((${#target} > length)); then
      length=${#target} best="$kind"$'\t'"$source"
    fi
  done
  printf '%s\n' "$best"
}

# place_path KIND SOURCE: the path of the server that it is, by its real name; nothing for a volume of the engine's own.
place_path() {
  local path=$2
  if [[ $1 == volume ]]; then
    path=$(NAME=$2 awk -F '\t' '$1 == ENVIRON["NAME"] && $2 ~ /^\// { print $2; exit }' <<<"$SIGHT_DEVICES")
  fi
  if [[ $path == /* ]]; then realpath -m -- "$path"; fi
}

# in_sight KIND SOURCE TARGET IMAGE MOUNTS: whether the mounts to be have it, wherever: the same volume, the same folder or
# one above it. An anonymous volume is carried over by compose where the new container has one in its place.
in_sight() {
  local kind source target path other anonymous='' covered=''
  if [[ $1 == volume && $2 =~ ^[0-9a-f]{64}$ ]]; then anonymous=1; fi
  path=$(place_path "$1" "$2")
  while IFS=$'\t' read -r kind source target; do
    case $kind in
      '') continue ;;
      all) return 0 ;;
      anonymous) if [[ -n $anonymous && ${target%/} == "${3%/}" ]]; then return 0; fi ;;
      volume) if [[ $1 == volume && $source == "$2" ]]; then return 0; fi ;;
    esac
    if [[ ${target%/} == "${3%/}" ]]; then covered=1; fi
    if [[ -n $path && $kind != anonymous ]]; then
      other=$(place_path "$kind" "$source")
      if [[ -n $other && $path/ == "${other%/}"/* ]]; then return 0; fi
    fi
  done <<<"$5"
  # What the image declares as a volume is one again, whatever the compose file says.
  [[ -n $anonymous && -z $covered ]] &&
    docker image inspect -f '{{range $path, $v := .Config.Volumes}}{{println $path}}{{end}}' "$4" 2>/dev/null | grep -xF -- "$3" >/dev/null
}

# may_hold_data PATH MODE: whether something lies there that somebody could miss: not what isn't there or is empty, not
# what the release brings itself (a configuration, code), not the machine's own (a socket, /proc), and of what is only
# read no single file.
may_hold_data() {
  local path here last work=''
  path=$(realpath -m -- "$1")
  case $path/ in / | /proc/* | /sys/* | /dev/* | /run/*) return 1 ;; esac
  if [[ ! -e $path ]]; then
    # Behind a closed folder nothing can be said.
    here=$(existing "$path")
    [[ ! -x $here ]]
    return
  fi
  if [[ -d $path ]]; then
    if [[ ! -r $path || ! -x $path ]]; then return 0; fi
    [[ -n $(find "$path" -mindepth 1 -print -quit 2>/dev/null || true) ]] || return 1
  elif [[ ! -f $path || $2 == ro ]]; then
    return 1
  fi
  here=$(realpath -m -- "$SLIPWAY_DIRECTORY")
  last=$(managed_release)
  [[ -n $last && -d $(releases_folder)/$last/tree && $path/ == "$here"/* ]] || return 0
  [[ -z $(find "$path" -type d \( ! -readable -o ! -executable \) -print -quit 2>/dev/null || true) ]] || return 0
  if [[ $path == "$here" ]]; then path=.; else path=./${path#"$here/"}; fi
  work=$(mktemp -d) || return 0
  (cd -- "$here" && find "$path" ! -type d -print0) >"$work/paths" || true
  tree_describe "$here" <"$work/paths" >"$work/now"
  tree_describe "$(releases_folder)/$last/tree" <"$work/paths" >"$work/then"
  path=$(LC_ALL=C comm -z -23 "$work/now" "$work/then" | tr -dc '\0' | wc -c)
  rm -rf -- "$work"
  ((path > 0))
}
