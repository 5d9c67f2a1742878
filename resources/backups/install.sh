#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts the files of the scheduled backup of one environment into <state>/scheduled/environments/<environment>, in place of what was
# there; but for another login's, whose line runs them: then it ends with status 6. Those of the scheduled drill go into
# <state>/scheduled/drills/environments/<environment>. Stdin, to be whole (lib/prelude.sh): a tar archive: the job's files, and
# backup (or drill), start.sh and json.sh, which lie two folders above. Prints 0x1E and the path of the script that cron is to run.
#
# Needs SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT and SLIPWAY_SCHEDULED (backup or drill; empty: backup).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/schedule.sh
source "${BASH_SOURCE[0]%/*}/../lib/schedule.sh"
what=${SLIPWAY_SCHEDULED:-backup}
case $what in
  backup) folder=scheduled ;;
  drill) folder=scheduled/drills ;;
  *) no "\"$what\" is nothing that a schedule does." ;;
esac
open_state scheduled "$folder" "$folder/environments" locks
state=$(cd -P -- "$state" && pwd -P)
folder=$state/$folder
place=$folder/environments
new=$place/.$SLIPWAY_ENVIRONMENT.$$
trap 'rm -rf -- "$new"' EXIT
mkdir -- "$new"
whole_input "$new/bundle"
tar -x --no-same-owner -m -C "$new" -f "$new/bundle"
rm -- "$new/bundle"
[[ -s $new/job.env && -s $new/runner/run ]]
if [[ -g $state ]]; then
  chmod -R g+rwX -- "$new"
  find "$new" -type d -exec chmod g+s -- {} +
fi
lock_schedule
if others_schedule; then no "$(others_words)" 6; fi
# A schedule of a version before this one has no record; the files that are replaced here were all that told whose it is.
if [[ $OWNER_WHO$OWNER_HAS == ownthere && -z $OWNER_SINCE ]]; then
  owner_record '' >"$new/owner"
  if [[ -g $state ]]; then chmod 0660 -- "$new/owner"; fi
  mv -f -- "$new/owner" "$state/scheduled/owner"
fi
for file in "$what" start.sh json.sh; do
  chmod 0700 -- "$new/$file"
  if [[ -g $state ]]; then chmod 0770 -- "$new/$file"; fi
  mv -f -- "$new/$file" "$folder/$file"
done
# Where versions before this one had it, beside names of Slipway's own; that of an environment called `environments` is
# where all of them are now.
before=$state/scheduled/$SLIPWAY_ENVIRONMENT
if [[ $what != backup ]]; then
  : # there were none
elif [[ $before == "$place" ]]; then
  for file in job.env job.json steps lib runner; do
    if [[ -f $place/$file || -d $place/$file && ! -e $place/$file/job.env ]]; then rm -rf -- "${place:?}/$file"; fi
  done
elif [[ -f $before/job.env ]]; then
  rm -rf -- "${before:?}"
fi
rm -rf -- "${place:?}/$SLIPWAY_ENVIRONMENT"
mv -T -- "$new" "$place/$SLIPWAY_ENVIRONMENT"
sync
printf '\036%s/%s\n' "$folder" "$what"
