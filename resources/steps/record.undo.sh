#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The previous release is the live one, and the tags of the new one go. Its folder goes with the undo of `assemble`. A job that died
# behind the writing of `current` is settled as succeeded (committed() in job/runner/jobs.sh), so this undoes what came before it.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"

releases=$(releases_folder)
previous=$(fact previous_release)
if [[ $(current_release) == "$SLIPWAY_RELEASE" && $previous != "$SLIPWAY_RELEASE" ]]; then
  if [[ -z $previous || $previous == none ]]; then
    rm -f -- "$releases/current"
  else
    printf '%s\n' "$previous" | write_file "$releases/current"
  fi
  flush_file "$releases"
fi
if [[ $(current_release) != "$SLIPWAY_RELEASE" ]]; then drop_tags "$SLIPWAY_RELEASE" "$releases/$SLIPWAY_RELEASE/images"; fi
rm -f -- "$SLIPWAY_JOB_DIR/facts/release" "$SLIPWAY_JOB_DIR/facts/message"
