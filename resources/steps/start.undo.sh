#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Notes what has been started, before any of it goes, and mends what a compose that was killed left half made, so that the
# undo of `images` finds containers by their names.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

await_engine
note_started
mend_half_made
