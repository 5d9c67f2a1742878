# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What preflight says of the files that a release to be takes away. Sourced by preflight.sh after checks.sh and
# deletions.sh; MODEL is the rendered compose file of the release to be.

# verdict LETTER FILE: the paths that got this letter, NUL-terminated, without "./".
verdict() { sed -z -n "s|^$1 \(\./\)\{0,1\}||p" -- "$2"; } # a word of ours

# named <PATHS: the first of them on one line, and how many more there are.
named() {
  local -a all=()
  local text
  mapfile -d '' -t all
  printf -v text '%s, ' "${all[@]:0:5}"
  text=${text%, }
  if ((${#all[@]} > 5)); then text+=" and $(thousands "$((${#all[@]} - 5))") more"; fi
  printf '%s' "${text//[$'\001'-$'\037\177']/?}"
}

# keep_line <PATTERNS: the line of slipway.toml.
keep_line() {
  local pattern text=''
  while IFS= read -r -d '' pattern; do
    pattern=${pattern//\\/\\\\}
    text+="${text:+, }\"${pattern//\"/\\\"}\""
  done
  printf 'keep = [%s]' "$text"
}

# count_of <PATHS
count_of() { tr -dc '\0' | wc -c; }

# tell_paths HEADING <PATHS: all of them into the log, as far as anybody reads.
tell_paths() {
  printf '%s:\n' "$1"
  tr '\n\0' '?\n' | sed -e '1001,$d' -e 's|^|  |'
}

kind_word() { if [[ $SLIPWAY_KIND == promote ]]; then printf promotion; elif [[ $SLIPWAY_KIND == rollback ]]; then printf rollback; else printf deployment; fi; }

# check_deletions STORAGE VIEW: STORAGE says where the declared database keeps its data ("bind PATH"; else it isn't in the
# tree), VIEW is the tree to be with what the environment keeps.
check_deletions() {
  local lists=$SLIPWAY_JOB_DIR/lists work=$SLIPWAY_JOB_DIR/deletions judged count of text='' binds errors
  rm -rf -- "$work"
  judged=$work/verdicts
  deletions_look "$lists/removed" "$lists/uploaded" "$work"
  if deletions_open "$work" || [[ $1 == 'bind '* ]]; then
    look_at_mounts || refuse_untouched "The engine doesn't say what its containers have mounted, so it can't be told which files are theirs." \
      "Look at docker ps -a and docker inspect on the server, then run it again."
    printf '%s\n' "$MOUNTS" >"$work/mounts"
    if [[ $1 == 'bind '* ]]; then printf 'db\t%s\n' "${1#bind }" >>"$work/mounts"; fi
    model_binds >>"$work/mounts"
    env_files "$(releases_folder)/$SLIPWAY_RELEASE/tree" >>"$work/mounts"
    errors=$work/errors
    if [[ -s $work/strange || -s $work/overwritten ]]; then
      : >"$errors"
      if [[ -n ${2:-} ]]; then
        binds=$(binds_of "$2" 2>>"$errors") || refuse_untouched "The compose file $SLIPWAY_COMPOSE_FILE can't be rendered a second time, so it can't be told which files its services mount." \
          "Look at the disk and at ${COMPOSE[*]} config on the server, then run it again."
        printf '%s\n' "$binds" >>"$work/mounts"
      fi
      # That of the release that is there, too: not all of its containers need have been made yet. Where it can't be
      # rendered, this deployment may be what mends it; the containers that were made have told what they mount.
      if binds=$(binds_of "$SLIPWAY_DIRECTORY" 2>>"$errors"); then printf '%s\n' "$binds" >>"$work/mounts"; fi
      env_files "$SLIPWAY_DIRECTORY" >>"$work/mounts"
      if [[ -s $errors ]]; then detail "$(sort -u "$errors")"; fi
    fi
    places <"$work/mounts" >"$work/places"
    occupied_folders "$(releases_folder)/$SLIPWAY_RELEASE/tree" >"$work/occupied"
    judge_deletions "$work/places" "$work/occupied" "$work" >"$judged"
  else
    : >"$judged"
  fi

  if (($(verdict m "$judged" | count_of) > 0)); then
    verdict m "$judged" | tell_paths 'Written, mounted or read by containers, and in no release as they are now'
    problem "The $(kind_word) would delete or overwrite files that containers write, have mounted or take their variables from, and that no release has as they are now: $(verdict m "$judged" | named)." \
      "Add this to keep of [project] in slipway.toml: $(verdict k "$judged" | keep_line). What nobody needs any more is to be deleted on the server by hand."
  fi
  if (($(verdict b "$judged" | count_of) > 0)); then
    verdict b "$judged" | tell_paths 'In folders that would become files, and not to be deleted'
    problem "A folder on the server would become a file, and holds what does not belong to the release: $(verdict b "$judged" | named)." \
      "Give the file another name, or move away on the server what lies in the folder."
  fi
  count=$(verdict f "$judged" | count_of)
  if ((count > 0)); then
    verdict f "$judged" | tell_paths 'In no release as they are now, and to be deleted'
    text="$(thousands "$count") files that no release has as they are now would be deleted: $(verdict f "$judged" | named)."
  fi
  if (($(verdict o "$judged" | count_of) > 0)); then
    text+="${text:+ }Files in folders that containers write into changed on the server since the last release, and would be overwritten: $(verdict o "$judged" | named)."
  fi
  if (($(verdict s "$judged" | count_of) > 0)); then
    text+="${text:+ }Links on the server that no release has would become folders, and what is behind them would be out of sight: $(verdict s "$judged" | named)."
  fi
  count=$(no_folders <"$work/removed.live" | count_of)
  of=$(($(tree_paths "$lists/managed" | count_of) - $(tree_folders "$lists/managed" | count_of)))
  if many_deletions "$count" "$of"; then
    text+="${text:+ }$(thousands "$count") of $(thousands "$of") files would be deleted: $(no_folders <"$work/removed.live" | record_paths | sed -z 's|^\./||' | named)."
  fi
  rm -rf -- "$work"
  [[ -z $text ]] || condition deletions "$text" \
    "Look at each in the plan. What belongs to the environment goes into keep = [...] of [project] in slipway.toml."
}
