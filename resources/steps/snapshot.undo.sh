#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes back what a job that failed made in an environment where nothing was before: the marker and the directory.
# A snapshot that was taken stays: it is what is live, and the next job finds it.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"

discard "$SLIPWAY_JOB_DIR/snapshot"
for left in "$(releases_folder)"/*.partial; do
  if [[ -d $left ]]; then discard "$left"; fi
done
if [[ -n $(fact made_marker) && -z $(current_release) ]]; then rm -f -- "$SLIPWAY_DIRECTORY/.slipway"; fi
if [[ -n $(fact made_directory) && -d $SLIPWAY_DIRECTORY ]]; then
  cd /
  rmdir --ignore-fail-on-non-empty -- "$SLIPWAY_DIRECTORY"
fi
