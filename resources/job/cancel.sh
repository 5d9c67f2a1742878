#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Asks a job to stop and undo itself, and says what will come of it. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_JOB, SLIPWAY_BY.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/alive.sh
source "${BASH_SOURCE[0]%/*}/../lib/alive.sh"
shopt -s nullglob

job=${SLIPWAY_JOB:?} by=${SLIPWAY_BY:-$(id -un 2>/dev/null || id -u)}
dir=$state/jobs/$job
if [[ ! $job =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ || ! -d $dir ]]; then
  no "There is no job $job in $state."
fi

answer() {
  printf '%s\n' "$1"
  exit 0
}

[[ ! -e $dir/result.json && ! -e $dir/result.pending ]] || answer ended
if ! alive "$dir"; then
  [[ ! -e $dir/result.json ]] || answer ended
  answer interrupted
fi
[[ ! -e $dir/undone ]] || answer undoing

# Written aside and linked, so that the runner never reads half a name; the first who asks is the one.
state_umask
temporary=$dir/.cancel.$$
printf '%s\n' "${by//$'\n'/ }" >"$temporary"
ln -- "$temporary" "$dir/cancel" 2>/dev/null || [[ -e $dir/cancel ]] || mv -- "$temporary" "$dir/cancel"
rm -f -- "$temporary"

steps=()
mapfile -t steps <"$dir/begun"
step=''
((${#steps[@]} == 0)) || step=${steps[-1]}
while IFS= read -r name; do
  [[ $name != record ]] || answer ended
  [[ $name != "$step" ]] || step='' # that one is over; the next has not begun
done <"$dir/done"
if [[ -n $step ]]; then
  for file in "$dir"/steps/*-"$step"/step.env; do
    # shellcheck source=/dev/null
    said=$(. "$file" >/dev/null 2>&1 && printf '%s %s' "${STEP_CANCELLABLE:-0}" "${STEP_TITLE:-$step}")
    [[ $said == 1\ * ]] || answer "not-now $step ${said#* }"
  done
fi
answer requested
