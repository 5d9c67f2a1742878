#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every backup in the environments' backup folders, whoever made it, what is known of each, and the crontab: one exec,
# a fixed number of processes however many files there are. Changes nothing. Prints lines of tab-separated fields,
# compressed, after the line "0x1E backups":
#   T  now (seconds since the epoch), UTC offset (+0530), time zone (Asia/Kolkata; may be empty), the state directory,
#      environments that the schedule backs up (separated by spaces)
#   E  environment, ok|missing|unreadable, free bytes (-1: unknown)
#   F  environment, size, mtime, taken (seconds, from the stamp in the name; may be empty), name
#   M  environment, name                                           of a file whose name has control characters, here "?"
#   S  environment, mtime, size, taken_at, sha256, verified (true|false), verified_at, asked_by, release, row_total,
#      database, by, environment and project that it says, problem, name      of a sidecar; what it lacks is empty
#   G  environment, set, files of the set, databases left out (JSON, [{"database","why"}]), name      of the same sidecar
#   V  environment and a line of <state>/verified/<environment>, see BACKUPS.md
#   D  environment and a line of <state>/drilled/<environment>, see BACKUPS.md
#   L  environment and what became of the schedule's last run of it, a line of <state>/scheduled/last, see BACKUPS.md
#   W  since when the schedule drills, its line, environments that it drills (separated by spaces), as they are recorded; none
#      where it doesn't
#   N  environment and what became of the schedule's last drill of it, a line of <state>/scheduled/drills/last
#   O  login whose crontab takes these backups, own|other|gone|unreadable, its line there|missing|unknown, since when,
#      the line, as they are recorded                              see lib/schedule.sh; none where there is no schedule
#   C  line of the crontab                                         in order
#   R  line of the crontab that `schedule set` has replaced
#   .                                                              the end
#
# Needs SLIPWAY_STATE (may begin with ~/) and SLIPWAY_FOLDERS (lines: environment TAB folder).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/schedule.sh
source "${BASH_SOURCE[0]%/*}/../lib/schedule.sh"
# shellcheck source=resources/steps/lib/sidecar.sh
source "${BASH_SOURCE[0]%/*}/../steps/lib/sidecar.sh"

# free PATH: as in probe/look.sh.
free() {
  local path=$1 bytes=''
  while [[ -n $path && ! -e $path ]]; do path=${path%/*}; done
  bytes=$(df -PB1 -- "${path:-/}" 2>/dev/null | awk 'NR == 2 { print $4 }') || bytes=''
  printf '%s' "${bytes:--1}"
}

# stamps <NAMES: lines "20261122_030000 TAB seconds" for the stamps in names, read as this server's local time.
stamps() {
  sed -n 's/.*_\([0-9]\{8\}\)_\([0-9][0-9]\)\([0-9][0-9]\)\([0-9][0-9]\)\(_[0-9]*\)\{0,1\}\.sql\.gz$/\1 \2:\3:\4/p' |
    sort -u | { date -f - '+%Y%m%d_%H%M%S%t%s' 2>/dev/null || true; }
}

# files ENVIRONMENT FOLDER: the F lines, and the M lines: with control characters in its name it is no backup, since nobody
# could name it.
files() {
  local found
  { find "$2" -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' -name '*[[:cntrl:]]*' -printf '%f\0' 2>/dev/null || true; } |
    tr '\001-\037\177' '?' | tr '\0' '\n' | environment=$1 awk '{ print "M\t" ENVIRON["environment"] "\t" $0 }'
  found=$(find "$2" -maxdepth 1 -type f -name '*.sql.gz' ! -name '.*' ! -name '*[[:cntrl:]]*' -printf '%s\t%T@\t%f\n' 2>/dev/null || true)
  [[ -n $found ]] || return 0
  # The first input may be empty, so it is told by its number of fields.
  { stamps <<<"$found"; printf '%s\n' "$found"; } | environment=$1 awk -F '\t' '
    NF == 2 { at[$1] = $2; next }
    {
      stamp = ""
      if (match($3, /_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9](_[0-9]+)?\.sql\.gz$/)) stamp = substr($3, RSTART + 1, 15)
      print "F\t" ENVIRON["environment"] "\t" $1 "\t" $2 "\t" at[stamp] "\t" $3
    }'
}

# sidecars ENVIRONMENT FOLDER: the S lines.
sidecars() {
  { find "$2/." -maxdepth 1 -type f -name '*.sql.gz.json' ! -name '.*' ! -name '*[[:cntrl:]]*' -size -8192k -printf '%T@\t%f\n' 2>/dev/null || true; } |
    environment=$1 folder=$2 awk -F '\t' "$SIDECAR_AWK"'
      {
        if (!sidecar(ENVIRON["folder"] "/" $2)) next
        name = substr($2, 1, length($2) - 5)
        said = "S\t" ENVIRON["environment"] "\t" $1
        n = split("size taken_at sha256 verified verified_at asked_by release row_total database by environment project problem", field, " ")
        for (i = 1; i <= n; i++) said = said "\t" sidecar_text(field[i])
        print said "\t" name
        if (sidecar_text("set") != "") {
          left_out = ("left_out" in LIST) ? LIST["left_out"] : "[]"
          gsub(/[\001-\037]/, " ", left_out)
          print "G\t" ENVIRON["environment"] "\t" sidecar_text("set") "\t" sidecar_text("set_size") "\t" left_out "\t" name
        }
      }'
}

# scheduled: what `schedule set` has installed, see scheduled.sh; versions before this one had it one folder above.
scheduled() { names_of "$state"/scheduled/{environments/,}*/job.env; }

names_of() {
  local environment
  for environment in "$@"; do
    [[ -f $environment ]] || continue
    environment=${environment%/job.env}
    printf '%s ' "${environment##*/}"
  done
}

# drilled_by_schedule: the W line.
drilled_by_schedule() {
  local line=''
  { IFS= read -r line <"$state/scheduled/drills/line"; } 2>/dev/null || true
  [[ $line != *$'\t'* ]] || printf 'W\t%s\t%s\n' "$line" "$(names_of "$state"/scheduled/drills/environments/*/job.env)"
}

look() {
  local name folder
  printf 'T\t%s\t%s\t%s\t%s\n' "$(date '+%s%t%z')" "$(time_zone)" "$state" "$(scheduled)"
  schedule_owner
  [[ -z $OWNER ]] || printf 'O\t%s\t%s\t%s\t%s\t%s\n' "$OWNER" "$OWNER_WHO" "$OWNER_HAS" "$OWNER_SINCE" "$OWNER_LINE"
  drilled_by_schedule
  while IFS=$'\t' read -r name folder; do
    [[ -n $name ]] || continue
    if unreadable "$folder"; then
      printf 'E\t%s\tunreadable\t%s\n' "$name" "$(free "$folder")"
    elif [[ ! -e $folder ]]; then
      printf 'E\t%s\tmissing\t%s\n' "$name" "$(free "$folder")"
    else
      printf 'E\t%s\tok\t%s\n' "$name" "$(free "$folder")"
      # Both at once, one behind the other in what is said.
      cat <(files "$name" "$folder/.") <(sidecars "$name" "$folder")
    fi
    # A last line that a crash has cut is ended all the same.
    environment=$name awk -v kind=V '{ print kind "\t" ENVIRON["environment"] "\t" $0 }' "$state/verified/$name" 2>/dev/null || true
    environment=$name awk -v kind=D '{ print kind "\t" ENVIRON["environment"] "\t" $0 }' "$state/drilled/$name" 2>/dev/null || true
    environment=$name awk -v kind=L 'NR == 1 { print kind "\t" ENVIRON["environment"] "\t" $0 }' "$state/scheduled/last/$name" 2>/dev/null || true
    environment=$name awk -v kind=N 'NR == 1 { print kind "\t" ENVIRON["environment"] "\t" $0 }' "$state/scheduled/drills/last/$name" 2>/dev/null || true
  done <<<"$SLIPWAY_FOLDERS"
  # A last line without an end gets one, else what comes next would be a part of it.
  { crontab -l 2>/dev/null || true; } | awk '{ print "C\t" $0 }'
  # Lines of another login's crontab are not put back into this one's.
  if [[ -O $state/scheduled/replaced ]]; then awk '{ print "R\t" $0 }' "$state/scheduled/replaced" 2>/dev/null || true; fi
  printf '.\n'
}

state=$(readlink -f -- "$state" || printf '%s' "$state")
printf '\036backups\n'
look | gzip -1
