#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the scheduled backup once, as cron would: out of cron's own environment, which has nothing of what a login sets.
# Takes a backup of each environment. Prints 0x1E and lines of tab-separated fields:
#   X  status                       of the run
#   L  environment, its record in <state>/scheduled/last of this run (see BACKUPS.md)
#   D  variable=value               of this login, which docker needs and cron has not
#   O  line                         of what cron would have mailed
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_NAMES (lines: environments) and SLIPWAY_SETTINGS (lines NAME=VALUE, of
# the crontab that is to be).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
state=$(cd -P -- "$state" && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/slipway-try.XXXXXX")
trap 'rm -rf -- "$work"' EXIT

entry=$(getent passwd "$(id -u)" || true)
home=$(cut -d : -f 6 <<<"$entry")
environment=("HOME=${home:-$HOME}" "LOGNAME=$(id -un)" "SHELL=/bin/sh" "PATH=/usr/bin:/bin")
if grep -qs pam_env /etc/pam.d/cron /etc/pam.d/crond && [[ -r /etc/environment ]]; then
  while IFS= read -r setting; do
    if [[ $setting =~ ^([A-Za-z_][A-Za-z0-9_]*)=[\"\']?([^\"\']*) && ${BASH_REMATCH[1]} != PATH ]]; then
      environment+=("${BASH_REMATCH[1]}=${BASH_REMATCH[2]}")
    fi
  done </etc/environment
fi
shell=/bin/sh
while IFS= read -r setting; do
  case $setting in
    '' | LOGNAME=*) ;; # cron doesn't let that one be set
    *) environment+=("$setting") ;;
  esac
  if [[ $setting == SHELL=* ]]; then shell=${setting#*=}; fi
done <<<"${SLIPWAY_SETTINGS:-}"
mapfile -t names <<<"$SLIPWAY_NAMES"

touch -- "$work/begin"
status=0
(cd -- "${home:-$HOME}" && exec env -i "${environment[@]}" "$shell" -c 'exec "$@"' sh "$state/scheduled/backup" "${names[@]}") \
  </dev/null >"$work/said" 2>&1 || status=$?
printf '\036X\t%s\n' "$status"
for name in "${names[@]}"; do
  record=$state/scheduled/last/$name
  if [[ -e $record && ! $record -ot $work/begin ]]; then
    IFS= read -r line <"$record" || true
    printf 'L\t%s\t%s\n' "$name" "$line"
  fi
done
for name in DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG; do
  if [[ -n ${!name:-} && " ${environment[*]}" != *" $name="* ]]; then printf 'D\t%s=%s\n' "$name" "${!name}"; fi
done
# Its end is enough: who reads wants to know why it failed.
tail -c 1000000 -- "$work/said" | sed 's/^/O\t/'
