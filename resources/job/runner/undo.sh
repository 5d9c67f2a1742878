# shellcheck shell=bash disable=SC2034,SC2154 # the runner's files share their variables
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Undo, the last begun step first. An undo is never cancelled, and one that fails does not stop the others.

undo_failed=0
undo_failures='' # titles
undo_sentence='' # what the first one said

# undo_steps DIR: of the job in DIR, whose steps are loaded. What is in `undone` already is not undone again.
undo_steps() {
  local dir=$1 index name title
  undo_failed=0 undo_failures='' undo_sentence=''
  : 2>/dev/null >>"$dir/undone"
  for ((index = ${#STEP_NAMES[@]} - 1; index >= 0; index--)); do
    name=${STEP_NAMES[index]} title=${STEP_TITLES[index]}
    has_line "$dir/begun" "$name" || continue
    [[ -e ${STEP_FOLDERS[index]}/undo ]] || continue
    if has_line "$dir/undone" "$name" || has_line "$dir/skipped" "$name"; then
      continue
    fi
    rm -f -- "$dir/undo_failure"
    tell_step "$story" "$name" "$title" running undo
    run_script "$dir" "$index" undo "${STEP_UNDO_LIMITS[index]}" 0
    if [[ $ENDED == exited && ($STATUS == 0 || $STATUS == 10) ]]; then
      mark "$dir/undone" "$name" || true
      tell_step "$story" "$name" "$title" undone undo
    else
      note_undo_failure "$dir" "$title" "${STEP_UNDO_LIMITS[index]}"
      tell_step "$story" "$name" "$title" failed undo
    fi
  done
}

# note_undo_failure DIR TITLE LIMIT
note_undo_failure() {
  local said=''
  undo_failed=1
  undo_failures+="${undo_failures:+, }\"$2\""
  [[ -z $undo_sentence ]] || return 0
  if [[ $ENDED == limit ]]; then
    duration "$3"
    said="It took longer than its limit of $REPLY and was ended."
  elif [[ -s $1/undo_failure ]]; then
    IFS= read -r said <"$1/undo_failure"
  else
    said="It failed with status $STATUS."
  fi
  undo_sentence=$said
}

# changed DIR: whether a step that changes the environment has begun in it (its steps are loaded).
changed() {
  local index
  for index in "${!STEP_NAMES[@]}"; do
    [[ ${STEP_CHANGE[index]} != 0 ]] || continue
    has_line "$1/begun" "${STEP_NAMES[index]}" || continue
    has_line "$1/skipped" "${STEP_NAMES[index]}" || return 0
  done
  return 1
}
