#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The audit as it is, byte for byte, and what the jobs' own folders say: who reads it checks the chain of hashes.
# Prints 0x1E; then of each job that ended its id and its result.json, NUL-terminated; an empty record; the audit.
# In this order, so that whatever has a result has a line too. Changes nothing.
# Needs: SLIPWAY_STATE (may begin with ~/).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"

printf '\036'
for job in "$state"/jobs/*/; do
  if [[ -r ${job}result.json ]]; then
    job=${job%/}
    text=''
    { IFS= read -r -d '' text <"$job/result.json"; } 2>/dev/null || true # it may be pruned this moment
    printf '%s\0%s\0' "${job##*/}" "$text"
  fi
done
printf '\0'
if [[ -e $state/audit.jsonl ]]; then cat -- "$state/audit.jsonl"; fi
