-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a restore must know of the database besides its rows, as one JSON object on one line. No passwords: pg_roles
-- doesn't show them. Of a setting whose name is that of a secret only the name is told.
with configured as (
  select setdatabase, setrole,
         (select pg_catalog.json_agg(case when pg_catalog.split_part(e, '=', 1) ~* '(passw|secret|token|credential|_key|jwt)'
                                          then pg_catalog.split_part(e, '=', 1) else e end)
          from pg_catalog.unnest(setconfig) e) as plain
  from pg_catalog.pg_db_role_setting
)
select pg_catalog.json_build_object(
  'database', d.datname,
  'server_version', pg_catalog.current_setting('server_version'),
  'server_version_num', pg_catalog.current_setting('server_version_num')::int,
  'encoding', pg_catalog.pg_encoding_to_char(d.encoding), 'collation', d.datcollate, 'ctype', d.datctype,
  -- Not there before PostgreSQL 15, and of other names since 17.
  'locale_provider', pg_catalog.to_json(d)->>'datlocprovider', 'locale', coalesce(pg_catalog.to_json(d)->>'datlocale', pg_catalog.to_json(d)->>'daticulocale'),
  'icu_rules', pg_catalog.to_json(d)->>'daticurules', 'connection_limit', d.datconnlimit,
  'comment', pg_catalog.shobj_description(d.oid, 'pg_database'),
  'owner', pg_catalog.pg_get_userbyid(d.datdba), 'grants', d.datacl::text[],
  'settings', (select pg_catalog.json_agg(pg_catalog.json_build_object('role', nullif(s.setrole, 0)::regrole::text, 'settings', c.plain))
               from pg_catalog.pg_db_role_setting s join configured c on c.setdatabase = s.setdatabase and c.setrole = s.setrole
               where s.setdatabase = d.oid),
  'extensions', (select pg_catalog.json_agg(pg_catalog.json_build_object('name', e.extname, 'version', e.extversion, 'schema', n.nspname) order by e.extname)
                 from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace),
  'roles', (select pg_catalog.json_agg(pg_catalog.json_build_object('name', r.rolname, 'superuser', r.rolsuper, 'login', r.rolcanlogin,
              'createdb', r.rolcreatedb, 'createrole', r.rolcreaterole, 'inherit', r.rolinherit, 'replication', r.rolreplication,
              'bypassrls', r.rolbypassrls, 'connection_limit', r.rolconnlimit, 'valid_until', r.rolvaliduntil,
              'settings', (select c.plain from configured c where c.setdatabase = 0 and c.setrole = r.oid),
              'member_of', (select pg_catalog.json_agg(distinct g.rolname order by g.rolname) from pg_catalog.pg_auth_members m
                            join pg_catalog.pg_roles g on g.oid = m.roleid where m.member = r.oid),
              'memberships', (select pg_catalog.json_agg(pg_catalog.json_build_object('role', g.rolname, 'admin', m.admin_option,
                                'inherit', pg_catalog.to_json(m)->'inherit_option', 'set', pg_catalog.to_json(m)->'set_option') order by g.rolname)
                              from pg_catalog.pg_auth_members m join pg_catalog.pg_roles g on g.oid = m.roleid
                              where m.member = r.oid)) order by r.rolname)
            from pg_catalog.pg_roles r where r.rolname !~ '^pg_'),
  'database_size', pg_catalog.pg_database_size(d.oid))::text
from pg_catalog.pg_database d where d.datname = pg_catalog.current_database();
