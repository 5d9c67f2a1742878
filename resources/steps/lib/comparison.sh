# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether a database is what its dump says. Sourced after base.sh, text.sh, psql.sh, loading.sh and newdatabase.sh,
# by a restore and a drill.

# compare_loaded ROWS STATEMENTS SIDECAR: the database DB_NAME against what was counted in the file (dump_census, statements.awk),
# and against the digests that were taken with it (SIDECAR may not be there, or have none). Sets COMPARE_WORDS, what was
# compared; 1 with COMPARE_REASON.
# Read by the caller.
# shellcheck disable=SC2034
compare_loaded() {
  local census=$SLIPWAY_JOB_DIR/compare.census difference tables made inserts sequences=0 found digests
  COMPARE_REASON='' COMPARE_WORDS=''
  db_run psql -XAtqw -v ON_ERROR_STOP=1 <"$SLIPWAY_JOB_DIR/lib/census.sql" >"$census" 2>"$SLIPWAY_JOB_DIR/psql.compare.errors" ||
    { COMPARE_REASON="its rows can't be counted: $(db_error compare)"; return 1; }
  made=$(scanned tables "$2") inserts=$(scanned inserts "$2")
  # A table whose rows are not in the dump (an extension's own, or left out on purpose) is there all the same, without any.
  difference=$(LC_ALL=C awk -F '\t' -v inserts="$inserts" '
    FILENAME == ARGV[1] { if ($1 !~ /^\\(end|db)$/) { expected[$1] = $2; if ($3 != "") root[$1] = $3 } next }
    $2 < 0 { extension[$1] = 1; next }
    { there[$1] = $2 }
    END {
      for (t in expected) {
        if (t in extension) continue
        if (!(t in there)) print t " is missing"
        # Of what was loaded by the table above each row may have come into another partition.
        else if (t in root) { of_root[root[t]] += expected[t]; in_root[root[t]] += there[t] }
        else if (there[t] != expected[t]) print (t == "\\lo" ? "large objects" : t) ": " expected[t] " in the file, " there[t] " in the database"
      }
      for (t in of_root) if (of_root[t] != in_root[t]) print t ": " of_root[t] " in the file, " in_root[t] " in the database"
      if (!inserts) for (t in there) if (!(t in expected) && there[t] > 0) print t " has " there[t] " rows, which are not in the file"
    }' "$1" "$census" | LC_ALL=C sort | sed -n 1,3p)
  digests_agree "$3" "$census" "$1" || { rm -f -- "$census"; return 1; }
  tables=$(awk -F '\t' '$1 != "\\lo" && $2 >= 0 { n++; s += $2 } END { printf "%d tables, %.0f rows", n, s }' "$census")
  found=$(awk -F '\t' '$1 != "\\lo"' "$census" | grep -c . || true)
  rm -f -- "$census"
  if [[ -n $difference ]]; then COMPARE_REASON=${difference//$'\n'/; }; return 1; fi
  if ((made > 0 && found == 0)); then COMPARE_REASON="the dump makes $made tables, and the database has none"; return 1; fi
  COMPARE_WORDS="$tables"
  if ((inserts)); then
    COMPARE_WORDS+=", of which the file holds statements in place of blocks, so they could not be counted against it"
  else
    COMPARE_WORDS+=', as many as in the file'
  fi
  COMPARE_WORDS+=$digests
  sequences_agree "$2" || return 1
  if ((sequences)); then COMPARE_WORDS+="; $sequences sequences at their values"; fi
}

# digests_agree SIDECAR CENSUS ROWS: the rows themselves, where the server's major version is the one that they were digested by: what
# another makes of a value as text, or hashes, is another. Of what was loaded by the table above (ROWS) it is that of all its
# partitions: sums of hashes, modulo the prime of census.sql. Into digests what was found, as words.
digests_agree() {
  local was now
  digests=''
  [[ -s $1 ]] || return 0
  was=$(sidecar_field "$1" server_version_num) || was=''
  now=$(db_run psql -XAtqw -c "select pg_catalog.current_setting('server_version_num')" </dev/null 2>/dev/null) || now=''
  if [[ ! $was =~ ^[0-9]{6}$ || ! $now =~ ^[0-9]{6}$ ]] || ((was / 10000 != now / 10000)); then return 0; fi
  difference=$(FILE=$1 LC_ALL=C awk -F '\t' "$SIDECAR_AWK"'
    BEGIN {
      if (!sidecar(ENVIRON["FILE"])) exit
      for (i = 1; i <= DIGESTS; i++) { n = index(DIGEST[i], "\t"); expected["\"" substr(DIGEST[i], 1, n - 1) "\""] = substr(DIGEST[i], n + 1) }
    }
    function plus(a, b) { a -= prime - b; return a < 0 ? a + prime : a }
    BEGIN { prime = 9007199254740881 }
    FILENAME == ARGV[1] { if ($3 != "") root[$1] = $3; next }
    ($3 in expected) && $4 != "-" {
      same++
      if ($1 in root) { had[root[$1]] = plus(had[root[$1]] + 0, expected[$3] + 0); has[root[$1]] = plus(has[root[$1]] + 0, $4 + 0); next }
      if (expected[$3] != $4) print "the rows of " $1 " are not those that it was taken with"
    }
    END {
      for (t in had) if (had[t] != has[t]) print "the rows of " t " are not those that it was taken with"
      printf "=%d\n", same
    }' "$3" "$2")
  digests="${difference##*=}"
  difference=${difference%=*}
  difference=$(sed -n 1,3p <<<"${difference%$'\n'}")
  if [[ -n $difference ]]; then COMPARE_REASON=${difference//$'\n'/; }; return 1; fi
  if ((digests > 0)); then digests=", and with the digest that was taken of each in $digests of them"; else digests=''; fi
}

# sequences_agree STATEMENTS: the values that the dump sets against those that are there; sees the variables of
# compare_loaded. One that was not called yet has no last value.
sequences_agree() {
  local name value called list=''
  while IFS=$'\t' read -r name value called; do
    if [[ -z $name || ! $value =~ ^-?[0-9]+$ ]]; then continue; fi
    sql_text "$name"
    list+="${list:+,}($REPLY,$value,$([[ ${called:-true} == false ]] && printf false || printf true))"
    sequences=$((sequences + 1))
  done < <(scanned sequence "$1")
  if ((sequences == 0)); then return 0; fi
  difference=$(printf "select w.name || ' is at ' || coalesce(v::text, 'no value') || ' in the database, and at ' || w.value || ' in the file'
    from (values %s) w(name, value, called), pg_catalog.pg_sequence_last_value(w.name::pg_catalog.regclass) v
    where v is distinct from case when w.called then w.value end order by 1 limit 3\n" "$list" |
    db_run psql -XAtqw -v ON_ERROR_STOP=1 2>"$SLIPWAY_JOB_DIR/psql.compare.errors") ||
    { COMPARE_REASON="its sequences can't be read: $(db_error compare)"; return 1; }
  if [[ -n $difference ]]; then COMPARE_REASON="the sequence ${difference//$'\n'/; }"; return 1; fi
}
