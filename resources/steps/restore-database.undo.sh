#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the new databases away again, unless services have run on them: then what they wrote is kept under another name.
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
# shellcheck source-path=SCRIPTDIR source=lib/swap.sh
source "$SLIPWAY_JOB_DIR/lib/swap.sh"

read_restore
if ((${#NEWS[@]} == 0)); then exit 0; fi
await_database
maintenance_database "${TARGETS[@]}"
export MAINTENANCE=$REPLY
kept=()
for i in "${!NEWS[@]}"; do
  database_oid "${NEWS[i]}" || fail "The databases of $SLIPWAY_DATABASE_CONTAINER can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  [[ -n $REPLY ]] || continue
  if has_fact services_on_new; then
    cut_name "${KEPTS[i]}" _undone
    undone=$REPLY
    keep_aside "${NEWS[i]}" "$undone" "${TARGETS[i]}" || fail "The database ${NEWS[i]}, which services have written to, could not be put aside: $DB_REASON." "It stays under that name."
    kept+=("$undone")
  else
    drop_database "$REPLY" "${NEWS[i]}" || fail "The half-made database ${NEWS[i]} could not be removed: $DB_REASON." "Remove it by hand: drop database \"${NEWS[i]}\";"
    printf 'Removed the database %s\n' "${NEWS[i]}"
  fi
done
if ((${#kept[@]})); then
  detail "What the services have written since the swap is kept: $(in_words "${kept[@]}")."
  set_fact brought_back "$(fact brought_back) What the services have written since the swap is kept as $(in_words "${kept[@]}")."
fi
