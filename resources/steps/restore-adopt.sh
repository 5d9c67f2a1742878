#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Give what was loaded from another environment's backup to the roles of this one.
#
# Needs:  the facts restore and lent_roles (roles that the backup names and that are not here; there may be none).
# The live database is not touched. The lent roles are gone afterwards; an undo of restore-database removes them too.
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
# failed WHAT: the end, with what the database server said last.
failed() { fail_untouched "$1: $(db_error lent)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."; }
mapfile -t lent < <(fact lent_roles)
for i in "${!NEWS[@]}"; do
  if ((${#lent[@]} > 0)); then
    if ! policies=$(DB_NAME=${NEWS[i]} lent_policies); then failed "The policies in the new database could not be read"; fi
    if ! { heir_of "${NEWS[i]}" "$(live_name "$i")" && heir=$REPLY && DB_NAME=${NEWS[i]} adopt_objects "$heir"; }; then
      failed "What the roles $(in_words "${lent[@]}") own in the new database could not be given to a role of $SLIPWAY_ENVIRONMENT"
    fi
    detail "What $(in_words "${lent[@]}") owned in ${FILES[i]} belongs to $(in_words "$heir") now, and what was granted to them is gone${policies:+, with the policies that are for them alone: $policies}."
  fi
  if [[ -n $(live_name "$i") ]]; then
    DB_NAME=${NEWS[i]} copy_rights "$(live_name "$i")" || failed "What may be done with the tables of $(in_words "${TARGETS[i]}") could not be granted in the new database"
    detail "What roles of $SLIPWAY_ENVIRONMENT may do with the tables, sequences and schemas of $(in_words "${TARGETS[i]}") they may do with those of the same name."
  fi
done
drop_lent_roles || fail_untouched "The roles that were made for the loading could not be removed: $(db_error lent)." \
  "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
