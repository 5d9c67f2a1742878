# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the functions test_* of a file on the demo server, in the order in which they stand there. They build on each other,
# so the first failure ends the run. ONLY=NAME ends it after that one. Those of AT_LENGTH, on which no other one builds,
# belong to the campaign, which sets SLIPWAY_AT_LENGTH.
AT_LENGTH=''

run_all() {
  local passed=0 name started
  local -a tests
  mapfile -t tests < <(sed -n 's/^\(test_[a-z_]*\)() {$/\1/p' "$1")
  for name in "${tests[@]}"; do
    if [[ " ${AT_LENGTH//[[:space:]]/ } " == *" $name "* && -z ${SLIPWAY_AT_LENGTH:-} ]]; then
      printf '%s: in the campaign\n' "$name"
      continue
    fi
    started=$SECONDS
    printf '%s ...\n' "$name"
    trap 'printf "not ok %s\n%d passed, 1 failed, 0 skipped\n" "$name" "$passed"' EXIT
    "$name"
    trap - EXIT
    passed=$((passed + 1))
    printf 'ok %s (%d s)\n' "$name" "$((SECONDS - started))"
    if [[ ${ONLY:-} == "$name" ]]; then break; fi
  done
  rm -rf -- "$WORK"
  printf '%d passed, 0 failed, 0 skipped\n' "$passed"
}
