# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tree of a release to be: the previous snapshot (shared inodes) and what is new on top of it. The live tree isn't
# touched. Sourced after base.sh, text.sh and tree.sh.

# claim_release REMEDY: makes the folder of SLIPWAY_RELEASE anew, or refuses where a release of that name is recorded. The
# fact made_release says that the folder is this run's own; a run before this one may have left the same word.
claim_release() {
  local release
  release=$(releases_folder)/$SLIPWAY_RELEASE
  rm -f -- "$SLIPWAY_JOB_DIR/facts/made_release"
  if [[ -e $release/release.json ]]; then
    refuse_untouched "There is a release $SLIPWAY_RELEASE already." "$1"
  fi
  set_fact made_release "$SLIPWAY_RELEASE"
  rm -rf -- "$release"
  mkdir -p -- "$release"
}

# drop_release: takes the folder away again that claim_release made, unless it is what is live.
drop_release() {
  if [[ -n ${SLIPWAY_RELEASE:-} && $(fact made_release) == "$SLIPWAY_RELEASE" && $(current_release) != "$SLIPWAY_RELEASE" ]]; then
    discard "$(releases_folder)/${SLIPWAY_RELEASE:?}"
  fi
}

# new_tree TREE: what the previous release had and lists/removed doesn't take away.
new_tree() {
  local tree=$1 previous releases
  releases=$(releases_folder)
  previous=$(fact previous_release)
  if [[ $previous != none && -d $releases/$previous/tree ]]; then
    (cd -- "$releases/$previous/tree" && find . -mindepth 1 -type d -print0) | tree_make_folders "$tree"
    (cd -- "$releases/$previous/tree" && find . -mindepth 1 ! -type d -print0) | tree_link "$releases/$previous/tree" "$tree"
    (cd -- "$releases/$previous/tree" && find . -mindepth 1 -type d -print0) | tree_modes "$releases/$previous/tree" "$tree"
  fi
  tree_paths "$SLIPWAY_JOB_DIR/lists/removed" | tree_drop "$tree"
}

# narrow_modes STAGE TREE FILES: what others may not read or execute in TREE, the previous release, they may not in STAGE
# either: whoever took that away on the server had a reason, and what comes is made by somebody who can't know it. A
# program stays one for those who may read it. For the files of the list FILES.
narrow_modes() {
  local stage=$1 tree=$2 path mode old new
  local -A was=()
  while IFS= read -r -d '' path; do was["${path#* }"]=${path%% *}; done < <(file_modes "$tree" <"$3")
  rm -f -- "$SLIPWAY_JOB_DIR"/narrow.*
  while IFS= read -r -d '' path; do
    mode=$((8#${path%% *})) path=${path#* }
    [[ -n ${was["$path"]-} ]] || continue
    old=$((8#${was["$path"]}))
    new=$(((mode & 8#7700) | (mode & old & 8#77)))
    new=$((new | (mode & ((new & 8#44) >> 2))))
    if ((new != mode)); then printf '%s\0' "$path" >>"$SLIPWAY_JOB_DIR/narrow.$(printf '%o' "$new")"; fi
  done < <(file_modes "$stage" <"$3")
  for path in "$SLIPWAY_JOB_DIR"/narrow.*; do
    [[ -f $path ]] || continue
    (cd -- "$stage" && xargs -0 -r chmod "${path##*.}" -- <"$path")
    rm -f -- "$path"
  done
}

# file_modes ROOT <PATHS: "mode path" of the files among them, NUL-terminated.
file_modes() {
  cd -- "$1" || exit 1
  # find ends with 1 for a path that isn't there.
  xargs -0 -r sh -c 'find "$@" -maxdepth 0 -type f -printf "%m %p\\0"' sh 2>/dev/null || true
}

# put_on_top STAGE TREE FILES REMEDY: what lies in STAGE takes its places in TREE, for the paths of lists/uploaded;
# FILES is a list of the files and links among them, "./path" each.
put_on_top() {
  local stage=$1 tree=$2 files=$3 remedy=$4 path uploaded=$SLIPWAY_JOB_DIR/lists/uploaded
  narrow_modes "$stage" "$tree" "$files"
  # Old names go first: writing through one would change the snapshot that shares its inode.
  tree_paths "$uploaded" | tree_clear_way "$tree"
  while IFS= read -r -d '' path; do
    if [[ -d $tree/$path && ! -L $tree/$path && (-L $stage/$path || ! -d $stage/$path) ]]; then
      rmdir -- "$tree/$path" || fail_untouched \
        "The release can't be put together: ${path#./} is a file now, and the folder of that name still has files in it." \
        "$remedy"
    fi
  done < <(tree_paths "$uploaded")
  tree_folders "$uploaded" | tree_make_folders "$tree"
  tree_folders "$uploaded" | tree_modes "$stage" "$tree"
  LC_ALL=C sort -z "$files" | tree_link "$stage" "$tree"
}
