# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Trees of files: describing, copying, and bringing a live folder to another state. Names may hold anything but NUL.
# Paths are relative with a leading "./", so that none is taken for an option. Sourced after base.sh and text.sh.

# What is compared: type, size, mtime and mode of files, the target of links, of folders only that they are there.
# The target comes after a newline; records end with NUL.
TREE_RECORD=(\( -type d -printf 'd - - - %p\0' \) -o \( -type l -printf 'l - - - %p\n%l\0' \)
  -o \( -printf '%y %s %T@ %m %p\0' \))

# tree_paths FILE: a list of the bundle as "./path" without the slash of folders. A missing list is an empty one.
tree_paths() {
  if [[ -f $1 ]]; then sed -z -e 's|/*$||' -e 's|^|./|' <"$1"; fi
}

# tree_folders FILE: only the folders of a list.
tree_folders() {
  if [[ -f $1 ]]; then sed -z -n -e '/\/$/{' -e 's|/*$||' -e 's|^|./|' -e 'p' -e '}' <"$1"; fi
}

# tree_describe ROOT <PATHS: records of these paths, sorted. A path that isn't there has none.
tree_describe() {
  {
    cd -- "$1" || exit 1
    # find ends with 1 for each path that isn't there.
    xargs -0 -r sh -c 'find "$@" -maxdepth 0 '"$(printf '%q ' "${TREE_RECORD[@]}")" sh 2>/dev/null || true
  } | LC_ALL=C sort -z
}

# tree_scan ROOT: records of everything below ROOT, sorted.
tree_scan() { (cd -- "$1" && find . -mindepth 1 "${TREE_RECORD[@]}") | LC_ALL=C sort -z; }

# record_paths <RECORDS (no links): their paths.
record_paths() { sed -z -e 's|^[^ ]* [^ ]* [^ ]* [^ ]* ||'; }

only_folders() { sed -z -n '/^d /p'; }
no_folders() { sed -z '/^d /d'; }
only_links() { sed -z -n '/^l /p'; }
only_files() { sed -z -n '/^f /p'; }

# tree_link FROM TO <PATHS: hard links where that works, else copies (another owner, another filesystem).
tree_link() {
  local list
  list=$(mktemp "${TMPDIR:-/tmp}/slipway.XXXXXX")
  cat >"$list"
  if ! (cd -- "$1" && xargs -0 -r cp -dlf --parents -t "$2" -- <"$list" 2>/dev/null); then
    (cd -- "$1" && xargs -0 -r cp -a --remove-destination --parents -t "$2" -- <"$list") || {
      rm -f -- "$list"
      return 1
    }
  fi
  rm -f -- "$list"
}

# tree_copy FROM TO <PATHS (no folders): copies with mtime and mode.
tree_copy() { (cd -- "$1" && xargs -0 -r cp -a --parents -t "$2" --); }

# tree_make_folders TO <PATHS
tree_make_folders() { (cd -- "$1" && xargs -0 -r mkdir -p --); }

# tree_modes FROM TO <FOLDERS: gives folders of TO the modes that they have in FROM; one chmod for each mode. In a shared
# state directory the group may change them, or nobody else could remove the release one day.
tree_modes() {
  local list mode
  list=$(mktemp "$SLIPWAY_JOB_DIR/modes.XXXXXX")
  (
    cd -- "$1" || exit 1
    # find ends with 1 for a folder that isn't there.
    xargs -0 -r sh -c 'find "$@" -maxdepth 0 -type d -printf "%m %p\\0"' sh 2>/dev/null || true
  ) >"$list"
  while IFS= read -r mode; do
    (cd -- "$2" && sed -z -n "s|^$mode ||p" <"$list" | xargs -0 -r chmod "$mode" --) # a word of ours
  done < <(tr '\n\0' ' \n' <"$list" | cut -d' ' -f1 | sort -u)
  if [[ -g $SLIPWAY_STATE ]]; then (cd -- "$2" && sed -z 's|^[0-7]* ||' <"$list" | xargs -0 -r chmod g+rwxs --); fi
  rm -f -- "$list"
}

# tree_drop ROOT <PATHS: removes files and links, then folders that are empty, the deepest first.
tree_drop() {
  local root=$1 path
  local -a files=() folders=()
  while IFS= read -r -d '' path; do
    if [[ -d $root/$path && ! -L $root/$path ]]; then folders+=("$path"); else files+=("$path"); fi
  done
  if ((${#files[@]})); then
    (cd -- "$root" && printf '%s\0' "${files[@]}" | xargs -0 -r rm -f --)
  fi
  if ((${#folders[@]})); then
    (cd -- "$root" && printf '%s\0' "${folders[@]}" | LC_ALL=C sort -zr |
      xargs -0 -r rmdir --ignore-fail-on-non-empty -- 2>/dev/null) || true
  fi
}

# tree_clear_way ROOT <PATHS: what stands in ROOT where a path, or a folder above it, shall be something else.
# A folder is only removed when it is empty by then. Prints nothing; used on trees of our own.
tree_clear_way() {
  local root=$1 path parent
  local -A seen=()
  local -a doomed=()
  while IFS= read -r -d '' path; do
    parent=${path%/*}
    while [[ $parent != . && -z ${seen["$parent"]+x} ]]; do
      seen["$parent"]=1
      if [[ -L $root/$parent || (-e $root/$parent && ! -d $root/$parent) ]]; then doomed+=("$parent"); fi
      parent=${parent%/*}
    done
    if [[ -L $root/$path || (-e $root/$path && ! -d $root/$path) ]]; then doomed+=("$path"); fi
  done
  if ((${#doomed[@]})); then
    (cd -- "$root" && printf '%s\0' "${doomed[@]}" | xargs -0 -r rm -f --)
  fi
}

# tree_obstacles LIVE SOURCE WRITES GOING: folders in LIVE where SOURCE has a file, and which hold more than the list
# GOING takes away: each is printed with one thing that is in the way, NUL-terminated.
tree_obstacles() {
  local live=$1 source=$2 writes=$3 going=$4 path inside
  local -A goes=()
  while IFS= read -r -d '' path; do goes["$path"]=1; done <"$going"
  while IFS= read -r -d '' path; do
    [[ -d $live/$path && ! -L $live/$path ]] || continue
    [[ -d $source/$path && ! -L $source/$path ]] && continue
    while IFS= read -r -d '' inside; do
      if [[ -z ${goes["$inside"]+x} ]]; then printf '%s\0' "$inside" && break; fi
    done < <(cd -- "$live" && find "$path" -mindepth 1 -print0)
  done <"$writes"
}

# tree_put SOURCE LIVE WRITES GOING: afterwards LIVE has of the paths in the file WRITES what SOURCE has, and nothing of
# the paths in the file GOING. Everything is first copied to LIVE's filesystem (into the job's folder where that is on
# it), flushed, and then renamed over the old one, so that a file is always the old or the new one. Deletions come last,
# except where a folder must make way for a file. Other files are not touched.
tree_put() {
  local source=$1 live=$2 writes=$3 going=$4
  local stage=$SLIPWAY_JOB_DIR/stage path parent group mounts done_count=0 total
  local -a folders=() files=() blocked=() names=()
  local -A batches=() made=() modes=()
  discard "$stage"
  discard "$live/.slipway-apply"
  if [[ $(filesystem_of "$SLIPWAY_JOB_DIR") != $(filesystem_of "$live") ]]; then stage=$live/.slipway-apply; fi
  (umask "$(if [[ -g $SLIPWAY_STATE ]]; then printf 007; else printf 077; fi)" && mkdir -- "$stage")

  while IFS= read -r -d '' path; do
    if [[ -d $source/$path && ! -L $source/$path ]]; then folders+=("$path"); else files+=("$path"); fi
    if [[ -d $live/$path && ! -L $live/$path && (-L $source/$path || ! -d $source/$path) ]]; then blocked+=("$path"); fi
  done <"$writes"
  total=$((${#files[@]} + ${#folders[@]}))
  if ((${#files[@]})); then
    printf '%s\0' "${files[@]}" | tree_copy "$source" "$stage"
    sync -f -- "$stage"
  fi

  # A folder that becomes a file: what was in it goes first.
  for path in ${blocked[@]+"${blocked[@]}"}; do
    while IFS= read -r -d '' parent; do
      if [[ $parent == "$path"/* ]]; then printf '%s\0' "$parent"; fi
    done <"$going" | tree_drop "$live"
    rmdir -- "$live/$path"
  done

  while IFS= read -r -d '' path; do modes["${path#* }"]=${path%% *}; done < <(cd -- "$source" && find . -type d -printf '%m %p\0')
  for path in ${folders[@]+"${folders[@]}"} ${files[@]+"${files[@]}"}; do
    if [[ -d $source/$path && ! -L $source/$path ]]; then parent=$path; else parent=${path%/*}; fi
    tree_make_way "$live" "$parent"
  done

  for path in ${files[@]+"${files[@]}"}; do
    parent=${path%/*}
    if [[ $path == *$'\n'* ]]; then
      # Batches are lines; a name with a newline is renamed by itself.
      tree_rename "$stage/$path" "$live/$path"
    else
      batches["$parent"]+="${path##*/}"$'\n'
    fi
  done
  # Something mounted inside the live tree is rare, and asking for each folder is not cheap.
  mounts=$(cut -d' ' -f5 /proc/self/mountinfo | grep -F -- "${live// /\\040}/" || true)
  for group in ${batches[@]+"${!batches[@]}"}; do
    mapfile -t names <<<"${batches["$group"]%$'\n'}"
    if [[ -z $mounts || $(filesystem_of "$live/$group") == $(filesystem_of "$stage") ]]; then
      printf '%s\0' "${names[@]/#/"$stage/$group/"}" | xargs -0 mv -f -t "$live/$group" --
    else
      for path in "${names[@]}"; do tree_rename "$stage/$group/$path" "$live/$group/$path"; done
    fi
    done_count=$((done_count + ${#names[@]}))
    progress "$done_count" "$total" files
  done

  tree_drop "$live" <"$going"
  # Folders that became empty because everything in them went, and that the new tree doesn't have.
  while IFS= read -r -d '' path; do
    parent=${path%/*}
    while [[ $parent != . && ! -d $source/$parent && -d $live/$parent && ! -L $live/$parent ]]; do
      rmdir -- "$live/$parent" 2>/dev/null || break
      parent=${parent%/*}
    done
  done <"$going"
  rm -rf -- "$stage"
  sync -f -- "$live"
}

# tree_make_way LIVE FOLDER: makes FOLDER and what is above it in LIVE, with the modes that SOURCE has; where LIVE is the
# group's (setgid), so is what is made in it, or the next one could not deploy into it. A file or link that is in the way
# is replaced. Uses the caller's arrays `made`, to do each once, and `modes` of the folders in SOURCE.
tree_make_way() {
  local live=$1 folder=$2 above='' mode
  local -a parts=()
  [[ $folder == . || -n ${made["$folder"]+x} ]] && return 0
  local rest=${folder#./}
  while [[ -n $rest ]]; do
    if [[ $rest == */* ]]; then above+="/${rest%%/*}" rest=${rest#*/}; else above+="/$rest" rest=''; fi
    parts+=(".$above")
  done
  for folder in "${parts[@]}"; do
    [[ -z ${made["$folder"]+x} ]] || continue
    made["$folder"]=1
    if [[ -L $live/$folder || (-e $live/$folder && ! -d $live/$folder) ]]; then rm -f -- "$live/$folder"; fi
    [[ ! -d $live/$folder ]] || continue
    mode=$((8#${modes["$folder"]:-755}))
    if [[ -g $live ]]; then ((mode |= 8#2070)); elif [[ -g $SLIPWAY_STATE ]]; then ((mode &= ~8#2020)); fi
    mkdir -m "$(printf '%o' "$mode")" -- "$live/$folder"
  done
}

# tree_rename FROM TO: also across filesystems, where the file is first copied beside its place.
tree_rename() {
  if [[ $(filesystem_of "$1") == $(filesystem_of "$(dirname -- "$2")") ]]; then
    mv -fT -- "$1" "$2"
  else
    cp -aT -- "$1" "$2.slipway-partial"
    mv -fT -- "$2.slipway-partial" "$2"
  fi
}
