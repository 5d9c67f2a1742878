#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Read the backup anew before anything rests on it: hash and rows against its sidecar, and every statement that it holds.
#
# Needs:  SLIPWAY_RESTORE_FILES (lines: name TAB database that it goes into; empty: the one that it is of),
#         SLIPWAY_RESTORE_FOLDER where they lie, SLIPWAY_RESTORE_ENVIRONMENT whose they are, SLIPWAY_DATABASE_CONTAINER.
# Leaves: the fact restore_files (lines: name TAB database TAB SHA-256), and in the job's folder for each, by its number from 0 on,
#         restore.N.rows (as dump_census) and restore.N.statements (as statements.awk).
# Nothing is touched; a file that is damaged, another's, or holds what no dump of one database holds is refused. A drill's
# first step too.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/verify.sh
source "$SLIPWAY_JOB_DIR/lib/verify.sh"
# shellcheck source-path=SCRIPTDIR source=lib/psql.sh
source "$SLIPWAY_JOB_DIR/lib/psql.sh"
# shellcheck source-path=SCRIPTDIR source=lib/databases.sh
source "$SLIPWAY_JOB_DIR/lib/databases.sh"
# shellcheck source-path=SCRIPTDIR source=lib/examine.sh
source "$SLIPWAY_JOB_DIR/lib/examine.sh"
# shellcheck source-path=SCRIPTDIR source=lib/loading.sh
source "$SLIPWAY_JOB_DIR/lib/loading.sh"
# shellcheck source-path=SCRIPTDIR source=lib/throwaway.sh
source "$SLIPWAY_JOB_DIR/lib/throwaway.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"

require_variable SLIPWAY_RESTORE_FILES SLIPWAY_RESTORE_FOLDER SLIPWAY_DATABASE_CONTAINER
look_at container "$SLIPWAY_DATABASE_CONTAINER" '{{.State.Status}}'
[[ $ANSWER == running ]] || refuse_untouched "The database container $SLIPWAY_DATABASE_CONTAINER is not running (it is ${ANSWER:-not there})." \
  "Start it (docker start $SLIPWAY_DATABASE_CONTAINER): the new database is made beside the live one."
beside refuse_untouched
version=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select pg_catalog.current_setting('server_version_num')" </dev/null 2>/dev/null) || version=''
[[ $version =~ ^[0-9]{5,6}$ ]] || refuse_untouched "PostgreSQL in $SLIPWAY_DATABASE_CONTAINER doesn't tell its version." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
own_database || refuse_untouched "The container $SLIPWAY_DATABASE_CONTAINER doesn't tell what its database is called." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
own=$REPLY
scratch=$SLIPWAY_JOB_DIR/restore.scratch
mkdir -p -- "$scratch"
trap 'rm -rf -- "$scratch"' EXIT

done_bytes=0 total=0
while IFS=$'\t' read -r name _; do
  if [[ -n $name && -f $SLIPWAY_RESTORE_FOLDER/$name ]]; then total=$((total + $(stat -c %s -- "$SLIPWAY_RESTORE_FOLDER/$name"))); fi
done <<<"$SLIPWAY_RESTORE_FILES"
examine_progress() { progress "$((done_bytes + $1))" "$total" bytes; }

# reject SENTENCE REMEDY: such a backup is not restored; that it can't be is what a drill wants to know.
reject() {
  if [[ $SLIPWAY_KIND == drill ]]; then not_restorable "$1"; fi
  refuse_untouched "$@"
}

# verify_one NUMBER NAME DATABASE
verify_one() {
  local file=$SLIPWAY_RESTORE_FOLDER/$2 target=$3 sidecar database rows scanner shown
  [[ $2 != */* && -f $file ]] || refuse_untouched "There is no backup $2 in $SLIPWAY_RESTORE_FOLDER." "slipway-cli backup list $SLIPWAY_ENVIRONMENT shows those that there are."
  sidecar=$file.json
  database=''
  if [[ -s $sidecar ]]; then database=$(sidecar_field "$sidecar" database) || database=''; fi
  # What another environment calls its database is its own affair: one file goes into the database of this one.
  if [[ -z $target && $count == 1 && ${SLIPWAY_RESTORE_ENVIRONMENT:-$SLIPWAY_ENVIRONMENT} != "$SLIPWAY_ENVIRONMENT" ]]; then target=$own; fi
  target=${target:-${database:-$own}}
  if [[ $target == *[[:cntrl:]]* || -z $target ]]; then refuse_untouched "A database of such a name can't be restored: $(json "$target")." "Restore it by hand."; fi
  shown_name "$target"
  shown=$REPLY
  DB_NAME=$target db_tables >"$scratch/tables" 2>/dev/null || : >"$scratch/tables" # there may be no such database
  # Side by side, for both read the whole file.
  scan_dump "$file" "$SLIPWAY_JOB_DIR/restore.$1.statements" "$version" &
  scanner=$!
  examine "$file" "$sidecar" "$target" "$scratch/tables" "$scratch" "${SLIPWAY_RESTORE_ENVIRONMENT:-$SLIPWAY_ENVIRONMENT}" "$SLIPWAY_PROJECT"
  wait "$scanner" && scanner=0 || scanner=$?
  case $EXAMINE_STATE in
    verified) ;;
    foreign) refuse_untouched "$2 is not restored: $EXAMINE_REASON." "slipway-cli backup list $SLIPWAY_ENVIRONMENT shows whose it is; --database NAME says into which database one without a sidecar goes." ;;
    damaged) reject "$2 is damaged: $EXAMINE_REASON." "Restore another one, or its second copy: --from laptop." ;;
    *) refuse_untouched "$2 could not be read: $EXAMINE_REASON." "Fix that, and try it again." ;;
  esac
  ((scanner == 0)) || refuse_untouched "$2 could not be read to its end." "Look at the disk, and try it again."
  objection_of "$SLIPWAY_JOB_DIR/restore.$1.statements"
  [[ -z $REPLY ]] || reject "$2 is not loaded: $REPLY." \
    "Look into it (gunzip -c $2 | less): whoever may write a dump may write anything; restore one that nobody has changed."
  if [[ -n $database && $database != "$target" ]]; then detail "$2 is of the database $database, and goes into $shown, as asked."; fi
  mv -f -- "$scratch/found" "$SLIPWAY_JOB_DIR/restore.$1.rows"
  rows=$(awk -F '\t' '$1 !~ /^\\(lo|end|db)$/ { s += $2; n++ } END { printf "%.0f rows in %d tables", s, n }' "$SLIPWAY_JOB_DIR/restore.$1.rows")
  done_bytes=$((done_bytes + $(stat -c %s -- "$file")))
  detail "$2: $(human "$(stat -c %s -- "$file")"), $rows, SHA-256 $EXAMINE_SHA256${EXAMINE_REASON:+; $EXAMINE_REASON}."
  lines+="$2"$'\t'"$target"$'\t'"$EXAMINE_SHA256"$'\n'
}

lines='' number=0
count=$(grep -c . <<<"$SLIPWAY_RESTORE_FILES")
while IFS=$'\t' read -r name database; do
  [[ -n $name ]] || continue
  verify_one "$((number++))" "$name" "${database:-}"
done <<<"$SLIPWAY_RESTORE_FILES"
[[ $(cut -f2 <<<"${lines%$'\n'}" | sort | uniq -d) == '' ]] || refuse_untouched "Two of the backups go into the same database." "Name one of them."
if [[ ${SLIPWAY_RESTORE_ENVIRONMENT:-$SLIPWAY_ENVIRONMENT} != "$SLIPWAY_ENVIRONMENT" && $count != 1 && $lines != *$'\t'"$own"$'\t'* ]]; then
  shown_name "$own"
  refuse_untouched "The backup is a set of several databases of $SLIPWAY_RESTORE_ENVIRONMENT, and none of them is called $REPLY, as the one of $SLIPWAY_ENVIRONMENT is." \
    "Name the one that is to come into it: --database NAME."
fi
set_fact restore_files "${lines%$'\n'}"
