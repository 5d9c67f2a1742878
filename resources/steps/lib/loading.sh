# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reading a plain dump's statements, and loading it into a new database. Sourced after base.sh, text.sh, psql.sh and
# verify.sh, by a restore and by a drill: what they share is how a dump becomes a database, not what becomes of it.

# scan_dump FILE FOUND VERSION: what the dump's statements are, as statements.awk tells, into the file FOUND; VERSION is the
# server's (150018). 1 where the file could not be read to its end.
scan_dump() {
  local atomic=1
  if (($3 < 140000)); then atomic=0; fi
  gzip -dc <"$1" 2>/dev/null | LC_ALL=C awk -v atomic="$atomic" -f "$SLIPWAY_JOB_DIR/lib/statements.awk" >"$2" || return 1
  [[ $(tail -n 1 -- "$2") == $'scanned\t'* ]]
}

# scanned KIND FOUND: the lines of that kind, without it.
scanned() { sed -n "s/^$1\t//p" -- "$2"; } # a word of ours

# objection_of FOUND DATABASE: why a dump with these statements is not loaded, into REPLY; empty: it is.
objection_of() {
  local kind line text count
  REPLY=''
  while IFS=$'\t' read -r kind line text; do
    case $kind in
      meta) REPLY="line $line of it is a command to psql itself, which pg_dump doesn't write: $text" ;;
      connect) REPLY="it was made with pg_dump -C or by pg_dumpall: line $line leaves the database that it is loaded into ($text)" ;;
      other) REPLY="line $line of it is no statement of a dump of one database: $text" ;;
      open) REPLY="it ends within a statement (line $line)" ;;
      *) continue ;;
    esac
    count=$(grep -c $'^\\(meta\\|connect\\|other\\)\t' -- "$1" || true)
    if ((count > 1)); then REPLY+="; and $((count - 1)) more like that"; fi
    return 0
  done <"$1"
}

# psql_restricts: whether the container's psql knows \restrict, which shuts out every command to psql itself.
psql_restricts() {
  printf '\\restrict slipway\n\\unrestrict slipway\n' | db_run psql -XAtqw -v ON_ERROR_STOP=1 >/dev/null 2>&1
}

# load_dump FILE FOUND: the dump into the database DB_NAME, with progress in bytes of the file. Returns 1 with the reason in
# LOAD_REASON, and the statement that failed is in the output. What was loaded by then stays in that database.
# The dump's own \restrict is taken out for a psql that doesn't know it; where it has none, and psql knows it, it gets one.
load_dump() {
  local key='' filter=cat stages=$SLIPWAY_JOB_DIR/load.stages said=$SLIPWAY_JOB_DIR/load.said loader reader='' position size end
  LOAD_REASON=''
  rm -f -- "$stages" "$said" "$said.reader"
  end=slipway-loaded-$RANDOM$RANDOM$RANDOM
  if psql_restricts; then
    if ! grep -q $'^restrict\t' -- "$2"; then key=$RANDOM$RANDOM$RANDOM; fi
  elif grep -q $'^restrict\t' -- "$2"; then
    filter=unrestricted
  fi
  size=$(stat -c %s -- "$1")
  {
    set +e
    trap - ERR
    {
      # The rows are on the disk before the database gets its name, by the log that is flushed then.
      printf 'set synchronous_commit = off; set default_transaction_read_only = off; set statement_timeout = 0; set lock_timeout = 0;\n'
      if [[ -n $key ]]; then printf '\\restrict %s\n' "$key"; fi
      { printf '%s\n' "$BASHPID" >"$said.reader" && exec gzip -dc; } <"$1" | "$filter"
      printf '%s' "${PIPESTATUS[*]}" >"$stages"
      if [[ -n $key ]]; then printf '\\unrestrict %s\n' "$key"; fi
      printf '\\echo %s\n' "$end"
    } | db_run psql -XAtqw -b -v ON_ERROR_STOP=1 -v VERBOSITY=default >"$said" 2>"$said.errors"
    printf ' %s' "${PIPESTATUS[1]}" >>"$stages"
  } &
  loader=$!
  while kill -0 "$loader" 2>/dev/null; do
    if [[ -s $said.reader ]] && reader=$(<"$said.reader") &&
      position=$(sed -n 's/^pos:[[:space:]]*//p' "/proc/$reader/fdinfo/0" 2>/dev/null) && [[ -n $position ]]; then
      progress "$position" "$size" bytes
    fi
    sleep 0.2
  done
  wait "$loader" || true
  if [[ $(tail -n 1 -- "$said" 2>/dev/null) == "$end" && $(<"$stages") == '0 0 0' ]]; then
    progress "$size" "$size" bytes
    rm -f -- "$stages" "$said" "$said.reader" "$said.errors"
    return 0
  fi
  grep -v '^$' -- "$said.errors" | tail -n 40 >&2 || true
  LOAD_REASON=$(grep -E '(ERROR|FATAL|PANIC|error): ' -- "$said.errors" | sed -n 1p | sed -E 's/^psql:[^:]*:([0-9]+): (ERROR|FATAL):  */line \1 of the dump: /' || true)
  LOAD_REASON=${LOAD_REASON:-psql or gzip ended before the end of the dump ($(cat -- "$stages" 2>/dev/null))}
  rm -f -- "$stages" "$said" "$said.reader" "$said.errors"
  return 1
}

# unrestricted <DUMP: without its \restrict and \unrestrict, which may look like a row that begins with a carriage return.
unrestricted() {
  LC_ALL=C awk '
    rows { if ($0 == "\\.") rows = 0; print; next }
    /^\\(un)?restrict [A-Za-z0-9]+$/ { print ""; next }
    /^COPY .* FROM stdin;$/ { rows = 1 }
    { print }'
}

# forget_load: what a loading that was cut has left in the job's folder.
forget_load() { rm -f -- "$SLIPWAY_JOB_DIR"/load.{stages,said,said.reader,said.errors}; }
