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
# shellcheck source=resources/steps/lib/sidecar.sh
source "${BASH_SOURCE[0]%/*}/../steps/lib/sidecar.sh"
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

# why_kept NAME: why it may not go, whatever the client has planned: what a kept release refers to, what its sidecar says to
# be another environment's or project's, and what can't be looked up. Nothing where it may.
why_kept() {
  local environment project status=0
  if ((${#releases[@]})); then grep -qF -- "\"$1\"" "${releases[@]}" 2>/dev/null || status=$?; else status=1; fi
  case $status in
    0) printf 'a release that is kept refers to it'; return ;;
    1) ;;
    *) printf 'whether a kept release refers to it could not be read by %s' "$(id -un)"; return ;;
  esac
  [[ -e ./$1.json ]] || return 0
  if ! environment=$(sidecar_field "./$1.json" environment) || ! project=$(sidecar_field "./$1.json" project); then
    printf 'whose it is could not be read from its sidecar by %s' "$(id -un)"
  elif [[ -n $environment && $environment != "$SLIPWAY_ENVIRONMENT" ]] ||
    [[ -n $project && -n ${SLIPWAY_PROJECT:-} && $project != "$SLIPWAY_PROJECT" ]]; then
    printf 'it is a backup of something else'
  fi
}

# The releases themselves, not what could be read of them: one that can't be looked into may refer to anything.
folder=$state/releases/$SLIPWAY_ENVIRONMENT
releases=()
if [[ -e $folder ]] || unreadable "$folder"; then
  found=$(find "$folder/" -mindepth 2 -maxdepth 2 -name release.json -print) ||
    no "The kept releases of $SLIPWAY_ENVIRONMENT can't be read by $(id -un), so it is not known which backups they refer to; nothing was removed. Give $(id -un) the right to read $folder." 6
  if [[ -n $found ]]; then mapfile -t releases <<<"$found"; fi
fi

printf '\036'
while IFS=$'\t' read -r size mtime name; do
  [[ -n $name && $name != */* ]] || continue
  if [[ $(find "./$name" -maxdepth 0 -type f -printf '%s %T@' 2>/dev/null) != "$size $mtime" ]]; then
    printf 'kept\tit is gone, or was changed meanwhile\t%s\n' "$name"
  elif why=$(why_kept "$name") && [[ -n $why ]]; then
    printf 'kept\t%s\t%s\n' "$why" "$name"
  elif rm -f -- "./$name" 2>/dev/null; then
    rm -f -- "./$name.json" 2>/dev/null || true
    printf 'removed\t%s\t%s\n' "$size" "$name"
  else
    printf 'kept\tit may not be removed by %s\t%s\n' "$(id -un)" "$name"
  fi
done <<<"$SLIPWAY_NAMES"
