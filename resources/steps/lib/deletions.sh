# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a release to be would take away from the environment, judged: what containers write or have mounted is data and
# is never deleted, and what no release of Slipway had is not deleted unasked. preflight.sh asks before a job changes
# anything, and probe/takes-away.sh for the plan, so that both say the same.
# Sourced after text.sh, tree.sh, compose.sh and envfiles.sh.
#
# A place is a path below the environment's directory that a container has mounted or was made with (--env-file), or that
# a compose file mounts or names (env_file): lines
# "rw|ro|db TAB ./path"; db is the folder in which the declared database keeps its data.

# all_inspected KIND FORMAT: the format of every container or volume there is. Fails when the engine can't say; what
# vanishes between the two calls is asked for again.
all_inspected() {
  local ids said attempt
  for attempt in 1 2 3; do
    case $1 in
      container) ids=$(docker ps -aq --no-trunc) || return 1 ;;
      volume) ids=$(docker volume ls -q) || return 1 ;;
    esac
    [[ -n $ids ]] || return 0
    if said=$(xargs -d '\n' docker inspect --type "$1" -f "$2" <<<"$ids" 2>/dev/null); then
      printf '%s\n' "$said"
      return 0
    fi
  done
  printf 'docker inspect failed %s times\n' "$attempt" >&2
  return 1
}

# look_at_mounts: into MOUNTS, lines "rw|ro TAB absolute path" of what containers have mounted now, those of other projects too. The
# whole directory counts only where this project may write into it: a program that looks after a server mounts anything.
# An env file that a container was made with by `--env-file` counts like a file that it reads.
look_at_mounts() {
  local mounts devices
  # shellcheck disable=SC2016
  mounts=$(all_inspected container '{{$p := index .Config.Labels "com.docker.compose.project"}}{{range .Mounts}}{{if eq .Type "bind"}}{{if .RW}}rw{{else}}ro{{end}}{{"\t"}}{{.Source}}{{"\t"}}{{$p}}{{"\n"}}{{end}}{{end}}{{$w := index .Config.Labels "com.docker.compose.project.working_dir"}}{{with index .Config.Labels "com.docker.compose.project.environment_file"}}{{range split . ","}}{{"ro\t"}}{{.}}{{"\t"}}{{$p}}{{"\t"}}{{$w}}{{"\n"}}{{end}}{{end}}') || return 1
  # A volume that is a folder of the server under another name.
  devices=$(all_inspected volume '{{if .Options}}{{with index .Options "device"}}{{.}}{{end}}{{end}}') || return 1
  MOUNTS=$(MINE=$SLIPWAY_COMPOSE_PROJECT HERE=$SLIPWAY_DIRECTORY awk -F '\t' '
    NF == 4 && $2 != "" && $2 !~ /^\// { $2 = $4 "/" $2 }
    NF >= 2 && $2 != "" && (ENVIRON["MINE"] == $3 || $2 != ENVIRON["HERE"]) { print $1 "\t" $2 }' <<<"$mounts") || return 1
  devices=$(sed -n 's|^/|rw\t/|p' <<<"$devices") || return 1
  MOUNTS+=${devices:+$'\n'$devices}
}

# model_binds: the same of the rendered file in MODEL.
model_binds() {
  awk -F '\t' '
    $1 ~ /^volumes\/[^\/]+\/driver_opts\/device$/ { print "rw\t" $2 }
    $1 ~ /^(secrets|configs)\/[^\/]+\/file$/ { print "ro\t" $2 }
    (n = split($1, p, "/")) >= 4 && p[1] == "services" && p[3] == "volumes" {
      id = p[2] "/" p[4]
      if (n == 4) short[id] = $2
      else if (n == 5 && p[5] == "source") source[id] = $2
      else if (n == 5 && p[5] == "type") type[id] = $2
      else if (n == 5 && p[5] == "read_only") readonly[id] = $2
    }
    END {
      for (id in short) {
        n = split(short[id], p, ":")
        if (n > 1 && p[1] ~ /^\//) print (("," p[3] ",") ~ /,ro,/ ? "ro" : "rw") "\t" p[1]
      }
      for (id in source) if (type[id] == "bind") print (readonly[id] == "true" ? "ro" : "rw") "\t" source[id]
    }' <<<"$MODEL"
}

# binds_of ROOT: the same of the compose file of the tree ROOT, whatever profile a service is in: compose v2 renders none
# of a profile that is off, and one that is run by hand now and then has its folders all the same. Fails where the file
# can't be rendered. What can't be said of a profile that is off is told on stderr.
binds_of() (
  local profiles profile
  compose_model "$1" || exit 1
  model_binds
  profiles=$(compose_at "$1" config --profiles 2>/dev/null) || profiles='*'
  [[ $COMPOSE_GENERATION == 2 && -n $profiles ]] || exit 0
  # All at once is quicker; but two of them need not go together.
  if COMPOSE_PROFILES=${profiles//$'\n'/,} compose_model "$1"; then
    model_binds
    exit 0
  fi
  while IFS= read -r profile; do
    if COMPOSE_PROFILES=$profile compose_model "$1"; then
      model_binds
    else
      printf 'What the services of the profile %s mount is not known: %s\n' "$profile" "$(sed -n 1,2p <<<"$MODEL_WARNINGS" | tr '\n' ' ')" >&2
    fi
  done <<<"$profiles"
)

# places <LINES of "mode TAB absolute path": those at or below the environment's directory, as "mode TAB ./path". A path is
# taken as it is written and by its real name. The whole directory is a place only where it may be written.
places() {
  local lines resolve
  lines=$(sed '/^$/d' | LC_ALL=C sort -u)
  [[ -n $lines ]] || return 0
  for resolve in -ms -m; do
    paste <(cut -f1 <<<"$lines") <(cut -f2 <<<"$lines" | xargs -d '\n' -r realpath "$resolve" --) |
      HERE=$(realpath "$resolve" -- "$SLIPWAY_DIRECTORY") awk -F '\t' '
        $2 == ENVIRON["HERE"] { if ($1 != "ro") print $1 "\t." }
        index($2, ENVIRON["HERE"] "/") == 1 { print $1 "\t." substr($2, length(ENVIRON["HERE"]) + 1) }'
  done | LC_ALL=C sort -u
}

# managed_release: the newest release that Slipway made here, and not found here; nothing when there is none.
managed_release() {
  local id releases seen=' '
  releases=$(releases_folder)
  id=$(current_release)
  while [[ -n $id && $id != */* && $seen != *" $id "* && -s $releases/$id/release.json ]]; do
    if ! grep -q '"adopted":true' -- "$releases/$id/release.json"; then
      printf '%s\n' "$id"
      return 0
    fi
    seen+="$id "
    id=$(sed -n 's/^.*"drift_of":"\([^"]*\)".*$/\1/p' -- "$releases/$id/release.json")
  done
}

# deletions_look REMOVED UPLOADED WORK: leaves what it looked at in the folder WORK, for deletions_open and judge_deletions.
# Never the condition of an `if`, which would let it go on after a list was cut.
deletions_look() {
  local work=$3 last list
  mkdir -p -- "$work"
  last=$(managed_release)
  tree_paths "$1" >"$work/removed"
  tree_paths "$2" >"$work/uploaded"
  for list in removed uploaded; do
    tree_describe "$SLIPWAY_DIRECTORY" <"$work/$list" >"$work/$list.live"
    if [[ -n $last && -d $(releases_folder)/$last/tree ]]; then
      tree_describe "$(releases_folder)/$last/tree" <"$work/$list" >"$work/$list.had"
    else
      : >"$work/$list.had"
    fi
  done
  LC_ALL=C comm -z -23 "$work/removed.live" "$work/removed.had" >"$work/strange"
  : >"$work/managed"
  if [[ -s $work/strange && -n $last && -d $(releases_folder)/$last/tree ]]; then occupied_folders "$(releases_folder)/$last/tree" >"$work/managed"; fi
  only_folders <"$work/removed.live" >"$work/folders"
  # Files of the last release that became others on the server, by more than their mode.
  without_mode <"$work/uploaded.live" >"$work/uploaded.now"
  without_mode <"$work/uploaded.had" >"$work/uploaded.then"
  LC_ALL=C comm -z -23 "$work/uploaded.now" "$work/uploaded.then" | record_paths | LC_ALL=C sort -z >"$work/uploaded.is"
  LC_ALL=C comm -z -13 "$work/uploaded.now" "$work/uploaded.then" | record_paths | LC_ALL=C sort -z >"$work/uploaded.was"
  LC_ALL=C comm -z -12 "$work/uploaded.is" "$work/uploaded.was" >"$work/overwritten"
  # Links of the server, and not of the last release, that become folders.
  tree_folders "$2" | tree_describe "$SLIPWAY_DIRECTORY" | only_links >"$work/links.live"
  if [[ -s $work/links.live ]]; then
    LC_ALL=C comm -z -23 "$work/links.live" "$work/uploaded.had" >"$work/links"
  else
    : >"$work/links"
  fi
  blocked_folders "$2" "$work/removed" >"$work/blocked"
}

# blocked_folders UPLOADED GOING: for each folder of the server that becomes a file, one thing in it that stays, NUL-terminated.
blocked_folders() {
  local path inside
  local -A goes=()
  while IFS= read -r -d '' path; do
    if [[ -L $SLIPWAY_DIRECTORY/$path || ! -d $SLIPWAY_DIRECTORY/$path ]]; then continue; fi
    if ((${#goes[@]} == 0)); then
      while IFS= read -r -d '' inside; do goes["$inside"]=1; done <"$2"
      goes[.]=1
    fi
    while IFS= read -r -d '' inside; do
      if [[ -z ${goes["$inside"]+x} ]]; then printf '%s\0' "$inside" && break; fi
    done < <(cd -- "$SLIPWAY_DIRECTORY" && find "$path" -mindepth 1 -print0 2>/dev/null)
  done < <(if [[ -f $1 ]]; then sed -z -e '/\/$/d' -e 's|^|./|' <"$1"; fi)
}

# deletions_open WORK: whether anything is to be judged; most deployments take away nothing, or only files that the last
# release had.
deletions_open() { [[ -s $1/strange || -s $1/folders || -s $1/overwritten || -s $1/links || -s $1/blocked ]]; }

# without_mode <RECORDS: of the files among them, sorted.
without_mode() { only_files | sed -z -E 's/^(f [^ ]* [^ ]*) [^ ]* /\1 - /' | LC_ALL=C sort -z; }

# judge_deletions PLACES OCCUPIED WORK: after deletions_look. OCCUPIED is a list of the folders ("./path") that the new
# tree has files in. Prints NUL-terminated records, a letter, a space and a path "./...":
#   m  data: in a place, and no release had it as it is. It must not be deleted; in the database's own folder nothing may
#      be touched
#   k  what belongs into `keep` for that, as a pattern "/..."
#   f  in no place, no release had it as it is, and neither the last release nor the new tree has anything in its folder:
#      what lies beside the code goes with the code, and is named
#   o  would be overwritten: in a place that containers may write into, and changed since the last release
#   s  a link that no release had becomes a folder: what is behind it would be out of sight
#   b  a folder becomes a file, and this in it stays: it can't
#   l  a folder of REMOVED that is left alone: it belongs to a place, or no release had it and nothing in it goes. Mostly
#      the engine made it for a mount, empty and root's
judge_deletions() {
  local work=$3
  LC_ALL=C awk -F '\t' '
    function up(path) { sub(/\/[^\/]*$/, "", path); return path }
    # The nearest place at or above a path; nothing where there is none.
    function place_of(path,   p) {
      for (p = path; !(p in place); p = up(p)) if (p !~ /\//) return ""
      return p
    }
    function path_of(record) {
      if (record ~ /^l /) sub(/\001[^\001]*$/, "", record)
      sub(/^[^ ]* [^ ]* [^ ]* [^ ]* /, "", record)
      return record
    }
    function tell(letter, path) {
      if (path in told) return 0
      told[path] = 1
      print letter " " path
      return 1
    }
    # The topmost folder of the place that the release has nothing in, else the file itself.
    function keep(path, root,   p, best) {
      best = path
      if (path != root) {
        for (p = up(path); p ~ /\// && !(p in occupied); p = up(p)) {
          best = p "/"
          if (p == root) break
        }
      }
      sub(/^\./, "", best)
      gsub(/[][\\*?]/, "\\\\&", best)
      gsub(/[\001-\037\177]/, "?", best)
      sub(/ $/, "\\ ", best)
      if (!(best in kept)) { kept[best] = 1; print "k " best }
    }
    what == "places" {
      if (!($2 in place) || place[$2] == "ro" || $1 == "db") place[$2] = $1
      for (p = up($2); p ~ /\//; p = up(p)) above[p] = 1
      next
    }
    what == "occupied" { for (p = $0; p ~ /\// && !(p in occupied); p = up(p)) occupied[p] = 1; next }
    what == "blocked" { print "b " $0; next }
    { path = what == "overwritten" || what == "managed" ? $0 : path_of($0); root = place_of(path) }
    what == "touched" { for (p = up(path); p ~ /\// && !(p in busy); p = up(p)) busy[p] = 1 }
    what == "touched" { if (root != "" && place[root] == "db" && tell("m", path)) keep(path, root) }
    what == "strange" && /^d / { if (root != "" || !(path in busy)) tell("l", path); next }
    what == "managed" { ours[$0] = 1; next }
    what == "strange" && root == "" { folder = up(path); if (folder != "." && !(folder in ours) && !(folder in occupied)) tell("f", path); next }
    what == "strange" { if (tell("m", path)) keep(path, root) }
    what == "links" { if (root == "") tell("s", path); else if (tell("m", path)) keep(path, root); next }
    what == "overwritten" { if (root != "" && place[root] == "rw") tell("o", path) }
    what == "folders" { if (path in above || path in place) tell("l", path) }' \
    what=places "$1" \
    what=occupied <(as_lines <"$2") \
    what=managed <(as_lines <"$work/managed") \
    what=touched <(cat -- "$work/removed.live" "$work/uploaded.live" | no_folders | as_lines) \
    what=strange <(as_lines <"$work/strange") \
    what=links <(as_lines <"$work/links") \
    what=blocked <(as_lines <"$work/blocked") \
    what=overwritten <(as_lines <"$work/overwritten") \
    what=folders <(as_lines <"$work/folders") | tr '\001\n' '\n\0' | LC_ALL=C sort -z
}

# as_lines: a newline in a name is byte 1 meanwhile, so that awk gets lines.
as_lines() { tr '\n\0' '\001\n'; }

# occupied_folders TREE: the folders that it has files in. What only holds a folder's place in git is none.
occupied_folders() {
  (cd -- "$1" && find . ! -type d ! -name .gitkeep ! -name .keep ! -name .gitignore -printf '%h\0') | LC_ALL=C sort -zu
}

# many_deletions COUNT OF: whether so many files of so many are told before they go, whoever made them: more than 50, or
# more than 10 that are over a fifth of all. A rollback takes away what the release that it leaves has.
many_deletions() {
  [[ $SLIPWAY_KIND != rollback ]] && (($1 > 50 || ($1 > 10 && $1 * 5 > $2)))
}
