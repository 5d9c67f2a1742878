# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# audit.jsonl: one line a job that ended, each with the hash of the line before it.

# audit DIR RESULT: appends the line of the job in DIR (it is loaded) unless it is there. Whole, or not at all.
audit() (
  file=$state/audit.jsonl
  mkdir -p -- "$state/locks" && exec 4>>"$state/locks/.audit" || exit 1
  flock 4 || exit 1
  json_string "$JOB_ID"
  # Not grep -q: it would end before tail does.
  ! tail -n 1000 -- "$file" 2>/dev/null | grep -F -- "\"id\":$REPLY," >/dev/null || exit 0
  previous=0000000000000000000000000000000000000000000000000000000000000000
  size=0
  if [[ -s $file ]]; then
    size=$(stat -c %s -- "$file") || exit 1
    # A line that a crash has cut stays, as a line: the chain goes over what is there.
    last_byte_is_lf "$file" || printf '\n' >>"$file"
    previous=$(tail -n 1 -- "$file" | tr -d '\n' | sha256sum) || exit 1
    previous=${previous%% *}
  fi
  if ! printf '{"previous":"%s",%s\n' "$previous" "${2#\{}" 2>/dev/null >>"$file"; then
    truncate -s "$size" -- "$file"
    exit 1
  fi
  flush "$file"
)
