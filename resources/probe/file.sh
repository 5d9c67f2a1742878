#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The beginning of one file of an environment, for the sheet that shows what would change in it.
# Environment: SLIPWAY_DIRECTORY, SLIPWAY_PATH (relative to it, from a manifest), SLIPWAY_LIMIT (bytes).
# Prints 0x1E, `file SIZE`, `link` or `none`, LF, and then the content or the link's target.
set -Eeuo pipefail

directory=${SLIPWAY_DIRECTORY:?} path=${SLIPWAY_PATH:?} limit=${SLIPWAY_LIMIT:-524288}
directory=${directory/#'~/'/"$HOME/"}
case /$path/ in
  */../* | //*)
    printf 'The path %s leaves the directory.\n' "$path" >&2
    exit 1
    ;;
esac
cd -- "$directory"
if [[ -L ./$path ]]; then
  printf '\036link\n'
  readlink -n -- "./$path"
elif [[ -f ./$path ]]; then
  printf '\036file %s\n' "$(stat -c %s -- "./$path")"
  head -c "$limit" -- "./$path"
else
  printf '\036none\n'
fi
