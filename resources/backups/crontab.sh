#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Replaces this user's crontab by the text on stdin (to be whole, see lib/prelude.sh), if it is still the one that the
# change was made from and the schedule is not another login's; else it ends with status 6 and changes nothing. Whose it
# is from then on is recorded, see lib/schedule.sh. What is replaced is kept in <state>/crontab.before.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_CRONTAB_SHA256 (of the crontab that is expected); SLIPWAY_LINE (ours in
# the new one), SLIPWAY_NAMES (lines: environments that were installed for it) and SLIPWAY_DRILL_LINE (ours that drills them;
# empty: there is none, and its files go), or SLIPWAY_REMOVE=1 (the scheduled files go too, if they are this login's) or =drill (those
# of the drills alone); SLIPWAY_REPLACED (lines that ours took the place of; kept in <state>/scheduled/replaced).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/schedule.sh
source "${BASH_SOURCE[0]%/*}/../lib/schedule.sh"
open_state scheduled locks
state=$(cd -P -- "$state" && pwd -P)
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
after=$(<"$work/new")

# is_mine FILE: two logins may have installed at the same time, and what cron is to run is what was tried.
is_mine() { [[ $(stat -c %u -- "$state/scheduled/$1" 2>/dev/null) == "$(id -u)" ]]; }
# drills_record: since when the line that drills has stood, and the line.
drills_record() {
  local since='' line=''
  { IFS=$'\t' read -r since line <"$state/scheduled/drills/line"; } 2>/dev/null || true
  [[ $line == "$SLIPWAY_DRILL_LINE" && -n $since ]] || since=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  printf '%s\t%s\n' "$since" "$SLIPWAY_DRILL_LINE"
}

lock_schedule
if [[ ${SLIPWAY_REMOVE:-} == drill ]]; then
  if others_schedule; then no "$(others_words)" 6; fi
elif [[ ${SLIPWAY_REMOVE:-} == 1 ]]; then
  # A line that stands here beside the other's is this login's to take out; the files are the other's.
  if others_schedule && [[ $after == "$before" ]]; then no "$(others_words)" 6; fi
else
  if others_schedule; then no "$(others_words)" 6; fi
  while IFS= read -r name; do
    if ! is_mine backup || ! is_mine "environments/$name/job.env" ||
      { [[ -n ${SLIPWAY_DRILL_LINE:-} ]] && ! { is_mine drills/drill && is_mine "drills/environments/$name/job.env"; }; }; then
      no "$(stat -c %U -- "$state/scheduled/backup" 2>/dev/null || echo Somebody) has been setting the schedule at the same time; nothing was changed. Look at it with slipway-cli schedule show, and try again." 6
    fi
  done <<<"$SLIPWAY_NAMES"
  owner_record "$SLIPWAY_LINE" >"$work/owner"
  if [[ -n ${SLIPWAY_DRILL_LINE:-} ]]; then drills_record >"$work/drills"; fi
  [[ ! -g $state ]] || find "$work" -type f \( -name owner -o -name drills \) -exec chmod 0660 -- {} +
  sync -- "$work/owner"
fi
if [[ -n $before ]]; then
  printf '%s\n' "$before" >"$work/kept"
  sync -- "$work/kept"
  mv -f -- "$work/kept" "$state/crontab.before"
fi
if [[ $after == "$before" ]]; then
  : # it stands already
elif [[ -s $work/new ]]; then
  crontab - <"$work/new"
else
  crontab -r
fi
if [[ ${SLIPWAY_REMOVE:-} == drill ]]; then
  rm -rf -- "$state/scheduled/drills"
elif [[ ${SLIPWAY_REMOVE:-} == 1 ]]; then
  if ! others_schedule; then rm -rf -- "$state/scheduled"; fi
else
  # With the line in place: a record without one would keep all others from ever taking backups.
  mv -f -- "$work/owner" "$state/scheduled/owner"
  if [[ -e $work/drills ]]; then mv -f -- "$work/drills" "$state/scheduled/drills/line"; else rm -rf -- "$state/scheduled/drills"; fi
  # What was taken out of another login's crontab goes into no other one.
  [[ ! -e $state/scheduled/replaced || -O $state/scheduled/replaced ]] ||
    mv -f -- "$state/scheduled/replaced" "$state/scheduled/replaced.$(stat -c %u -- "$state/scheduled/replaced")"
  if [[ -n ${SLIPWAY_REPLACED:-} ]]; then printf '%s\n' "$SLIPWAY_REPLACED" >>"$state/scheduled/replaced"; fi
fi
