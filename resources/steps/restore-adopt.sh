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
if [[ -z $(fact lent_roles) ]]; then
  detail "Every role that the backup names is here; what each owns stays its own."
  exit 0
fi
mapfile -t lent < <(fact lent_roles)
for i in "${!NEWS[@]}"; do
  if ! { heir_of "${NEWS[i]}" "$(live_name "$i")" && heir=$REPLY && DB_NAME=${NEWS[i]} adopt_objects "$heir"; }; then
    fail_untouched "What the roles $(in_words "${lent[@]}") own in the new database could not be given to a role of $SLIPWAY_ENVIRONMENT: $(db_error lent)." \
      "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
  fi
  detail "What $(in_words "${lent[@]}") owned in ${FILES[i]} belongs to $(in_words "$heir"), as here."
done
drop_lent_roles || fail_untouched "The roles that were made for the loading could not be removed: $(db_error lent)." \
  "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
