#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the paths of lists/uploaded and lists/removed back to what the previous release has. What it doesn't have is
# removed. May run twice, and after a part of apply only.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"

previous=$(fact previous_release)
work=$SLIPWAY_JOB_DIR/apply
discard "$work"
mkdir -p -- "$work/empty"
if [[ -z $previous || $previous == none ]]; then
  tree=$work/empty
else
  tree=$(releases_folder)/$previous/tree
  [[ -d $tree ]] || fail "The snapshot of release $previous is gone from $tree, so its files can't be brought back." "Deploy the release you want from a local tree."
fi
{
  tree_paths "$SLIPWAY_JOB_DIR/lists/uploaded"
  tree_paths "$SLIPWAY_JOB_DIR/lists/removed"
} | LC_ALL=C sort -zu >"$work/all"
tree_describe "$tree" <"$work/all" >"$work/had"
# What is as it was need not be written: `going` must not name what the previous release has.
: >"$work/writes"
: >"$work/going"
while IFS= read -r -d '' path; do
  if [[ -e $tree/$path || -L $tree/$path ]]; then
    printf '%s\0' "$path" >>"$work/writes"
  else
    printf '%s\0' "$path" >>"$work/going"
  fi
done <"$work/all"
tree_put "$tree" "$SLIPWAY_DIRECTORY" "$work/writes" "$work/going"
rm -rf -- "$work"
unchanged "the files of $SLIPWAY_ENVIRONMENT"
if [[ -n $previous && $previous != none ]]; then detail "The files of release $previous are back."; fi
