#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The manifest of a directory tree: two NUL-terminated records an entry,
#   type TAB size TAB mtime (seconds.fraction) TAB octal mode TAB path
#   link target (empty if it is none)
# Types as of find: f, d, l, and others by their letter. Prints 0x1E first, and nothing more if there is no such
# directory. Changes nothing. Needs:
#   SLIPWAY_DIRECTORY   the tree
#   SLIPWAY_PRUNE       lines: names of top-level folders that are not looked into (may be empty)
set -Eeuo pipefail
export LC_ALL=C
printf '\036'
[[ -d $SLIPWAY_DIRECTORY ]] || exit 0
cd -- "$SLIPWAY_DIRECTORY"
prune=()
while IFS= read -r name; do
  [[ -n $name ]] && prune+=(-path "./$name" -prune -o)
done <<<"${SLIPWAY_PRUNE:-}"
# A file that vanishes meanwhile makes find complain and exit 1: what it printed is still right.
find . -mindepth 1 "${prune[@]}" -printf '%y\t%s\t%T@\t%m\t%P\0%l\0' || true
