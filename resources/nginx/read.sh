#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The text of single files of nginx's configuration. Prints 0x1E, and for each path of SLIPWAY_FILES (a line each) a NUL,
# "+" when it could be read, "-" when it is not there, "?" when it is closed, and its text. Changes nothing.
set -Eeuo pipefail
export LC_ALL=C
printf '\036'
while IFS= read -r path; do
  [[ -n $path ]] || continue
  printf '\0'
  if [[ -r $path ]]; then
    printf '+'
    tr -d '\000' <"$path"
  elif [[ -e $path ]] || ! ls -d -- "${path%/*}" >/dev/null 2>&1; then
    printf '?'
  else
    printf -- '-'
  fi
done <<<"${SLIPWAY_FILES:-}"
