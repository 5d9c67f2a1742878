#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes what a backup that was cut left behind: the unfinished file, and a sidecar whose dump never got its name. A
# finished backup stays, whatever becomes of the job.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"

[[ -d $SLIPWAY_BACKUPS ]] || exit 0
for left in "$SLIPWAY_BACKUPS"/.*_"$SLIPWAY_JOB".partial*; do
  if [[ -f $left ]]; then rm -f -- "$left"; fi
done
for left in "$SLIPWAY_BACKUPS"/*.sql.gz.json; do
  if [[ -f $left && ! -e ${left%.json} ]] && grep -qF "\"job\":\"$SLIPWAY_JOB\"" -- "$left"; then rm -f -- "$left"; fi
done
