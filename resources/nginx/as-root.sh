#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of change.sh that needs root: nginx's folder, then the size, the SHA-256 and the file of what is to be done: lines
# of fields, TAB between them:
#   file PATH SHA-256 TEXT   the SHA-256 of what the file is now, or - where there must be none; its new text in base64
#   domain NAME              must answer afterwards
#   seen LINE                of nginx_listing (which change.sh puts in front of this): must still hold
# All of the files change or none: the new ones are written and the old ones kept beside them before the first takes its
# place by a rename, and whatever ends this before the domains answer puts the old ones back; what a kill -9 has left is
# put back by the next run. Prints "kept FOLDER", and "silent DOMAIN" for each that answered neither before nor after.
set -Eeuo pipefail
export LC_ALL=C PATH=$PATH:/usr/sbin:/usr/local/sbin
echo 'slipway: as root' >&2 # whoever began this knows that sudo let it
root=${1%/}
staged=$(mktemp -d)
change=$root/.slipway-change
kept=${SLIPWAY_NGINX_KEPT:-/var/backups/slipway-nginx}/$(date +%Y%m%d_%H%M%S)_$$
stage=untouched why='' reloaded=1

say() { printf '%s\n' "$*" >&2 || true; }

# put_back: what stands in place as the change wrote it becomes what it was; no room on the disk is needed for that.
put_back() {
  local file target failed='' old=''
  for file in "$change"/*.target; do
    [[ -e $file ]] || continue
    target=$(<"$file") file=${file%.target}
    cmp -s -- "$file.new" "$target" || continue
    if [[ -e $file.old ]]; then mv -f -- "$file.old" "$target" || failed+=" $target"; else rm -f -- "$target" || failed+=" $target"; fi
  done
  nginx -s reload 2>/dev/null || reloaded=0
  { IFS= read -r old <"$change/kept"; } 2>/dev/null || true
  [[ -z $failed ]] || say "These could not be put back:$failed; the old ones lie in $old and in $change."
  [[ -z $failed ]]
}

read_again() {
  if ((reloaded)); then echo 'and nginx has read them again'; else echo 'but nginx could not be told to read them again'; fi
}

# untouched SENTENCE
untouched() {
  say "$1 Nothing was changed."
  exit 6
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
        say "${why:-The change of nginx was cut off.} The old files are back, $(read_again)."
      else
        say "${why:-The change of nginx was cut off.} Not all of the old files are back."
      fi
      exit 1
      ;;
    untouched | before)
      if [[ $stage == before ]]; then rm -rf -- "$change"; fi # until the lock is held it is another's
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

# 1. What is to be done, whole; by nobody else; and of what is there.
cat -- "$4" >"$staged/input"
sum=$(sha256sum <"$staged/input")
if [[ $(stat -c %s -- "$staged/input") != "$2" || ${sum%% *} != "$3" ]]; then
  untouched 'What is to be done did not arrive whole on the server.'
fi
exec {lock}<"$root"
flock -n "$lock" || untouched "Another change of nginx's configuration is under way."
if [[ -d $change ]]; then
  # The lock is free, so the run that made this was killed.
  if ! put_back; then
    say 'Of an earlier change that had been cut off not all could be put back. Nothing else was changed.'
    exit 6
  fi
  rm -rf -- "$change"
  # What was looked at is half of that one.
  say "An earlier change that had been cut off was put back first, $(read_again). Nothing else was changed: look again."
  exit 6
fi
stage=before
nginx_listing "$root" >"$staged/now"
sed -n 's/^seen\t//p' "$staged/input" >"$staged/seen"
gone=$(grep -vxF -f "$staged/now" -- "$staged/seen" | cut -f 1 | sed -n 1,5p || true)
while IFS=$'\t' read -r kind path was text; do
  [[ $kind == file ]] || continue
  if [[ $was == - ]]; then
    if [[ -e $path || -L $path ]]; then gone+=${gone:+$'\n'}$path; fi
  else
    sum=$(sha256sum 2>/dev/null <"$path") || sum=''
    [[ ${sum%% *} == "$was" ]] || gone+=${gone:+$'\n'}$path
  fi
done <"$staged/input"
[[ -z $gone ]] || untouched "nginx's configuration has changed since it was looked at, at least here: ${gone//$'\n'/, }."

# 2. On a copy, whose own paths lead into itself.
domains=$(sed -n 's/^domain\t//p' "$staged/input")
mkdir -p -- "$staged$(dirname -- "$root")"
cp -aL -- "$root" "$staged$root" 2>/dev/null || cp -a -- "$root" "$staged$root"
while IFS=$'\t' read -r kind path was text; do
  [[ $kind == file ]] || continue
  mkdir -p -- "$(dirname -- "$staged$path")"
  rm -f -- "$staged$path"
  base64 -d <<<"$text" >"$staged$path"
done <"$staged/input"
grep -rlZF -- "$root/" "$staged$root" 2>/dev/null | xargs -0 -r sed -i "s|$root/|$staged$root/|g" || true # a word of ours
if ! said=$(nginx -t -c "$staged$root/nginx.conf" 2>&1); then
  say "${said//"$staged"/}"
  untouched 'nginx would not take this configuration; it was tried on a copy.'
fi

# 3. Keep the old ones, write the new ones, and ask what is answered now.
mkdir -p -- "$kept"
mkdir -- "$change"
printf '%s\n' "$kept" >"$change/kept"
number=0
while IFS=$'\t' read -r kind path was text; do
  [[ $kind == file ]] || continue
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
done <"$staged/input"
sync
silent_before=$(silent "$domains")

# 4. In place, tested once more, reloaded.
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
# 5. The new workers take over within a moment. Who did not answer before need not answer now.
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
{
  printf 'kept %s\n' "$kept"
  while IFS= read -r domain; do
    [[ -z $domain ]] || printf 'silent %s\n' "$domain"
  done <<<"$silent_now"
} 2>/dev/null || true # nobody may be there to read it
