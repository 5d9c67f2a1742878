#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Start a throw-away database for the drill, of the image that the environment's own has.
#
# Needs:  SLIPWAY_DATABASE_CONTAINER, the fact restore_files; of a scheduled drill its budget in bytes: SLIPWAY_DRILL_LEAVES, what
#         of the disk is to stay free, and SLIPWAY_DRILL_MEMORY, what the container may take (both may be empty).
# Leaves: the facts drill_began, and over_budget where the budget doesn't suffice.
# Its undo removes it with its volume.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"
# shellcheck source-path=SCRIPTDIR source=lib/sidecar.sh
source "$SLIPWAY_JOB_DIR/lib/sidecar.sh"
# shellcheck source-path=SCRIPTDIR source=lib/throwaway.sh
source "$SLIPWAY_JOB_DIR/lib/throwaway.sh"

look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.Image}}'
image=$ANSWER
[[ -n $image ]] || refuse_untouched "There is no container $SLIPWAY_DATABASE_CONTAINER, so nobody knows of which image its database is." "Deploy to $SLIPWAY_ENVIRONMENT."
db_connect "$SLIPWAY_DATABASE_CONTAINER" || refuse_untouched "PostgreSQL in $SLIPWAY_DATABASE_CONTAINER doesn't answer: $DB_REASON." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
preload=$(db_run psql -XAtqw -c "select pg_catalog.current_setting('shared_preload_libraries')" </dev/null 2>/dev/null) || preload=''
needed=0
while IFS=$'\t' read -r name _; do
  size=''
  if [[ -s $SLIPWAY_RESTORE_FOLDER/$name.json ]]; then size=$(sidecar_field "$SLIPWAY_RESTORE_FOLDER/$name.json" database_size) || size=''; fi
  [[ $size =~ ^[0-9]{1,15}$ ]] || size=$(($(stat -c %s -- "$SLIPWAY_RESTORE_FOLDER/$name") * 10))
  needed=$((needed + size * 2 + 100000000))
done < <(fact restore_files)
free=$(docker exec "$SLIPWAY_DATABASE_CONTAINER" df -Pk / 2>/dev/null | awk 'NR == 2 { printf "%.0f", $4 * 1024 }') || free=''
leaves=${SLIPWAY_DRILL_LEAVES:-}
if [[ -n $leaves && -z $free ]]; then
  over_budget refuse_untouched "How much is free where containers are kept can't be seen, so nobody knows whether $(human "$leaves") would be left." \
    "Look what docker exec $SLIPWAY_DATABASE_CONTAINER df -Pk / says."
fi
if [[ -n $leaves ]] && ((free < needed + leaves)); then
  over_budget refuse_untouched "A drill needs about $(human "$needed") where containers are kept, and is to leave $(human "$leaves"); $(human "$free") are free." \
    "Free some; $DRILL_BUDGET."
fi
if [[ -n $free ]] && ((free < needed)) && ! overridden disk; then
  refuse_untouched "There is too little room for a drill: it needs about $(human "$needed"), and $(human "$free") are free where containers are kept." \
    "Free some, or say --override disk."
fi
limits=()
if [[ -n ${SLIPWAY_DRILL_MEMORY:-} ]]; then
  available=$(awk '$1 == "MemAvailable:" { printf "%.0f", $2 * 1024 }' /proc/meminfo 2>/dev/null) || available=''
  if [[ -n $available ]] && ((available < SLIPWAY_DRILL_MEMORY)); then
    over_budget refuse_untouched "A drill may take $(human "$SLIPWAY_DRILL_MEMORY") of memory, and $(human "$available") are available on the server." \
      "See what takes it; $DRILL_BUDGET."
  fi
  limits+=(--memory "$SLIPWAY_DRILL_MEMORY" --memory-swap "$SLIPWAY_DRILL_MEMORY")
fi
look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.HostConfig.ShmSize}}'
if [[ $ANSWER =~ ^[1-9][0-9]*$ ]]; then limits+=(--shm-size "$ANSWER"); fi
# What drills that were cut have left is somebody's room.
docker ps -aq --filter "label=$DRILL_LABEL" --filter status=exited 2>/dev/null | xargs -r docker rm -fv >/dev/null 2>&1 || true
look_at image "$image" '{{join .Config.Cmd " "}}'
command=()
if [[ $ANSWER == postgres ]]; then
  # Nobody's data: what makes them safe against a crash would only take time.
  command=(postgres -c fsync=off -c full_page_writes=off -c autovacuum=off)
  if [[ -n $preload ]]; then command+=(-c "shared_preload_libraries=$preload"); fi
fi
set_fact drill_began "$(date +%s)"
POSTGRES_PASSWORD=$(head -c 24 /dev/urandom | base64 | tr -dc 'A-Za-z0-9')
export POSTGRES_PASSWORD POSTGRESQL_PASSWORD=$POSTGRES_PASSWORD
container=$(drill_container)
docker run -d --name "$container" --label "$DRILL_LABEL=$SLIPWAY_JOB" --network none --restart no --cpu-shares 128 ${limits[@]+"${limits[@]}"} \
  -e POSTGRES_USER=postgres -e POSTGRES_DB=postgres -e POSTGRES_PASSWORD -e POSTGRESQL_PASSWORD "$image" ${command[@]+"${command[@]}"} >/dev/null ||
  fail "The throw-away database could not be started from the image of $SLIPWAY_DATABASE_CONTAINER." "See above what the engine says."
# The image's own first server, which makes the cluster, is not the one: that one stays, and is asked twice.
end=$((SECONDS + 180)) well=0
while ((well < 3)); do
  if DB_LIMIT=10 SLIPWAY_DATABASE_USER='' SLIPWAY_DATABASE_NAME='' db_connect "$container" &&
    docker exec "$container" sh -c 'tr "\0" " " </proc/1/cmdline' 2>/dev/null | grep -E '(^|/)postgres ' >/dev/null; then
    well=$((well + 1))
  else
    well=0
    look_at container "$container" '{{.State.Status}}'
    state=$ANSWER
    if [[ $state != running ]] || ((SECONDS > end)); then
      last=$(docker logs --tail 30 "$container" 2>&1 || true)
      printf '%s\n' "$last"
      shown_nothing_if_short "$last"
      fail "The throw-away database did not come up (it is ${state:-gone}): ${DB_REASON:-no answer}." "Its last log lines are in this job's log."
    fi
    sleep 1
  fi
done
detail "A database of the image of $SLIPWAY_DATABASE_CONTAINER stands, empty and without a network."
