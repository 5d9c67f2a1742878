#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the new databases away again. One that was live for a moment has another name by then (restore-swap.undo.sh).
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
if ((${#NEWS[@]} == 0)); then exit 0; fi
await_database
end_own_sessions
for i in "${!NEWS[@]}"; do
  database_oid "${NEWS[i]}" || fail "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  [[ -n $REPLY ]] || continue
  drop_database "$REPLY" "${NEWS[i]}" || fail "The half-made database ${NEWS[i]} could not be removed: $DB_REASON." "Remove it by hand: drop database \"${NEWS[i]}\";"
  printf 'Removed the database %s\n' "${NEWS[i]}"
done
drop_lent_roles || fail "The roles that were made for the loading could not be removed: $(db_error lent)." "Remove them by hand: drop role ...; they can't log in."
