#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The jobs in the state directory, the newest first, as a JSON array. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_LIMIT. Starts no process for each job: five hundred of them take a moment.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/alive.sh
source "${BASH_SOURCE[0]%/*}/../lib/alive.sh"
shopt -s nullglob

limit=${SLIPWAY_LIMIT:-100}
[[ $limit =~ ^[0-9]{1,9}$ ]] || limit=100

# content FILE: in REPLY, without line ends behind it; empty when there is none.
content() {
  REPLY=''
  { IFS= read -r -d '' REPLY <"$1"; } 2>/dev/null || true
  while [[ $REPLY == *[[:space:]] ]]; do
    REPLY=${REPLY%[[:space:]]}
  done
}

# result_field NAME: of the result in `result`, quoted, in REPLY; null without it. The runner wrote it, in one line; a
# quote within a string is escaped there, so the pattern can't match within one.
result_field() {
  REPLY=null
  [[ ! $result =~ \"$1\":(\"[^\"]*\") ]] || REPLY=${BASH_REMATCH[1]}
}

# describe DIR: the job as a JSON object, in REPLY.
describe() {
  local dir=$1 object result word=ended started ended outcome step=null undoing=false lines=()
  content "$dir/result.json"
  result=$REPLY
  if [[ -z $result ]]; then
    word=interrupted
    if alive "$dir"; then
      word=running
      [[ ! -e $dir/waiting ]] || word=waiting
      [[ ! -e $dir/undone ]] || undoing=true
    else
      content "$dir/result.json" # it may have ended this moment
      result=$REPLY
      [[ -z $result ]] || word=ended
    fi
  fi
  result_field ended_at && ended=$REPLY
  result_field outcome && outcome=$REPLY
  content "$dir/started/at"
  started=null
  [[ ! $REPLY =~ ^[0-9TZ:-]+$ ]] || started="\"$REPLY\""
  if [[ $word != ended ]]; then
    { mapfile -t lines <"$dir/begun"; } 2>/dev/null || true
    ((${#lines[@]} == 0)) || [[ ! ${lines[-1]} =~ ^[a-z0-9-]+$ ]] || step="\"${lines[-1]}\""
  fi
  content "$dir/job.json"
  object=$REPLY
  [[ $object == \{*\} ]] || object="{\"id\":\"${dir##*/}\"}"
  object=${object%\}}
  while [[ $object == *[[:space:]] ]]; do
    object=${object%[[:space:]]}
  done
  [[ $object == '{' ]] || object+=,
  REPLY="$object\"state\":\"$word\",\"started_at\":$started,\"ended_at\":$ended,\"outcome\":$outcome,\"step\":$step,\"undoing\":$undoing}"
}

separator=''
count=0
printf '\036['
while IFS= read -r folder; do
  ((++count <= limit)) || continue
  describe "$state/jobs/${folder#./}"
  printf '%s%s' "$separator" "$REPLY"
  separator=$',\n'
done < <(cd -- "$state/jobs" 2>/dev/null && find . -mindepth 2 -maxdepth 2 -name started ! -path './.*' -printf '%T@\t%h\n' | sort -rn | cut -f 2-)
printf ']\n'
