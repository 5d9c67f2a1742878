#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a job is going to do and how long its steps took before: for whoever comes to it later. See FORMAT.md.
# Environment: SLIPWAY_STATE; SLIPWAY_JOB (may be empty) whose runbook is told; SLIPWAY_KIND and SLIPWAY_ENVIRONMENT,
# whose last SLIPWAY_RUNS (10) ended jobs are looked at. Prints 0x1E, then lines: `run` before each earlier job's step
# records, as its journal has them; `changes NAME` for each step that changes the environment; `runbook`, and behind
# it the content of runbook.json to the end.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
shopt -s nullglob

job=${SLIPWAY_JOB:-} kind=${SLIPWAY_KIND:-} environment=${SLIPWAY_ENVIRONMENT:-}
limit=${SLIPWAY_RUNS:-10}
[[ $limit =~ ^[0-9]{1,4}$ ]] || limit=10
[[ $job =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || job=''

# is_like DIR: an ended job of that kind on that environment.
is_like() {
  local content=''
  [[ -s $1/result.json && -r $1/journal ]] || return 1
  { IFS= read -r -d '' content <"$1/result.json"; } 2>/dev/null || true
  [[ $content =~ \"kind\":[[:space:]]*\"([^\"]*)\" && ${BASH_REMATCH[1]} == "$kind" ]] || return 1
  [[ $content =~ \"environment\":[[:space:]]*\"([^\"]*)\" && ${BASH_REMATCH[1]} == "$environment" ]]
}

printf '\036'
runs=0
while [[ -n $kind && -n $environment ]] && IFS= read -r folder; do
  dir=$state/jobs/${folder#./}
  is_like "$dir" || continue
  printf 'run\n'
  LC_ALL=C grep -a -o $'\036{"type":"step",[^\036]*}' "$dir/journal" | tr -d '\036' || true
  ((++runs < limit)) || break
done < <(cd -- "$state/jobs" 2>/dev/null && find . -mindepth 2 -maxdepth 2 -name started ! -path './.*' -printf '%T@\t%h\n' | sort -rn | cut -f 2-)
if [[ -n $job && -r $state/jobs/$job/runbook.json ]]; then
  for step in "$state/jobs/$job/steps"/*/step.env; do
    grep -Eq "STEP_CHANGES='?1" "$step" || continue
    name=${step%/step.env}
    name=${name##*/}
    printf 'changes %s\n' "${name#*-}"
  done
  printf 'runbook\n'
  cat "$state/jobs/$job/runbook.json"
fi
