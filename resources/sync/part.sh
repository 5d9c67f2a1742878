#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says how much of an upload has arrived, in one line: "part SIZE SHA256", "whole SIZE SHA256" when the file has its
# final name already, or "none". A receiver that a lost connection left behind is ended first, so that the answer
# stays true.
#   SLIPWAY_TARGET  path of the finished file, absolute or beginning with ~/; the part has .part behind it
set -Eeuo pipefail

target=${SLIPWAY_TARGET:?}
target=${target/#\~\//$HOME/}
part=$target.part

# Whoever still receives holds the part, and may give it its final name meanwhile.
if [[ -f $part ]] && { exec 8<"$part"; } 2>/dev/null && ! flock -w 2 8; then
    # The server has not noticed yet that its client is gone, and may not for hours. The upload is ours alone.
    receiver=$(cat -- "$target.receiver" 2>/dev/null || true)
    if [[ $receiver =~ ^[0-9]+$ ]]; then
        kill -TERM "$receiver" 2>/dev/null || true
    fi
    if ! flock -w 20 8; then
        printf 'Another upload is still writing %s.\n' "$part" >&2
        exit 1
    fi
fi

if [[ -f $part ]]; then
    kind=part
    file=$part
elif [[ -f $target ]]; then
    kind=whole
    file=$target
else
    printf 'none\n'
    exit 0
fi
sum=$(sha256sum <"$file")
printf '%s %s %s\n' "$kind" "$(stat -L -c %s -- "$file")" "${sum%% *}"
