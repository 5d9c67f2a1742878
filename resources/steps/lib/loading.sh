# shellcheck shell=bash disable=SC2094 # what is read there is another file
# SPDX-License-Identifier: GPL-3.0-or-later
# Reading a plain dump's statements, and loading it into a new database. Sourced after base.sh, text.sh, psql.sh and
# verify.sh, by a restore and by a drill: what they share is how a dump becomes a database, not what becomes of it.

# scan_dump FILE FOUND VERSION: what the dump's statements are, as statements.awk tells, into the file FOUND; VERSION is the
# server's (150018). 1 where the file could not be read to its end.
scan_dump() {
  local atomic=1
  if (($3 < 140000)); then atomic=0; fi
  # awk would end a line at a zero byte, and psql does; here it is a character that nobody may use.
  gzip -dc <"$1" 2>/dev/null | LC_ALL=C tr '\0' '\1' | LC_ALL=C awk -v atomic="$atomic" -f "$SLIPWAY_JOB_DIR/lib/statements.awk" >"$2" || return 1
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

# load_dump FILE FOUND SHA256: the dump into the database DB_NAME, with progress in bytes of the file, whose hash is still to be the
# one that was read before. Returns 1 with the reason in LOAD_REASON; the line that failed is in the output, without its
# literals. What was loaded by then stays in that database. The dump's own \restrict is taken out, and where psql knows it a key of
# ours shuts out every command to psql itself. Where LOAD_PATH is set, that is the search_path in place of pg_dump's empty one; with
# LOAD_ANYWHERE all goes into the tablespace that the database has.
LOAD_PATH='' LOAD_ANYWHERE=''
load_dump() {
  local key='' filter=(cat) before=1 line stages=$SLIPWAY_JOB_DIR/load.stages said=$SLIPWAY_JOB_DIR/load.said loader reader='' position size end
  LOAD_REASON='' LOAD_UNNAMED=''
  rm -f -- "$stages" "$said" "$said.reader"
  end=slipway-loaded-$RANDOM$RANDOM$RANDOM
  if psql_restricts; then key=$RANDOM$RANDOM$RANDOM before=2; fi
  # Lines that are left out stay, empty, so that the others keep their numbers.
  while IFS= read -r line; do
    if [[ ${filter[0]} == cat ]]; then filter=(sed); fi
    filter+=(-e "$((line))s/.*//")
  done < <(scanned restrict "$2"; scanned given "$2"; [[ -z $LOAD_ANYWHERE ]] || scanned tablespace "$2" | cut -f1)
  if [[ -n $LOAD_PATH ]] && line=$(scanned path "$2" | sed -n 1p) && [[ -n $line ]]; then
    sql_text "$LOAD_PATH"
    if [[ ${filter[0]} == cat ]]; then filter=(sed); fi
    REPLY=$(printf '%s' "$REPLY" | sed 's,[\\/&],\\&,g')
    filter+=(-e "$((line))s/.*/SELECT pg_catalog.set_config('search_path', $REPLY, false);/")
  fi
  # Every new database has that one. A dump of the schema alone makes it: it is left as it is, or what all may do in it would be lost;
  # but one that takes it away first is to find none.
  if grep -qx $'schema\tpublic' -- "$2" && ! db_run psql -XAtqw -v ON_ERROR_STOP=1 -c 'drop schema if exists public' >/dev/null 2>"$said.errors" </dev/null; then
    LOAD_REASON="the schema public of the new database could not be made way for"
    return 1
  fi
  size=$(stat -c %s -- "$1")
  {
    set +e
    trap - ERR
    {
      # The rows are on the disk before the database gets its name, by the log that is flushed then.
      printf 'set synchronous_commit = off; set default_transaction_read_only = off; set statement_timeout = 0; set lock_timeout = 0; set standard_conforming_strings = on; set lc_messages = "C";\n'
      if [[ -n $key ]]; then printf '\\restrict %s\n' "$key"; fi
      { printf '%s\n' "$BASHPID" >"$said.reader" && exec gzip -dc; } <"$1" | LC_ALL=C "${filter[@]}"
      printf '%s' "${PIPESTATUS[*]}" >"$stages"
      if [[ -n $key ]]; then printf '\\unrestrict %s\n' "$key"; fi
      printf '\\echo %s\n' "$end"
    } | db_run psql -XAtqw -v ON_ERROR_STOP=1 -v VERBOSITY=terse -f - >"$said" 2>"$said.errors"
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
    # Who could change the file meanwhile has loaded something that nobody has looked at.
    line=$(sha256sum <"$1") || line=''
    if [[ ${line%% *} == "$3" ]]; then
      progress "$size" "$size" bytes
      forget_load
      return 0
    fi
    LOAD_REASON='the file was changed while it was loaded'
  else
    load_reason "$1" "$before"
  fi
  forget_load
  return 1
}

# load_reason FILE BEFORE: for load_dump, whose files it reads; BEFORE lines of ours stood before the dump's first.
load_reason() {
  local line
  LOAD_REASON=$(grep -E '(ERROR|FATAL|PANIC|error): ' -- "$said.errors" | sed -n 1p || true)
  line=$(sed -nE 's/^psql:[^:]*:([0-9]+): .*/\1/p' <<<"$LOAD_REASON")
  if [[ $line =~ ^[0-9]+$ ]]; then
    line=$((line - $2))
    # pg_dump names everything with its schema: a name without one is from within a function.
    if [[ $LOAD_REASON =~ ((function|procedure)\ [^.\(]+\(.*\)|(relation|type|collation|text search [a-z]+)\ \"[^\".]+\"|operator)\ does\ not\ exist ]]; then
      LOAD_UNNAMED=${LOAD_REASON#*ERROR: } && LOAD_UNNAMED=${LOAD_UNNAMED# }
    fi
    LOAD_REASON="line $line of the dump: $(sed -E 's/^psql:[^:]*:[0-9]+: (ERROR|FATAL): *//' <<<"$LOAD_REASON")"
    printf 'Line %s of the dump:\n' "$line" >&2
    gzip -dc <"$1" 2>/dev/null | LC_ALL=C awk -v n="$line" 'NR == n' | sed "s/'[^']*'/'...'/g" | cut -c1-300 >&2 || true
  fi
  LOAD_REASON=${LOAD_REASON:-psql or gzip ended before the end of the dump ($(cat -- "$stages" 2>/dev/null))}
}

# load_new NEW LIVE FILE FOUND SHA256 SIDECAR: the dump into the new, empty database NEW. A function that names things without
# their schema, in an index, a check or a generated column, finds none of them while a dump is loaded: pg_dump empties the search_path.
# Then the database is made anew (as with_sidecar wants it; LIVE may be empty) and loaded once more with the path of the live one. What pg_dump itself
# has named, by its schema or as PostgreSQL's own, is found as before, since pg_catalog comes first. As load_dump.
load_new() {
  local first
  LOAD_PATH=''
  if DB_NAME=$1 load_dump "$3" "$4" "$5"; then return 0; fi
  if [[ -z $LOAD_UNNAMED || -z $(scanned path "$4") ]]; then return 1; fi
  first=$LOAD_UNNAMED
  usual_path "$2" "$6"
  LOAD_PATH="pg_catalog, $REPLY"
  detail "A function in ${3##*/} names things without their schema ($first), which the empty search_path of a dump doesn't find: it is loaded once more with $LOAD_PATH."
  if ! { database_oid "$1" && drop_database "$REPLY" "$1" && with_sidecar "$6" "$1" "$2" newdatabase.sql; }; then
    LOAD_REASON+="; and the new database could not be made anew: $(db_error new)"
    return 1
  fi
  if DB_NAME=$1 load_dump "$3" "$4" "$5"; then return 0; fi
  LOAD_REASON="$first: a function names things without their schema, and with search_path = $LOAD_PATH it says: $LOAD_REASON"
  # Read by the steps.
  # shellcheck disable=SC2034
  LOAD_REMEDY="Where the backup comes from, give the function the path that it needs (alter function ... set search_path = ...), and take it anew."
  return 1
}

# usual_path LIVE SIDECAR: the search_path of that database, or of its owner, or where there is none what the sidecar says, and else the
# usual one, as SQL has it, into REPLY.
usual_path() {
  local said="'{}'" tag plain
  plain=$(plain_sql)
  tag="\$slipway_$RANDOM$RANDOM$RANDOM\$"
  if [[ -z $1 && -s $2 ]]; then
    said="$tag$(said_in_ascii "$2")$tag"
    plain=$(plain_sql "$2")
  fi
  sql_text "$1"
  REPLY=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw 2>/dev/null <<SQL
$plain
select pg_catalog.substr(e, 13) from (
  select e, s.setdatabase = 0 as first, s.setrole <> 0 as second from pg_catalog.pg_database d
    join pg_catalog.pg_db_role_setting s on s.setdatabase in (0, d.oid) and s.setrole in (0, d.datdba), pg_catalog.unnest(s.setconfig) e
    where d.datname = $REPLY
  union all
  select e, false, false from (select s->'settings' as list, s->>'encoding' as encoding from (select $said::json as s) said) l,
    pg_catalog.json_array_elements(case pg_catalog.json_typeof(list) when 'array' then list else '[]' end) of,
    pg_catalog.json_array_elements_text(of->'settings') word, pg_temp.slipway_plain(word, encoding) e where of->>'role' is null
) found where e like 'search_path=_%' and e !~ '[[:cntrl:]]' order by first, second limit 1;
SQL
  ) || REPLY=''
  REPLY=${REPLY:-public}
}

# forget_load: what a loading that was cut has left in the job's folder.
forget_load() { rm -f -- "$SLIPWAY_JOB_DIR"/load.{stages,said,said.reader,said.errors}; }
