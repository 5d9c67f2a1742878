#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Look at the release to go back to: its tree and its images must still be here, all of them. Changes nothing.
#
# Needs:  SLIPWAY_RELEASE, SLIPWAY_BACKUPS; the fact previous_release.
# Leaves: the facts ran_since (what ran of other releases since, in words; none: nothing that is known of); release_backup
#         ("name TAB taken_at" of the backup that holds the data as they were before any of that ran; none: no such fact);
#         release_backup_newest (the same of the newest verified one that was taken while that release was live, where that
#         is another one, and TAB "later" where it is from after something of another release had run).
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/dump.sh
source "$SLIPWAY_JOB_DIR/lib/dump.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/checks.sh
source "$SLIPWAY_JOB_DIR/lib/checks.sh"
# shellcheck source-path=SCRIPTDIR source=lib/ran.sh
source "$SLIPWAY_JOB_DIR/lib/ran.sh"

release=$(releases_folder)/$SLIPWAY_RELEASE
others="slipway-cli releases $SLIPWAY_ENVIRONMENT lists those that are kept."
check_docker
previous=$(fact previous_release)
[[ $previous != "$SLIPWAY_RELEASE" ]] || refuse_untouched "$SLIPWAY_ENVIRONMENT is on the release $SLIPWAY_RELEASE already." "$others"
[[ -d $release/tree && -s $release/release.json ]] || refuse_untouched \
  "The release $SLIPWAY_RELEASE is not kept any more." "$others"
[[ -s $release/images ]] || refuse_untouched \
  "The images of the release $SLIPWAY_RELEASE were never kept, so it can't be started without a build." "$others"
lost=''
while IFS=$'\t' read -r service id name; do
  [[ -n $service ]] || continue
  image_id "$id"
  if [[ -z $ANSWER ]]; then lost+="${lost:+, }$service ($name)"; fi
done <"$release/images"
[[ -z $lost ]] || refuse_untouched \
  "Images of the release $SLIPWAY_RELEASE are gone from the engine: $lost." \
  "Deploy that commit again, or choose another release. $others"

if overridden backup && [[ -n ${SLIPWAY_DATABASE_CONTAINER:-} ]]; then
  # Without a backup the database is left alone, so what it runs must be what that release runs.
  look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{index .Config.Labels "com.docker.compose.service"}}|{{.Image}}'
  IFS='|' read -r service runs <<<"$ANSWER"
  wants=$(awk -F '\t' -v s="$service" '$1 == s { print $2; exit }' "$release/images")
  if [[ -n $runs && -n $wants && $runs != "$wants" ]]; then
    refuse_untouched "The release $SLIPWAY_RELEASE has another image of the database service $service, and without a backup the database is left alone." \
      "Repair the database so that a backup can be taken, then roll back without --override backup."
  fi
fi

# The first job that ran something of another release took a backup before that, whether it was undone or not; and each
# backup says which release was live when it was taken.
ran_since "$SLIPWAY_RELEASE"
since='' guard='' first=''
if [[ -n $RAN_SINCE ]]; then
  since_words
  set_fact ran_since "$REPLY"
  IFS=$'\t' read -r first _ _ _ _ files guard taken <<<"${RAN_SINCE%%$'\n'*}"
  if [[ $guard != - && -f $SLIPWAY_BACKUPS/$guard ]]; then
    since=$guard
    if ((files > 1)); then since+=" (a set of $files files)"; fi
    set_fact release_backup "$since"$'\t'"$taken"
    detail "The data as they were on $SLIPWAY_RELEASE: $since, taken $taken, before anything of another release ran."
  fi
fi
best=$(newest_sidecar "$SLIPWAY_BACKUPS" '' "$SLIPWAY_RELEASE")
if [[ -n $best ]]; then
  newest=$(sidecar_field "$best" taken_at)
  named=$(backup_in_words "$best")
  if [[ ${named%% *} != "$guard" ]]; then
    later=''
    if [[ -n $first && $newest > $first ]]; then later=$'\tlater'; fi
    set_fact release_backup_newest "$named"$'\t'"$newest$later"
    detail "The newest backup from when $SLIPWAY_RELEASE was live: $named, taken $newest."
  fi
elif [[ -z $since ]]; then
  detail "No verified backup was taken while $SLIPWAY_RELEASE was live."
fi
count=$(grep -c . "$release/images")
detail "$count images of that release are here."
