#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gives the names that compose uses back to the images that ran before. The containers follow in the undo of `images`.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/mounts.sh
source "$SLIPWAY_JOB_DIR/lib/mounts.sh"
# shellcheck source-path=SCRIPTDIR source=lib/bring-back.sh
source "$SLIPWAY_JOB_DIR/lib/bring-back.sh"

await_engine
retag_before
