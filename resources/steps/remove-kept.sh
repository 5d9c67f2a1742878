#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Remove a database that a restore has put aside. Nothing brings it back but a backup.
#
# Needs:  SLIPWAY_KEPT, its name. Leaves: the fact message.
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

require_variable SLIPWAY_KEPT SLIPWAY_DATABASE_CONTAINER
beside refuse_untouched
shown_name "$SLIPWAY_KEPT"
shown=$REPLY
own_database || REPLY=''
if [[ $SLIPWAY_KEPT == "$REPLY" || $SLIPWAY_KEPT == "$MAINTENANCE" || $SLIPWAY_KEPT == template1 ]]; then
  refuse_untouched "The database $shown was not put aside by a restore, so it is not removed: it is the environment's own." "slipway-cli kept list $SLIPWAY_ENVIRONMENT shows those that are."
fi
kept_note "$SLIPWAY_KEPT" || refuse_untouched "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error note)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
[[ -n $KEPT_OID ]] || refuse_untouched "There is no database $shown in $SLIPWAY_DATABASE_CONTAINER." "slipway-cli kept list $SLIPWAY_ENVIRONMENT shows those that are kept."
# What a restore has not put aside is somebody's, and never removed here.
[[ -n $KEPT_OF ]] || refuse_untouched "The database $shown was not put aside by a restore, so it is not removed." "slipway-cli kept list $SLIPWAY_ENVIRONMENT shows those that are."
size=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -c "select pg_catalog.pg_database_size($KEPT_OID)" </dev/null 2>/dev/null) || size=0
drop_database "$KEPT_OID" "$SLIPWAY_KEPT" || fail "The database $shown could not be removed: $DB_REASON." "Look at who uses it."
set_fact removed "$SLIPWAY_KEPT"
set_fact message "The database $shown, which $(in_words "$KEPT_OF") was until $KEPT_AT, is removed ($(human "${size:-0}"))."
