#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The last undo of a job that got as far as Docker: the old images under the names compose uses, the old containers,
# proved healthy. By now the old tree is back. Does nothing where no step that touches Docker had begun.
#
# Needs:  the facts previous_release, containers_before, http_before; releases/<environment>/<previous>/images.
# Leaves: the fact restored: the release that is live again, or `none` where nothing ran before.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/tree.sh
source "$SLIPWAY_JOB_DIR/lib/tree.sh"
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
# shellcheck source-path=SCRIPTDIR source=lib/restore.sh
source "$SLIPWAY_JOB_DIR/lib/restore.sh"

if ! has_fact data_may_have_changed; then unchanged "the data of $SLIPWAY_ENVIRONMENT"; fi
if ! step_begun build && ! step_begun retag && ! step_begun start && ! step_begun 'hook-*'; then
  unchanged "the containers of $SLIPWAY_ENVIRONMENT"
  exit 0
fi
await_engine
compose_init
restore_running
