# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How the parts of the probe print, how they run side by side, and what slow tools said a moment ago. Sourced after
# json.sh.
#
# A part prints members of the document (,"name":value) and lines of `unreadable` by closed().

PROBE_WHOLE=$'\004'
state=${state:-} # look.sh sets it before any part runs

real_path() { readlink -f -- "$1" 2>/dev/null || printf '%s\n' "$1"; }
quoted() { json_string "$1"; printf '%s' "$REPLY"; }
# member NAME TEXT: ,"NAME":"TEXT"
member() { json_string "$2"; printf ',"%s":%s' "$1" "$REPLY"; }
present() { command -v "$1" >/dev/null 2>&1; }
# boolean COMMAND...: true or false
boolean() { if "$@" >/dev/null 2>&1; then printf 'true'; else printf 'false'; fi; }

# closed TEXT: something that could not be read, in words; answer() says it.
closed_lines=''
closed() { closed_lines+="${1//$'\n'/ }"$'\n'; }

# start NAME FUNCTION: runs a part in the background; collect NAME: prints what it said, or says that it failed.
declare -A part_of=()
part_run() {
  local text
  # What the part says is held back until it has ended well, so that a part that breaks off leaves nothing behind.
  if text=$("$1"); then printf '%s%s' "$text" "$PROBE_WHOLE"; fi
}
start() {
  local descriptor
  exec {descriptor}< <(part_run "$2" 2>/dev/null)
  part_of[$1]=$descriptor
}
collect() {
  local text line descriptor=${part_of[$1]}
  text=$(cat <&"$descriptor")
  exec {descriptor}<&-
  if [[ $text != *"$PROBE_WHOLE" ]]; then
    unreadable+="the part \"$1\" of the look at the server"$'\n'
    return 0
  fi
  text=${text%"$PROBE_WHOLE"}
  # Lines before the members are what the part could not read.
  while [[ $text == '!'*$'\n'* ]]; do
    line=${text%%$'\n'*}
    unreadable+=${line#!}$'\n'
    text=${text#*$'\n'}
  done
  printf '%s' "$text"
}

# answer MEMBERS: what a part prints: first what it could not read, then its members.
answer() {
  local line
  while IFS= read -r line; do
    if [[ -n $line ]]; then printf '!%s\n' "$line"; fi
  done <<<"$closed_lines"
  printf '%s' "$1"
}

# cached NAME KEY SECONDS COMMAND...: what COMMAND prints, kept in <state>/cache for as long as KEY stays the same and
# SECONDS have not gone by (0: however long). What it prints when it fails is asked anew after half a minute: often enough
# to see that it is over, and no tool that hangs holds up every look. Of each Unix user by itself: what one may see is no
# answer to another. Where there is no state directory yet, nothing is kept.
# A NAME that ends with an environment's begins like no other; names without one have a dot where theirs could be taken.
cached() {
  local file=$state/cache/$1.$EUID key=$2 seconds=$3 text='' first now age lasts failed=''
  shift 3
  printf -v now '%(%s)T' -1
  if [[ -r $file ]]; then
    text=$(<"$file")
    first=${text%%$'\n'*}
    age=-1 lasts=$seconds
    if [[ ${first#* } == "$key" && ${first%% *} =~ ^(-?)([0-9]{1,12})$ ]]; then
      age=$((now - 10#${BASH_REMATCH[2]}))
      if [[ -n ${BASH_REMATCH[1]} ]] && ((seconds == 0 || seconds > 30)); then lasts=30; fi
    fi
    # A clock that was set back makes nothing last longer.
    if ((age >= 0 && (lasts == 0 || age < lasts))); then
      if [[ $text == *$'\n'* ]]; then printf '%s' "${text#*$'\n'}"; fi
      return 0
    fi
  fi
  text=$("$@") || failed=-
  printf '%s' "$text"
  if [[ -d $state && -w $state ]]; then
    {
      mkdir -p -- "$state/cache" && printf '%s%s %s\n%s' "$failed" "$now" "$key" "$text" >"$file.$BASHPID" &&
        mv -f -- "$file.$BASHPID" "$file"
    } 2>/dev/null || rm -f -- "$file.$BASHPID" 2>/dev/null || true
  fi
}

# stamp PATH...: a key that changes when one of the files does, without reading them.
stamp() {
  local path found=()
  for path in "$@"; do if [[ -e $path ]]; then found+=("$path"); fi; done
  if ((${#found[@]})); then stat -L -c '%n:%i:%s:%Y:%Z' -- "${found[@]}" 2>/dev/null | cksum | tr ' ' -; fi
}
