#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Unpack the second copies that the laptop has sent, as they are: what they are is found out by the next step.
#
# Needs:  SLIPWAY_UPLOAD, SLIPWAY_UPLOAD_SHA256 of its archive, SLIPWAY_UPLOAD_SIZE, SLIPWAY_RESTORE_FILES, SLIPWAY_RESTORE_FOLDER.
# Its undo removes the upload.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/upload.sh
source "$SLIPWAY_JOB_DIR/lib/upload.sh"

require_variable SLIPWAY_UPLOAD SLIPWAY_RESTORE_FILES SLIPWAY_RESTORE_FOLDER
archive=$SLIPWAY_STATE/incoming/$SLIPWAY_ENVIRONMENT/$SLIPWAY_UPLOAD/archive.tar.gz
[[ -s $archive ]] || fail_untouched "What was uploaded is gone: $archive." "Start again."
sum=$(sha256sum <"$archive")
[[ ${sum%% *} == "$SLIPWAY_UPLOAD_SHA256" ]] ||
  fail_untouched "What was uploaded is damaged: its SHA-256 is ${sum%% *}, and $SLIPWAY_UPLOAD_SHA256 was sent." "Start again."
require_space "$archive" "$((SLIPWAY_UPLOAD_SIZE + 67108864))" "Unpacking the second copies"
mkdir -p -- "$SLIPWAY_RESTORE_FOLDER"
chmod 700 -- "$SLIPWAY_RESTORE_FOLDER"
# Nothing but what was announced, and no path.
wanted=()
while IFS=$'\t' read -r name _; do
  [[ -n $name ]] || continue
  [[ $name != */* && $name != .* ]] || fail_untouched "That is no backup's name: $name." "Start again."
  wanted+=("$name" "$name.json")
done <<<"$SLIPWAY_RESTORE_FILES"
tar -xzf "$archive" -C "$SLIPWAY_RESTORE_FOLDER" --no-same-owner --no-same-permissions
while IFS= read -r -d '' name; do
  [[ $'\n'$(printf '%s\n' "${wanted[@]}")$'\n' == *$'\n'"${name##*/}"$'\n'* ]] ||
    fail_untouched "The upload holds more than was announced: ${name##*/}." "Start again."
done < <(find "$SLIPWAY_RESTORE_FOLDER" -mindepth 1 -print0)
rm -f -- "$archive"
detail "The second copies lie on the server: $(human "$SLIPWAY_UPLOAD_SIZE")."
