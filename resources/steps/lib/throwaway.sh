# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# The throw-away database of a drill: a container of the environment's own database image, with a volume of its own and
# without a network, since the SQL of a dump that somebody has changed must have no way out. Sourced after base.sh, text.sh,
# containers.sh and psql.sh.

DRILL_LABEL=slipway.drill

# drill_container: what this job's is called.
drill_container() { printf 'slipway-drill-%s' "$SLIPWAY_JOB"; }

# remove_drill: the container and its volume, whatever state they are in. 1 where something is left.
remove_drill() {
  local ids
  ids=$(docker ps -aq --no-trunc --filter "label=$DRILL_LABEL=$SLIPWAY_JOB" 2>/dev/null) || return 1
  [[ -n $ids ]] || return 0
  xargs -r docker rm -fv <<<"$ids" >/dev/null 2>&1 || true
  ids=$(docker ps -aq --no-trunc --filter "label=$DRILL_LABEL=$SLIPWAY_JOB" 2>/dev/null) && [[ -z $ids ]]
}

# note_drill ok|failed REASON: a line for each backup of the drill, for whoever lists backups: when, name, what came of it, how
# many seconds from the start of the container to the proof, why not.
note_drill() {
  local file began now name
  began=$(fact drill_began)
  now=$(date +%s)
  mkdir -p -- "$SLIPWAY_STATE/drilled"
  file=$SLIPWAY_STATE/drilled/$SLIPWAY_ENVIRONMENT
  while IFS=$'\t' read -r name _; do
    [[ -n $name ]] || continue
    printf '%s\t%s\t%s\t%s\t%s\n' "$(utc_now)" "$name" "$1" "$((now - ${began:-$now}))" "${2//[$'\t\n']/ }"
  done <<<"${SLIPWAY_RESTORE_FILES}" >>"$file"
  flush_file "$file"
}

# not_restorable SENTENCE: the drill has shown that the backup can't be restored: that is its result.
not_restorable() {
  note_drill failed "$1"
  unchanged "everything but what the drill had made for itself"
  fail "The drill of $SLIPWAY_ENVIRONMENT has failed: $1" "The live database was not touched. Take another backup (slipway-cli backup create $SLIPWAY_ENVIRONMENT) and drill that one."
}
