#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The sidecars of backups: prints 0x1E, then for each that has one a line "size TAB name", its bytes and an LF.
#
# Needs SLIPWAY_FOLDER and SLIPWAY_NAMES (lines: names of backups).
set -Eeuo pipefail
export LC_ALL=C
cd -- "$SLIPWAY_FOLDER"
printf '\036'
while IFS= read -r name; do
  [[ -n $name && -f ./$name.json && -r ./$name.json ]] || continue
  text=$(cat -- "./$name.json"; printf x)
  text=${text%x}
  printf '%s\t%s\n%s\n' "${#text}" "$name" "$text"
done <<<"$SLIPWAY_NAMES"
