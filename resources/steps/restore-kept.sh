#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Look at a database that an earlier restore has put aside, before it takes its place again.
#
# Needs:  SLIPWAY_KEPT, its name. Leaves: the facts restore (as restore-fits, with what is noted of it behind) and
#         new_databases: here the new one is the kept one.
# Nothing is touched.
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
# shellcheck source-path=SCRIPTDIR source=lib/fits.sh
source "$SLIPWAY_JOB_DIR/lib/fits.sh"

require_variable SLIPWAY_KEPT SLIPWAY_DATABASE_CONTAINER
beside refuse_untouched
shown_name "$SLIPWAY_KEPT"
shown=$REPLY
kept_note "$SLIPWAY_KEPT" || refuse_untouched "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error note)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
[[ -n $KEPT_OID ]] || refuse_untouched "There is no database $shown in $SLIPWAY_DATABASE_CONTAINER." "slipway-cli kept list $SLIPWAY_ENVIRONMENT shows those that are kept."
[[ -n $KEPT_OF ]] || refuse_untouched "The database $shown was not put aside by a restore." "slipway-cli kept list $SLIPWAY_ENVIRONMENT shows those that are."
beside refuse_untouched "$KEPT_OF" "$SLIPWAY_KEPT"
database_oid "$KEPT_OF" || refuse_untouched "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
live=${REPLY:-0}
check_prepared "$SLIPWAY_KEPT"
if ((live)); then check_prepared "$KEPT_OF"; fi
lines=''
kept_name "$KEPT_OF" "$(date +%Y%m%d_%H%M)"
set_fact restore "-"$'\t'"$KEPT_OF"$'\t'"$SLIPWAY_KEPT"$'\t'"$REPLY"$'\t'"$live"$'\t'"$KEPT_NOTE"
set_fact new_databases "$KEPT_OID"
detail "$shown is what $(in_words "$KEPT_OF") was until $KEPT_AT."
