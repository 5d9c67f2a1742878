#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keep the current release: the live tree's managed files become, or already are, a release that can be gone back to.
#
# Needs:  lists/managed, lists/observed; the environment's directory need not exist yet.
# Leaves: <directory>/.slipway; releases/<environment>/<id>/{tree,release.json} and `current` when the live tree was
#         not recorded yet; the facts previous_release (an id, or `none`: nothing was ever deployed here) and
#         made_directory.
# Nothing of the live tree is changed.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/observed.sh
source "$SLIPWAY_JOB_DIR/lib/observed.sh"

releases=$(releases_folder)
managed=$SLIPWAY_JOB_DIR/lists/managed
work=$SLIPWAY_JOB_DIR/snapshot
rm -rf -- "$work"
mkdir -p -- "$work" "$releases"

# The marker binds the directory to one state directory, so that two configurations can't hold two locks on it.
check_marker() {
  local marker=$SLIPWAY_DIRECTORY/.slipway key value expected
  if [[ -f $marker ]]; then
    while IFS='=' read -r key value; do
      case $key in
        state_directory) expected=$SLIPWAY_STATE ;;
        project) expected=$SLIPWAY_PROJECT ;;
        environment) expected=$SLIPWAY_ENVIRONMENT ;;
        *) continue ;;
      esac
      if [[ $value != "$expected" && $(readlink -f -- "$value" || true) != "$(readlink -f -- "$expected" || true)" ]]; then
        refuse_untouched "The directory $SLIPWAY_DIRECTORY belongs to another configuration: its .slipway says $key = \"$value\", this one says \"$expected\"." \
          "Use the same $key in slipway.toml as your colleagues, or remove $marker if no one uses the other one."
      fi
    done <"$marker"
    return 0
  fi
  printf 'state_directory=%s\nproject=%s\nenvironment=%s\n' \
    "$SLIPWAY_STATE" "$SLIPWAY_PROJECT" "$SLIPWAY_ENVIRONMENT" | write_file "$marker" 0644 ||
    refuse_untouched "The directory $SLIPWAY_DIRECTORY can't be written to by $(id -un)." "Give the directory to $(id -un), or deploy as its owner."
  set_fact made_marker 1
}

# check_observed: what the client compared its tree with must still be what is there.
check_observed() {
  local text
  text=$(changed_since_observed "$SLIPWAY_JOB_DIR/lists/observed" "$work/live")
  [[ -n $text ]] || return 0
  if overridden changed-meanwhile; then
    detail "Changed on the server since the difference was looked at, overwritten all the same: $text"
    return 0
  fi
  refuse_untouched "Somebody changed files on the server since the difference was looked at: $text." \
    "Look at the new difference and run it again; the changed files are kept in the snapshot of that run."
}

# check_readable: what can't be read can't be kept.
check_readable() {
  local closed
  closed=$(cd -- "$SLIPWAY_DIRECTORY" && only_files <"$work/live" | record_paths |
    xargs -0 -r sh -c 'find "$@" -maxdepth 0 ! -readable' sh | first_lines 3)
  [[ -z $closed ]] || refuse_untouched "$(id -un) may not read files of the release in $SLIPWAY_DIRECTORY: ${closed//$'\n'/, }." \
    "Give them to $(id -un) (sudo chown), or take them out of the release with keep = [...] in slipway.toml."
}

# same_tree ID: whether the recorded tree of a release is what is live.
same_tree() {
  local tree=$releases/$1/tree
  [[ -d $tree ]] || return 1
  tree_scan "$tree" >"$work/recorded"
  cmp -s <(no_folders <"$work/live") <(no_folders <"$work/recorded") || return 1
  # Folders: those that are live must be recorded, or an undo could not bring an empty one back.
  LC_ALL=C comm -z -23 <(only_folders <"$work/live") <(only_folders <"$work/recorded") >"$work/new-folders"
  [[ ! -s $work/new-folders ]]
}

# keep_as ID PREVIOUS: copies the live tree; what PREVIOUS has unchanged shares its inodes.
keep_as() {
  local id=$1 previous=$2 folder=$releases/$1 bytes
  rm -rf -- "$folder.partial"
  only_files <"$work/live" >"$work/files"
  : >"$work/shared"
  if [[ -n $previous && -d $releases/$previous/tree ]]; then
    LC_ALL=C comm -z -12 "$work/files" <(only_files <"$work/recorded") >"$work/shared"
  fi
  LC_ALL=C comm -z -23 "$work/files" "$work/shared" >"$work/copied"
  bytes=$(tr '\n\0' ' \n' <"$work/copied" | awk '{ s += $2 } END { printf "%.0f", s }')
  require_space "$releases" "$((bytes + 16777216))" "The snapshot of the files that are live now"
  mkdir -p -- "$folder.partial/tree"
  tree_folders "$managed" | tree_make_folders "$folder.partial/tree"
  [[ ! -s $work/shared ]] || record_paths <"$work/shared" | tree_link "$releases/$previous/tree" "$folder.partial/tree"
  # Files and links alike, but for what was linked.
  LC_ALL=C comm -z -23 <(tree_paths "$managed" | LC_ALL=C sort -z) \
    <({ record_paths <"$work/shared"; tree_folders "$managed"; } | LC_ALL=C sort -z) >"$work/rest"
  tree_copy "$SLIPWAY_DIRECTORY" "$folder.partial/tree" <"$work/rest"
  tree_folders "$managed" | tree_modes "$SLIPWAY_DIRECTORY" "$folder.partial/tree"
  tree_paths "$managed" | tree_describe "$SLIPWAY_DIRECTORY" >"$work/after"
  cmp -s "$work/live" "$work/after" || refuse_untouched \
    "Files changed while they were copied into the snapshot, so it would not be what was live." \
    "Find out what writes into $SLIPWAY_DIRECTORY (keep = [...] in slipway.toml takes paths out of the release), then run it again."
  sync -f -- "$folder.partial"
  printf '{"id":%s,"adopted":true,"environment":%s,"commit":null,"branch":null,"dirty":false,"drift_of":%s,"deployed_at":%s,"deployed_by":null,"backup":null,"job":%s}\n' \
    "$(json "$id")" "$(json "$SLIPWAY_ENVIRONMENT")" \
    "$(if [[ -n $previous ]]; then json "$previous"; else printf null; fi)" \
    "$(json "$(utc_now)")" "$(json "$SLIPWAY_JOB")" | write_file "$folder.partial/release.json"
  mv -T -- "$folder.partial" "$folder"
  printf '%s\n' "$id" | write_file "$releases/current"
}

if [[ ! -d $SLIPWAY_DIRECTORY ]]; then
  # Others read it too, a web server for instance; and who shares the state deploys here too.
  (umask 022 && mkdir -p -- "$SLIPWAY_DIRECTORY" && { [[ ! -g $SLIPWAY_STATE ]] ||
    { chgrp -- "$(stat -c %g -- "$SLIPWAY_STATE")" "$SLIPWAY_DIRECTORY" && chmod 2775 -- "$SLIPWAY_DIRECTORY"; }; }) || refuse_untouched \
    "The directory $SLIPWAY_DIRECTORY doesn't exist, and $(id -un) may not make it." "Make it and give it to $(id -un), or correct 'directory' in slipway.toml."
  set_fact made_directory 1
fi
check_marker
tree_paths "$managed" | tree_describe "$SLIPWAY_DIRECTORY" >"$work/live"
check_observed
check_readable
count=$(no_folders <"$work/live" | tr -dc '\0' | wc -c)

current=$(current_release)
if [[ -n $current ]] && same_tree "$current"; then
  detail "The live files are those of release $current."
  set_fact previous_release "$current"
elif [[ -z $current && $count -eq 0 ]]; then
  detail "Nothing was deployed here yet."
  set_fact previous_release none
else
  id=adopted
  if [[ -n $current || -e $releases/adopted ]]; then id=adopted-$(date -u +%Y%m%d-%H%M%S); fi
  while [[ -e $releases/$id ]]; do id+=_; done
  keep_as "$id" "$current"
  if [[ -n $current ]]; then
    detail "The live files are not those of release $current any more: kept as $id ($(thousands "$count") files)."
  else
    detail "The first operation here: the files that are there are kept as the release $id ($(thousands "$count") files)."
  fi
  set_fact previous_release "$id"
fi
rm -rf -- "$work"
