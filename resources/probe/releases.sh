#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The releases that an environment keeps: prints 0x1E and {"current":ID,"releases":[release.json, ...]}.
# Needs SLIPWAY_STATE (may begin with ~/) and SLIPWAY_ENVIRONMENT. Changes nothing.
set -Eeuo pipefail
export LC_ALL=C
releases=${SLIPWAY_STATE/#\~\//$HOME/}/releases/$SLIPWAY_ENVIRONMENT

printf '\036{"current":"%s","releases":[' "$(cat "$releases/current" 2>/dev/null || true)"
separator=''
for file in "$releases"/*/release.json; do
  [[ -r $file ]] || continue
  printf '%s' "$separator"
  cat "$file"
  separator=,
done
printf ']}\n'
