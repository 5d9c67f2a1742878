# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The journal: records, and the raw output of the steps between them. Descriptor 7 is this job's journal, 6 that of an
# interrupted job while it is undone.

story=7 # where the records of steps go

# now: RFC 3339 in UTC, in REPLY.
now() {
  TZ=UTC0 printf -v REPLY '%(%Y-%m-%dT%H:%M:%SZ)T' -1
}

# uptime: hundredths of a second on a clock that nobody sets, in REPLY.
uptime() {
  read -r REPLY _ </proc/uptime
  REPLY=$((10#${REPLY/./}))
}

# open_clock, pause SECONDS: a sleep that forks nothing; a signal ends it.
open_clock() {
  exec {clock}<> <(:)
}
pause() {
  read -r -t "$1" -u "$clock" || true
}

set_locale() {
  unset LANG LANGUAGE
  export LC_ALL=C
  # bash complains about a locale that is not there
  [[ -n $(bash --norc -c 'LC_ALL=C.UTF-8' 2>&1) ]] || LC_ALL=C.UTF-8
}

# record DESCRIPTOR JSON
record() {
  printf '\036%s\n' "$2" 2>/dev/null 1>&"$1" || true
}

tell_job() {
  local id kind environment by
  json_string "$JOB_ID" && id=$REPLY
  json_string "$JOB_KIND" && kind=$REPLY
  json_string "$JOB_ENVIRONMENT" && environment=$REPLY
  json_string "$JOB_BY" && by=$REPLY
  now
  record 7 "{\"type\":\"job\",\"id\":$id,\"kind\":$kind,\"environment\":$environment,\"by\":$by,\"at\":\"$REPLY\"}"
}

# tell_step DESCRIPTOR NAME TITLE STATE [undo]
tell_step() {
  local name title undo=''
  json_string "$2" && name=$REPLY
  json_string "$3" && title=$REPLY
  [[ -z ${5:-} ]] || undo=',"undo":true'
  now
  record "$1" "{\"type\":\"step\",\"name\":$name,\"title\":$title,\"state\":\"$4\",\"at\":\"$REPLY\"$undo}"
}

# tell_detail DESCRIPTOR NAME TEXT
tell_detail() {
  local name
  json_string "$2" && name=$REPLY
  json_string "${3:0:1500}"
  record "$1" "{\"type\":\"detail\",\"step\":$name,\"text\":$REPLY}"
}

# journal_room JOURNAL: how many bytes of raw output a script may still write into it, in REPLY. Of what is beyond that only
# the end is kept; what goes wrong is said there.
journal_room() {
  local limit=${SLIPWAY_JOURNAL_LIMIT:-67108864} size
  size=$(stat -c %s -- "$1" 2>/dev/null) || size=0
  REPLY=$((limit - size > limit / 64 ? limit - size : limit / 64))
}

# copy_output ROOM DESCRIPTOR...: stdin to each, in a process of its own, until nobody can write any more. Whole lines at
# once; a line that has no end yet (a progress bar) after a fifth of a second. 0x1E is taken out, so that nothing that a
# step prints is ever read as a record, and the clock is told before what came. Beyond ROOM bytes only the end is told.
copy_output() {
  local text piece rest='' told=0 line_start=1 status seconds descriptor patience room=$1 held='' left_out=0
  shift
  trap '' HUP INT TERM PIPE QUIT
  exec 8>&- 9>&- {clock}>&- 2>/dev/null
  LC_ALL=C
  while :; do
    patience=0.2
    if [[ -z $rest ]]; then
      IFS= read -r -N 1 rest || break
      patience=0.01
    fi
    IFS= read -r -N 16384 -t "$patience" piece
    status=$?
    text=$rest$piece
    rest=''
    if ((status > 128)) && [[ $patience != 0.2 && $text != *$'\n' ]]; then
      rest=$text # what is whole of it goes below
      [[ $text == *$'\n'* ]] || continue
    fi
    if [[ (-n $rest || $status == 0) && $text == *$'\n'* ]]; then
      rest=${text##*$'\n'}
      text=${text%"$rest"}
    fi
    [[ $text != *$'\036'* ]] || text=${text//$'\036'/}
    if ((room <= 0)); then
      held+=$text
      if ((${#held} > 262144)); then
        ((left_out += ${#held} - 131072))
        held=${held: -131072}
      fi
      ((status == 0 || status > 128)) || break
      continue
    fi
    ((room -= ${#text}))
    printf -v seconds '%(%s)T' -1
    if ((line_start && seconds != told)); then
      told=$seconds
      now
      for descriptor in "$@"; do
        record "$descriptor" "{\"type\":\"time\",\"at\":\"$REPLY\"}"
      done
    fi
    for descriptor in "$@"; do
      printf '%s' "$text" 2>/dev/null 1>&"$descriptor"
    done
    if [[ -n $text ]]; then
      line_start=0
      [[ $text != *$'\n' ]] || line_start=1
    fi
    ((status == 0 || status > 128)) || break
  done
  if ((left_out)); then
    # From a whole line on.
    text=${held#*$'\n'}
    ((left_out += ${#held} - ${#text}))
    printf -v held '\n... %s bytes left out\n%s' "$left_out" "$text"
  fi
  if [[ -n $held ]]; then
    line_start=0
    [[ $held != *$'\n' ]] || line_start=1
  fi
  ((line_start)) || held+=$'\n'
  for descriptor in "$@"; do
    printf '%s' "$held" 2>/dev/null 1>&"$descriptor"
  done
  return 0
}
