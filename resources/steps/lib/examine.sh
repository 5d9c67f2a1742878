# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Examining a backup that lies in a folder: one of Slipway's own with its sidecar, or one of another script without.
# Sourced after verify.sh. Sets no traps and starts nothing by itself.

# What examine finds is read by the caller.
# shellcheck disable=SC2034 source-path=SCRIPTDIR source=sidecar.sh
source "${BASH_SOURCE[0]%/*}/sidecar.sh"

# examine FILE SIDECAR DATABASE TABLES SCRATCH [ENVIRONMENT] [PROJECT]: reads the whole file once. SIDECAR may be missing.
# DATABASE are the names of the environment's databases, a line each ('' where unknown), TABLES a file with the names of
# their tables as in dump_census, one a line (may be empty), SCRATCH a folder of one's own. examine_progress BYTES is called now and then.
# Sets EXAMINE_SHA256, and EXAMINE_STATE with EXAMINE_REASON:
#   verified     it is whole; the reason says what could not be checked of it
#   damaged      its bytes prove that it is not, and the reason is what in them does
#   foreign      it is a backup of something else, whole or not; what its sidecar gives away is not even read
#   unverified   it could not be checked: a reader that was killed, a disk that failed or is full; that proves nothing
examine() {
  local sidecar='' said
  EXAMINE_STATE=unverified EXAMINE_REASON='' EXAMINE_SHA256=''
  if [[ -s $2 ]]; then sidecar=$2; fi
  if [[ ! -r $1 || (-n $sidecar && ! -r $sidecar) ]]; then
    unchecked "it may not be read by $(id -un)"
    return
  fi
  if [[ -n $sidecar ]]; then
    said=$(examine_owner "$sidecar" "${6:-}" "${7:-}") || unchecked 'its sidecar could not be read'
    conclude foreign "$said"
    if [[ -n $EXAMINE_REASON ]]; then return; fi
  fi
  if ! examine_read "$1" "$5"; then return; fi
  if [[ ! -s $1 ]]; then
    conclude damaged 'the file is empty'
  elif [[ -n $READ_DAMAGE ]]; then
    conclude damaged "$READ_DAMAGE"
  elif grep -q $'^\\\\open\t' "$5/found"; then
    conclude damaged "the dump is cut: it breaks off within the rows of $(sed -n $'s/^\\\\open\t//p' "$5/found" | sed -n 1p)"
  elif ! grep -q $'^\\\\end\t' "$5/found"; then
    conclude damaged "$(examine_unended "$1" "$5")"
  elif [[ -n $sidecar ]]; then
    said=$(examine_sidecar "$1" "$sidecar" "$5/found" "$EXAMINE_SHA256") || unchecked 'it could not be compared with its sidecar'
    conclude damaged "$said"
  else
    said=$(examine_database "$3" "$4" "$5/found") || unchecked 'its tables could not be compared with those of the database'
    conclude foreign "$said"
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

# conclude STATE REASON, unchecked WHY: the first that has something to say has the word.
conclude() {
  if [[ -n $2 && -z $EXAMINE_REASON ]]; then EXAMINE_STATE=$1 EXAMINE_REASON=$2; fi
}
unchecked() { conclude unverified "it could not be checked: $1"; }

# examine_owner SIDECAR ENVIRONMENT PROJECT: whose backup it is, if it is somebody else's. An empty one is not compared.
examine_owner() {
  local project environment
  project=$(sidecar_field "$1" project) || return 1
  environment=$(sidecar_field "$1" environment) || return 1
  if [[ -n $3 && -n $project && $project != "$3" ]]; then
    printf 'it is a backup of %s of the project %s, not of this one' "${environment:-an environment}" "$project"
  elif [[ -n $2 && -n $environment && $environment != "$2" ]]; then
    printf 'it is a backup of %s, not of %s' "$environment" "$2"
  fi
}

# examine_read FILE SCRATCH: hash, decompression and census side by side, so that a large file is read from the disk
# once. Sets EXAMINE_SHA256 and READ_DAMAGE; 1 when it could not be read.
examine_read() {
  local reader='' position hasher stager summed=0 stages pause=0.02
  rm -f -- "$2"/{sum,found,stages,reader,errors}
  sha256sum <"$1" >"$2/sum" &
  hasher=$!
  (
    set +e
    trap - ERR
    {
      printf '%s\n' "$BASHPID" >"$2/reader"
      exec gzip -dc
    } <"$1" 2>"$2/errors" | dump_census >"$2/found"
    printf '%s %s\n' "${PIPESTATUS[@]}" >"$2/stages"
  ) &
  stager=$!
  while [[ ! -s $2/stages ]] && kill -0 "$stager" 2>/dev/null; do
    sleep "$pause"
    pause=0.2 # most files are small, and there may be thousands
    if [[ -s $2/reader ]] && reader=$(<"$2/reader") &&
      position=$(sed -n 's/^pos:[[:space:]]*//p' "/proc/$reader/fdinfo/0" 2>/dev/null) && [[ -n $position ]]; then
      examine_progress "$position"
    fi
  done
  wait "$hasher" || summed=$?
  wait "$stager" || true
  stages=$(cat -- "$2/stages" 2>/dev/null) || stages=''
  read_verdict "${stages% *}" "${stages#* }" "$2/errors"
  if [[ -n $READ_TROUBLE ]]; then
    unchecked "$READ_TROUBLE"
    return 1
  fi
  EXAMINE_SHA256=$(cut -d ' ' -f 1 "$2/sum") || summed=1
  if ((summed != 0)) || [[ ! $EXAMINE_SHA256 =~ ^[0-9a-f]{64}$ ]]; then
    EXAMINE_SHA256=''
    unchecked "sha256sum $(ended_words "$summed")"
    return 1
  fi
}

# examine_unended FILE SCRATCH: what it is that has no end; it was read whole, so a second reading that is cut short can
# only make the answer less exact.
examine_unended() {
  local begin size
  begin=$(gzip -dc <"$1" 2>/dev/null | head -c 2048 | LC_ALL=C tr -d '\0' || true) # ends early
  if [[ $begin == PGDMP* ]]; then
    printf 'it is an archive of pg_dump (custom format), not a plain SQL dump: it can be restored by pg_restore only'
  elif size=$(gzip -dc <"$1" 2>/dev/null | wc -c) && [[ $size == 0 ]]; then
    printf 'there is nothing in it: the dump is empty'
  elif [[ -n $begin ]] && ! grep -q '^-- PostgreSQL database' <<<"$begin"; then
    printf 'it is no dump of PostgreSQL'
  else
    printf 'the dump is cut: the end-of-dump marker is missing'
  fi
}

# examine_rows SIDECAR: lines "table TAB rows TAB newest" of what was counted in the dump's own snapshot (census.sql), the
# newest empty where there is none; then "\lo TAB n" and "\total TAB n".
examine_rows() {
  [[ -r $1 ]] || return 1
  FILE=$1 LC_ALL=C awk "$SIDECAR_AWK"'
    # key NAME: what JSON has escaped, but for what the keys of census.sql escape in the same way.
    function key(name,   out, at, c) {
      while ((at = index(name, "\\"))) {
        c = substr(name, at + 1, 1)
        out = out substr(name, 1, at - 1)
        if (c == "u" && substr(name, at + 2, 4) ~ /^00[01][0-9a-f]$/) {
          out = out sprintf("%c", 16 * substr(name, at + 4, 1) + index("123456789abcdef", substr(name, at + 5, 1)))
          name = substr(name, at + 6)
        } else {
          out = out (c == "\"" ? c : c == "b" ? "\b" : c == "f" ? "\f" : "\\" c)
          name = substr(name, at + 2)
        }
      }
      return out name
    }
    BEGIN {
      if (!sidecar(ENVIRON["FILE"])) exit
      for (i = 1; i <= ROWS; i++) {
        at = index(ROW[i], "\t")
        name = substr(ROW[i], 1, at - 1)
        moment = NEWEST[name]
        print key(name) substr(ROW[i], at) "\t" (moment ~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z$/ ? moment : "")
      }
      if (SAID["large_objects"] ~ /^[0-9]+$/) print "\\lo\t" SAID["large_objects"]
      if (SAID["row_total"] ~ /^[0-9]+$/) print "\\total\t" SAID["row_total"]
    }'
}

# examine_sidecar FILE SIDECAR FOUND SHA256: what in the bytes contradicts what was recorded when it was taken.
examine_sidecar() {
  local recorded size
  size=$(stat -c %s -- "$1") || return 1
  recorded=$(sidecar_field "$2" size) || return 1
  if [[ -n $recorded && $recorded != "$size" ]]; then
    printf 'it has %s bytes, and its sidecar says %s' "$size" "$recorded"
    return
  fi
  recorded=$(sidecar_field "$2" sha256) || return 1
  if [[ -n $recorded && $recorded != "$4" ]]; then
    printf 'wrong hash: its SHA-256 is not the one that was recorded when it was taken'
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

# examine_database DATABASE TABLES FOUND: whose dump one without a sidecar is, if it is of none of these databases. It says
# its database's name only if it was made with -C; else its tables tell.
examine_database() {
  local named own=${1//$'\n'/, }
  named=$(sed -n $'s/^\\\\db\t//p' "$3" | sort -u) || return 1
  if [[ -n $1 && -n $named ]] && ! grep -qxF -- "$1" <<<"$named"; then
    printf 'it is a dump of another database: %s, not %s' "${named%%$'\n'*}" "$own"
    return
  fi
  OWN=$own LC_ALL=C awk -F '\t' '
    FILENAME == ARGV[1] { known[$0] = 1; tables++; next }
    $1 ~ /^\\/ { next }
    { dumped++; if ($1 in known) common++ }
    END {
      # A dump without a table, or a database without one, proves nothing either way.
      if (tables && dumped && !common)
        printf "it is a dump of another database: none of its %d tables is in %s", dumped, ENVIRON["OWN"] == "" ? "the database" : ENVIRON["OWN"]
    }' "$2" "$3"
}
