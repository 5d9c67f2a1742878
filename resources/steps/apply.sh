#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Apply the files: the live tree gets what the new release has, for the paths of the lists and no others.
#
# Needs:  lists/uploaded, lists/removed; releases/<environment>/<SLIPWAY_RELEASE>/tree.
# Leaves: the live tree as the new release. Each file is renamed into its place, so it is always the old or the new
#         one; deletions come last. Undone by apply.undo from the previous release's tree.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"

tree=$(releases_folder)/$SLIPWAY_RELEASE/tree
work=$SLIPWAY_JOB_DIR/apply
rm -rf -- "$work"
mkdir -p -- "$work"
tree_paths "$SLIPWAY_JOB_DIR/lists/uploaded" | LC_ALL=C sort -zu >"$work/writes"
# A path that changes its kind may be in both lists; it doesn't go.
LC_ALL=C comm -z -13 "$work/writes" <(tree_paths "$SLIPWAY_JOB_DIR/lists/removed" | LC_ALL=C sort -zu) >"$work/going"

if [[ ! -s $work/writes && ! -s $work/going ]]; then
  detail "The files are as they should be."
  exit 10
fi
bytes=$(tree_describe "$tree" <"$work/writes" | only_files | tr '\n\0' ' \n' | awk '{ s += $2 } END { printf "%.0f", s }')
require_space "$SLIPWAY_DIRECTORY" "$((bytes + 16777216))" "Applying the files"
obstacle=$(tree_obstacles "$SLIPWAY_DIRECTORY" "$tree" "$work/writes" "$work/going" | tr '\n\0' '?\n' | first_lines 3)
if [[ -n $obstacle ]]; then
  fail_untouched "A folder on the server becomes a file in this release, and it holds what doesn't belong to the release: ${obstacle//$'\n'/, }." \
    "Move that away on the server, or keep the folder in the tree."
fi
tree_put "$tree" "$SLIPWAY_DIRECTORY" "$work/writes" "$work/going"
written=$(tr -dc '\0' <"$work/writes" | wc -c)
gone=$(tr -dc '\0' <"$work/going" | wc -c)
detail "$(thousands "$written") written, $(thousands "$gone") deleted."
rm -rf -- "$work"
