#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Receives an upload on stdin and appends it to its part from an offset on. Behind the last byte comes a line with the
# SHA-256 of the whole file; it is taken off again. Bytes that came before a connection was lost stay there for the
# next attempt. Ends with one line: "whole SIZE SHA256" when the hash was right and the file has its final name, or
# "part SIZE SHA256" of what is there.
#   SLIPWAY_TARGET  path of the finished file, absolute or beginning with ~/; it is received under the name with .part behind it
#   SLIPWAY_OFFSET  bytes that are there already and are kept; what lies behind them is cut off
#   SLIPWAY_ATTEMPT  which upload this is, a space, and the number of this receiver in it: one that gets to run only after
#                    a later one would cut off what that one took, so it ends
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"

target=${SLIPWAY_TARGET:?}
target=${target/#\~\//$HOME/}
offset=${SLIPWAY_OFFSET:?}
part=$target.part

folder=${target%/*}
if [[ $folder == */incoming/*/* ]]; then
  state=${folder%/incoming/*}
  upload=${folder#"$state/"}
  open_state incoming "${upload%/*}" "$upload"
else
  umask 077
  mkdir -p -- "$folder"
fi

exec 8<>"$part"
if ! flock -w 20 8; then
    printf 'Another upload is still writing %s.\n' "$part" >&2
    exit 1
fi

read -r upload number <<<"${SLIPWAY_ATTEMPT:?}"
[[ $number =~ ^[0-9]{1,9}$ ]]
before='' latest=0
if [[ -f $target.attempt ]]; then read -r before latest <"$target.attempt" || true; fi
if [[ $before == "$upload" && $latest =~ ^[0-9]{1,9}$ ]] && ((latest > number)); then
    printf 'A later attempt has gone on with %s.\n' "$part" >&2
    exit 1
fi
printf '%s %s\n' "$upload" "$number" >"$target.attempt"

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

size=$(stat -L -c %s -- "$part")
expected=none
if ((size >= offset + 65)); then
    last=$(tail -c 65 -- "$part" | LC_ALL=C tr -c '0-9a-f\n' '?')
    if [[ $last =~ ^[0-9a-f]{64}$ ]]; then
        expected=$last
        size=$((size - 65))
        truncate -s "$size" -- "$part"
    fi
fi
sum=$(sha256sum <"$part")
sum=${sum%% *}
if [[ $sum == "$expected" ]]; then
    sync -- "$part"
    mv -f -- "$part" "$target"
    rm -f -- "$target.attempt"
    sync -- "${target%/*}"
    printf 'whole %s %s\n' "$size" "$sum"
else
    printf 'part %s %s\n' "$size" "$sum"
fi
