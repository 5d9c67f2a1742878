#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The last undo of a job that got as far as Docker: the old images under the names compose uses, the old containers,
# proved healthy. By now the old tree is back. Does nothing where no step that touches Docker had begun.
#
# Needs:  the facts previous_release, containers_before, unhealthy_before, ran; the job's file images-before.
# Leaves: the facts restored: the release that is live again, or `none` where nothing ran before; unhealthy_still: the
#         containers that were unhealthy before and are so still; only_running: services of which no more is known.
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
# shellcheck source-path=SCRIPTDIR source=lib/bring-back.sh
source "$SLIPWAY_JOB_DIR/lib/bring-back.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

if step_begun start; then
  await_engine
  note_started
fi
unchanged_data
if ! step_begun build && ! step_begun retag && ! step_begun start && ! step_begun 'hook-*'; then
  unchanged "the containers of $SLIPWAY_ENVIRONMENT"
  drop_tags "$SLIPWAY_JOB" "$SLIPWAY_JOB_DIR/images-before"
  exit 0
fi
await_engine
compose_init
restore_running
drop_tags "$SLIPWAY_JOB" "$SLIPWAY_JOB_DIR/images-before"
