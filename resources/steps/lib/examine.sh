# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Examining a backup that lies in a folder: one of Slipway's own with its sidecar, or one of another script without.
# Sourced after verify.sh. Sets no traps and starts nothing by itself.

# What examine finds is read by the caller.
# shellcheck disable=SC2034

# examine FILE SIDECAR DATABASE TABLES SCRATCH [ENVIRONMENT]: reads the whole file once. SIDECAR may be missing.
# DATABASE is the name that the database has ('' where unknown), TABLES a file with its tables' names as in dump_census,
# one a line (may be empty), SCRATCH a folder of one's own. examine_progress BYTES is called now and then.
# Sets EXAMINE_STATE (verified, damaged), EXAMINE_REASON (why damaged; or what could not be checked) and EXAMINE_SHA256.
examine() {
  local sidecar=''
  EXAMINE_STATE=damaged EXAMINE_REASON='' EXAMINE_SHA256=''
  if [[ -s $2 ]]; then sidecar=$2; fi
  if [[ ! -r $1 ]]; then
    EXAMINE_STATE=unverified EXAMINE_REASON="it may not be read by $(id -un)"
    return
  fi
  examine_read "$1" "$5"
  EXAMINE_SHA256=$(cut -d ' ' -f 1 "$5/sum")
  if [[ ! -s $1 ]]; then
    EXAMINE_REASON='the file is empty'
  elif [[ $(<"$5/stages") != '0 0' ]]; then
    EXAMINE_REASON=$(examine_gzip "$5")
  elif grep -q $'^\\\\open\t' "$5/found"; then
    EXAMINE_REASON="the dump is cut: it breaks off within the rows of $(sed -n $'s/^\\\\open\t//p' "$5/found" | sed -n 1p)"
  elif ! grep -q $'^\\\\end\t' "$5/found"; then
    EXAMINE_REASON=$(examine_unended "$1" "$5")
  elif [[ -n $sidecar ]]; then
    EXAMINE_REASON=$(examine_sidecar "$1" "$sidecar" "$5/found" "$EXAMINE_SHA256" "${6:-}")
  else
    EXAMINE_REASON=$(examine_database "$1" "$3" "$4" "$5/found")
  fi
  if [[ -n $EXAMINE_REASON ]]; then return; fi
  EXAMINE_STATE=verified
  if [[ -z $sidecar ]]; then
    EXAMINE_REASON='without a sidecar: row counts and hash of the time when it was taken are unknown'
    if [[ ! -s $4 ]]; then EXAMINE_REASON+=', and the database did not answer to compare its tables'; fi
  elif ! grep -q '"rows" *:' -- "$sidecar"; then
    EXAMINE_REASON='its sidecar holds no row counts'
  fi
}

# examine_read FILE SCRATCH: hash, decompression and census side by side, so that a large file is read from the disk once.
examine_read() {
  local reader='' position pids
  rm -f -- "$2"/{sum,found,stages,reader,errors}
  sha256sum <"$1" >"$2/sum" &
  pids=$!
  (
    set +e
    trap - ERR
    {
      printf '%s\n' "$BASHPID" >"$2/reader"
      exec gzip -dc
    } <"$1" 2>"$2/errors" | dump_census >"$2/found"
    printf '%s %s\n' "${PIPESTATUS[@]}" >"$2/stages"
  ) &
  pids+=" $!"
  while [[ ! -s $2/stages ]] && kill -0 "${pids##* }" 2>/dev/null; do
    sleep 0.2
    if [[ -s $2/reader ]] && reader=$(<"$2/reader") &&
      position=$(sed -n 's/^pos:[[:space:]]*//p' "/proc/$reader/fdinfo/0" 2>/dev/null) && [[ -n $position ]]; then
      examine_progress "$position"
    fi
  done
  # shellcheck disable=SC2086 # two process ids
  wait $pids || true
  if [[ ! -s $2/stages ]]; then printf '1 1\n' >"$2/stages"; fi
}

examine_gzip() {
  local said
  said=$(cat -- "$1/errors" 2>/dev/null || true)
  case $said in
    *'not in gzip format'*) printf 'it is not a gzip file' ;;
    *'unexpected end of file'* | *'nexpected EOF'*) printf 'the compressed file is cut: it ends before its end' ;;
    *'crc error'* | *'length error'* | *'format violated'* | *corrupt*) printf 'the compressed data are damaged' ;;
    *'trailing garbage'*) printf 'something else follows behind the compressed data' ;;
    *) printf 'it could not be decompressed: %s' "$(head -n 1 <<<"${said#gzip: }")" ;;
  esac
}

examine_unended() {
  local begin
  begin=$(gzip -dc <"$1" 2>/dev/null | head -c 2048 | LC_ALL=C tr -d '\0' || true) # ends early
  if [[ -z $begin ]]; then
    printf 'there is nothing in it: the dump is empty'
  elif [[ $begin == PGDMP* ]]; then
    printf 'it is an archive of pg_dump (custom format), not a plain SQL dump: it can be restored by pg_restore only'
  elif ! grep -q '^-- PostgreSQL database' <<<"$begin"; then
    printf 'it is no dump of PostgreSQL'
  else
    printf 'the dump is cut: the end-of-dump marker is missing'
  fi
}

# examine_rows SIDECAR: lines "table TAB rows" as in dump_census, of what was counted in the dump's own snapshot, then
# "\lo TAB n" and "\total TAB n".
examine_rows() {
  LC_ALL=C awk '
    { text = text $0 }
    function number(name,   at, rest) {
      at = index(text, "\"" name "\"")
      if (!at) return
      rest = substr(text, at + length(name) + 2, 40)
      if (match(rest, /^ *: *[0-9]+/)) { gsub(/[^0-9]/, "", rest); return rest + 0 }
    }
    END {
      at = index(text, "\"rows\"")
      if (at) {
        rest = substr(text, at + 6); sub(/^ *: *\{ */, "", rest)
        # Cut into pieces first: taking the first member off a long text again and again would be quadratic.
        n = split(rest, piece, ",")
        key = ""
        for (i = 1; i <= n; i++) {
          key = key (key == "" ? "" : ",") piece[i]
          if (key !~ /^ *"([^"\\]|\\.)*" *: *[0-9]+ *\}?/) {
            if (key ~ /^ *\}/) break
            continue
          }
          last = key ~ /^ *"([^"\\]|\\.)*" *: *[0-9]+ *\}/
          match(key, /"([^"\\]|\\.)*"/)
          name = substr(key, RSTART + 1, RLENGTH - 2)
          value = substr(key, RSTART + RLENGTH); sub(/^ *: */, "", value)
          gsub(/\\"/, "\"", name)
          print name "\t" value + 0
          key = ""
          if (last) break
        }
      }
      if (match(text, /"large_objects" *: *[0-9]+/)) {
        value = substr(text, RSTART, RLENGTH); sub(/.*: */, "", value); print "\\lo\t" value
      }
      if (match(text, /"row_total" *: *[0-9]+/)) {
        value = substr(text, RSTART, RLENGTH); sub(/.*: */, "", value); print "\\total\t" value
      }
    }' "$1"
}

# examine_field SIDECAR NAME: a plain field of the first level.
examine_field() { tr -d '\n' <"$1" | sed -n "s/^.*\"$2\" *: *\"\\{0,1\\}\\([^\",}]*\\).*\$/\\1/p" | sed -n 1p; }

examine_sidecar() {
  local recorded size
  size=$(stat -c %s -- "$1")
  recorded=$(examine_field "$2" size)
  if [[ -n $recorded && $recorded != "$size" ]]; then
    printf 'it has %s bytes, and its sidecar says %s' "$size" "$recorded"
    return
  fi
  recorded=$(examine_field "$2" sha256)
  if [[ -n $recorded && $recorded != "$4" ]]; then
    printf 'wrong hash: its SHA-256 is not the one that was recorded when it was taken'
    return
  fi
  recorded=$(examine_field "$2" environment)
  if [[ -n $recorded && -n $5 && $recorded != "$5" ]]; then
    printf 'it is a backup of %s, not of %s' "$recorded" "$5"
    return
  fi
  # The first input is never empty, so the two are told apart by their line numbers.
  { printf '\\begin\n'; examine_rows "$2"; } | LC_ALL=C awk -F '\t' '
    $1 == "\\begin" { next }
    FNR == NR { if ($1 == "\\total") total = $2; else { expected[$1] = $2; any = 1 } next }
    $1 ~ /^\\(end|db)$/ { next }
    { seen[$1] = 1; if ($1 != "\\lo") sum += $2 }
    ($1 in expected) && expected[$1] != $2 && !bad { bad = $1 " had " expected[$1] " rows when it was taken, and " $2 " are in the dump" }
    END {
      for (t in expected) if (!(t in seen) && !bad) bad = t " is missing in the dump"
      if (!bad && any && total != "" && total != sum) bad = "it was taken with " total " rows, and " sum + 0 " are in the dump"
      if (bad) { sub(/^\\lo/, "the large objects", bad); printf "%s", bad }
    }' - "$3"
}

# examine_database FILE DATABASE TABLES FOUND: whether a dump without a sidecar is one of this database. It says its
# database's name only if it was made with -C; else its tables tell, and its file's name where it has none.
examine_database() {
  local named of
  named=$(sed -n $'s/^\\\\db\t//p' "$4" | sort -u)
  if [[ -n $2 && -n $named ]] && ! grep -qxF -- "$2" <<<"$named"; then
    printf 'it is a dump of another database: %s, not %s' "$(head -n 1 <<<"$named")" "$2"
    return
  fi
  of=${1##*/}
  if [[ $of =~ ^(.+)_[0-9]{8}_[0-9]{6}(_[0-9]+)?\.sql\.gz$ ]]; then of=${BASH_REMATCH[1]}; else of=''; fi
  LC_ALL=C awk -F '\t' -v of="$of" -v database="$2" '
    FILENAME == ARGV[1] { known[$0] = 1; tables++; next }
    $1 ~ /^\\/ { next }
    { dumped++; if ($1 in known) common++ }
    END {
      # A dump without a table, or a database without one, proves nothing either way.
      if (tables && dumped && !common)
        printf "it is a dump of another database: none of its %d tables is in %s", dumped, database == "" ? "the database" : database
    }' "$3" "$4"
}
