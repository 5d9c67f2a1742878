#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Record the release: the moment `current` is written, the new release is the live one.
#
# Needs:  SLIPWAY_RELEASE, SLIPWAY_COMMIT, SLIPWAY_BRANCH, SLIPWAY_DIRTY, SLIPWAY_TREE_HASH, SLIPWAY_KEEP_RELEASES (5),
#         SLIPWAY_UPLOAD; of a promotion SLIPWAY_FROM_ENVIRONMENT and _RELEASE; the facts previous_release, backup.
# Leaves: release.json, images and database beside the tree; the release's images tagged; `current`; the facts release
#         and downtime_seconds; fewer old releases, and no upload.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/compose.sh
source "$SLIPWAY_JOB_DIR/lib/compose.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/http.sh
source "$SLIPWAY_JOB_DIR/lib/http.sh"
# shellcheck source-path=SCRIPTDIR source=lib/health.sh
source "$SLIPWAY_JOB_DIR/lib/health.sh"
# shellcheck source-path=SCRIPTDIR source=lib/downtime.sh
source "$SLIPWAY_JOB_DIR/lib/downtime.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"
# shellcheck source-path=SCRIPTDIR source=lib/told.sh
source "$SLIPWAY_JOB_DIR/lib/told.sh"

releases=$(releases_folder)
release=$releases/$SLIPWAY_RELEASE
previous=$(fact previous_release)
if [[ $previous == none ]]; then previous=''; fi
compose_init

# What this release's own services run, now that they are healthy: those that have done their work once and ended, too.
look_at_containers
images='' lines='' rendered=0
while IFS= read -r service; do
  [[ -n $service ]] || continue
  IFS='|' read -r id name <<<"$(awk -F'|' -v s="$service" '$1 == s { print $6 "|" $7; exit }' <<<"$CONTAINERS")"
  if [[ -z $id ]]; then
    # It has no container (none is wanted, or it was removed when it had ended): what its name means is what `up` took.
    ((rendered++)) || compose_model "$SLIPWAY_DIRECTORY" || fail "The compose file can't be read: $(head -n 2 <<<"$MODEL_WARNINGS" | tr '\n' ' ')" "Look at $SLIPWAY_COMPOSE_FILE."
    name=$(model_image "$service")
    image_id "$name"
    id=$ANSWER
    [[ -n $id ]] || continue
  fi
  lines+="$service"$'\t'"$id"$'\t'"$name"$'\n'
  images+="${images:+,}$(json "$service"):{\"id\":$(json "$id"),\"name\":$(json "$name")}"
  docker tag "$id" "$(keep_tag "$service" "$SLIPWAY_RELEASE")" || fail "The image of the service $service ($name) could not be kept." \
    "See above what the engine says."
done <<<"$(fact services)"
[[ -n $lines ]] || fail "No service of $SLIPWAY_COMPOSE_FILE has an image, so the release could never be started again." "Look at docker ps -a."
printf '%s' "$lines" | write_file "$release/images"
cut -d'|' -f3 <<<"$CONTAINERS" | write_file "$release/containers"
if [[ -n ${SLIPWAY_DATABASE_CONTAINER:-} ]]; then
  database_storage "$SLIPWAY_DATABASE_CONTAINER"
  printf '%s\n' "$ANSWER" | write_file "$release/database"
fi
json_list "$(fact backups)"
backups=$REPLY
case ${SLIPWAY_DIRTY:-0} in 1 | true | yes) dirty=true ;; *) dirty=false ;; esac
downtime=$(downtime_seconds)
if [[ -n $downtime ]]; then set_fact downtime_seconds "$downtime"; fi
{
  printf '{"id":%s,"adopted":false,"environment":%s,' "$(json "$SLIPWAY_RELEASE")" "$(json "$SLIPWAY_ENVIRONMENT")"
  printf '"commit":%s,"branch":%s,"dirty":%s,"tree_hash":%s,' "$(json_or_null "${SLIPWAY_COMMIT:-}")" \
    "$(json_or_null "${SLIPWAY_BRANCH:-}")" "$dirty" "$(json_or_null "${SLIPWAY_TREE_HASH:-}")"
  printf '"images":{%s},"backup":%s,"backups":%s,"previous":%s,' "$images" "$(json_or_null "$(fact backup)")" "$backups" "$(json_or_null "$previous")"
  if [[ -n ${SLIPWAY_FROM_ENVIRONMENT:-} ]]; then
    printf '"promoted_from":{"environment":%s,"release":%s},' "$(json "$SLIPWAY_FROM_ENVIRONMENT")" "$(json_or_null "${SLIPWAY_FROM_RELEASE:-}")"
  fi
  printf '"downtime_seconds":%s,' "${downtime:-null}"
  printf '"deployed_at":"%s","deployed_by":%s,"job":%s,"kind":%s}\n' "$(utc_now)" "$(json "${SLIPWAY_BY:-}")" \
    "$(json "$SLIPWAY_JOB")" "$(json "$SLIPWAY_KIND")"
} | write_file "$release/release.json"
sync -f -- "$release"
message="$SLIPWAY_ENVIRONMENT is on release $SLIPWAY_RELEASE now"
if has_fact backup; then message+="; the backup $(fact backup_named "$(fact backup)") holds its data as they were before"; fi
ran_once=$(ran_once_sentence)
replicas=$(replicas_sentence)
unhealthy=$(unhealthy_sentence)
set_fact message "$message.$ran_once$replicas$unhealthy"
printf '%s\n' "$SLIPWAY_RELEASE" | write_file "$releases/current"
flush_file "$releases"
set_fact release "$SLIPWAY_RELEASE"
if [[ $downtime == 0.0 ]]; then downtime=''; fi
detail "$SLIPWAY_ENVIRONMENT is on release $SLIPWAY_RELEASE now.${downtime:+ It did not answer for $downtime s.}"

# From here on nothing may fail the job: the release is live.
set +e
trap - ERR
keep=${SLIPWAY_KEEP_RELEASES:-5}
n=0
drop_tags "$SLIPWAY_JOB" "$SLIPWAY_JOB_DIR/images-before"
rm -f -- "$releases/unfinished-volumes"
for old in $(find "$releases" -mindepth 2 -maxdepth 2 -name release.json -printf "%T@ %h\n" | sort -rn | sed "s,.*/,,"); do
  n=$((n + 1))
  if ((n <= keep)) || [[ $old == "$SLIPWAY_RELEASE" || $old == "$previous" ]]; then continue; fi
  drop_tags "$old" "$releases/$old/images"
  rm -rf -- "${releases:?}/$old"
  detail "The old release $old was removed; $keep are kept."
done
clear_left "$releases"
trim_ran
if [[ -n ${SLIPWAY_UPLOAD:-} ]]; then rm -rf -- "${SLIPWAY_STATE:?}/incoming/$SLIPWAY_ENVIRONMENT/$SLIPWAY_UPLOAD"; fi
# Uploads of jobs that failed or never began: each try has a name of its own, so nobody comes back for them.
find "${SLIPWAY_STATE:?}/incoming/${SLIPWAY_ENVIRONMENT:?}" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf -- {} + 2>/dev/null
exit 0
