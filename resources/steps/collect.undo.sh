#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes the tree of a release that never went live, and gives the source's lock back if this job was cut before it
# did that itself.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newtree.sh
source "$SLIPWAY_JOB_DIR/lib/newtree.sh"

lock=$SLIPWAY_STATE/locks/$SLIPWAY_FROM_ENVIRONMENT
if grep -qxF -- "job=$SLIPWAY_JOB" "$lock" 2>/dev/null; then : >"$lock"; fi
rm -f -- "$SLIPWAY_JOB_DIR"/source-live*
drop_release
