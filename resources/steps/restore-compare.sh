#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prove what was loaded, and give it what is in no dump: rows of each table against those in the file, large objects and
# sequences; then planner statistics, grants, settings and the comment of the live database.
#
# Needs:  the facts restore and new_databases; restore.N.rows and restore.N.statements of the first step.
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
# shellcheck source-path=SCRIPTDIR source=lib/sidecar.sh
source "$SLIPWAY_JOB_DIR/lib/sidecar.sh"
# shellcheck source-path=SCRIPTDIR source=lib/loading.sh
source "$SLIPWAY_JOB_DIR/lib/loading.sh"
# shellcheck source-path=SCRIPTDIR source=lib/comparison.sh
source "$SLIPWAY_JOB_DIR/lib/comparison.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"

read_restore
beside fail_untouched "${TARGETS[@]}"
for i in "${!NEWS[@]}"; do
  DB_NAME=${NEWS[i]} compare_loaded "$SLIPWAY_JOB_DIR/restore.$i.rows" "$SLIPWAY_JOB_DIR/restore.$i.statements" "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json" ||
    fail_untouched "What came out of ${FILES[i]} is not what is in it: $COMPARE_REASON." "The live database was not touched. Try another backup."
  detail "${FILES[i]}: $COMPARE_WORDS."
  # Index expressions are evaluated here, whose functions may name things without their schema. Without statistics it would only be slow.
  usual_path "$(live_name "$i")" "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json"
  sql_text "pg_catalog, $REPLY" # whoever owns a database says what it is
  DB_NAME=${NEWS[i]} db_run psql -XAtqw -v ON_ERROR_STOP=1 -v VERBOSITY=terse -c "select pg_catalog.set_config('search_path', $REPLY, false)" -c analyze >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.analyze.errors" </dev/null ||
    detail "The planner has no statistics of all tables of ${FILES[i]}: analyze has ended with: $(db_error analyze)."
  with_sidecar "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json" "${NEWS[i]}" "$(live_name "$i")" furnish.sql ||
    fail_untouched "The grants and settings of $(in_words "${TARGETS[i]}") could not be given to the new database: $(db_error new)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
done
