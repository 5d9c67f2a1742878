#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same transaction back, where the names had changed: the database that was live before is live again.
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
await_database
end_own_sessions
who_is_live || fail "It can't be asked which database is live: $(db_error oid)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER, then run slipway-cli recover $SLIPWAY_ENVIRONMENT."
kept=''
if [[ $REPLY == new ]]; then
  lines='' UNDONE=()
  for i in "${!NEWS[@]}"; do
    kept_name "${TARGETS[i]}" "$(date +%Y%m%d_%H%M)_undone"
    UNDONE+=("$REPLY")
    lines+=$'\t'"$REPLY"$'\t'
    if [[ -z ${NOTES[i]} ]]; then kept+="${kept:+, }$REPLY"; fi
  done
  open_swap || fail "A session in $SLIPWAY_DATABASE_CONTAINER could not be opened: $(db_error "$SWAP")." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER, then run slipway-cli recover $SLIPWAY_ENVIRONMENT."
  shut=("${TARGETS[@]}")
  for i in "${!KEPTS[@]}"; do if [[ ${LIVES[i]} != 0 ]]; then shut+=("${KEPTS[i]}"); fi; done
  shut_out "${shut[@]}" || fail "The restored database is still live: the sessions in it could not be ended: $DB_REASON." "See who is in there (select * from pg_stat_activity), then run slipway-cli recover $SLIPWAY_ENVIRONMENT."
  if ! swap_back; then
    let_in "${shut[@]}" || true
    fail "The restored database is still live, and what was live before is kept as $(in_words "${KEPTS[@]}"): the names could not be changed back: $DB_REASON." \
      "Run slipway-cli recover $SLIPWAY_ENVIRONMENT."
  fi
  printf 'The database that was live before is live again\n'
  if [[ -n $kept ]]; then set_fact undone_kept "$kept"; fi
elif [[ $REPLY == another ]]; then
  fail "The database $(in_words "${TARGETS[@]}") is neither the one that was live before nor the restored one." "See which is which (slipway-cli kept list $SLIPWAY_ENVIRONMENT), and rename them by hand."
elif [[ $REPLY == mixed ]]; then
  fail "Some of the databases are the restored ones and some are those of before." "See which is which (the names with a date are kept ones), and rename them by hand."
fi
set_fact brought_back "$SLIPWAY_ENVIRONMENT has the database that it had before.$(undone_words)"
unchanged "the files of $SLIPWAY_ENVIRONMENT" "its images" "its data, as they were when the services were stopped"
# A swap that was cut may have shut everybody out.
let_in "${TARGETS[@]}" "${NEWS[@]}" || fail "The database can't be told to take connections again: $(db_error in)." "Run slipway-cli recover $SLIPWAY_ENVIRONMENT."
