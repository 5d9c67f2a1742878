#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The content of files, for showing what differs: NUL-terminated paths relative to SLIPWAY_DIRECTORY on stdin; prints 0x1E
# and for each that is a file and can be read, NUL-terminated: its path, its size, and then that many bytes, at most
# SLIPWAY_MOST of each. Changes nothing.
set -Eeuo pipefail
export LC_ALL=C
printf '\036'
cd -- "$SLIPWAY_DIRECTORY" 2>/dev/null || exit 0
total=0
while IFS= read -r -d '' path; do
  [[ -f ./$path && -r ./$path && ! -L ./$path ]] || continue
  size=$(stat -c %s -- "./$path")
  most=$((size < SLIPWAY_MOST ? size : SLIPWAY_MOST))
  ((total += most)) || true
  ((total <= ${SLIPWAY_MOST_TOTAL:-33554432})) || break
  printf '%s\0%s\0' "$path" "$size"
  # Exactly as many as were announced, or what follows would be read wrongly.
  head -c "$most" -- "./$path"
  printf '\0'
done
