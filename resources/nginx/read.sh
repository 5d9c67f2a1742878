#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is in nginx's folder, and the text of single files of its configuration. Prints 0x1E, the listing (listing.sh), and
# for each path of SLIPWAY_FILES (a line each) a NUL, "+" when it could be read, "-" when it is not there, "?" when it is
# closed, and its text. Changes nothing.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/nginx/listing.sh
source "${BASH_SOURCE[0]%/*}/listing.sh"
printf '\036'
nginx_listing "${SLIPWAY_NGINX_ROOT:-/etc/nginx}"
while IFS= read -r path; do
  [[ -n $path ]] || continue
  printf '\0'
  if [[ -f $path && -r $path ]]; then
    printf '+'
    tr -d '\000' <"$path"
  elif [[ -e $path || -L $path ]] || ! ls -d -- "${path%/*}" >/dev/null 2>&1; then
    printf '?'
  else
    printf -- '-'
  fi
done <<<"${SLIPWAY_FILES:-}"
