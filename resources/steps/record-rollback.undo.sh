#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For a job that died between the renaming of `current` and the word that `record` was done: the release that was live
# is the live one again. The kept release stays as it was kept.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"

releases=$(releases_folder)
previous=$(fact previous_release)
if [[ $(current_release) == "$SLIPWAY_RELEASE" && $previous != "$SLIPWAY_RELEASE" && -n $previous && $previous != none ]]; then
  printf '%s\n' "$previous" | write_file "$releases/current"
  flush_file "$releases"
fi
rm -f -- "$SLIPWAY_JOB_DIR/facts/release" "$SLIPWAY_JOB_DIR/facts/message"
