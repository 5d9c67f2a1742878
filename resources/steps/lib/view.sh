# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tree as it will be: the new release's files, and links to what the environment keeps (.env, uploads). So compose
# can render the new file with the right variables before a single live file is changed, and no secret is copied.
# Sourced after base.sh, text.sh and tree.sh.

# make_view TREE VIEW LIVE MANAGED: VIEW's path ends with LIVE's, and what stands around LIVE is linked around it: so a
# path that leads out of the tree (../shared/app.env) leads to the real one. MANAGED is the list of what belongs to the release now; what of it TREE lacks is
# about to be deleted, so it isn't linked.
make_view() {
  local tree=$1 view=$2 live=$3 path
  local -A view_going=()
  rm -rf -- "$view"
  mkdir -p -- "$view"
  (cd -- "$tree" && find . -mindepth 1 -type d -print0) | tree_make_folders "$view"
  (cd -- "$tree" && find . -mindepth 1 ! -type d -print0) | tree_link "$tree" "$view"
  while IFS= read -r -d '' path; do view_going["$path"]=1; done < <(tree_paths "$4")
  view_link . "$view" "$live"
  view_around "$view" "$live"
}

# view_around VIEW LIVE: links what stands beside LIVE, and beside each folder above it.
view_around() {
  local view=$1 live=$2
  while [[ -n $live && $view == *"$live" ]]; do
    view=${view%/*} live=${live%/*}
    # The folder that leads to the view is there already.
    find "${live:-/}" -mindepth 1 -maxdepth 1 -print0 2>/dev/null | xargs -0 -r ln -s -t "$view" -- 2>/dev/null || true
  done
}

# view_link FOLDER VIEW LIVE: links what FOLDER has on the server and the view has not. Uses view_going of make_view.
view_link() {
  local entry path
  while IFS= read -r -d '' entry; do
    path=$1/$entry
    [[ $path != ./.slipway* ]] || continue
    if [[ -d $2/$path && ! -L $2/$path ]]; then
      if [[ -d $3/$path && ! -L $3/$path ]]; then view_link "$path" "$2" "$3"; fi
    elif [[ -e $2/$path || -L $2/$path ]]; then
      continue
    elif [[ -z ${view_going["$path"]+x} ]]; then
      ln -sT -- "$3/$path" "$2/$path"
    elif [[ -d $3/$path && ! -L $3/$path && -n $(kept_inside "$3" "$path") ]]; then
      mkdir -- "$2/$path"
      view_link "$path" "$2" "$3"
    fi
  done < <(find "$3/$1" -mindepth 1 -maxdepth 1 -printf '%f\0' 2>/dev/null)
}

# kept_inside LIVE FOLDER: something, if a folder of the old release holds what isn't the release's.
kept_inside() {
  local inside
  while IFS= read -r -d '' inside; do
    if [[ -z ${view_going["$inside"]+x} ]]; then
      printf 'yes'
      return 0
    fi
  done < <(cd -- "$1" && find "$2" -mindepth 1 -print0)
}
