# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Roles that a backup of another environment names and this one's database server doesn't have: they are made for the loading
# alone, what they own goes to the role that owns things here, and they are removed again. Sourced after base.sh, text.sh,
# psql.sh and newdatabase.sh. A role of ours can't log in, is a superuser as the owner of an event trigger has to be, and carries
# the job's name as its comment, by which it is known: one of that name that somebody else has made meanwhile is left alone.
#   the fact lent_roles  their names, a line each; noted before they are made

lent_word() { REPLY="made by Slipway for the loading of $SLIPWAY_JOB"; }

# lent_roles: those that are there now, a line each. 1 where the server doesn't answer.
lent_roles() {
  local word
  lent_word
  sql_text "$REPLY"
  word=$REPLY
  sql_list < <(fact lent_roles)
  DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "select rolname from pg_catalog.pg_roles where rolname = any(array[$REPLY]::text[])
    and pg_catalog.shobj_description(oid, 'pg_authid') = $word order by rolname" 2>"$SLIPWAY_JOB_DIR/psql.lent.errors" </dev/null
}

# lend_roles: makes them, all or none.
lend_roles() {
  local name word
  lent_word
  sql_text "$REPLY"
  word=$REPLY
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    sql_name "$name"
    printf 'create role %s nologin superuser; comment on role %s is %s;\n' "$REPLY" "$REPLY" "$word"
  done < <(fact lent_roles) | DB_NAME=$MAINTENANCE db_run psql -XAtqw -1 -v ON_ERROR_STOP=1 >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.lent.errors"
}

# drop_lent_roles: 1 where one could not be dropped.
drop_lent_roles() {
  local name names
  names=$(lent_roles) || return 1
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    sql_name "$name"
    printf 'drop role %s;\n' "$REPLY"
  done <<<"$names" | DB_NAME=$MAINTENANCE db_run psql -XAtqw -1 -v ON_ERROR_STOP=1 >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.lent.errors"
}

# heir_of DATABASE LIVE: who owns most of the tables of the live database here (LIVE empty: there is none), else the new
# database DATABASE itself, else who does this; but no lent role. Into REPLY.
heir_of() {
  local lent heir=''
  sql_list < <(fact lent_roles)
  lent=$REPLY
  if [[ -n $2 ]]; then
    heir=$(DB_NAME=$2 db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "select pg_catalog.pg_get_userbyid(c.relowner)
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      group by 1 order by count(*) desc, 1 limit 1" 2>"$SLIPWAY_JOB_DIR/psql.lent.errors" </dev/null) || return 1
  fi
  if [[ -z $heir ]]; then
    sql_text "$1"
    heir=$(DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "select case when o = any(array[$lent]::text[]) then current_user::text else o end
      from (select pg_catalog.pg_get_userbyid(datdba)::text as o from pg_catalog.pg_database where datname = $REPLY) d" \
      2>"$SLIPWAY_JOB_DIR/psql.lent.errors" </dev/null) || return 1
  fi
  REPLY=$heir
}

# copy_rights LIVE: in the database DB_NAME, what others than the owner may do with tables, their columns, sequences and schemas of the live
# database, where there are such here too: roles that only this environment has are in no backup of another. 1 where it can't.
copy_rights() {
  DB_NAME=$1 db_run psql -XAtqw -v ON_ERROR_STOP=1 2>"$SLIPWAY_JOB_DIR/psql.lent.errors" <<'SQL' |
select pg_catalog.format('select %L where pg_catalog.to_reg%s(%L) is not null%s', pg_catalog.format('grant %s on %s %s to %s%s', privilege, kind, name,
  case when grantee = 0 then 'public' else pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(grantee)) end, case when grantable then ' with grant option' else '' end), look, name, also) || E'\n\\gexec'
from (
  select case when c.relkind = 'S' then 'sequence' else 'table' end as kind, pg_catalog.format('%I.%I', n.nspname, c.relname) as name, 'class' as look,
         a.grantee, a.privilege_type as privilege, a.is_grantable as grantable, c.relowner as owner, '' as also
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace, pg_catalog.aclexplode(c.relacl) a
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  union all
  select 'table', pg_catalog.format('%I.%I', n.nspname, c.relname), 'class', a.grantee, pg_catalog.format('%s (%I)', a.privilege_type, t.attname), a.is_grantable, c.relowner,
         pg_catalog.format(' and exists (select from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(%L) and attname = %L and not attisdropped)',
           pg_catalog.format('%I.%I', n.nspname, c.relname), t.attname)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute t on t.attrelid = c.oid, pg_catalog.aclexplode(t.attacl) a
  where not t.attisdropped and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  union all
  select 'schema', pg_catalog.quote_ident(n.nspname), 'namespace', a.grantee, a.privilege_type, a.is_grantable, n.nspowner, ''
  from pg_catalog.pg_namespace n, pg_catalog.aclexplode(n.nspacl) a where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
) r where grantee <> owner order by kind, name, grantee, privilege;
SQL
    db_run psql -XAtqw -1 -v ON_ERROR_STOP=1 >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.lent.errors"
}

# lent_policies: policies of the database DB_NAME that concern lent roles alone, and go with them; as one text.
lent_policies() {
  sql_list < <(fact lent_roles)
  db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "select pg_catalog.string_agg(pg_catalog.format('%s on %s', polname, polrelid::pg_catalog.regclass), ', ' order by polname)
    from pg_catalog.pg_policy p where not exists (select from pg_catalog.unnest(polroles) o left join pg_catalog.pg_roles r on r.oid = o
      where r.rolname is null or not r.rolname = any(array[$REPLY]::text[]))" 2>"$SLIPWAY_JOB_DIR/psql.lent.errors" </dev/null
}

# adopt_objects HEIR: in the database DB_NAME, what the lent roles own goes to HEIR, and what they were granted is gone. What only a
# superuser may own (event triggers, and publications and wrappers of some kinds) goes to who does this.
adopt_objects() {
  local heir=$1 name names
  names=$(lent_roles) || return 1
  while IFS= read -r name; do
    [[ -n $name ]] || continue
    sql_name "$name"
    name=$REPLY
    sql_name "$heir"
    cat <<SQL
select pg_catalog.format('alter %s %I owner to %I', kind, name, current_user) from (
  select 'event trigger' as kind, evtname as name, evtowner as owner from pg_catalog.pg_event_trigger union all
  select 'publication', pubname, pubowner from pg_catalog.pg_publication union all
  select 'foreign data wrapper', fdwname, fdwowner from pg_catalog.pg_foreign_data_wrapper) o
where owner = '${name//\'/\'\'}'::regrole
\gexec
reassign owned by $name to $REPLY;
drop owned by $name;
SQL
  done <<<"$names" | db_run psql -XAtqw -1 -v ON_ERROR_STOP=1 >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.lent.errors"
}
