# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A line of the audit for what is no job; see job/FORMAT.md. The client puts this text in the place of the line that
# sources it. Needs: prelude.sh, and SLIPWAY_BY: who asked.
# shellcheck disable=SC2154 # state is the prelude's
# shellcheck source=resources/steps/lib/json.sh
source "${BASH_SOURCE[0]%/*}/../steps/lib/json.sh"
# shellcheck source=resources/job/runner/audit.sh
source "${BASH_SOURCE[0]%/*}/../job/runner/audit.sh"

# What audit.sh takes from the runner's other files.
flush() { sync -- "$@" 2>/dev/null || sync; }
last_byte_is_lf() { [[ ! -s $1 || -z $(tail -c 1 -- "$1" | tr -d '\n') ]]; }

# audited ID KIND ENVIRONMENT OUTCOME MESSAGE STARTED [OVERRIDE]: fails where the line can't be written.
audited() {
  local fields='' name release='' override=''
  { IFS= read -r release <"$state/releases/$3/current"; } 2>/dev/null || true
  local -a texts=(id "$1" kind "$2" environment "$3" by "${SLIPWAY_BY:-}" outcome "$4" message "$5" release "$release"
    started_at "$6" ended_at "$(date -u +%Y-%m-%dT%H:%M:%SZ)" user "$(id -un)")
  for ((name = 0; name < ${#texts[@]}; name += 2)); do
    json_string "${texts[name + 1]}"
    fields+="\"${texts[name]}\":$REPLY,"
  done
  if [[ -n ${7:-} ]]; then json_string "$7" && override=$REPLY; fi
  # shellcheck disable=SC2034 # audit looks for it
  JOB_ID=$1
  audit '' "{$fields\"overrides\":[$override]}"
}
