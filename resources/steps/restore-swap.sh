#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Put the new databases in the place of the live ones: nobody gets in, nobody is left in, and all names change in one
# transaction. The old ones keep their data, under a name with the date.
#
# Needs:  the facts restore and new_databases. Leaves: the fact swapped (lines: database TAB the name that its old data are
#         kept under, - for none). Its undo is the same transaction back.
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
# shellcheck source-path=SCRIPTDIR source=lib/fits.sh
source "$SLIPWAY_JOB_DIR/lib/fits.sh"

trap db_close EXIT
read_restore
beside fail "${TARGETS[@]}"
shut=() kept=''
for i in "${!NEWS[@]}"; do
  shut+=("${NEWS[i]}")
  if [[ ${LIVES[i]} != 0 ]]; then shut+=("${TARGETS[i]}"); fi
  kept+="${TARGETS[i]}"$'\t'"$([[ ${LIVES[i]} == 0 ]] && printf -- - || printf '%s' "${KEPTS[i]}")"$'\n'
  database_oid "${TARGETS[i]}" || fail "The databases can't be looked at: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
  [[ ${REPLY:-0} == "${LIVES[i]}" ]] || fail "The database $(in_words "${TARGETS[i]}") is not the one any more that this restore began with." "See who has made it anew, and start again."
done
open_swap || fail "A session in $SLIPWAY_DATABASE_CONTAINER could not be opened: $(db_error "$SWAP")." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER."
shut_out "${shut[@]}" || fail "The sessions in $(in_words "${TARGETS[@]}") could not be ended: $DB_REASON." "See who is in there (select * from pg_stat_activity)."
if ! swap_in; then
  let_in "${shut[@]}" || true
  fail "The names could not be changed: $DB_REASON." "The live database has its name; see above."
fi
set_fact swapped "${kept%$'\n'}"
while IFS=$'\t' read -r target name; do
  if [[ $name == - ]]; then detail "$(in_words "$target") is the restored one now."; else detail "$(in_words "$target") is the restored one now; what was live is kept as $(in_words "$name")."; fi
done <<<"${kept%$'\n'}"
