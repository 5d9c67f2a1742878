#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Copy the tree of the environment that is promoted: the new release's tree, made of the target's previous snapshot
# (shared inodes) and the files of the source that differ. The source is locked meanwhile, and nothing in it changes.
#
# Needs:  lists/uploaded (what is copied), lists/removed, lists/source, lists/source-observed; SLIPWAY_RELEASE;
#         SLIPWAY_FROM_ENVIRONMENT, _DIRECTORY, _RELEASE (empty: none recorded), _COMPOSE_PROJECT, _SERVICES,
#         _DATABASE_CONTAINER; SLIPWAY_PROMOTED_IMAGES; the fact previous_release.
# Leaves: releases/<environment>/<SLIPWAY_RELEASE>/tree, flushed; the facts made_release, source_images (service TAB image id, of
#         what runs there) and promoted_images (lines of SLIPWAY_PROMOTED_IMAGES, each with TAB image id).
# Conditions: source-health, source-release.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newtree.sh
source "$SLIPWAY_JOB_DIR/lib/newtree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/observed.sh
source "$SLIPWAY_JOB_DIR/lib/observed.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/checks.sh
source "$SLIPWAY_JOB_DIR/lib/checks.sh"
# shellcheck source-path=SCRIPTDIR source=lib/source.sh
source "$SLIPWAY_JOB_DIR/lib/source.sh"

# shellcheck disable=SC2031 # in_source changes nothing here
again="Look at the plan again (slipway-cli plan promote $SLIPWAY_ENVIRONMENT) and promote then."
from=$SLIPWAY_FROM_ENVIRONMENT
release=$(releases_folder)/$SLIPWAY_RELEASE
kept=$(in_source releases_folder)/${SLIPWAY_FROM_RELEASE:-none}
tree=$release/tree.partial
stage=$release/copy.partial
live=$SLIPWAY_JOB_DIR/source-live

claim_release "Start the promotion again, so that it gets an id of its own."
check_docker
trap free_source EXIT
lock_source
unsettled=$(unsettled_source)
[[ -z $unsettled ]] || refuse_untouched \
  "$from can't be promoted: the job $unsettled was interrupted there and has not been undone yet." \
  "Run slipway-cli recover $from, then promote."
[[ $(in_source current_release) == "${SLIPWAY_FROM_RELEASE:-}" ]] || refuse_untouched \
  "$from is on the release $(in_source current_release) now, and not on ${SLIPWAY_FROM_RELEASE:-none} as when the plan was made." \
  "$again"
[[ -d $SLIPWAY_FROM_DIRECTORY ]] || refuse_untouched "There is no $SLIPWAY_FROM_DIRECTORY, so $from can't be promoted." \
  "Deploy to $from first."
tree_paths "$SLIPWAY_JOB_DIR/lists/source" | tree_describe "$SLIPWAY_FROM_DIRECTORY" >"$live"
differing=$(changed_since_observed "$SLIPWAY_JOB_DIR/lists/source-observed" "$live")
[[ -z $differing ]] || refuse_untouched "Somebody changed files of $from since the difference was looked at: $differing." "$again"

if [[ -d $kept/tree ]]; then
  difference=$(source_differs "$kept/tree" "$live")
  [[ -z $difference ]] || condition source-release \
    "$from does not run its release $SLIPWAY_FROM_RELEASE as it was recorded: $difference." \
    "Deploy to $from, look at it there, and then promote."
fi
sick=$(in_source source_ailments)
[[ -z $sick ]] || condition source-health "$from is not healthy: $sick." "Fix $from first; what is not well there is not promoted."
tell_problems

table=$(in_source container_table) || source_unknown
set_fact source_images "$(awk -F'|' '!($1 in seen) { seen[$1] = 1; print $1 "\t" $6 }' <<<"$table")"
promoted=''
while IFS=$'\t' read -r name mine theirs; do
  [[ -n $name ]] || continue
  look_at container "$theirs" '{{.Image}}'
  id=$ANSWER
  [[ -n $id ]] || refuse_untouched "The image of $name can't be taken over: there is no container $theirs on $from." \
    "Start $from, or take promote_image = true away from the service $name."
  promoted+="$name"$'\t'"$mine"$'\t'"$theirs"$'\t'"$id"$'\n'
done <<<"${SLIPWAY_PROMOTED_IMAGES:-}"
if [[ -n $promoted ]]; then set_fact promoted_images "${promoted%$'\n'}"; fi

mkdir -p -- "$tree" "$stage"
new_tree "$tree"
tree_paths "$SLIPWAY_JOB_DIR/lists/uploaded" | LC_ALL=C sort -zu >"$release/paths.partial"
LC_ALL=C comm -z -23 "$release/paths.partial" <(tree_folders "$SLIPWAY_JOB_DIR/lists/uploaded" | LC_ALL=C sort -zu) >"$release/files.partial"
bytes=$(tree_describe "$SLIPWAY_FROM_DIRECTORY" <"$release/files.partial" | only_files | tr '\n\0' ' \n' | awk '{ s += $2 } END { printf "%.0f", s }')
count=$(tr -dc '\0' <"$release/files.partial" | wc -c)
if [[ -s $release/paths.partial ]]; then
  require_space "$release" "$((bytes + 67108864))" "The copy of the tree of $from"
  tree_folders "$SLIPWAY_JOB_DIR/lists/uploaded" | tree_make_folders "$stage"
  tree_folders "$SLIPWAY_JOB_DIR/lists/uploaded" | tree_modes "$SLIPWAY_FROM_DIRECTORY" "$stage"
  # Real copies: a snapshot never shares an inode with a live tree.
  tree_copy "$SLIPWAY_FROM_DIRECTORY" "$stage" <"$release/files.partial" || fail_untouched \
    "The files of $from could not all be copied." "See above which; they must be readable by $(id -un)."
  cmp -s <(tree_describe "$SLIPWAY_FROM_DIRECTORY" <"$release/files.partial") <(tree_describe "$stage" <"$release/files.partial") ||
    fail_untouched "The copy of the files of $from is not what is there." "Something writes into $SLIPWAY_FROM_DIRECTORY; find out what, then promote again."
  put_on_top "$stage" "$tree" "$release/files.partial" "$again"
  detail "$(thousands "$count") files, $(human "$bytes"), copied from $from."
else
  detail "Nothing to copy: only deletions, or a rebuild of what is there."
fi
rm -rf -- "$stage" "$release/paths.partial" "$release/files.partial" "$live"
sync -f -- "$tree"
mv -T -- "$tree" "$release/tree"
sync -- "$release"
