#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gives a received upload its final name, after its hash was found right. Safe to repeat.
#   SLIPWAY_TARGET  path of the finished file, absolute or beginning with ~/; the part has .part behind it
#   SLIPWAY_SHA256  hash that the whole file must have
set -Eeuo pipefail

target=${SLIPWAY_TARGET:?}
target=${target/#\~\//$HOME/}
expected=${SLIPWAY_SHA256:?}
part=$target.part

source=$part
if [[ ! -f $part && -f $target ]]; then
    source=$target
fi
sum=$(sha256sum <"$source")
if [[ ${sum%% *} != "$expected" ]]; then
    printf '%s has the hash %s where %s was expected.\n' "$source" "${sum%% *}" "$expected" >&2
    exit 1
fi
if [[ $source == "$part" ]]; then
    sync -- "$part"
    mv -f -- "$part" "$target"
    sync -- "${target%/*}"
fi
printf 'whole %s %s\n' "$(stat -L -c %s -- "$target")" "$expected"
