# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What has run in a job that may have changed data: the containers that it started and the project's hooks. It is noted
# in the fact `ran`, and from that alone comes what is said of the data, by the steps and by the result.
# The runner sources this too, for ran_words; the rest wants base.sh, text.sh and containers.sh.
#
# The same stands in releases/<environment>/ran, for as long as a release is kept that may be gone back to: a line each,
# "at TAB job TAB release TAB service|hook TAB what TAB files TAB backup TAB taken_at": what ran of which release, and the
# backup that guarded the job (of how many files, - and - where there was none).

# note_ran service|hook WHAT: on the disk before it begins, each once.
note_ran() {
  local line="$1 ${2//$'\n'/ }" release
  if has_fact ran && grep -qxF -- "$line" "$SLIPWAY_JOB_DIR/facts/ran"; then return 0; fi
  release=${SLIPWAY_RELEASE:-}
  if [[ -z $release ]]; then release=$(current_release); fi
  mkdir -p -- "$(releases_folder)"
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$(utc_now)" "$SLIPWAY_JOB" "${release:--}" "$1" "${2//[$'\n\t']/ }" \
    "$(fact backups | grep -c . || true)" "$(fact backup -)" "$(fact backup_at -)" >>"$(releases_folder)/ran"
  flush_file "$(releases_folder)/ran"
  add_fact ran "$line"
  flush_file "$SLIPWAY_JOB_DIR/facts/ran"
}

# ran_since RELEASE: into RAN_SINCE the lines of what ran of other releases since this one was recorded, oldest first, and
# of jobs that were undone too.
ran_since() {
  local deployed line at release folder
  folder=$(releases_folder)
  RAN_SINCE=''
  [[ -r $folder/ran && -r $folder/$1/release.json ]] || return 0
  deployed=$(sed -n 's/^.*"deployed_at":"\([^"]*\)".*$/\1/p' -- "$folder/$1/release.json")
  while IFS= read -r line; do
    IFS=$'\t' read -r at _ release _ <<<"$line"
    if [[ -n $release && $release != "$1" && $at > $deployed ]]; then RAN_SINCE+=$line$'\n'; fi
  done <"$folder/ran"
}

# since_words: what RAN_SINCE says, in REPLY: "migrate, web (release r2); web (release r3)"; of many releases the last five.
since_words() {
  local release what names='' last='' all=()
  local -A told=()
  while IFS=$'\t' read -r _ _ release _ what _; do
    if [[ -z $release || -n ${told["$release $what"]+x} ]]; then continue; fi
    told["$release $what"]=1
    if [[ $release == "$last" ]]; then
      names+=", $what"
    else
      if [[ -n $last ]]; then all+=("$names (release $last)"); fi
      names=$what last=$release
    fi
  done <<<"$RAN_SINCE"
  if [[ -n $last ]]; then all+=("$names (release $last)"); fi
  REPLY=''
  if ((${#all[@]} > 5)); then REPLY="what $((${#all[@]} - 5)) earlier ones brought; " all=("${all[@]: -5}"); fi
  REPLY+=$(printf '%s; ' ${all[@]+"${all[@]}"})
  REPLY=${REPLY%; }
}

# trim_ran: a file that only grows is cut where it has become long.
trim_ran() {
  local file kept
  file=$(releases_folder)/ran
  if [[ -r $file ]] && kept=$(tail -n 2000 -- "$file"); then printf '%s\n' "$kept" | write_file "$file"; fi
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
