# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proving that a dump file is what it claims to be. Sourced after base.sh and text.sh.

# dump_census <SQL: reads a plain dump and prints "table TAB rows" for each COPY block that is complete, in the order of
# the file, and then "\lo TAB n" (large objects) and "\end TAB 1" when the end-of-dump marker is there with nothing but
# an \unrestrict after it. "\open TAB table" is a block that breaks off, "\db TAB name" a \connect of pg_dump -C. Names
# are schema.table without quotes, with backslash, newline, tab and carriage return as \\ \n \t \r. Text inside a
# function doesn't pass for a block: pg_dump announces each with a comment of four lines. That says whose rows they are
# where the COPY names the table above a partition (--load-via-partition-root, which is pg_dump's own choice for a hash over an
# enum; then "table TAB rows TAB the table above") or no schema (pg_dump before 9.6.8 and 10.3).
dump_census() {
  LC_ALL=C awk '
    function plain(text,   out, c, i, n, quoted) {
      out = ""; n = length(text); quoted = 0
      for (i = 1; i <= n; i++) {
        c = substr(text, i, 1)
        if (c == "\"") {
          if (quoted && substr(text, i + 1, 1) == "\"") { out = out "\""; i++ }
          else quoted = !quoted
        }
        else if (!quoted && (c == " " || c == "(")) break
        else if (c == "\\") out = out "\\\\"
        else if (c == "\n") out = out "\\n"
        else if (c == "\t") out = out "\\t"
        else if (c == "\r") out = out "\\r"
        else out = out c
      }
      return out
    }
    function escaped(text) { gsub(/"/, "\"\"", text); return plain("\"" text "\"") }
    # announced_table: that of the comment, where line ends are blanks.
    function announced_table(   at, name) {
      name = substr(head, 19)
      at = index(name, "; Type: TABLE DATA; Schema: ")
      schema = substr(name, at + 28)
      sub(/; Owner: .*/, "", schema)
      schema = escaped(schema)
      return schema "." escaped(substr(name, 1, at - 1))
    }
    function bare(text,   c, i, quoted) {
      for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (c == "\"") quoted = !quoted
        else if (!quoted && c == ".") return 0
        else if (!quoted && (c == " " || c == "(")) return 1
      }
      return 1
    }
    function blanks(text) { gsub(/\\[nr]/, " ", text); return text }
    function even(text) { return gsub(/"/, "\"", text) % 2 == 0 }
    copying {
      if ($0 == "\\.") { print table "\t" rows (root != "" ? "\t" root : ""); copying = 0 } else rows++
      next
    }
    gathering {
      statement = statement "\n" $0
      if (even(statement)) { gathering = 0; begin_copy() }
      next
    }
    /^-- Data for Name: .*; Type: TABLE DATA; / { announced = before == "--" ? 1 : 0; head = $0; via = 0; ended = 0; before = $0; next }
    { before = $0 }
    /^\\connect [^-]/ { ended = 0; print "\\db\t" plain(substr($0, 10)); next }
    announced == 1 && $0 == "--" { announced = 2; next }
    announced == 2 && $0 == "" { announced = 3; next }
    announced == 3 && /^-- load via partition root / { via = 1; next }
    announced == 3 && via && $0 == "" { next }
    announced && !(announced == 3 && /^COPY /) { announced = 0 }
    announced {
      statement = $0; announced = 0
      if (even(statement)) begin_copy(); else gathering = 1
      next
    }
    /^SELECT pg_catalog\.lo_create\(/ { objects++; ended = 0; next }
    /^-- PostgreSQL database (cluster )?dump complete/ { ended = 1; next }
    ended && !/^(--)?$/ && !/^\\unrestrict / { ended = 0 }
    function begin_copy(   own) {
      table = plain(substr(statement, 6)); root = ""; rows = 0; copying = 1
      own = announced_table()
      if (bare(substr(statement, 6))) table = schema "." table
      else if (via || blanks(table) != blanks(own)) { root = table; table = own }
    }
    END {
      if (copying || gathering) print "\\open\t" table
      print "\\lo\t" objects + 0
      if (ended && !copying && !gathering) print "\\end\t1"
    }'
}

# ended_words STATUS: how a program ended that did not end well.
ended_words() {
  if (($1 > 128)); then
    printf 'was ended by SIG%s, as when memory is short' "$(kill -l "$(($1 - 128))" 2>/dev/null || printf '%s' "$(($1 - 128))")"
  else
    printf 'ended with status %s' "$1"
  fi
}

# read_verdict GZIP CENSUS ERRORS: what the ends of `gzip -dc | dump_census` say; ERRORS is a file with what gzip said.
# Sets READ_DAMAGE, what is wrong in the bytes, or READ_TROUBLE, why they could not be read: a reader that was killed, a
# disk that failed or is full. Both are empty when all was read. Only gzip's own words about the bytes prove damage.
# shellcheck disable=SC2034
read_verdict() {
  local said
  READ_DAMAGE='' READ_TROUBLE=''
  if [[ $1 == 0 && $2 == 0 ]]; then return; fi
  if [[ ! $1 =~ ^[0-9]+$ || ! $2 =~ ^[0-9]+$ ]]; then
    READ_TROUBLE='what reads it was ended'
  elif (($2 != 0)); then
    READ_TROUBLE="what counts its rows $(ended_words "$2"); is there memory, and room in ${3%/*}?"
  elif (($1 > 128)); then
    READ_TROUBLE="gzip $(ended_words "$1")"
  else
    said=$(cat -- "$3" 2>/dev/null || true)
    case $said in
      *'not in gzip format'*) READ_DAMAGE='it is not a gzip file' ;;
      *'unexpected end of file'* | *'nexpected EOF'*) READ_DAMAGE='the compressed file is truncated' ;;
      *'crc error'* | *'length error'* | *'format violated'* | *corrupt* | *'not supported'*) READ_DAMAGE='the compressed data are damaged' ;;
      *'trailing garbage'*) READ_DAMAGE='something else follows behind the compressed data' ;;
      *)
        said=${said%%$'\n'*}
        said=${said#gzip: }
        READ_TROUBLE="gzip ended with status $1${said:+: ${said#stdin: }}"
        ;;
    esac
  fi
}

# verify_dump FILE CENSUS: reads the file back, as far as its last byte. CENSUS holds "table TAB rows TAB json name"
# as counted in the dump's own snapshot (rows -1: belongs to an extension, may be there or not). Returns 0, or 1 with
# the reason in VERIFY_REASON, and in VERIFY_VERDICT whether it is not good or could not be checked. Sets VERIFY_ROWS and VERIFY_TABLES.
# What it finds is read by the caller.
# shellcheck disable=SC2034
verify_dump() {
  local found difference stages
  VERIFY_REASON='' VERIFY_VERDICT='it is not good' VERIFY_ROWS=0 VERIFY_TABLES=0
  found=$(mktemp "$SLIPWAY_JOB_DIR/census.XXXXXX")
  stages=$(
    set +e
    trap - ERR
    gzip -dc <"$1" 2>"$found.errors" | dump_census >"$found"
    printf '%s %s' "${PIPESTATUS[@]}"
  )
  read_verdict "${stages% *}" "${stages#* }" "$found.errors"
  if [[ -n $READ_TROUBLE ]]; then
    VERIFY_VERDICT='it could not be checked'
    VERIFY_REASON=$READ_TROUBLE
  elif [[ -n $READ_DAMAGE ]]; then
    VERIFY_REASON=$READ_DAMAGE
  elif ! grep -q $'^\\\\end\t' "$found"; then
    VERIFY_REASON="the end-of-dump marker is missing"
  elif grep -q $'^\\\\open\t' "$found"; then
    VERIFY_REASON="the rows of a table break off"
  else
    difference=$(LC_ALL=C awk -F '\t' '
      FNR == NR { expected[$1] = $2; next }
      $1 == "\\end" || $1 == "\\db" { next }
      !($1 in expected) { print "it holds " $1 ", which the database has not"; next }
      { seen[$1] = 1 }
      expected[$1] >= 0 && expected[$1] != $2 { print $1 " has " expected[$1] " rows in the database and " $2 " in the dump" }
      END { for (t in expected) if (!(t in seen) && expected[t] >= 0) print t " is missing in the dump" }' "$2" "$found" | sed -n 1,3p)
    if [[ -n $difference ]]; then VERIFY_REASON=${difference//$'\n'/; }; fi
    VERIFY_ROWS=$(awk -F '\t' '$1 !~ /^\\(lo|end|db)$/ { s += $2 } END { printf "%.0f", s }' "$found")
    VERIFY_TABLES=$(grep -cv $'^\\\\\\(lo\\|end\\|db\\)\t' "$found" || true)
  fi
  rm -f -- "$found" "$found.errors"
  [[ -z $VERIFY_REASON ]]
}
