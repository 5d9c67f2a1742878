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
# All sidecars in a fixed number of processes: a folder has thousands, and this is undone with every deploy that fails.
own=() whole=1
list=$SLIPWAY_JOB_DIR/backup.own
trap 'rm -f -- "$list"' EXIT
{ find "$SLIPWAY_BACKUPS/" -maxdepth 1 -type f -name '*.sql.gz.json' ! -name '.*' -print0 2>/dev/null || true; } |
  { xargs -0 -r grep -lZF -e "\"job\":\"$SLIPWAY_JOB\"" -- || (($? == 123)); } >"$list" # 123: one of them had none
mapfile -t -d '' own <"$list"
for left in ${own[@]+"${own[@]}"}; do
  # Every sidecar has its name before any dump has.
  if [[ ! -e ${left%.json} ]]; then whole=0; fi
done
if ((!whole)); then
  for left in "${own[@]}"; do rm -f -- "${left%.json}" "$left"; done
fi
