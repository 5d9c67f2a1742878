#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Removes backups that retention lets go, each with its sidecar, under the environment's lock. What a kept release
# refers to is looked up here once more, since a deploy may have ended meanwhile. Prints 0x1E, then a line each:
# "removed TAB bytes TAB name", or "kept TAB why TAB name".
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT, SLIPWAY_PROJECT (empty: not compared), SLIPWAY_FOLDER,
# SLIPWAY_NAMES (lines: size, mtime as find prints it, name; tab-separated). Exit status 6: somebody else holds the
# environment's lock.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
open_state locks
lock=$state/locks/$SLIPWAY_ENVIRONMENT
exec 9>>"$lock"
if ! flock -n 9; then
  printf 'A job is running on %s; nothing was removed. Prune again when it has ended.\n' "$SLIPWAY_ENVIRONMENT" >&2
  exit 6
fi
# Who is refused meanwhile is told by whom; and nobody reads of a holder that holds nothing.
printf 'kind=prune\nby=%s\nsince=%s\npid=%s\n' "$(id -un)" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$$" >"$lock"
trap ': >"$lock"' EXIT
cd -- "$SLIPWAY_FOLDER"

# is_others NAME: whether its sidecar says that it is another environment's or project's, whatever the client has planned.
is_others() {
  local text='' field
  if [[ -r ./$1.json ]]; then text=$(<"./$1.json"); fi
  for field in environment project; do
    if [[ $text =~ \"$field\"\ *:\ *\"([^\"]*)\" ]]; then
      case $field in
        environment) [[ ${BASH_REMATCH[1]} == "$SLIPWAY_ENVIRONMENT" ]] || return 0 ;;
        project) [[ -z ${SLIPWAY_PROJECT:-} || ${BASH_REMATCH[1]} == "$SLIPWAY_PROJECT" ]] || return 0 ;;
      esac
    fi
  done
  return 1
}

printf '\036'
while IFS=$'\t' read -r size mtime name; do
  [[ -n $name && $name != */* ]] || continue
  if [[ $(find "./$name" -maxdepth 0 -type f -printf '%s %T@' 2>/dev/null) != "$size $mtime" ]]; then
    printf 'kept\tit is gone, or was changed meanwhile\t%s\n' "$name"
  elif grep -lF -- "\"$name\"" "$state/releases/$SLIPWAY_ENVIRONMENT"/*/release.json >/dev/null 2>&1; then
    printf 'kept\ta release that is kept refers to it\t%s\n' "$name"
  elif is_others "$name"; then
    printf 'kept\tit is a backup of something else\t%s\n' "$name"
  elif rm -f -- "./$name" 2>/dev/null; then
    rm -f -- "./$name.json" 2>/dev/null || true
    printf 'removed\t%s\t%s\n' "$size" "$name"
  else
    printf 'kept\tit may not be removed by %s\t%s\n' "$(id -un)" "$name"
  fi
done <<<"$SLIPWAY_NAMES"
