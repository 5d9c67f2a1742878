#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets or removes somebody's own lock on an environment; every job is refused while it stands. Either is a line of the
# audit. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_ENVIRONMENT, SLIPWAY_BY, SLIPWAY_ID (of the audit's line), SLIPWAY_ACTION (lock or
# unlock), SLIPWAY_REASON, SLIPWAY_UNTIL (seconds since the epoch; empty: until it is removed).
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
# shellcheck source=resources/lib/audited.sh
source "${BASH_SOURCE[0]%/*}/../lib/audited.sh"

environment=${SLIPWAY_ENVIRONMENT:?}
open_state locks
lock=$state/locks/$environment.manual
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)

value() {
  local line
  REPLY=''
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line != "$1="* ]] || REPLY=${line#*=}
  done <"$lock"
}

# stands: whether a manual lock is there whose time isn't over.
stands() {
  local end
  [[ -e $lock ]] || return 1
  value until
  end=$REPLY
  [[ $end =~ ^[0-9]{1,12}$ ]] || end=0
  ((10#$end == 0 || $(date +%s) < 10#$end))
}

# tell ANSWER: with what the lock says, where there is one.
tell() {
  local key fields
  fields="\"answer\":\"$1\""
  for key in by since reason until; do
    if [[ -e $lock ]]; then value "$key"; else REPLY=''; fi
    json_string "$REPLY"
    fields+=",\"$key\":$REPLY"
  done
  printf '\036{%s}\n' "$fields"
}

# record OUTCOME MESSAGE [-began]
record() { audited "${SLIPWAY_ID:?}${3:-}" "$SLIPWAY_ACTION" "$environment" "$1" "$2" "$now"; }

# begun WHAT: whoever ends this before its end leaves a line that says so, and none that says more than was done.
begun() {
  record interrupted "$1 was begun; how it ended was not recorded." -began ||
    no "The audit $state/audit.jsonl can't be written to, so nothing was changed." 6
}

# undone SENTENCE: ends it, recorded.
undone() {
  record failed "$1" || true
  no "$1" 6
}

exec 6>>"$state/locks/.manual" || no "The lock can't be written to in $state/locks." 6
flock 6
case ${SLIPWAY_ACTION:?} in
  lock)
    if stands; then
      tell taken
      exit 0
    fi
    reason=${SLIPWAY_REASON:?}
    until_text=''
    [[ -z ${SLIPWAY_UNTIL:-} ]] || until_text=" until $(date -u -d "@$SLIPWAY_UNTIL" +%Y-%m-%dT%H:%M:%SZ)"
    begun "Locking $environment$until_text"
    if ! printf 'by=%s\nsince=%s\nreason=%s\nuntil=%s\n' "${SLIPWAY_BY//$'\n'/ }" "$now" "${reason//$'\n'/ }" \
      "${SLIPWAY_UNTIL:-}" >"$lock.$$" || ! flush "$lock.$$" || ! mv -f -- "$lock.$$" "$lock"; then
      undone "The lock $lock can't be written."
    fi
    record succeeded "Locked$until_text: ${reason//$'\n'/ }" || true # it stands; the line before says that it was begun
    tell locked
    ;;
  unlock)
    if ! stands; then
      rm -f -- "$lock"
      tell free
      exit 0
    fi
    value reason
    reason=$REPLY
    begun "Unlocking $environment"
    said=$(tell unlocked)
    rm -f -- "$lock" || undone "The lock $lock can't be removed by $(id -un)."
    record succeeded "Unlocked; it had been locked for: $reason" || true
    printf '%s\n' "$said"
    ;;
  *) no "There is no action $SLIPWAY_ACTION." ;;
esac
