# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How a backup says no, and when it may say that there is nothing to back up. Sourced after base.sh, text.sh,
# containers.sh and dump.sh; `container` is the one of the database, `database_service` its service.
# shellcheck disable=SC2154

# no_backup SENTENCE REMEDY: the guard says no, unless the job leaves the database alone, or keeps it beside the restored one,
# and was told to go on.
no_backup() {
  local newest
  newest=$(newest_sidecar "$SLIPWAY_BACKUPS" '')
  if [[ -n $newest ]]; then newest=$(backup_in_words "$newest"); fi
  if overridden backup && [[ $SLIPWAY_KIND == @(rollback|restart|restore) ]]; then
    printf '%s\n' "$1"
    detail "$1 Going on without a backup, as asked; the newest verified one is ${newest:-none at all}."
    set_fact backup_evidence "overridden: $1"
    exit 0
  fi
  refuse_untouched "$1" "$2 The newest verified backup: ${newest:-none}."
}

# evidence SENTENCE: there is nothing to back up, which is all right for who only wants a guard, and a refusal for who
# asked for a backup.
evidence() {
  set_fact backup_evidence "$1"
  if [[ $SLIPWAY_KIND == backup ]]; then refuse_untouched "$1" "${2:-Deploy to $SLIPWAY_ENVIRONMENT first.}"; fi
  printf '%s\n' "$1"
  detail "$1"
  exit 0
}

# no_container: there may be no data yet, and that must be proved: no container and no volume that it would use.
no_container() {
  local storage kind source made
  storage=$(fact database_storage)
  if [[ -z $storage ]]; then
    look_at_volumes
    storage=$(sed -n 's/^\([^ ]*\) .*$/volume \1/p' <<<"$VOLUMES")
  fi
  while read -r kind source; do
    case $kind in
      volume)
        look_at volume "$source" '{{.Name}} {{.CreatedAt}}'
        made=$ANSWER
        if [[ -n $made ]] && grep -qxF -- "$made" "$(releases_folder)/unfinished-volumes" 2>/dev/null; then
          evidence "No data yet: there is no container $container, and its volume $source was made by a first deployment that failed. So there is nothing to back up."
        elif [[ -n $made ]]; then
          no_backup "The database container $container doesn't exist, but its volume $source does: there is data, and it can't be backed up." \
            "Start the database (docker compose up -d ${database_service:-for its service}), or remove the volume if its data are not wanted."
        fi
        ;;
      bind)
        if [[ -n $(ls -A -- "$source" 2>/dev/null || true) || (-e $source && ! -r $source) ]]; then
          no_backup "The database container $container doesn't exist, but its data folder $source is not empty: there is data, and it can't be backed up." \
            "Start the database, or move that folder away if its data are not wanted."
        fi
        ;;
    esac
  done <<<"$storage"
  evidence "No data yet: there is no container $container and no volume of it. So there is nothing to back up." \
    "Deploy to $SLIPWAY_ENVIRONMENT first, or correct the name of the container in slipway.toml."
}
