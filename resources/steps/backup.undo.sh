#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes what a backup that was cut left behind: unfinished files, and those of a set that is not whole. A finished set
# stays, whatever becomes of the job.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"

[[ -d $SLIPWAY_BACKUPS ]] || exit 0
for left in "$SLIPWAY_BACKUPS"/.*_"$SLIPWAY_JOB".partial*; do
  if [[ -f $left ]]; then rm -f -- "$left"; fi
done
own=() whole=1
for left in "$SLIPWAY_BACKUPS"/*.sql.gz.json; do
  if [[ ! -f $left ]] || ! grep -qF "\"job\":\"$SLIPWAY_JOB\"" -- "$left"; then continue; fi
  own+=("$left")
  # Every sidecar has its name before any dump has.
  if [[ ! -e ${left%.json} ]]; then whole=0; fi
done
if ((!whole)); then
  for left in "${own[@]}"; do rm -f -- "${left%.json}" "$left"; done
fi
