#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SHA-256 of byte ranges of backups. Prints 0x1E and a line "HASH TAB name" for each, in order; "-" where the file is
# not the one that was asked for any more. The hash of a whole file is kept in <state>/verified/<environment> (see
# verify-all.sh), so that it is read for that once.
#
# Needs SLIPWAY_FOLDER and SLIPWAY_RANGES (lines: offset, length, size, mtime as find prints it, name; tab-separated);
# SLIPWAY_STATE (may begin with ~/) and SLIPWAY_ENVIRONMENT, where hashes are to be kept.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# Behind whatever else the server does.
renice -n 10 -p "$$" >/dev/null 2>&1 || true
kept=''
if [[ -n ${SLIPWAY_STATE:-} && -n ${SLIPWAY_ENVIRONMENT:-} ]]; then
  state_umask
  if mkdir -p -- "$state/verified" 2>/dev/null; then kept=$state/verified/$SLIPWAY_ENVIRONMENT; fi
fi
cd -- "$SLIPWAY_FOLDER"
printf '\036'
while IFS=$'\t' read -r offset length size mtime name; do
  [[ -n $name ]] || continue
  sum=-
  if [[ $(find "./$name" -maxdepth 0 -type f -printf '%s %T@' 2>/dev/null) == "$size $mtime" ]]; then
    sum=$(dd if="./$name" bs=1M iflag=skip_bytes,count_bytes,fullblock skip="$offset" count="$length" status=none | sha256sum)
  fi
  if [[ $sum != - && $length == "$size" && -n $kept ]]; then
    append "$kept" "$size"$'\t'"$mtime"$'\t'"${sum%% *}"$'\thashed\t\t\t'"$name" || true
  fi
  printf '%s\t%s\n' "${sum%% *}" "$name"
done <<<"$SLIPWAY_RANGES"
