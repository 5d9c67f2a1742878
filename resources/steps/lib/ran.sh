# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What has run in a job that may have changed data: the containers that it started and the project's hooks. It is noted
# in the fact `ran`, and from that alone comes what is said of the data, by the steps and by the result.
# The runner sources this too, for ran_words; the rest wants base.sh, text.sh and containers.sh.

# note_ran service|hook WHAT: on the disk before it begins, each once.
note_ran() {
  local line="$1 ${2//$'\n'/ }"
  if has_fact ran && grep -qxF -- "$line" "$SLIPWAY_JOB_DIR/facts/ran"; then return 0; fi
  add_fact ran "$line"
  flush_file "$SLIPWAY_JOB_DIR/facts/ran"
}

# note_started: notes the services whose containers this job has started: those that were not there before, and those
# that had ended and run again. Not those that ran all along; and not the database's own, where it has the image that
# it had: a server that is started again is no new code. Of no use once the old containers are being brought back.
note_started() {
  local before service name id image started was then_state then_started
  if has_fact restoring; then return 0; fi
  before=$(fact containers_before)
  look_at_containers
  while IFS='|' read -r service name id _ _ image _ _ _ _ started _; do
    # What was only made has never run.
    [[ -n $service && $started != 0001-* ]] || continue
    was=$(awk -F'|' -v id="$id" '$3 == id { print $4 "|" $11; exit }' <<<"$before")
    if [[ -n $was ]]; then
      IFS='|' read -r then_state then_started <<<"$was"
      [[ $started != "$then_started" && $then_state != running && $then_state != restarting ]] || continue
    fi
    if [[ $name == "${SLIPWAY_DATABASE_CONTAINER:-}" ]] &&
      awk -F'|' -v n="$name" -v i="$image" '$2 == n && $6 == i { found = 1 } END { exit !found }' <<<"$before"; then
      continue
    fi
    note_ran service "$service"
  done <<<"$(sort <<<"$CONTAINERS")"
}

# unchanged_data: the data are unchanged when nothing has run that could have changed them, and only then.
unchanged_data() {
  if ! has_fact ran; then unchanged "the data of $SLIPWAY_ENVIRONMENT"; fi
}

# ran_words FILE: what the fact says, for people, in REPLY: "the services web, migrate and the hook npm run migrate".
ran_words() {
  local kind what services='' hooks='' count=0
  REPLY=''
  [[ -r $1 ]] || return 0
  while read -r kind what; do
    case $kind in
      service) services+="${services:+, }$what" && ((++count)) ;;
      hook) hooks+="${hooks:+, }the hook $what" ;;
    esac
  done <"$1"
  if ((count == 1)); then REPLY="the service $services"; elif ((count)); then REPLY="the services $services"; fi
  REPLY+="${hooks:+${REPLY:+ and }$hooks}"
}
