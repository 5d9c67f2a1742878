#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of apply.sh that needs root: FILES (path TAB base64, a line each), DOMAINS, nginx's folder.
# All of the files change or none: the new ones are written and the old ones kept beside them before the first takes its
# place by a rename, and whatever ends this before the domains answer puts the old ones back; what a kill -9 has left is
# put back by the next run. Prints "kept FOLDER", and "silent DOMAIN" for each that answered neither before nor after.
set -Eeuo pipefail
export LC_ALL=C PATH=$PATH:/usr/sbin:/usr/local/sbin
files=$1 domains=$2 root=${3%/}
staged=$(mktemp -d)
change=$root/.slipway-change
kept=${SLIPWAY_NGINX_KEPT:-/var/backups/slipway-nginx}/$(date +%Y%m%d_%H%M%S)_$$
stage=before why=''

say() { printf '%s\n' "$*" >&2 || true; }

# put_back: what stands in place as the change wrote it becomes what it was; no room on the disk is needed for that.
put_back() {
  local file target failed=''
  for file in "$change"/*.target; do
    [[ -e $file ]] || continue
    target=$(<"$file") file=${file%.target}
    cmp -s -- "$file.new" "$target" || continue
    if [[ -e $file.old ]]; then mv -f -- "$file.old" "$target" || failed+=" $target"; else rm -f -- "$target" || failed+=" $target"; fi
  done
  nginx -s reload 2>/dev/null || true
  [[ -z $failed ]] || say "These could not be put back:$failed; the old ones lie in $kept and in $change."
  [[ -z $failed ]]
}

finish() {
  local status=$?
  trap '' HUP INT TERM
  trap - EXIT
  rm -rf -- "$staged"
  case $stage in
    during)
      if put_back; then
        rm -rf -- "$change"
        say "${why:-The change of nginx was cut off.} The old files are back, and nginx has read them again."
      else
        say "${why:-The change of nginx was cut off.} Not all of the old files are back."
      fi
      exit 1
      ;;
    before)
      rm -rf -- "$change"
      if ((status != 6)); then say "The change of nginx could not be prepared. Nothing was changed."; fi
      exit 6
      ;;
  esac
  exit "$status"
}
# Whoever asked may be gone: then nobody reads, and it goes on to its end.
trap '' PIPE
trap finish EXIT
trap 'exit 1' HUP INT TERM

# answering DOMAIN: whether this machine's web server says anything but an error of its own for it.
answering() {
  local line
  { exec {web}<>/dev/tcp/127.0.0.1/"${SLIPWAY_HTTP_PORT:-80}"; } 2>/dev/null || return 1
  printf 'GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: slipway\r\nConnection: close\r\n\r\n' "$1" >&"$web"
  IFS= read -r -t 5 line <&"$web" || line=''
  exec {web}>&-
  [[ $line =~ ^HTTP/[0-9.]+\ [1234] ]]
}
# silent DOMAINS: those of them that don't answer.
silent() {
  local domain
  while IFS= read -r domain; do
    [[ -z $domain ]] || answering "$domain" || printf '%s\n' "$domain"
  done <<<"$1"
}

exec {lock}<"$root"
if ! flock -n "$lock"; then
  stage=untouched
  say "Another change of nginx's configuration is under way. Nothing was changed."
  exit 6
fi
if [[ -d $change ]]; then
  # The lock is free, so the run that made this was killed.
  put_back || { stage=untouched && exit 6; }
  rm -rf -- "$change"
  say 'An earlier change that had been cut off was put back first.'
fi

# 1. On a copy, whose own paths lead into itself.
mkdir -p -- "$staged$(dirname -- "$root")"
cp -aL -- "$root" "$staged$root" 2>/dev/null || cp -a -- "$root" "$staged$root"
while IFS=$'\t' read -r path text; do
  [[ -n $path ]] || continue
  mkdir -p -- "$(dirname -- "$staged$path")"
  rm -f -- "$staged$path"
  base64 -d <<<"$text" >"$staged$path"
done <<<"$files"
grep -rlZF -- "$root/" "$staged$root" 2>/dev/null | xargs -0 -r sed -i "s|$root/|$staged$root/|g" || true # a word of ours
if ! said=$(nginx -t -c "$staged$root/nginx.conf" 2>&1); then
  say "${said//"$staged"/}"
  say 'nginx would not take this configuration; it was tried on a copy. Nothing was changed.'
  exit 6
fi

# 2. Keep the old ones, write the new ones, and ask what is answered now.
mkdir -p -- "$kept"
mkdir -- "$change"
number=0
while IFS=$'\t' read -r path text; do
  [[ -n $path ]] || continue
  mkdir -p -- "$(dirname -- "$path")"
  # A link of sites-enabled keeps pointing to sites-available; the file behind it is what changes.
  target=$(readlink -f -- "$path")
  file=$change/$((++number))
  base64 -d <<<"$text" >"$file.new"
  chmod 0644 -- "$file.new"
  if [[ -e $target ]]; then
    mkdir -p -- "$kept$(dirname -- "$path")"
    cp -aL -- "$path" "$kept$path"
    ln -- "$target" "$file.old" 2>/dev/null || cp -a -- "$target" "$file.old"
    chmod --reference="$target" -- "$file.new"
    chown --reference="$target" -- "$file.new"
  fi
  cp -a -- "$file.new" "$file.put"
  printf '%s' "$target" >"$file.target"
done <<<"$files"
sync
silent_before=$(silent "$domains")

# 3. In place, tested once more, reloaded.
stage=during
for file in "$change"/*.target; do
  mv -f -- "${file%.target}.put" "$(<"$file")"
done
if ! said=$(nginx -t 2>&1); then
  say "$said"
  why='nginx did not take the new configuration.'
  exit 1
fi
if ! said=$(nginx -s reload 2>&1); then
  say "$said"
  why='nginx could not be told to read its configuration again; does it run?'
  exit 1
fi
# 4. The new workers take over within a moment. Who did not answer before need not answer now.
for ((try = 0; try < 10; try++)); do
  sleep 0.5
  silent_now=$(silent "$domains")
  broken=$(grep -vxF -f <(printf '%s\n' "$silent_before") <<<"$silent_now" || true)
  [[ -n $broken ]] || break
done
if [[ -n $broken ]]; then
  why="After the change ${broken//$'\n'/ } did not answer."
  exit 1
fi
stage=finished
rm -rf -- "$change"
printf 'kept %s\n' "$kept"
while IFS= read -r domain; do
  [[ -z $domain ]] || printf 'silent %s\n' "$domain"
done <<<"$silent_now"
