#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run the project's own SQL on what was loaded, which is to remove personal data, and see of every column what is left.
#
# Needs:  the fact restore; in the job's lists scrub.sql, the SQL, and harmless, the columns whose values may stay (lines:
#         table.column, schema.table.column or table.*, each part as quote_ident writes it; "large objects").
#         SLIPWAY_SCRUB what the SQL file is called.
# A column in which a value of before is left, and that is not named, stops it: the live database was not touched, and the undo
# of restore-database takes the new one away. Afterwards all of it is written anew, for what an update leaves lies in the files
# until then, and the statistics hold samples.
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
# shellcheck source-path=SCRIPTDIR source=lib/loading.sh
source "$SLIPWAY_JOB_DIR/lib/loading.sh"
# shellcheck source-path=SCRIPTDIR source=lib/newdatabase.sh
source "$SLIPWAY_JOB_DIR/lib/newdatabase.sh"

require_variable SLIPWAY_SCRUB
scrub=$SLIPWAY_JOB_DIR/lists/scrub.sql
[[ -s $scrub && -e $SLIPWAY_JOB_DIR/lists/harmless ]] || fail_untouched "The job has no $SLIPWAY_SCRUB with it." "This is a fault of Slipway's; please report it."
errors=$SLIPWAY_JOB_DIR/psql.scrub.errors said=$SLIPWAY_JOB_DIR/scrub.said
trap 'rm -f -- "$errors" "$said"' EXIT

# scrub_one NUMBER: lines of scrub-after.sql in the file $said.
scrub_one() {
  local before key='' state
  {
    if psql_restricts; then key=$RANDOM$RANDOM$RANDOM; fi
    # Its lines stand before those of the project's own file.
    cat -- "$SLIPWAY_JOB_DIR/lib/scrub-before.sql"
    if [[ -n $key ]]; then printf '\\restrict %s\n' "$key"; else printf -- '--\n'; fi
    cat -- "$scrub"
    printf '\n;\n'
    if [[ -n $key ]]; then printf '\\unrestrict %s\n' "$key"; fi
    cat -- "$SLIPWAY_JOB_DIR/lib/scrub-after.sql"
  } | DB_NAME=${NEWS[$1]} db_run psql -XAtqw -F $'\t' -v ON_ERROR_STOP=1 -v VERBOSITY=verbose -v "path=$path" -f - >"$said" 2>"$errors" && return 0
  before=$(($(wc -l <"$SLIPWAY_JOB_DIR/lib/scrub-before.sql") + 1))
  line=$(sed -nE 's/^psql:[^:]*:([0-9]+): (ERROR|FATAL|error): .*/\1/p' "$errors" | sed -n 1p)
  reason=$(sed -nE 's/^psql:[^:]*:[0-9]+: (ERROR|FATAL|error): *//p' "$errors" | sed -n 1p)
  # What is wrong with a name or a word is told whole. Anything else may show a value of somebody's.
  if [[ $reason =~ ^([0-9A-Z]{5}):\ (.*)$ ]]; then
    reason=${BASH_REMATCH[2]} state=${BASH_REMATCH[1]}
    if [[ $state != 42* && $state != 3[DF]* ]]; then reason="${reason%%[:\"\']*}"; reason="${reason%"${reason##*[! ]}"} ($state)"; fi
  else
    reason='the session ended'
  fi
  if [[ $line =~ ^[0-9]+$ ]] && ((line > before && line <= before + $(wc -l <"$scrub") + 2)); then reason="line $((line - before)): $reason"; fi
  return 1
}

read_restore
beside fail_untouched "${TARGETS[@]}"
for i in "${!NEWS[@]}"; do
  database=$(in_words "${TARGETS[i]}")
  usual_path "$(live_name "$i")" "$SLIPWAY_RESTORE_FOLDER/${FILES[i]}.json"
  path=$REPLY
  scrub_one "$i" || fail_untouched "$SLIPWAY_SCRUB could not be run on what was loaded for $database: $reason." \
    "Fix it, and try it again. The live database was not touched, and what was loaded is taken away."
  [[ $(tail -n 1 -- "$said") == . ]] || fail_untouched "What $SLIPWAY_SCRUB did could not be looked at to its end." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
  mapfile -t left < <(awk -F '\t' 'FILENAME == ARGV[1] { if ($0 != "") ok[$0] = 1; next } $1 == "U" && !(($2 in ok) || ($3 in ok) || ($4 in ok) || ($5 in ok)) { print $2 "\t" $6 }' \
    "$SLIPWAY_JOB_DIR/lists/harmless" "$said")
  if ((${#left[@]} > 0)); then
    printf 'Left in so many rows:\n' >&2
    printf '  %s\n' "${left[@]}" >&2
    list=$(printf ', %s' "${left[@]%%$'\t'*}")
    shown=${list:2:600}
    ((${#list} <= 602)) || shown+=", ... (all of them stand in this job's log)"
    fail_untouched "After $SLIPWAY_SCRUB values of before are left in ${#left[@]} column(s) of $database, and nobody has called them harmless: $shown." \
      "Change them in $SLIPWAY_SCRUB, or name those that hold nothing personal there, in a line: -- harmless: $shown"
  fi
  sql_text "pg_catalog, $path"
  DB_NAME=${NEWS[i]} db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "select pg_catalog.set_config('search_path', $REPLY, false)" -c 'vacuum (full, analyze)' >/dev/null 2>"$errors" </dev/null ||
    fail_untouched "What was loaded for $database could not be written anew after $SLIPWAY_SCRUB: $(db_error scrub)." "Look at docker logs $SLIPWAY_DATABASE_CONTAINER. The live database was not touched."
  detail "$SLIPWAY_SCRUB has run on what was loaded for $database: $(awk -F '\t' '$1 == "C" { c++ } $1 == "U" { u++ } END { printf "of %d column(s) with values no value of before is left in %d, and the others are called harmless", c + u, c }' "$said"). It was not looked at what it has written, nor into comments, defaults, functions, foreign tables and what extensions hold."
done
