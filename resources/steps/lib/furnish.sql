-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives the database :new what belongs to a database and is in no plain dump, as the database :live has it: connection limit,
-- comment, grants, its settings and those of roles in it. Where there is none, as the backup's sidecar said it (the table
-- slipway_said), as far as its roles are there; a setting that the sidecar names without its value is left out.
-- All of it or nothing.
begin;
select pg_catalog.format('alter database %I connection limit %s', :'new', coalesce(
  (select datconnlimit from pg_catalog.pg_database where datname = :'live'), (select (said->>'connection_limit')::int from slipway_said), -1))
\gexec
select pg_catalog.format('comment on database %I is %L', :'new', words) from (
  select case when exists (select from pg_catalog.pg_database where datname = :'live')
              then (select pg_catalog.shobj_description(oid, 'pg_database') from pg_catalog.pg_database where datname = :'live')
              else (select pg_temp.slipway_plain(said->>'comment', said->>'encoding') from slipway_said) end as words) c
where words is not null
\gexec

-- Settings. Lists of names are taken over as they stand, by a setting of this transaction; everything else is one literal.
-- What Slipway itself has noted of a database that was set aside stays with that one.
with listed as (
  select s.setrole, pg_catalog.split_part(e, '=', 1) as name, pg_catalog.substr(e, pg_catalog.strpos(e, '=') + 1) as value
  from pg_catalog.pg_db_role_setting s join pg_catalog.pg_database d on d.oid = s.setdatabase, pg_catalog.unnest(s.setconfig) e
  where d.datname = :'live'
  union all
  select coalesce(r.oid, 0), pg_catalog.split_part(e, '=', 1), pg_catalog.substr(e, pg_catalog.strpos(e, '=') + 1)
  from slipway_said, pg_catalog.json_array_elements(case pg_catalog.json_typeof(said->'settings') when 'array' then said->'settings' else '[]' end) each
       left join pg_catalog.pg_roles r on pg_catalog.quote_ident(r.rolname) = pg_temp.slipway_plain(each->>'role'),
       pg_catalog.json_array_elements_text(each->'settings') word, pg_temp.slipway_plain(word, said->>'encoding') e
  where not exists (select from pg_catalog.pg_database where datname = :'live') and pg_catalog.strpos(e, '=') > 0
    and (each->>'role' is null or r.oid is not null)
), targets as (
  select case when setrole = 0 then pg_catalog.format('alter database %I', :'new')
              else pg_catalog.format('alter role %I in database %I', pg_catalog.pg_get_userbyid(setrole), :'new') end as target, name, value,
         name in ('local_preload_libraries', 'search_path', 'session_preload_libraries', 'temp_tablespaces', 'unix_socket_directories') as is_list
  from listed where name <> 'slipway.kept'
)
select statement from targets, pg_catalog.unnest(case when is_list
    then array[pg_catalog.format('select pg_catalog.set_config(%L, %L, true)', name, value), target || ' set ' || name || ' from current']
    else array[pg_catalog.format('%s set %s to %L', target,
      (select pg_catalog.string_agg(pg_catalog.quote_ident(part), '.') from pg_catalog.unnest(pg_catalog.string_to_array(name, '.')) part), value)] end)
  with ordinality as s(statement, nth)
order by target, name, nth
\gexec

-- Grants, with the role that gave them, the owner's own first.
with listed as (
  select d.datacl::text[]::aclitem[] as acl from pg_catalog.pg_database d where d.datname = :'live'
  union all
  select (select pg_catalog.array_agg(e)::aclitem[] from pg_catalog.json_array_elements_text(said->'grants') word, pg_temp.slipway_plain(word) e
          where e is not null and not exists (select from pg_catalog.regexp_split_to_table(pg_catalog.regexp_replace(e, '=[^/]*/', '/'), '/') g
                            where g <> '' and not exists (select from pg_catalog.pg_roles r where pg_catalog.quote_ident(r.rolname) = g)))
  from slipway_said where not exists (select from pg_catalog.pg_database where datname = :'live') and pg_catalog.json_typeof(said->'grants') = 'array'
), owned as (
  select pg_catalog.pg_get_userbyid(datdba) as owner from pg_catalog.pg_database where datname = :'new'
), granted as (
  select a.grantor, a.grantee, a.privilege_type, a.is_grantable, pg_catalog.pg_get_userbyid(a.grantor) as giver, owner
  from owned, listed, pg_catalog.aclexplode(listed.acl) a
), depths as (
  -- Who may give what others gave him has to have it first.
  with recursive chain as (
    select r.oid as role, 0 as depth from owned join pg_catalog.pg_roles r on r.rolname = owned.owner
    union
    select g.grantee, c.depth + 1 from chain c join granted g on g.grantor = c.role where g.is_grantable and c.depth < 50
  ) select role, min(depth) as depth from chain group by role
), statements as (
  select 0 as at, pg_catalog.format('revoke all on database %I from public, %I', :'new', owner) as statement from owned
  where exists (select from listed where acl is not null)
  union all
  select 1 + coalesce((select depth from depths where role = grantor), 60),
         pg_catalog.format('set local role %I', giver) || E';\n'
         || pg_catalog.format('grant %s on database %I to %s%s', privilege_type, :'new',
              case when grantee = 0 then 'public' else pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(grantee)) end,
              case when is_grantable then ' with grant option' else '' end) || E';\nreset role'
  from granted
)
select statement from statements order by at, statement
\gexec
commit;
