#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Replaces this user's crontab by the text on stdin (to be whole, see lib/prelude.sh), if it is still the one that the change was made from; else it ends
# with status 6 and changes nothing. What is replaced is kept in <state>/crontab.before.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_CRONTAB_SHA256 (of the crontab that is expected); SLIPWAY_REPLACED
# (lines that ours took the place of; kept in <state>/scheduled/replaced), SLIPWAY_REMOVE (1: the scheduled files go).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
open_state scheduled
command -v crontab >/dev/null || no 'The server has no crontab; install cron there.' 6
work=$(mktemp -d "$state/.crontab.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
whole_input "$work/new"
# An empty crontab is one thing, one that can't be read another.
if ! crontab -l >"$work/before" 2>"$work/problem" && ! grep -qi 'no crontab for' "$work/problem"; then
  no "The crontab of $(id -un) can't be read, so nothing was changed: $(head -n 1 "$work/problem")" 6
fi
before=$(<"$work/before")
sum=$({ [[ -z $before ]] || printf '%s\n' "$before"; } | sha256sum)
if [[ ${sum%% *} != "$SLIPWAY_CRONTAB_SHA256" ]]; then
  no 'The crontab was changed meanwhile; nothing was changed. Look at it and try again.' 6
fi
if [[ -n $before ]]; then
  printf '%s\n' "$before" >"$work/kept"
  sync -- "$work/kept"
  mv -f -- "$work/kept" "$state/crontab.before"
fi
if [[ -s $work/new ]]; then
  crontab - <"$work/new"
elif [[ -n $before ]]; then
  crontab -r
fi
if [[ ${SLIPWAY_REMOVE:-} == 1 ]]; then
  rm -rf -- "$state/scheduled"
elif [[ -n ${SLIPWAY_REPLACED:-} ]]; then
  printf '%s\n' "$SLIPWAY_REPLACED" >>"$state/scheduled/replaced"
fi
