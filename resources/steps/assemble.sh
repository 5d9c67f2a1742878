#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Unpack the upload: the new release's tree, made of the previous snapshot (shared inodes) and the uploaded archive.
#
# Needs:  lists/uploaded, lists/removed; SLIPWAY_RELEASE; SLIPWAY_UPLOAD, SLIPWAY_UPLOAD_SHA256 and SLIPWAY_UPLOAD_SIZE
#         (empty: nothing was uploaded); the fact previous_release.
# Leaves: releases/<environment>/<SLIPWAY_RELEASE>/tree, flushed; the fact made_release. The live tree isn't touched.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newtree.sh
source "$SLIPWAY_JOB_DIR/lib/newtree.sh"

again="Run it again: what arrived damaged is uploaded anew."
releases=$(releases_folder)
release=$releases/$SLIPWAY_RELEASE
uploaded=$SLIPWAY_JOB_DIR/lists/uploaded
incoming=$SLIPWAY_STATE/incoming/$SLIPWAY_ENVIRONMENT/${SLIPWAY_UPLOAD:-none}
archive=$incoming/archive.tar.gz
tree=$release/tree.partial
stage=$release/upload.partial

claim_release "Start the deployment again, so that it gets an id of its own."
mkdir -p -- "$tree" "$stage"

unpack() {
  local sum
  [[ -f $archive ]] || fail_untouched "The uploaded archive isn't there any more: $archive." "$again"
  sum=$(sha256sum <"$archive")
  sum=${sum%% *}
  [[ $sum == "$SLIPWAY_UPLOAD_SHA256" ]] || fail_untouched \
    "The uploaded archive is damaged: its SHA-256 is $sum, and $SLIPWAY_UPLOAD_SHA256 was sent." "$again"
  require_space "$release" "$((SLIPWAY_UPLOAD_SIZE + 67108864))" "Unpacking the upload"
  tar -xzf "$archive" -C "$stage" --no-same-owner -p || fail_untouched \
    "The uploaded archive can't be unpacked." "$again"
}

# check_members: what came out must be exactly what was announced.
check_members() {
  tree_paths "$uploaded" | LC_ALL=C sort -zu >"$release/announced.partial"
  (cd -- "$stage" && find . -mindepth 1 ! -type d -print0) | LC_ALL=C sort -z >"$release/files.partial"
  (cd -- "$stage" && find . -mindepth 1 -print0) | LC_ALL=C sort -z >"$release/all.partial"
  local surplus lacking
  surplus=$(LC_ALL=C comm -z -13 "$release/announced.partial" "$release/files.partial" | tr '\n\0' '?\n' | first_lines 3)
  lacking=$(LC_ALL=C comm -z -23 "$release/announced.partial" "$release/all.partial" | tr '\n\0' '?\n' | first_lines 3)
  [[ -z $surplus ]] || fail_untouched "The uploaded archive holds files that were not announced: ${surplus//$'\n'/, }." "$again"
  [[ -z $lacking ]] || fail_untouched "The uploaded archive lacks files that were announced: ${lacking//$'\n'/, }." "$again"
  if [[ -n $(find "$stage" ! -type f ! -type d ! -type l -print -quit) ]]; then
    fail_untouched "The uploaded archive holds something that is neither a file, a folder nor a link." "$again"
  fi
}

new_tree "$tree"

if [[ -n ${SLIPWAY_UPLOAD:-} ]]; then
  unpack
  check_members
  put_on_top "$stage" "$tree" "$release/files.partial" "Look at the difference again and run it again."
  detail "$(thousands "$(tr -dc '\0' <"$release/files.partial" | wc -c)") files, $(human "$(stat -c %s -- "$archive")") packed."
else
  detail "Nothing to unpack: only deletions, or a rebuild of what is there."
fi
rm -rf -- "$stage" "$release"/*.partial.tmp "$release/announced.partial" "$release/files.partial" "$release/all.partial"
sync -f -- "$tree"
mv -T -- "$tree" "$release/tree"
sync -- "$release"
