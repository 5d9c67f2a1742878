# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is told of a set of backups that stands. Sourced by backup.sh after all else; it reads what was found there:
# PUBLISHED, DATABASES, LEFT_NAMES, NOT_THERE, sizes, rows, tables, before, spread, started.
# shellcheck disable=SC2154

# by_name_words: the databases that are there and that slipway.toml leaves out; the rest is none of anybody's data.
by_name_words() {
  local i names=()
  for i in "${!LEFT_NAMES[@]}"; do
    if [[ ${LEFT_WHYS[i]} == slipway.toml* ]]; then names+=("${LEFT_NAMES[i]}"); fi
  done
  if ((${#names[@]} == 1)); then printf 'without the database %s, which slipway.toml leaves out' "$(in_words "${names[0]}")"; fi
  if ((${#names[@]} > 1)); then printf 'without the databases %s, which slipway.toml leaves out' "$(in_words "${names[@]}")"; fi
}

# report_set: facts, details and the sentence; an alarm where a file is much smaller than the one before it.
report_set() {
  local i size=0 parts=() named left without message name
  for i in "${!DATABASES[@]}"; do
    size=$((size + sizes[i]))
    shown_name "${DATABASES[i]}"
    name=$REPLY
    parts+=("$name ($(thousands "${rows[i]}") rows in ${tables[i]} tables)")
    detail "${PUBLISHED[i]}: the database $name, $(human "${sizes[i]}"), $(thousands "${rows[i]}") rows in ${tables[i]} tables, verified."
    printf 'The backup %s of the database %s is verified: %s rows in %s tables\n' "${PUBLISHED[i]}" "$name" "${rows[i]}" "${tables[i]}"
  done
  left=$(left_out_words) without=$(by_name_words)
  named=${PUBLISHED[0]}
  if ((${#PUBLISHED[@]} > 1)); then
    named="set $(in_words "${PUBLISHED[@]}")"
    detail "${#PUBLISHED[@]} databases, ${#PUBLISHED[@]} snapshots, taken within $spread s of each other."
  fi
  if [[ -n $left ]]; then detail "In no backup: $left."; fi
  set_fact backup "${PUBLISHED[0]}"
  set_fact backup_at "$started"
  set_fact backups "$(printf '%s\n' "${PUBLISHED[@]}")"
  set_fact backup_named "$named${without:+ ($without)}"
  set_fact backup_size "$size"
  if ((${#PUBLISHED[@]} > 1)); then
    message="The backup of $SLIPWAY_ENVIRONMENT is verified, $(human "$size") in ${#PUBLISHED[@]} files, whose snapshots were taken within $spread s of each other: $(in_words "${parts[@]}")."
  else
    message="The backup ${PUBLISHED[0]} of $SLIPWAY_ENVIRONMENT is verified: $(human "$size"), the database ${parts[0]}."
  fi
  if [[ $SLIPWAY_KIND == backup ]]; then
    message+="${left:+ In no backup: $left.}"
    if ((${#NOT_THERE[@]})); then message+=" $(not_there_words)"; fi
    set_fact message "$message"
  fi
  for i in "${!DATABASES[@]}"; do shrunk_alarm "$i"; done
}

# shrunk_alarm I: an unlikely size is no damage, since a purge is legitimate, and is asked about.
shrunk_alarm() {
  local was alarm
  [[ -n ${before[$1]} ]] || return 0
  was=$(sidecar_field "${before[$1]}" size)
  ((was > 65536 && sizes[$1] * 2 < was)) || return 0
  alarm="The backup ${PUBLISHED[$1]} is verified, but with $(human "${sizes[$1]}") it is less than half of the one before it ($(human "$was"), $(sidecar_field "${before[$1]}" taken_at))."
  detail "$alarm"
  if [[ $SLIPWAY_KIND == backup ]]; then # it guards nothing that could be stopped
    set_fact message "$alarm"
    return 0
  fi
  # Who brings data back does so because some are gone.
  if [[ $SLIPWAY_KIND == restore ]]; then return 0; fi
  overridden backup-size || refuse_untouched "$alarm" \
    "If data were removed on purpose, run it again with --override backup-size. The backup is kept."
}
