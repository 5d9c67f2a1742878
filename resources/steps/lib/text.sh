# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Small things about text, files and disks that several steps need. Sourced after base.sh; starts nothing by itself.

# json TEXT: prints TEXT as a JSON string.
json() {
  json_string "$1"
  printf '%s' "$REPLY"
}

# json_or_null TEXT: the same, `null` for nothing.
json_or_null() {
  if [[ -n $1 ]]; then json "$1"; else printf null; fi
}

# refuse_untouched, fail_untouched SENTENCE [REMEDY]: as refuse and fail, where the environment is still as it was.
refuse_untouched() {
  unchanged "the files of $SLIPWAY_ENVIRONMENT" "the containers of $SLIPWAY_ENVIRONMENT" "the database of $SLIPWAY_ENVIRONMENT"
  refuse "$@"
}
fail_untouched() {
  unchanged "the files of $SLIPWAY_ENVIRONMENT" "the containers of $SLIPWAY_ENVIRONMENT" "the database of $SLIPWAY_ENVIRONMENT"
  fail "$@"
}

# first_lines N: of stdin, which is read to its end: a writer that is cut off by `head` ends with SIGPIPE, and under
# pipefail that would end the step without its sentence (tests/lint/pipes).
first_lines() { sed -n "1,$(($1))p"; } # a word of ours

# human BYTES: "412 MB", in steps of 1000, as the client shows sizes.
human() {
  awk -v b="$1" 'BEGIN {
    split("B kB MB GB TB", unit, " "); i = 1
    while (b >= 1000 && i < 5) { b /= 1000; i++ }
    printf(i == 1 || b >= 100 ? "%.0f %s" : "%.1f %s", b, unit[i]) }'
}

# thousands N: "52,118".
thousands() {
  local n=$1 out=''
  while ((${#n} > 3)); do
    out=",${n: -3}$out"
    n=${n:0:${#n}-3}
  done
  printf '%s%s' "$n" "$out"
}

# existing PATH: the nearest folder above PATH (or PATH itself) that exists.
existing() {
  local path=$1
  while [[ ! -e $path && $path != / && -n $path ]]; do path=$(dirname -- "$path"); done
  printf '%s' "${path:-/}"
}

# free_bytes PATH: what this user may still write where PATH is or would be.
free_bytes() { df --output=avail -B1 -- "$(existing "$1")" | tail -n 1 | tr -d ' '; }

# filesystem_of PATH: a word that is equal for paths on one filesystem.
filesystem_of() { stat -c %d -- "$(existing "$1")"; }

# require_space PATH BYTES WHAT: fails unless BYTES are free there.
require_space() {
  local free
  free=$(free_bytes "$1")
  ((free >= $2)) || refuse_untouched \
    "There is too little room on the disk: $3 needs $(human "$2") at $(existing "$1"), and $(human "$free") are free." \
    "Free some space (docker image prune removes unused images; slipway's own are kept by their tags), then run it again."
}

# discard PATH: removes it. What a job of another Unix user has left half made may not be his to remove: then it is out of
# the way under another name, until a job of its owner comes by.
discard() {
  rm -rf -- "$1" 2>/dev/null || mv -T -- "$1" "${1%/*}/.slipway-left.${1##*/}.$$"
}

# clear_left FOLDER: what `discard` has put aside there and this user may remove.
clear_left() {
  find "$1" -mindepth 1 -maxdepth 1 -name '.slipway-left.*' -user "$(id -u)" -exec rm -rf -- {} + 2>/dev/null || true
}

# utc_now: RFC 3339.
utc_now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# step_begun PATTERN: whether a step whose name matches the pattern has begun in this job.
step_begun() {
  local name
  [[ -f $SLIPWAY_JOB_DIR/begun ]] || return 1
  while IFS= read -r name; do
    # The pattern is a pattern on purpose.
    # shellcheck disable=SC2053
    if [[ $name == $1 ]]; then return 0; fi
  done <"$SLIPWAY_JOB_DIR/begun"
  return 1
}

releases_folder() { printf '%s/releases/%s' "$SLIPWAY_STATE" "$SLIPWAY_ENVIRONMENT"; }

# current_release: the id of the release that is recorded as live; nothing when there is none.
current_release() {
  local file
  file=$(releases_folder)/current
  if [[ -s $file ]]; then head -n 1 -- "$file"; fi
}
