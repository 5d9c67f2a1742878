#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Who holds an environment's lock, as a JSON object. See FORMAT.md.
# Environment: SLIPWAY_STATE, SLIPWAY_ENVIRONMENT.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
shopt -s nullglob
shopt -u patsub_replacement 2>/dev/null || true

environment=${SLIPWAY_ENVIRONMENT:?}
lock=$state/locks/$environment

# key_value FILE KEY: in REPLY
key_value() {
  local line
  REPLY=''
  [[ -r $1 ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line != "$2="* ]] || REPLY=${line#*=}
  done <"$1"
}

# quote TEXT: one line as a JSON string, in REPLY
quote() {
  local text=$1
  text=$(printf '%s' "$text" | iconv -c -f UTF-8 -t UTF-8 2>/dev/null | tr -d '\000-\037\177') || text=''
  text=${text//\\/\\\\}
  REPLY="\"${text//\"/\\\"}\""
}

# A shared lock for a moment: others who look don't hinder each other, and a job that starts tries again.
locked=false
[[ ! -e $lock ]] || flock -n -s 9 9<"$lock" || locked=true
fields="\"locked\":$locked"
if [[ $locked == true ]]; then
  key_value "$lock" job
  job=$REPLY
  for key in job kind by since; do
    key_value "$lock" "$key"
    quote "$REPLY"
    fields+=",\"$key\":$REPLY"
  done
  step='' process=''
  key_value "$lock" pid
  pid=$REPLY
  # The step's process says more than the runner's, and after a runner has died it is what holds the lock.
  { read -r step_pid <"$state/jobs/$job/process"; } 2>/dev/null || step_pid=''
  if [[ ! $pid =~ ^[0-9]+$ || ! -d /proc/$pid ]]; then
    pid=$step_pid
  fi
  for candidate in "$step_pid" "$pid"; do
    [[ -z $process && $candidate =~ ^[0-9]+$ && -r /proc/$candidate/cmdline ]] || continue
    process=$(tr '\0' ' ' <"/proc/$candidate/cmdline" 2>/dev/null) || process=''
    process=${process% }
  done
  lines=()
  { mapfile -t lines <"$state/jobs/$job/begun"; } 2>/dev/null || true
  ((${#lines[@]} == 0)) || step=${lines[-1]}
  for file in "$state/jobs/$job/steps"/*-"${step:-.}"/step.env; do
    # shellcheck source=/dev/null
    step=$(. "$file" >/dev/null 2>&1 && printf '%s' "${STEP_TITLE:-$step}")
  done
  [[ $pid =~ ^[0-9]+$ ]] || pid=null
  quote "$process" && fields+=",\"process\":$REPLY"
  quote "$step" && fields+=",\"step\":$REPLY,\"pid\":$pid"
fi

manual=null
if [[ -e $lock.manual ]]; then
  key_value "$lock.manual" until
  end=$REPLY
  [[ $end =~ ^[0-9]{1,12}$ ]] || end=0
  if ((10#$end == 0 || $(date +%s) < 10#$end)); then
    manual="{\"until\":$((10#$end))"
    for key in by since reason; do
      key_value "$lock.manual" "$key"
      quote "$REPLY"
      manual+=",\"$key\":$REPLY"
    done
    manual+='}'
  fi
fi
printf '\036{%s,"manual":%s}\n' "$fields" "$manual"
