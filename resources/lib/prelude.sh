# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a script begins with that the client runs by itself; the steps of a job have steps/lib/base.sh. The client puts
# this text in the place of the line that sources it (src/scripts), so what is sent is one text; by hand it is found
# where it lies. Sets LC_ALL, and `state` from SLIPWAY_STATE, which may begin with ~/.
set -Eeuo pipefail
export LC_ALL=C
# Read by the script.
# shellcheck disable=SC2034
state=${SLIPWAY_STATE:-}
state=${state/#'~/'/"$HOME/"}

# no SENTENCE [STATUS]: ends the script. STATUS is 6 where a guard says no and nothing was changed.
no() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

# unreadable FOLDER: it may not be looked into, or it can't even be seen whether it is there.
unreadable() {
  local at=$1
  if [[ ! -e $at ]]; then
    while [[ ! -e $at && $at == */* ]]; do
      at=${at%/*}
      at=${at:-/}
    done
    [[ -d $at && ! -x $at ]]
  else
    [[ ! -d $at || ! -r $at || ! -x $at ]]
  fi
}

# state_umask: for whatever is made in the state directory. Where several Unix users share it (setgid), it is the
# group's too.
state_umask() {
  umask 077
  [[ ! -g $state ]] || umask 007
}

# open_state [FOLDER...]: makes the state directory and these folders in it, for who writes there. Where it is shared, so
# are they, whoever made them and when.
open_state() {
  local folder
  state_umask
  mkdir -p -- "$state" || no "The state directory $state can't be made on the server; nothing was changed." 6
  state_umask
  for folder in "$@"; do
    mkdir -p -- "$state/$folder" || no "$(id -un) can't write to the state directory $state on the server; nothing was changed." 6
    [[ ! -g $state || ! -O $state/$folder ]] || chmod g+rwxs -- "$state/$folder"
  done
}

# append FILE LINE: one more at its end, but not while somebody makes a tidied one of it, under FILE.lock: the line would
# be lost with the old one.
append() {
  (flock -w 30 9 && printf '%s\n' "$2" >>"$1") 9>>"$1.lock"
} 2>/dev/null

# whole_input FILE: all that was sent on stdin into FILE, or an end with status 6: half an input must not be acted on,
# and a laptop may fall asleep at any byte. Needs SLIPWAY_INPUT_SIZE and SLIPWAY_INPUT_SHA256, of all of it.
whole_input() {
  local sum
  cat >"$1" || no 'What was sent could not be written to the disk of the server; nothing was changed. Make room on it.' 6
  sum=$(sha256sum <"$1")
  if [[ $(stat -c %s -- "$1") != "${SLIPWAY_INPUT_SIZE:?}" || ${sum%% *} != "${SLIPWAY_INPUT_SHA256:?}" ]]; then
    no 'What was sent did not arrive whole on the server; nothing was changed. Try again.' 6
  fi
}
