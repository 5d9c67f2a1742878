# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Assertions for tests in bash. The first that does not hold ends the test with status 1 and says where and why.

# broken MESSAGE...
broken() {
  local depth=1
  while [[ ${BASH_SOURCE[depth]:-} == */support/* ]]; do
    ((++depth))
  done
  printf '%s:%s: %s\n' "${BASH_SOURCE[depth]##*/}" "${BASH_LINENO[depth - 1]}" "$1" >&2
  shift
  (($# == 0)) || printf '  %s\n' "$@" >&2
  exit 1
}

# equals EXPECTED ACTUAL [WHAT]
equals() {
  [[ $1 == "$2" ]] || broken "${3:-They} differ." "expected: $1" "actual:   $2"
}

# contains TEXT PART / lacks TEXT PART
contains() {
  [[ $1 == *"$2"* ]] || broken "\"$2\" is not in:" "$1"
}
lacks() {
  [[ $1 != *"$2"* ]] || broken "\"$2\" is in:" "$1"
}

# exists PATH / missing PATH
exists() {
  [[ -e $1 ]] || broken "$1 does not exist."
}
missing() {
  [[ ! -e $1 ]] || broken "$1 exists."
}

# sent SCRIPT: the text of resources/SCRIPT as the client sends it: what it sources from beside itself stands in it.
sent() {
  local line
  while IFS= read -r line; do
    # The text of the line, not what it would expand to.
    # shellcheck disable=SC2016
    if [[ $line == 'source "${BASH_SOURCE[0]%/*}/'*'"' ]]; then
      line=${line#*'%/*}/'}
      sent "${1%/*}/${line%'"'}"
    else
      printf '%s\n' "$line"
    fi
  done <"$SOURCE/resources/$1"
}

# with_whole FILE COMMAND...: with FILE as its input, announced as the client announces it.
with_whole() {
  local file=$1 size sum
  shift
  size=$(stat -c %s -- "$file")
  sum=$(sha256sum <"$file")
  SLIPWAY_INPUT_SIZE=$size SLIPWAY_INPUT_SHA256=${sum%% *} "$@" <"$file"
}

# eventually SECONDS COMMAND...: until it succeeds.
eventually() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS <= deadline)) || broken "It never came true: $*"
    sleep 0.05
  done
}

# skip REASON: the harness counts it and shows the reason.
skip() {
  printf 'SKIP: %s\n' "$1"
  exit 77
}
