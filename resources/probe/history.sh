#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The audit, byte for byte, and each job's own result.json, from which the client checks the audit's chain of hashes.
# Prints 0x1E; of each job that ended its id NUL its result NUL; one NUL more; the audit. The results first: the runner writes
# the audit's line before result.json appears, so every result that is read here has its line. Changes nothing.
# Needs: SLIPWAY_STATE (may begin with ~/).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"

# Without them an altered line would pass as whole, or everything as nothing.
for folder in "$state" "$state/jobs"; do
  if unreadable "$folder"; then
    no "$(id -un) may not look into $folder on the server, so the history can't be read and checked. Give that login the right to read it."
  fi
done
printf '\036'
for job in "$state"/jobs/*/; do
  if [[ -r ${job}result.json ]]; then
    job=${job%/}
    text=''
    { IFS= read -r -d '' text <"$job/result.json"; } 2>/dev/null || true
    [[ -n $text ]] || continue # pruned this moment
    printf '%s\0%s\0' "${job##*/}" "$text"
  fi
done
printf '\0'
if [[ -e $state/audit.jsonl ]]; then cat -- "$state/audit.jsonl"; fi
