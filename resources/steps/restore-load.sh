#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Load the backups into the new databases, by the container's own psql, up to the first error.
#
# Needs:  the facts restore and new_databases; restore.N.statements of the first step. Leaves: the fact load_seconds; new_databases
#         anew, where a database had to be loaded twice.
# The live database is not touched; what was loaded by then goes with the new database.
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
# shellcheck source-path=SCRIPTDIR source=lib/loading.sh
source "$SLIPWAY_JOB_DIR/lib/loading.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"

trap forget_load EXIT
read_restore
beside fail_untouched "${TARGETS[@]}"
mapfile -t sums < <(fact restore_files | cut -f3)
began=$SECONDS
for i in "${!NEWS[@]}"; do
  load_new "${NEWS[i]}" "$(live_name "$i")" "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}" "$SLIPWAY_JOB_DIR/restore.$i.statements" "${sums[i]}" "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json" ||
    fail_untouched "${FILES[i]} could not be loaded: $LOAD_REASON." "The statement that failed stands in this job's log. ${LOAD_REMEDY:+$LOAD_REMEDY }The live database was not touched."
  # It may have been made anew.
  if ! database_oid "${NEWS[i]}" || [[ -z $REPLY ]]; then
    fail_untouched "The new database ${NEWS[i]} was loaded and is not there." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  fi
  if [[ $REPLY != "${NEW_OIDS[i]}" ]]; then
    NEW_OIDS[i]=$REPLY
    set_fact new_databases "$(printf '%s\n' "${NEW_OIDS[@]}")"
    flush_file "$SLIPWAY_JOB_DIR/facts/new_databases"
  fi
  detail "${FILES[i]} is loaded."
done
set_fact load_seconds "$((SECONDS - began))"
