#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Receives an upload on stdin and appends it to its part from an offset on. Bytes that came before a connection was
# lost stay there for the next attempt. Ends with one line: "part SIZE SHA256" of all that has arrived so far, or
# "whole SIZE SHA256" when the expected hash was given, was right and the file has its final name.
#   SLIPWAY_TARGET  path of the finished file, absolute or beginning with ~/; it is received under the name with .part behind it
#   SLIPWAY_OFFSET  bytes that are there already and are kept; what lies behind them is cut off
#   SLIPWAY_SHA256  hash of the whole file; empty while the client does not know it yet
set -Eeuo pipefail

target=${SLIPWAY_TARGET:?}
target=${target/#\~\//$HOME/}
offset=${SLIPWAY_OFFSET:?}
expected=${SLIPWAY_SHA256:-}
part=$target.part

umask 077
mkdir -p -- "${target%/*}"

exec 8<>"$part"
if ! flock -w 20 8; then
    printf 'Another upload is still writing %s.\n' "$part" >&2
    exit 1
fi

size=$(stat -L -c %s -- "$part")
if ((size < offset)); then
    printf '%s has %s bytes where %s were expected.\n' "$part" "$size" "$offset" >&2
    exit 1
fi
if ((size > offset)); then
    truncate -s "$offset" -- "$part"
fi

# In the background, so that its process id is known to whoever has to end it when the client is gone.
exec 4<&0
cat <&4 >>"$part" &
printf '%s\n' "$!" >"$target.receiver"
wait "$!"
rm -f -- "$target.receiver"

sum=$(sha256sum <"$part")
sum=${sum%% *}
size=$(stat -L -c %s -- "$part")
if [[ -n $expected && $sum == "$expected" ]]; then
    sync -- "$part"
    mv -f -- "$part" "$target"
    sync -- "${target%/*}"
    printf 'whole %s %s\n' "$size" "$sum"
else
    printf 'part %s %s\n' "$size" "$sum"
fi
