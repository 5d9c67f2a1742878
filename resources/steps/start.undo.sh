#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Mends what a compose that was killed left half made, so that the undo of `images` finds containers by their names.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"

await_engine
mend_half_made
