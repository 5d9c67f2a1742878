# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether a tree is still what the client saw when the plan was made. Sourced after base.sh, text.sh and tree.sh.

# changed_since_observed LIST LIVE: names, on one line, what differs between the records of LIST (as the client saw
# them) and the records of LIVE (tree_describe, now); nothing when nothing does.
changed_since_observed() {
  local list=$1 record type size mtime mode path rest text='' n=0
  local -A now=()
  local -a changed=()
  [[ -f $list ]] || return 0
  while IFS= read -r -d '' record; do
    read -r type size mtime mode _ <<<"${record%%$'\n'*}"
    path=${record#* * * * }
    if [[ $type == l ]]; then path=${path%$'\n'*}; fi
    now["$path"]="$type $size $mtime $mode"
  done <"$2"
  while IFS= read -r -d '' record; do
    read -r type size mtime mode _ <<<"${record%%$'\n'*}"
    path=${record#* * * * }
    path=${path%/}
    rest=${now["./$path"]-missing}
    same_as_observed "$rest" "$type" "$size" "$mtime" "$mode" || changed+=("$path")
  done <"$list"
  ((${#changed[@]})) || return 0
  for path in "${changed[@]}"; do
    ((++n > 5)) && break
    text+="${text:+, }${path//[$'\n\t']/?}"
  done
  ((${#changed[@]} > 5)) && text+=" and $((${#changed[@]} - 5)) more"
  printf '%s\n' "$text"
}

# same_as_observed "TYPE SIZE MTIME MODE"-now TYPE SIZE MTIME MODE-then. A fraction is only compared where both have one.
same_as_observed() {
  local type size mtime mode
  read -r type size mtime mode <<<"$1"
  [[ $type == "$2" ]] || return 1
  [[ $type == f ]] || return 0
  [[ $size == "$3" && $((8#$mode)) == $((8#$5)) ]] || return 1
  [[ ${mtime%%.*} == "${4%%.*}" ]] || return 1
  [[ $4 == *.* ]] || return 0
  local a=${mtime#*.}000000000 b=${4#*.}000000000
  [[ ${a:0:9} == "${b:0:9}" ]]
}
