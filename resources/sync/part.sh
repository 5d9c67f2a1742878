#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says how much of an upload has arrived: one line, the size in bytes and the SHA-256 of what is there ("0 -" when
# nothing is). A receiver that a lost connection left behind is ended first, so that the answer stays true.
#   SLIPWAY_TARGET  absolute path of the finished file; the part has .part behind it
set -Eeuo pipefail

target=${SLIPWAY_TARGET:?}
part=$target.part

if [[ -f $target ]]; then
    whole=$target
elif [[ -f $part ]]; then
    whole=$part
else
    printf '0 -\n'
    exit 0
fi

exec 8<"$whole"
if ! flock -w 2 8; then
    # The server has not noticed yet that its client is gone, and may not for hours. The upload is ours alone.
    receiver=$(cat -- "$target.receiver" 2>/dev/null || true)
    if [[ $receiver =~ ^[0-9]+$ ]]; then
        kill -TERM "$receiver" 2>/dev/null || true
    fi
    if ! flock -w 20 8; then
        printf 'Another upload is still writing %s.\n' "$whole" >&2
        exit 1
    fi
fi
sum=$(sha256sum <"$whole")
printf '%s %s\n' "$(stat -c %s -- "$whole")" "${sum%% *}"
