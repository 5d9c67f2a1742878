#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Nothing of a drill stays: its container goes with its volume.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/throwaway.sh
source "$SLIPWAY_JOB_DIR/lib/throwaway.sh"

await_engine
remove_drill || fail "The container $(drill_container) of the drill could not be removed." "Remove it: docker rm -fv $(drill_container)"
