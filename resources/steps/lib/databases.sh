# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which databases of the container are backed up, and which are left out and why. Sourced after base.sh, text.sh and
# psql.sh.
#
# SLIPWAY_DATABASES, SLIPWAY_EXCLUDE_DATABASES: lines, as slipway.toml says (both empty: every database).

# Of the server's own databases template0 takes no data. The database that the session is in comes first. Of what a restore has
# put aside (newdatabase.sh) it tells since when, and its bytes; what bears its old name again was put back by hand.
# shellcheck disable=SC2034 # the query's text
DATABASES_SQL="select pg_catalog.encode(pg_catalog.textsend(datname::text), 'hex') || ' ' ||
  case when k.note is not null then 'kept ' || coalesce(pg_catalog.substring(k.note, '.at.:.([0-9TZ:-]+)'), '-') || ' ' ||
      case when pg_catalog.has_database_privilege(d.oid, 'CONNECT') then pg_catalog.pg_database_size(d.oid) else 0 end
    when not datallowconn then 'closed' when pg_catalog.has_database_privilege(oid, 'CONNECT') then 'open' else 'denied' end
  from pg_catalog.pg_database d left join lateral (select pg_catalog.min(c) as note from pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) c
    where s.setdatabase = d.oid and s.setrole = 0 and c like 'slipway.kept=%'
      and pg_catalog.strpos(c, 'of' || pg_catalog.chr(34) || ':' || pg_catalog.to_json(d.datname)::text) = 0) k on true
  where datname <> 'template0'
  order by datname <> pg_catalog.current_database(), datname"

# What initdb makes has a number below 16384; a session's temporary tables are nobody's data.
EMPTY_SQL="select not exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.oid >= 16384 and n.nspname !~ '^pg_(toast|temp)')
  and not exists (select from pg_catalog.pg_namespace where oid >= 16384 and nspname !~ '^pg_')
  and not exists (select from pg_catalog.pg_proc where oid >= 16384)
  and not exists (select from pg_catalog.pg_type where oid >= 16384 and typrelid = 0 and typelem = 0)
  and not exists (select from pg_catalog.pg_extension where oid >= 16384)
  and not exists (select from pg_catalog.pg_foreign_data_wrapper where oid >= 16384)
  and not exists (select from pg_catalog.pg_largeobject_metadata)"

# TEMPLATE_SQL: whether template1 holds nothing that could hold data; what extensions bring, and functions, are none.
# shellcheck disable=SC2034 # the query's text
TEMPLATE_SQL="select not exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.oid >= 16384 and c.relkind in ('r', 'p', 'm', 'S') and n.nspname !~ '^pg_(toast|temp)'
      and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
  and not exists (select from pg_catalog.pg_largeobject_metadata)"

# is_named LINES NAME
is_named() { [[ $'\n'$1$'\n' == *$'\n'"$2"$'\n'* ]]; }

# shown_name NAME: as a sentence may have it, in REPLY: on one line, with nothing that a terminal would act on.
shown_name() { REPLY=${1//[[:cntrl:]]/?}; }

# left_out NAME WHY
left_out() { LEFT_NAMES+=("$1") LEFT_WHYS+=("$2"); }

# choose_databases: sets DATABASES, LEFT_NAMES with LEFT_WHYS, and NOT_THERE: what is left out by name and isn't there. Returns 1 with DB_REASON and DB_REMEDY where some
# database can neither be backed up nor is left out by name.
choose_databases() {
  local hex state name plain i known=() denied=() wanted=${SLIPWAY_DATABASES:-} unwanted=${SLIPWAY_EXCLUDE_DATABASES:-} lines maintenance=''
  DATABASES=() LEFT_NAMES=() LEFT_WHYS=() NOT_THERE=() DB_REASON='' DB_REMEDY="Look at docker logs $DB_CONTAINER."
  lines=$(db_run psql -XAtqw -c "$DATABASES_SQL" 2>"$SLIPWAY_JOB_DIR/psql.list.errors" </dev/null) ||
    { DB_REASON="the databases can't be listed: $(db_error list)"; return 1; }
  while read -r hex state; do
    [[ -n $hex ]] || continue
    plain=''
    for ((i = 0; i < ${#hex}; i += 2)); do plain+="\\x${hex:i:2}"; done
    printf -v name '%b' "$plain"
    known+=("$name")
    if [[ $state == kept* ]] && ! is_named "$wanted" "$name"; then
      left_out "$name" 'a restore has put it aside'
    elif is_named "$unwanted" "$name"; then
      left_out "$name" 'slipway.toml leaves it out (exclude_databases)'
    elif [[ $name == postgres && $state == open ]] && ! is_named "$wanted" "$name" && database_is_empty "$name"; then
      maintenance=postgres # nobody misses what nothing was ever made in
    elif [[ $name == template1 ]] && ! is_named "$wanted" "$name"; then
      # Nobody could make a database while it is dumped, so it is only named, where somebody has made a table in it.
      database_is_empty "$name" "$TEMPLATE_SQL" || left_out "$name" 'it is the template of new databases'
    elif [[ -n $wanted ]] && ! is_named "$wanted" "$name"; then
      left_out "$name" 'slipway.toml does not name it (databases)'
    elif [[ $state == closed ]]; then
      left_out "$name" 'it takes no connections (datallowconn is false)'
    elif [[ $state == denied ]]; then
      denied+=("$name")
    else
      DATABASES+=("$name")
    fi
  done <<<"$lines"
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    if ! is_named "$(printf '%s\n' ${known[@]+"${known[@]}"})" "$name"; then
      shown_name "$name"
      DB_REASON="slipway.toml names the database $REPLY (databases), and there is no such database in $DB_CONTAINER, which has: $(in_words ${known[@]+"${known[@]}"})"
      DB_REMEDY="Correct databases under [environments.$SLIPWAY_ENVIRONMENT.database], or make the database."
      return 1
    fi
  done <<<"$wanted"
  while IFS= read -r name; do
    if [[ -n $name ]] && ! is_named "$(printf '%s\n' ${known[@]+"${known[@]}"})" "$name"; then
      NOT_THERE+=("$name")
    fi
  done <<<"$unwanted"
  if ((${#NOT_THERE[@]})); then detail "$(not_there_words)"; fi
  if ((${#denied[@]})); then
    DB_REASON="the user $(database_user) may not connect to the database $(in_words "${denied[@]}")"
    DB_REMEDY=$(rights_remedy "${denied[0]}")
    return 1
  fi
  if [[ -n $maintenance ]]; then
    # Where there is nothing else, an empty one is all there is.
    if ((${#DATABASES[@]})) || [[ -n $wanted ]]; then left_out postgres 'the maintenance database is empty'; else DATABASES=(postgres); fi
  fi
  if ((${#DATABASES[@]} == 0)); then
    DB_REASON="slipway.toml leaves out every database of $DB_CONTAINER: $(in_words ${known[@]+"${known[@]}"})"
    DB_REMEDY="Correct databases and exclude_databases under [environments.$SLIPWAY_ENVIRONMENT.database]."
    return 1
  fi
}

# database_is_empty NAME [SQL]: whether nothing was ever made in it. Not known is no.
database_is_empty() {
  local DB_NAME=$1
  [[ $(db_run psql -XAtqw -c "${2:-$EMPTY_SQL}" 2>/dev/null </dev/null || true) == t ]]
}

# database_user: who db_run is.
database_user() { db_run psql -XAtqw -c 'select current_user' 2>/dev/null </dev/null || printf '?'; }

# rights_remedy DATABASE: for whoever may not read all of it.
rights_remedy() {
  printf 'Say under [environments.%s.database] in slipway.toml which user may read all of it (user = "..."), give %s the right to read it, or leave the database out by name (exclude_databases = [%s]); what is left out is in no backup.' \
    "$SLIPWAY_ENVIRONMENT" "$(database_user)" "$(json "$1")"
}

# UNREADABLE_SQL: what this user may not read, a line each; a dump would fail at it.
UNREADABLE_SQL="select case when pg_catalog.has_schema_privilege(n.oid, 'USAGE') then case c.relkind when 'S' then 'the sequence ' else 'the table ' end || n.nspname || '.' || c.relname
    else 'the schema ' || n.nspname end
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not (pg_catalog.has_schema_privilege(n.oid, 'USAGE') and pg_catalog.has_table_privilege(c.oid, 'SELECT'))
    and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  group by 1 order by 1 limit 4;"

# not_there_words: what slipway.toml leaves out and nobody has; a misspelt name would be in every backup.
not_there_words() {
  printf 'slipway.toml leaves out (exclude_databases) what %s does not have: %s.' "$DB_CONTAINER" "$(in_words "${NOT_THERE[@]}")"
}

# in_words NAME...: "a, b and c".
in_words() {
  local text='' n=$# i=0 word
  for word in "$@"; do
    i=$((i + 1))
    if ((i > 1 && i == n)); then text+=' and '; elif ((i > 1)); then text+=', '; fi
    shown_name "$word"
    text+=$REPLY
  done
  printf '%s' "$text"
}

# left_out_words: "cache (slipway.toml leaves it out ...)", all of them.
left_out_words() {
  local i text=''
  for i in "${!LEFT_NAMES[@]}"; do
    shown_name "${LEFT_NAMES[i]}"
    text+="${text:+, }$REPLY (${LEFT_WHYS[i]})"
  done
  printf '%s' "$text"
}

# left_out_json
left_out_json() {
  local i text=''
  for i in "${!LEFT_NAMES[@]}"; do
    text+="${text:+,}{\"database\":$(json "${LEFT_NAMES[i]}"),\"why\":$(json "${LEFT_WHYS[i]}")}"
  done
  printf '[%s]' "$text"
}

# file_names: sets DATABASE_FILES: what each database of DATABASES is called in files, no two of them the same.
file_names() {
  local name plain n
  DATABASE_FILES=()
  for name in "${DATABASES[@]}"; do
    plain=$(printf '%s' "$name" | LC_ALL=C tr -c 'A-Za-z0-9_.+-' '_')
    if [[ $plain == [.-]* ]]; then plain=_${plain:1}; fi # neither hidden nor an option
    name=$plain n=1
    while is_named "$(printf '%s\n' ${DATABASE_FILES[@]+"${DATABASE_FILES[@]}"})" "$name"; do
      n=$((n + 1))
      name=${plain}-$n
    done
    DATABASE_FILES+=("$name")
  done
}
