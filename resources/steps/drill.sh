#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Restore the backup into the throw-away database and prove it there: that it can't be restored is a result.
#
# Needs:  the fact restore_files, the files that restore-verify has left, SLIPWAY_RESTORE_FOLDER; SLIPWAY_DRILL_CHECK, a query of the
#         application's own (may be empty). Leaves: the facts drilled, load_seconds and message.
set -Eeuo pipefail
# shellcheck source-path=SCRIPTDIR source=lib/base.sh
source "$SLIPWAY_JOB_DIR/lib/base.sh"
# shellcheck source-path=SCRIPTDIR source=lib/text.sh
source "$SLIPWAY_JOB_DIR/lib/text.sh"
# shellcheck source-path=SCRIPTDIR source=lib/containers.sh
source "$SLIPWAY_JOB_DIR/lib/containers.sh"
# shellcheck source-path=SCRIPTDIR source=lib/verify.sh
source "$SLIPWAY_JOB_DIR/lib/verify.sh"
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
# shellcheck source-path=SCRIPTDIR source=lib/throwaway.sh
source "$SLIPWAY_JOB_DIR/lib/throwaway.sh"
# shellcheck source-path=SCRIPTDIR source=lib/upload.sh
source "$SLIPWAY_JOB_DIR/lib/upload.sh"

trap forget_load EXIT
# The throw-away database has a superuser of its own.
export SLIPWAY_DATABASE_USER='' SLIPWAY_DATABASE_NAME=''
if ! db_connect "$(drill_container)"; then
  shown_nothing_if_short "$DB_REASON"
  fail "The throw-away database doesn't answer: $DB_REASON." "Look whether memory is short on the server, and try it again."
fi
export MAINTENANCE=postgres
# It has no tablespaces, and which disk something lies on is not what is proved.
# shellcheck disable=SC2034
LOAD_ANYWHERE=1
began=$SECONDS number=0 words=''
while IFS=$'\t' read -r file target sum <&5; do
  [[ -n $file ]] || continue
  sidecar=$SLIPWAY_RESTORE_FOLDER/$file.json
  statements=$SLIPWAY_JOB_DIR/restore.$number.statements
  # The roles that the dump names; what they may do besides is not what is proved.
  sql_list < <(scanned role "$statements")
  printf "select pg_catalog.format('create role %%I', r) from pg_catalog.unnest(array[%s]::text[]) r where r is not null and r not in (select rolname from pg_catalog.pg_roles)\n\\\\gexec\n" "$REPLY" |
    DB_NAME=postgres db_run psql -XAtqw -v ON_ERROR_STOP=1 >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.roles.errors" ||
    { shown_nothing_if_short "$(db_error roles)"; fail "The roles of $file could not be made in the throw-away database: $(db_error roles)." "See above."; }
  new=slipway_drill_$number
  if [[ $target == postgres ]]; then new=postgres_drill; fi
  with_sidecar "$sidecar" "$new" '' newdatabase.sql || not_restorable "a database for $file could not be made as its sidecar describes it: $(db_error new)."
  load_new "$new" '' "$SLIPWAY_RESTORE_FOLDER/$file" "$statements" "$sum" "$sidecar" || not_restorable "$file could not be loaded: $LOAD_REASON."
  DB_NAME=$new compare_loaded "$SLIPWAY_JOB_DIR/restore.$number.rows" "$statements" "$sidecar" || not_restorable "what came out of $file is not what is in it: $COMPARE_REASON."
  if [[ -n ${SLIPWAY_DRILL_CHECK:-} && $number == 0 ]]; then
    said=$(DB_NAME=$new db_run env -u PGOPTIONS psql -XAtqw -v ON_ERROR_STOP=1 -c "$SLIPWAY_DRILL_CHECK" 2>"$SLIPWAY_JOB_DIR/psql.check.errors" </dev/null | first_lines 1) ||
      not_restorable "the check of slipway.toml (drill_check) could not be run on $file: $(db_error check)."
    case $said in
      '' | f | false | 0) not_restorable "the check of slipway.toml (drill_check) says \"${said:-nothing}\" on $file." proved ;;
    esac
    detail "drill_check says: ${said:0:200}"
  fi
  detail "$file: $COMPARE_WORDS."
  words+="${words:+; }$file, $COMPARE_WORDS"
  number=$((number + 1))
done 5< <(fact restore_files)
set_fact load_seconds "$((SECONDS - began))"
remove_drill || fail "The container $(drill_container) of the drill could not be removed." "Remove it: docker rm -fv $(drill_container)"
note_drill ok ''
drop_upload
set_fact drilled "$(fact restore_files | cut -f1)"
set_fact message "The drill of $SLIPWAY_ENVIRONMENT has restored $words, in $(($(date +%s) - $(fact drill_began))) s, and nothing of it is left. The live database was not touched."
