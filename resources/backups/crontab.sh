#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Replaces this user's crontab by the text on stdin, if it is still the one that the change was made from; else it ends
# with status 6 and changes nothing. What is replaced is kept in <state>/crontab.before.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_CRONTAB_SHA256 (of the crontab that is expected); SLIPWAY_REPLACED
# (lines that ours took the place of; kept in <state>/scheduled/replaced), SLIPWAY_REMOVE (1: the scheduled files go).
set -Eeuo pipefail
state=${SLIPWAY_STATE/#\~\//$HOME/}
umask 077
mkdir -p -- "$state"
if ! command -v crontab >/dev/null; then
  echo 'The server has no crontab; install cron there.' >&2
  exit 6
fi
before=$(crontab -l 2>/dev/null || true)
sum=$({ [[ -z $before ]] || printf '%s\n' "$before"; } | sha256sum)
if [[ ${sum%% *} != "$SLIPWAY_CRONTAB_SHA256" ]]; then
  echo 'The crontab was changed meanwhile; nothing was changed. Look at it and try again.' >&2
  exit 6
fi
new=$(cat; printf x)
new=${new%x}
if [[ -n $before ]]; then printf '%s\n' "$before" >"$state/crontab.before"; fi
if [[ -n $new ]]; then
  printf '%s' "$new" | crontab -
else
  crontab -r 2>/dev/null || true
fi
if [[ ${SLIPWAY_REMOVE:-} == 1 ]]; then
  rm -rf -- "$state/scheduled"
elif [[ -n ${SLIPWAY_REPLACED:-} ]]; then
  mkdir -p -- "$state/scheduled"
  printf '%s\n' "$SLIPWAY_REPLACED" >>"$state/scheduled/replaced"
fi
