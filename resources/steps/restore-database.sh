#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Make the new databases beside the live ones, empty, with the owner, encoding and locale of those.
#
# Needs:  the fact restore. Leaves: the fact new_databases: the number of each, in the order of restore.
# Its undo removes them again. So it does with the roles of the fact lent_roles, which are made here.
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
# shellcheck source-path=SCRIPTDIR source=lib/lentroles.sh
source "$SLIPWAY_JOB_DIR/lib/lentroles.sh"

read_restore
beside fail_untouched "${TARGETS[@]}"
lend_roles || fail_untouched "The roles that the backup names could not be made for its loading: $(db_error lent)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
for i in "${!NEWS[@]}"; do
  with_sidecar "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json" "${NEWS[i]}" "$(live_name "$i")" newdatabase.sql ||
    fail_untouched "The new database for $(in_words "${TARGETS[i]}") could not be made: $(db_error new)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  if ! database_oid "${NEWS[i]}" || [[ -z $REPLY ]]; then
    fail_untouched "The new database ${NEWS[i]} was made and is not there." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  fi
  add_fact new_databases "$REPLY"
  flush_file "$SLIPWAY_JOB_DIR/facts/new_databases"
  if [[ -z $(live_name "$i") ]] && owner=$(sidecar_field "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json" owner) && [[ -n $owner ]]; then
    sql_text "${NEWS[i]}"
    now=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select pg_catalog.pg_get_userbyid(datdba) from pg_catalog.pg_database where datname = $REPLY" 2>/dev/null </dev/null) || now=''
    if [[ -n $now && $now != "$owner" ]]; then detail "It belongs to $(in_words "$now"), since $(in_words "$owner"), whose it was when the backup was taken, is no role here: alter database ... owner to ... gives it to another one."; fi
  fi
  detail "The new database ${NEWS[i]} stands beside $(in_words "${TARGETS[i]}"), empty; nobody but a superuser gets in."
done
