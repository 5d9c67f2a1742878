#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The release that was live is the live one, and marked as it was; the kept release stays as it was kept. A job that died behind
# the writing of `current` is settled as succeeded (committed() in job/runner/jobs.sh), so this undoes what came before it.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"

releases=$(releases_folder)
previous=$(fact previous_release)
if [[ -n $previous ]] && grep -qxF -- "job=$SLIPWAY_JOB" "$releases/$previous/bad" 2>/dev/null; then rm -f -- "$releases/$previous/bad"; fi
for release in "$SLIPWAY_RELEASE" ${previous:+"$previous"}; do
  if [[ -e $SLIPWAY_JOB_DIR/bad.$release && -d $releases/$release && ! -e $releases/$release/bad ]]; then
    write_file "$releases/$release/bad" <"$SLIPWAY_JOB_DIR/bad.$release"
  fi
done
if [[ $(current_release) == "$SLIPWAY_RELEASE" && $previous != "$SLIPWAY_RELEASE" && -n $previous && $previous != none ]]; then
  printf '%s\n' "$previous" | write_file "$releases/current"
  flush_file "$releases"
fi
rm -f -- "$SLIPWAY_JOB_DIR/facts/release" "$SLIPWAY_JOB_DIR/facts/message"
