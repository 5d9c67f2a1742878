#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a plan would take away from an environment, judged as preflight judges it. Changes nothing.
# On stdin NUL-terminated records, a letter, a space and a path as the lists of a job have it: r goes, u is overwritten (of what is new, too, where something of that name stands in the way),
# o is a folder that the new tree has files in.
# Prints 0x1E and, NUL-terminated, the records of judge_deletions (lib/deletions.sh) without "./" before their paths,
# "c many" where so many files go that it has to be asked for, and last "e COUNT", the number of records before it.
# Needs: SLIPWAY_STATE (may begin with ~/), SLIPWAY_ENVIRONMENT, SLIPWAY_DIRECTORY, SLIPWAY_COMPOSE_FILE, _FILES,
# SLIPWAY_COMPOSE_PROJECT, SLIPWAY_KIND; SLIPWAY_MANAGED (how many files the release there has), SLIPWAY_BINDS (lines of
# model_binds and env_files, of the compose file to be; may be empty), SLIPWAY_YAML (the text of lib/yaml.awk). The client puts
# lib/{json,text,tree,compose,envfiles,deletions}.sh in front of it.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
export LC_ALL=C.UTF-8
SLIPWAY_STATE=$state
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
# What compose.sh wants of a job.
# shellcheck disable=SC2034
SLIPWAY_JOB_DIR=$work LIB_FOLDER=$work
printf '%s' "$SLIPWAY_YAML" >"$work/yaml.awk"
has_fact() { return 1; }
set_fact() { :; }
refuse_untouched() { no "$1"; }
# of LETTER: the paths of the records with that letter.
of() { sed -z -n "s|^$1 ||p" -- "$work/records"; } # a word of ours

whole_input "$work/records"
of r >"$work/going"
of u >"$work/coming"
of o | sed -z 's|^|./|' >"$work/occupied"
: >"$work/verdicts"
deletions_look "$work/going" "$work/coming" "$work"
if deletions_open "$work"; then
  look_at_mounts || refuse_untouched "The engine doesn't say what its containers have mounted."
  printf '%s\n' "$MOUNTS" >"$work/mounts"
  if [[ -n $SLIPWAY_BINDS ]]; then printf '%s\n' "$SLIPWAY_BINDS" >>"$work/mounts"; fi
  if [[ -s $work/strange || -s $work/overwritten ]]; then
    if binds=$(compose_init && binds_of "$SLIPWAY_DIRECTORY" 2>/dev/null); then printf '%s\n' "$binds" >>"$work/mounts"; fi
    env_files "$SLIPWAY_DIRECTORY" >>"$work/mounts"
  fi
  places <"$work/mounts" >"$work/places"
  judge_deletions "$work/places" "$work/occupied" "$work" | sed -z 's|^\(.\) \./|\1 |' >"$work/verdicts"
fi
if many_deletions "$(no_folders <"$work/removed.live" | tr -dc '\0' | wc -c)" "$SLIPWAY_MANAGED"; then
  printf 'c many\0' >>"$work/verdicts"
fi
printf '\036'
cat -- "$work/verdicts"
printf 'e %s\0' "$(tr -dc '\0' <"$work/verdicts" | wc -c)"
