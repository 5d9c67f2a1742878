#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of apply.sh that needs root: FILES (path TAB base64, a line each), DOMAINS, nginx's folder.
set -Eeuo pipefail
export LC_ALL=C PATH=$PATH:/usr/sbin:/usr/local/sbin
files=$1 domains=$2 root=${3%/}
staged=$(mktemp -d)
trap 'rm -rf -- "$staged"' EXIT
kept=${SLIPWAY_NGINX_KEPT:-/var/backups/slipway-nginx}/$(date +%Y%m%d_%H%M%S)_$$

say() { printf '%s\n' "$*" >&2; }

# answering DOMAIN: whether this machine's web server says anything but an error of its own for it.
answering() {
  local line
  { exec {web}<>/dev/tcp/127.0.0.1/"${SLIPWAY_HTTP_PORT:-80}"; } 2>/dev/null || return 1
  printf 'GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: slipway\r\nConnection: close\r\n\r\n' "$1" >&"$web"
  IFS= read -r -t 5 line <&"$web" || line=''
  exec {web}>&-
  [[ $line =~ ^HTTP/[0-9.]+\ [1234] ]]
}
silent_domains() {
  local domain
  while IFS= read -r domain; do
    [[ -z $domain ]] || answering "$domain" || printf '%s ' "$domain"
  done <<<"$domains"
}

# put WHERE: writes every file below WHERE (empty: where it belongs).
put() {
  local path text
  while IFS=$'\t' read -r path text; do
    [[ -n $path ]] || continue
    mkdir -p -- "$(dirname -- "$1$path")"
    base64 -d <<<"$text" >"$1$path.slipway-new"
    chmod 0644 -- "$1$path.slipway-new"
    sync -- "$1$path.slipway-new" 2>/dev/null || sync
    if [[ -L $1$path ]]; then
      # A link of sites-enabled keeps pointing to sites-available; the file behind it is what changes.
      mv -f -- "$1$path.slipway-new" "$(readlink -f -- "$1$path")"
    else
      mv -f -- "$1$path.slipway-new" "$1$path"
    fi
  done <<<"$files"
}

# 1. On a copy, whose own paths lead into itself.
mkdir -p -- "$staged$(dirname -- "$root")"
cp -aL -- "$root" "$staged$root" 2>/dev/null || cp -a -- "$root" "$staged$root"
put "$staged"
grep -rlZF -- "$root/" "$staged$root" 2>/dev/null | xargs -0 -r sed -i "s|$root/|$staged$root/|g" || true
if ! said=$(nginx -t -c "$staged$root/nginx.conf" 2>&1); then
  say "${said//"$staged"/}"
  say 'nginx would not take this configuration; it was tried on a copy. Nothing was changed.'
  exit 6
fi
# 2. Keep the old ones, and what is answered now.
mkdir -p -- "$kept"
while IFS=$'\t' read -r path _; do
  [[ -n $path ]] || continue
  if [[ -e $path ]]; then
    mkdir -p -- "$kept$(dirname -- "$path")"
    cp -aL -- "$path" "$kept$path"
  fi
done <<<"$files"
put_back() {
  local path
  while IFS=$'\t' read -r path _; do
    [[ -n $path ]] || continue
    if [[ -e $kept$path ]]; then
      cp -a -- "$kept$path" "$path.slipway-old"
      mv -f -- "$path.slipway-old" "$(readlink -f -- "$path")"
    else
      rm -f -- "$path"
    fi
  done <<<"$files"
  nginx -s reload 2>/dev/null || true
}
# 3. In place, tested once more, reloaded.
put ''
if ! said=$(nginx -t 2>&1); then
  put_back
  say "$said"
  say 'nginx did not take the new configuration. The old files are back.'
  exit 1
fi
if ! said=$(nginx -s reload 2>&1); then
  put_back
  say "$said"
  say 'nginx could not be told to read its configuration again; does it run? The old files are back.'
  exit 1
fi
# 4. The new workers take over within a moment.
for ((try = 0; try < 10; try++)); do
  sleep 0.5
  silent=$(silent_domains)
  [[ -n $silent ]] || break
done
if [[ -n $silent ]]; then
  put_back
  say "After the change ${silent% } did not answer. The old files are back, and nginx has read them again."
  exit 1
fi
printf 'kept %s\n' "$kept"
